import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Port } from '../../src/browser/messaging.ts';
import type { Kept } from '../../src/background/session.ts';

const kept = new Map<string, unknown>();
const forNow = new Map<string, unknown>();
const local = new Map<string, unknown>();
const listeners = new Set<(changes: object, area: string) => void>();
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => structuredClone(kept.get(key)),
  save: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  forgetAll: async () => kept.clear(),
}));
vi.mock('../../src/browser/api.ts', () => {
  const area = (name: string, values: Map<string, unknown>) => ({
    get: async (key: string) => (values.has(key) ? { [key]: values.get(key) } : {}),
    set: async (all: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(all)) values.set(key, value);
      for (const listener of listeners) listener(all, name);
    },
    remove: async (key: string) => void values.delete(key),
  });
  return {
    browser: {
      runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` },
      storage: {
        session: area('session', forNow),
        local: area('local', local),
        onChanged: { addListener: (one: (changes: object, area: string) => void) => void listeners.add(one) },
      },
    },
  };
});
// The private file system is the browser's; here it is not there, and the other witness stands.
vi.mock('../../src/browser/report.ts', () => ({ report: () => undefined }));

const passphrase = 'nine ferries to Skelbrae';

/** The background as it starts: nothing in memory. */
async function started() {
  vi.resetModules();
  listeners.clear();
  const session = await import('../../src/background/session.ts');
  const { theLocker } = await import('../../src/locker/open-locker.ts');
  session.watchLock((cause) => {
    throw cause;
  });
  return { ...session, keys: theLocker().keys };
}
/** What a page is told of a draft that was typed. */
async function checked(text: string): Promise<{ findings: { span: unknown }[]; unsure: string[] }> {
  const { takeDraftPort } = await import('../../src/background/draft-port.ts');
  return new Promise((done) => {
    let listen: (message: unknown) => void = () => undefined;
    takeDraftPort({
      name: 'draft',
      sender: { id: 'us', url: 'https://x.com/home', tab: { id: 1 }, frameId: 0 },
      postMessage: done,
      disconnect: () => undefined,
      onMessage: { addListener: (then: typeof listen) => (listen = then) },
      onDisconnect: { addListener: () => undefined },
    } as unknown as Port);
    listen({ type: 'check', id: 1, site: 'x', surface: 'post', text, cut: false, typed: true });
  });
}
const praise = 'Well done Ollie Benning for the pen licence';

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 200 && !(await holds()); turn++)
    await new Promise((done) => setTimeout(done, 20));
  expect(await holds()).toBe(true);
};

test('the key of the name lists goes under the passphrase, and names come back with it', async () => {
  let background = await started();
  const { loadDemo } = await import('../../src/background/handlers/load-demo.ts');
  await loadDemo();
  const key = (kept.get('setup') as Kept).key;
  expect(Array.isArray(key)).toBe(true);
  expect((await background.session()).names.empty).toBe(false);

  await background.keys.setPassphrase(passphrase);
  await until(async () => (kept.get('setup') as Kept).key === 'sealed');
  expect(JSON.stringify(kept.get('setup'))).not.toContain(JSON.stringify(key));
  expect((await background.session()).names.empty).toBe(false);

  // The browser was closed and started again.
  forNow.clear();
  background = await started();
  const locked = await background.session();
  expect(locked).toMatchObject({ locked: true, sealed: true });
  expect(locked.names.empty).toBe(true);
  // A draft that names a pupil is neither flagged for it nor called clear.
  const unsure = await checked(praise);
  expect(unsure.unsure).toEqual([expect.stringContaining('Names were not looked up')]);
  expect(unsure.findings).toEqual([]);
  const { getListKey } = await import('../../src/background/handlers/get-list-key.ts');
  expect(await getListKey()).toEqual({ refused: expect.stringContaining('locked') as string });
  // Something else is changed meanwhile: the sealed key is not written over.
  await background.change(() => ({ pauses: { facebook: null } }));
  expect((kept.get('setup') as Kept).key).toBe('sealed');

  expect(await background.keys.unlock(passphrase)).toBe(true);
  await until(async () => !(await background.session()).locked);
  const open = await background.session();
  expect(open.names.empty).toBe(false);
  expect(await checked(praise)).toMatchObject({ unsure: [], findings: [{ rule: 'talk-about-pupils' }] });
  expect(open.key).toEqual(key);
  expect(open.pauses).toEqual({ facebook: null });

  await background.keys.forgetPassphrase(passphrase);
  forNow.clear();
  background = await started();
  expect(await background.session()).toMatchObject({ locked: false, key });
}, 60_000);

test('there is no moment with a passphrase and a key that lies plain, however soon it is locked', async () => {
  kept.clear();
  forNow.clear();
  const background = await started();
  const { loadDemo } = await import('../../src/background/handlers/load-demo.ts');
  const { sealNames } = await import('../../src/background/handlers/seal-names.ts');
  await loadDemo();
  const { key } = await background.session();
  const plain = JSON.stringify(key);
  expect(await sealNames()).toEqual({ sealed: true });
  expect((kept.get('setup') as Kept).key).toBe('sealed');
  // As before for whoever has set none, and after a start.
  expect((await background.session()).names.empty).toBe(false);
  expect(await (await started()).session()).toMatchObject({ locked: false, key });

  const again = await started();
  await again.keys.setPassphrase(passphrase);
  await again.keys.lockNow();
  expect(JSON.stringify(kept.get('setup'))).not.toContain(plain);
  await again.change(() => ({ pauses: { x: null } }));
  expect(JSON.stringify(kept.get('setup'))).not.toContain(plain);
  forNow.clear();
  const later = await started();
  expect(await later.session()).toMatchObject({ locked: true, sealed: true });
  expect(await later.keys.unlock(passphrase)).toBe(true);
  await until(async () => !(await later.session()).locked);
  expect(await later.session()).toMatchObject({ key, pauses: { x: null } });
}, 60_000);

test('a key that went with a damaged store takes its lists with it, and that is said', async () => {
  forNow.clear();
  const before = kept.get('setup') as Kept;
  kept.set('setup', { ...before, key: 'sealed' });
  const { deleteDB } = await import('idb');
  await deleteDB('lanyard-locker');
  const background = await started();
  const now = await background.session();
  expect(now.locked).toBe(false);
  expect(now.lists).toEqual({});
  expect(now.ranOut).toEqual(expect.arrayContaining(['pupil', 'staff', 'parent']));
}, 30_000);
