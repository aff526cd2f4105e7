import type { LanguageDescriptor } from './descriptor.ts';

export const slovene: LanguageDescriptor = {
  code: 'sl',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'je in v na se da za so pa bi ki z tudi po ne s kot ali o bo pri od iz še le kar ni sta ter lahko bil sem do med pred tem zaradi ko že če',
  endings: [
    [
      '',
      'a:genitive u:dative om:instrumental em:instrumental i:plural ov:possessive ova:possessive ovo:possessive ove:possessive ovi:possessive ovega:possessive ovem:possessive ja:genitive ju:dative jem:instrumental jev:possessive jeva:possessive jevo:possessive jeve:possessive ih:plural',
    ],
    ['a', 'e:genitive i:dative o:accusative in:possessive ina:possessive'],
    ['o', 'a:genitive u:dative om:instrumental'],
    ['e', 'a:genitive u:dative em:instrumental ega:genitive emu:dative im:instrumental'],
    ['i', 'ega:genitive emu:dative im:instrumental em:locative ih:plural'],
    ['er', 'ra:genitive ru:dative rom:instrumental rjem:instrumental'],
    ['el', 'la:genitive lu:dative lom:instrumental'],
    ['ek', 'ka:genitive ku:dative kom:instrumental'],
    ['ec', 'ca:genitive cu:dative cem:instrumental'],
    ['en', 'nega:genitive nemu:dative nem:locative nim:instrumental'],
  ],
  examples: [
    { form: 'Janez Janša', text: 'z Janezom Janšo', found: 'Janezom Janšo', inflection: 'instrumental' },
    { form: 'Evropska komisija', text: 'Evropske komisije', found: 'Evropske komisije', inflection: 'genitive' },
    { form: 'Janša', text: 'janše' },
  ],
};
