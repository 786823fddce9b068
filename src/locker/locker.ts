import type { JournalRow, LockerStore, Sealed, Work } from '../browser/locker-store.ts';
import type { WitnessPlace } from '../browser/witnesses.ts';
import { canonical, type Json } from '../evidence/canonical.ts';
import {
  faultsOf,
  headOf,
  linesFor,
  type ChainFault,
  type Entry,
  type EntryKind,
  type Head,
} from '../evidence/chain.ts';
import {
  capturedBody,
  captureIn,
  hashesIn,
  incidentOf,
  jsonOf,
  noWords,
  type IncidentWords,
} from '../evidence/incident.ts';
import type { Moment } from '../evidence/moment.ts';
import type { Capture, Incident } from '../evidence/record.ts';
import { sha256 } from '../evidence/sha256.ts';
import { keyThatWasKept, newKeyToKeep, type SigningKey } from '../evidence/signing.ts';
import {
  notSaved,
  type Into,
  type NewCapture,
  type NotSaved,
  type NotSavedReason,
  type Saved,
} from './capture.ts';
import { healthOf, mayWrite, type Health } from './health.ts';
import { incidentIn, inventoryOf, rowsAfter } from './journal.ts';
import type { Keys } from './keys.ts';
import { DamagedError, digestOf, newKeyFor, openKey, seal, unseal, type MasterKey } from './seal.ts';
import { settingsFrom, type LockerSettings } from './settings.ts';
import { hear, tell, witnessOf } from './witness.ts';

export type Parts = {
  store: LockerStore;
  keys: Keys;
  /** Where the locker is also written down, outside its database. */
  witnesses: readonly WitnessPlace[];
  now(): Moment;
  report(cause: unknown): void;
};

/** An incident as it could be read. */
export type Kept = {
  incident: Incident;
  /** Lines of its log that are gone or cannot be opened, by their number. */
  unreadable: number[];
  faults: ChainFault[];
};

/** What is true once something other than a capture was written. */
export type Done = { saved: true };

/** What is put back at once: lines of a log, and the files of one capture that belong to them. */
export type PutBack = {
  lines?: readonly Entry[];
  files?: {
    capture: string;
    bytes: ReadonlyMap<string, Uint8Array>;
    /** It was taken off the device by the person, and only its line is left. */
    removed: boolean;
  };
};

type Log = { log: readonly Entry[]; head: Head };
const noLog: Log = { log: [], head: headOf([]) };

type Making = Omit<Work, 'journal' | 'anew'> & {
  said: Pick<JournalRow, 'what' | 'ref'>[];
};

/** Lines, files and keys all bear the incident’s name in front. */
const lineRef = (incident: string, sequence: number): string =>
  `${incident}/log/${String(sequence).padStart(6, '0')}`;
const fileRef = (incident: string, path: string): string => `${incident}/${path}`;
const keyRef = (incident: string, capture: string): string => `${incident}/${capture}`;

/**
 * What is kept of incidents: sealed, in order, each writing whole or not at all. Any page of ours and the
 * background may hold one; they meet in the database only.
 */
export class Locker {
  constructor(private readonly parts: Parts) {}

  get keys(): Keys {
    return this.parts.keys;
  }

  async health(): Promise<Health> {
    return (await this.look()).health;
  }

  /** Saves a capture into an incident. *Saved* is said once it is on the disk, with its line in the log. */
  async capture(into: Into, capture: NewCapture): Promise<Saved | NotSaved> {
    const opening = 'title' in into;
    const id = opening ? crypto.randomUUID() : into.incident;
    let number = '';
    const refused = await this.write(async (master) => {
      const at = this.parts.now();
      const before = opening ? noLog : await this.log(master, id);
      if (!before) return 'no-such-incident';
      number = await this.nextNumber(id, before);
      const { record, files } = filesFor(number, capture);
      const own = await newKeyFor(master, keyRef(id, number));
      const hashes: Record<string, string> = {};
      const sealed: Sealed[] = [];
      for (const [path, bytes] of files) {
        hashes[path] = await sha256(bytes);
        sealed.push(await seal(own.key, 'file', fileRef(id, path), bytes));
      }
      const fresh = opening ? await newKeyFor(master, id) : undefined;
      const lines = opening
        ? await linesFor(headOf([]), at, 'opened', jsonOf({ ...noWords, title: into.title }))
        : [];
      const head = opening ? headOf(lines) : before.head;
      lines.push(...(await linesFor(head, at, 'captured', capturedBody(record, hashes))));
      const making = await this.linesFor(id, fresh?.key ?? (await this.lineKey(master, id)), lines);
      making.said.push(...sealed.map(({ ref }) => ({ what: 'file' as const, ref })));
      return { ...making, files: sealed, keys: [own.sealed, ...(fresh ? [fresh.sealed] : [])] };
    });
    return refused ?? { saved: true, incident: id, capture: number };
  }

