import { useRef, useState } from 'preact/hooks';
import { hideToast, showToast } from './store.ts';

async function publish(kind: string, text: string): Promise<boolean> {
  try {
    const response = await fetch('/__publish', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind, text }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

type Sending = { kind: string; text: string; failure: string; onSent: () => void; onFailed?: () => void };

/** Sends one thing at a time: a second press while the first is under way does nothing. */
export function usePublisher(): { sending: boolean; send: (what: Sending) => Promise<void> } {
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const send = async ({ kind, text, failure, onSent, onFailed }: Sending) => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    hideToast();
    const sent = await publish(kind, text);
    busy.current = false;
    setSending(false);
    if (sent) return onSent();
    onFailed?.();
    showToast(failure);
  };
  return { sending, send };
}
