import type { LanguageDescriptor } from './descriptor.ts';

export const greek: LanguageDescriptor = {
  code: 'el',
  script: 'Grek',
  direction: 'ltr',
  frequentWords:
    'και το η ο να της του που την για με από στο των είναι οι τον δεν στην ότι θα τη σε τα μας μια στη τους ένα αλλά αυτό κατά μετά όπως ή',
  endings: [
    ['ης', 'η:genitive'],
    ['ος', 'ου:genitive ο:accusative'],
    ['ας', 'α:genitive'],
    ['α', 'ας:genitive'],
    ['η', 'ης:genitive'],
  ],
  examples: [
    {
      form: 'Κυριάκος Μητσοτάκης',
      text: 'του Κυριάκου Μητσοτάκη',
      found: 'Κυριάκου Μητσοτάκη',
      inflection: 'genitive',
    },
    { form: 'Κυριάκος Μητσοτάκης', text: 'ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ', found: 'ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ' },
    { form: 'Τσίπρας', text: 'τσίπρας' },
  ],
};
