import type { LanguageDescriptor } from './descriptor.ts';

export const french: LanguageDescriptor = {
  code: 'fr',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'de la le et les des en un une du est que dans qui pour au sur par il pas plus ne se ce son avec aux sont sa mais comme ont été cette elle ses après être fait deux leur ou nous vous tout ces selon où si a je on lui était dont aussi entre sans',
  titles:
    'm mme mm président présidente ministre premier chancelier roi reine prince pape chef pdg ancien sénateur député',
  commonWords: 'orange mars le monde libération le point total carrefour royal hollande bayrou',
  notNames: [
    'Île-de-France',
    'Radio France',
    'Radio-Canada',
    'Ouest-France',
    'Air France',
    'Tour de France',
    'Stade de France',
    'Amérique latine',
  ],
  makesOther: 'jr fils père tower university organization fondation',
  givenNames:
    'david louis paul jean pierre jacques michel philippe alain nicolas laurent julien marie anne sophie claire isabelle nathalie catherine sylvie christine jean-luc melania ivanka eric tiffany barron kimbal errol maye justine hunter jill ashley brigitte jean-michel vassili lioudmila fred mary lara',
  examples: [
    { form: 'Emmanuel Macron', text: 'le discours d’Emmanuel Macron', found: 'Emmanuel Macron' },
    { form: 'Élysée', text: "à l'Elysée", found: 'Elysée' },
    { form: 'Orange', text: 'une orange et une pomme' },
    { form: 'Jean-Claude Juncker', text: 'Jean-Claude Juncker', found: 'Jean-Claude Juncker' },
  ],
};
