import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { LockerStore, type JournalRow, type Sealed } from '../../src/browser/locker-store.ts';
import type { Saved } from '../../src/locker/capture.ts';
import type { Health } from '../../src/locker/health.ts';
import type { Kept, Locker } from '../../src/locker/locker.ts';
import { DamagedError } from '../../src/locker/seal.ts';
import { aCapture, aDesk, type Desk } from './made.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A desk with one incident of two captures and a note; an older state of the same to roll back to. */
async function aFullDesk(): Promise<{ desk: Desk; incident: string }> {
  const desk = aDesk();
  const locker = desk.open();
  const { incident } = (await locker.capture({ title: 'Posts about me' }, aCapture())) as Saved;
  await locker.capture({ incident }, aCapture());
  await locker.say(incident, 'noted', { words: 'It goes on' });
  return { desk, incident };
}

const damage = async (harm: (database: IDBPDatabase) => Promise<unknown>): Promise<void> => {
  const database = await openDB('lanyard-locker');
  await harm(database);
  database.close();
};
const kept = async (locker: Locker): Promise<Kept[]> => {
  const all = await locker.incidents();
  if (all === 'locked') throw new Error('locked');
  return all;
};

const cells: [
  what: string,
  harm: (there: { desk: Desk; incident: string }) => Promise<unknown> | void,
  state: Partial<Health>,
][] = [
  [
    'the database gone, or thrown away by the browser',
    () => void (globalThis.indexedDB = new IDBFactory()),
    { state: 'emptied', missing: { incidents: 1, captures: 2 } },
  ],
  [
    'the database gone, and one witness',
    ({ desk }) => {
      globalThis.indexedDB = new IDBFactory();
      desk.witnesses[0].note = undefined;
    },
    { state: 'emptied', missing: { incidents: 1, captures: 2 } },
  ],
  [
    'every room emptied',
    () =>
      damage(async (database) => {
        for (const room of ['journal', 'lines', 'files', 'keys', 'meta']) await database.clear(room);
      }),
    { state: 'emptied', missing: { incidents: 1, captures: 2 } },
  ],
  [
    'an older state of it put in its place',
    ({ incident }) =>
      damage(async (database) => {
        // As after the first capture: its own rows are opened, captured, and two files.
        for (let n = 5; n <= 9; n++) await database.delete('journal', n);
        for (const line of ['3', '4']) await database.delete('lines', `${incident}/log/00000${line}`);
        for (const file of ['pictures/0002-1.png', 'text/0002.txt'])
          await database.delete('files', `${incident}/${file}`);
      }),
    { state: 'missing', missing: { incidents: 0, captures: 1 } },
  ],
  [
    'the journal gone, the rest there',
    () => damage((database) => database.clear('journal')),
    { state: 'missing' },
  ],
  [
    'the lines gone, the rest there',
    () => damage((database) => database.clear('lines')),
    { state: 'missing', missing: { incidents: 1, captures: 2 } },
  ],
  [
    'one line gone from the middle',
    ({ incident }) => damage((database) => database.delete('lines', `${incident}/log/000002`)),
    { state: 'missing', missing: { incidents: 0, captures: 1 } },
  ],
  [
    'one picture gone',
    ({ incident }) => damage((database) => database.delete('files', `${incident}/pictures/0001-1.png`)),
    { state: 'missing', missing: { incidents: 0, captures: 0 } },
  ],
  [
    'a row of the journal changed',
    () =>
      damage(async (database) => {
        const row = (await database.get('journal', 2)) as JournalRow;
        await database.put('journal', { ...row, what: 'line' });
      }),
    { state: 'altered' },
  ],
  [
    'the journal rewritten from the start, so that it holds together',
    async ({ desk }) => {
      // Another locker, of another person, under the same witnesses.
      const notes = desk.witnesses.map(({ note }) => note);
      globalThis.indexedDB = new IDBFactory();
      const other = aDesk().open();
      for (let turn = 0; turn < 12; turn++) await other.capture({ title: 'Another' }, aCapture());
      desk.witnesses.forEach((place, index) => (place.note = notes[index]));
    },
    { state: 'altered' },
  ],
  [
    'a line put in that nobody wrote',
    ({ incident }) =>
      damage(async (database) => {
        const line = (await database.get('lines', `${incident}/log/000004`)) as Sealed;
        await database.put('lines', { ...line, ref: `${incident}/log/000005` });
      }),
    { state: 'altered' },
  ],
];

