import { browser } from './api.ts';
import { report } from './report.ts';

/** Chromium's own interface; the polyfill and Firefox have none. */
type PageCapture = { saveAsMHTML(details: { tabId: number }): Promise<Blob | undefined> };

const pageCapture = (): PageCapture | undefined =>
  (globalThis as { chrome?: { pageCapture?: PageCapture } }).chrome?.pageCapture;

const permission = 'pageCapture';

/** How Chromium says that a page gives no archive: it is too large, refuses, or went while it was made. As of 2026. */
const refusals = /too big|generate MHTML|temporary file|find the tab|permissions? required|navigated before/i;

const mostTries = 4;

/** Whether this browser makes an archive of a page, and whether the person has let us ask for one. */
export async function archiveState(): Promise<'never' | 'may-ask' | 'allowed'> {
  const optional = (browser.runtime.getManifest() as { optional_permissions?: string[] })
    .optional_permissions;
  if (!optional?.includes(permission)) return 'never';
  return (await browser.permissions.contains({ permissions: [permission as 'tabs'] }))
    ? 'allowed'
    : 'may-ask';
}

/** Asks the person, in the browser's own words; only during a press of theirs. */
export const askForArchive = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [permission as 'tabs'] });

/** The page of a tab as MHTML; nothing where the browser gave none. */
export async function archiveOf(tab: number): Promise<Uint8Array | undefined> {
  if ((await archiveState()) !== 'allowed') return undefined;
  for (let tries = 1; ; tries++)
    try {
      const blob = await pageCapture()?.saveAsMHTML({ tabId: tab });
      return blob && new Uint8Array(await blob.arrayBuffer());
    } catch (cause) {
      // The browser at times takes its file away before a background has read it; the next one is there.
      if (tries < mostTries && cause instanceof DOMException && cause.name === 'NotFoundError') continue;
      // Then there is none, and the capture says so.
      if (!(cause instanceof Error && refusals.test(cause.message))) report('capture', 'archive', cause);
      return undefined;
    }
}
