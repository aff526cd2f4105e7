import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Entity } from '../core/model/entity.ts';
import { PackAuthorship, type PackRecords } from '../core/model/pack.ts';
import { EntityFile, Story } from '../core/model/story.ts';

/** Folder of the bundled records. */
export const RECORDS = path.join(import.meta.dirname, '..', 'records');

/** A file of records that is not as it should be; the message names file and field. */
export class RecordsError extends Error {}

const byId = (a: Entity, b: Entity) => (a.id < b.id ? -1 : 1);

/** Entities and stories of a records folder, in the order of their ids, and who answers for them. */
export async function readRecords(folder = RECORDS): Promise<PackRecords & { authorship: PackAuthorship }> {
  const [authorship, entityFiles, stories] = await Promise.all([
    readOne(path.join(folder, 'pack.json'), PackAuthorship),
    readAll(path.join(folder, 'entities'), EntityFile),
    readAll(path.join(folder, 'stories'), Story),
  ]);
  return {
    authorship,
    entities: entityFiles.flat().sort(byId),
    stories: stories.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1)),
  };
}

async function readAll<Schema extends v.GenericSchema>(folder: string, schema: Schema) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readOne(path.join(folder, name), schema)));
}

async function readOne<Schema extends v.GenericSchema>(file: string, schema: Schema): Promise<v.InferOutput<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new RecordsError(`${file}: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new RecordsError(`${file}: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
