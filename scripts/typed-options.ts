import { statSync } from 'node:fs';

/**
 * What was typed behind an option, checked; undefined where the option was not given.
 * @throws {Error} that names the option and what is wrong.
 */
export function folderOption(name: string, typed: string | undefined): string | undefined {
  if (typed !== undefined && !statSync(typed, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`--${name} takes a folder, and there is none at "${typed}"`);
  }
  return typed;
}

/** The same for a whole number above 0. */
export function countOption(name: string, typed: string): number {
  const count = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || !Number.isSafeInteger(count)) throw new Error(`--${name} takes a number above 0, not "${typed}"`);
  return count;
}
