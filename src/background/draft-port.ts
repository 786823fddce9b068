import { setBadge } from '../browser/action.ts';
import { isSitePage, type Port } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import type { DraftAnswer } from '../messages/draft-answer.ts';
import { draftPortName } from '../messages/draft-port-limits.ts';
import { pageRequestSchema, type PageRequest } from '../messages/draft-port.ts';
import { siteHosts } from '../messages/site-hosts.ts';
import { badgeOf } from './badge.ts';
import { clockOf } from '../school/work-time.ts';
import { checkDraft, namesLocked } from './check-draft.ts';
import { checkMoment, worthALine } from './check-moment.ts';
import { hasOwnChildHere } from '../people/known-people.ts';
import { knownPeople, onPeopleChange } from './known-people.ts';
import { AllowedNames, Allowances } from './name-allowance.ts';
import { isSaidToday, markSaid } from './said-today.ts';
import { mayOpen, openPlace } from './open-place.ts';
import { isPaused, onChange, session } from './session.ts';
import { isOnKeptPost } from './capture/kept-posts.ts';
import { recipientOf } from './recipient-of.ts';
import { picturesFor } from './pictures/tray.ts';
import { keepPort } from './tabs-told.ts';

const allowances = new Allowances();

const storeFailed =
  'Lanyard could not open what it keeps on this device. Close and open the browser; if it goes on, set Lanyard up again.';
const checkFailed =
  'The check failed on this text, so it was not checked. Nothing is held here. Changing a word may help.';

/** Takes the port of a page with editors, and answers each draft on it. Any other port is closed. */
export function takeDraftPort(port: Port): void {
  if (
    port.name !== draftPortName ||
    !port.sender ||
    !isSitePage(port.sender, Object.values(siteHosts).flat())
  ) {
    port.disconnect();
    return;
  }
  const tab = port.sender.tab?.id;
  const { hostname } = new URL(port.sender.url!);

  const stop = onChange((changed) => {
    const site = siteOf(hostname);
    if (site)
      port.postMessage({
        type: 'settings',
        paused: isPaused(changed, site, Date.now()),
      } satisfies DraftAnswer);
  });
  const forget = onPeopleChange(() => port.postMessage({ type: 'again' } satisfies DraftAnswer));
  const letGo = tab === undefined ? undefined : keepPort(tab, port);
  port.onDisconnect.addListener(() => {
    stop();
    forget();
    letGo?.();
    if (tab !== undefined)
      void setBadge(tab, '', '#000').catch((cause: unknown) => report('badge', 'clear', cause));
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = pageRequestSchema.safeParse(message);
    if (!parsed.success) return;
    void answer(port, parsed.data, tab, hostname).catch((cause: unknown) => report('draft', 'answer', cause));
  });
}

async function answer(
  port: Port,
  request: PageRequest,
  tab: number | undefined,
  hostname: string,
): Promise<void> {
  if (request.type === 'state') {
    if (tab === undefined) return;
    const { text, colour } = badgeOf(request);
    await setBadge(tab, text, colour);
    return;
  }
  if (request.type === 'open') {
    if (tab !== undefined && mayOpen(tab, Date.now())) await openPlace(await session(), request, tab);
    return;
  }
  // A page speaks for the site it is on and for no other.
  if (!siteHosts[request.site].includes(hostname)) return;
  if (request.type === 'moment') {
    await sayOnce(port, request);
    return;
  }
  const { id, typed, cut } = request;
  let reply: DraftAnswer;
  let opened = false;
  try {
    const now = await session();
    opened = true;
    if (isPaused(now, request.site, Date.now())) {
      const until = now.pauses[request.site] ?? now.pauses.everything ?? null;
      reply = { type: 'paused', id, until };
    } else {
      const at = Date.now();
      const pictures = request.media && tab !== undefined ? await picturesFor(tab, request.media) : undefined;
      const known = await knownPeople();
      const to = recipientOf(known, request, now, at);
      const names = typed ? new AllowedNames(now.names, allowances.of(tab, at), at) : undefined;
      const { findings, unsure } = checkDraft(
        now,
        {
          text: request.text,
          surface: request.surface,
          site: request.site,
          ...(request.media !== undefined && { media: request.media }),
          ...(request.mediaAnswer && { mediaAnswer: request.mediaAnswer }),
          ...(pictures && { pictures }),
          ...(request.surface === 'comment' && (await isOnKeptPost(tab)) && { answersKept: true }),
          ...(hasOwnChildHere(known, at) && { ownChildHere: true }),
          ...to?.draft,
        },
        names,
        // What the person said of somebody speaks before any name.
        to ? '' : request.to,
      );
      if (cut) unsure.push('This text is very long. Only the first 100,000 characters were checked.');
      if (now.locked) unsure.push(namesLocked);
      if (names?.spent)
        unsure.push('So many names came at once that not all were looked up. Wait a minute and type again.');
      const looking = pictures?.some((one) => [one.file, one.faces, one.words].includes('waiting'));
      reply = {
        type: 'checked',
        id,
        findings,
        unsure,
        namesChecked: typed || now.names.empty,
        ...(looking && { looking }),
      };
    }
  } catch (cause) {
    report('draft', 'check', cause);
    reply = {
      type: 'checked',
      id,
      findings: [],
      unsure: [opened ? checkFailed : storeFailed],
      namesChecked: false,
    };
  }
  port.postMessage(reply);
}

/** At most one line a site and a day, whatever it is about and whatever became of it. */
async function sayOnce(port: Port, sight: Extract<PageRequest, { type: 'moment' }>): Promise<void> {
  const now = await session();
  const { date } = clockOf(new Date());
  if (isPaused(now, sight.site, Date.now()) || (await isSaidToday(sight.site, date))) return;
  const finding = worthALine(checkMoment(now, sight, new Date()));
  if (!finding) return;
  await markSaid(sight.site, date);
  port.postMessage({ type: 'moment', finding } satisfies DraftAnswer);
}

const siteOf = (hostname: string): keyof typeof siteHosts | undefined =>
  (Object.keys(siteHosts) as (keyof typeof siteHosts)[]).find((site) => siteHosts[site].includes(hostname));
