import * as v from 'valibot';
import { DEFAULT_SETTINGS, Settings, SETTINGS_VERSION } from '../model/settings.ts';

/** Largest settings file that is looked at, bytes; ours are a few kilobytes. */
export const SETTINGS_FILE_LIMIT = 1_000_000;

const FORMAT = 'on-record-settings';

/** What a settings file turned out to be. Nothing is taken from one that is not wholly sound. */
export type SettingsFile =
  | { kind: 'settings'; settings: Settings }
  | { kind: 'unreadable' }
  | { kind: 'newer'; version: number }
  | { kind: 'invalid'; keys: string[] };

/** All settings as the text of a file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;
}

/** Reads a settings file, whatever it holds. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > SETTINGS_FILE_LIMIT) return { kind: 'unreadable' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  if (typeof value !== 'object' || value === null || (value as { format?: unknown }).format !== FORMAT) {
    return { kind: 'unreadable' };
  }
  const { format: _, ...settings } = value as Record<string, unknown>;
  if (typeof settings.version === 'number' && settings.version > SETTINGS_VERSION) {
    return { kind: 'newer', version: settings.version };
  }
  const parsed = v.safeParse(Settings, isOlder(settings.version) ? broughtUp(settings) : settings);
  if (parsed.success) return { kind: 'settings', settings: parsed.output };
  return {
    kind: 'invalid',
    keys: [...new Set(parsed.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? '?'))],
  };
}

const isOlder = (version: unknown) =>
  Number.isInteger(version) && Number(version) >= 1 && Number(version) < SETTINGS_VERSION;

/** Older files lack what came later, and nothing else: in a file lists have always been plain lists. */
const broughtUp = (settings: Record<string, unknown>) => ({
  ...DEFAULT_SETTINGS,
  ...settings,
  version: SETTINGS_VERSION,
});
