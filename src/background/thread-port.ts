import { isOwnPage, type Port } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import type { ThreadSaid } from '../messages/thread-port-name.ts';
import { threadWishSchema } from '../messages/thread-port.ts';
import { saveThread } from './capture/save-thread.ts';
import { underWay } from './capture/under-way.ts';

const brokeOff: ThreadSaid = {
  reply: {
    refused:
      'Nothing was saved: something went wrong while the thread was put together. Save it screen by screen instead.',
  },
};

/** Takes the port of a page of ours that wants a thread saved; whoever else opens one has it closed. */
export function takeThreadPort(port: Port): void {
  if (!port.sender || !isOwnPage(port.sender)) {
    port.disconnect();
    return;
  }
  const stop = new AbortController();
  port.onDisconnect.addListener(() => stop.abort());
  const say = (said: ThreadSaid): void => {
    if (!stop.signal.aborted) port.postMessage(said);
  };
  let begun = false;
  port.onMessage.addListener((message: unknown) => {
    const parsed = threadWishSchema.safeParse(message);
    if (!parsed.success || begun) return;
    begun = true;
    const { asked, ...wish } = parsed.data;
    const saving = () => saveThread(wish, stop.signal, (progress) => say({ progress }));
    void underWay(wish.tab, 'thread', saving, asked).then(
      (reply) => say({ reply }),
      (cause: unknown) => {
        report('capture', 'thread', cause);
        say(brokeOff);
      },
    );
  });
}
