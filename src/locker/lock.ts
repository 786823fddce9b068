import { canonical } from '../evidence/canonical.ts';
import { hex, sha256 } from '../evidence/sha256.ts';
import { aesKey, randomBytes, type MasterKey } from './seal.ts';

/**
 * How the master key is kept: as it is, where the person declined a passphrase, or wrapped by a key made
 * from it. All bytes are hexadecimal digits.
 */
export type Lock =
  | { kind: 'open'; key: string; check: string }
  | { kind: 'passphrase'; salt: string; rounds: number; iv: string; wrapped: string; check: string };

/** A passphrase may be a sentence; a PIN is no passphrase. Counted in characters. */
export const shortestPassphrase = 8;

/**
 * PBKDF2 with HMAC-SHA-256, 600,000 rounds: what the OWASP Password Storage Cheat Sheet asks for with this
 * hash, and NIST SP 800-132 describes. WebCrypto has nothing stronger; it takes about 0.15 s here.
 */
const rounds = 600_000;

const bytesOf = (digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const checked = async <T extends object>(lock: T): Promise<T & { check: string }> => ({
  ...lock,
  check: await sha256(canonical(JSON.parse(JSON.stringify(lock)))),
});

export const openLock = ({ raw }: MasterKey): Promise<Lock> =>
  checked({ kind: 'open' as const, key: hex(raw) });

export async function lockWith(passphrase: string, { raw }: MasterKey): Promise<Lock> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = await keyFrom(passphrase, salt, rounds);
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: iv as Uint8Array<ArrayBuffer> },
    key,
    raw as Uint8Array<ArrayBuffer>,
  );
  return checked({
    kind: 'passphrase' as const,
    salt: hex(salt),
    rounds,
    iv: hex(iv),
    wrapped: hex(new Uint8Array(wrapped)),
  });
}

/** The master key; `undefined` for the wrong passphrase, which is all that can be said then. */
export async function unlockWith(passphrase: string, lock: Lock): Promise<MasterKey | undefined> {
  if (lock.kind === 'open') return masterFrom(lock.key);
  const key = await keyFrom(passphrase, bytesOf(lock.salt), lock.rounds);
  try {
    const raw = new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(lock.iv) }, key, bytesOf(lock.wrapped)),
    );
    return { raw, key: await aesKey(raw) };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'OperationError') return undefined;
    throw cause;
  }
}

export async function masterFrom(digits: string): Promise<MasterKey> {
  const raw = bytesOf(digits);
  return { raw, key: await aesKey(raw) };
}

/** A lock that was read, if it is one and not a bit of it has changed. */
export async function soundLock(value: unknown): Promise<Lock | undefined> {
  if (!isLock(value)) return undefined;
  const { check, ...lock } = value;
  return (await checked(lock)).check === check ? value : undefined;
}

function isLock(value: unknown): value is Lock {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('check' in value)) return false;
  const digits = (part: unknown): boolean => typeof part === 'string' && /^[0-9a-f]+$/.test(part);
  if (value.kind === 'open') return 'key' in value && digits(value.key);
  return (
    value.kind === 'passphrase' &&
    'salt' in value &&
    digits(value.salt) &&
    'iv' in value &&
    digits(value.iv) &&
    'wrapped' in value &&
    digits(value.wrapped) &&
    'rounds' in value &&
    Number.isInteger(value.rounds) &&
    Number(value.rounds) > 0 &&
    Number(value.rounds) <= 10_000_000
  );
}

/** The same letters typed on another keyboard may come in another form. */
async function keyFrom(passphrase: string, salt: Uint8Array, count: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: salt as Uint8Array<ArrayBuffer>, iterations: count },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
