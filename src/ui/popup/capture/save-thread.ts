import { activeTab } from '../../../browser/action.ts';
import { connect } from '../../../browser/messaging.ts';
import type { CaptureReply, ThreadProgress } from '../../../messages/capture.ts';
import { threadPortName, type ThreadSaid } from '../../../messages/thread-port-name.ts';
import type { CaptureActions } from './capture-actions.ts';
import { follow } from './follow.ts';

const stopped: CaptureReply = { refused: 'Stopped: nothing of this thread was kept.' };

/** Has a thread saved as long as this page is open: the port goes with it. */
export const saveThread: CaptureActions['saveThread'] = (wish, progress) => {
  const asked = crypto.randomUUID();
  const stop = new AbortController();
  const cancelled = new Promise<CaptureReply>((tell) =>
    stop.signal.addEventListener('abort', () => tell(stopped)),
  );
  const followed = activeTab().then((tab) =>
    stop.signal.aborted
      ? stopped
      : follow(asked, sayOnPort({ asked, tab: tab?.id ?? -1, ...wish }, progress, stop.signal)),
  );
  return { done: Promise.race([followed, cancelled]), cancel: () => stop.abort() };
};

/** What is said in the end on a port of its own; nothing once the other end has gone. */
const sayOnPort = (
  wish: object,
  progress: (now: ThreadProgress) => void,
  stop: AbortSignal,
): Promise<CaptureReply | undefined> =>
  new Promise((tell) => {
    const port = connect(threadPortName);
    stop.addEventListener('abort', () => port.disconnect());
    port.onMessage.addListener((message: unknown) => {
      const said = message as ThreadSaid;
      if ('progress' in said) return progress(said.progress);
      tell(said.reply);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => tell(undefined));
    port.postMessage(wish);
  });
