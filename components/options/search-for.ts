import { foldText } from '../../core/text/normalize.ts';

/** Whether a text has all the words of a query, whole or as parts of others, however they are spelled. */
export function searchFor(query: string): (text: string) => boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean).map(withoutEnding);
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}

/** Folded ة, with which an Arabic noun stands alone: its plural has ات in that place, and before a possessor it is a ت. */
const withoutEnding = (word: string) => word.replace(/(?<=..)ه$/, '');
