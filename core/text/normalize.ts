import { IGNORED, JOINER, UNITS } from './unit-table.ts';

export interface NormalizedText {
  /** Folded text: lower case, no diacritics, Arabic letter forms united, quotes and white space plain. */
  text: string;
  /**
   * For each UTF-16 unit of `text` the offset of the unit of the original it came from; one more entry at the end holds
   * the original's length, so that `[start, end)` of the folded text is `[offsets[start], offsets[end])` of the original.
   */
  offsets: Uint32Array;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const GRAVE = 0x60;

function foldJoiner(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc || unit === GRAVE || unit === 0xb4) return APOSTROPHE;
  if (unit >= 0x2010 && unit <= 0x2013) return HYPHEN;
  return unit <= SPACE || unit === 0xa0 || unit === 0x1680 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x205f)
    ? SPACE
    : unit;
}

/**
 * Folds a text so that spellings a reader takes for the same become the same, and remembers where each unit came from.
 * Words keep their borders; nothing is trimmed or collapsed. Lone surrogates pass unchanged.
 */
export function normalizeText(text: string): NormalizedText {
  const { kinds, folded, several } = UNITS;
  // Only `several` can make a text longer, by at most two units each (ligatures of the presentation forms: more).
  let units = new Uint16Array(text.length + 16);
  let offsets = new Uint32Array(text.length + 17);
  let length = 0;
  const put = (unit: number, offset: number): void => {
    if (length === units.length) {
      const wider = new Uint16Array(length * 2);
      wider.set(units);
      units = wider;
      const further = new Uint32Array(length * 2 + 1);
      further.set(offsets);
      offsets = further;
    }
    units[length] = unit;
    offsets[length] = offset;
    length += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if (kind === IGNORED) continue;
    if (kind === JOINER) {
      put(foldJoiner(unit), at);
      continue;
    }
    const spelled = unit < 0x80 ? undefined : several.get(unit);
    if (spelled === undefined) put(folded[unit], at);
    else for (let part = 0; part < spelled.length; part += 1) put(spelled.charCodeAt(part), at);
  }
  offsets[length] = text.length;
  return { text: decode(units.subarray(0, length)), offsets: offsets.slice(0, length + 1) };
}

/** Up to this length putting a string together unit by unit costs less than buffers do; words are shorter. */
const SHORT = 40;

/** Whether folding is no more than writing in small letters. */
function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < SPACE || unit > 0x7e || unit === GRAVE) return false;
  }
  return true;
}

/** The folded text alone. */
export function foldText(text: string): string {
  if (text.length > SHORT) return normalizeText(text).text;
  if (isPlainAscii(text)) return text.toLowerCase();
  const { kinds, folded, several } = UNITS;
  let all = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if (kind === IGNORED) continue;
    const spelled = unit < 0x80 ? undefined : several.get(unit);
    all += spelled ?? String.fromCharCode(kind === JOINER ? foldJoiner(unit) : folded[unit]);
  }
  return all;
}

/** Arguments that one call may safely spread. */
const CHUNK = 8192;

function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    // Spreading a typed array goes through its iterator, which takes four times as long.
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}
