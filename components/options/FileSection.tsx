import type { OptionsProps } from './options-props.ts';

/** All settings out to a file and in again. */
export function FileSection({ t, syncs, exportFile, importFile }: OptionsProps) {
  return (
    <section>
      <h2>{t('options.file')}</h2>
      {!syncs && <p class="hint">{t('options.no_android_sync')}</p>}
      <p>
        <button type="button" onClick={exportFile}>
          {t('options.export')}
        </button>
      </p>
      <label class="choice">
        <span>{t('options.import')}</span>
        <input
          type="file"
          class="settings-file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) importFile(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}
