import { Switch } from '../Switch.tsx';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './options-props.ts';
import { Removable } from './Removable.tsx';

/** Where overlays are on: what the browser allows, then the reader's own list. */
export function SitesSection({ settings, allSites, t, change, changeAllSites }: OptionsProps) {
  const list = settings.sitesMode === 'only' ? 'sitesOn' : 'sitesOff';
  return (
    <section>
      <h2>{t('options.sites')}</h2>
      <Switch label={t('options.all_sites')} checked={allSites} change={changeAllSites} />
      <p class="hint">{t('options.all_sites_hint')}</p>
      <Choice
        label={t('options.site_mode')}
        value={settings.sitesMode}
        options={[
          ['everywhere-but', t('options.mode_everywhere')],
          ['only', t('options.mode_only')],
        ]}
        change={(sitesMode) => change({ sitesMode })}
      />
      <Removable
        items={settings[list]}
        none={t(list === 'sitesOn' ? 'options.no_sites_on' : 'options.no_sites')}
        t={t}
        remove={(host) => change((now) => ({ [list]: now[list].filter((other) => other !== host) }))}
      />
    </section>
  );
}
