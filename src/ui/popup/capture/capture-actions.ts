import type { CaptureReply, CaptureState, CaptureWish, ThreadProgress } from '../../../messages/capture.ts';
import type { Refusal } from '../../../messages/replies.ts';
import type { Pack } from '../../../school/pack-schema.ts';

/** What the popup may do to save what is on the page in front. */
export type CaptureActions = {
  /** Nothing where there is no page to save. */
  state(): Promise<CaptureState | undefined>;
  /** The person has read what must never be saved. */
  readGate(): Promise<boolean>;
  save(wish: Omit<CaptureWish, 'tab'>): Promise<CaptureReply>;
  /** Scrolls and saves, at the press of this button alone; ends when the popup is closed. */
  saveThread(
    wish: Pick<CaptureWish, 'cover' | 'archive'>,
    progress: (now: ThreadProgress) => void,
  ): { done: Promise<CaptureReply>; cancel(): void };
  /** The person's word that it may show an indecent image of a child. */
  end(): Promise<CaptureReply>;
  /** Asks, in the browser's own words, for leave to keep pages as files. */
  askArchive(): Promise<boolean>;
  getPack(packId: string): Promise<Pack | Refusal>;
};
