import type { CaptureReply } from '../../../messages/capture.ts';
import { isRefusal } from '../../../messages/replies.ts';
import { answered } from '../../parts/ask.ts';

/** Where nobody can say, after all. */
export const lost: CaptureReply = {
  refused:
    'It is not known whether this was saved: Lanyard’s background stopped, and does not start again. Look under Evidence; if it is not there, save again.',
};

/** Browsers do not always tell that the other end was stopped, so a silent one is asked after; in milliseconds. */
const silentFor = 600;
/** A background in the middle of stopping answers nobody, and starts again for one of the next; in milliseconds. */
const betweenTries = 150;
/** How long one question may wait for its answer, and how long nothing at all may be heard; in milliseconds. */
const patience = 2000;
const mostPatience = 8000;
/** What was asked first has come by then, or was lost. */
const surelyThere = 4;

/**
 * Follows a saving until it is known what became of it. `told` gives what the background says by itself, and
 * nothing once it cannot say it any more; then it is asked, which starts it again, and it looks into the locker.
 */
export async function follow(asked: string, told: Promise<CaptureReply | undefined>): Promise<CaptureReply> {
  let over = false;
  const end = told.then((reply) => {
    over = reply === undefined;
    return reply;
  });
  let heard = performance.now();
  for (let answers = 0; performance.now() - heard < mostPatience;) {
    const reply = await Promise.race([end, pause(silentFor)]);
    if (reply) return reply;
    const question = answered('askAfter', { asked, over: over || answers >= surelyThere });
    const state = await Promise.race([question, pause(patience)]);
    if (state && !isRefusal(state)) {
      if (state.reply) return state.reply;
      heard = performance.now();
      answers++;
    }
    if (over) await pause(betweenTries);
  }
  return lost;
}

const pause = (ms: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), ms));
