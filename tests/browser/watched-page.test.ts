import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, openPageWithScript } from './page-with-script.ts';
import type { InPage } from './watched-page-in-page.ts';

describe.each(KINDS)('what is read, and read again, in %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ({ browser, page } = await openPageWithScript(kind, 'watched-page-in-page.ts'));
  });
  afterAll(() => browser?.close());

  async function run<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>) {
    const result: unknown = await page.evaluate(
      (of, given) =>
        (globalThis as never as { inPage: Record<string, (...all: unknown[]) => unknown> }).inPage[of](...given),
      name,
      args as unknown[],
    );
    return result as Awaited<ReturnType<InPage[Name]>>;
  }

  it.each([
    ['Trump<iframe></iframe>Putin', ['Trump', 'Putin']],
    ['Trump<div hidden>and</div>Putin', ['Trump', 'Putin']],
    ['Trump <svg></svg>denied', ['Trump \ndenied']],
    ['Trump<button>+</button>Putin', ['Trump\nPutin']],
    ['Tru<script></script>mp', ['Trump']],
    ['Tru<span hidden>and</span>mp', ['Trump']],
  ])('parts by what is not read as a reader sees it: %s', async (html, expected) => {
    expect(await run('textsOf', html)).toEqual(expected);
  });

  it.each([
    ['its own style', '<p>Peskov</p><p id="it" style="display:none">Elon Musk</p>', 'style'],
    ['a style around it', '<p>Peskov</p><div id="it" style="display: none"><p>Elon Musk</p></div>', 'style'],
    ['a style of words in it', '<p>Peskov</p><p>Elon <b id="it" style="display: none">Musk</b></p>', 'style'],
    ['its role', '<p>Peskov</p><p id="it" role="menu">Elon Musk</p>', 'role'],
  ])('reads text that was folded away by %s when it is unfolded', async (_, html, how) => {
    expect(await run('unfold', html, how)).toEqual(['Peskov', 'Elon Musk']);
  });

  it('reads text that was changed while it was folded away', async () => {
    expect(await run('changeWhileFolded')).toEqual(['Macron']);
  });

  it.each([
    ['nothing special', ''],
    ['a form named as what a shadow root has', '<form name="host"></form>'],
  ])('reads a page again, and what is in its shadow trees, where it has %s', async (_, more) => {
    const shadow = '<div><template shadowrootmode="open"><p>Putin</p></template></div>';
    const html = `<p id="it">Musk</p>${shadow}<p>Macron</p>${more}`;
    const texts = [
      ['Musk', 'Putin', 'Macron'],
      ['Musk denied', 'Putin', 'Macron'],
      ['Putin', 'Macron'],
    ];
    expect(await run('changeAndRemove', html)).toEqual(texts);
  });

  it('reads a form again whose fields are named as what elements have', async () => {
    const names = ['querySelectorAll', 'ownerDocument', 'getRootNode', 'compareDocumentPosition', 'isConnected'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const html = `<p>Putin</p><form id="it">${fields}Musk</form><p>Macron</p>`;
    const texts = [
      ['Putin', 'Musk', 'Macron'],
      ['Putin', 'Musk denied', 'Macron'],
      ['Putin', 'Macron'],
    ];
    expect(await run('changeAndRemove', html)).toEqual(texts);
  });

  it.each(['body', 'html'] as const)('reads a page whose %s is hidden until it is ready', async (name) => {
    expect(await run('unfoldPage', name)).toEqual(['Elon Musk']);
  });

  it.each([
    ['its block', '<p id="it">Dmitry Medvedev</p><p>Macron</p>'],
    ['something around its block', '<div id="it"><section><p>Dmitry Medvedev</p></section></div><p>Macron</p>'],
    ['one of its words', '<p>Dmitry <b id="it">Medvedev</b></p><p>Macron</p>'],
  ])('takes the mark from words when %s is folded away by a style, and marks them again', async (_, html) => {
    expect(await run('foldMarked', html)).toEqual([1, 0, 1]);
  });

  it('leaves no line under words that have changed when nobody can be asked what they are', async () => {
    const html = '<p id="it">Dmitry Medvedev</p><p>Dmitry Medvedev</p>';
    expect(await run('underlinedUnasked', html)).toEqual(['Dmitry Medvedev']);
  });

  it('does not read again what a mark stands in when it only changes its looks', async () => {
    expect(await run('walksOfMoving')).toEqual(['other']);
  });

  it('does not read again what only changes its looks after it was unfolded', async () => {
    expect(await run('walksOfSlidingIn')).toEqual(['other']);
  });

  it('does not read the page again for a card that was looked up', async () => {
    expect(await run('walksOfLookUp')).toEqual(['other']);
  });

  it('lets no made-up event close a looked-up card or learn of it; a real key does', async () => {
    expect(await run('fakeEvents')).toEqual({ isOpen: true, isTold: false });
    await page.keyboard.press('Escape');
    expect(await run('lookUpIsOpen')).toBe(false);
  });
});
