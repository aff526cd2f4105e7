import type { Entity } from '../model/entity.ts';
import { foldText } from '../text/normalize.ts';
import { entitiesOf, type CheckedFile, type RecordProblem } from './record-files.ts';

/**
 * Every name is findable, and no unique name means two entities.
 * @param remedy what to do about one that does
 */
export function checkNames(files: readonly CheckedFile[], remedy = 'make it a short name of both'): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const owners = new Map<string, Entity>();
  for (const { entity, file, index } of entitiesOf(files)) {
    for (const list of ['names', 'shortNames', 'contextWords'] as const) {
      for (const [language, forms] of Object.entries(entity[list] ?? {})) {
        forms.forEach((form, number) => {
          const path = `${index}.${list}.${language}.${number}`;
          const folded = foldText(form).trim();
          if (!/[\p{L}\p{N}]/u.test(folded)) {
            problems.push({ file, path, message: `"${form}" has no letter or digit to be found by` });
            return;
          }
          if (list !== 'names') return;
          const owner = owners.get(folded);
          if (owner && owner.id !== entity.id) {
            const message = `"${form}" of "${entity.id}" is a name of "${owner.id}" too; ${remedy}`;
            problems.push({ file, path, message });
          } else owners.set(folded, entity);
        });
      }
    }
  }
  return problems;
}
