import * as v from 'valibot';
import { HttpsAddress } from './source.ts';

/** As `URL.hostname` gives them. It lets a `*` pass, by which permission for more than one host would be asked. */
const ONE_HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;

/** Where a pack's newer revisions are. Nobody's name and password are in it: it is shown, and goes around with the pack. */
export const UpdateAddress = v.pipe(
  HttpsAddress,
  v.check((text) => {
    if (!URL.canParse(text)) return false;
    const { hostname, username, password } = new URL(text);
    return ONE_HOST.test(hostname) && username === '' && password === '';
  }, 'an https: address on one host, without a name or password'),
);
