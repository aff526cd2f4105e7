import { expect, it } from 'vitest';
import { CopyOutcome } from '../../../components/card/CopyOutcome.tsx';
import { createTranslate } from '../../../core/i18n/translate.ts';
import en from '../../../locales/en.json' with { type: 'json' };

const t = createTranslate((key) => en.card[key.replace('card.', '') as 'copied' | 'not_copied'], 'en');

it.each([
  [true, 'Copied'],
  [false, 'Could not copy'],
  [undefined, false],
])('where copying has ended with %s, that is what is said', (copied, said) => {
  expect(CopyOutcome({ copied, t }).props.children).toBe(said);
});
