import { compilePack } from '../../../../core/pack/compile.ts';
import { openPack, type OpenPack } from '../../../../core/pack/open.ts';
import { spotPage } from '../../../../core/spot/spot-page.ts';
import { readRecords } from '../../../../scripts/read-records.ts';

let pack: Promise<OpenPack> | undefined;

/** The bundled records, compiled once a test file. */
export const bundledPack = (): Promise<OpenPack> =>
  (pack ??= readRecords().then(({ authorship, ...records }) =>
    openPack(compilePack(records, authorship).buffer as ArrayBuffer),
  ));

/** Claims found on a page of paragraphs, as "claim polarity". */
export async function found(paragraphs: readonly string[], declaredLanguage: string): Promise<string[]> {
  const blocks = paragraphs.map((text) => ({ text, kind: 'text' as const }));
  const open = await bundledPack();
  const { claims } = spotPage(open, { blocks, declaredLanguage });
  return claims.map(({ story, polarity }) => `${open.story(story).claim.id} ${polarity}`);
}
