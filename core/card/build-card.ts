import { compareDates } from '../model/dates.ts';
import { shownNames, type Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import type { Story } from '../model/story.ts';
import type { LocalizedText } from '../model/text.ts';
import type { OpenPack } from '../pack/open.ts';
import type { NameWhy } from '../spot/hits.ts';
import type { CardClaim, CardEntity, CardOrigin, CardStatement, ClaimCard, NameCard } from './card-data.ts';

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
    revision: originOf(pack, story)?.revision ?? pack.manifest.revision,
  };
}

/** An entity as a card names it: first name of each language, newest role. */
export function cardEntity(entity: Entity): CardEntity {
  const name: LocalizedText = {};
  for (const [language, forms] of Object.entries(shownNames(entity))) name[language] = forms[0];
  const newest = entity.roles?.[0];
  return {
    id: entity.id,
    kind: entity.kind,
    name,
    role: newest?.title ?? entity.description,
    ...(newest?.to !== undefined && { roleUntil: newest.to }),
  };
}

function cardClaim(pack: OpenPack, story: Story): CardClaim {
  const { claim } = story;
  return {
    id: claim.id,
    summary: claim.summary,
    date: claim.date,
    approximate: claim.approximate ?? false,
    claimants: claim.claimants.map((id) => cardEntity(pack.entity(pack.entityNumber(id)))),
    sources: claim.sources,
    ...withOrigin(pack, story),
  };
}

function cardStatement(pack: OpenPack, story: Story, statement: Statement): CardStatement {
  const { claim } = story;
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
    ...withOrigin(pack, story),
  };
}

/** What the pack says of itself that a reader brought a story in. */
function originOf(pack: OpenPack, story: Story): CardOrigin | undefined {
  const brought = story.pack === undefined ? undefined : pack.manifest.packs?.find(({ id }) => id === story.pack);
  return (
    brought && { title: brought.title, authors: brought.authors, licence: brought.licence, revision: brought.revision }
  );
}

function withOrigin(pack: OpenPack, story: Story): { origin?: CardOrigin } {
  const origin = originOf(pack, story);
  return origin ? { origin } : {};
}
