import { activeTab, maySee } from '../../browser/action.ts';
import { askTab } from '../../browser/ask-tab.ts';
import type { SiteId } from '../../engine/draft.ts';
import type { Saying } from '../../messages/reading-port.ts';
import { isRefusal, type Refusal } from '../../messages/replies.ts';
import type { PeopleCounts } from '../../people/known-people.ts';
import { siteHosts } from '../../messages/site-hosts.ts';
import { siteMatches } from '../../messages/site-matches.ts';
import type { ReadingHealth } from '../../engine/reading-health.ts';
import type { OwnProfileReport } from '../../messages/profile-answer.ts';
import type {
  PageStructure,
  PersonInFront,
  ReaderRequest,
  TabDescription,
  TabRequest,
} from '../../messages/tab.ts';
import { ask } from '../parts/ask.ts';
import { siteNames, sites } from '../parts/words.ts';
import type { PageReadingView, PersonView, View } from './view.ts';

/** A page that has not answered by then is busy or frozen; the popup does not wait for it. */
const patience = 1500;

/** Asks the background and the page in front, and says what there is to show. */
export async function look(): Promise<View> {
  const [setup, tab] = await Promise.all([ask('getSetup', {}), activeTab()]);
  if (isRefusal(setup)) return { kind: 'broken', why: setup.refused };
  if (!setup.done) return { kind: 'not-set-up' };
  const host = hostOf(tab?.url);
  const hostSite = host === undefined ? undefined : siteAt(host);
  const elsewhere = !tab || (host !== undefined && !hostSite);
  const description = elsewhere ? undefined : await askOur(tab.id, { to: 'tab', ask: 'describe' });
  const site = hostSite ?? sites.find((one) => siteNames[one] === description?.site);
  if (description && !description.stale && site) {
    const reply = await ask('getMoment', { site });
    const moment = isRefusal(reply) ? [] : reply.findings;
    const [reading, profile, person, people] = await Promise.all([
      readingOf(tab!.id, site),
      askOur<OwnProfileReport | null>(tab!.id, { to: 'reader', ask: 'ownProfile' }),
      personOf(tab!.id),
      peopleSaid(),
    ]);
    return {
      kind: 'site',
      setup,
      site,
      tab: description,
      moment,
      ...(reading && { reading }),
      ...(profile && { profile }),
      ...(person && { person }),
      ...(people && { people }),
    };
  }
  const unseen = await withheld();
  if (unseen.length > 0 && (!site || unseen.includes(site)))
    return { kind: 'no-access', setup, sites: unseen };
  // Without an address and without an answer there is nothing to say of this page but what Lanyard is for.
  return site ? { kind: 'reload', setup, site } : { kind: 'elsewhere', setup };
}

/** How the page could be read, if its reader answers. */
async function readingOf(tab: number, site: SiteId): Promise<PageReadingView | undefined> {
  const [health, kept] = await Promise.all([
    askOur<ReadingHealth>(tab, { to: 'reader', ask: 'health' }),
    ask('getLastRead', { site }),
  ]);
  if (!health) return undefined;
  const days = isRefusal(kept) ? {} : kept.days;
  return { state: health.state, missed: health.missed.map((field) => ({ field, day: days[field] })) };
}

/** Whose page is open, and what was said of them. */
async function personOf(tab: number): Promise<PersonView | undefined> {
  const front = await askOur<PersonInFront | null>(tab, { to: 'reader', ask: 'person' });
  if (!front?.account) return undefined;
  const { site, account } = front;
  const reply = await ask('getPerson', { site, account });
  return isRefusal(reply) ? undefined : { front, ...reply };
}

async function peopleSaid(): Promise<PeopleCounts | undefined> {
  const reply = await ask('getPeople', {});
  return !isRefusal(reply) && reply.people + reply.notThem > 0 ? reply : undefined;
}

/** Says something of the person whose page is open; the page in front is told to look again. */
export async function sayOf(
  { site, account }: PersonInFront,
  saying: Saying,
): Promise<PeopleCounts | Refusal> {
  const reply = await ask('sayOfPerson', { site, account, saying });
  await lookAgain();
  return reply;
}

/** Forgets every mark on anybody. */
export async function forgetPeople(): Promise<PeopleCounts | Refusal> {
  const reply = await ask('forgetPeople', {});
  await lookAgain();
  return reply;
}

async function lookAgain(): Promise<void> {
  const tab = await activeTab();
  if (tab) await askOur<boolean>(tab.id, { to: 'reader', ask: 'again' });
}

/** Gives the person a file with the structure of the page in front. False when the page gave none. */
export async function saveStructure(): Promise<boolean> {
  const tab = await activeTab();
  const reply = tab && (await askOur<PageStructure>(tab.id, { to: 'reader', ask: 'structure' }));
  if (!reply?.structure) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([reply.structure], { type: 'text/html' }));
  link.download = 'lanyard-page-structure.html';
  link.click();
  return true;
}

/** The sites the browser keeps us from; looking idle there would pass for “nothing found”. */
async function withheld(): Promise<SiteId[]> {
  const seen = await Promise.all(sites.map((site) => maySee(siteMatches[site]!)));
  return sites.filter((_site, at) => !seen[at]);
}

/** Lets the held post of the page in front go. False when the page did not do it. */
export async function release(): Promise<boolean> {
  const tab = await activeTab();
  const description = tab && (await askOur(tab.id, { to: 'tab', ask: 'release' }));
  return description !== undefined && !description.holding;
}

/** What a tab says, or nothing where it has no script of ours or does not answer in time. */
const askOur = async <Reply = TabDescription>(
  tab: number,
  request: TabRequest | ReaderRequest,
): Promise<Reply | undefined> => (await askTab(tab, request, patience)) as Reply | undefined;

function hostOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname;
}

const siteAt = (host: string): SiteId | undefined => sites.find((site) => siteHosts[site].includes(host));
