import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Query {
  split: string;
  id: string;
  text: string;
}

/** A set of claims and queries with the claims that answer them, as `claims/NAME/{claims,queries,qrels}.tsv` has them. */
export interface ClaimSet {
  name: string;
  language: string;
  /** Fields: the claim, its title, its subtitle, as far as there are any. */
  claims: readonly { id: string; fields: readonly string[] }[];
  queries: readonly Query[];
  /** Ids of the right claims of each query. */
  right: ReadonlyMap<string, ReadonlySet<string>>;
  /** `query claim` to `agree`, `disagree` or `other`, where a set has such labels. */
  labels: ReadonlyMap<string, string>;
}

export function readSets(data: string): ClaimSet[] {
  const folder = join(data, 'claims');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'qrels.tsv')))
    .sort()
    .map((name) => readSet(folder, name));
}

function readSet(folder: string, name: string): ClaimSet {
  const rows = (file: string) =>
    readFileSync(join(folder, name, file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const right = new Map<string, Set<string>>();
  const labels = new Map<string, string>();
  for (const [query, claim, relevance, label] of rows('qrels.tsv')) {
    if (Number(relevance) <= 0) continue;
    const ids = right.get(query) ?? new Set();
    right.set(query, ids.add(claim));
    if (label) labels.set(`${query} ${claim}`, label);
  }
  return {
    name,
    language: name.endsWith('_ar') ? 'ar' : 'en',
    claims: rows('claims.tsv').map(([id, claim, title, subtitle]) => ({
      id,
      fields: [claim, title, subtitle].filter(Boolean),
    })),
    queries: rows('queries.tsv').map(([split, id, text]) => ({ split, id, text })),
    right,
    labels,
  };
}
