import type { PageReport } from '../core/model/page-hits.ts';

/** Longest text of a mark in the table, in UTF-16 code units. */
const TEXT = 70;

/** What the browser marked on one page, as lines a person likes to read. */
export function startTable(result: PageReport & { file: string }, picture: string | undefined): string {
  const { extract_ms, match_ms, paint_ms } = result.timings;
  const rows = [...Map.groupBy(result.marks, ({ kind, id }) => `${kind.padEnd(5)} ${id}`)];
  return [
    `${result.file}  [${result.language}]  ${result.marks.length} marks`,
    ...rows.map(([key, marks]) => `  ${String(marks.length).padStart(3)} × ${key.padEnd(40)} ${texts(marks)}`),
    `  read ${extract_ms.toFixed(1)} ms, matched ${match_ms.toFixed(1)} ms, painted ${paint_ms.toFixed(1)} ms`,
    ...(picture ? [`  picture: ${picture}`] : []),
  ].join('\n');
}

function texts(marks: readonly { text: string }[]): string {
  const all = [...new Set(marks.map(({ text }) => text.replace(/\s+/g, ' ')))].join(', ');
  return all.length > TEXT ? `${all.slice(0, TEXT - 1)}…` : all;
}
