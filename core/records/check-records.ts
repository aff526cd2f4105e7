import * as v from 'valibot';
import { PackAuthorship } from '../model/pack.ts';
import { EntityFile, Story } from '../model/story.ts';
import { checkDates } from './check-dates.ts';
import { checkFormat } from './check-format.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkRoles } from './check-roles.ts';
import { checkSummaries } from './check-summaries.ts';
import type { CheckedFile, RecordFile, RecordProblem } from './record-files.ts';

const SCHEMAS = { authorship: PackAuthorship, entities: EntityFile, story: Story } as const;

/**
 * Everything that is wrong with a set of record files, by file and field; empty where they are sound. The rules that look
 * at all files together see only those that are valid by themselves.
 */
export function checkRecords(files: readonly RecordFile[]): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const checked = files.flatMap((file) => {
    const result = parse(file);
    if ('content' in result) return [result];
    problems.push(...result.problems);
    return [];
  });
  const revision = checked.find((file) => file.kind === 'authorship')?.content.revision;
  return [
    ...problems,
    ...checked.flatMap(checkFormat),
    ...checkIds(checked),
    ...checked.flatMap((file) => checkDates(file, revision)),
    ...checked.flatMap(checkRoles),
    ...checked.flatMap(checkSummaries),
    ...checkNames(checked),
  ];
}

function parse(file: RecordFile): CheckedFile | { problems: RecordProblem[] } {
  const problem = (path: string, message: string) => ({ file: file.path, path, message });
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    return { problems: [problem('', `not valid JSON: ${(error as Error).message}`)] };
  }
  const parsed = v.safeParse(SCHEMAS[file.kind], value);
  if (parsed.success) return { ...file, content: parsed.output } as CheckedFile;
  return { problems: parsed.issues.map((issue) => problem(v.getDotPath(issue) ?? '', issue.message)) };
}
