import { foldText } from '../normalize.ts';
import { remembering } from './remembering.ts';

/** A word as `foldText` gives it, and where it stands: UTF-16 code units. */
export interface FoldedWord {
  word: string;
  /** The same without what is written together with it: "and" and the article in Arabic, articles in French. */
  bare: string;
  start: number;
}

const WORD = /[\p{L}\p{M}'’]+/gu;

const CLITICS = /^(?:[وف]?(?:ال)?(?=[\u0621-\u064a]{3})|(?:[ldscmtj]|qu)'(?=\p{L}))/u;

/** Words of a text: letters with their marks, and apostrophes. Remembered: a sentence is asked for them once for each kind of cue. */
export const foldedWords: (text: string) => readonly FoldedWord[] = remembering((text) =>
  Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
    const word = foldText(written);
    return { word, bare: word.replace(CLITICS, ''), start: index };
  }),
);
