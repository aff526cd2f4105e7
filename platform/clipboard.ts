/** Whether text can be put on the clipboard here: browsers allow it on secure pages only. */
export const canCopy = (): boolean => typeof navigator.clipboard?.writeText === 'function';

/** Puts text on the clipboard; called from a click. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).catch(() => undefined);
}
