import type { LanguageDescriptor } from './descriptor.ts';

export const polish: LanguageDescriptor = {
  code: 'pl',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'w i na z do że się nie to o jest za od jak po przez dla ale co przy oraz tym tego był które który ma są czy już także jego tylko jej roku przed może być pod bez bardzo gdy ze będzie została ich',
  // Case endings, with the consonants they soften.
  endings: [
    [
      '',
      'a:genitive u:genitive owi:dative em:instrumental iem:instrumental ie:locative e:locative owie:plural ow:plural om:plural ami:plural ach:plural y:plural i:plural',
    ],
    ['d', 'dzie:locative'],
    ['t', 'cie:locative'],
    ['r', 'rze:locative'],
    ['a', 'y:genitive i:genitive e:accusative ie:dative o:vocative ej:genitive iej:genitive'],
    ['ia', 'i:genitive'],
    ['ra', 'rze:dative'],
    ['ka', 'ce:dative'],
    ['ga', 'dze:dative'],
    ['ta', 'cie:dative'],
    ['da', 'dzie:dative'],
    [
      'i',
      'iego:genitive iemu:dative im:instrumental ego:genitive emu:dative ich:plural ow:plural om:plural ach:plural',
    ],
    ['y', 'ego:genitive emu:dative ym:instrumental ych:plural ow:plural om:plural ami:plural ach:plural'],
    ['o', 'a:genitive u:dative em:instrumental ie:locative e:locative y:genitive'],
    [
      'e',
      'ego:genitive emu:dative ym:instrumental im:instrumental ych:genitive ymi:instrumental a:genitive u:dative em:instrumental i:genitive',
    ],
    ['ek', 'ka:genitive kowi:dative kiem:instrumental ku:locative'],
    ['iec', 'ca:genitive cowi:dative cem:instrumental cu:locative'],
    ['el', 'la:genitive lowi:dative lem:instrumental le:locative'],
    ['es', 'sa:genitive'],
    ['sz', 'sza:genitive'],
    ['ad', 'edzie:locative'],
    ['od', 'odu:genitive'],
    ['ia', 'ii:genitive'],
  ],
  titles: 'pan pani prezydent premier minister kanclerz prezes przewodniczący król papież',
  examples: [
    { form: 'Donald Tusk', text: 'z Donaldem Tuskiem', found: 'Donaldem Tuskiem', inflection: 'instrumental' },
    { form: 'Komisja Europejska', text: 'Komisji Europejskiej', found: 'Komisji Europejskiej', inflection: 'genitive' },
    { form: 'Nigel Farage', text: "Nigela Farage'a", found: 'Nigela Farage', inflection: 'genitive' },
    { form: 'Marek Belka', text: 'o Marku Belce', found: 'Marku Belce', inflection: 'locative' },
    { form: 'Tusk', text: 'tuska' },
  ],
};
