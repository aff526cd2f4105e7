import { entitiesOf, storiesOf, type CheckedFile, type RecordProblem } from './record-files.ts';

/** Ids are unique, and every reference leads somewhere. */
export function checkIds(files: readonly CheckedFile[]): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const entities = new Map<string, string>();
  const others = new Map<string, string>();
  const claim = (ids: Map<string, string>, id: string, file: string, path: string) => {
    const first = ids.get(id);
    if (first) problems.push({ file, path, message: `the id "${id}" is taken in ${first}` });
    else ids.set(id, file);
  };
  for (const { entity, file, index } of entitiesOf(files)) claim(entities, entity.id, file, `${index}.id`);
  const stories = storiesOf(files);
  for (const { story, file } of stories) {
    claim(others, story.claim.id, file, 'claim.id');
    story.statements.forEach(({ id }, index) => claim(others, id, file, `statements.${index}.id`));
  }
  for (const { story, file } of stories) {
    const refer = (id: string, path: string) => {
      if (!entities.has(id)) problems.push({ file, path, message: `there is no entity "${id}"` });
    };
    for (const list of ['claimants', 'about', 'context'] as const) {
      story.claim[list]?.forEach((id, index) => refer(id, `claim.${list}.${index}`));
    }
    story.statements.forEach(({ speaker, quotes, sources }, index) => {
      refer(speaker, `statements.${index}.speaker`);
      quotes.forEach(({ source }, quote) => {
        if (source < sources.length) return;
        const path = `statements.${index}.quotes.${quote}.source`;
        problems.push({ file, path, message: `the statement has no source number ${source}` });
      });
    });
  }
  return problems;
}
