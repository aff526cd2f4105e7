import type { FoundForm } from './findings.ts';
import { NO_FORMS, RECORD, flagsOf, isLast, lengthOf } from './index-format.ts';
import type { NameIndex } from './open.ts';

const codeAt = String.prototype.charCodeAt;

/** Whether a form is written exactly as the page's words are; the usual case, decided without folding. */
function isSameText(labels: Uint16Array, label: number, length: number, text: string, start: number): boolean {
  for (let at = 0; at < length; at += 1) if (labels[label + at] !== codeAt.call(text, start + at)) return false;
  return true;
}

function textOf(labels: Uint16Array, label: number, length: number): string {
  // Spreading a typed array goes through its iterator, which takes several times as long.
  return String.fromCharCode.apply(null, labels.subarray(label, label + length) as unknown as number[]);
}

/**
 * The forms of an index with the hash of the page's words that begin at `start`, or undefined where there are none. Where the words stand
 * as they are, `end` is where they do, and a form written in the same units needs no further look; -1 where they are inflected.
 * `readsAs` decides the rest.
 */
export function formsWith(
  { buckets, bucketShift, records, labels }: NameIndex,
  hash: number,
  text: string,
  start: number,
  end: number,
  readsAs: (form: string, flags: number) => boolean,
): FoundForm[] | undefined {
  let record = buckets[hash >>> bucketShift];
  if (record === NO_FORMS) return undefined;
  const fingerprint = hash & 0xffff;
  let label = record * 2;
  let forms: FoundForm[] | undefined;
  for (; record < records.length; record += RECORD) {
    const head = records[record];
    const length = lengthOf(head);
    label -= length;
    if ((head & 0xffff) === fingerprint) {
      const same = end - start === length && isSameText(labels, label, length, text, start);
      const recorded = same ? text.slice(start, end) : textOf(labels, label, length);
      const flags = flagsOf(head);
      if (same || readsAs(recorded, flags)) {
        const found = { text: recorded, flags, entity: records[record + 1] | 0 };
        if (forms === undefined) forms = [found];
        else forms.push(found);
      }
    }
    if (isLast(head)) break;
  }
  return forms;
}
