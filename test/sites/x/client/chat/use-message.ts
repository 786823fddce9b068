import { useRef, useState } from 'react';
import { useMedia } from '../compose/use-media.ts';
import type { Chat } from '../data/chats.ts';
import { t } from '../language.ts';
import { publish } from '../publish.ts';
import { addMessage, toast } from '../store.ts';

/** Sends one message at a time; `sent` empties the field. */
export function useMessage(chat: Chat, sent: () => void) {
  const [sending, setSending] = useState(false);
  const underWay = useRef(false);
  const pictures = useMedia();

  async function send(text: string): Promise<void> {
    if (underWay.current || (text.trim() === '' && pictures.media.length === 0)) return;
    underWay.current = true;
    setSending(true);
    const arrived = await publish('message', text);
    underWay.current = false;
    setSending(false);
    if (!arrived) return toast(t.failed);
    addMessage(chat, text);
    pictures.clear();
    sent();
  }

  return { sending, send, pictures };
}
