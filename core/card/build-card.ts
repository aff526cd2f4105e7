import { compareDates } from '../model/dates.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import type { Story } from '../model/story.ts';
import type { LocalizedText } from '../model/text.ts';
import type { OpenPack } from '../pack/open.ts';
import type { NameWhy } from '../spot/hits.ts';
import type { CardClaim, CardEntity, CardStatement, ClaimCard, NameCard } from './card-data.ts';

/** What the record has on a name: what it said, newest first, and the claims it made or that are about it. */
export function buildNameCard(pack: OpenPack, entity: number, why?: NameWhy): NameCard {
  const record = pack.entity(entity);
  const stories = [...pack.storiesOf(entity)].map(pack.story);
  const concerning = stories.filter(({ claim }) => [...claim.claimants, ...claim.about].includes(record.id));
  return {
    kind: 'name',
    entity: cardEntity(record),
    by: stories
      .flatMap((story) =>
        story.statements.filter(({ speaker }) => speaker === record.id).map((said) => cardStatement(pack, story, said)),
      )
      .sort((a, b) => compareDates(b.date, a.date)),
    about: concerning
      .sort((a, b) => compareDates(b.claim.date, a.claim.date))
      .map((story) => ({
        claim: cardClaim(pack, story),
        statements: story.statements.map((statement) => cardStatement(pack, story, statement)),
      })),
    why,
    revision: pack.manifest.revision,
  };
}

/** What the record has on a claim: who made it, then every statement, oldest first. */
export function buildClaimCard(
  pack: OpenPack,
  storyNumber: number,
  onPage: Pick<ClaimCard, 'polarity' | 'missing' | 'why'>,
): ClaimCard {
  const story = pack.story(storyNumber);
  return {
    kind: 'claim',
    claim: cardClaim(pack, story),
    statements: story.statements.map((statement) => cardStatement(pack, story, statement)),
    ...onPage,
    revision: pack.manifest.revision,
  };
}

/** An entity as a card names it: first name of each language, newest role. */
export function cardEntity(entity: Entity): CardEntity {
  const name: LocalizedText = {};
  for (const [language, forms] of Object.entries(entity.names)) name[language] = forms[0];
  const newest = entity.roles?.[0];
  return {
    id: entity.id,
    kind: entity.kind,
    name,
    role: newest?.title ?? entity.description,
    ...(newest?.to !== undefined && { roleUntil: newest.to }),
  };
}

function cardClaim(pack: OpenPack, { claim }: Story): CardClaim {
  return {
    id: claim.id,
    summary: claim.summary,
    date: claim.date,
    approximate: claim.approximate ?? false,
    claimants: claim.claimants.map((id) => cardEntity(pack.entity(pack.entityNumber(id)))),
    sources: claim.sources,
  };
}

function cardStatement(pack: OpenPack, { claim }: Story, statement: Statement): CardStatement {
  return {
    id: statement.id,
    stance: statement.stance,
    speaker: cardEntity(pack.entity(pack.entityNumber(statement.speaker))),
    role: statement.role,
    date: statement.date,
    approximate: statement.approximate ?? false,
    quotes: statement.quotes,
    summary: statement.summary,
    sources: statement.sources,
    claim: { id: claim.id, summary: claim.summary, date: claim.date, approximate: claim.approximate ?? false },
  };
}
