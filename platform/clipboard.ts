/** Whether text can be put on the clipboard here: browsers allow it on secure pages only. */
export const canCopy = (): boolean => typeof navigator.clipboard?.writeText === 'function';

/** Puts text on the clipboard; called from a click. Resolves to whether the browser did: it or the page may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
