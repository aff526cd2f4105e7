import type { NameForm } from '../../core/spot/name-forms.ts';
import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { foldText } from '../../core/text/normalize.ts';
import { readTagged } from './corpora.ts';
import type { TaggedSentence } from './corpora.ts';
import type { Miss, Score } from './leave-one-out.ts';

const TAGS = new Set(['PERS', 'PER', 'ORG']);

/** Every name of a set of sentences by its folded text. */
function gazetteerOf(sentences: readonly TaggedSentence[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const { words, names } of sentences) {
    for (const { first, end, tag } of names) {
      if (!TAGS.has(tag)) continue;
      const text = words.slice(first, end).join(' ');
      const key = foldText(text);
      if (!/\p{L}/u.test(key) || forms.has(key)) continue;
      forms.set(key, { text, lang: 'ar', entity: forms.size, use: 'unique', person: tag.startsWith('PER') });
    }
  }
  return forms;
}

/**
 * Arabic newswire: names of persons and organisations of the train part, looked for in the dev part. Wanted are the dev
 * part's mentions whose name is in the gazetteer; a hit is right when it lies on whole words or, behind a clitic, at a
 * word's end.
 */
export function scoreTagged(dir: string, misses: Miss[]): Score | undefined {
  const train = readTagged(dir, 'anercorp_train');
  const dev = readTagged(dir, 'anercorp_dev');
  if (train === undefined || dev === undefined) return undefined;
  const forms = gazetteerOf(train);
  const index = openNameIndex(compileNameIndex([...forms.values()]));
  const score: Score = { wanted: 0, found: 0, hits: 0, rightHits: 0 };
  for (const [number, { words, names }] of dev.entries()) {
    const text = words.join(' ');
    const starts: number[] = [];
    const ends = new Set<number>();
    for (const word of words) {
      starts.push(starts.length === 0 ? 0 : starts.at(-1)! + words[starts.length - 1].length + 1);
      ends.add(starts.at(-1)! + word.length);
    }
    const hits = spotNames(index, [{ text, kind: 'text' }], 'ar');
    const around = text.slice(0, 160);
    for (const { first, end, tag } of names) {
      if (!TAGS.has(tag)) continue;
      const form = words.slice(first, end).join(' ');
      if (!forms.has(foldText(form))) continue;
      score.wanted += 1;
      const from = starts[first];
      const to = from + form.length;
      if (hits.some((hit) => hit.start <= from && hit.end >= to)) score.found += 1;
      else misses.push({ doc: `anercorp ${number}`, lang: 'ar', kind: 'missed', form, recorded: form, around });
    }
    for (const hit of hits) {
      score.hits += 1;
      const onBorder = starts.includes(hit.start) || hit.why.inflection !== undefined;
      if (onBorder && ends.has(hit.end)) score.rightHits += 1;
      else
        misses.push({
          doc: `anercorp ${number}`,
          lang: 'ar',
          kind: 'wrong',
          form: text.slice(hit.start, hit.end),
          recorded: hit.why.form,
          around,
        });
    }
  }
  return score;
}
