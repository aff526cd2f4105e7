import type { Statement } from '../core/model/statement.ts';
import type { Story } from '../core/model/story.ts';

/** A statement that a second reader is to look up again. */
export interface DrawnStatement {
  /** Path from the records folder. */
  file: string;
  statement: Statement;
}

/** Seeds are kept in the ledger and typed again: nothing in them that a shell or a table would change. */
const SEED = /^[\w.-]+$/;

/** Options of a draw as they were typed; throws with what is wrong. */
export function drawOptions(sample: string, seed: string | undefined): { percent: number; seed: string } {
  const percent = Number(sample);
  if (!/^\d+(\.\d+)?$/.test(sample) || percent <= 0 || percent > 100)
    throw new Error(`--sample takes a share in percent above 0 and up to 100, not "${sample}"`);
  if (seed === undefined) throw new Error('--sample needs --seed, so that the same statements can be drawn again');
  if (!SEED.test(seed)) throw new Error(`--seed takes letters, digits, dots, dashes and underscores, not "${seed}"`);
  return { percent, seed };
}

/**
 * About `percent` of all statements, ordered by file. Each is drawn or not by its own id and the seed alone, so a record
 * that is added, changed or taken out never changes whether another is drawn.
 */
export function drawStatements(
  stories: readonly { file: string; story: Story }[],
  percent: number,
  seed: string,
): DrawnStatement[] {
  return stories
    .flatMap(({ file, story }) => story.statements.map((statement) => ({ file, statement })))
    .filter(({ statement }) => shareOf(`${seed} ${statement.id}`) * 100 < percent)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** A number in [0, 1) that any change of the text changes throughout: FNV-1a, mixed as MurmurHash3 ends. */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The draw as plain text: what a reader needs to look each statement up. */
export function drawText(drawn: readonly DrawnStatement[], statements: number): string {
  const entries = drawn.map(({ file, statement }) => {
    const { id, speaker, role, date, approximate, stance, quotes, summary, sources } = statement;
    return [
      `${file} ${id}`,
      `  ${speaker} (${role.en ?? Object.values(role)[0]}), ${date}${approximate ? ' approximately' : ''}, ${stance}`,
      ...(quotes.length > 0
        ? quotes.map(({ lang, text, source }) => `  "${text}" [${lang}, source ${source}]`)
        : [`  no quotation: ${summary.en ?? Object.values(summary)[0]}`]),
      ...sources.map(({ outlet, date: day, url }, index) => `  ${index}: ${outlet}${day ? `, ${day}` : ''}, ${url}`),
    ].join('\n');
  });
  return [...entries, `${drawn.length} of ${statements} statements drawn`].join('\n\n');
}
