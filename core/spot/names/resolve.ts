import type { TextBlock } from '../../text/blocks.ts';
import type { NameHit, NameRule, NameWhy } from '../hits.ts';
import type { Finding, FoundForm, PageFindings } from './findings.ts';
import { CONFUSABLE, NOBODY, PART, PERSON, SHORT, UNIQUE, USE_MASK } from './index-format.ts';
import { surroundingsOf } from './surroundings.ts';
import { NO_VOUCHES, contextWords, fullNames, nearest } from './vouches.ts';

/** Confidence by rule; what is inflected or in capitals is a little less sure. */
const CONFIDENCE: Readonly<Record<NameRule, number>> = {
  'unique-name': 0.98,
  'short-name-after-full': 0.94,
  'short-name-in-context': 0.85,
};
const INFLECTED = 0.98;

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

/** Asks what stands around each finding; tells whether one needs evidence from elsewhere on the page. */
function judgeSurroundings(blocks: readonly TextBlock[], names: readonly Finding[], language: string): boolean {
  let needsVouches = false;
  for (let at = 0; at < names.length; at += 1) {
    const finding = names[at];
    const { confusable, person, short, certain } = usesOf(finding);
    if (confusable) continue;
    const { text, lang } = blocks[finding.block];
    const before = at > 0 && names[at - 1].block === finding.block ? names[at - 1] : undefined;
    const after = at + 1 < names.length && names[at + 1].block === finding.block ? names[at + 1] : undefined;
    finding.around = surroundingsOf(text, finding, before, after, person, short, lang ?? language);
    if (finding.around === 'weak' || (finding.around === 'clear' && !certain)) needsVouches = true;
  }
  return needsVouches;
}

/**
 * Decides who is meant by what was found on a page.
 * @param unvouched takes in what stays open: short names with nothing on the page that vouches for them, by each entity they may mean
 */
export function resolveFindings(
  blocks: readonly TextBlock[],
  { names, contexts }: PageFindings,
  language: string,
  unvouched?: NameHit[],
): NameHit[] {
  const context = contextWords(contexts);
  const full = judgeSurroundings(blocks, names, language) ? fullNames(names) : NO_VOUCHES;

  const hits: NameHit[] = [];
  for (const finding of names) {
    const { around, block, start, end, forms, inflection } = finding;
    if (around === undefined || around === 'other') continue;
    const weak = around === 'weak';
    let best: FoundForm | undefined;
    let rule: NameRule = 'unique-name';
    let bestRank = -Infinity;
    let antecedent: number | undefined;
    for (const found of forms) {
      const { flags, entity } = found;
      const use = flags & USE_MASK;
      if (entity === NOBODY) continue;
      if (use === UNIQUE && !weak) {
        best = found;
        rule = 'unique-name';
        break;
      }
      if (use !== SHORT && !(use === UNIQUE && weak)) continue;
      const named = full.get(entity);
      const vouches = named ?? context.get(entity);
      if (vouches === undefined) continue;
      const { vouch: by, rank } = nearest(vouches, block, start);
      // A full name is better evidence than any context word.
      const weighed = named === undefined ? rank - 1e15 : rank;
      if (best !== undefined && weighed <= bestRank) continue;
      best = found;
      bestRank = weighed;
      antecedent = by.block;
      if (use === UNIQUE) rule = 'unique-name';
      else rule = named !== undefined ? 'short-name-after-full' : 'short-name-in-context';
    }
    if (best === undefined) {
      if (unvouched !== undefined && !weak) addUnvouched(finding, unvouched);
      continue;
    }
    const why: NameWhy = { rule, form: best.text };
    if (inflection !== undefined) why.inflection = inflection;
    if (antecedent !== undefined && rule !== 'unique-name') why.antecedent = antecedent;
    const confidence = CONFIDENCE[rule] * (inflection === undefined ? 1 : INFLECTED);
    hits.push({ block, start, end, entity: best.entity, confidence, why });
  }
  return hits;
}

/** Adds the short names that a finding may be, with nothing that vouches for them. */
function addUnvouched({ block, start, end, forms, inflection }: Finding, unvouched: NameHit[]): void {
  for (const { flags, entity, text } of forms) {
    if ((flags & USE_MASK) !== SHORT) continue;
    const why: NameWhy = {
      rule: 'short-name-in-context',
      form: text,
      ...(inflection !== undefined && { inflection }),
    };
    unvouched.push({ block, start, end, entity, confidence: 0, why });
  }
}
