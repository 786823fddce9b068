import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { report } from './report.ts';

/** Bytes that only the right key opens, under the name they were sealed for. */
export type Sealed = { ref: string; iv: Uint8Array; bytes: Uint8Array };

/** One line of the journal: that something was put in or taken out, in order. No word of a person is in it. */
export type JournalRow = {
  /** From 1, without a gap. */
  n: number;
  what: 'opened' | 'captured' | 'line' | 'file' | 'gone' | 'loss';
  ref: string;
  /** SHA-256 of what was put in, sealed as it is. */
  digest: string;
  previous: string;
  hash: string;
};

/** What one transaction writes: all of it or nothing. */
export type Work = {
  journal: readonly JournalRow[];
  lines?: readonly Sealed[];
  files?: readonly Sealed[];
  keys?: readonly Sealed[];
  /** Files and keys that are taken out. */
  drop?: { lines?: readonly string[]; files?: readonly string[]; keys?: readonly string[] };
  meta?: Readonly<Record<string, unknown>>;
  /** The journal begins anew with these rows. */
  anew?: boolean;
};

interface Schema extends DBSchema {
  journal: { key: number; value: JournalRow };
  lines: { key: string; value: Sealed };
  files: { key: string; value: Sealed };
  keys: { key: string; value: Sealed };
  meta: { key: string; value: unknown };
}

const name = 'lanyard-locker';
const rooms = ['journal', 'lines', 'files', 'keys', 'meta'] as const;

/**
 * The locker's database. Each change is one transaction that the browser has put on the disk before it is
 * done; none begins from what another has changed meanwhile.
 */
export class LockerStore {
  private database: Promise<IDBPDatabase<Schema>> | undefined;
  /** The browser said, on opening, that it had to throw everything away. */
  lostAll = false;

  private open(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => void (this.database = undefined);
    this.database ??= openDB<Schema>(name, 1, {
      upgrade: (database, _old, _new, _transaction, event) => {
        if ('dataLoss' in event && event.dataLoss === 'total') this.lostAll = true;
        database.createObjectStore('journal', { keyPath: 'n' });
        for (const room of ['lines', 'files', 'keys'] as const)
          database.createObjectStore(room, { keyPath: 'ref' });
        database.createObjectStore('meta');
      },
      // Another page of ours wants it in a newer form, or gone.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).catch((cause: unknown) => {
      forget();
      throw cause;
    });
    return this.database;
  }

  /**
   * The journal and the names of all there is, as they stand at one moment. Large values are never read in
   * bulk, because one that is damaged takes all others with it.
   */
  async look(): Promise<{ journal: JournalRow[]; lines: string[]; files: string[] }> {
    const transaction = (await this.open()).transaction(['journal', 'lines', 'files']);
    const [journal, lines, files] = await Promise.all([
      transaction.objectStore('journal').getAll(),
      transaction.objectStore('lines').getAllKeys(),
      transaction.objectStore('files').getAllKeys(),
    ]);
    return { journal, lines, files };
  }

  async head(): Promise<JournalRow | undefined> {
    const transaction = (await this.open()).transaction('journal');
    return (await transaction.store.openCursor(null, 'prev'))?.value;
  }

  async keyNames(): Promise<string[]> {
    return (await this.open()).getAllKeys('keys');
  }

  async get(room: 'lines' | 'files' | 'keys', ref: string): Promise<Sealed | undefined> {
    return (await this.open()).get(room, ref);
  }

  async meta(key: string): Promise<unknown> {
    return (await this.open()).get('meta', key);
  }

  /** Writes everything or nothing. `false` when the journal no longer ends as it did when the work was made. */
  async commit(after: string | undefined, work: Work): Promise<boolean> {
    const transaction = (await this.open()).transaction(rooms, 'readwrite', { durability: 'strict' });
    const room = <R extends (typeof rooms)[number]>(one: R) => transaction.objectStore(one);
    const last = await room('journal').openCursor(null, 'prev');
    if (last?.value.hash !== after) {
      await transaction.done;
      return false;
    }
    const asked: Promise<unknown>[] = [];
    if (work.anew) asked.push(room('journal').clear());
    for (const one of work.lines ?? []) asked.push(room('lines').put(one));
    for (const one of work.files ?? []) asked.push(room('files').put(one));
    for (const one of work.keys ?? []) asked.push(room('keys').put(one));
    for (const one of ['lines', 'files', 'keys'] as const)
      for (const ref of work.drop?.[one] ?? []) asked.push(room(one).delete(ref));
    for (const [key, value] of Object.entries(work.meta ?? {})) asked.push(room('meta').put(value, key));
    for (const row of work.journal) asked.push(room('journal').put(row));
    // A full disk is told by the end of the transaction, whatever the error is called.
    await ended([transaction.done, ...asked]);
    return true;
  }

  async putMeta(key: string, value: unknown): Promise<void> {
    const transaction = (await this.open()).transaction('meta', 'readwrite', { durability: 'strict' });
    await ended([transaction.done, transaction.store.put(value, key)]);
  }

  /** Puts a value where there is none yet, and gives the one that is there then. */
  async firstMeta(key: string, value: unknown): Promise<unknown> {
    const transaction = (await this.open()).transaction('meta', 'readwrite', { durability: 'strict' });
    const there = await transaction.store.get(key);
    await ended([transaction.done, ...(there === undefined ? [transaction.store.put(value, key)] : [])]);
    return there ?? value;
  }

  async putKey(sealed: Sealed): Promise<void> {
    const transaction = (await this.open()).transaction('keys', 'readwrite', { durability: 'strict' });
    await ended([transaction.done, transaction.store.put(sealed)]);
  }

  /** Puts another key in the place of each, and a new lock with them; begins again when one was added meanwhile. */
  async replaceKeys(lock: unknown, renew: (one: Sealed) => Promise<Sealed>): Promise<void> {
    for (;;) {
      const before = await (await this.open()).getAll('keys');
      const after = await Promise.all(before.map(renew));
      const transaction = (await this.open()).transaction(['keys', 'meta'], 'readwrite', {
        durability: 'strict',
      });
      const keys = transaction.objectStore('keys');
      const now = await keys.getAllKeys();
      const same = now.length === before.length && before.every(({ ref }, index) => now[index] === ref);
      const asked = same
        ? [...after.map((one) => keys.put(one)), transaction.objectStore('meta').put(lock, 'lock')]
        : [];
      await ended([transaction.done, ...asked]);
      if (same) return;
    }
  }

  /** Takes out everything but the lock and some keys. */
  async empty(stays: (key: string) => boolean): Promise<void> {
    const transaction = (await this.open()).transaction(rooms, 'readwrite', { durability: 'strict' });
    const keys = transaction.objectStore('keys');
    const gone = (await keys.getAllKeys()).filter((key) => !stays(key));
    await ended([
      transaction.done,
      ...gone.map((key) => keys.delete(key)),
      ...(['journal', 'lines', 'files'] as const).map((room) => transaction.objectStore(room).clear()),
    ]);
  }

  async destroy(): Promise<void> {
    const [opened] = await Promise.allSettled([this.database]);
    // What cannot be opened can still be deleted.
    if (opened.status === 'rejected') report('locker', 'open', opened.reason);
    else opened.value?.close();
    this.database = undefined;
    await deleteDB(name);
  }
}

/** Waits until a transaction is over. Its own end says why; what was asked in it fails with it. */
async function ended([done, ...asked]: readonly [Promise<void>, ...Promise<unknown>[]]): Promise<void> {
  const [outcome] = await Promise.allSettled([done, ...asked]);
  if (outcome.status === 'rejected') throw outcome.reason;
}
