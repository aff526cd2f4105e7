import type { Notice } from '../../components/options/options-props.ts';
import type { FileOutcome, OwnPacksProps } from '../../components/options/own-packs-props.ts';
import { localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { OwnPack } from '../../core/model/own-pack.ts';
import type { OnePack, PackManifest } from '../../core/model/pack.ts';
import { PACK_FILE_LIMIT } from '../../core/own-packs/limits.ts';
import { toStore, type StoredPack } from '../../core/own-packs/stored-pack.ts';
import { send } from '../../platform/messages.ts';
import { offerDownload } from '../../platform/offer-download.ts';
import { changeOwnPacks, ownPacks } from '../../platform/own-packs.ts';
import { readRecords } from './read-records.ts';
import { refusal } from './refusal.ts';
import { older } from './update-words.ts';
import { createUpdates } from './updates.ts';

type Change = Parameters<typeof changeOwnPacks>[0];

interface Page {
  t: Translate;
  locale: string;
  /** Shows all settings anew, with what is to be said of the last action. */
  show(notice?: Notice): Promise<void>;
  /** Takes back what was said of an action before. */
  forgetNotice(): void;
}

/** The reader's own packs on the page of settings: what is listed, and what the controls do. */
export function createOwnPacks({
  t,
  locale,
  show,
  forgetNotice,
}: Page): (serving: PackManifest | undefined) => Promise<OwnPacksProps> {
  /** How the last file went; stays until the next change of the packs. */
  let outcome: FileOutcome | undefined;
  const updates = createUpdates({ t, locale, show, forgetNotice, replace, notStored });

  async function change(news: Notice, next?: Change, told?: FileOutcome): Promise<void> {
    try {
      await changeOwnPacks(next);
      outcome = told;
      updates.forget();
    } catch {
      return notStored();
    }
    await send('recordsChanged', null).catch(() => undefined);
    await show(news);
  }

  function notStored(): Promise<void> {
    outcome = { headline: { key: 'packs.not_stored' } };
    return show();
  }

  const put =
    (pack: StoredPack): Change =>
    (packs) => [...packs.filter(({ id }) => id !== pack.id), pack];
  const without =
    (id: string): Change =>
    (packs) =>
      packs.filter((pack) => pack.id !== id);

  /** Takes a change back that left this pack as it is now, or away. */
  const undoing = (id: string, before: StoredPack | undefined) => () =>
    void change({ key: 'packs.undone' }, before ? put(before) : without(id));

  async function importFile(file: File): Promise<void> {
    forgetNotice();
    const { packs } = await ownPacks();
    const isLarge = file.size > PACK_FILE_LIMIT;
    const read = isLarge ? ({ kind: 'too-large' } as const) : await readRecords(await file.text(), packs, t);
    if (read.kind !== 'pack') {
      outcome = refusal(read);
      return show();
    }
    const { pack, leftOut } = read;
    const { id, title, revision } = pack.pack;
    const before = packs.find((one) => one.id === id);
    if (before && before.about.revision > revision) {
      outcome = older(revision, before.about, locale);
      return show();
    }
    const stories = t('popup.stories', { count: pack.stories.length });
    const values = { title: localized(title, locale).text, stories };
    const key = before ? 'packs.replaced' : 'packs.added';
    await change({ key, values, undo: undoing(id, before) }, put(toStore(pack, before)), { leftOut });
  }

  /** Only where it is still there, and older: another page of settings may have been quicker. */
  function replace(has: StoredPack, pack: OwnPack, words: (after: OnePack) => Notice): Promise<void> {
    const { id, about } = toStore(pack);
    return change({ ...words(about), undo: undoing(id, has) }, (packs) =>
      packs.map((one) => (one.id === id && one.about.revision < about.revision ? toStore(pack, one) : one)),
    );
  }

  return async (serving) => {
    const { packs, leftOut, isReadable, compiledNow } = await readPacks();
    const titleOf = (id: string) => {
      const about = packs.find((pack) => pack.id === id)?.about;
      return about ? localized(about.title, locale).text : id;
    };
    const served = new Set(serving?.packs?.map(({ id }) => id));
    // What was compiled just now is served from now on; the answer is from before.
    const isServed = compiledNow || serving === undefined || packs.every(({ id, on }) => !on || served.has(id));
    return {
      packs: packs.map(({ id, about, on }) => ({
        about,
        on,
        leftOut: leftOut.get(id) ?? 0,
        update: updates.of(about),
      })),
      ...((!isReadable || !isServed) && { problem: 'packs.not_open' }),
      outcome,
      compileAgain: () => void change({ key: 'packs.undone' }),
      importFile: (file) => void importFile(file).catch(notStored),
      switchPack: (id, on) =>
        void change({ key: on ? 'packs.switched_on' : 'packs.switched_off', values: { title: titleOf(id) } }, (all) =>
          all.map((pack) => (pack.id === id ? { ...pack, on } : pack)),
        ),
      removePack: (id) => {
        const before = packs.find((pack) => pack.id === id);
        void change({ key: 'packs.removed', values: { title: titleOf(id) }, undo: undoing(id, before) }, without(id));
      },
      lookForUpdate: (id) => {
        const pack = packs.find((one) => one.id === id);
        if (pack) updates.look(pack.about);
      },
      savePack: (id) => {
        const pack = packs.find((one) => one.id === id);
        if (pack) offerDownload(`${id}.json`, pack.text);
      },
    };
  };
}

/** What is stored; nothing, and that it is not known, where the browser keeps it from us. */
async function readPacks() {
  try {
    const stored = await ownPacks();
    if (stored.compiledNow) await send('recordsChanged', null).catch(() => undefined);
    return { ...stored, isReadable: true };
  } catch {
    return { packs: [], leftOut: new Map<string, number>(), compiledNow: false, isReadable: false };
  }
}
