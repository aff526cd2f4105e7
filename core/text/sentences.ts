import { languageOf } from './languages/index.ts';

/** A sentence of a block: half-open range of UTF-16 code units, without white space around it. */
export interface Sentence {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * @param language as a page declares it: `en_US` and `{{lang}}` are seen too, and Intl throws at what is no tag. All languages that
 * are not known share one: a page may declare as many as it likes, and each takes some kilobytes for good.
 */
function segmenterFor(language: string): Intl.Segmenter {
  const code = languageOf(language)?.code ?? 'und';
  let segmenter = segmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

/** Sentences of a text by Unicode rules (UAX 29); a stop after an initial or inside quotation marks does not end one. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = sentences[sentences.length - 1];
    if (last && continues(text.slice(last.start, last.end), text.slice(start, end))) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

/** An ellipsis in brackets, a single initial or a short title before the border means that the sentence goes on. */
function continues(before: string, after: string): boolean {
  if (/(^|[\s(«"“])(\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|No|vs|г|гг|стр|им|д|Hr|Fr|Sr|Sra|M)\.$/u.test(before))
    return true;
  return before.endsWith('(...') || /^[)\]»”"']/.test(after);
}
