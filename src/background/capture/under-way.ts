import { setBadge } from '../../browser/action.ts';
import { inTurn } from '../../browser/in-turn.ts';
import { loadForNow, saveForNow } from '../../browser/session-store.ts';
import type { Capture, CaptureKind } from '../../evidence/record.ts';
import { theLocker } from '../../locker/open-locker.ts';
import type { CaptureReply } from '../../messages/capture.ts';
import { noteLast, takeLast } from './last-saved.ts';
import { ask } from './take-screen.ts';

type UnderWay = {
  id: string;
  /** Whoever asked for it asks after it by its id, and hears what became of it however often they ask. */
  askedAfter: boolean;
  /** Which start of the background does it: what another one left is broken off. */
  life: string;
  tab: number;
  kind: CaptureKind;
  /** When it began, in milliseconds since 1970. */
  at: number;
  /** What became of it. */
  reply?: CaptureReply;
};

const key = 'capture-under-way';
const life = crypto.randomUUID();
const oneByOne = inTurn();
/** What this start of the background is at. */
const now = new Set<string>();
/** What became of so many is held: each popup asks after one. */
const mostEnded = 20;

export const notSavedWords =
  'Nothing was saved: the browser stopped Lanyard’s background in the middle. Save again.';
export const notKnownWords =
  'It is not known whether this was saved: the browser stopped Lanyard’s background in the middle, and the locker cannot be looked into now. Look under Evidence; if it is not there, save again.';

/**
 * Does a saving that leaves a note while it lasts, so that one which is cut off is told of. With an `asked` of
 * theirs, whoever asked for it can ask after it: its answer may be lost on the way when the background stops.
 */
export async function underWay(
  tab: number,
  kind: CaptureKind,
  act: () => Promise<CaptureReply>,
  asked?: string,
): Promise<CaptureReply> {
  const id = asked ?? crypto.randomUUID();
  now.add(id);
  try {
    const over = (await underWayNow()).find((one) => one.id === id)?.reply;
    if (over) return over;
    const one: UnderWay = { id, askedAfter: asked !== undefined, life, tab, kind, at: Date.now() };
    await change((all) => [...all, one]);
    try {
      const reply = await act();
      await end(one, reply);
      return reply;
    } catch (cause) {
      await change((all) => without(all, id));
      throw cause;
    }
  } finally {
    now.delete(id);
  }
}

/**
 * What became of a saving; nothing while it lasts. One that is known to be `over`, and never began, is not begun
 * any more: what was said of it stays true.
 */
export async function outcomeOf(asked: string, over: boolean): Promise<CaptureReply | undefined> {
  await endBrokenOff();
  const one = (await underWayNow()).find(({ id }) => id === asked);
  if (one?.reply) {
    await takeLast(one.tab, Date.now());
    return one.reply;
  }
  if (now.has(asked)) return undefined;
  // The last word of a background that stopped may come after the first of the next.
  if (one) return breakOff(one);
  if (!over) return undefined;
  const never = { id: asked, askedAfter: true, life, tab: -1, kind: 'screen', at: Date.now() } as const;
  const reply = { refused: notSavedWords };
  await end(never, reply);
  return reply;
}

let swept: Promise<void> | undefined;

/**
 * Ends what an earlier start of the background was doing when it was stopped: the page gets back what was hidden
 * and its place, and the person is told whether it was saved. Once for each start; later calls wait for that.
 */
export const endBrokenOff = (): Promise<void> =>
  (swept ??= sweep().catch((cause: unknown) => {
    // Whoever asks next has it tried again.
    swept = undefined;
    throw cause;
  }));

async function sweep(): Promise<void> {
  const broken = (await underWayNow()).filter((one) => one.life !== life && !one.reply);
  for (const one of broken) await breakOff(one);
}

async function breakOff(one: UnderWay): Promise<CaptureReply> {
  const { tab, kind } = one;
  const reply = await whatBecameOf(one);
  await noteLast(tab, Date.now(), reply);
  await end(one, reply);
  if (kind === 'thread') await ask(tab, { to: 'screen', ask: 'restore' });
  await ask(tab, { to: 'tab', ask: 'show' });
  const saved = 'saved' in reply;
  await setBadge(tab, saved ? '✓' : '!', saved ? '#1c6b3c' : '#8a4b00');
  return reply;
}

/** Whether it had been written down in full: a saving is in the locker whole, or not at all. */
async function whatBecameOf({ kind, at }: UnderWay): Promise<CaptureReply> {
  const { state } = await theLocker().health();
  const kept = state === 'cannot-open' ? 'locked' : await theLocker().incidents();
  if (kept === 'locked') return { refused: notKnownWords };
  for (const { incident } of kept)
    for (const capture of incident.captures)
      if (isOf(kind, capture) && Date.parse(capture.taken.utc) >= at)
        return {
          saved: {
            incident: incident.id,
            capture: capture.id,
            at: capture.taken,
            pictures: capture.pictures.length,
            posts: capture.posts.length,
            notes: capture.notes,
          },
        };
  return { refused: notSavedWords };
}

/** Where no post was read at the place that was pressed, all of the screen is saved. */
const isOf = (kind: CaptureKind, capture: Capture): boolean =>
  capture.kind === kind || (kind === 'post' && capture.kind === 'screen');

/** In one writing: at every moment it is either under way, or known what became of it. */
const end = (one: UnderWay, reply: CaptureReply): Promise<void> =>
  change((all) => {
    const others = without(all, one.id);
    if (!one.askedAfter) return others;
    const ended = others.filter((other) => other.reply);
    const [oldest] = ended;
    const kept = oldest && ended.length >= mostEnded ? without(others, oldest.id) : others;
    return [...kept, { ...one, reply }];
  });

const without = (all: UnderWay[], id: string): UnderWay[] => all.filter((one) => one.id !== id);

const change = (to: (all: UnderWay[]) => UnderWay[]): Promise<void> =>
  oneByOne(async () => saveForNow(key, to(await underWayNow())));

async function underWayNow(): Promise<UnderWay[]> {
  const all = await loadForNow(key);
  return Array.isArray(all) ? (all as UnderWay[]) : [];
}
