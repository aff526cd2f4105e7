import type { LanguageDescriptor } from './descriptor.ts';

export const german: LanguageDescriptor = {
  code: 'de',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'der die das und in den von zu mit ist im für auf nicht ein eine des dem sich auch es an als er hat aus bei sie nach wird einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn dass ich war',
  endings: [
    ['', 's:genitive es:genitive'],
    ['e', 'en:plural es:genitive er:genitive'],
    ['er', 'en:plural em:dative es:nominative'],
  ],
  titles: 'herr frau präsident präsidentin kanzler kanzlerin minister ministerin milliardär unternehmer us-präsident',
  givenNames:
    'max moritz felix lukas jonas leon ute heike susanne monika katrin karin melania ivanka eric tiffany barron donald kimbal errol maye justine hunter jill ashley jared mary lara michelle hillary bill chelsea joachim doris stephan hans karl peter paul klaus wolfgang thomas michael andreas martin stefan christian markus matthias daniel anna maria julia sabine petra',
  nounsHaveCapitals: true,
  commonWords: 'maske merz may orange apple x meta bild welt zeit spiegel stern focus linke grünen union ampel',
  makesOther: 'jr junior senior tower towers university organization foundation stiftung hotel straße',
  notNames: ['New America', 'Good Morning America', 'Radio France', 'Air France', 'USA Today', 'US Open'],
  examples: [
    { form: 'Angela Merkel', text: 'Angela Merkels Rede', found: 'Angela Merkels', inflection: 'genitive' },
    { form: 'Trump', text: 'die Trump-Regierung', found: 'Trump' },
    { form: 'Bündnis 90', text: 'Bündnis 90 gewann', found: 'Bündnis 90' },
    { form: 'Martin Weiß', text: 'Martin Weiss und Martin', found: 'Martin Weiss' },
    { form: 'Gross', text: 'Groß ist er', found: 'Groß' },
    { form: 'Merkel', text: 'merkeln ist kein Wort' },
  ],
};
