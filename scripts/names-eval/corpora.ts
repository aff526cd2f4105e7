import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A name that somebody marked in a document. */
export interface Mention {
  /** UTF-16 offsets; -1 where the form was not found. */
  start: number;
  end: number;
  /** Null for a name without a known entity. */
  id: string | null;
  form: string;
  type?: string;
}

export interface LinkedDocument {
  id: string;
  lang: string;
  text: string;
  mentions: Mention[];
  split?: string;
}

/** Reads a corpus of one JSON object a line; undefined where there is none. */
export function readLinked(dir: string, name: string): LinkedDocument[] | undefined {
  const file = path.join(dir, 'linked', `${name}.jsonl`);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LinkedDocument);
}

export interface TaggedSentence {
  words: string[];
  /** Half-open word ranges of names and their tag (`PERS`, `ORG`). */
  names: { first: number; end: number; tag: string }[];
}

/** Reads a file of `word TAG` lines with BIO tags and blank lines between sentences; undefined where there is none. */
export function readTagged(dir: string, name: string): TaggedSentence[] | undefined {
  const file = path.join(dir, 'names', `${name}.txt`);
  if (!existsSync(file)) return undefined;
  const sentences: TaggedSentence[] = [];
  let sentence: TaggedSentence = { words: [], names: [] };
  for (const line of [...readFileSync(file, 'utf8').split('\n'), '']) {
    const cut = line.lastIndexOf(' ');
    if (cut < 0) {
      if (sentence.words.length > 0) sentences.push(sentence);
      sentence = { words: [], names: [] };
      continue;
    }
    const tag = line.slice(cut + 1).trim();
    const at = sentence.words.length;
    sentence.words.push(line.slice(0, cut));
    const last = sentence.names.at(-1);
    if (tag.startsWith('B-')) sentence.names.push({ first: at, end: at + 1, tag: tag.slice(2) });
    else if (tag.startsWith('I-') && last?.end === at) last.end = at + 1;
  }
  return sentences;
}
