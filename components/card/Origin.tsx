import type { CardOrigin } from '../../core/card/card-data.ts';
import { originWords } from '../../core/card/origin-words.ts';
import type { Translate } from '../../core/i18n/translate.ts';

/** From whose pack a record is; nothing where it came with the extension. */
export function Origin({ origin, t, locale }: { origin: CardOrigin | undefined; t: Translate; locale: string }) {
  // Each part may be of another direction than the line: it is isolated (Unicode's first strong isolate).
  const words = origin && originWords(origin, locale).map((part) => `\u2068${part}\u2069`);
  return words ? <p class="under">{`${t('card.from_pack')} ${words.join(' · ')}`}</p> : null;
}
