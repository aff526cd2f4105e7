import type { LanguageDescriptor } from './descriptor.ts';

export const czech: LanguageDescriptor = {
  code: 'cs',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'a se v na je že s o z do i to k ve pro za by ale si po jako od který podle jsou které jeho když už při byl nebo tak jen roku mezi také bude její až být před která bylo však jsem než má',
  // Case endings, the possessive adjectives made of names, and -ová of women.
  endings: [
    [
      '',
      'a:genitive e:genitive u:dative ovi:dative em:instrumental y:plural i:plural uv:possessive ova:possessive ovo:possessive ovy:possessive ove:possessive ovou:possessive ovu:possessive ovych:possessive ovym:possessive ovymi:possessive ech:locative um:plural',
    ],
    [
      'a',
      'y:genitive e:genitive e:dative e:locative i:dative i:locative u:accusative ou:instrumental ovi:dative o:vocative',
    ],
    ['o', 'a:genitive u:dative em:instrumental e:locative ovi:dative'],
    [
      'e',
      'i:dative u:genitive em:instrumental ete:genitive eho:genitive emu:dative ym:instrumental ho:genitive mu:dative',
    ],
    ['y', 'eho:genitive emu:dative ym:instrumental em:locative ych:plural ymi:plural u:plural'],
    ['i', 'iho:genitive imu:dative im:instrumental ich:plural'],
    ['i', 'iim:instrumental'],
    ['ek', 'ka:genitive kovi:dative kem:instrumental ku:dative'],
    ['el', 'la:genitive lovi:dative lem:instrumental lu:dative'],
    ['ec', 'ce:genitive covi:dative cem:instrumental ci:dative'],
    ['er', 'ra:genitive rovi:dative rem:instrumental'],
    ['ka', 'ce:dative'],
    ['ha', 'ze:dative'],
    ['ra', 're:dative'],
    ['k', 'ce:locative'],
    ['um', 'a:genitive u:dative em:instrumental'],
    ['us', 'a:genitive ovi:dative em:instrumental'],
    ['est', 'ti:genitive'],
    ['r', 'rovi:dative'],
  ],
  titles: 'pan paní prezident premiér ministr ministryně kancléř král papež',
  examples: [
    { form: 'Andrej Babiš', text: 's Andrejem Babišem', found: 'Andrejem Babišem', inflection: 'instrumental' },
    { form: 'Theresa Mayová', text: 'Theresy Mayové', found: 'Theresy Mayové', inflection: 'genitive' },
    { form: 'Evropská unie', text: 'v Evropské unii', found: 'Evropské unii', inflection: 'dative' },
    { form: 'Pavel', text: 'Pavla', found: 'Pavla', inflection: 'genitive' },
    { form: 'Boris Johnson', text: 'Johnsonův' },
  ],
};
