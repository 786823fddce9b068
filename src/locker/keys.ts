import type { LockerStore } from '../browser/locker-store.ts';
import type { WitnessPlace } from '../browser/witnesses.ts';
import { hex } from '../evidence/sha256.ts';
import { lockWith, masterFrom, openLock, soundLock, unlockWith, type Lock } from './lock.ts';
import { DamagedError, newMasterKey, seal, unseal, type MasterKey } from './seal.ts';

/** What lasts until the browser is closed and is never written to disk. */
export type ForNow = {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
};

/** *open*: no passphrase was set. *lost*: the lock is damaged, and so nothing can be opened again. */
export type Access = 'open' | 'unlocked' | 'locked' | 'lost';

/** Where the master key is held until the browser is closed. */
export const heldKey = 'locker-key';

/** The master key and its lock. A spare of the lock lies outside the database, as it is or as wrapped as the first. */
export class Keys {
  constructor(
    private readonly store: LockerStore,
    private readonly forNow: ForNow,
    private readonly spare: WitnessPlace,
    private readonly report: (cause: unknown) => void,
  ) {}

  async access(): Promise<Access> {
    const lock = await this.lock();
    if (lock === undefined) return 'open';
    if (lock === 'lost') return 'lost';
    if (lock.kind === 'open') return 'open';
    return (await this.held()) ? 'unlocked' : 'locked';
  }

  /** The master key, made at its first use; `undefined` while it is locked. Throws when the lock is lost. */
  async master(): Promise<MasterKey | undefined> {
    let lock = await this.lock();
    if (lock === undefined) {
      const fresh = await openLock(await newMasterKey());
      lock = await soundLock(await this.store.firstMeta('lock', fresh));
      if (lock) await this.keepSpare(lock);
    }
    if (lock === undefined || lock === 'lost') throw new DamagedError('The lock of the locker is damaged');
    return lock.kind === 'open' ? masterFrom(lock.key) : this.held();
  }

  /** `false` for the wrong passphrase. */
  async unlock(passphrase: string): Promise<boolean> {
    const lock = await this.lock();
    if (!lock || lock === 'lost') return false;
    const master = await unlockWith(passphrase, lock);
    if (!master) return false;
    if (lock.kind === 'passphrase') await this.hold(master);
    return true;
  }

  lockNow(): Promise<void> {
    return this.forNow.save(heldKey, null);
  }

  /**
   * Sets a first passphrase. The key that lay open until now is retired: every kept key is sealed anew by
   * a fresh one, in one transaction.
   */
  async setPassphrase(passphrase: string): Promise<boolean> {
    const before = await this.master();
    if (!before) return false;
    const after = await newMasterKey();
    await this.replace(before, after, await lockWith(passphrase, after));
    await this.hold(after);
    return true;
  }

  /** `false` when the old one is wrong. */
  async changePassphrase(old: string, fresh: string): Promise<boolean> {
    const lock = await this.lock();
    if (!lock || lock === 'lost') return false;
    const before = await unlockWith(old, lock);
    if (!before) return false;
    const after = await newMasterKey();
    await this.replace(before, after, await lockWith(fresh, after));
    await this.hold(after);
    return true;
  }

  /** Goes on without a passphrase; `false` when the one given is wrong. */
  async forgetPassphrase(old: string): Promise<boolean> {
    const lock = await this.lock();
    if (!lock || lock === 'lost') return false;
    const before = await unlockWith(old, lock);
    if (!before) return false;
    await this.replace(before, before, await openLock(before));
    await this.lockNow();
    return true;
  }

  /** Keeps something else under the same key, such as the key of the name lists; `false` while locked. */
  async sealFor(name: string, bytes: Uint8Array): Promise<boolean> {
    const master = await this.master();
    if (!master) return false;
    await this.store.putKey(await seal(master.key, 'key', name, bytes));
    return true;
  }

  async openFor(name: string): Promise<Uint8Array | undefined> {
    const master = await this.master();
    const sealed = master && (await this.store.get('keys', name));
    return master && sealed && unseal(master.key, 'key', sealed);
  }

  /** Whether a kept key is for something other than evidence. */
  isOther(ref: string): boolean {
    return ref === 'names';
  }

  /** With everything else: the spare, and what is held for now. */
  async forgetAll(): Promise<void> {
    await this.lockNow();
    await this.spare.forget();
  }

  private async lock(): Promise<Lock | 'lost' | undefined> {
    const kept = await this.store.meta('lock');
    const sound = await soundLock(kept);
    if (sound) return sound;
    const spare = await this.spareLock();
    if (spare) return spare;
    return kept === undefined && (await this.store.head()) === undefined ? undefined : 'lost';
  }

  private async spareLock(): Promise<Lock | undefined> {
    try {
      const note = await this.spare.read();
      return note === undefined ? undefined : await soundLock(JSON.parse(note));
    } catch (cause) {
      this.report(cause);
      return undefined;
    }
  }

  private async keepSpare(lock: Lock): Promise<void> {
    try {
      await this.spare.write(JSON.stringify(lock));
    } catch (cause) {
      this.report(cause);
    }
  }

  private async replace(before: MasterKey, after: MasterKey, lock: Lock): Promise<void> {
    await this.store.replaceKeys(lock, async (sealed) =>
      seal(after.key, 'key', sealed.ref, await unseal(before.key, 'key', sealed)),
    );
    await this.keepSpare(lock);
  }

  private hold({ raw }: MasterKey): Promise<void> {
    return this.forNow.save(heldKey, hex(raw));
  }

  private async held(): Promise<MasterKey | undefined> {
    const digits = await this.forNow.load(heldKey);
    return typeof digits === 'string' ? masterFrom(digits) : undefined;
  }
}
