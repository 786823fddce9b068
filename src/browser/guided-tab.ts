import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from './api.ts';
import { openTab } from './ask-tab.ts';

/** The one tab that a page of ours leads through, beside it. Needs no more than the sites' own addresses. */
export type GuidedTab = {
  /** Opens an address in the tab, and brings it to the front. */
  go(address: string): Promise<void>;
  show(): Promise<void>;
  send(message: unknown): void;
  /** Leaves the tab as it is, for the person, and comes back to our own page. */
  leave(): Promise<void>;
};

export type GuidedTabEvents = {
  /** A page has finished loading; what follows is said of it. */
  loaded(): void;
  message(message: unknown): void;
  /** Nothing of ours runs on the page that is open. */
  unreachable(): void;
  closed(): void;
};

/** How often a page that has just loaded is asked whether our script runs on it, and how long to wait between. */
const mostTries = 8;
const tryAgainAfter = 120;

const remembered = 'guided-tab';

/** The tab this page of ours led through before, if it is still there: never a second one. */
async function tabBefore(): Promise<Tabs.Tab | undefined> {
  const id = Number(sessionStorage.getItem(remembered));
  if (!Number.isInteger(id) || id <= 0) return undefined;
  const tab = await openTab(id);
  // We see the address of no page but those of the sites: a tab that is used for something else is left alone.
  return tab?.url?.startsWith('https://') ? tab : undefined;
}

export async function openGuidedTab(name: string, on: GuidedTabEvents): Promise<GuidedTab> {
  const own = await browser.tabs.getCurrent();
  let tab: Tabs.Tab | undefined = await tabBefore();
  let port: Runtime.Port | undefined;
  let left = false;
  /** Another address has been asked for, and the page before it is still there. */
  let leaving = false;

  const connect = (id: number, tries: number): void => {
    if (left) return;
    const made = browser.tabs.connect(id, { name, frameId: 0 });
    let heard = false;
    port = made;
    made.onMessage.addListener((message: unknown) => {
      // What a page that is being left still says is about that page.
      if (port !== made) return;
      heard = true;
      on.message(message);
    });
    made.onDisconnect.addListener(() => {
      // Chromium wants the reason to be looked at: nobody at the other end is no fault.
      void browser.runtime.lastError;
      if (port !== made) return;
      port = undefined;
      if (heard || left) return;
      if (tries > 0) setTimeout(() => connect(id, tries - 1), tryAgainAfter);
      else on.unreachable();
    });
  };

  const updated = (id: number, { status }: { status?: string | undefined }): void => {
    if (id !== tab?.id || left) return;
    if (status === 'loading') {
      leaving = false;
      port?.disconnect();
      port = undefined;
    }
    // A page that is being left may still complete.
    if (status !== 'complete' || leaving) return;
    on.loaded();
    if (!port) connect(id, mostTries);
  };
  const removed = (id: number): void => {
    if (id !== tab?.id) return;
    stop();
    on.closed();
  };
  const stop = (): void => {
    left = true;
    port?.disconnect();
    port = undefined;
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);

  return {
    async go(address) {
      const before = port;
      port = undefined;
      before?.disconnect();
      leaving = tab !== undefined;
      if (tab?.id === undefined) {
        tab = await browser.tabs.create({
          url: address,
          active: true,
          ...(own?.index !== undefined && { index: own.index + 1 }),
          ...(own?.id !== undefined && { openerTabId: own.id }),
        });
        if (tab.id !== undefined) sessionStorage.setItem(remembered, String(tab.id));
      } else await browser.tabs.update(tab.id, { url: address, active: true });
    },
    async show() {
      if (tab?.id !== undefined) await browser.tabs.update(tab.id, { active: true });
    },
    send: (message) => port?.postMessage(message),
    async leave() {
      if (left) return;
      stop();
      if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
    },
  };
}
