import type { LanguageDescriptor } from './descriptor.ts';

export const english: LanguageDescriptor = {
  code: 'en',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'us me him them these those how when where why don did does may the of and to in a is that for on with as was at by it from be his he has have had this are not but they were which an or who will their its said after about more also been would there when what she her we you all one new than if so up out no can over while into just because',
  titles:
    'mr mrs ms dr sir lord lady president vice ex-president prime minister secretary senator sen rep congressman chancellor king queen prince princess pope chief ceo chairman chairwoman founder billionaire candidate leader judge justice general gen colonel captain professor prof governor gov mayor ambassador minister spokesman spokeswoman former republican democrat democratic us u.s american russian british french german ukrainian director mogul tycoon entrepreneur then incumbent elect',
  commonWords:
    'may will bush brown mark rose orange apple x meta target shell ford gates bill frank grant jack grace hope faith joy young long black white green rice cook wolf fox bell stone wood woods church hill page price rich sharp short swift king bishop pope abbott baker carter cooper fisher miller taylor turner walker parker hunter hunt amazon gap visa oracle nation time times sun mirror guardian independent square snap block trump lord trust case cruise pitt west lee park day rush pence cage',
  givenNames:
    'james john robert michael david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kevin brian george peter anna maria sarah karen lisa nancy betty helen laura melania ivanka eric tiffany barron kimbal errol maye justine hunter jill ashley jared mary lara michelle hillary chelsea fred ivana marla lyudmila maria katerina brigitte louis gareth colin scott alan stephen gary adam nick simon martin philip graham neil ian stuart kate emma sophie jessica jennifer elizabeth susan emily rebecca rachel',
  notAfter: 'in last since until till early late by this next mid during before after',
  makesOther:
    'jr junior sr tower towers organization organisation foundation hotel hotels university street avenue road square center centre library airport stadium school prize plaza park doctrine',
  notNames: [
    'Latin America',
    'South America',
    'North America',
    'Central America',
    'Good Morning America',
    'New America',
    'Captain America',
    'Bank of America',
    'Voice of America',
    'USA Today',
    'USA TODAY',
    'US Open',
    'Air France',
    'Air Canada',
    'Agent Orange',
    'Orange County',
    'Big Apple',
    'trump card',
    'trump cards',
    'trump suit',
    'trump up',
    'no trump',
    'orange juice',
    'apple pie',
    'apple juice',
    'apple tree',
    'apple trees',
    'apple cider',
    'apple sauce',
  ],
  examples: [
    { form: 'Emmanuel Macron', text: 'After Emmanuel Macron’s speech', found: 'Emmanuel Macron' },
    { form: 'Recep Tayyip Erdoğan', text: 'met Recep Tayyip Erdogan.', found: 'Recep Tayyip Erdogan' },
    { form: 'Jonas Gahr Støre', text: 'JONAS GAHR STORE SAYS NO', found: 'JONAS GAHR STORE' },
    { form: 'Trump', text: 'He played his trump card.' },
    { form: 'Trump', text: 'Trump cards are rare.' },
    { form: 'Orange', text: 'an orange and a pear' },
    { form: 'WHO', text: 'the man who knew; Who cares?' },
    { form: 'Merkel', text: 'Merkels and others' },
  ],
};
