import { report } from '../../browser/report.ts';
import type { Kind, RequestOf } from '../../messages/contract.ts';
import { isRefusal, type Refusal, type Replies } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';

/**
 * What may be asked a second time, should nobody know whether it was done: all that comes to the same when it is
 * done twice. (The word that ends saving on a page is written down twice then, which does no harm; a page that
 * stays open would.) Pictures would be two: a saving is followed instead.
 */
export type Repeatable = Exclude<Kind, 'capture' | 'askAfter' | 'isAtIt'>;

const noAnswer =
  'Lanyard’s background did not answer, so nothing was changed. Close this page and open it again. If that does not help, close the browser and start it again.';
const notKnown =
  'It is not known whether this was done: Lanyard’s background did not answer. Close this page, open it again and look; if it was not done, do it again.';

/** Browsers do not always tell that the other end was stopped, so a silent one is asked after; in milliseconds. */
const silentFor = 600;
/** How long it is waited for where nothing at all is heard: it may be taking in a long list; in milliseconds. */
const patience = 20_000;
/** How long it is waited for at most, whatever is heard; in milliseconds. */
const mostPatience = 120_000;
/** An answer may be on its way while the background says that it is done with it. */
const surelyLost = 2;
/** A background in the middle of stopping answers nobody, and starts again for one of the next; in milliseconds. */
const beforeTries = [0, 150, 300, 600];

/**
 * Asks the background, and gives its answer however long it is at it. Where the background was stopped in the
 * middle it is asked again, which starts it. Whatever is asked may be refused, and an answer that never came is a
 * refusal too.
 */
export async function ask<K extends Repeatable>(
  kind: K,
  request: RequestOf<K>,
): Promise<Replies[K] | Refusal> {
  for (const wait of beforeTries) {
    if (wait > 0) await pause(wait);
    const end = await untilItsEnd(kind, request);
    if (end !== 'lost' && end !== 'silent') return end;
    if (end === 'silent') break;
  }
  return kind.startsWith('get') ? { refused: noAnswer } : { refused: notKnown, unsure: true };
}

/** Asks once; nothing is given for an answer that never came: what was asked may have been done. */
export async function answered<K extends Kind>(
  kind: K,
  request: RequestOf<K>,
  asked?: string,
): Promise<Replies[K] | Refusal | undefined> {
  try {
    return (await send(kind, request, asked)) ?? undefined;
  } catch (cause) {
    report('page of ours', kind, cause);
    return undefined;
  }
}

/** Asks once, and sees whether the background is still at it: *lost* once it is not, *silent* where it says nothing. */
async function untilItsEnd<K extends Kind>(
  kind: K,
  request: RequestOf<K>,
): Promise<Replies[K] | Refusal | 'lost' | 'silent'> {
  const asked = crypto.randomUUID();
  const end = answered(kind, request, asked).then((reply) => reply ?? ('lost' as const));
  const begun = performance.now();
  let heard = begun;
  let strange = 0;
  // One question may be lost as well, so the next does not wait for it.
  const question = async (): Promise<void> => {
    const state = await answered('isAtIt', { asked });
    if (!state || isRefusal(state)) return;
    heard = performance.now();
    strange = state.at ? 0 : strange + 1;
  };
  for (;;) {
    const reply = await Promise.race([end, pause(silentFor)]);
    if (reply) return reply;
    if (strange >= surelyLost) return 'lost';
    const now = performance.now();
    if (now - heard > patience || now - begun > mostPatience) return 'silent';
    void question();
  }
}

const pause = (ms: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), ms));
