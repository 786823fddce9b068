import { useRef, useState } from 'preact/hooks';
import { say } from '../language.ts';
import { publish, type Kind } from '../publish.ts';
import { showToast } from './toast.ts';

/**
 * One publication at a time: a press while another is under way does nothing. `done` runs only when the
 * server took the text; when it did not, the text stays where it is and a toast says so.
 */
export function useSending(kind: Kind): { busy: boolean; send(text: string, done: () => void): void } {
  const under = useRef(false);
  const [busy, setBusy] = useState(false);
  const send = (text: string, done: () => void) => {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    publish(kind, text)
      .then(done, () => showToast(say.failed[kind]))
      .finally(() => {
        under.current = false;
        setBusy(false);
      });
  };
  return { busy, send };
}
