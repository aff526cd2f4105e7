import type { Said } from './said.ts';

/** Why two texts that share most of their words do not say the same. */
export type Contrary = 'opposite' | 'negated' | 'numbers' | 'places' | 'replaced';

/** Words two texts share at least before one different word makes another report of them. */
const LEAST_SHARED = 3;

/** Whether two texts on one matter contradict each other; asked of texts already found to be alike. */
export function contrary(a: Said, b: Said): Contrary | undefined {
  if (haveOpposites(a, b)) return 'opposite';
  if (a.isReversed !== b.isReversed || a.isNegated !== b.isNegated) return 'negated';
  if (areApart(a.numbers, b.numbers)) return 'numbers';
  if (without(a.places, b.places).length > 0 && without(b.places, a.places).length > 0) return 'places';
  for (const [kind, members] of a.members) if (areApart(members, b.members.get(kind) ?? new Set())) return 'replaced';
  return hasOneReplaced(a, b) ? 'replaced' : undefined;
}

function haveOpposites(a: Said, b: Said): boolean {
  for (const side of a.sides) {
    const other = side ^ 1;
    if (b.sides.has(other) && !b.sides.has(side) && !a.sides.has(other)) return true;
  }
  // Where a text has both sides, it is what they are said of that must differ: prices fall as output rises.
  return a.turns.some(({ side, of }) => b.turns.some((turn) => turn.side === (side ^ 1) && turn.of === of));
}

/** One word instead of another, and not merely another form of it. */
function hasOneReplaced(a: Said, b: Said): boolean {
  const gone = without(a.stems, b.stems);
  const come = without(b.stems, a.stems);
  if (gone.length !== 1 || come.length !== 1 || a.stems.size - 1 < LEAST_SHARED) return false;
  return !isWithin(gone[0], come[0]) && !isWithin(come[0], gone[0]);
}

/** Whether the letters of one word stand in the other in their order, as those of a root do in its forms. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

const without = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] => [...a].filter((one) => !b.has(one));

const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && without(a, b).length === a.size;
