import type { Titles } from '../../core/card/titles-of.ts';
import type { MessageKey, Translate } from '../../core/i18n/translate.ts';
import type { PackManifest } from '../../core/model/pack.ts';
import type { Settings, SettingsPatch } from '../../core/model/settings.ts';
import type { SettingsProblem } from '../../core/settings/stored-settings.ts';
import type { OwnPacksProps } from './own-packs-props.ts';

/** A sentence that tells how the last action went. */
export interface Notice {
  key: MessageKey;
  values?: Readonly<Record<string, string | number>>;
  /** Takes the action back, where it replaced all settings at once. */
  undo?(): void;
}

export interface OptionsProps {
  settings: Settings;
  problems: readonly SettingsProblem[];
  /** Languages there are descriptors for. */
  languages: readonly string[];
  /** `failed` where they cannot be opened. */
  records: PackManifest | 'failed';
  own: OwnPacksProps;
  /** What muted names and claims, and those of wrong matches, are called; ids that are gone are absent. */
  titles: Titles;
  /** Whether the browser lets us read every site. */
  allSites: boolean;
  /** False where the browser syncs no extension's settings at all: Firefox for Android. */
  syncs: boolean;
  /** Network requests counted in the background; undefined while it does not answer. */
  requests: number | undefined;
  notice: Notice | undefined;
  /** Of the extension. */
  version: string;
  t: Translate;
  locale: string;
  /** Changes of a list are made to what it holds by then: a reader may click twice before this is shown anew. */
  change(patch: SettingsPatch): void;
  changeAllSites(allow: boolean): void;
  /** Opens the browser's own page for keyboard shortcuts. */
  openShortcuts(): void;
  reset(): void;
  exportFile(): void;
  importFile(file: File): void;
}
