import type { LanguageDescriptor } from './descriptor.ts';

export const japanese: LanguageDescriptor = {
  code: 'ja',
  script: 'Kana',
  direction: 'ltr',
  frequentWords: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない',
  givenNames: 'メラニア イヴァンカ イバンカ エリック キンバル',
  examples: [
    { form: 'ドナルド・トランプ', text: '米国のドナルド・トランプ大統領は', found: 'ドナルド・トランプ' },
    { form: 'イーロン・マスク', text: 'イーロン マスクが語る', found: 'イーロン マスク' },
    { form: 'マスク', text: 'ガスマスクを着けた' },
    { form: '習近平', text: '習近平国家主席', found: '習近平' },
  ],
};
