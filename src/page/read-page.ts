import { connect, isAlive, isOwnPage, onMessage } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { healthOf, type ReadingHealth } from '../engine/reading-health.ts';
import type { Page, SiteReader } from '../engine/site-adapter.ts';
import { readingPortName } from '../messages/reading-port-name.ts';
import type { PageStructure, ReaderRequest } from '../messages/tab.ts';
import { inIdleTime } from './in-idle-time.ts';

/** A page is read when nothing was added to it for this long, in milliseconds. */
const quietFor = 1500;
/** A page that never rests is read after this long all the same, in milliseconds. */
const longestWait = 15_000;
/** How often a page that still owes something is read again; content comes after the address. */
const mostReadings = 4;

/**
 * Reads one page of a site after each change of address, and says which things could be read: their
 * names, never what they say. Answers the popup. Nothing is kept here and nothing is drawn.
 */
export function startReading(reader: SiteReader, structureOf: (document: Document) => string): void {
  if (window.top !== window) return;
  let address = '';
  let readings = 0;
  let last = 0;
  let since: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let busy = false;
  const left = new AbortController();
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), ms);
  };

  const page = (): Page => ({ document, address: new URL(location.href) });
  /** How well the page can be read; nothing when it became another meanwhile. */
  const health = async (): Promise<ReadingHealth | undefined> => {
    const from = location.href;
    const reading = await inIdleTime(
      reader.inSteps(page()),
      () => !left.signal.aborted && location.href === from,
    );
    return reading && healthOf(reading);
  };

  const look = async (): Promise<void> => {
    timer = undefined;
    if (!isAlive()) return leave();
    if (document.hidden) return;
    if (address !== location.href) {
      address = location.href;
      readings = 0;
    }
    if (readings >= mostReadings || reader.pageOf(new URL(address)) === 'not-the-app') return;
    const now = performance.now();
    since ??= now;
    if (now - last < quietFor && now - since < longestWait) {
      wait(quietFor - (now - last));
      return;
    }
    since = undefined;
    readings++;
    try {
      busy = true;
      const read = await health();
      busy = false;
      if (!read) return wait(quietFor);
      const { worked, missed } = read;
      if (missed.length === 0) readings = mostReadings;
      else wait(quietFor * 2 ** readings);
      const port = connect(readingPortName);
      port.postMessage({ type: 'read', site: reader.id, worked });
      port.disconnect();
    } catch (cause) {
      busy = false;
      readings = mostReadings;
      report('reader', reader.id, cause);
    }
  };

  // An address changes without a sign; what is drawn for it does not come without one.
  const changes = new MutationObserver(() => {
    last = performance.now();
    if (timer === undefined && !busy && (readings < mostReadings || address !== location.href))
      wait(quietFor);
  });
  const leave = (): void => {
    left.abort();
    changes.disconnect();
    if (timer !== undefined) clearTimeout(timer);
  };
  changes.observe(document, { childList: true, subtree: true });
  wait(quietFor);

  onMessage((message, sender) => {
    if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'reader') return undefined;
    const { ask } = message as ReaderRequest;
    if (ask === 'structure') return Promise.resolve<PageStructure>({ structure: structureOf(document) });
    return ask === 'health' ? health() : undefined;
  });
}
