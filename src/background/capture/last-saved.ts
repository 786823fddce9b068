import { loadForNow, saveForNow } from '../../browser/session-store.ts';
import type { CaptureReply } from '../../messages/capture.ts';

type Last = { tab: number; at: number; reply: CaptureReply };

const key = 'capture-last';
/** What became of a saving by keys or menu is told when the popup is next opened, unless that is long after; in milliseconds. */
const fresh = 120_000;

/** What became of a saving that was asked for without the popup. */
export const noteLast = (tab: number, at: number, reply: CaptureReply): Promise<void> =>
  saveForNow(key, { tab, at, reply } satisfies Last);

/** The same, to be told once. */
export async function takeLast(tab: number, now: number): Promise<CaptureReply | null> {
  const last = (await loadForNow(key)) as Last | undefined | null;
  if (!last || last.tab !== tab) return null;
  await saveForNow(key, null);
  return now - last.at < fresh ? last.reply : null;
}
