import { isBefore } from '../model/dates.ts';
import type { CheckedFile, RecordProblem } from './record-files.ts';

/** Offices end after they begin, and the newest stands first: cards show that one. */
export function checkRoles(file: CheckedFile): RecordProblem[] {
  if (file.kind !== 'entities') return [];
  const problems: RecordProblem[] = [];
  const problem = (path: string, message: string) => problems.push({ file: file.path, path, message });
  file.content.forEach(({ roles = [] }, index) => {
    roles.forEach(({ from, to }, number) => {
      const path = `${index}.roles.${number}`;
      if (from && to && isBefore(to, from)) problem(`${path}.to`, `${to} is before the office began (${from})`);
      const newer = roles[number - 1]?.from;
      if (from && newer && isBefore(newer, from))
        problem(`${path}.from`, `${from} is after ${newer}; the newest office stands first`);
    });
  });
  return problems;
}
