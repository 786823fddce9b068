import { LockerStore } from '../../src/browser/locker-store.ts';
import type { WitnessPlace } from '../../src/browser/witnesses.ts';
import type { NewCapture } from '../../src/locker/capture.ts';
import { Keys, type ForNow } from '../../src/locker/keys.ts';
import { Locker } from '../../src/locker/locker.ts';
import { momentOf, type Moment } from '../../src/evidence/moment.ts';

const noon = Date.UTC(2026, 10, 21, 12, 5, 9);
export const at = (seconds: number): Moment => momentOf(noon + seconds * 1000, 0, 'Europe/London');

/** A place to write a note that lives as long as the test. */
export function aPlace(name: string): WitnessPlace & { note: string | undefined } {
  return {
    name,
    note: undefined,
    async read() {
      return this.note;
    },
    async write(note) {
      this.note = note;
    },
    async forget() {
      this.note = undefined;
    },
  };
}

export type Desk = ReturnType<typeof aDesk>;

/** A device: its places outlive each opening of the locker. The database is the one of the test’s process. */
export function aDesk() {
  const witnesses = [aPlace('settings'), aPlace('file')] as const;
  const spare = aPlace('lock');
  const session = new Map<string, unknown>();
  const forNow: ForNow = {
    load: async (key) => session.get(key),
    save: async (key, value) => void session.set(key, value),
  };
  const reported: unknown[] = [];
  const clock = { seconds: 0 };
  const report = (cause: unknown): void => void reported.push(cause);
  const open = (store = new LockerStore()): Locker =>
    new Locker({
      store,
      keys: new Keys(store, forNow, spare, report),
      witnesses,
      now: () => at(clock.seconds++),
      report,
    });
  return { witnesses, spare, session, reported, clock, open };
}

export const aCapture = (words: Partial<NewCapture> = {}): NewCapture => ({
  kind: 'screen',
  taken: at(0),
  site: 'x',
  account: '@robin',
  thread: undefined,
  notes: [],
  page: { address: 'https://x.com/bramble/status/1', title: 'Bramble on X' },
  posts: [{ author: 'Bramble Thistlewood', handle: '@bramble', text: 'you are all useless', time: '2h' }],
  pictures: [{ png: new TextEncoder().encode('not really a picture'), width: 1280, height: 800, scale: 1 }],
  text: 'Bramble Thistlewood: you are all useless',
  archive: undefined,
  withoutPicture: undefined,
  browser: { name: 'Chromium', version: '156', lanyard: '0.1.0' },
  screen: { width: 1280, height: 800, zoom: 1, density: 1 },
  ...words,
});