  /** Opens an incident without a capture; gives its id. */
  async open(words: Partial<IncidentWords>): Promise<{ saved: true; incident: string } | NotSaved> {
    const id = crypto.randomUUID();
    const refused = await this.write(async (master) => {
      const fresh = await newKeyFor(master, id);
      const lines = await linesFor(headOf([]), this.parts.now(), 'opened', jsonOf({ ...noWords, ...words }));
      return { ...(await this.linesFor(id, fresh.key, lines)), keys: [fresh.sealed] };
    });
    return refused ?? { saved: true, incident: id };
  }

  /** One more line in the log of an incident. Nothing is ever changed: a correction is a line. */
  async say(
    incident: string,
    kind: Exclude<EntryKind, 'clock-back' | 'opened' | 'captured' | 'removed'>,
    body: Json,
  ): Promise<Done | NotSaved> {
    const refused = await this.write(async (master) => {
      const before = await this.log(master, incident);
      if (!before) return 'no-such-incident';
      const lines = await linesFor(before.head, this.parts.now(), kind, body);
      return this.linesFor(incident, await this.lineKey(master, incident), lines);
    });
    return refused ?? { saved: true };
  }

  /**
   * Puts lines and files back that were lost, in one writing. Whatever can be read stays as it is: where a line
   * stands that says otherwise, nothing is written.
   */
  async putBack(incident: string, { lines = [], files }: PutBack): Promise<Done | NotSaved> {
    const refused = await this.write(async (master) => {
      const here = new Map((await this.log(master, incident))?.log.map((line) => [line.sequence, line.hash]));
      if (lines.some(({ sequence, hash }) => (here.get(sequence) ?? hash) !== hash))
        return 'changed-meanwhile';
      const keys: Sealed[] = [];
      const keyFor = async (ref: string): Promise<CryptoKey> => {
        try {
          return await openKey(master, await this.read('keys', ref));
        } catch (cause) {
          if (!(cause instanceof DamagedError)) throw cause;
          // What it opened cannot be read any more.
          const fresh = await newKeyFor(master, ref);
          keys.push(fresh.sealed);
          return fresh.key;
        }
      };
      const missing = lines.filter(({ sequence }) => !here.has(sequence));
      const making = await this.linesFor(incident, await keyFor(incident), missing);
      if (files?.removed) for (const one of making.said) if (one.what === 'captured') one.what = 'line';
      const sealed: Sealed[] = [];
      if (files && files.bytes.size > 0) {
        const key = await keyFor(keyRef(incident, files.capture));
        for (const [path, bytes] of files.bytes)
          sealed.push(await seal(key, 'file', fileRef(incident, path), bytes));
      }
      making.said.push(...sealed.map(({ ref }) => ({ what: 'file' as const, ref })));
      return { ...making, files: sealed, keys };
    });
    return refused ?? { saved: true };
  }

  /** Takes the files of a capture and their key off the device. Its line in the log stays, and another says so. */
  async removeCapture(incident: string, capture: string, why: string): Promise<Done | NotSaved> {
    const refused = await this.write(async (master) => {
      const before = await this.log(master, incident);
      const line = before?.log.find(
        ({ kind, body }) => kind === 'captured' && captureIn(body)?.id === capture,
      );
      if (!before || !line) return 'no-such-incident';
      const files = Object.keys(hashesIn(line.body)).map((path) => fileRef(incident, path));
      const lines = await linesFor(before.head, this.parts.now(), 'removed', jsonOf({ capture, why }));
      const making = await this.linesFor(incident, await this.lineKey(master, incident), lines);
      const gone = [...files, lineRef(incident, line.sequence)];
      making.said.push(...gone.map((ref) => ({ what: 'gone' as const, ref })));
      return { ...making, drop: { files, keys: [keyRef(incident, capture)] } };
    });
    return refused ?? { saved: true };
  }

