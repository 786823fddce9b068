import { inTurn } from '../browser/in-turn.ts';
import { isSitePage, type Port } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import type { SiteId } from '../engine/draft.ts';
import type { ProfileAnswer } from '../messages/profile-answer.ts';
import type { ReadingAnswer } from '../messages/person-answer.ts';
import type { PostsAnswer } from '../messages/posts-answer.ts';
import { readingReportSchema, type ReadingReport } from '../messages/reading-port.ts';
import { siteHosts } from '../messages/site-hosts.ts';
import { checkPosts } from './check-posts.ts';
import { checkProfile } from './check-profile.ts';
import { knownPeople, onPeopleChange, saySomething } from './known-people.ts';
import { answerOf, KnownIndex, offerOf } from './meet.ts';
import { AllowedNames, Allowances } from './name-allowance.ts';
import { mayOpen, openPlace } from './open-place.ts';
import { noteRead } from './reading-kept.ts';
import { isPaused, onChange, session } from './session.ts';

/** One after the other: two pages that report at once would write over each other. */
const next = inTurn();
const allowances = new Allowances();

/** Takes the port of a page's reader. A page speaks for the site it is on and for no other. */
export function takeReadingPort(port: Port): void {
  const { sender } = port;
  if (!sender || !isSitePage(sender, Object.values(siteHosts).flat())) {
    port.disconnect();
    return;
  }
  const { hostname } = new URL(sender.url!);
  const tab = sender.tab?.id;
  const changed = (anew: boolean): void =>
    port.postMessage({ type: 'changed', anew } satisfies ReadingAnswer);
  const stops = [onChange(() => changed(true)), onPeopleChange(() => changed(false))];
  port.onDisconnect.addListener(() => {
    for (const stop of stops) stop();
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = readingReportSchema.safeParse(message);
    if (!parsed.success) return;
    const { data } = parsed;
    if ('site' in data && !siteHosts[data.site].includes(hostname)) return;
    void take(port, data, tab).catch((cause: unknown) => report('reading', data.type, cause));
  });
}

async function take(port: Port, asked: ReadingReport, tab: number | undefined): Promise<void> {
  switch (asked.type) {
    case 'read': {
      const today = new Date().toLocaleDateString('sv-SE');
      return next(() => noteRead(asked.site, asked.worked, today));
    }
    case 'profile':
      port.postMessage(checkProfile(await session(), asked, Date.now()) satisfies ProfileAnswer);
      return;
    case 'posts': {
      const now = Date.now();
      const answer = checkPosts(await session(), asked, allowances.of(tab, now), now);
      port.postMessage(answer satisfies PostsAnswer);
      return;
    }
    case 'people':
      port.postMessage(await meet(asked, tab));
      return;
    case 'say': {
      const { key, locked } = await session();
      // Under a key that is thrown away, a mark would be lost without a word.
      if (locked) return;
      await saySomething({ site: asked.site, ...asked.account }, asked.saying, key, Date.now());
      return;
    }
    case 'open':
      if (tab !== undefined && mayOpen(tab, Date.now())) await openPlace(await session(), asked, tab);
  }
}

/** Says of each who is asked about whether the policy speaks of them. Nothing of it is kept. */
async function meet(
  { id, site, people }: Extract<ReadingReport, { type: 'people' }>,
  tab: number | undefined,
): Promise<ReadingAnswer> {
  const [now, known] = await Promise.all([session(), knownPeople()]);
  const at = Date.now();
  const { pack } = now;
  if (!pack || now.locked || isPaused(now, site satisfies SiteId, at))
    return { type: 'resting', id, locked: now.locked && !isPaused(now, site satisfies SiteId, at) };
  const names = new AllowedNames(now.names, allowances.of(tab, at), at);
  const index = new KnownIndex(known, at);
  const answers = people.map((one) => answerOf({ ...now, pack }, index, site, one, names, at));
  return { type: 'people', id, answers, spent: names.spent, offer: offerOf(pack, now.names) };
}
