import { MAKERS } from './makers.ts';
import type { NameParts } from './name-parts.ts';
import { seeded, shuffle } from './seeded.ts';

/** Names in the mix of scripts that news has: joined from parts of real names, or made where there are none. */

export interface MadeName {
  text: string;
  person: boolean;
}

/** Share of organisations among names joined from real parts. */
const ORGANISATIONS = 0.2;
/** A part of fewer units alone is no name that anybody would record as unique: "The", "Die" and 元 are parts too. */
const SHORTEST_ALONE = { spaced: 5, unspaced: 2 };
/** Some given names are far more frequent than others: the share drawn from the first tenth is 0.1 ** (1 / 3) = 46 %. */
const GIVEN_SKEW = 3;

/** The first `count` names of an endless, fixed list without repetition; of real parts where there are some. */
export function makeNames(count: number, parts?: NameParts): MadeName[] {
  const random = seeded(4);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const seen = new Set<string>();
  const names: MadeName[] = [];
  const shuffled = parts && {
    Latn: shuffle(parts.Latn, random),
    Cyrl: shuffle(parts.Cyrl, random),
    Arab: shuffle(parts.Arab, random),
    Hani: shuffle(parts.Hani, random),
  };
  while (names.length < count) {
    let share = random();
    const maker = MAKERS.find((one) => (share -= one.share) < 0) ?? MAKERS[0];
    const real = shuffled?.[maker.script] ?? [];
    const surname = () => {
      if (real.length > 0) return pick(real);
      const middle =
        random() < 0.5 || maker.gap === ''
          ? pick(maker.syllables[1])
          : pick(maker.syllables[1]) + pick(maker.syllables[1]);
      return pick(maker.syllables[0]) + middle + pick(maker.syllables[2]);
    };
    const given = () => (real.length > 0 ? real[Math.floor(random() ** GIVEN_SKEW * real.length)] : pick(maker.given));
    const shape = random();
    const isOrganisation = random() < ORGANISATIONS;
    // Most are given name and surname; some have two surnames, some are one word as companies are.
    const joined =
      (maker.gap === '' && real.length === 0) || shape < 0.1
        ? [surname()]
        : shape < 0.2
          ? [given(), surname(), surname()]
          : [given(), surname()];
    const text = isOrganisation ? pick(maker.organisations).replace('*', surname()) : joined.join(maker.gap);
    const shortest = text.includes(' ') ? 0 : maker.gap === '' ? SHORTEST_ALONE.unspaced : SHORTEST_ALONE.spaced;
    if (seen.has(text) || text.length < shortest) continue;
    seen.add(text);
    names.push({ text, person: !isOrganisation && joined.length > 1 });
  }
  return names;
}
