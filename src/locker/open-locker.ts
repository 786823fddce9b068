import { LockerStore } from '../browser/locker-store.ts';
import { report } from '../browser/report.ts';
import { loadForNow, saveForNow } from '../browser/session-store.ts';
import { fileWitness, settingsWitness } from '../browser/witnesses.ts';
import { Keys } from './keys.ts';
import { Locker } from './locker.ts';
import { now } from './now.ts';

let locker: Locker | undefined;

/** The locker of this installation. A content script must never import this: its databases are the page’s. */
export function theLocker(): Locker {
  if (locker) return locker;
  const store = new LockerStore();
  const said = (cause: unknown): void => report('locker', 'store', cause);
  const keys = new Keys(store, { load: loadForNow, save: saveForNow }, fileWitness('lock.json'), said);
  const witnesses = [settingsWitness, fileWitness('witness.json')];
  locker = new Locker({ store, keys, witnesses, now, report: said });
  return locker;
}
