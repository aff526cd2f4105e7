import { PREDICATES } from './predicates.ts';
import { wordList } from './word-list.ts';

const meaningOf = wordList(PREDICATES.map((words, concept) => [words.join(' '), concept] as const));

/** Number of the predicate a folded word stands for, -1 where it stands for none. */
export const conceptOf = (folded: string): number => meaningOf(folded) ?? -1;
