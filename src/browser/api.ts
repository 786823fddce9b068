import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

/**
 * What the browser offers extensions: `browser` where it goes by that name, else `chrome`, whose calls give
 * promises as well. The polyfill itself is left out, for it was a tenth of every script that runs in a page;
 * what it did for listeners that answer is in `messaging.ts`. An element of a page may go by the name too.
 */
export const browser: Browser =
  globalThis.browser?.runtime?.id === undefined ? globalThis.chrome : globalThis.browser;
