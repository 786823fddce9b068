import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Saved } from '../../src/locker/capture.ts';
import { lockWith, soundLock, unlockWith } from '../../src/locker/lock.ts';
import { newMasterKey } from '../../src/locker/seal.ts';
import type { Sealed } from '../../src/browser/locker-store.ts';
import { hex } from '../../src/evidence/sha256.ts';
import { aCapture, aDesk } from './made.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
const passphrase = 'nine ferries to Skelbrae';

test('asked once a browser start: locked after it, and what was kept comes back', async () => {
  const desk = aDesk();
  const locker = desk.open();
  const { incident } = (await locker.capture({ title: 'Posts' }, aCapture())) as Saved;
  expect(await locker.keys.access()).toBe('open');
  expect(await locker.keys.setPassphrase(passphrase)).toBe(true);
  expect(await desk.open().keys.access()).toBe('unlocked');
  desk.session.clear();
  const next = desk.open();
  expect(await next.keys.access()).toBe('locked');
  expect(await next.incidents()).toBe('locked');
  expect(await next.signingKey()).toBeUndefined();
  expect(await next.capture({ incident }, aCapture())).toMatchObject({ saved: false, why: 'locked' });
  expect((await next.health()).state).toBe('whole');
  expect(await next.keys.unlock('nine ferries')).toBe(false);
  expect(await next.keys.unlock(passphrase)).toBe(true);
  await expect(next.file(incident, 'text/0001.txt')).resolves.toBeInstanceOf(Uint8Array);
  expect(await next.capture({ incident }, aCapture())).toMatchObject({ saved: true });
});

test('a key that lay open is retired: nothing kept opens with it any more', async () => {
  const desk = aDesk();
  const locker = desk.open();
  await locker.capture({ title: 'Posts' }, aCapture());
  const before = (await (await openDB('lanyard-locker')).getAll('keys')) as Sealed[];
  const plain = ((await (await openDB('lanyard-locker')).get('meta', 'lock')) as { key: string }).key;
  await locker.keys.setPassphrase(passphrase);
  const after = await openDB('lanyard-locker');
  expect(JSON.stringify(await after.get('meta', 'lock'))).not.toContain(plain);
  expect(desk.spare.note).not.toContain(plain);
  const now = (await after.getAll('keys')) as Sealed[];
  expect(now.map(({ ref }) => ref)).toEqual(before.map(({ ref }) => ref));
  for (const [index, { bytes }] of now.entries()) expect(hex(bytes)).not.toBe(hex(before[index]!.bytes));
});

test('changing it needs the one in use, and so does going on without', async () => {
  const desk = aDesk();
  const { keys } = desk.open();
  await keys.setPassphrase(passphrase);
  expect(await keys.changePassphrase('wrong one', 'ten ferries to Skelbrae')).toBe(false);
  expect(await keys.changePassphrase(passphrase, 'ten ferries to Skelbrae')).toBe(true);
  await keys.lockNow();
  expect(await keys.unlock(passphrase)).toBe(false);
  expect(await keys.unlock('ten ferries to Skelbrae')).toBe(true);
  expect(await keys.forgetPassphrase(passphrase)).toBe(false);
  expect(await keys.forgetPassphrase('ten ferries to Skelbrae')).toBe(true);
  expect(await desk.open().keys.access()).toBe('open');
});

test('what else is kept under it goes with it, and outlives a wipe of the evidence', async () => {
  const desk = aDesk();
  const locker = desk.open();
  await locker.capture({ title: 'Posts' }, aCapture());
  expect(await locker.keys.sealFor('names', new Uint8Array([1, 2, 3]))).toBe(true);
  await locker.keys.setPassphrase(passphrase);
  await locker.wipe();
  expect(await locker.keys.openFor('names')).toEqual(new Uint8Array([1, 2, 3]));
  await locker.keys.lockNow();
  expect(await desk.open().keys.openFor('names')).toBeUndefined();
  expect(await desk.open().keys.sealFor('names', new Uint8Array([4]))).toBe(false);
});

test('a hundred wrong passphrases are wrong, the same letters in another form are not', async () => {
  const master = await newMasterKey();
  const lock = await lockWith('café Skelbrae', master);
  expect(lock).toMatchObject({ kind: 'passphrase', rounds: 600_000 });
  expect(hex((await unlockWith('cafe\u0301 Skelbrae', lock))!.raw)).toBe(hex(master.raw));
  const tries = Array.from({ length: 100 }, (_, turn) => unlockWith(`café Skelbrae ${turn}`, lock));
  expect((await Promise.all(tries)).filter((one) => one !== undefined)).toEqual([]);
}, 120_000);

test('a lock with a bit turned over is no lock', async () => {
  const lock = await lockWith(passphrase, await newMasterKey());
  expect(await soundLock(lock)).toEqual(lock);
  if (lock.kind !== 'passphrase') throw new Error('no passphrase');
  const turned = lock.salt.startsWith('0') ? '1' : '0';
  expect(await soundLock({ ...lock, salt: turned + lock.salt.slice(1) })).toBeUndefined();
  for (const nonsense of [
    null,
    'lock',
    {},
    { ...lock, rounds: 1e9 },
    { kind: 'open', key: 'xyz', check: '' },
  ])
    expect(await soundLock(nonsense)).toBeUndefined();
});
