import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/i18n/translate.ts';

interface BatchProps<Item> {
  items: readonly Item[];
  /** How many are shown at first, and come with each asking for more. */
  size: number;
  t: Translate;
  /** Draws those shown, and after them what asks for more where some are left. */
  children(shown: readonly Item[], more: ComponentChildren): ComponentChildren;
}

/**
 * A long list a few at a time. Measured, the card of somebody of whom two hundred statements are on file took a page's
 * thread for a quarter of a second when all were drawn at once, and nobody reads them all in a card.
 */
export function Batch<Item>({ items, size, t, children }: BatchProps<Item>) {
  const [count, setCount] = useState(size);
  const left = items.length - count;
  const more = left > 0 && (
    <button class="more" type="button" onClick={() => setCount(count + size)}>
      {t('card.more', { count: left })}
    </button>
  );
  return <>{children(items.slice(0, count), more)}</>;
}
