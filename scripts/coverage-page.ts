import type { Coverage } from '../core/records/coverage.ts';

/** Most gaps that are listed by name; the rest are counted. */
const GAPS = 200;

/** The coverage of the records as a page of Markdown. */
export function coveragePage(coverage: Coverage): string {
  const { stories, statements, entities, denials, two_source_share, gaps } = coverage;
  const rows = (counts: Record<string, number>) =>
    Object.entries(counts).map(([key, count]) => `| ${key} | ${count} |`);
  return [
    '# What the records cover',
    '',
    'Made by `npm run records -- --write`; not edited by hand.',
    '',
    `${stories} stories, ${statements} statements (${denials} denials), ${entities} entities;`,
    `${Math.round(two_source_share * 100)} % of the statements have sources at two hosts.`,
    '',
    '| region | stories |',
    '|---|---|',
    ...rows(coverage.by_region),
    '',
    '| year of the claim | stories |',
    '|---|---|',
    ...rows(coverage.by_year),
    '',
    '| stance | statements |',
    '|---|---|',
    ...rows(coverage.by_stance),
    '',
    '| language | entities with a name | wordings |',
    '|---|---|---|',
    ...Object.entries(coverage.by_language).map(([code, of]) => `| ${code} | ${of.entities} | ${of.wordings} |`),
    '',
    '## Gaps',
    '',
    ...gaps.slice(0, GAPS).map((gap) => `- ${gap}`),
    ...(gaps.length > GAPS ? [`- and ${gaps.length - GAPS} more`] : []),
    ...(gaps.length === 0 ? ['None.'] : []),
    '',
  ].join('\n');
}
