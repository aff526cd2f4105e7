import type { PackAuthorship } from '../../../core/model/pack.ts';

/** Who answers for a pack made in a test. */
export const AUTHORSHIP: PackAuthorship = {
  id: 'example',
  title: { en: 'Example' },
  revision: '2026-11-30',
  licence: 'CC-BY-4.0',
  authors: ['Anna Example'],
};
