import { describe, expect, it } from 'vitest';
import { buildClaimCard } from '../../../core/card/build-card.ts';
import { CITATION_FORMATS, citation } from '../../../core/card/citation.ts';
import { inWords } from '../../../core/card/in-words.ts';
import type { CardStatement } from '../../../core/card/card-data.ts';
import { asList } from '../../../core/i18n/localized.ts';
import { compileOwn } from '../../../core/own-packs/compile-own.ts';
import { openPack } from '../../../core/pack/open.ts';
import { describePack } from '../../../core/model/pack.ts';
import { bundledPack, examplePack, soundPack } from '../own-packs/example-pack.ts';

const reader = { locale: 'en', t: (key: string) => key };

/** The card of the example's claim, whose pack has two authors. */
async function card() {
  const file = examplePack();
  file.pack.authors.push('R_&_D {desk}');
  const pack = await soundPack(file);
  const about = describePack(pack.pack, pack.stories, pack.entities);
  const stored = { id: pack.pack.id, on: true, added: 0, about, text: JSON.stringify(pack) };
  const open = openPack(compileOwn(await bundledPack(), [stored], '1')!.bytes);
  return buildClaimCard(open, open.storyNumber('harbour-bridge-cost-2026'), { polarity: 'unclear', missing: [] });
}

describe('a statement of a pack that the reader brought', () => {
  it.each(CITATION_FORMATS)('is cited as %s with whose pack it is from', async (format) => {
    const [statement] = (await card()).statements;
    const text = citation(statement, format, reader);
    for (const part of ['Harbour Town records', 'Harbour Town Fact Desk', 'CC-BY-4.0', '2026']) {
      expect(text).toContain(part);
    }
    const { origin, ...bundled } = statement;
    expect(origin).toBeDefined();
    expect(citation(bundled as CardStatement, format, reader)).not.toContain('Harbour Town Fact Desk');
  });

  it('cannot break the citation by what its pack is called', async () => {
    const [statement] = (await card()).statements;
    expect(citation(statement, 'bibtex', reader)).toContain(String.raw`R\_\&\_D  desk `);
    expect(citation(statement, 'markdown', reader)).toContain(String.raw`R\_&\_D {desk}`);
    expect(JSON.parse(citation(statement, 'claimreview', reader))).toMatchObject({
      claimReviewed: expect.stringContaining('Harbour Gazette'),
      isPartOf: { license: 'CC-BY-4.0', version: '2026-11-01' },
    });
  });

  it('comes with its authors and day in words, so that the page needs no formatters', async () => {
    const data = await card();
    const { words } = inWords(data, 'en');
    expect(words['2026-11-01']).toBe('November 1, 2026');
    expect(words[asList(['Harbour Town Fact Desk', 'R_&_D {desk}'])]).toBe('Harbour Town Fact Desk and R_&_D {desk}');
  });
});
