import { describe, expect, it } from 'vitest';
import { cardEntity } from '../../../core/card/build-card.ts';
import type { Entity } from '../../../core/model/entity.ts';

const person: Entity = { id: 'anna-example', kind: 'person', names: { en: ['Anna Example', 'A. Example'] } };
const minister = { en: 'minister', ar: 'وزيرة' };
const deputy = { en: 'deputy', ar: 'نائبة' };

describe('an entity on a card', () => {
  it('has its newest role, and says when that ended', () => {
    const ended = cardEntity({
      ...person,
      roles: [{ title: minister, from: '2019', to: '2024-06' }, { title: deputy }],
    });
    expect(ended).toMatchObject({ name: { en: 'Anna Example' }, role: minister, roleUntil: '2024-06' });
  });

  it('says nothing of an end that the record does not know', () => {
    expect(cardEntity({ ...person, roles: [{ title: minister, from: '2019' }] })).not.toHaveProperty('roleUntil');
    expect(cardEntity({ ...person, description: deputy })).toMatchObject({ role: deputy });
  });
});
