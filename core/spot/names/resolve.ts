import type { TextBlock } from '../../text/blocks.ts';
import type { NameHit, NameRule, NameWhy } from '../hits.ts';
import { NOTHING } from './findings.ts';
import type { BlockFindings, Finding, FoundForm } from './findings.ts';
import { CONFUSABLE, CONTEXT, NOBODY, PART, PERSON, SHORT, UNIQUE, USE_MASK } from './index-format.ts';
import { surroundingsOf } from './surroundings.ts';

/** Where on the page something vouches for an entity. */
interface Vouch {
  block: number;
  start: number;
}

/** Confidence by rule; what is inflected or in capitals is a little less sure. */
const CONFIDENCE: Readonly<Record<NameRule, number>> = {
  'unique-name': 0.98,
  'short-name-after-full': 0.94,
  'short-name-in-context': 0.85,
};
const INFLECTED = 0.98;

function vouch(vouches: Map<number, Vouch[]>, entity: number, block: number, start: number): void {
  const same = vouches.get(entity);
  if (same === undefined) vouches.set(entity, [{ block, start }]);
  else same.push({ block, start });
}

/** Distance of a vouch to a place: those before it count as nearer than any behind it. */
function nearest(vouches: readonly Vouch[], block: number, start: number): { vouch: Vouch; rank: number } {
  // They stand in the page's order; a page may have thousands of one name.
  let low = 0;
  let high = vouches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = vouches[middle];
    if (one.block < block || (one.block === block && one.start <= start)) low = middle + 1;
    else high = middle;
  }
  const one = vouches[Math.max(0, low - 1)];
  const place = one.block * 1e6 + one.start;
  return { vouch: one, rank: low === 0 ? -place - 1e12 : place };
}

/** A finding that nothing around it speaks against. */
interface Open {
  block: number;
  finding: Finding;
  /** Needs other evidence on the page. */
  weak: boolean;
}

const NO_VOUCHES: ReadonlyMap<number, Vouch[]> = new Map();

/** Where names stand that mean their entity everywhere; asked for only where something else does not. */
function fullNames(open: readonly Open[]): ReadonlyMap<number, Vouch[]> {
  const full = new Map<number, Vouch[]>();
  for (const { block, finding, weak } of open) {
    if (weak) continue;
    for (const { flags, entity } of finding.forms) {
      if ((flags & USE_MASK) === UNIQUE) vouch(full, entity, block, finding.start);
    }
  }
  return full;
}

/** What the flags of a finding's forms say together; `certain`: one of them needs no evidence. */
function usesOf({ forms }: Finding) {
  let confusable = false;
  let person = false;
  let short = true;
  let certain = false;
  for (const { flags, entity } of forms) {
    const use = flags & USE_MASK;
    if (use === CONFUSABLE) confusable = true;
    if ((flags & PERSON) !== 0) person = true;
    if ((flags & (USE_MASK | PART)) === UNIQUE) short = false;
    if (use === UNIQUE && entity !== NOBODY) certain = true;
  }
  return { confusable, person, short, certain };
}

/**
 * Decides who is meant by what was found on a page.
 * @param unvouched takes in what stays open: short names with nothing on the page that vouches for them, by each entity they may mean
 */
export function resolveFindings(
  blocks: readonly TextBlock[],
  findings: readonly BlockFindings[],
  language: string,
  unvouched?: NameHit[],
): NameHit[] {
  const context = new Map<number, Vouch[]>();
  const open: Open[] = [];
  let vouched = false;

  for (let block = 0; block < findings.length; block += 1) {
    if (findings[block] === NOTHING) continue;
    const { names, contexts } = findings[block];
    const { text, lang } = blocks[block];
    for (const finding of contexts) {
      for (const { flags, entity } of finding.forms) {
        if ((flags & USE_MASK) === CONTEXT) vouch(context, entity, block, finding.start);
      }
    }
    for (let at = 0; at < names.length; at += 1) {
      const finding = names[at];
      const { confusable, person, short, certain } = usesOf(finding);
      if (confusable) continue;
      const around = surroundingsOf(text, finding, names[at - 1], names[at + 1], person, short, lang ?? language);
      if (around === 'other') continue;
      const weak = around === 'weak';
      open.push({ block, finding, weak });
      if (weak || !certain) vouched = true;
    }
  }
  const full = vouched ? fullNames(open) : NO_VOUCHES;

  const hits: NameHit[] = [];
  for (const { block, finding, weak } of open) {
    let best: { found: FoundForm; rule: NameRule; rank: number; antecedent?: number } | undefined;
    for (const found of finding.forms) {
      const { flags, entity } = found;
      const use = flags & USE_MASK;
      if (entity === NOBODY) continue;
      if (use === UNIQUE && !weak) {
        best = { found, rule: 'unique-name', rank: Infinity };
        break;
      }
      if (use !== SHORT && !(use === UNIQUE && weak)) continue;
      const named = full.get(entity);
      const hinted = context.get(entity);
      const rule = named !== undefined ? 'short-name-after-full' : 'short-name-in-context';
      const vouches = named ?? hinted;
      if (vouches === undefined) continue;
      const { vouch: by, rank } = nearest(vouches, block, finding.start);
      // A full name is better evidence than any context word.
      const weighed = named === undefined ? rank - 1e15 : rank;
      if (best === undefined || weighed > best.rank) {
        best = { found, rule: use === UNIQUE ? 'unique-name' : rule, rank: weighed, antecedent: by.block };
      }
    }
    const { inflection, start, end } = finding;
    if (best === undefined) {
      for (const { flags, entity, text } of finding.forms) {
        if ((flags & USE_MASK) !== SHORT || weak) continue;
        const why: NameWhy = {
          rule: 'short-name-in-context',
          form: text,
          ...(inflection !== undefined && { inflection }),
        };
        unvouched?.push({ block, start, end, entity, confidence: 0, why });
      }
      continue;
    }
    const { found, rule, antecedent } = best;
    const why: NameWhy = { rule, form: found.text };
    if (inflection !== undefined) why.inflection = inflection;
    if (antecedent !== undefined && rule !== 'unique-name') why.antecedent = antecedent;
    const confidence = CONFIDENCE[rule] * (inflection === undefined ? 1 : INFLECTED);
    hits.push({ block, start, end, entity: found.entity, confidence, why });
  }
  return hits;
}
