import type { Story } from '../../model/story.ts';
import type { TextBlock } from '../../text/blocks.ts';
import type { ClaimHit } from '../hits.ts';
import { textsOf } from './claim-texts.ts';
import type { Evidence, EvidenceOf } from './evidence.ts';
import { gateFor } from './gates/gate.ts';
import type { GateRecords } from './gates/gate-records.ts';
import { answerersOf, speakersOf } from './gates/reversed.ts';
import { pageWords, splitReported } from './on-page.ts';
import type { ClaimIndex } from './open.ts';
import { polarityOf } from './polarity.ts';
import { scoreOf, THRESHOLD } from './score.ts';
import { unrepeated } from './unrepeated.ts';
import { windowsOf, type PageNames, type Window, type WindowWord } from './windows.ts';

/** Words, parts of names apart, that a sentence shares with a claim at least: who is not yet what. */
const LEAST_SHARED_BESIDES_NAMES = 2;
/** Coverage of a wording that is there word for word; where it has but one word besides names, that is enough. */
const WHOLE = 0.99;
/** The same where so many of the claim are named that hardly another matter brings them together. */
const MANY_NAMED = 3;
/** Sentences marked for one claim besides the headline. */
const MOST_SENTENCES = 2;
const MOST_HEADLINES = 1;
/** Sentences looked at for one claim, best first: a page that has so many that another claim is told in is about that one. */
const MOST_ASKED = 40;

interface Candidate extends Evidence {
  shared: readonly WindowWord[];
  score: number;
  window: Window;
}

/** What is asked of the records beyond the index. */
export interface ClaimRecords extends Omit<GateRecords, 'countries'> {
  story(number: number): Story;
  evidenceOf: EvidenceOf;
}

/**
 * Finds the sentences that state or deny a claim: somebody it is about is named there or just before, and the sentence is told in
 * words of the claim.
 * @param least least score of a hit; only a measurement asks for another than the threshold
 */
export function spotClaims(
  index: ClaimIndex,
  blocks: readonly TextBlock[],
  names: PageNames,
  language: string,
  { story, evidenceOf, ...records }: ClaimRecords,
  least = THRESHOLD,
): ClaimHit[] {
  const windows = windowsOf(index, blocks, names, language);
  const sentences = unrepeated(
    windows.filter(({ isList }) => !isList),
    blocks,
    MOST_SENTENCES,
  );
  const found = sentences.flatMap((window) => candidatesOf(evidenceOf, window, least));
  if (found.length === 0) return [];
  const page = pageWords(blocks, windows, language);
  return [...Map.groupBy(found, (candidate) => candidate.story)]
    .flatMap(([number, candidates]) => {
      const record = story(number);
      const from = index.about(number).length;
      const claimants = index.entities(number).subarray(from, from + record.claim.claimants.length);
      const parts = { about: index.about(number), claimants };
      const isMeant = gateFor(record, parts, { ...records, countries: names.countries }, page.language);
      const meant = chosen(candidates, blocks, ({ window, shared }) => isMeant(window, shared));
      if (meant.length === 0) return [];
      const about = new Set(parts.about);
      const reported = splitReported(record.statements, about, index.speakers(number), page);
      return meant.map((candidate) => ({
        ...toHit(index, candidate, record, about, blocks[candidate.window.block].lang ?? page.language),
        ...reported,
      }));
    })
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

function candidatesOf(evidenceOf: EvidenceOf, window: Window, least: number): Candidate[] {
  const candidates: Candidate[] = [];
  evidenceOf(window, (evidence, sharedWords) => {
    const score = scoreOf(evidence);
    if (score < least) return;
    const shared = sharedWords();
    const besides = shared.filter(({ inName }) => !inName).length;
    const isTelling = evidence.coverage >= WHOLE || evidence.own >= MANY_NAMED;
    if (besides < (isTelling ? 1 : LEAST_SHARED_BESIDES_NAMES)) return;
    candidates.push({ ...evidence, shared, score, window });
  });
  return candidates;
}

/**
 * The best headline and the best sentences, those first that tell more than the headline does. The gates cost most, so they are asked of
 * no more than that takes.
 */
function chosen(
  found: readonly Candidate[],
  blocks: readonly TextBlock[],
  isMeant: (candidate: Candidate) => boolean,
): Candidate[] {
  let asked = 0;
  const firstMeant = (candidates: readonly Candidate[], most: number): Candidate[] => {
    const meant: Candidate[] = [];
    for (const candidate of candidates) {
      if (meant.length === most || asked === MOST_ASKED) break;
      asked++;
      if (isMeant(candidate)) meant.push(candidate);
    }
    return meant;
  };
  const best = found.toSorted((a, b) => b.score - a.score);
  const isHeadline = ({ window }: Candidate) => blocks[window.block].kind !== 'text';
  const headlines = firstMeant(best.filter(isHeadline), MOST_HEADLINES);
  const inHeadline = new Set(headlines.flatMap(({ shared }) => shared.map(({ stem }) => stem)));
  const tellsMore = ({ shared }: Candidate) => shared.some(({ stem }) => !inHeadline.has(stem));
  const sentences = best.filter((candidate) => !isHeadline(candidate));
  const ordered = [...sentences.filter(tellsMore), ...sentences.filter((candidate) => !tellsMore(candidate))];
  return [...headlines, ...firstMeant(ordered, MOST_SENTENCES)];
}

/** `language` is that of the block the sentence stands in. */
function toHit(
  index: ClaimIndex,
  candidate: Candidate,
  story: Story,
  about: ReadonlySet<number>,
  language: string,
): Omit<ClaimHit, 'onPage' | 'missing'> {
  const { window, shared, score, wording } = candidate;
  const { matched: kind, lang, text } = textsOf(story.claim)[wording];
  const matched = shared.map((word) => word.start);
  return {
    story: candidate.story,
    block: window.block,
    start: window.start,
    end: window.end,
    score,
    polarity: polarityOf(
      window.text,
      shared,
      language,
      { text, lang, inPageLanguage: (story.claim.wordings[language] ?? []).join(' ') },
      {
        says: speakersOf(window, language).some((speaker) => about.has(speaker)),
        answers: answerersOf(window, language, matched).some((speaker) => about.has(speaker)),
      },
    ),
    why: {
      matched: kind,
      wording: text,
      wordingLanguage: lang,
      sharedWords: [...new Set(shared.map((word) => window.text.slice(word.start, word.end)))],
      entities: namedOf(index.entities(candidate.story), window),
    },
  };
}

/** Those of a claim's entities that are or may be named. */
function namedOf(entities: Iterable<number>, { entities: sure, possible }: Window): number[] {
  return [...new Set(entities)].filter((entity) => sure.has(entity) || possible.has(entity));
}
