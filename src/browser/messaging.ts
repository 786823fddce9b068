import type { Runtime } from 'webextension-polyfill';
import { browser } from './api.ts';
import { report } from './report.ts';

export type Sender = Runtime.MessageSender;
export type Port = Runtime.Port;

export const sendToBackground = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

export const sendToTab = (tab: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message);

/** Whether a sender is a page of ours (popup, settings), not a content script and not another extension. */
export function isOwnPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('');
  return sender.id === browser.runtime.id && (sender.url?.startsWith(own) ?? false);
}

/** Whether a sender is our content script in the top frame of one of the given addresses. */
export function isSitePage(sender: Sender, hosts: readonly string[]): boolean {
  if (sender.id !== browser.runtime.id || sender.tab === undefined || sender.frameId !== 0 || !sender.url)
    return false;
  const { protocol, hostname } = new URL(sender.url);
  return protocol === 'https:' && hosts.includes(hostname);
}

/** A browser's event of messages, whose listeners may answer later. */
type MessageEvent = {
  addListener(
    listener: (message: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown,
  ): void;
};

/** Answers messages; `answer` gives a promise for those it takes and `undefined` for all others. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const event: MessageEvent = browser.runtime.onMessage;
  event.addListener((message, sender, respond) => {
    const reply = answer(message, sender);
    if (!reply) return undefined;
    reply.then(respond, (cause: unknown) => {
      report('message', 'answer', cause);
      respond(undefined);
    });
    // The answer comes later; every browser knows this way of saying so.
    return true;
  });
}

export const onConnect = (take: (port: Port) => void): void => browser.runtime.onConnect.addListener(take);

export const connect = (name: string): Port => browser.runtime.connect({ name });

/** False once the extension has been updated, switched off or removed under a page that still runs our script. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // Firefox throws where Chromium gives undefined.
  }
}
