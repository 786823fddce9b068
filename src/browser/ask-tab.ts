import { browser } from './api.ts';
import { sendToTab } from './messaging.ts';
import { report } from './report.ts';

/**
 * How browsers say that a tab, or whoever listens in it, is not there: it was closed, shows another site,
 * or went on to another page while it was asked. Chromium and Firefox, as of 2026.
 */
const nobody =
  /No tab with id|Invalid tab ID|Receiving end does not exist|message (?:port|channel) (?:is )?closed|back\/forward cache/i;

const isNobody = (cause: unknown): boolean => cause instanceof Error && nobody.test(cause.message);

/**
 * What a tab answers within so many milliseconds; nothing where nobody is there to answer or it takes
 * longer. Any other failure is a fault of ours, and is reported.
 */
export async function askTab(tab: number, message: unknown, within: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => (timer = setTimeout(() => done(undefined), within)));
  const answer = sendToTab(tab, message).catch((cause: unknown) => {
    if (!isNobody(cause)) report('tab', 'ask', cause);
    return undefined;
  });
  const said = await Promise.race([answer, late]);
  clearTimeout(timer);
  return said;
}

/** A tab as the browser has it now; nothing once it is closed. */
export const openTab = (tab: number) =>
  browser.tabs.get(tab).catch((cause: unknown) => {
    if (isNobody(cause)) return undefined;
    throw cause;
  });
