import { compareDates } from '../model/dates.ts';
import type { CheckedFile, RecordProblem } from './record-files.ts';

/** Spaces of indentation in record files. */
const INDENT = 2;

/** Files are formatted and sorted alike, so that a change shows as a change and nothing else. */
export function checkFormat(file: CheckedFile): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const problem = (path: string, message: string) => problems.push({ file: file.path, path, message });
  if (file.text !== `${JSON.stringify(JSON.parse(file.text), null, INDENT)}\n`) {
    problem('', 'not formatted: two spaces of indentation and a final newline');
  }
  if (file.kind === 'story') {
    const { claim, statements } = file.content;
    const expected = `stories/${claim.region}/${claim.id}.json`;
    if (file.path !== expected) problem('claim.id', `a claim with this id and region belongs in ${expected}`);
    statements.forEach(({ date }, index) => {
      if (index > 0 && compareDates(statements[index - 1].date, date) > 0) {
        problem(`statements.${index}.date`, 'statements stand in the order of their dates, oldest first');
      }
    });
  }
  if (file.kind === 'entities') {
    file.content.forEach(({ id }, index) => {
      if (index > 0 && file.content[index - 1].id > id)
        problem(`${index}.id`, 'entities stand in the order of their ids');
    });
  }
  return problems;
}
