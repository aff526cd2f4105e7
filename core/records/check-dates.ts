import { isBefore } from '../model/dates.ts';
import type { CheckedFile, RecordProblem } from './record-files.ts';

/** A statement is not older than the claim it answers, unless the record says that it is. */
export function checkDates(file: CheckedFile): RecordProblem[] {
  if (file.kind !== 'story') return [];
  const { claim, statements } = file.content;
  return statements.flatMap(({ date, beforeClaim }, index) => {
    const path = `statements.${index}.date`;
    if (isBefore(date, claim.date) && !beforeClaim) {
      return [
        {
          file: file.path,
          path,
          message: `${date} is before the claim (${claim.date}); say "beforeClaim": true if so`,
        },
      ];
    }
    if (beforeClaim && !isBefore(date, claim.date)) {
      return [{ file: file.path, path, message: `"beforeClaim" is set, but ${date} is not before ${claim.date}` }];
    }
    return [];
  });
}
