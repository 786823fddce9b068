import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { blobSource } from '../../src/archive/source.ts';
import { LockerStore, type Sealed } from '../../src/browser/locker-store.ts';
import { backupOf, type Backup } from '../../src/evidence/backup.ts';
import { verify } from '../../src/evidence/verify.ts';
import { bundleOfZip } from '../../src/evidence/zip-bundle.ts';
import { bringBack, type BroughtBack } from '../../src/locker/bring-back.ts';
import type { Saved } from '../../src/locker/capture.ts';
import { unexported } from '../../src/locker/due.ts';
import { handOver } from '../../src/locker/hand-over.ts';
import type { Kept, Locker } from '../../src/locker/locker.ts';
import { aCapture, aDesk, at, type Desk } from './made.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The file a person gets, as bytes. */
async function fileOf(locker: Locker, incident: string): Promise<Blob> {
  const handing = await handOver(locker, incident, at(500), {});
  const blob = await new Response(handing!.zip).blob();
  await handing!.done('a copy for me');
  return blob;
}

async function backupIn(file: Blob): Promise<Backup> {
  const bundle = await bundleOfZip(blobSource('backup.zip', file));
  if ('refused' in bundle) throw new Error(bundle.refused);
  const backup = await backupOf(bundle, await verify(bundle));
  if ('refused' in backup) throw new Error(backup.refused);
  return backup;
}

const kept = async (locker: Locker): Promise<Kept[]> => {
  const all = await locker.incidents();
  if (all === 'locked') throw new Error('locked');
  return all;
};
const hashes = ({ incident }: Kept): string[] => incident.log.map(({ hash }) => hash);
const damage = async (harm: (database: IDBPDatabase) => Promise<unknown>): Promise<void> => {
  const database = await openDB('lanyard-locker');
  await harm(database);
  database.close();
};
const png = (words: string): Uint8Array => new TextEncoder().encode(words);
const picture = (words: string) => [{ png: png(words), width: 8, height: 8, scale: 1 }];

/** Two captures and a note, put in a file; then one more of each. */
async function aFile(): Promise<{ desk: Desk; incident: string; file: Blob; before: string[] }> {
  const desk = aDesk();
  const locker = desk.open();
  const { incident } = (await locker.capture({ title: 'Posts about me' }, aCapture())) as Saved;
  await locker.capture({ incident }, aCapture({ pictures: picture('the second'), archive: png('MHTML') }));
  await locker.say(incident, 'noted', { words: 'It goes on' });
  const before = hashes((await kept(locker))[0]!);
  return { desk, incident, file: await fileOf(locker, incident), before };
}

/** Everything the backup has is here, letter for letter, and the log holds. */
async function whole(locker: Locker, incident: string, before: readonly string[]): Promise<Kept> {
  expect((await locker.health()).state).toBe('whole');
  expect(await locker.inspect()).toEqual([]);
  const one = (await kept(locker)).find((each) => each.incident.id === incident)!;
  expect(one).toMatchObject({ faults: [], unreadable: [] });
  expect(hashes(one).slice(0, before.length)).toEqual(before);
  expect(await locker.file(incident, 'pictures/0002-1.png')).toEqual(png('the second'));
  expect(await locker.file(incident, 'pages/0002.mhtml')).toEqual(png('MHTML'));
  expect(new TextDecoder().decode(await locker.file(incident, 'text/0001.txt'))).toContain('useless');
  return one;
}

