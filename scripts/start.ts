import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension, openWithExtension, type ExtensionSession } from './browsers/extension.ts';
import { BrowserMissingError, ensureBrowser, type BrowserKind } from './browsers/find.ts';
import { openTarget, resolveTarget, TargetError } from './browsers/page-target.ts';
import { NoReportError, pageReport } from './browsers/page-report.ts';
import { hoverFirstMark } from './browsers/hover-mark.ts';
import { startTable } from './start-table.ts';

const USAGE = `Usage: npm start -- [options] [URL or .html file]

Builds the extension and opens a browser with it on a page; without one, on the two sample news pages of this project.
  --browser NAME       chromium (default) or firefox; BROWSER_PATH names another executable
  --headless           no window; also where there is no display
  --json               print one JSON object of what the browser marked instead of a table
  --screenshot FILE    write a picture of the page with its first card open
  --help               this text`;

const SAMPLES = ['kremlin-reply-ar.html', 'kremlin-reply-en.html'].map((name) =>
  path.join(import.meta.dirname, '..', 'tests', 'fixtures', 'pages', name),
);

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean' },
      json: { type: 'boolean' },
      screenshot: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    say(`start: no browser "${values.browser}"; chromium or firefox`);
    return 2;
  }
  const kind: BrowserKind = values.browser;
  const targets = await Promise.all((positionals.length > 0 ? positionals : SAMPLES).map(resolveTarget));
  const windowless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const headless = values.headless ?? windowless;

  const executablePath = await ensureBrowser(kind, say);
  say('Building the extension …');
  await buildExtension(kind);
  const session = await openWithExtension(kind, { executablePath, headless });
  try {
    const control = await session.openExtensionPage('options.html');
    for (const [index, target] of targets.entries()) {
      const { page, address, close } = await openTarget(session, target);
      const report = await pageReport(control, address);
      await page.bringToFront();
      const isCardOpen = await hoverFirstMark(page, report);
      if (!isCardOpen && report.marks.length > 0) say('No card opened: the pointer did not reach the first mark.');
      const picture = pictureFile(values.screenshot, index, targets.length, headless && !values.json);
      if (picture) await savePicture(page, picture);
      const result = { file: target.name, ...report };
      console.log(values.json ? JSON.stringify(result) : startTable(result, picture));
      if (!headless) say('The browser stays open; close it or press Ctrl+C to end.');
      if (headless || index < targets.length - 1) await close();
    }
    if (!headless) await closed(session);
    return 0;
  } finally {
    await session.close().catch(() => undefined);
  }
}

function pictureFile(wanted: string | undefined, index: number, count: number, always: boolean): string | undefined {
  if (!wanted && !always) return undefined;
  const file = wanted ?? path.join('build', 'start.png');
  if (count === 1) return file;
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}-${index + 1}${ext}`);
}

async function savePicture(page: Page, file: string): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, await page.screenshot({ type: 'png' }));
}

const closed = (session: ExtensionSession) => new Promise((resolve) => session.browser.once('disconnected', resolve));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    const isExpected = [BrowserMissingError, NoReportError, TargetError].some((kind) => error instanceof kind);
    const isMistyped = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    say(`start: ${isExpected || isMistyped ? error.message : (error.stack ?? error.message)}`);
    process.exitCode = isExpected ? 1 : 2;
  },
);
