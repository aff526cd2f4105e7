import type { PageText } from './blocks.ts';
import { languageCode } from './language-code.ts';
import { foldText } from './normalize.ts';
import { LANGUAGES, LANGUAGE_OF_SCRIPT, languageOf } from './languages/index.ts';
import type { Script } from './languages/descriptor.ts';
import { scriptOf } from './scripts.ts';

/** UTF-16 units that are looked at; more does not change the answer. */
const SAMPLE = 20_000;
/** How much more often another language's frequent words must stand than the declared one's before it is overruled. */
const CLEARLY = 1.5;
/** Fewer frequent words than this prove nothing. */
const ENOUGH = 5;

function sampleOf(page: PageText): string {
  let sample = '';
  for (const block of page.blocks) {
    sample += `${block.text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  // Letters of a script come in runs, so that few of them are put down.
  let last: Script | undefined;
  let run = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const script = at < text.length ? scriptOf(text.charCodeAt(at)) : undefined;
    if (script === last) {
      run += 1;
      continue;
    }
    if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + run);
    last = script;
    run = 1;
  }
  return counts;
}

/** The script most letters are of. A third of kana makes a page Japanese, however much Han stands in it. */
function leadingScript(counts: ReadonlyMap<Script, number>): Script | undefined {
  if ((counts.get('Kana') ?? 0) * 5 > (counts.get('Hani') ?? 0) && (counts.get('Kana') ?? 0) > 20) return 'Kana';
  let best: Script | undefined;
  for (const [script, count] of counts) if (best === undefined || count > counts.get(best)!) best = script;
  return best;
}

const tables = new Map<Script, ReadonlyMap<string, readonly number[]>>();

/** Of a script's languages, by their numbers: those in which a word is a frequent one. A word is looked up once for all of them. */
function frequentIn(script: Script): ReadonlyMap<string, readonly number[]> {
  let table = tables.get(script);
  if (table === undefined) {
    const made = new Map<string, number[]>();
    LANGUAGES.forEach((language, number) => {
      if (language.script !== script) return;
      for (const word of new Set(foldText(language.frequentWords).split(' '))) {
        const known = made.get(word);
        if (known === undefined) made.set(word, [number]);
        else known.push(number);
      }
    });
    tables.set(script, (table = made));
  }
  return table;
}

/**
 * Language a page is written in, as a short code (`ar`). What the page declares is preferred; it is overruled where the
 * letters are of another script or another language's frequent words stand clearly more often. An undeclared, unknown
 * language gives `und`.
 */
export function detectLanguage(page: PageText): string {
  const declared = languageCode(page.declaredLanguage ?? '');
  const sample = sampleOf(page);
  const script = leadingScript(countScripts(sample));
  if (script === undefined) return declared ?? 'und';

  const words = foldText(sample).match(/[\p{L}]+/gu) ?? [];
  const frequent = frequentIn(script);
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) for (const number of frequent.get(word) ?? []) counts[number]++;
  let best: string | undefined;
  let most = 0;
  let declaredCount = 0;
  LANGUAGES.forEach(({ code }, number) => {
    if (code === declared) declaredCount = counts[number];
    if (counts[number] <= most) return;
    most = counts[number];
    best = code;
  });
  const knowsDeclared = declared !== undefined && languageOf(declared) !== undefined;
  if (knowsDeclared && languageOf(declared)!.script === script) {
    return most >= ENOUGH && most > declaredCount * CLEARLY ? best! : declared;
  }
  // A language that has no descriptor may still be the right one; only another script or many known words contradict.
  if (declared !== undefined && !knowsDeclared && most < words.length / 4) return declared;
  if (best !== undefined && most >= Math.min(ENOUGH, words.length / 8)) return best;
  return LANGUAGE_OF_SCRIPT[script] ?? declared ?? best ?? 'und';
}
