import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const Paraphrase = v.strictObject({ lang: v.string(), kind: v.picklist(['near', 'far']), text: v.string() });
const NearMiss = v.strictObject({
  lang: v.string(),
  kind: v.picklist(['other-matter', 'negated', 'reversed', 'other-date']),
  text: v.string(),
});
const OwnCases = v.strictObject({
  story: v.string(),
  paraphrases: v.array(Paraphrase),
  nearMisses: v.array(NearMiss),
});

/** Excerpts that are about a story's claim, and excerpts that only look so. */
export type OwnCases = v.InferOutput<typeof OwnCases> & { isHeldOut: boolean };

/** Of this many stories one is held out: its cases are counted, never looked at. */
const HELD_OUT_ONE_OF = 3;

/** Whether a story's cases are held out, for good: by a hash of its id. */
export function isHeldOut(story: string): boolean {
  return createHash('sha256').update(story).digest()[0] % HELD_OUT_ONE_OF === 0;
}

/**
 * Reads `FOLDER/<region>/<story id>.json`.
 * @throws {Error} naming the file that has not this shape.
 */
export function readOwnCases(folder: string): OwnCases[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const parsed = v.safeParse(OwnCases, JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
      if (!parsed.success) throw new Error(`${file}: ${v.flatten(parsed.issues).root ?? parsed.issues[0].message}`);
      return { ...parsed.output, isHeldOut: isHeldOut(parsed.output.story) };
    });
}