  /** Takes an incident off the device, with its keys. Works while it is locked. */
  async removeIncident(incident: string): Promise<Done | NotSaved> {
    const refused = await this.writeLocked(async () => {
      const { lines, files } = await this.parts.store.look();
      const own = (ref: string): boolean => incidentIn(ref) === incident;
      const keys = (await this.parts.store.keyNames()).filter(own);
      return {
        said: [{ what: 'gone', ref: incident }],
        drop: { lines: lines.filter(own), files: files.filter(own), keys },
      };
    });
    return refused ?? { saved: true };
  }

  /** All incidents that can be read, as they stand; *locked* when none can. */
  async incidents(): Promise<Kept[] | 'locked'> {
    const master = await this.parts.keys.master();
    if (!master) return 'locked';
    const { lines } = await this.parts.store.look();
    const ids = [...new Set(lines.map(incidentIn))];
    return Promise.all(ids.map((id) => this.kept(master, id, lines)));
  }

  async incident(id: string): Promise<Kept | 'locked' | undefined> {
    const master = await this.parts.keys.master();
    if (!master) return 'locked';
    const { lines } = await this.parts.store.look();
    return lines.some((ref) => incidentIn(ref) === id) ? this.kept(master, id, lines) : undefined;
  }

  /** The bytes under a path of an incident. Throws a DamagedError when they are not there as they were put in. */
  async file(incident: string, path: string): Promise<Uint8Array> {
    const master = await this.parts.keys.master();
    if (!master) throw new DamagedError('The locker is locked');
    const key = await openKey(master, await this.read('keys', keyRef(incident, captureOf(path))));
    return unseal(key, 'file', await this.read('files', fileRef(incident, path)));
  }

  async settings(): Promise<LockerSettings> {
    return settingsFrom(await this.parts.store.meta('settings'));
  }

  saveSettings(settings: LockerSettings): Promise<void> {
    return this.parts.store.putMeta('settings', settings);
  }

  /** The key of this installation, which signs what is handed over; made at its first use. Nothing while locked. */
  async signingKey(): Promise<SigningKey | undefined> {
    const { keys } = this.parts;
    if (!(await keys.master())) return undefined;
    let kept = await keys.openFor('signing');
    if (!kept) {
      kept = await newKeyToKeep();
      await keys.sealFor('signing', kept);
    }
    return keyThatWasKept(kept);
  }

  /**
   * Looks at every byte kept: names of lines and files that are not what was put in. Keys can be looked at
   * only while unlocked.
   */
  async inspect(): Promise<string[]> {
    const { journal, lines, files } = await this.parts.store.look();
    const inventory = inventoryOf(journal);
    const master = await this.parts.keys.master();
    const bad: string[] = [];
    for (const [room, names, known] of [
      ['lines', lines, inventory.lines],
      ['files', files, inventory.files],
    ] as const)
      for (const ref of names) {
        try {
          const sealed = await this.read(room, ref);
          if ((await digestOf(sealed)) !== known.get(ref)) bad.push(ref);
        } catch (cause) {
          if (!(cause instanceof DamagedError)) throw cause;
          bad.push(ref);
        }
      }
    if (master)
      for (const ref of await this.parts.store.keyNames())
        try {
          await unseal(master.key, 'key', await this.read('keys', ref));
        } catch (cause) {
          if (!(cause instanceof DamagedError)) throw cause;
          bad.push(ref);
        }
    return bad;
  }

