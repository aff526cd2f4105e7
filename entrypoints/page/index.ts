import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ruleHost } from '../../core/settings/site-rules.ts';
import { nextTurn } from '../../page/slices.ts';
import { unshadowed } from '../../page/unshadowed.ts';
import { isForLookUpAlone } from '../../platform/look-up-alone.ts';
import { send } from '../../platform/messages.ts';
import { createKitLoader } from '../card/hand-over.ts';
import { startPage } from './start.ts';

/** A page that is loaded ahead of a click may never be seen; it is read when it is. */
async function shown(): Promise<void> {
  const page = unshadowed(document) as Document & { prerendering?: boolean };
  if (page.prerendering)
    await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** Frames of the page's own origin are part of it; others, mostly advertisements, are not ours to read. */
function isPartOfPage(): boolean {
  try {
    return top !== null && top.document !== null;
  } catch {
    return false;
  }
}

export default defineUnlistedScript(async () => {
  if (!isPartOfPage()) return;
  await shown();
  // Compiling and running the script is a task as long as any of ours; what it begins is another.
  await nextTurn();
  // A frame without an address of its own keeps to the rules of its page.
  await startPage({
    host: ruleHost((top ?? window).location),
    isForLookUpAlone: isForLookUpAlone(),
    kit: createKitLoader(() => send('cardScript', null)),
  });
});
