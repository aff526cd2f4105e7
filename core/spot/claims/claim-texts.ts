import type { Claim } from '../../model/claim.ts';

/** One of the recorded texts that a claim is found by. */
export interface ClaimText {
  matched: 'wording' | 'summary';
  lang: string;
  text: string;
}

/** A claim's wordings, then the summaries that say something else: in the order in which the index numbers them. */
export function textsOf({ wordings, summary }: Claim): ClaimText[] {
  const texts: ClaimText[] = Object.entries(wordings).flatMap(([lang, some]) =>
    some.map((text) => ({ matched: 'wording' as const, lang, text })),
  );
  const known = new Set(texts.map(({ text }) => text));
  for (const [lang, text] of Object.entries(summary)) {
    if (text !== undefined && !known.has(text)) texts.push({ matched: 'summary', lang, text });
  }
  return texts;
}
