import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../core/model/entity.ts';
import { nameForms } from '../../../core/pack/name-forms.ts';

const father: Entity = {
  id: 'joe-biden',
  kind: 'person',
  names: { en: ['Joe Biden'] },
  shortNames: { en: ['Biden'] },
  confusables: ['Hunter Biden', 'Biden Street'],
};
const son: Entity = { id: 'hunter-biden', kind: 'person', names: { en: ['Hunter Biden'] } };

const confusables = (entities: readonly Entity[]) =>
  nameForms(entities)
    .filter(({ use }) => use === 'confusable')
    .map(({ text }) => text);

describe('nameForms', () => {
  it('keeps longer names of nobody on file as confusables', () => {
    expect(confusables([father])).toEqual(['Hunter Biden', 'Biden Street']);
  });

  it('gives a longer name to whom it belongs once that is on file', () => {
    expect(confusables([father, son])).toEqual(['Biden Street']);
    expect(nameForms([father, son])).toContainEqual({
      text: 'Hunter Biden',
      lang: 'en',
      use: 'unique',
      entity: 1,
      person: true,
    });
  });
});
