import { loadForNow, saveForNow } from '../../browser/session-store.ts';
import { load, save } from '../../browser/store.ts';
import { sha256 } from '../../evidence/sha256.ts';

const readKey = 'capture-gate-read';
const closedKey = 'capture-closed';
/** Pages the word was given on, in one browser start; the oldest goes first. */
const mostClosed = 500;

/** Whether the person has read what must never be saved. */
export const gateRead = async (): Promise<boolean> => (await load<boolean>(readKey)) === true;
export const noteGateRead = (): Promise<void> => save(readKey, true);

/**
 * Nothing more is saved from a page once the person has said what it may show. Its address is not written
 * down, not even on the disk as a print: it is held until the browser is closed, and nobody can read it back.
 */
export async function closePage(address: string): Promise<void> {
  const closed = await closedPages();
  await saveForNow(closedKey, [...closed, await printOf(address)].slice(-mostClosed));
}

export async function isClosed(address: string): Promise<boolean> {
  return (await closedPages()).includes(await printOf(address));
}

async function closedPages(): Promise<string[]> {
  const kept = await loadForNow(closedKey);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** What comes after "?" or "#" says how a page is shown, and not which it is. */
async function printOf(address: string): Promise<string> {
  const { origin, pathname } = new URL(address);
  return sha256(`${origin}${pathname}`);
}
