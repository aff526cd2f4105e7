import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardKit } from './kit.ts';
import { handOver } from './hand-over.ts';

/** Run in a page by the background when the page script asks for it. */
export default defineUnlistedScript(() => handOver(cardKit));
