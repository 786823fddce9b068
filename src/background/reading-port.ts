import { isSitePage, type Port } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { readingReportSchema } from '../messages/reading-port.ts';
import { siteHosts } from '../messages/site-hosts.ts';
import { noteRead } from './reading-kept.ts';

/** One after the other: two pages that report at once would write over each other. */
let turn: Promise<void> = Promise.resolve();

/** Takes the port of a page's reader. A page speaks for the site it is on and for no other. */
export function takeReadingPort(port: Port): void {
  const { sender } = port;
  if (!sender || !isSitePage(sender, Object.values(siteHosts).flat())) {
    port.disconnect();
    return;
  }
  const { hostname } = new URL(sender.url!);
  port.onMessage.addListener((message: unknown) => {
    const parsed = readingReportSchema.safeParse(message);
    if (!parsed.success || !siteHosts[parsed.data.site].includes(hostname)) return;
    const { site, worked } = parsed.data;
    const today = new Date().toLocaleDateString('sv-SE');
    turn = turn
      .then(() => noteRead(site, worked, today))
      .catch((cause: unknown) => report('reading', 'note', cause));
  });
}