describe('a locker that was damaged', () => {
  test.each(cells)(
    '%s: has a name, and nothing is written until it is answered',
    async (_what, harm, state) => {
      const there = await aFullDesk();
      await harm(there);
      const locker = there.desk.open();
      expect(await locker.health()).toMatchObject(state);
      const before = there.desk.witnesses.map(({ note }) => note);
      expect(await locker.capture({ title: 'Another' }, aCapture())).toMatchObject({ why: 'unanswered' });
      expect(there.desk.witnesses.map(({ note }) => note)).toEqual(before);

      expect(await locker.goOnWithWhatIsLeft()).toEqual({ saved: true });
      const again = there.desk.open();
      expect((await again.health()).state).toBe('whole');
      // The lock may have gone with the rest; what is new can be kept all the same, or it is said why not.
      if ((await again.keys.access()) !== 'lost')
        expect(await again.capture({ title: 'Another' }, aCapture())).toMatchObject({ saved: true });
    },
  );

  test('the browser says that it threw everything away: not a new locker, even without witnesses', async () => {
    class LosingStore extends LockerStore {
      override lostAll = true;
    }
    expect((await aDesk().open(new LosingStore()).health()).state).toBe('emptied');
  });

  test.each([
    [0, 1],
    [1, 1],
    ['both', 0],
  ] as const)('witness %s gone: whole, and the witnesses are counted', async (which, left) => {
    const { desk } = await aFullDesk();
    for (const [index, place] of desk.witnesses.entries())
      if (which === 'both' || which === index) place.note = undefined;
    const locker = desk.open();
    expect(await locker.health()).toMatchObject({ state: 'whole', witnesses: left });
    await locker.capture({ title: 'Another' }, aCapture());
    expect(await locker.health()).toMatchObject({ state: 'whole', witnesses: 2 });
  });

  test('a witness that cannot be read, or says nonsense, is not believed', async () => {
    const { desk } = await aFullDesk();
    desk.witnesses[0].note = '{"rows":1e99';
    desk.witnesses[1].read = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await desk.open().health()).toMatchObject({ state: 'whole', witnesses: 0 });
    expect(desk.reported).toHaveLength(1);
  });

  test('killed before the witnesses were told: the locker knows more than they do, and is whole', async () => {
    const { desk, incident } = await aFullDesk();
    const notes = desk.witnesses.map(({ note }) => note);
    await desk.open().say(incident, 'noted', { words: 'one more' });
    desk.witnesses.forEach((place, index) => (place.note = notes[index]));
    expect((await desk.open().health()).state).toBe('whole');
  });

  test('a picture that cannot be read from the disk takes nothing else with it', async () => {
    const { desk, incident } = await aFullDesk();
    class TornStore extends LockerStore {
      override async get(room: 'lines' | 'files' | 'keys', ref: string): Promise<Sealed | undefined> {
        if (ref.endsWith('0001-1.png')) throw new DOMException('blob missing', 'NotReadableError');
        return super.get(room, ref);
      }
    }
    const locker = desk.open(new TornStore());
    expect((await locker.health()).state).toBe('whole');
    await expect(locker.file(incident, 'pictures/0001-1.png')).rejects.toThrow(DamagedError);
    await expect(locker.file(incident, 'pictures/0002-1.png')).resolves.toBeInstanceOf(Uint8Array);
    expect(await locker.inspect()).toEqual([`${incident}/pictures/0001-1.png`]);
  });

  test('the lock lost: its spare opens; without that it says so, and does not begin anew', async () => {
    const { desk, incident } = await aFullDesk();
    await damage((database) => database.delete('meta', 'lock'));
    expect(await desk.open().keys.access()).toBe('open');
    await expect(desk.open().file(incident, 'text/0001.txt')).resolves.toBeInstanceOf(Uint8Array);
    desk.spare.note = undefined;
    expect(await desk.open().keys.access()).toBe('lost');
    expect(await desk.open().capture({ title: 'Another' }, aCapture())).toMatchObject({ saved: false });
  });

  test('one line of a log that cannot be opened is named; the others stand', async () => {
    const { desk, incident } = await aFullDesk();
    await damage(async (database) => {
      const line = (await database.get('lines', `${incident}/log/000002`)) as Sealed;
      line.bytes[0]! ^= 1;
      await database.put('lines', line);
    });
    const [one] = await kept(desk.open());
    expect(one!.unreadable).toEqual([2]);
    expect(one!.incident.log.map(({ sequence }) => sequence)).toEqual([1, 3, 4]);
    expect(one!.faults.length).toBeGreaterThan(0);
  });
});

