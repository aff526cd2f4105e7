import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ReportedMark } from '../../core/model/page-hits.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { emulateMedia } from './hands/emulate-media.ts';
import { inCard } from './hands/in-card.ts';
import { BROWSERS, cardIsOpen, openRead, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

const DARK_SYSTEM = '(prefers-color-scheme: dark)';
const LIGHT_CARD = 'rgb(255, 253, 248)';
const DARK_CARD = 'rgb(32, 33, 31)';

/** Difference of grey, of 255, from which on a fine line is seen. */
const SEEN = 60;
/** Pixels of a line under a name that are as dark or light as that, at the least. */
const LEAST_SEEN = 20;

describe.each(BROWSERS)('colours in %s', (kind) => {
  const on = withExtension(kind, { locale: 'en' });
  const open = async () => {
    const { page, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    return { page, mark: report.marks.find(({ id }) => id === 'dmitry-peskov')! };
  };

  it('names and claims differ by the form of their lines; the text keeps its colour and background', async () => {
    const { page } = await open();
    // Chromium looks a highlight's style up on the document's element, Firefox on each.
    const [name, claim, plain] = await page.evaluate(
      (selector) =>
        ['::highlight(on-record-name)', '::highlight(on-record-claim)', null].map((part) => {
          const { textDecorationLine, textDecorationStyle, color, backgroundColor } = getComputedStyle(
            document.querySelector(selector)!,
            part,
          );
          return { line: textDecorationLine, form: textDecorationStyle, color, background: backgroundColor };
        }),
      kind === 'firefox' ? 'p' : ':root',
    );
    const asItWas = { color: plain.color, background: 'rgba(0, 0, 0, 0)' };
    expect(name).toEqual({ line: 'underline', form: 'dotted', ...asItWas });
    expect(claim).toEqual({ line: 'underline', form: 'dashed', ...asItWas });
    await page.close();
  });

  it.each([
    { page: 'black on white', ink: '#000', paper: '#fff', towards: -1 },
    { page: 'white on black', ink: '#fff', paper: '#000', towards: 1 },
  ])('a line is seen on a page that is $page, whatever the system’s colours are', async ({ ink, paper, towards }) => {
    for (const system of ['light', 'dark']) {
      const { page, mark } = await open();
      const end = system === 'dark' ? await emulateMedia(on.session, page, DARK_SYSTEM) : undefined;
      await page.evaluate((rule) => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: rule }));
      }, `* { color: ${ink} !important; background: ${paper} !important }`);
      const marked = await shoot(page, mark);
      await page.evaluate(() => CSS.highlights.clear());
      const changes = await changesOfGrey(page, await shoot(page, mark), marked);
      expect(changes.filter((change) => change * towards > SEEN).length).toBeGreaterThan(LEAST_SEEN);
      await end?.();
      await page.close();
    }
  });

  it('a card follows the system’s colours, while it is open too', async () => {
    const { page, mark } = await open();
    await hoverMark(page, mark);
    await until(() => cardIsOpen(page), Boolean);
    const paper = () => inCard(on.session, page, 'styleOf(card).backgroundColor');
    expect(await paper()).toBe(LIGHT_CARD);
    const end = await emulateMedia(on.session, page, DARK_SYSTEM);
    await until(paper, (color) => color === DARK_CARD);
    await end();
    await until(paper, (color) => color === LIGHT_CARD);
    await page.close();
  });
});

/** A picture of a mark and of the line under it, as a data address. */
async function shoot(page: Page, { rects: [{ x, y, width, height }] }: ReportedMark): Promise<string> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) + 4 };
  return `data:image/png;base64,${await page.screenshot({ clip, encoding: 'base64' })}`;
}

/** By how much the grey of each pixel changed from one picture to the other. */
const changesOfGrey = (page: Page, ...pictures: [before: string, after: string]): Promise<number[]> =>
  page.evaluate(async (addresses) => {
    const [before, after] = await Promise.all(
      addresses.map(async (address) => {
        const image = Object.assign(new Image(), { src: address });
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    return Array.from({ length: before.length / 4 }, (_, pixel) => after[pixel * 4] - before[pixel * 4]);
  }, pictures as string[]);
