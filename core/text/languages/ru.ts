import type { LanguageDescriptor } from './descriptor.ts';

export const russian: LanguageDescriptor = {
  code: 'ru',
  script: 'Cyrl',
  direction: 'ltr',
  frequentWords:
    'и в не на что он с как это по но из у за от к его для так же было о бы то до только все быть при также был была были после или если уже который которые году этом сообщил заявил она они мы вы ее их лет со этого об во где',
  endings: [
    ['', 'а:genitive у:dative ом:instrumental ым:instrumental е:prepositional ы:plural и:plural ов:plural ами:plural'],
    [
      'ий',
      'ия:genitive ию:dative ием:instrumental ии:prepositional ого:genitive ому:dative им:instrumental ом:prepositional его:genitive ему:dative ем:prepositional',
    ],
    ['ый', 'ого:genitive ому:dative ым:instrumental ом:prepositional'],
    ['ой', 'ого:genitive ому:dative ым:instrumental им:instrumental ом:prepositional'],
    ['й', 'я:genitive ю:dative ем:instrumental е:prepositional и:prepositional'],
    ['ь', 'я:genitive ю:dative ем:instrumental е:prepositional и:genitive ью:instrumental'],
    [
      'а',
      'ы:genitive и:genitive е:dative у:accusative ой:instrumental ой:genitive ой:dative ой:prepositional и:dative и:prepositional е:prepositional ою:instrumental ей:instrumental',
    ],
    ['ва', 'вой:genitive ву:accusative'],
    ['на', 'ной:genitive ну:accusative'],
    ['я', 'и:genitive и:dative и:prepositional е:dative е:prepositional ю:accusative ей:instrumental ой:instrumental'],
    ['ия', 'ии:genitive ию:accusative ией:instrumental'],
    ['ая', 'ой:genitive ую:accusative ою:instrumental'],
    ['яя', 'ей:genitive юю:accusative'],
    ['ое', 'ого:genitive ому:dative ым:instrumental ом:prepositional'],
    ['ее', 'его:genitive ему:dative им:instrumental ем:prepositional'],
    ['ые', 'ых:genitive ым:dative ыми:instrumental'],
    ['ие', 'их:genitive им:dative ими:instrumental ия:genitive ию:dative ием:instrumental ии:prepositional'],
    ['о', 'а:genitive у:dative ом:instrumental е:prepositional'],
    ['е', 'я:genitive ю:dative ем:instrumental'],
    ['ы', 'ов:genitive ам:dative ами:instrumental ах:prepositional'],
    [
      'и',
      'ов:genitive ей:genitive ам:dative ям:dative ами:instrumental ями:instrumental ах:prepositional ях:prepositional',
    ],
    ['ел', 'ла:genitive лу:dative лом:instrumental ле:prepositional'],
    ['ев', 'ьва:genitive ьву:dative ьвом:instrumental ьве:prepositional'],
    ['ец', 'ца:genitive цу:dative цом:instrumental цем:instrumental це:prepositional'],
    [
      'ек',
      'ька:genitive ьку:dative ьком:instrumental ьке:prepositional ка:genitive ку:dative ком:instrumental ке:prepositional',
    ],
    ['ок', 'ка:genitive ку:dative ком:instrumental ке:prepositional'],
  ],
  titles:
    'президент президента президенту президентом премьер министр министра господин госпожа миллиардер миллиардера канцлер глава главы депутат сенатор',
  commonWords: 'маска маски маску маской маске мир',
  givenNames:
    'анна анны анну елена елены ольга ольги татьяна ирина наталья светлана юлия екатерина иван ивана сергей сергея андрей андрея михаил михаила николай николая олег олега игорь игоря виктор виктора мелания меланию мелании иванка иванки иванку эрик эрика тиффани бэррон кимбал эррол хантер хантера джилл брижит людмила людмилы мэри лара',
  notNames: ['Латинская Америка', 'Южная Америка', 'Северная Америка', 'Эйр Франс', 'Радио Франция', 'Площадь Индиры'],
  examples: [
    { form: 'Владимир Путин', text: 'с Владимиром Путиным', found: 'Владимиром Путиным', inflection: 'instrumental' },
    { form: 'Илон Маск', text: 'у Илона Маска', found: 'Илона Маска', inflection: 'genitive' },
    { form: 'Маск', text: 'на лице маска' },
    { form: 'Маск', text: 'спектакль «Маска»' },
    { form: 'Дмитрий Песков', text: 'Дмитрию Пескову', found: 'Дмитрию Пескову', inflection: 'dative' },
    { form: 'Мария Захарова', text: 'Марии Захаровой', found: 'Марии Захаровой', inflection: 'genitive' },
    { form: 'Алексей Навальный', text: 'Алексея Навального', found: 'Алексея Навального', inflection: 'genitive' },
    {
      form: 'Европейская комиссия',
      text: 'Европейской комиссии',
      found: 'Европейской комиссии',
      inflection: 'genitive',
    },
    { form: 'Павел', text: 'для Павла', found: 'Павла', inflection: 'genitive' },
  ],
};
