import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { seeded } from './seeded.ts';
import { PEERS } from './peers.ts';
import type { Load } from './peers.ts';

const NAMES = 300;
const SENTENCES = 400;

type Range = readonly [start: number, end: number];

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

/** Plain two-word names and sentences, where neither folding nor borders nor capitals can make a difference. */
function controlSet(): { names: string[]; text: string } {
  const random = seeded(11);
  const word = (length: number) =>
    Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]).join('');
  const names = Array.from({ length: NAMES }, () => `${capital(word(6))} ${capital(word(8))}`);
  const sentences = Array.from({ length: SENTENCES }, () => {
    const words = Array.from({ length: 12 }, () => (random() < 0.2 ? names[Math.floor(random() * NAMES)] : word(5)));
    return `${words.join(' ')}.`;
  });
  return { names, text: sentences.join(' ') };
}

const key = (ranges: readonly Range[]) =>
  [...ranges]
    .sort((left, right) => left[0] - right[0])
    .map((range) => range.join('-'))
    .join(' ');

/** Throws where a peer and our index find different names in a text that gives no reason to. */
export async function checkControlSet(load: Load): Promise<number> {
  const { names, text } = controlSet();
  const index = openNameIndex(
    compileNameIndex(names.map((name, entity) => ({ text: name, entity, use: 'unique', person: false }))),
  );
  const ours = spotNames(index, [{ text, kind: 'text' }], 'en').map(({ start, end }): Range => [start, end]);
  if (ours.length === 0) throw new Error('control set: nothing found');
  for (const peer of PEERS) {
    const scan = await peer.build(names, load);
    const count = scan.count(text);
    if (count !== ours.length) throw new Error(`control set: ${peer.name} finds ${count}, we find ${ours.length}`);
    if (scan.ranges !== undefined && key(scan.ranges(text)) !== key(ours)) {
      throw new Error(`control set: ${peer.name} finds other places than we do`);
    }
  }
  return ours.length;
}