/** The store as it lies on the disk, in memory, to be looked at ten thousand times. */
class FrozenStore extends LockerStore {
  journal: JournalRow[] = [];
  rooms = {
    lines: new Map<string, Sealed>(),
    files: new Map<string, Sealed>(),
    keys: new Map<string, Sealed>(),
  };
  lock: unknown;

  override async look() {
    const names = (room: 'lines' | 'files'): string[] => [...this.rooms[room].values()].map(({ ref }) => ref);
    return { journal: [...this.journal], lines: names('lines'), files: names('files') };
  }
  override async head() {
    return this.journal.at(-1);
  }
  override async keyNames() {
    return [...this.rooms.keys.values()].map(({ ref }) => ref);
  }
  override async get(room: 'lines' | 'files' | 'keys', ref: string) {
    return [...this.rooms[room].values()].find((one) => one.ref === ref);
  }
  override async meta(key: string) {
    return key === 'lock' ? this.lock : undefined;
  }
}

const flipText = (text: string, at: number, bit: number): string =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);

test('ten thousand single bits turned over anywhere in it: each is found, and none where there is none', async () => {
  const { desk } = await aFullDesk();
  const store = new FrozenStore();
  await damage(async (database) => {
    store.journal = (await database.getAll('journal')) as JournalRow[];
    store.lock = await database.get('meta', 'lock');
    for (const room of ['lines', 'files', 'keys'] as const)
      for (const one of (await database.getAll(room)) as Sealed[]) store.rooms[room].set(one.ref, one);
  });
  const locker = desk.open(store);
  const sound = async (): Promise<boolean> =>
    (await locker.health()).state === 'whole' && (await locker.inspect()).length === 0;
  expect(await sound()).toBe(true);

  // A generator of our own, so that a run that fails can be run again.
  let seed = 20261121;
  const upTo = (limit: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  type Part = { size: number; flip(at: number, bit: number): () => void };
  const bytesPart = (bytes: Uint8Array): Part => ({
    size: bytes.length,
    flip: (at, bit) => {
      bytes[at]! ^= 1 << bit;
      return () => void (bytes[at]! ^= 1 << bit);
    },
  });
  const textPart = <K extends string>(owner: Record<K, string>, field: K): Part => ({
    size: owner[field].length,
    flip: (at, bit) => {
      const before = owner[field];
      owner[field] = flipText(before, at, bit) as Record<K, string>[K];
      return () => void (owner[field] = before as Record<K, string>[K]);
    },
  });
  const parts: Part[] = [
    ...[...Object.values(store.rooms)].flatMap((room) =>
      [...room.values()].flatMap((one) => [
        bytesPart(one.bytes),
        bytesPart(one.iv),
        textPart(one as { ref: string }, 'ref'),
      ]),
    ),
    ...store.journal.flatMap((row) =>
      (['what', 'ref', 'digest', 'previous', 'hash'] as const).map((field) =>
        textPart(row as Record<typeof field, string>, field),
      ),
    ),
  ];
  const all = parts.reduce((sum, { size }) => sum + size, 0);
  let found = 0;
  for (let turn = 0; turn < 10_000; turn++) {
    let at = upTo(all);
    const part = parts.find(({ size }) => at < size || ((at -= size), false))!;
    const back = part.flip(at, upTo(8));
    if (!(await sound())) found++;
    back();
  }
  expect(found).toBe(10_000);
  expect(await sound()).toBe(true);
}, 240_000);
