import type { LanguageDescriptor } from './descriptor.ts';

export const persian: LanguageDescriptor = {
  code: 'fa',
  script: 'Arab',
  direction: 'rtl',
  frequentWords:
    'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد او ما اما یا شده باید هر بود کند پس دو اگر همه های ها وی شود دارد',
  endings: [['', 'ها:plural های:plural ی:indefinite']],
  endingsWithoutCapitals: true,
  examples: [
    { form: 'ولادیمیر پوتین', text: 'ولاديمير پوتين گفت', found: 'ولاديمير پوتين' },
    { form: 'دونالد ترامپ', text: 'دونالد‌ ترامپ', found: 'دونالد‌ ترامپ' },
    { form: 'ترامپ', text: 'ترامپ‌ها', found: 'ترامپ‌ها', inflection: 'plural' },
    { form: 'ترامپ', text: 'ترامپولین' },
  ],
};
