import { Switch } from '../Switch.tsx';
import { Choice, NumberChoice } from './Choice.tsx';
import type { OptionsProps } from './options-props.ts';

/** Longest wait a reader may set, ms; beyond it a card seems not to come, or not to go, at all. */
const LONGEST_WAIT = 5_000;
/** Least time before a card closes, ms; with less no hand takes the pointer from the mark over to the card. */
const LEAST_GRACE = 100;

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
        max={LONGEST_WAIT}
        step={50}
        change={(dwell) => change({ dwell })}
      />
      <NumberChoice
        label={t('options.grace')}
        value={settings.grace}
        min={LEAST_GRACE}
        max={LONGEST_WAIT}
        step={50}
        change={(grace) => change({ grace })}
      />
      <Choice
        label={t('options.modifier')}
        value={settings.modifier}
        options={[
          ['none', t('options.modifier_none')],
          ['Alt', t('options.key_alt')],
          ['Control', t('options.key_control')],
          ['Shift', t('options.key_shift')],
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
