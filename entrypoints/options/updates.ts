import type { Notice } from '../../components/options/options-props.ts';
import type { FileOutcome, ListedPack } from '../../components/options/own-packs-props.ts';
import { dateWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { OwnPack } from '../../core/model/own-pack.ts';
import type { OnePack } from '../../core/model/pack.ts';
import type { StoredPack } from '../../core/own-packs/stored-pack.ts';
import { lookForUpdate, type Found } from './look-for-update.ts';
import { notUpdated, updated } from './update-words.ts';

interface Page {
  t: Translate;
  locale: string;
  show(notice?: Notice): Promise<void>;
  forgetNotice(): void;
  /** Has a newer revision take the place of this one. */
  replace(has: StoredPack, pack: OwnPack, words: (after: OnePack) => Notice): Promise<void>;
  /** Nothing could be read or stored. */
  notStored(): Promise<void>;
}

export interface Updates {
  /** What is listed of a pack that names an address for its newer revisions. */
  of(about: OnePack): ListedPack['update'];
  /** Looks for a newer revision, and takes it. Must be called from a click. */
  look(about: OnePack): void;
  /** Takes back what was said of updates before. */
  forget(): void;
}

/** Newer revisions of the reader's own packs: looked for one pack at a time, by a click and nothing else. */
export function createUpdates({ t, locale, show, forgetNotice, replace, notStored }: Page): Updates {
  let isAsking = false;
  /** How it went with the pack that was looked for last. */
  let last: { id: string; outcome: FileOutcome } | undefined;

  async function finish(found: Found, host: string, about: OnePack): Promise<void> {
    switch (found.kind) {
      case 'newer': {
        const { has, pack, changes } = found;
        forgetNotice();
        return replace(has, pack, (after) => updated(has.about, after, changes, t, locale));
      }
      case 'current': {
        const values = { title: localized(about.title, locale).text, revision: dateWords(about.revision, locale) };
        return show({ key: 'packs.update_none', values });
      }
      case 'gone':
        forgetNotice();
        return show();
      default:
        forgetNotice();
        last = { id: about.id, outcome: notUpdated(found, host, about, locale) };
        return show();
    }
  }

  return {
    of({ id, updateUrl }) {
      if (updateUrl === undefined) return undefined;
      return { host: new URL(updateUrl).host, isAsking, ...(last?.id === id && { outcome: last.outcome }) };
    },
    look(about) {
      const { id, updateUrl } = about;
      if (isAsking || updateUrl === undefined) return;
      // First of all: a permission is asked for, which browsers take from the click itself alone.
      const looking = lookForUpdate(id, updateUrl, t);
      const { host } = new URL(updateUrl);
      [isAsking, last] = [true, undefined];
      void show({ key: 'packs.update_asking', values: { host } });
      void looking
        .finally(() => (isAsking = false))
        .then((found) => finish(found, host, about))
        .catch(() => {
          forgetNotice();
          return notStored();
        });
    },
    forget() {
      last = undefined;
    },
  };
}
