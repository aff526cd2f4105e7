import type { Translate } from '../../core/i18n/translate.ts';

interface RemovableProps {
  items: readonly string[];
  /** What to say of an empty list. */
  none: string;
  t: Translate;
  remove(item: string): void;
}

/** A list whose entries can be taken off it. */
export function Removable({ items, none, t, remove }: RemovableProps) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <span dir="ltr">{item}</span>
          <button type="button" onClick={() => remove(item)}>
            {t('options.remove', { name: item })}
          </button>
        </li>
      ))}
    </ul>
  );
}
