import type { Notice } from '../../components/options/options-props.ts';
import type { FileOutcome, OwnPacksProps } from '../../components/options/own-packs-props.ts';
import { dateWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import { describePack, type PackManifest } from '../../core/model/pack.ts';
import { PACK_FILE_LIMIT } from '../../core/own-packs/limits.ts';
import { recordsOf } from '../../core/own-packs/known-records.ts';
import { createNamedIn } from '../../core/own-packs/named-in.ts';
import { readImport, writePackFile, type Import } from '../../core/own-packs/read-import.ts';
import { recordsIn, type StoredPack } from '../../core/own-packs/stored-pack.ts';
import { openBundledPack } from '../../platform/bundled-pack.ts';
import { send } from '../../platform/messages.ts';
import { offerDownload } from '../../platform/offer-download.ts';
import { changeOwnPacks, ownPacks } from '../../platform/own-packs.ts';
import { refusal } from './refusal.ts';

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

  async function change(news: Notice, next?: Change, told?: FileOutcome): Promise<void> {
    try {
      await changeOwnPacks(next);
      outcome = told;
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
    const read = file.size > PACK_FILE_LIMIT ? ({ kind: 'too-large' } as const) : await readFile(file, packs);
    if (read.kind !== 'pack') {
      outcome = refusal(read);
      return show();
    }
    const { pack, leftOut } = read;
    const { id, title, revision } = pack.pack;
    const before = packs.find((one) => one.id === id);
    if (before && before.about.revision > revision) {
      const values = { revision: dateWords(revision, locale), has: dateWords(before.about.revision, locale) };
      outcome = { headline: { key: 'packs.older', values } };
      return show();
    }
    const stored: StoredPack = {
      id,
      on: before?.on ?? true,
      added: before?.added ?? Date.now(),
      about: describePack(pack.pack, pack.stories, pack.entities),
      text: writePackFile(pack),
    };
    const stories = t('popup.stories', { count: pack.stories.length });
    const values = { title: localized(title, locale).text, stories };
    const key = before ? 'packs.replaced' : 'packs.added';
    await change({ key, values, undo: undoing(id, before) }, put(stored), { leftOut });
  }

  async function readFile(file: File, packs: readonly StoredPack[]): Promise<Import> {
    const [text, bundled] = await Promise.all([file.text(), openBundledPack()]);
    return readImport(text, {
      known: { bundled: recordsOf(bundled), others: packs.map(recordsIn) },
      namedIn: createNamedIn(bundled),
      noLicence: t('packs.no_licence'),
    });
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
      packs: packs.map(({ id, about, on }) => ({ about, on, leftOut: leftOut.get(id) ?? 0 })),
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
