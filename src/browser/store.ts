import { createStore, del, get, set, clear, type UseStore } from 'idb-keyval';

/**
 * What is kept on the device: IndexedDB of the extension's own origin, which no page and no content
 * script can open. `storage.local` is not used, because a content script may read it.
 */
let store: UseStore | undefined;
const open = (): UseStore => (store ??= createStore('lanyard', 'kept'));

export const load = <T>(key: string): Promise<T | undefined> => get<T>(key, open());
export const save = (key: string, value: unknown): Promise<void> => set(key, value, open());
export const forget = (key: string): Promise<void> => del(key, open());
export const forgetAll = (): Promise<void> => clear(open());
