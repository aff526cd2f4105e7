import type { PackRecords } from '../model/pack.ts';
import { withCountryNames } from '../pack/country-names.ts';
import type { Statement } from '../model/statement.ts';
import type { Story } from '../model/story.ts';
import { isTooEarly } from './too-early.ts';

/** Languages in which every entity is to have a name and every claim a wording. */
const MAIN_LANGUAGES = ['ar', 'en', 'fr', 'ru', 'de', 'es'] as const;

export interface Coverage {
  stories: number;
  statements: number;
  entities: number;
  denials: number;
  /** Share of statements with sources at two different hosts, none of them older than the statement, 0..1. */
  two_source_share: number;
  by_region: Record<string, number>;
  by_language: Record<string, { entities: number; wordings: number }>;
  by_year: Record<string, number>;
  by_stance: Record<string, number>;
  /** What is missing, one line each. */
  gaps: string[];
}

/** What a set of records covers, and what it lacks. */
export function coverageOf({ entities, stories }: PackRecords): Coverage {
  const statements = stories.flatMap((story) => story.statements);
  const twoSources = statements.filter((statement) => hostsOf(statement).size > 1).length;
  const languages: Coverage['by_language'] = {};
  const ofLanguage = (code: string) => (languages[code] ??= { entities: 0, wordings: 0 });
  // Countries as the pack has them: with their CLDR names.
  for (const { names } of entities.map(withCountryNames)) {
    for (const code of Object.keys(names)) ofLanguage(code).entities++;
  }
  for (const { claim } of stories) {
    for (const [code, wordings] of Object.entries(claim.wordings)) ofLanguage(code).wordings += wordings.length;
  }
  return {
    stories: stories.length,
    statements: statements.length,
    entities: entities.length,
    denials: statements.filter(({ stance }) => stance === 'denies').length,
    two_source_share: statements.length === 0 ? 0 : Number((twoSources / statements.length).toFixed(3)),
    by_region: tally(stories.flatMap(({ claim }) => claim.region ?? [])),
    by_language: Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1))),
    by_year: tally(stories.map(({ claim }) => claim.date.slice(0, 4))),
    by_stance: tally(statements.map(({ stance }) => stance)),
    gaps: [
      ...entities.flatMap(({ id, kind, names }) =>
        kind === 'country' ? [] : lacking(names).map((code) => `entity ${id}: no name in ${code}`),
      ),
      ...entities.flatMap(({ id, roles = [] }) =>
        roles.some(({ from, to, seenAt }) => (from ?? to) !== undefined && seenAt === undefined)
          ? [`entity ${id}: dates of an office without the page where they were seen`]
          : [],
      ),
      ...stories.flatMap(storyGaps),
    ],
  };
}

function storyGaps({ claim, statements }: Story): string[] {
  const gaps = ['ar', 'en'].filter((code) => !(code in claim.wordings)).map((code) => `no wording in ${code}`);
  if (Object.keys(claim.wordings).length < 4) gaps.push('wordings in fewer than four languages');
  if (!statements.some(({ stance }) => stance === 'denies')) gaps.push('no denial');
  if (new Set(statements.map(({ speaker }) => speaker)).size < 2) gaps.push('one speaker only');
  const single = statements.filter((statement) => hostsOf(statement).size < 2).length;
  if (single > 0) gaps.push(`${single} of ${statements.length} statements with one source`);
  for (const statement of statements) {
    const early = statement.sources.filter((source) => isTooEarly(source, statement));
    for (const { date } of early) gaps.push(`${statement.id} of ${statement.date} has a source of ${date}`);
    gaps.push(...wordsOfOtherPages(statement));
  }
  return gaps.map((gap) => `claim ${claim.id}: ${gap}`);
}

/** Words marked as spoken that were read on a page in another language: they may have been translated there, and back. */
function wordsOfOtherPages({ id, quotes, sources }: Statement): string[] {
  return quotes.flatMap(({ lang, original, source }) => {
    const page = sources[source]?.lang;
    return !original || page === undefined || page === lang
      ? []
      : [`${id} has original words in ${lang} from a page in ${page}`];
  });
}

const lacking = (names: object) => MAIN_LANGUAGES.filter((code) => !(code in names));

/** Hosts of the pages that can have printed a statement. */
const hostsOf = (statement: Statement) =>
  new Set(
    statement.sources
      .filter((source) => !isTooEarly(source, statement))
      .map(({ url }) => new URL(url).hostname.replace(/^www\./, '')),
  );

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
