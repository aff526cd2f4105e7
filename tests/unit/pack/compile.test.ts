import { expect, it } from 'vitest';
import { compilePack } from '../../../core/pack/compile.ts';
import { openPack } from '../../../core/pack/open.ts';
import type { Entity } from '../../../core/model/entity.ts';

const minister: Entity = {
  id: 'anna-example',
  kind: 'person',
  names: { en: ['Anna Example'], ar: ['آنا إكزامبل'] },
  roles: [{ title: { en: 'minister', ar: 'وزيرة' }, from: '2020', seenAt: 'https://example.org/anna' }],
};

it('leaves out where a role was seen, and keeps the role', () => {
  const authorship = {
    id: 'example',
    title: { en: 'Example' },
    revision: '2026-11-30',
    licence: 'CC-BY-4.0',
    authors: ['Anna Example'],
  };
  const pack = openPack(compilePack({ entities: [minister], stories: [] }, authorship).slice().buffer as ArrayBuffer);
  expect(pack.entity(0).roles).toEqual([{ title: { en: 'minister', ar: 'وزيرة' }, from: '2020' }]);
});
