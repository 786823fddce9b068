import { connect, isAlive, isOwnPage, onMessage } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { healthOf, type ReadingHealth } from '../engine/reading-health.ts';
import type { Page, SiteReader } from '../engine/site-adapter.ts';
import { readingPortName } from '../messages/reading-port-name.ts';
import type { PageStructure, ReaderRequest } from '../messages/tab.ts';

/** A page is read when nothing was added to it for this long, in milliseconds. */
const quietFor = 1500;
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const page = (): Page => ({ document, address: new URL(location.href) });
  const health = (): ReadingHealth => healthOf(reader.read(page()));

  const look = (): void => {
    timer = undefined;
    if (!isAlive()) return leave();
    if (document.hidden) return;
    if (address !== location.href) {
      address = location.href;
      readings = 0;
    }
    if (readings >= mostReadings || reader.pageOf(new URL(address)) === 'not-the-app') return;
    const quiet = performance.now() - last;
    if (quiet < quietFor) {
      timer = setTimeout(look, quietFor - quiet);
      return;
    }
    readings++;
    try {
      const { worked, missed } = health();
      if (missed.length === 0) readings = mostReadings;
      else timer = setTimeout(look, quietFor * 2 ** readings);
      const port = connect(readingPortName);
      port.postMessage({ type: 'read', site: reader.id, worked });
      port.disconnect();
    } catch (cause) {
      readings = mostReadings;
      report('reader', reader.id, cause);
    }
  };

  // An address changes without a sign; what is drawn for it does not come without one.
  const changes = new MutationObserver(() => {
    last = performance.now();
    if (timer === undefined && (readings < mostReadings || address !== location.href))
      timer = setTimeout(look, quietFor);
  });
  const leave = (): void => {
    changes.disconnect();
    if (timer !== undefined) clearTimeout(timer);
  };
  changes.observe(document, { childList: true, subtree: true });
  timer = setTimeout(look, quietFor);

  onMessage((message, sender) => {
    if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'reader') return undefined;
    const { ask } = message as ReaderRequest;
    return Promise.resolve<ReadingHealth | PageStructure>(
      ask === 'structure' ? { structure: structureOf(document) } : health(),
    );
  });
}
