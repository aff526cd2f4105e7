import type { MessageKey } from '../../core/i18n/translate.ts';
import type { OnePack } from '../../core/model/pack.ts';
import type { LeftOut } from '../../core/own-packs/claim-reviews/read-review.ts';
import type { PackProblem } from '../../core/own-packs/pack-problem.ts';

/** A pack that the reader brought, as it is listed. */
export interface ListedPack {
  about: OnePack;
  on: boolean;
  /** Stories of it that are not used. */
  leftOut: number;
  /** Where its newer revisions are, if anywhere, and why none was taken when they were last looked for. */
  update?: { host: string; isAsking: boolean; outcome?: FileOutcome };
}

/** What a file that was chosen or fetched left to say, besides the notice. */
export interface FileOutcome {
  /** Absent where the file was taken. */
  headline?: { key: MessageKey; values?: Readonly<Record<string, string | number>> };
  problems?: readonly PackProblem[];
  leftOut?: Partial<Record<LeftOut, number>>;
}

export interface OwnPacksProps {
  packs: readonly ListedPack[];
  /** What is wrong with all of them. */
  problem?: MessageKey;
  outcome?: FileOutcome;
  /** Where they cannot be opened. */
  compileAgain(): void;
  importFile(file: File): void;
  switchPack(id: string, on: boolean): void;
  removePack(id: string): void;
  savePack(id: string): void;
  /** Must be called from a click: a permission is asked for. */
  lookForUpdate(id: string): void;
}
