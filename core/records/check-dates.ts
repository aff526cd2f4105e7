import { isBefore } from '../model/dates.ts';
import type { CheckedFile, RecordProblem } from './record-files.ts';

/**
 * A statement is not older than the claim it answers, unless the record says that it is, and nothing is of a day to come.
 * @param revision day the records were last changed, where that is known
 */
export function checkDates(file: CheckedFile, revision: string | undefined): RecordProblem[] {
  if (file.kind !== 'story') return [];
  const { claim, statements } = file.content;
  const problems: RecordProblem[] = [];
  const problem = (path: string, message: string) => problems.push({ file: file.path, path, message });
  const dated: [path: string, date: string][] = [
    ['claim.date', claim.date],
    ...statements.map(({ date }, index): [string, string] => [`statements.${index}.date`, date]),
  ];
  for (const [path, date] of dated) {
    if (revision && isBefore(revision, date))
      problem(path, `${date} is after the records were last changed (${revision})`);
  }
  statements.forEach(({ date, beforeClaim }, index) => {
    const path = `statements.${index}.date`;
    const isOlder = isBefore(date, claim.date);
    if (isOlder && !beforeClaim)
      problem(path, `${date} is before the claim (${claim.date}); say "beforeClaim": true if so`);
    if (beforeClaim && !isOlder) problem(path, `"beforeClaim" is set, but ${date} is not before ${claim.date}`);
  });
  return problems;
}
