import { describe, expect, it } from 'vitest';
import type { NameForm } from '../../../../core/spot/name-forms.ts';
import { arabic } from './cases/ar.ts';
import type { CaseTable } from './cases/case-table.ts';
import { english } from './cases/en.ts';
import { french } from './cases/fr.ts';
import { german } from './cases/de.ts';
import { russian } from './cases/ru.ts';
import { spanish } from './cases/es.ts';
import { spotPage } from './spot-page.ts';

const MARKED = /\[([A-Za-z]+):([^\]]*)\]/g;
const CASES_PER_LANGUAGE = 40;

describe.each([arabic, english, french, german, russian, spanish])('names in $language', (table: CaseTable) => {
  const entities = [...new Set(table.forms.map(([entity]) => entity))];
  const forms = table.forms.map(([entity, text, use = 'unique']): NameForm => {
    return { text, entity: entities.indexOf(entity), use, person: /^[a-z]/.test(entity) };
  });

  it.each([...new Set(table.cases)])('%s', (marked) => {
    const blocks = marked.split(' || ');
    const texts = blocks.map((block) => block.replaceAll(MARKED, '$2'));
    const hits = spotPage(forms, texts, table.language);
    // The hits are put back in as marks, from the last on so that offsets stay.
    const seen = [...texts];
    for (const { block, start, end, entity } of hits.toReversed()) {
      const text = seen[block];
      seen[block] = `${text.slice(0, start)}[${entities[entity]}:${text.slice(start, end)}]${text.slice(end)}`;
    }
    expect(seen).toEqual(blocks);
  });

  it('has enough cases to be trusted', () => {
    expect(new Set(table.cases).size).toBeGreaterThanOrEqual(CASES_PER_LANGUAGE);
  });
});
