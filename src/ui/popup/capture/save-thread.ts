import { activeTab } from '../../../browser/action.ts';
import { connect } from '../../../browser/messaging.ts';
import type { CaptureReply } from '../../../messages/capture.ts';
import { threadPortName, type ThreadSaid } from '../../../messages/thread-port-name.ts';
import type { CaptureActions } from './capture-actions.ts';
import { lost, toldSince, whatBecame } from './what-became.ts';

const stopped: CaptureReply = { refused: 'Stopped: nothing of this thread was kept.' };

/** A port does not always tell that the other end was stopped, so a silent one is asked after; in milliseconds. */
const silentFor = 600;
/** No page keeps a thread waiting for so many silences; nobody is at it any more. */
const mostSilences = 30;

/** Has a thread saved as long as this page is open: the port goes with it. */
export const saveThread: CaptureActions['saveThread'] = (wish, progress) => {
  const port = connect(threadPortName);
  const front = activeTab().then((tab) => tab?.id ?? -1);
  let finish: (reply: CaptureReply) => void = () => undefined;
  const done = new Promise<CaptureReply>((resolve) => (finish = resolve));
  let silence: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => void front.then(askAfter), silentFor);
  };
  const askAfter = async (tab: number): Promise<void> => {
    const told = await toldSince(tab);
    if (told) end(told);
    else if (++silences > mostSilences) end(lost);
    else if (!ended) wait();
  };
  let silences = 0;
  let ended = false;
  const end = (reply: CaptureReply): void => {
    ended = true;
    clearTimeout(silence);
    finish(reply);
  };
  port.onMessage.addListener((message: unknown) => {
    const said = message as ThreadSaid;
    if ('progress' in said) {
      silences = 0;
      wait();
      return progress(said.progress);
    }
    end(said.reply);
    port.disconnect();
  });
  port.onDisconnect.addListener(() => {
    if (!ended) void front.then(whatBecame).then(end);
  });
  void front.then((tab) => port.postMessage({ tab, ...wish }));
  wait();
  return {
    done,
    cancel: () => {
      end(stopped);
      port.disconnect();
    },
  };
};
