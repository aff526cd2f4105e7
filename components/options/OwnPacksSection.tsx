import { useRef } from 'preact/hooks';
import type { OptionsProps } from './options-props.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { OwnPackItem } from './OwnPackItem.tsx';

/** Records that the reader brings: how they get in, how that went, and those there are. */
export function OwnPacksSection({ own, t, locale }: OptionsProps) {
  const { packs, problem, outcome, compileAgain, importFile } = own;
  const chooser = useRef<HTMLInputElement>(null);
  const remove = (id: string) => {
    // The button that was pressed goes with its pack; a keyboard must not be left nowhere.
    chooser.current?.focus({ preventScroll: true });
    own.removePack(id);
  };
  return (
    <section class="own-packs">
      <h2>{t('packs.heading')}</h2>
      <p class="hint">{t('packs.hint')}</p>
      {problem && (
        <div class="problem" role="alert">
          <p>{t(problem)}</p>
          <button type="button" onClick={compileAgain}>
            {t('packs.compile')}
          </button>
        </div>
      )}
      <label class="choice">
        <span>{t('packs.import')}</span>
        <input
          ref={chooser}
          type="file"
          class="own-pack-file"
          accept="application/json,.json,.jsonld"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) importFile(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <ImportOutcome outcome={outcome} t={t} />
      {packs.length === 0 && <p>{t('packs.none')}</p>}
      {packs.map((pack) => (
        <OwnPackItem key={pack.about.id} {...{ pack, own, remove, t, locale }} />
      ))}
    </section>
  );
}
