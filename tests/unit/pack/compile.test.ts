import { expect, it, vi } from 'vitest';
import { compilePack } from '../../../core/pack/compile.ts';
import { openPack } from '../../../core/pack/open.ts';
import type { Entity } from '../../../core/model/entity.ts';
import type { Story } from '../../../core/model/story.ts';
import { AUTHORSHIP } from './authorship.ts';

const minister: Entity = {
  id: 'anna-example',
  kind: 'person',
  names: { en: ['Anna Example'], ar: ['آنا إكزامبل'] },
  roles: [{ title: { en: 'minister', ar: 'وزيرة' }, from: '2020', seenAt: 'https://example.org/anna' }],
};
const storyOf = (id: string): Story => ({
  claim: {
    id,
    summary: { en: 'She resigned.', ar: 'استقالت.' },
    date: '2024-10-24',
    region: 'europe-russia',
    claimants: ['anna-example'],
    about: ['anna-example'],
    wordings: { en: ['Anna Example resigned'] },
    sources: [{ outlet: 'Example', url: 'https://example.org/a', lang: 'en', grade: 'A' }],
  },
  statements: [],
});
const packOf = (stories: Story[]) =>
  openPack(compilePack({ entities: [minister], stories }, AUTHORSHIP).slice().buffer as ArrayBuffer);

it('leaves out where a role was seen, and keeps the role', () => {
  expect(packOf([]).entity(0).roles).toEqual([{ title: { en: 'minister', ar: 'وزيرة' }, from: '2020' }]);
});

it('knows the numbers of stories without parsing one', () => {
  const pack = packOf([storyOf('first-claim'), storyOf('second-claim')]);
  const parse = vi.spyOn(JSON, 'parse');
  expect(['first-claim', 'second-claim', 'no-claim'].map(pack.storyNumber)).toEqual([0, 1, -1]);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
  expect(pack.story(1).claim.id).toBe('second-claim');
});
