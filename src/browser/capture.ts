import { browser } from './api.ts';
import { openTab } from './ask-tab.ts';

export type TabNow = {
  id: number;
  window: number;
  active: boolean;
  /** Known where we may see the site, or the person has called us up on the tab. */
  address: string | undefined;
  title: string;
};

/** A tab as the browser has it now; nothing once it is closed. */
export async function tabNow(id: number): Promise<TabNow | undefined> {
  const tab = await openTab(id);
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return {
    id: tab.id,
    window: tab.windowId,
    active: tab.active,
    address: tab.url,
    title: tab.title ?? '',
  };
}

/** What a window shows of its page, as PNG in a data address. Throws where the person has not called us up on the tab. */
export const visibleTab = (window: number): Promise<string> =>
  browser.tabs.captureVisibleTab(window, { format: 'png' });

export const zoomOf = (tab: number): Promise<number> => browser.tabs.getZoom(tab);

/**
 * Notices whether anything happens to a tab or in its window that would put another page into a picture: the
 * tab before is shown again within one turn, and no question asked before and after would tell.
 */
export function watchTab(
  id: number,
  window: number,
): { disturbed(): 'left' | 'went-behind' | undefined; stop(): void } {
  let disturbed: 'left' | 'went-behind' | undefined;
  const activated = (now: { windowId: number; tabId: number }): void => {
    if (now.windowId === window) disturbed ??= 'went-behind';
  };
  const updated = (tab: number, change: { status?: string }): void => {
    if (tab === id && change.status === 'loading') disturbed = 'left';
  };
  const removed = (tab: number): void => {
    if (tab === id) disturbed = 'left';
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return {
    disturbed: () => disturbed,
    stop: () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    },
  };
}

/** The browser and this version of ours, as far as the browser says. */
export function aboutBrowser(): { name: string; version: string; lanyard: string } {
  const lanyard = browser.runtime.getManifest().version;
  for (const [name, pattern] of [
    ['Firefox', /Firefox\/([\d.]+)/],
    ['Edge', /Edg\/([\d.]+)/],
    ['Chrome or Chromium', /Chrome\/([\d.]+)/],
  ] as const) {
    const version = pattern.exec(navigator.userAgent)?.[1];
    if (version) return { name, version, lanyard };
  }
  return { name: 'unknown', version: '', lanyard };
}
