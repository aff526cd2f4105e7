import type { Translate } from '../../core/i18n/translate.ts';

/** Puts text on the clipboard; resolves to whether the browser did. */
export type Copy = (text: string) => Promise<boolean>;

/** Says of the last copying that it was done or refused; nothing before the first. */
export function CopyOutcome({ copied, t }: { copied: boolean | undefined; t: Translate }) {
  return <span role="status">{copied !== undefined && t(copied ? 'card.copied' : 'card.not_copied')}</span>;
}
