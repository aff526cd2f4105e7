import { stemmer } from 'stemmer';
import { foldText } from '../normalize.ts';
import { LOWER, UNITS, UPPER } from '../unit-table.ts';
import { cutWords } from './cut-words.ts';
import { rememberingWords } from './remembering.ts';

const LINK = /https?:\/\/\S+|\bpic\.twitter\.com\/\S+/giu;
const ARABIC = /[\u0621-\u064a]/;
const ENGLISH_SHAPE = /^[a-z]+$/;

/** Words too common to find a claim by. Negations stay in: they tell a claim from its contrary. */
const STOP_WORDS = new Set(
  foldText(
    `a about all also am an and any are as at be been being but by can could did do does for from had has have he her him his how i if in
    into is it its just me more my now of on or our out over s she so some than that the their them then there these they this those to
    too up us very was we were what when where which who will with would you your via
    في من على إلى أن إن التي الذي عن مع هذا هذه ذلك كان كانت قد ما كما أو ثم حيث عند هو هي أنه أنها منذ و يا بعد قبل بين خلال كل أي فيه
    فيها به بها له لها وهو وهي فى عليه عليها منه منها عنه اللي دي ده`,
  ).split(/\s+/),
);

/** Stems of a text for retrieval, in order, repeated where the text repeats them. */
export function searchTerms(text: string): string[] {
  const bare = text.includes('://') || text.includes('pic.') ? text.replace(LINK, ' ') : text;
  const terms: string[] = [];
  const borders = cutWords(bare);
  for (let at = 0; at < borders.length; at += 2) {
    for (const stem of stemsOf(bare.slice(borders[at], borders[at + 1]))) terms.push(stem);
  }
  return terms;
}

/** Remembered: a stem takes ten times as long to make. */
const stemsOf = rememberingWords((word: string): readonly string[] =>
  cutHumps(word)
    .map((part) => foldText(withPlainDigits(part)))
    .filter((folded) => folded !== '' && !STOP_WORDS.has(folded))
    .map(searchStem),
);

/** `BorderWall`, mostly behind a `#`, is two words to a reader. */
function cutHumps(word: string): string[] {
  const { kinds } = UNITS;
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < word.length; at++) {
    if ((kinds[word.charCodeAt(at - 1)] & LOWER) === 0 || (kinds[word.charCodeAt(at)] & UPPER) === 0) continue;
    parts.push(word.slice(start, at));
    start = at;
  }
  return [...parts, word.slice(start)];
}

/** Arabic-Indic and Persian digits as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function searchStem(word: string): string {
  if (ARABIC.test(word)) return arabicStem(word);
  const bare = word.replace(/'.*$/, '');
  return ENGLISH_SHAPE.test(bare) ? stemmer(bare) : bare;
}

/** Longest chain first: conjunction and preposition before the article, a conjunction alone, a preposition alone. */
const ARABIC_PREFIXES = [/^(?:[وف]?(?:[بك]?ال|لل))(?=..)/, /^[وف](?=...)/, /^[بل](?=....)/];
const ARABIC_ENDING = /(?:ها|هم|ان|ات|ون|ين|يه|يا|وا|ه|ي|ا)$/;
/** Letters a stem keeps at least; a shorter one means too many things. */
const LEAST_STEM = 3;

/**
 * Light stemming: one chain of prefixes and one ending off, then the person of a verb and the long vowels inside, in which a verb
 * and its noun, a noun and its broken plural differ (`يرتفع` and `ارتفاع`, `قرض` and `قروض`).
 */
export function arabicStem(word: string): string {
  if (word.length < LEAST_STEM) return word;
  const prefix = ARABIC_PREFIXES.find((chain) => chain.test(word));
  const bare = prefix ? word.replace(prefix, '') : word;
  const cut = bare.replace(ARABIC_ENDING, '');
  const root = (cut.length < LEAST_STEM ? bare : cut).replace(/^[يتا](?=...)/, '');
  return root.length > LEAST_STEM ? root[0] + root.slice(1).replace(/[اوي]/g, '') : root;
}
