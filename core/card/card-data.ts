import type { EntityKind } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { PackAuthorship } from '../model/pack.ts';
import type { Quote, Stance } from '../model/statement.ts';
import type { InWords } from '../i18n/localized.ts';
import type { LocalizedText } from '../model/text.ts';
import type { ClaimWhy, NameWhy, Polarity } from '../spot/hits.ts';

/** Somebody as a card names them. */
export interface CardEntity {
  id: string;
  kind: EntityKind;
  /** First recorded name of each language. */
  name: LocalizedText;
  /** Present or last role, or what it is. */
  role?: LocalizedText;
  /** When that role ended, of reduced precision; absent while it lasts as far as the record knows. */
  roleUntil?: string;
}

/** The pack a reader brought a record in; records that came with the extension have none. */
export type CardOrigin = Pick<PackAuthorship, 'title' | 'authors' | 'licence' | 'revision'>;

/** A claim as a card or list names it. */
export interface CardClaim {
  id: string;
  summary: LocalizedText;
  date: string;
  approximate: boolean;
  claimants: readonly CardEntity[];
  sources: readonly Source[];
  origin?: CardOrigin;
}

export interface CardStatement {
  id: string;
  stance: Stance;
  speaker: CardEntity;
  /** Role at the time. */
  role: LocalizedText;
  date: string;
  approximate: boolean;
  quotes: readonly Quote[];
  summary: LocalizedText;
  sources: readonly Source[];
  /** The claim it was said about. */
  claim: Pick<CardClaim, 'id' | 'summary' | 'date' | 'approximate'>;
  origin?: CardOrigin;
}

/** What a card about a name shows. */
export interface NameCard {
  kind: 'name';
  entity: CardEntity;
  /** Said by this entity, newest first. */
  by: readonly CardStatement[];
  /** Claims it made or that are about it, newest first, each with what was said, oldest first. */
  about: readonly { claim: CardClaim; statements: readonly CardStatement[] }[];
  /** Why the page's text was taken for this entity. */
  why?: NameWhy;
  revision: string;
}

/** What made a sentence match a claim. */
export interface CardWhy extends Omit<ClaimWhy, 'entities'> {
  /** Those of the claim's entities that were found named. */
  entities: readonly CardEntity[];
}

/** What a card about a claim shows. */
export interface ClaimCard {
  kind: 'claim';
  claim: CardClaim;
  /** Oldest first. */
  statements: readonly CardStatement[];
  polarity: Polarity;
  /** Ids of the statements the page does not report. */
  missing: readonly string[];
  why?: CardWhy;
  revision: string;
}

export type CardData = (NameCard | ClaimCard) & {
  /** What of it has to be put in words; where that is absent, it is when the card is drawn. */
  inWords?: InWords;
};
