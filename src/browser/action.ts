import { browser } from './api.ts';

/**
 * The toolbar button of a tab: a number or a sign, and a colour. Never a word from a page. A tab that was
 * closed meanwhile has no button to mark, and that is no fault.
 */
export async function setBadge(tabId: number, text: string, colour: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  } catch (cause) {
    if (await isOpen(tabId)) throw cause;
  }
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

export const openSettings = (): Promise<unknown> => openApp('');

/** Opens the app page at a place of its own (“#/…”); closed again, it leaves the person in the tab they came from. */
export const openApp = (place: string, from?: number): Promise<unknown> =>
  browser.tabs.create({
    url: `${browser.runtime.getURL('/app.html')}${place}`,
    ...(from !== undefined && { openerTabId: from }),
  });

export async function activeTab(): Promise<{ id: number; url: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** The open tabs of some addresses, as match patterns. */
export async function tabsOf(url: string[]): Promise<number[]> {
  return (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? []);
}

/** Whether the browser lets us work on some addresses: a person may take that back at any time. */
export const maySee = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** With somebody listening, the browser leaves it to them when a new version takes over. */
export const onUpdateAvailable = (then: () => void): void =>
  browser.runtime.onUpdateAvailable.addListener(() => then());

export const reloadSelf = (): void => browser.runtime.reload();

/** Being listened for is what makes the browser start the background when it starts itself. */
export const onBrowserStart = (then: () => void): void => browser.runtime.onStartup.addListener(then);

export const onInstalled = (then: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => then(reason));

/** Where the browser can, closes `storage.local` and `storage.session` to content scripts. */
export async function closeStorageToPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session] as unknown as {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  }[];
  for (const area of areas) await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Opens the popup, where the browser lets us. */
export const openPopup = (): Promise<unknown> => browser.action.openPopup();
