import type { OwnPack } from '../model/own-pack.ts';
import type { OnePack } from '../model/pack.ts';

/** A pack as it is kept: what lists of packs show of it, and its checked records as the text of a file. */
export interface StoredPack {
  id: string;
  on: boolean;
  /** When it was first brought, ms since 1970: packs keep their order. */
  added: number;
  about: OnePack;
  text: string;
}

/** All packs that are on and the bundled one as one binary. */
export interface StoredBinary {
  /** Of the extension that compiled it; another brings other bundled records. */
  version: string;
  bytes: ArrayBuffer;
  /** Stories that are not in, by the id of their pack. */
  leftOut: ReadonlyMap<string, number>;
}

/** The records of a stored pack; they were checked when it was stored. */
export const recordsIn = ({ text }: StoredPack): OwnPack => JSON.parse(text) as OwnPack;
