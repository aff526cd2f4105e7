import type { LanguageDescriptor } from './descriptor.ts';

export const spanish: LanguageDescriptor = {
  code: 'es',
  script: 'Latn',
  direction: 'ltr',
  frequentWords:
    'de la que el en y a los se del las por un para con no una su al es lo como más pero sus le ha este sobre entre cuando también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien',
  titles:
    'presidente presidenta señor señora sr sra ministro ministra canciller rey reina príncipe papa expresidente magnate',
  commonWords: 'orange mundo país abc marca vox podemos sumar rey',
  notNames: [
    'América Latina',
    'América del Sur',
    'América Central',
    'Copa América',
    'Panamá América',
    'Air France',
    'US Open',
    'naranja mecánica',
  ],
  makesOther: 'jr hijo tower university organization fundación torre',
  givenNames:
    'ana luis juan josé carlos antonio miguel francisco manuel rafael fernando jorge alberto javier pablo andrés maría carmen lucía marta elena laura isabel rosa melania ivanka eric tiffany barron kimbal errol maye justine hunter jill ashley brigitte liudmila fred mary lara',
  examples: [
    { form: 'Pedro Sánchez', text: 'dijo Pedro Sanchez.', found: 'Pedro Sanchez' },
    { form: 'Vox', text: 'la vox populi' },
    { form: 'Nicolás Maduro', text: '¿Nicolás Maduro?', found: 'Nicolás Maduro' },
  ],
};
