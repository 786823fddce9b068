import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { LockerStore } from '../../src/browser/locker-store.ts';
import type { Saved } from '../../src/locker/capture.ts';
import type { Kept, Locker } from '../../src/locker/locker.ts';
import { aCapture, aDesk } from './made.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const kept = async (locker: Locker): Promise<Kept[]> => {
  const all = await locker.incidents();
  if (all === 'locked') throw new Error('locked');
  return all;
};
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the locker', () => {
  test('is new before anything is kept, and whole afterwards', async () => {
    const locker = aDesk().open();
    expect(await locker.health()).toEqual({ state: 'new' });
    expect(await kept(locker)).toEqual([]);
    await locker.capture({ title: 'Posts about me' }, aCapture());
    expect(await locker.health()).toEqual({
      state: 'whole',
      counts: { incidents: 1, captures: 1 },
      witnesses: 2,
    });
  });

  test('gives back what was put in, letter for letter, at the next opening', async () => {
    const desk = aDesk();
    const saved = (await desk
      .open()
      .capture({ title: 'Posts about me' }, aCapture({ archive: new Uint8Array([0, 255]) }))) as Saved;
    expect(saved).toEqual({
      saved: true,
      incident: expect.stringMatching(/^[0-9a-f-]{36}$/),
      capture: '0001',
    });
    const locker = desk.open();
    const [one] = await kept(locker);
    expect(one!.faults).toEqual([]);
    expect(one!.incident).toMatchObject({
      title: 'Posts about me',
      captures: [{ id: '0001', pictures: [{ file: 'pictures/0001-1.png' }], archive: 'pages/0001.mhtml' }],
      log: [{ kind: 'opened' }, { kind: 'captured' }],
    });
    expect(text(await locker.file(saved.incident, 'pictures/0001-1.png'))).toBe('not really a picture');
    expect(text(await locker.file(saved.incident, 'text/0001.txt'))).toContain('all useless');
    expect(await locker.file(saved.incident, 'pages/0001.mhtml')).toEqual(new Uint8Array([0, 255]));
  });

  test('corrects by another line and keeps the first', async () => {
    const locker = aDesk().open();
    const { incident } = (await locker.open({ title: 'Posts', who: 'Bramble' })) as Saved;
    await locker.say(incident, 'corrected', { who: 'Goes by Bramble' });
    await locker.say(incident, 'told', { whom: 'the headteacher' });
    const [one] = await kept(locker);
    expect(one!.incident.who).toBe('Goes by Bramble');
    expect(one!.incident.log.map(({ kind }) => kind)).toEqual(['opened', 'corrected', 'told']);
    expect(one!.incident.log[0]!.body).toMatchObject({ who: 'Bramble' });
    expect(one!.faults).toEqual([]);
  });

  test('a hundred writings from each of two pages: none lost, none twice, one unbroken log', async () => {
    const desk = aDesk();
    const [one, other] = [desk.open(), desk.open()];
    const { incident } = (await one.open({ title: 'Posts' })) as Saved;
    const writings = [one, other].map(async (locker, page) => {
      for (let turn = 0; turn < 100; turn++)
        await locker.say(incident, 'noted', { words: `${page} ${turn}` });
    });
    await Promise.all(writings);
    const [all] = await kept(desk.open());
    expect(all!.faults).toEqual([]);
    expect(new Set(all!.incident.log.map(({ body }) => JSON.stringify(body))).size).toBe(201);
    expect((await desk.open().health()).state).toBe('whole');
  }, 120_000);

  test('a clock that was set back is written down, and the log still holds', async () => {
    const desk = aDesk();
    const locker = desk.open();
    desk.clock.seconds = 1000;
    const { incident } = (await locker.open({ title: 'Posts' })) as Saved;
    desk.clock.seconds = 0;
    await locker.say(incident, 'noted', { words: 'later, by an earlier clock' });
    const [one] = await kept(locker);
    expect(one!.incident.log.map(({ kind }) => kind)).toEqual(['opened', 'clock-back', 'noted']);
    expect(one!.faults).toEqual([]);
  });

  test('removes a capture with its key; its line stays and another says so', async () => {
    const desk = aDesk();
    const locker = desk.open();
    const { incident } = (await locker.capture({ title: 'Posts' }, aCapture())) as Saved;
    await locker.capture({ incident }, aCapture());
    expect(await locker.removeCapture(incident, '0001', 'the wrong page')).toEqual({ saved: true });
    await expect(locker.file(incident, 'pictures/0001-1.png')).rejects.toThrow('not there');
    const [one] = await kept(locker);
    expect(one!.incident.captures.map(({ id }) => id)).toEqual(['0002']);
    expect(one!.incident.log.map(({ kind }) => kind)).toEqual(['opened', 'captured', 'captured', 'removed']);
    expect(await locker.health()).toMatchObject({ state: 'whole', counts: { incidents: 1, captures: 1 } });
    // A number is never given twice.
    expect(await locker.capture({ incident }, aCapture())).toMatchObject({ capture: '0003' });
  });

  test('removes an incident; that is no loss', async () => {
    const desk = aDesk();
    const locker = desk.open();
    const { incident } = (await locker.capture({ title: 'Posts' }, aCapture())) as Saved;
    await locker.removeIncident(incident);
    expect(await kept(desk.open())).toEqual([]);
    expect(await desk.open().health()).toMatchObject({
      state: 'whole',
      counts: { incidents: 0, captures: 0 },
    });
    expect(await locker.capture({ incident }, aCapture())).toMatchObject({ why: 'no-such-incident' });
  });

  test('says not saved when the disk is full, and what was there before is still there', async () => {
    class FullStore extends LockerStore {
      override commit(): Promise<boolean> {
        return Promise.reject(new DOMException('Failed to write blobs (IOError)', 'DataError'));
      }
    }
    const desk = aDesk();
    await desk.open().capture({ title: 'Posts' }, aCapture());
    const full = await desk.open(new FullStore()).capture({ title: 'More' }, aCapture());
    expect(full).toMatchObject({ saved: false, why: 'not-written' });
    expect(desk.reported).toHaveLength(1);
    expect(await kept(desk.open())).toHaveLength(1);
    expect((await desk.open().health()).state).toBe('whole');
  });

  test('says that it cannot open, and does not look empty', async () => {
    class ShutStore extends LockerStore {
      override look(): Promise<never> {
        return Promise.reject(new DOMException('Internal error', 'UnknownError'));
      }
    }
    const locker = aDesk().open(new ShutStore());
    expect(await locker.health()).toEqual({ state: 'cannot-open', why: 'UnknownError' });
    expect(await locker.capture({ title: 'Posts' }, aCapture())).toMatchObject({ why: 'cannot-open' });
  });

  test('a whole wipe leaves a new locker and no witness', async () => {
    const desk = aDesk();
    const locker = desk.open();
    await locker.capture({ title: 'Posts' }, aCapture());
    await locker.wipe();
    expect(desk.witnesses.map(({ note }) => note)).toEqual([undefined, undefined]);
    expect(await desk.open().health()).toEqual({ state: 'new' });
  });

  test('a lock that could not be looked at is not a lost one: nothing is destroyed for it', async () => {
    const busy = new DOMException('Internal error', 'UnknownError');
    class BusyStore extends LockerStore {
      override meta(): Promise<never> {
        return Promise.reject(busy);
      }
    }
    const desk = aDesk();
    await desk.open().capture({ title: 'Posts' }, aCapture());
    await desk.open().keys.sealFor('names', new Uint8Array([1, 2, 3]));
    await expect(desk.open(new BusyStore()).wipe()).rejects.toBe(busy);
    expect(await desk.open().keys.openFor('names')).toEqual(new Uint8Array([1, 2, 3]));
  });
});
