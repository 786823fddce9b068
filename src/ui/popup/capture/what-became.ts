import type { CaptureReply } from '../../../messages/capture.ts';
import { isRefusal } from '../../../messages/replies.ts';
import { ask } from '../../parts/ask.ts';

/** Where nobody can say. */
export const lost: CaptureReply = {
  refused:
    'It is not known whether this was saved: Lanyard’s background stopped, and does not start again. Look under Evidence; if it is not there, save again.',
};

/**
 * What there is to tell of a saving that was cut off. A background that was stopped starts again by being asked,
 * and looks; one that is still at it has nothing to tell.
 */
export async function toldSince(tab: number): Promise<CaptureReply | undefined> {
  const state = await ask('getCapture', { tab });
  return isRefusal(state) ? undefined : (state.last ?? undefined);
}

/** The same, where it is known to have been cut off. */
export const whatBecame = async (tab: number): Promise<CaptureReply> => (await toldSince(tab)) ?? lost;
