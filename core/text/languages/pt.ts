import type { LanguageDescriptor } from './descriptor.ts';

export const portuguese: LanguageDescriptor = {
  code: 'pt',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são foi',
  titles: 'presidente senhor senhora ministro primeiro-ministro papa rei ex-presidente',
  examples: [
    { form: 'Jair Bolsonaro', text: '“Jair Bolsonaro”', found: 'Jair Bolsonaro' },
    { form: 'António Guterres', text: 'Antonio Guterres', found: 'Antonio Guterres' },
    { form: 'Lula', text: 'lula grelhada' },
  ],
};
