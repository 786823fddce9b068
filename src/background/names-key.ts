import { report } from '../browser/report.ts';
import { loadForNow } from '../browser/session-store.ts';
import { heldKey } from '../locker/keys.ts';
import { theLocker } from '../locker/open-locker.ts';
import { DamagedError } from '../locker/seal.ts';
import type { Key } from '../people/siphash.ts';

const name = 'names';

const bytesOf = (key: Key): Uint8Array => new Uint8Array(Uint32Array.from(key).buffer);

function keyFrom(bytes: Uint8Array): Key | undefined {
  if (bytes.length !== 16) return undefined;
  const [a, b, c, d] = new Uint32Array(bytes.slice().buffer);
  return [a!, b!, c!, d!];
}

/**
 * The key of the name lists, from what the set-up says of it: nothing while it is locked. Where a passphrase
 * was set since it was last read, it is sealed now. *lost*: it can never be had again.
 */
export async function namesKey(
  kept: Key | 'sealed',
): Promise<{ key: Key | undefined; sealed: boolean } | 'lost'> {
  const { keys } = theLocker();
  if (kept !== 'sealed') {
    try {
      // Only with a passphrase is a key held; without one nothing more need be asked.
      if (typeof (await loadForNow(heldKey)) === 'string' && (await keys.access()) === 'unlocked')
        return { key: kept, sealed: await keepNamesKey(kept) };
    } catch (cause) {
      // Names are looked up as before, under the key that lies open.
      report('background', 'names key', cause);
    }
    return { key: kept, sealed: false };
  }
  try {
    const bytes = await keys.openFor(name);
    if (bytes) return { key: keyFrom(bytes), sealed: true };
    // Unlocked, and not there: it went with a damaged store, and no list can be read by it again.
    if ((await keys.access()) !== 'locked') return 'lost';
    return { key: undefined, sealed: true };
  } catch (cause) {
    if (cause instanceof DamagedError) return 'lost';
    report('background', 'names key', cause);
    return { key: undefined, sealed: true };
  }
}

/** Keeps the key under the passphrase; `false` while that is not given. */
export const keepNamesKey = (key: Key): Promise<boolean> => theLocker().keys.sealFor(name, bytesOf(key));
