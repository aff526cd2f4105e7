import type { FileOutcome } from '../../components/options/own-packs-props.ts';
import { MOST_PROBLEMS, PACK_FILE_LIMIT } from '../../core/own-packs/limits.ts';
import type { Import } from '../../core/own-packs/read-import.ts';

/** What to say of a file that nothing is taken from. */
export function refusal(read: Exclude<Import, { kind: 'pack' }>): FileOutcome {
  switch (read.kind) {
    case 'too-large':
      return { headline: { key: 'packs.too_large', values: { megabytes: PACK_FILE_LIMIT / 1_000_000 } } };
    case 'unreadable':
      return { headline: { key: 'packs.unreadable' } };
    case 'nothing':
      return { headline: { key: 'packs.nothing' }, leftOut: read.leftOut };
    case 'wrong': {
      const count = read.problems.length;
      const key = count < MOST_PROBLEMS ? 'packs.wrong' : 'packs.wrong_first';
      return { headline: { key, values: { count } }, problems: read.problems };
    }
  }
}