describe('a file that was kept is brought back', () => {
  test('into an empty locker of another device: all of it, and the log says from where', async () => {
    const { incident, file, before } = await aFile();
    globalThis.indexedDB = new IDBFactory();
    const fresh = aDesk();
    fresh.clock.seconds = 600;
    const locker = fresh.open();
    const { incident: own } = (await locker.capture({ title: 'Another' }, aCapture())) as Saved;
    const backup = await backupIn(file);
    expect(await bringBack(locker, backup)).toEqual({
      saved: true,
      how: 'new',
      incident,
      lines: 4,
      files: 5,
    } satisfies BroughtBack);
    const one = await whole(locker, incident, before);
    expect(one.incident).toMatchObject({
      title: 'Posts about me',
      captures: [{ id: '0001' }, { id: '0002' }],
    });
    expect(one.incident.log.at(-1)).toMatchObject({
      kind: 'restored',
      body: { key: backup.key, seal: backup.seal, upTo: 4, files: 5, lines: 4 },
    });
    // It is in a file, the other is not; and what comes next is not.
    expect(unexported(one.incident, Date.parse(at(1).utc)).captures).toBe(0);
    expect((await kept(locker)).map((each) => each.incident.id)).toContain(own);
    const next = await locker.capture({ incident }, aCapture());
    expect(next).toMatchObject({ capture: '0003' });
    const [more] = (await kept(locker)).filter((each) => each.incident.id === incident);
    expect(more!.faults).toEqual([]);
    expect(unexported(more!.incident, Date.parse(at(1).utc)).captures).toBe(1);
    // Handed over again it is a bundle like any other, and a backup again.
    expect((await backupIn(await fileOf(locker, incident))).log).toHaveLength(6);
  });

  test('a second time: nothing is missing, and nothing is written', async () => {
    const { desk, file } = await aFile();
    const locker = desk.open();
    const rows = desk.witnesses[0].note;
    expect(await bringBack(locker, await backupIn(file))).toMatchObject({ how: 'nothing-missing' });
    expect(desk.witnesses[0].note).toBe(rows);
  });

  const harms: [
    what: string,
    harm: (incident: string, desk: Desk) => Promise<unknown> | void,
    files: number,
    /** Whether another incident outlives it. */
    survives: boolean,
  ][] = [
    ['the whole database gone', () => void (globalThis.indexedDB = new IDBFactory()), 5, false],
    [
      'a line gone from the middle',
      (incident) => damage((database) => database.delete('lines', `${incident}/log/000002`)),
      0,
      true,
    ],
    [
      'a line that cannot be opened, and a picture with a bit turned over',
      (incident) =>
        damage(async (database) => {
          for (const [room, ref] of [
            ['lines', `${incident}/log/000003`],
            ['files', `${incident}/pictures/0002-1.png`],
          ] as const) {
            const one = (await database.get(room, ref)) as Sealed;
            one.bytes[0]! ^= 1;
            await database.put(room, one);
          }
        }),
      1,
      true,
    ],
    [
      'the key of a capture gone, and a file of another',
      (incident) =>
        damage(async (database) => {
          await database.delete('keys', `${incident}/0002`);
          await database.delete('files', `${incident}/text/0001.txt`);
        }),
      4,
      true,
    ],
    [
      'an older state of it put in its place',
      (incident) =>
        damage(async (database) => {
          for (let n = 5; n <= 11; n++) await database.delete('journal', n);
          for (const line of [3, 4, 5]) await database.delete('lines', `${incident}/log/00000${line}`);
          for (const file of ['pictures/0002-1.png', 'text/0002.txt', 'pages/0002.mhtml'])
            await database.delete('files', `${incident}/${file}`);
        }),
      3,
      true,
    ],
    ['all lines gone, the pictures there', () => damage((database) => database.clear('lines')), 0, false],
  ];
  test.each(harms)(
    'into a locker with %s: what is lost comes back, what is there stays',
    async (_what, harm, files, survives) => {
      const { desk, incident, file, before } = await aFile();
      const { incident: own } = (await desk.open().capture({ title: 'Another' }, aCapture())) as Saved;
      await harm(incident, desk);
      const locker = desk.open();
      const backup = await backupIn(file);
      if ((await locker.health()).state !== 'whole') {
        expect(await bringBack(locker, backup)).toMatchObject({ saved: false, why: 'unanswered' });
        await locker.goOnWithWhatIsLeft();
      }
      const done = await bringBack(locker, backup);
      expect(done).toMatchObject({ saved: true, incident, files });
      await whole(locker, incident, before);
      expect(await bringBack(locker, backup)).toMatchObject({ how: 'nothing-missing' });
      // Its pictures outlive the lines; by itself it is then no incident.
      const others = (await kept(locker)).filter((each) => each.incident.id !== incident);
      expect(others.map((each) => [each.incident.id, each.incident.log.length])).toEqual(
        survives ? [[own, 2]] : [],
      );
    },
  );

  test('where both went on differently both are kept, and not twice', async () => {
    const { desk, incident, file, before } = await aFile();
    const older = await backupIn(file);
    globalThis.indexedDB = new IDBFactory();
    const locker = aDesk().open();
    await bringBack(locker, older);
    await locker.say(incident, 'noted', { words: 'after the loss' });
    // A later file of the lost locker turns up.
    const other = globalThis.indexedDB;
    globalThis.indexedDB = new IDBFactory();
    const was = aDesk().open();
    await bringBack(was, older);
    await was.capture({ incident }, aCapture());
    const newer = await backupIn(await fileOf(was, incident));
    globalThis.indexedDB = other;
    const done = (await bringBack(locker, newer)) as BroughtBack;
    expect(done).toMatchObject({ how: 'beside', files: 7 });
    expect(done.incident).not.toBe(incident);
    await whole(locker, incident, before);
    await whole(locker, done.incident, before);
    expect(await bringBack(locker, newer)).toMatchObject({ how: 'nothing-missing', incident: done.incident });
    expect(await kept(locker)).toHaveLength(2);
    expect(desk.reported).toEqual([]);
  });

  test('what was taken off the device by the person does not come back with it', async () => {
    const { desk, incident, file } = await aFile();
    const locker = desk.open();
    await locker.removeCapture(incident, '0002', 'by the person who saved it');
    expect(await bringBack(locker, await backupIn(file))).toMatchObject({ how: 'nothing-missing' });
    const later = await fileOf(locker, incident);
    globalThis.indexedDB = new IDBFactory();
    const fresh = aDesk().open();
    expect(await bringBack(fresh, await backupIn(later))).toMatchObject({ how: 'new', files: 2 });
    expect(await fresh.health()).toMatchObject({ state: 'whole', counts: { incidents: 1, captures: 1 } });
    expect((await kept(fresh))[0]!.incident.captures.map(({ id }) => id)).toEqual(['0001']);
  });

  test('cut off after any writing: a whole, shorter incident, and the same file goes on from it', async () => {
    const { incident, file, before } = await aFile();
    const backup = await backupIn(file);
    for (let most = 1; ; most++) {
      globalThis.indexedDB = new IDBFactory();
      let left = most;
      class FailingStore extends LockerStore {
        override commit(...work: Parameters<LockerStore['commit']>): Promise<boolean> {
          if (left-- <= 0) return Promise.reject(new DOMException('IOError', 'DataError'));
          return super.commit(...work);
        }
      }
      const desk = aDesk();
      const first = await bringBack(desk.open(new FailingStore()), backup);
      const locker = desk.open();
      expect(await locker.health()).toMatchObject({ state: 'whole' });
      const [part] = await kept(locker);
      expect(part).toMatchObject({ faults: [], unreadable: [] });
      for (const { id, pictures } of part!.incident.captures)
        for (const { file: path } of pictures)
          await expect(locker.file(incident, path), id).resolves.toBeInstanceOf(Uint8Array);
      if (first.saved) {
        expect(most).toBeGreaterThan(3);
        break;
      }
      expect(first.why).toBe('not-written');
      expect(await bringBack(locker, backup)).toMatchObject({ saved: true });
      await whole(locker, incident, before);
    }
  });

  test('a locker that is locked takes nothing, and says so', async () => {
    const { desk, file } = await aFile();
    const backup = await backupIn(file);
    await desk.open().keys.setPassphrase('nine ferries to Skelbrae');
    await desk.open().keys.lockNow();
    expect(await bringBack(desk.open(), backup)).toMatchObject({ saved: false, why: 'locked' });
  });
});

test('a capture never takes the number of one whose line is lost', async () => {
  const { desk, incident, before } = await aFile();
  await damage(async (database) => {
    const line = (await database.get('lines', `${incident}/log/000003`)) as Sealed;
    line.bytes[0]! ^= 1;
    await database.put('lines', line);
  });
  const locker = desk.open();
  expect(await locker.capture({ incident }, aCapture())).toMatchObject({ capture: '0003' });
  expect(await locker.file(incident, 'pictures/0002-1.png')).toEqual(png('the second'));
  expect(before).toHaveLength(4);
});
