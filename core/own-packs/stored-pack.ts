import type { OwnPack } from '../model/own-pack.ts';
import { describePack, type OnePack } from '../model/pack.ts';

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

/** A pack as the text of a file, which can be brought again. */
export const writePackFile = (pack: OwnPack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** A checked pack as it is to be kept, in the place and the state of the one that it replaces. */
export const toStore = (pack: OwnPack, before?: StoredPack): StoredPack => ({
  id: pack.pack.id,
  on: before?.on ?? true,
  added: before?.added ?? Date.now(),
  about: describePack(pack.pack, pack.stories, pack.entities),
  text: writePackFile(pack),
});
