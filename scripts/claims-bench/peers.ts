import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { compileRetrievalIndex } from '../../core/spot/claims/retrieval/compile.ts';
import { lookAgain } from '../../core/spot/claims/retrieval/look-again.ts';
import { openRetrievalIndex } from '../../core/spot/claims/retrieval/open.ts';
import { createSearch } from '../../core/spot/claims/retrieval/search.ts';

export type Search = (query: string, limit: number) => readonly number[];

/** A way to find claims: what is stored, and how a stored index is opened. */
export interface Engine {
  name: string;
  build: (claims: readonly string[]) => Promise<{ bytes: number; open: () => Promise<Search> }>;
}

const FIELDS = { fields: ['text'] };

/** Ours first. */
export function createPeers(): Engine[] {
  return [
    {
      name: 'on-record',
      async build(claims) {
        const bytes = compileRetrievalIndex(claims);
        return {
          bytes: bytes.length,
          async open() {
            const search = createSearch(openRetrievalIndex(bytes));
            const fieldsOf = (claim: number) => [claims[claim]];
            return (query, limit) => lookAgain(query, search(query, limit), fieldsOf).map(({ claim }) => claim);
          },
        };
      },
    },
    {
      name: 'minisearch',
      async build(claims) {
        const index = new MiniSearch(FIELDS);
        index.addAll(claims.map((text, id) => ({ id, text })));
        const stored = JSON.stringify(index);
        return {
          bytes: Buffer.byteLength(stored),
          async open() {
            const opened = MiniSearch.loadJSON(stored, FIELDS);
            return (query, limit) =>
              opened
                .search(query)
                .slice(0, limit)
                .map(({ id }) => Number(id));
          },
        };
      },
    },
    {
      name: 'flexsearch',
      async build(claims) {
        const index = new Index({ tokenize: 'strict' });
        claims.forEach((text, id) => index.add(id, text));
        const stored = new Map<string, string>();
        await index.export((key: string, data: string) => void stored.set(key, data));
        let bytes = 0;
        for (const data of stored.values()) bytes += Buffer.byteLength(data ?? '');
        return {
          bytes,
          async open() {
            const opened = new Index({ tokenize: 'strict' });
            for (const [key, data] of stored) opened.import(key, data);
            return (query, limit) => opened.search(query, { limit, suggest: true }) as number[];
          },
        };
      },
    },
  ];
}
