import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension, openWithExtension, type ExtensionSession } from './browsers/extension.ts';
import { ensureBrowser } from './browsers/find.ts';
import { hoverMark } from './browsers/hover-mark.ts';
import { openTarget, resolveTarget } from './browsers/page-target.ts';
import { pageReport, tabOf } from './browsers/page-report.ts';

const ROOT = path.join(import.meta.dirname, '..');
const IMAGES = path.join(ROOT, 'docs', 'images');
const PAGES = { ar: 'kremlin-reply-ar.html', en: 'kremlin-reply-en.html' } as const;
const SCHEMES = ['light', 'dark'] as const;
const SIZES = { wide: { width: 1000, height: 760 }, narrow: { width: 360, height: 720 } } as const;
/** The popup as browsers show it: as wide as its content, at most 800 × 600 CSS px. */
const POPUP = { width: 330, height: 600 };
const OPTIONS = { width: 900, height: 1000 };

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** Pictures of the card of each kind, the popup, the options, the welcome and the sample page, in the interface language of one browser. */
async function shootLanguage(session: ExtensionSession, locale: keyof typeof PAGES): Promise<void> {
  const control = await session.openExtensionPage('options.html');
  const target = await resolveTarget(path.join(ROOT, 'tests', 'fixtures', 'pages', PAGES[locale]));
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const scheme of SCHEMES) {
      const { page, address, close } = await openTarget(session, target);
      await prepare(page, scheme, viewport);
      const { marks } = await pageReport(control, address);
      for (const kind of ['name', 'claim'] as const) {
        const mark =
          kind === 'name' ? marks.find(({ id }) => id === 'dmitry-peskov') : marks.find((m) => m.kind === kind);
        if (!mark) throw new Error(`No mark of kind "${kind}" on ${PAGES[locale]}.`);
        await page.bringToFront();
        await hoverMark(page, mark, marks);
        await page.waitForFunction(() => document.querySelector('div[popover="manual"]:popover-open') !== null);
        await shoot(page, `card-${kind}-${locale}-${scheme}-${size}`);
        await page.keyboard.press('Escape');
      }
      if (size === 'wide') {
        const tab = await tabOf(control, address);
        await shootPage(session, `popup.html?tab=${tab}`, scheme, POPUP, `popup-${locale}-${scheme}`);
        await shootPage(session, 'options.html', scheme, OPTIONS, `options-${locale}-${scheme}`);
        await shootPage(session, 'welcome.html', scheme, OPTIONS, `welcome-${locale}-${scheme}`);
        await shootPage(session, 'sample.html', scheme, OPTIONS, `sample-${locale}-${scheme}`);
      }
      await close();
    }
  }
}

async function shootPage(
  session: ExtensionSession,
  file: string,
  scheme: string,
  viewport: { width: number; height: number },
  name: string,
): Promise<void> {
  const page = await session.openExtensionPage(file);
  await prepare(page, scheme, viewport);
  await page.waitForSelector('main, [role="main"]');
  await shoot(page, name);
  await page.close();
}

async function prepare(page: Page, scheme: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(IMAGES, `${name}.png`) as `${string}.png` });
  say(`docs/images/${name}.png`);
}

await mkdir(IMAGES, { recursive: true });
const executablePath = await ensureBrowser('chromium', say);
await buildExtension('chromium');
for (const locale of ['ar', 'en'] as const) {
  const session = await openWithExtension('chromium', { executablePath, headless: true, locale });
  try {
    await shootLanguage(session, locale);
  } finally {
    await session.close();
  }
}
