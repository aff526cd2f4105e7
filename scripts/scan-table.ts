import type { ScanResult } from './scan-result.ts';

/** Longest excerpt of a sentence in the table, in UTF-16 code units; a line of a terminal holds it. */
const EXCERPT = 90;

/** One file's findings as lines a person likes to read: names with how often, then claims with their sentence. */
export function scanTable({ file, language, names, claims }: ScanResult): string {
  const lines = [`${file}  [${language}]  ${names.length} names, ${claims.length} claims`];
  const byId = Map.groupBy(names, (name) => name.id);
  for (const [id, hits] of [...byId].sort((a, b) => b[1].length - a[1].length)) {
    const forms = [...new Set(hits.map((hit) => hit.text.replace(/\s+/g, ' ')))].join(', ');
    lines.push(`  ${String(hits.length).padStart(4)} × ${id.padEnd(28)} ${forms}`);
  }
  for (const claim of claims) {
    lines.push(`  ${claim.score.toFixed(2)}  ${claim.id}  ${claim.polarity}`);
    lines.push(`        “${excerpt(claim.text)}”`);
    if (claim.missing.length > 0) lines.push(`        not on this page: ${claim.missing.join(', ')}`);
  }
  return lines.join('\n');
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
}
