import { isSitePage, sendToTab, type Port } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import type { KeptPostAnswer } from '../messages/kept-post.ts';
import { pressedPostSchema } from '../messages/kept-post-schema.ts';
import { shownClause } from '../messages/shown-clause.ts';
import { siteHosts } from '../messages/site-hosts.ts';
import { isKeptPost } from './capture/kept-posts.ts';
import { isPaused, session } from './session.ts';

/** A person opens a menu now and then; a page in bad hands would ask for every address there is. */
const mostAMinute = 40;
const asked = new Map<number, number[]>();

/** Takes the word of a page's reader on which post was pressed, and tells the same tab whether it is kept. */
export function takeKeptPostPort(port: Port): void {
  const { sender } = port;
  const tab = sender?.tab?.id;
  if (!sender || tab === undefined || !isSitePage(sender, Object.values(siteHosts).flat())) {
    port.disconnect();
    return;
  }
  const { hostname } = new URL(sender.url!);
  port.onMessage.addListener((message: unknown) => {
    const parsed = pressedPostSchema.safeParse(message);
    if (!parsed.success || !mayAsk(tab, Date.now())) return;
    void answer(tab, hostname, parsed.data.link).catch((cause: unknown) =>
      report('evidence', 'kept post', cause),
    );
  });
}

async function answer(tab: number, hostname: string, link: string): Promise<void> {
  const site = (['x', 'facebook', 'instagram'] as const).find((one) => siteHosts[one].includes(hostname));
  const now = await session();
  if (!site || isPaused(now, site, Date.now())) return;
  // A policy that does not ask staff to keep evidence has nothing to say before one is deleted.
  const clause = now.pack && shownClause(now.pack, 'evidence-keep-and-capture', 'advise');
  const words =
    clause && URL.canParse(link) && (await isKeptPost(link))
      ? `You saved this as evidence. ${clause.strength}: ${clause.summary} (${clause.school}, ${clause.ref}, ${clause.edition}) What you saved stays with you either way.`
      : null;
  await sendToTab(tab, { to: 'keep', words } satisfies KeptPostAnswer);
}

function mayAsk(tab: number, now: number): boolean {
  for (const [id, times] of asked) if (times.every((at) => now - at >= 60_000)) asked.delete(id);
  const recent = (asked.get(tab) ?? []).filter((at) => now - at < 60_000);
  if (recent.length >= mostAMinute) return false;
  asked.set(tab, [...recent, now]);
  return true;
}
