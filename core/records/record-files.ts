import type { Entity } from '../model/entity.ts';
import type { PackAuthorship } from '../model/pack.ts';
import type { Story } from '../model/story.ts';

/** A file under `records/` as it was read. */
export interface RecordFile {
  /** Path from the records folder with forward slashes, e.g. `stories/americas/some-claim.json`. */
  path: string;
  kind: 'authorship' | 'entities' | 'story';
  text: string;
}

export type CheckedFile =
  | (RecordFile & { kind: 'authorship'; content: PackAuthorship })
  | (RecordFile & { kind: 'entities'; content: readonly Entity[] })
  | (RecordFile & { kind: 'story'; content: Story });

/** One thing that is wrong: where, and what to do about it. */
export interface RecordProblem {
  file: string;
  /** Field, as `statements.2.date`; empty for the whole file. */
  path: string;
  message: string;
}

/** All entities of some files, each with its file. */
export function entitiesOf(files: readonly CheckedFile[]): { entity: Entity; file: string; index: number }[] {
  return files.flatMap((file) =>
    file.kind === 'entities' ? file.content.map((entity, index) => ({ entity, file: file.path, index })) : [],
  );
}

/** All stories of some files, each with its file. */
export function storiesOf(files: readonly CheckedFile[]): { story: Story; file: string }[] {
  return files.flatMap((file) => (file.kind === 'story' ? [{ story: file.content, file: file.path }] : []));
}
