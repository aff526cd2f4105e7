import { foldText } from '../normalize.ts';
import { cutWords } from './cut-words.ts';
import { remembering } from './remembering.ts';

/** A word as `foldText` gives it, and where it stands: UTF-16 code units. */
export interface FoldedWord {
  word: string;
  /** The same without what is written together with it: "and" and the article in Arabic, articles in French. */
  bare: string;
  start: number;
}

const CLITICS = /^(?:[وف]?(?:ال)?(?=[\u0621-\u064a]{3})|(?:[ldscmtj]|qu)'(?=\p{L}))/u;

/** Words of a text that begin with a letter. Remembered: a sentence is asked for them once for each kind of cue. */
export const foldedWords: (text: string) => readonly FoldedWord[] = remembering((text) => {
  const words: FoldedWord[] = [];
  const borders = cutWords(text);
  for (let at = 0; at < borders.length; at += 2) {
    const word = foldText(text.slice(borders[at], borders[at + 1]));
    if (isDigit(word.charCodeAt(0))) continue;
    words.push({ word, bare: word.replace(CLITICS, ''), start: borders[at] });
  }
  return words;
});

/** European, Arabic-Indic and Persian digits. */
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);
