import type { CaptureReply, ThreadProgress } from './capture.ts';

/** The name of the port on which a page of ours has a thread saved. */
export const threadPortName = 'save-thread';

export type ThreadSaid = { progress: ThreadProgress } | { reply: CaptureReply };
