import { Switch } from '../Switch.tsx';
import { Choice, NumberChoice } from './Choice.tsx';
import type { OptionsProps } from './options-props.ts';

/** Longest wait a reader may set, ms; beyond it a card seems not to come at all. */
const LONGEST_DWELL = 5_000;

/** How marks and cards look and behave. */
export function LookSection({ settings, t, change }: OptionsProps) {
  return (
    <section>
      <h2>{t('options.look')}</h2>
      <Choice
        label={t('options.density')}
        value={settings.density}
        options={[
          ['all', t('options.density_all')],
          ['first', t('options.density_first')],
          ['claims', t('options.density_claims')],
        ]}
        change={(density) => change({ density })}
      />
      <NumberChoice
        label={t('options.dwell')}
        value={settings.dwell}
        min={0}
        max={LONGEST_DWELL}
        step={50}
        change={(dwell) => change({ dwell })}
      />
      <Choice
        label={t('options.modifier')}
        value={settings.modifier}
        options={[
          ['none', t('options.modifier_none')],
          ['Alt', 'Alt'],
          ['Control', 'Ctrl'],
          ['Shift', 'Shift'],
        ]}
        change={(modifier) => change({ modifier })}
      />
      <Choice
        label={t('options.theme')}
        value={settings.theme}
        options={[
          ['auto', t('options.theme_auto')],
          ['light', t('options.theme_light')],
          ['dark', t('options.theme_dark')],
        ]}
        change={(theme) => change({ theme })}
      />
      <NumberChoice
        label={t('options.text_size')}
        value={settings.textSize}
        min={0.8}
        max={2}
        step={0.1}
        change={(textSize) => change({ textSize })}
      />
      <Switch label={t('options.badge')} checked={settings.badge} change={(badge) => change({ badge })} />
    </section>
  );
}
