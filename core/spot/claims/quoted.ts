import { quotableWords } from '../../text/words/content-words.ts';
import { commonRun } from './common-run.ts';

/** Share of a quotation's words that must stand in a text in one run to count as reported: of ten, one may be missing or changed. */
const REPORTED = 0.7;
/** A run of so many words that carry meaning is a quotation, however long the whole is. */
const LONG_RUN = 6;
/** Fewer words than this anybody may say. */
const LEAST_QUOTED = 3;

/**
 * Makes the question whether a quotation stands in one of some texts nearly word for word. Texts are compared only where enough of its
 * words stand close together: a long text costs no more than the places where they occur in it.
 */
export function createQuoteSearch(texts: Iterable<string>): (quotation: string) => boolean {
  /** Stems of all texts one behind the other, and the number of the text of each. */
  const stems: string[] = [];
  const textOf: number[] = [];
  const places = new Map<string, number[]>();
  let number = 0;
  for (const text of texts) {
    for (const stem of stemsIn(text)) {
      const known = places.get(stem);
      if (known) known.push(stems.length);
      else places.set(stem, [stems.length]);
      stems.push(stem);
      textOf.push(number);
    }
    number++;
  }
  return (quotation) => {
    const wanted = stemsIn(quotation);
    if (wanted.length < LEAST_QUOTED) return false;
    const least = Math.ceil(Math.min(wanted.length * REPORTED, LONG_RUN));
    const found = [...new Set(wanted)].flatMap((stem) => places.get(stem) ?? []).sort((a, b) => a - b);
    return stretchesWith(found, least, wanted.length, textOf).some(
      ([from, to]) => commonRun(stems.slice(from, to + 1), wanted) >= least,
    );
  };
}

const stemsIn = (text: string): string[] => quotableWords(text).map(({ stem }) => stem);

/** Ranges, last places included, of one text each, in which so many of some places stand as close together as a run of `length` words. */
function stretchesWith(
  places: readonly number[],
  least: number,
  length: number,
  textOf: readonly number[],
): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (let first = 0, last = least - 1; last < places.length; first++, last++) {
    const [from, to] = [places[first], places[last]];
    // Each word between those of a run costs one, so that a run is never twice as long as what is quoted.
    if (to - from >= 2 * length || textOf[from] !== textOf[to]) continue;
    const before = stretches[stretches.length - 1];
    if (before && from <= before[1]) before[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}
