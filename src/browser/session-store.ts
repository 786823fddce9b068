import { browser } from './api.ts';

/** What outlives a start of the background, and is gone when the browser is closed. Never written to disk. */
export async function loadForNow(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export const saveForNow = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

/** Calls back when a value is put in, changed or taken out, by whichever page of ours. */
export const onForNowChange = (key: string, then: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key in changes) then();
  });
