import { browser } from 'wxt/browser';

/** Where the background leaves word for the page script; the isolated world hides it from the page. */
const PLACE = 'on-record.look-up-alone';

/**
 * Tells the page script that is about to run in a tab that nothing but the reader's click on a selection let it in: what was
 * asked is shown, and nothing else of the page is read.
 */
export async function announceLookUpAlone(target: { tabId: number; allFrames: boolean }): Promise<void> {
  const leave = (place: string) => void Object.assign(globalThis, { [Symbol.for(place)]: true });
  await browser.scripting.executeScript({ target, func: leave, args: [PLACE] });
}

/** Whether that was said to this script; a later one in the same page may have been let in for good. */
export function isForLookUpAlone(): boolean {
  const world = globalThis as { [place: symbol]: unknown };
  const isSaid = world[Symbol.for(PLACE)] === true;
  delete world[Symbol.for(PLACE)];
  return isSaid;
}
