import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { SETTINGS_FILE_LIMIT, writeSettingsFile } from '../../../core/settings/settings-file.ts';
import { readChosenFile } from '../../../entrypoints/options/chosen-file.ts';

it('a file is read as what it holds', async () => {
  const file = new File([writeSettingsFile(DEFAULT_SETTINGS)], 'settings.json');
  expect(await readChosenFile(file)).toEqual({ kind: 'settings', settings: DEFAULT_SETTINGS });
});

it('a file that is gone or not to be read by now is told as unreadable', async () => {
  const text = vi.fn<() => Promise<string>>().mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await readChosenFile({ size: 10, text })).toEqual({ kind: 'unreadable' });
});

it('a file larger than any of ours is not even read', async () => {
  const text = vi.fn<() => Promise<string>>();
  expect(await readChosenFile({ size: SETTINGS_FILE_LIMIT + 1, text })).toEqual({ kind: 'unreadable' });
  expect(text).not.toHaveBeenCalled();
});
