import { titleIn } from '../../core/card/titles-of.ts';
import { readRule } from '../../core/spot/claims/wrong-match.ts';
import type { OptionsProps } from './options-props.ts';
import { Removable } from './Removable.tsx';

/** What the reader said in cards: never mark this, and this claim is not meant here. */
export function MutedSection({ settings, titles, t, change }: OptionsProps) {
  const { mutedEntities, mutedClaims, wrongMatches } = settings;
  return (
    <>
      <section>
        <h2>{t('options.muted')}</h2>
        <Removable
          items={[...mutedEntities, ...mutedClaims]}
          titleOf={(id) => titleIn(titles, id)}
          none={t('options.no_muted')}
          t={t}
          remove={(id) =>
            change((now) => ({
              mutedEntities: now.mutedEntities.filter((other) => other !== id),
              mutedClaims: now.mutedClaims.filter((other) => other !== id),
            }))
          }
        />
      </section>
      <section>
        <h2>{t('options.wrong')}</h2>
        <p class="hint">{t('options.wrong_hint')}</p>
        <Removable
          items={wrongMatches}
          titleOf={(rule) => titleIn(titles, readRule(rule).claim)}
          none={t('options.no_wrong')}
          t={t}
          remove={(rule) => change((now) => ({ wrongMatches: now.wrongMatches.filter((other) => other !== rule) }))}
        />
      </section>
    </>
  );
}
