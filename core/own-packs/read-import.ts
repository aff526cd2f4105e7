import type { OwnPack } from '../model/own-pack.ts';
import { checkPack } from './check-pack.ts';
import type { LeftOut } from './claim-reviews/read-review.ts';
import { reviewsPack } from './claim-reviews/reviews-pack.ts';
import type { StoryMaking } from './claim-reviews/review-story.ts';
import type { KnownRecords } from './known-records.ts';
import { PACK_FILE_LIMIT } from './limits.ts';
import type { PackProblem } from './pack-problem.ts';
import { isPackLike, parsePack } from './parse-pack.ts';

/** What a file turned out to be. Of a pack nothing is taken unless all of it is sound; of reviews those that can become records. */
export type Import =
  | { kind: 'pack'; pack: OwnPack; leftOut: Partial<Record<LeftOut, number>> }
  | { kind: 'too-large' }
  /** No JSON, or neither a pack nor reviews. */
  | { kind: 'unreadable' }
  /** Reviews, none of which can become a record. */
  | { kind: 'nothing'; leftOut: Partial<Record<LeftOut, number>> }
  | { kind: 'wrong'; problems: readonly PackProblem[] };

export interface Importing {
  known: KnownRecords;
  namedIn: StoryMaking['namedIn'];
  /** What to say where reviews come without a licence. */
  noLicence: string;
}

/** Reads a file that a reader brings, whatever it holds. */
export function readImport(text: string, { known, namedIn, noLicence }: Importing): Import {
  if (text.length > PACK_FILE_LIMIT) return { kind: 'too-large' };
  let value: unknown;
  try {
    // Some editors begin a file with the mark of its encoding.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'unreadable' };
  }
  if (isPackLike(value)) return readPack(value, known);
  const reviews = reviewsPack(value, known, namedIn, noLicence);
  if (!reviews) return { kind: 'unreadable' };
  return 'pack' in reviews ? { kind: 'pack', ...reviews } : { kind: 'nothing', ...reviews };
}

function readPack(value: Record<string, unknown>, known: KnownRecords): Import {
  const parsed = parsePack(value);
  const problems = parsed.pack ? checkPack(parsed.pack, known) : parsed.problems;
  if (problems.length > 0 || !parsed.pack) return { kind: 'wrong', problems };
  return { kind: 'pack', pack: parsed.pack, leftOut: {} };
}
