import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../core/model/entity.ts';
import { attestForms } from '../../../core/records/attested-forms.ts';

const ada: Entity = {
  id: 'ada-one',
  kind: 'person',
  names: { en: ['Ada One'], ar: ['آدا وان'], fr: ['Ada Un'] },
  shortNames: { en: ['One'] },
};

const attest = (texts: string[], names: string[] = []) =>
  Object.fromEntries(
    attestForms([ada], texts, names).map(({ lang, form, attestation }) => [`${lang} ${form}`, attestation]),
  );

describe('attested forms', () => {
  it('are those that stand in running text, whatever their spelling marks and case', () => {
    expect(attest(['“ADA ONE”, قالت ادا وان.'])).toEqual({
      'en Ada One': 'text',
      'ar آدا وان': 'text',
      'fr Ada Un': 'none',
      'en One': 'text',
    });
  });

  it('are no parts of longer words and no words apart', () => {
    expect(attest(['Ada Onesto and Ada, the One'])).toMatchObject({ 'en Ada One': 'none', 'en One': 'text' });
    expect(attest(['Canada One'])).toMatchObject({ 'en Ada One': 'none' });
  });

  it('are said to be met word by word where a list of names has each of their words', () => {
    expect(attest([], ['ada', 'Un', 'وان'])).toEqual({
      'en Ada One': 'none',
      'ar آدا وان': 'none',
      'fr Ada Un': 'words',
      'en One': 'none',
    });
  });
});