  /** The person’s answer to a loss: what is left is taken as the locker from now on, and that there was a loss is kept. */
  async goOnWithWhatIsLeft(): Promise<Done | NotSaved> {
    const { store, witnesses, report } = this.parts;
    const { journal, lines, files } = await store.look();
    const { opened, captured } = inventoryOf(journal);
    const said: Pick<JournalRow, 'what' | 'ref' | 'digest'>[] = [
      { what: 'loss', ref: journal.at(-1)?.hash ?? '', digest: '' },
    ];
    for (const [room, names] of [
      ['lines', lines],
      ['files', files],
    ] as const)
      for (const ref of names) {
        let digest: string;
        try {
          digest = await digestOf(await this.read(room, ref));
        } catch (cause) {
          if (!(cause instanceof DamagedError)) throw cause;
          digest = ''; // Its name is kept, and each look at it says that it is damaged.
        }
        const kind = opened.has(ref) || /\/log\/000001$/.test(ref) ? 'opened' : 'line';
        said.push({ what: room === 'files' ? 'file' : captured.has(ref) ? 'captured' : kind, ref, digest });
      }
    const rows = await rowsAfter(undefined, said);
    try {
      if (!(await store.commit(journal.at(-1)?.hash, { journal: rows, anew: true })))
        return notSaved('unanswered');
    } catch (cause) {
      report(cause);
      return notSaved('not-written');
    }
    await tell(witnesses, witnessOf(rows.at(-1)!, inventoryOf(rows).counts), report);
    store.lostAll = false;
    return { saved: true };
  }

  /**
   * Forgets every incident and the key that signs. Witnesses first, so that what is then half gone is no loss.
   * The lock stays, and with it what else is under it; where that is lost, all goes and begins anew.
   */
  async wipe(): Promise<void> {
    const { store, keys, witnesses } = this.parts;
    // Known before anything goes: what could not be looked at is left as it is.
    const lost = (await keys.access()) === 'lost';
    for (const place of witnesses) await place.forget();
    if (lost) {
      await keys.forgetAll();
      await store.destroy();
    } else await store.empty((ref) => keys.isOther(ref));
    store.lostAll = false;
  }

  private async look(): Promise<{ journal: JournalRow[]; health: Health }> {
    const { store, witnesses, report } = this.parts;
    // Witnesses first: they are told after the store, so they never know more than it does.
    const heard = await hear(witnesses, report);
    try {
      const found = await store.look();
      return { journal: found.journal, health: await healthOf(found, heard, store.lostAll) };
    } catch (cause) {
      report(cause);
      const why = cause instanceof Error ? cause.name : typeof cause;
      return { journal: [], health: { state: 'cannot-open', why } };
    }
  }

  private write(
    make: (master: MasterKey) => Promise<Making | NotSavedReason>,
  ): Promise<NotSaved | undefined> {
    return this.writeLocked((master) => (master ? make(master) : Promise.resolve('locked')));
  }

  /** Tries until nobody has written in between; what a writing is made of is made anew each time. */
  private async writeLocked(
    make: (master: MasterKey | undefined) => Promise<Making | NotSavedReason>,
  ): Promise<NotSaved | undefined> {
    const { store, keys, witnesses, report } = this.parts;
    for (;;) {
      const { journal, health } = await this.look();
      if (health.state === 'cannot-open') return notSaved('cannot-open');
      if (!mayWrite(health)) return notSaved('unanswered');
      try {
        const made = await make(await keys.master());
        if (typeof made === 'string') return notSaved(made);
        const { said, ...work } = made;
        const digests = new Map<string, string>();
        for (const one of [...(work.lines ?? []), ...(work.files ?? [])])
          digests.set(one.ref, await digestOf(one));
        const rows = await rowsAfter(
          journal.at(-1),
          said.map((one) => ({ ...one, digest: digests.get(one.ref) ?? '' })),
        );
        if (!(await store.commit(journal.at(-1)?.hash, { ...work, journal: rows }))) continue;
        journal.push(...rows);
      } catch (cause) {
        report(cause);
        return notSaved('not-written');
      }
      await tell(witnesses, witnessOf(journal.at(-1)!, inventoryOf(journal).counts), report);
      return undefined;
    }
  }

