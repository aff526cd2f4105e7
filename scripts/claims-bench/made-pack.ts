import type { Entity } from '../../core/model/entity.ts';
import type { PackAuthorship, PackRecords } from '../../core/model/pack.ts';
import type { Story } from '../../core/model/story.ts';
import type { PageText, TextBlock } from '../../core/text/blocks.ts';
import { reworded } from './measure.ts';

export const AUTHORSHIP: PackAuthorship = {
  id: 'made',
  title: { en: 'Made for measuring' },
  revision: '2026-11-30',
  licence: 'CC0-1.0',
  authors: ['bench'],
};

const SOURCE = { outlet: 'Example', url: 'https://example.org/', lang: 'en', grade: 'B' } as const;

export interface LanguageClaim {
  lang: string;
  text: string;
}

/** Names of a claim at most. */
const MOST_NAMES = 3;
const CAPITALIZED = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*/gu;
const LETTERS = /\p{L}{2,}/gu;

/** Who a claim is about: runs of capitalized words after its first, or its longest word where the script has no capitals. */
function namesIn(text: string): string[] {
  const capitalized = [...new Set(text.match(CAPITALIZED))].slice(0, MOST_NAMES);
  if (capitalized.length > 0) return capitalized;
  const longest = (text.match(LETTERS) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest === '' ? [] : [longest];
}

/** Records of the shape the product compiles, one story a claim, so that its whole way from page to hit can be timed. */
export function madeRecords(claims: readonly LanguageClaim[]): PackRecords {
  const entities: Entity[] = [];
  const ids = new Map<string, string>();
  const entityOf = (name: string, lang: string): string => {
    let id = ids.get(name);
    if (id === undefined) {
      ids.set(name, (id = `name-${ids.size}`));
      entities.push({ id, kind: 'person', names: { [lang]: [name] } });
    }
    return id;
  };
  const stories = claims.flatMap(({ lang, text }, number): Story[] => {
    const about = namesIn(text).map((name) => entityOf(name, lang));
    if (about.length === 0) return [];
    const id = `claim-${number}`;
    const told = { date: '2020', summary: { [lang]: text }, sources: [SOURCE] };
    return [
      {
        claim: { id, ...told, claimants: [about[0]], region: 'americas', wordings: { [lang]: [text] }, about },
        statements: [
          { id: `${id}-denial`, ...told, speaker: about[0], role: { [lang]: 'speaker' }, stance: 'denies', quotes: [] },
        ],
      },
    ];
  });
  return { entities, stories };
}

const SENTENCES_IN_PARAGRAPH = 4;

export interface MadePage {
  text: PageText;
  /** Numbers of the stories told. */
  wanted: readonly number[];
}

/** A page that tells some of the stories in other words. */
export function madePage(stories: readonly Story[], page: number, sentences: number): MadePage {
  const language = page % 3 === 2 ? 'ar' : 'en';
  const own = stories.flatMap(({ claim }, number) => (claim.wordings[language] ? [number] : []));
  const wanted = Array.from({ length: sentences }, (_, at) => own[((page * sentences + at) * 6151 + 17) % own.length]);
  const told = wanted.map((number) => asSentence(reworded(stories[number].claim.wordings[language]![0])));
  const blocks: TextBlock[] = [];
  for (let at = 0; at < told.length; at += SENTENCES_IN_PARAGRAPH) {
    blocks.push({ text: told.slice(at, at + SENTENCES_IN_PARAGRAPH).join(' '), kind: 'text' });
  }
  return { text: { blocks, declaredLanguage: language }, wanted };
}

const asSentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replaceAll(/[.!?؟]/g, '')}.`;
