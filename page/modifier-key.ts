import { onTrusted } from './trusted-events.ts';
import { isWithin } from './unshadowed.ts';

/** Where letters are typed the key is for them. */
const isTyping = ({ target }: Event) => isWithin(target, 'input, textarea, select, [contenteditable]');

/** Tells when a key is pressed or let go; while the pointer rests no event of its own says so. */
export function watchModifier(
  document: Document,
  key: string,
  changed: (isHeld: boolean) => void,
  signal: AbortSignal,
): void {
  onTrusted(
    document,
    'keydown',
    (event) => {
      if (event.key === key && !event.repeat && !isTyping(event)) changed(true);
    },
    { signal },
  );
  onTrusted(
    document,
    'keyup',
    (event) => {
      if (event.key === key) changed(false);
    },
    { signal },
  );
}
