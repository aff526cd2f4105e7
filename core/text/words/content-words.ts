import { foldText } from '../normalize.ts';
import { conceptOf } from './concepts.ts';
import { countryOf } from './countries.ts';
import { cutWords } from './cut-words.ts';
import { arabicStem, withPlainDigits } from './search-terms.ts';

/** A word that carries meaning: its stem and where it stands, UTF-16 code units. */
export interface ContentWord {
  stem: string;
  /** Number of the predicate it stands for in all languages, -1 for none. */
  concept: number;
  /** Code of the country it speaks of: its adjective, its capital. */
  country: string | undefined;
  start: number;
  end: number;
}

const STOP_WORDS = new Set(
  foldText(
    `a an the and or but of in on at to for from by with as is are was were be been being has have had do does did that this these those it its he she they his her their who which what when where will would could may might also said says after before about into over than more had since late
    في من على إلى أن إن التي الذي عن مع هذا هذه ذلك كان كانت كانا قد ما بعد قبل بين كما أو ثم حيث حتى عند كل أي هو هي أنه أنها خلال منذ وقال قال أكد وأكد أضاف وأضاف الرئيس عام العام بشكل
    le la les un une des du de et ou mais en dans sur pour par avec est sont a ont été que qui ce cette ces son sa ses il elle ils aux au depuis
    der die das den dem des ein eine einen und oder aber in im an auf zu mit von für ist sind war waren hat haben dass sich seit soll
    el los las una unos unas y o pero en con por para que se su sus es son fue ha han desde lo al del
    и в во на с со к по о об от до за из у что это как был была были его ее их он она они а но с якобы года`,
  ).split(/\s+/),
);

/** Letters of a Latin, Cyrillic or Greek word that are kept; endings come after them in all languages here. */
const STEM_LETTERS = 6;

/** What French and Italian write together with the next word. */
const ELIDED = /^(?:[ldscnmtj]|qu|jusqu|lorsqu|puisqu|quelqu|dell|all|nell|sull)['’](?=\p{L}{2})/iu;

/** What is known of a word as it is written; undefined: it carries no meaning. */
type Known = (Pick<ContentWord, 'stem' | 'concept' | 'country'> & { elided: number }) | undefined;

const known = new Map<string, Known>();
/** Words remembered at most, some 2 MB; a page has a few thousand, and most of them more than once. */
const MOST_KNOWN = 20_000;

function look(word: string): Known {
  const elided = ELIDED.exec(word)?.[0].length ?? 0;
  const folded = withPlainDigits(foldText(word.slice(elided)));
  if (folded.length < 2 || STOP_WORDS.has(folded)) return undefined;
  return { stem: stem(folded), concept: conceptOf(folded), country: countryOf(folded), elided };
}

/** Words of a text that carry meaning, stemmed so that inflected forms meet. */
export function contentWords(text: string): ContentWord[] {
  const words: ContentWord[] = [];
  const borders = cutWords(text);
  for (let at = 0; at < borders.length; at += 2) {
    const start = borders[at];
    const end = borders[at + 1];
    const word = text.slice(start, end);
    let one = known.get(word);
    if (one === undefined && !known.has(word)) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, (one = look(word)));
    }
    if (one !== undefined)
      words.push({ stem: one.stem, concept: one.concept, country: one.country, start: start + one.elided, end });
  }
  return words;
}

/** How many words a text has, function words and all. A sentence has some; a list of tags has none but content words. */
export function countWords(text: string): number {
  return cutWords(text).length / 2;
}

/** Arabic: without clitics, endings and long vowels. Others: the first letters. Digits stay whole. */
export function stem(folded: string): string {
  if (/^\d+$/.test(folded)) return folded;
  if (/[\u0621-\u064a]/.test(folded)) return arabicStem(folded);
  return folded.replace(/['’].*$/, '').slice(0, STEM_LETTERS);
}
