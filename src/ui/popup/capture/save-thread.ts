import { activeTab } from '../../../browser/action.ts';
import { connect } from '../../../browser/messaging.ts';
import type { CaptureReply } from '../../../messages/capture.ts';
import { threadPortName, type ThreadSaid } from '../../../messages/thread-port-name.ts';
import type { CaptureActions } from './capture-actions.ts';

const lost: CaptureReply = {
  refused: 'Nothing was saved: Lanyard’s background stopped. Open Lanyard again on the page, and save again.',
};
const stopped: CaptureReply = { refused: 'Stopped: nothing of this thread was kept.' };

/** Has a thread saved as long as this page is open: the port goes with it. */
export const saveThread: CaptureActions['saveThread'] = (wish, progress) => {
  const port = connect(threadPortName);
  let finish: (reply: CaptureReply) => void = () => undefined;
  const done = new Promise<CaptureReply>((resolve) => (finish = resolve));
  port.onMessage.addListener((message: unknown) => {
    const said = message as ThreadSaid;
    if ('progress' in said) return progress(said.progress);
    finish(said.reply);
    port.disconnect();
  });
  port.onDisconnect.addListener(() => finish(lost));
  void activeTab().then((tab) => port.postMessage({ tab: tab?.id ?? -1, ...wish }));
  return {
    done,
    cancel: () => {
      finish(stopped);
      port.disconnect();
    },
  };
};
