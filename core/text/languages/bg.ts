import type { LanguageDescriptor } from './descriptor.ts';

export const bulgarian: LanguageDescriptor = {
  code: 'bg',
  script: 'Cyrl',
  direction: 'ltr',
  frequentWords:
    'на и да се за в от с че е не по са като до ще при след са които който което която това той тя те му си или но беше бъде през след този тази има от във със към',
  // No cases, but articles at the end.
  endings: [
    ['', 'а:article ът:article та:article то:article те:article ят:article я:article ите:article ото:article'],
    ['и', 'ия:article ият:article ите:article'],
    ['ен', 'ния:article ният:article'],
    ['ър', 'ра:article рът:article'],
    ['й', 'я:article ят:article'],
    ['а', 'о:vocative'],
  ],
  titles: 'президент президентът премиер премиерът министър министърът',
  examples: [
    { form: 'Бойко Борисов', text: 'срещу Бойко Борисов.', found: 'Бойко Борисов' },
    { form: 'Европейска комисия', text: 'Европейската комисия', found: 'Европейската комисия', inflection: 'article' },
    { form: 'Върховен съд', text: 'Върховния съд', found: 'Върховния съд', inflection: 'article' },
    { form: 'Борисов', text: 'борисов' },
  ],
};
