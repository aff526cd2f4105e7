import type { ClaimCard } from './card-data.ts';

/**
 * What a reader may send to those who keep the records: which claim was taken to be meant and by which of its recorded texts. Nothing of
 * the page stands in it, not even its words that matched, unless the reader adds the sentence. In English: it is read by maintainers.
 */
export function wrongMatchReport({ claim, polarity, revision, why }: ClaimCard, sentence?: string): string {
  return [
    'On Record: wrong match',
    `claim: ${claim.id}`,
    `records: ${revision}`,
    `read as: ${polarity}`,
    ...(why ? [`closest ${why.matched} (${why.wordingLanguage}): ${why.wording}`] : []),
    ...(why && why.entities.length > 0 ? [`named: ${why.entities.map(({ id }) => id).join(', ')}`] : []),
    ...(sentence === undefined ? [] : [`sentence: ${sentence.replaceAll(/\s+/g, ' ').trim()}`]),
  ].join('\n');
}
