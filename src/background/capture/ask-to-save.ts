import { openPopup, setBadge } from '../../browser/action.ts';
import { report } from '../../browser/report.ts';
import type { CaptureReply, CaptureWish } from '../../messages/capture.ts';
import { noteLast } from './last-saved.ts';
import { endCapture, saveCapture } from './save-capture.ts';
import { underWay } from './under-way.ts';

/** What keys and the menu ask for: the same as the popup's buttons, and the popup then says what became of it. */
export const saveHere = (tab: number, kind: CaptureWish['kind']): Promise<void> =>
  told(
    tab,
    underWay(tab, kind, () => noted(tab, saveCapture({ tab, kind, cover: false, archive: false }))),
  );

/** The person's word, said from the menu. */
export const endHere = (tab: number): Promise<void> => told(tab, noted(tab, endCapture(tab)));

/** While it is still under way: a background that stops here looks again when it starts, and tells it then. */
async function noted(tab: number, act: Promise<CaptureReply>): Promise<CaptureReply> {
  const reply = await act;
  await noteLast(tab, Date.now(), reply);
  return reply;
}

async function told(tab: number, act: Promise<CaptureReply>): Promise<void> {
  const saved = 'saved' in (await act);
  await setBadge(tab, saved ? '✓' : '!', saved ? '#1c6b3c' : '#8a4b00');
  // Some browsers open it only while a press is under way; the sign on the button stays for those.
  await openPopup().catch((cause: unknown) => report('capture', 'popup', cause));
}
