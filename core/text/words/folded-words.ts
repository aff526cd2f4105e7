import { foldText } from '../normalize.ts';

/** A word as `foldText` gives it, and where it stands: UTF-16 code units. */
export interface FoldedWord {
  word: string;
  /** The same without what is written together with it: "and" and the article in Arabic, articles in French. */
  bare: string;
  start: number;
}

const WORD = /[\p{L}\p{M}'’]+/gu;

const CLITICS = /^(?:[وف]?(?:ال)?(?=[\u0621-\u064a]{3})|(?:[ldscmtj]|qu)'(?=\p{L}))/u;

const remembered = new Map<string, readonly FoldedWord[]>();
/** Texts remembered at most, some 500 KB: a page's sentences are asked for their words once for each kind of cue. */
const MOST_REMEMBERED = 256;

/** Words of a text: letters with their marks, and apostrophes. */
export function foldedWords(text: string): readonly FoldedWord[] {
  let words = remembered.get(text);
  if (words === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    words = Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
      const word = foldText(written);
      return { word, bare: word.replace(CLITICS, ''), start: index };
    });
    remembered.set(text, words);
  }
  return words;
}
