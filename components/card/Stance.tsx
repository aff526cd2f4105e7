import type { Stance as StanceName } from '../../core/model/statement.ts';
import type { MessageKey, Translate } from '../../core/i18n/translate.ts';

/** One shape a group of stances, so that they differ without colour: bar, tick, half tick, dot, scales. */
const SHAPES: Record<StanceName, string> = {
  denies: 'M3 8h10',
  confirms: 'M3 8.5l3.5 3.5L13 4',
  admits: 'M3 8.5l3.5 3.5L13 4M3 14h10',
  'partly-confirms': 'M3 8.5l3.5 3.5M9 8h4',
  claims: 'M3 13V8a4 4 0 0 1 4-4M9 13V8a4 4 0 0 1 4-4',
  accuses: 'M3 8h9M8 4l4 4-4 4',
  warns: 'M8 3v6M8 12.5v.5',
  responds: 'M13 4v4H4M7 5L4 8l3 3',
  'no-comment': 'M4 8h.5M7.75 8h.5M11.5 8h.5',
  retracts: 'M4 6h6a3 3 0 0 1 0 6H6M6 3.500L3.500 6 6 8.500',
  corrects: 'M3 12h10M4 9l6-6 2 2-6 6H4z',
  finds: 'M7 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM10 10l3.500 3.500',
  rules: 'M8 3v10M4 13h8M3 6h10M3 6l-1 3h3zM13 6l-1 3h3z',
};

/** What somebody did with the claim: by word and by shape. */
export function Stance({ stance, t }: { stance: StanceName; t: Translate }) {
  return (
    <span class="stance" data-stance={stance}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[stance]} />
      </svg>
      {t(`stance.${stance.replace('-', '_')}` as MessageKey)}
    </span>
  );
}