  /** Lines of a log, sealed, with what the journal says of them. `key` is the incident’s own. */
  private async linesFor(incident: string, key: CryptoKey, entries: readonly Entry[]): Promise<Making> {
    const lines: Sealed[] = [];
    const said: Making['said'] = [];
    for (const entry of entries) {
      const ref = lineRef(incident, entry.sequence);
      const text = canonical({ ...entry, at: { ...entry.at } });
      lines.push(await seal(key, 'line', ref, new TextEncoder().encode(text)));
      said.push({ what: entry.kind === 'opened' || entry.kind === 'captured' ? entry.kind : 'line', ref });
    }
    return { lines, said };
  }

  private async lineKey(master: MasterKey, incident: string): Promise<CryptoKey> {
    return openKey(master, await this.read('keys', incident));
  }

  /** After the highest there is a trace of: the line of a capture may be lost, and its files still there. */
  private async nextNumber(incident: string, { log }: Log): Promise<string> {
    const { files } = await this.parts.store.look();
    const refs = [...files, ...(await this.parts.store.keyNames())].filter(
      (ref) => incidentIn(ref) === incident,
    );
    const known = [...refs.map(captureOf), ...log.flatMap(({ body }) => captureIn(body)?.id ?? [])];
    return String(1 + Math.max(0, ...known.map(Number))).padStart(4, '0');
  }

  /** The log of an incident as far as it can be read; nothing when there is no such incident. */
  private async log(master: MasterKey, incident: string): Promise<Log | undefined> {
    const { lines } = await this.parts.store.look();
    if (!lines.some((ref) => incidentIn(ref) === incident)) return undefined;
    const { incident: read, unreadable } = await this.kept(master, incident, lines);
    const head = headOf(read.log);
    // A line that cannot be read keeps its place: what was lost there must still show.
    return { log: read.log, head: { ...head, sequence: Math.max(head.sequence, ...unreadable) } };
  }

  private async kept(master: MasterKey, id: string, lines: readonly string[]): Promise<Kept> {
    const log: Entry[] = [];
    const unreadable: number[] = [];
    const refs = lines.filter((ref) => incidentIn(ref) === id);
    try {
      const key = await this.lineKey(master, id);
      for (const ref of refs)
        try {
          const bytes = await unseal(key, 'line', await this.read('lines', ref));
          // Nobody but us can have sealed it, letter for letter.
          log.push(JSON.parse(new TextDecoder().decode(bytes)) as Entry);
        } catch (cause) {
          if (!(cause instanceof DamagedError)) throw cause;
          unreadable.push(Number(ref.split('/').at(-1)));
        }
    } catch (cause) {
      if (!(cause instanceof DamagedError)) throw cause;
      unreadable.push(...refs.map((ref) => Number(ref.split('/').at(-1))));
    }
    return { incident: incidentOf(id, log), unreadable, faults: await faultsOf(log) };
  }

  /** Throws a DamagedError for what is not there or cannot be read from the disk. */
  private async read(room: 'lines' | 'files' | 'keys', ref: string): Promise<Sealed> {
    let sealed: Sealed | undefined;
    try {
      sealed = await this.parts.store.get(room, ref);
    } catch (cause) {
      throw new DamagedError(`${ref} cannot be read`, { cause });
    }
    if (!sealed) throw new DamagedError(`${ref} is not there`);
    return sealed;
  }
}

/** The capture as it is written down, and its files by their path. */
function filesFor(
  number: string,
  { pictures, text, archive, ...rest }: NewCapture,
): { record: Capture; files: [path: string, bytes: Uint8Array][] } {
  const files: [string, Uint8Array][] = pictures.map(({ png }, index) => [
    `pictures/${number}-${index + 1}.png`,
    png,
  ]);
  const record: Capture = {
    ...rest,
    id: number,
    pictures: pictures.map(({ width, height, scale }, index) => ({
      file: files[index]![0],
      width,
      height,
      scale,
    })),
    text: text === undefined ? undefined : `text/${number}.txt`,
    archive: archive === undefined ? undefined : `pages/${number}.mhtml`,
  };
  if (record.text !== undefined) files.push([record.text, new TextEncoder().encode(text)]);
  if (record.archive !== undefined && archive) files.push([record.archive, archive]);
  return { record, files };
}

/** The number of the capture that a path belongs to. */
const captureOf = (path: string): string => /\/(\d{4,})/.exec(path)?.[1] ?? '';
