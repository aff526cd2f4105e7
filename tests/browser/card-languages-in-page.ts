/** Runs in a browser: in which language each text of a card is said to be. Bundled by card-languages.test.ts. */
import { renderCard } from '../../components/card/render-card.tsx';
import type { ClaimCard } from '../../core/card/card-data.ts';
import { createTranslate } from '../../core/i18n/translate.ts';

const nothing = () => undefined;
const WORDING = 'الخبر غير صحيح';
const data: ClaimCard = {
  kind: 'claim',
  claim: { id: 'c', summary: { en: 'It is so.' }, date: '2024', approximate: false, claimants: [], sources: [] },
  statements: [],
  polarity: 'asserts',
  missing: [],
  revision: '2026-11-01',
  why: { matched: 'wording', wording: WORDING, wordingLanguage: 'ar', sharedWords: [], entities: [] },
};

/** Texts of what tells why, each with the language it is in as the nearest element says. */
function languagesOfWhy(): [text: string, lang: string | undefined][] {
  document.body.replaceChildren();
  const t = createTranslate((key) => (key === 'card.why_wording' ? 'Closest wording: “{wording}”' : key), 'en');
  renderCard(document.body, {
    data,
    t,
    locale: 'en',
    theme: 'light',
    textSize: 1,
    close: nothing,
    pin: nothing,
    openSettings: nothing,
  });
  const walk = document.createTreeWalker(document.querySelector('details > p')!, NodeFilter.SHOW_TEXT);
  const texts: [string, string | undefined][] = [];
  while (walk.nextNode()) {
    const { nodeValue, parentElement } = walk.currentNode;
    texts.push([nodeValue!, parentElement!.closest<HTMLElement>('[lang]')?.lang]);
  }
  return texts;
}

Object.assign(globalThis, { languagesOfWhy });
