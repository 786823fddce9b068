import { setBadge } from '../../browser/action.ts';
import { inTurn } from '../../browser/in-turn.ts';
import { loadForNow, saveForNow } from '../../browser/session-store.ts';
import type { Capture, CaptureKind } from '../../evidence/record.ts';
import { theLocker } from '../../locker/open-locker.ts';
import type { CaptureReply } from '../../messages/capture.ts';
import { noteLast } from './last-saved.ts';
import { ask } from './take-screen.ts';

type UnderWay = {
  id: string;
  /** Which start of the background does it: what another one left is broken off. */
  life: string;
  tab: number;
  kind: CaptureKind;
  /** When it began, in milliseconds since 1970. */
  at: number;
};

const key = 'capture-under-way';
const life = crypto.randomUUID();
const oneByOne = inTurn();

export const notSavedWords =
  'Nothing was saved: the browser stopped Lanyard’s background in the middle. Save again.';
export const notKnownWords =
  'It is not known whether this was saved: the browser stopped Lanyard’s background in the middle, and the locker cannot be looked into now. Look under Evidence; if it is not there, save again.';

/** Does a saving that leaves a note while it lasts, so that one which is cut off is told of. */
export async function underWay(
  tab: number,
  kind: CaptureKind,
  act: () => Promise<CaptureReply>,
): Promise<CaptureReply> {
  const one: UnderWay = { id: crypto.randomUUID(), life, tab, kind, at: Date.now() };
  await change((all) => [...all, one]);
  try {
    return await act();
  } finally {
    await change((all) => all.filter(({ id }) => id !== one.id));
  }
}

let swept: Promise<void> | undefined;

/**
 * Ends what an earlier start of the background was doing when it was stopped: the page gets back what was hidden
 * and its place, and the person is told whether it was saved. Once for each start; later calls wait for that.
 */
export const endBrokenOff = (): Promise<void> => (swept ??= sweep());

async function sweep(): Promise<void> {
  const broken = (await underWayNow()).filter((one) => one.life !== life);
  for (const one of broken) {
    const { tab, kind } = one;
    const reply = await whatBecameOf(one);
    await noteLast(tab, Date.now(), reply);
    await change((all) => all.filter(({ id }) => id !== one.id));
    if (kind === 'thread') await ask(tab, { to: 'screen', ask: 'restore' });
    await ask(tab, { to: 'tab', ask: 'show' });
    const saved = 'saved' in reply;
    await setBadge(tab, saved ? '✓' : '!', saved ? '#1c6b3c' : '#8a4b00');
  }
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

const change = (to: (all: UnderWay[]) => UnderWay[]): Promise<void> =>
  oneByOne(async () => saveForNow(key, to(await underWayNow())));

async function underWayNow(): Promise<UnderWay[]> {
  const all = await loadForNow(key);
  return Array.isArray(all) ? (all as UnderWay[]) : [];
}
