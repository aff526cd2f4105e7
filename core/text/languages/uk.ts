import type { LanguageDescriptor } from './descriptor.ts';

export const ukrainian: LanguageDescriptor = {
  code: 'uk',
  script: 'Cyrl',
  direction: 'ltr',
  frequentWords:
    'і в на з що не до та у за про як це від його для також був було або після який які року цьому повідомив заявив вона вони ми ви її їх років зі чи при щодо буде є та але й під час',
  endings: [
    ['', 'а:genitive у:dative ові:dative ом:instrumental им:instrumental і:locative и:plural ів:plural ами:plural'],
    ['ий', 'ого:genitive ому:dative им:instrumental их:plural'],
    ['ій', 'ого:genitive ому:dative ім:instrumental ія:genitive ію:dative ієм:instrumental ієві:dative ії:locative'],
    ['й', 'я:genitive ю:dative єм:instrumental єві:dative ї:locative'],
    ['ь', 'я:genitive ю:dative ем:instrumental еві:dative і:locative'],
    ['а', 'и:genitive і:dative у:accusative ою:instrumental ої:genitive ій:dative'],
    ['ка', 'ці:dative'],
    ['я', 'і:genitive ю:accusative ею:instrumental ї:genitive єю:instrumental'],
    ['о', 'а:genitive у:dative ом:instrumental ові:dative і:locative'],
    ['е', 'ого:genitive ому:dative им:instrumental'],
    ['я', 'ю:dative ям:instrumental і:locative'],
    ['і', 'их:plural им:plural ими:plural ів:plural ам:plural'],
    ['и', 'ів:plural ам:plural ами:plural ах:plural'],
    ['ець', 'ця:genitive цю:dative цем:instrumental цеві:dative'],
    ['ок', 'ка:genitive ку:dative ком:instrumental'],
    ['ел', 'ла:genitive лу:dative лом:instrumental'],
    ['ло', 'ла:genitive'],
    ['ів', 'ова:genitive ову:dative овим:instrumental ові:locative'],
  ],
  titles: 'президент президента міністр міністра канцлер пан пані голова',
  commonWords: 'маска маски',
  examples: [
    {
      form: 'Володимир Зеленський',
      text: 'з Володимиром Зеленським',
      found: 'Володимиром Зеленським',
      inflection: 'instrumental',
    },
    {
      form: 'Європейська комісія',
      text: 'Європейської комісії',
      found: 'Європейської комісії',
      inflection: 'genitive',
    },
    {
      form: 'В’ячеслав Кириленко',
      text: "В'ячеслава Кириленка",
      found: "В'ячеслава Кириленка",
      inflection: 'genitive',
    },
    { form: 'Маск', text: 'без маска' },
  ],
};
