import type { Translate } from '../../core/i18n/translate.ts';
import type { Titles } from '../../core/card/titles-of.ts';

interface RemovableProps {
  items: readonly string[];
  /** What to call an entry; where nothing is said, by itself. */
  titleOf?: (item: string) => Titles[string] | undefined;
  /** What to say of an empty list. */
  none: string;
  t: Translate;
  remove(item: string): void;
}

/** A list whose entries can be taken off it. */
export function Removable({ items, titleOf, none, t, remove }: RemovableProps) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul class="removable">
      {items.map((item) => {
        const title = titleOf?.(item);
        return (
          <li key={item}>
            {title ? (
              <span lang={title.lang} dir="auto">
                {title.text}
              </span>
            ) : (
              <span dir="ltr">{item}</span>
            )}
            <button
              type="button"
              aria-label={t('options.remove', { name: title?.text ?? item })}
              onClick={() => remove(item)}
            >
              {t('options.remove_short')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
