import type { LanguageDescriptor } from './descriptor.ts';

export const turkish: LanguageDescriptor = {
  code: 'tr',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    've bir bu da de için ile olarak çok daha olan gibi en sonra kadar ancak ise olduğu var göre dedi ya ne değil o her iki tarafından ki ama diye arasında etti oldu yeni büyük türkiye',
  // Suffixes mostly stand behind an apostrophe, which is a border; these are for pages that leave it out.
  endings: [
    [
      '',
      'in:genitive un:genitive nin:genitive nun:genitive i:accusative u:accusative yi:accusative yu:accusative e:dative a:dative ye:dative ya:dative de:locative da:locative te:locative ta:locative den:ablative dan:ablative ten:ablative tan:ablative le:instrumental la:instrumental yle:instrumental yla:instrumental',
    ],
  ],
  titles: 'cumhurbaşkanı başkan başbakan bakan bay bayan sayın',
  examples: [
    { form: 'Recep Tayyip Erdoğan', text: "Recep Tayyip Erdoğan'ın", found: 'Recep Tayyip Erdoğan' },
    { form: 'Erdoğan', text: 'ERDOĞAN’DAN', found: 'ERDOĞAN' },
    { form: 'İstanbul Barosu', text: 'istanbul barosu' },
    { form: 'Kılıçdaroğlu', text: 'Kılıçdaroğluna' },
    { form: 'Putin', text: 'Putinin sözleri', found: 'Putinin', inflection: 'genitive' },
  ],
};
