import type { TextBlock } from '../../../../core/text/blocks.ts';
import type { NameForm } from '../../../../core/spot/name-forms.ts';
import type { NameHit } from '../../../../core/spot/hits.ts';
import { compileNameIndex } from '../../../../core/spot/names/compile.ts';
import { openNameIndex } from '../../../../core/spot/names/open.ts';
import { spotNames } from '../../../../core/spot/names/spot.ts';

/** Shorthand for a form of a person. */
export function form(text: string, entity = 0, use: NameForm['use'] = 'unique', person = true): NameForm {
  return { text, entity, use, person };
}

export function blocksOf(...texts: string[]): TextBlock[] {
  return texts.map((text) => ({ text, kind: 'text' }));
}

/** Compiles, opens and spots in one go. */
export function spotPage(forms: readonly NameForm[], texts: readonly string[], language = 'en'): NameHit[] {
  return spotNames(openNameIndex(compileNameIndex(forms)), blocksOf(...texts), language);
}

/** The parts of the texts that were hit, as the page has them. */
export function hitTexts(forms: readonly NameForm[], texts: readonly string[], language = 'en'): string[] {
  return spotPage(forms, texts, language).map(({ block, start, end }) => texts[block].slice(start, end));
}
