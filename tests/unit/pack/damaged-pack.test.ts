import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePack } from '../../../core/pack/compile.ts';
import { openContainer, writeContainer, type SectionName } from '../../../core/pack/container.ts';
import { openPack } from '../../../core/pack/open.ts';
import { PackError } from '../../../core/pack/pack-error.ts';
import { AUTHORSHIP } from './authorship.ts';

const ENTITY = { id: 'anna-example', kind: 'person' as const, names: { en: ['Anna Example'] } };
const SECTIONS: SectionName[] = ['manifest', 'ids', 'entities', 'storyids', 'stories', 'links', 'names', 'claims'];

const section = openContainer(
  compilePack({ entities: [ENTITY], stories: [] }, AUTHORSHIP).slice().buffer as ArrayBuffer,
);
/** The pack with one section of other bytes, and a checksum that vouches for them. */
const packWith = (name: SectionName, bytes: Uint8Array) =>
  writeContainer(new Map(SECTIONS.map((one) => [one, one === name ? bytes : section(one)]))).buffer as ArrayBuffer;

it('opens where every section is as it was', () => {
  expect(openPack(packWith('ids', section('ids'))).entity(0)).toEqual(ENTITY);
});

it.each(['manifest', 'names', 'claims'] as const)('says that it is damaged where its %s are cut off', (name) => {
  const half = section(name).slice(0, section(name).length / 2);
  expect(() => openPack(packWith(name, half))).toThrow(PackError);
});

/** What opening and reading a pack fails with; undefined where it does not. */
function failureOf(buffer: ArrayBuffer): unknown {
  try {
    const pack = openPack(buffer);
    pack.entityNumber('anna-example');
    pack.entity(0);
    pack.isMarked(0);
    return undefined;
  } catch (error) {
    return error;
  }
}

it.each(SECTIONS)('never fails in another way, whatever lies in its %s', (name) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const failure = failureOf(packWith(name, noise.slice()));
      expect(failure instanceof PackError ? undefined : failure).toBeUndefined();
    }),
  );
});
