import type { Entity } from '../model/entity.ts';
import type { LocalizedList } from '../model/text.ts';
import type { FormUse, NameForm } from '../spot/name-forms.ts';

/**
 * All surface forms of the entities, as the name index takes them; an entity's number is its index. A confusable that is
 * a name on file ("Hunter Biden" of "Biden") is left out: the longer name wins by itself, and must still be marked.
 */
export function nameForms(entities: readonly Entity[]): NameForm[] {
  const onFile = new Set(entities.flatMap(({ names }) => Object.values(names).flat()));
  return entities.flatMap((entity, number) => {
    const base = { entity: number, person: entity.kind === 'person' };
    const listed = (list: LocalizedList | undefined, use: FormUse): NameForm[] =>
      Object.entries(list ?? {}).flatMap(([lang, texts]) => texts.map((text) => ({ ...base, text, lang, use })));
    return [
      ...listed(entity.names, 'unique'),
      ...listed(entity.shortNames, 'short'),
      ...listed(entity.contextWords, 'context'),
      ...(entity.confusables ?? [])
        .filter((text) => !onFile.has(text))
        .map((text): NameForm => ({ ...base, text, use: 'confusable' })),
    ];
  });
}
