import type { Sealed } from '../browser/locker-store.ts';
import { sha256 } from '../evidence/sha256.ts';

/** The key that opens the keys of everything kept; 32 bytes. */
export type MasterKey = { raw: Uint8Array; key: CryptoKey };

/** Why something kept cannot be had: its bytes, or the key to them, are not what was put in, or are not there. */
export class DamagedError extends Error {}

const aes = 'AES-GCM';

export const aesKey = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw as Uint8Array<ArrayBuffer>, aes, false, ['encrypt', 'decrypt']);

export const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

export async function newMasterKey(): Promise<MasterKey> {
  const raw = randomBytes(32);
  return { raw, key: await aesKey(raw) };
}

/** Bound to what it is and where it stands, so that one thing cannot be put in the place of another. */
const boundTo = (what: string, ref: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`lanyard-locker-1 ${what} ${ref}`);

export async function seal(key: CryptoKey, what: string, ref: string, bytes: Uint8Array): Promise<Sealed> {
  const iv = randomBytes(12);
  const parameters = { name: aes, iv: iv as Uint8Array<ArrayBuffer>, additionalData: boundTo(what, ref) };
  const sealed = await crypto.subtle.encrypt(parameters, key, bytes as Uint8Array<ArrayBuffer>);
  return { ref, iv, bytes: new Uint8Array(sealed) };
}

/** Throws a DamagedError for bytes that are not what was sealed, letter for letter, or not for this key. */
export async function unseal(key: CryptoKey, what: string, sealed: Sealed): Promise<Uint8Array> {
  try {
    const parameters = {
      name: aes,
      iv: sealed.iv as Uint8Array<ArrayBuffer>,
      additionalData: boundTo(what, sealed.ref),
    };
    return new Uint8Array(
      await crypto.subtle.decrypt(parameters, key, sealed.bytes as Uint8Array<ArrayBuffer>),
    );
  } catch (cause) {
    throw new DamagedError(`${what} ${sealed.ref} is not what was put in`, { cause });
  }
}

/** SHA-256 of what lies in the store, sealed as it is: it can be checked while the locker is locked. */
export async function digestOf({ ref, iv, bytes }: Sealed): Promise<string> {
  const name = new TextEncoder().encode(`${ref}\n`);
  const all = new Uint8Array(name.length + iv.length + bytes.length);
  all.set(name);
  all.set(iv, name.length);
  all.set(bytes, name.length + iv.length);
  return sha256(all);
}

/** A key of one thing’s own, sealed by the master key. */
export async function newKeyFor(master: MasterKey, ref: string): Promise<{ key: CryptoKey; sealed: Sealed }> {
  const raw = randomBytes(32);
  return { key: await aesKey(raw), sealed: await seal(master.key, 'key', ref, raw) };
}

export const openKey = async (master: MasterKey, sealed: Sealed): Promise<CryptoKey> =>
  aesKey(await unseal(master.key, 'key', sealed));
