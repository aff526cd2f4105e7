import { readSettingsFile, SETTINGS_FILE_LIMIT, type SettingsFile } from '../../core/settings/settings-file.ts';

/** What a file is that the reader chose. It may be gone or locked by the time it is read, or not have been ours at all. */
export async function readChosenFile(file: Pick<File, 'size' | 'text'>): Promise<SettingsFile> {
  if (file.size > SETTINGS_FILE_LIMIT) return { kind: 'unreadable' };
  try {
    return readSettingsFile(await file.text());
  } catch {
    return { kind: 'unreadable' };
  }
}
