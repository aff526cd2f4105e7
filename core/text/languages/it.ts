import type { LanguageDescriptor } from './descriptor.ts';

export const italian: LanguageDescriptor = {
  code: 'it',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'di e il la che in a per un è del le della con non si da i una al sono dei nel alla più anche come ha gli ma se lo dal delle su o ai stato questo dopo suo nella sua tra ad hanno essere loro',
  titles: 'presidente signor signora ministro premier papa re',
  commonWords: 'orange la repubblica il sole lega conte letta',
  examples: [
    { form: 'Giorgia Meloni', text: 'l’intervista a Giorgia Meloni', found: 'Giorgia Meloni' },
    { form: 'Élysée', text: "dell'Eliseo e dell'Elysée", found: 'Elysée' },
    { form: 'Lega', text: 'una lega metallica' },
  ],
};
