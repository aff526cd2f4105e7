/** Runs in a browser: a card drawn before it is shown. Bundled by drawn-ahead.test.ts. */
import { renderCard } from '../../components/card/render-card.tsx';
import type { ClaimCard } from '../../core/card/card-data.ts';

const nothing = () => undefined;
const data: ClaimCard = {
  kind: 'claim',
  claim: { id: 'c', summary: { en: 'It is so.' }, date: '2024', approximate: false, claimants: [], sources: [] },
  statements: [],
  polarity: 'asserts',
  missing: [],
  revision: '2026-11-01',
};

/** Longer than effects wait for a picture, ms. */
const SETTLED_MS = 300;

/**
 * What the live region of a card holds: drawn ahead, when it comes into the page, and after that; whether its elements stayed;
 * and how often what is on file was gone through.
 */
async function spoken(): Promise<string[]> {
  const container = document.createElement('div');
  let passes = 0;
  const t = (key: string) => {
    if (key === 'card.claim') passes++;
    return key;
  };
  const draw = (isAhead: boolean) =>
    renderCard(container, {
      data,
      t,
      locale: 'en',
      theme: 'light',
      textSize: 1,
      close: nothing,
      pin: nothing,
      openSettings: nothing,
      isAhead,
    });
  const inRegion = () => container.querySelector('[role="status"]')!.textContent;
  draw(true);
  const [drawn] = container.children;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const held = [inRegion()];
  draw(false);
  document.body.append(container);
  held.push(inRegion());
  while (inRegion() === '') await new Promise(requestAnimationFrame);
  held.push(inRegion(), String(container.children[0] === drawn), String(passes));
  return held;
}

Object.assign(globalThis, { spoken });
