import { sha256 } from './sha256.ts';

/** The key of this installation, which signs what is handed over. Its private half never leaves the device. */
export type SigningKey = CryptoKeyPair;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signature = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A key that cannot be read out of the browser again. */
export const newSigningKey = (): Promise<SigningKey> =>
  crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);

/** A new key as it is kept, to be wrapped by another before it is: JSON (RFC 7517) in UTF-8. */
export async function newKeyToKeep(): Promise<Uint8Array> {
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return new TextEncoder().encode(JSON.stringify(await crypto.subtle.exportKey('jwk', privateKey)));
}

/** A key that was kept, for use; its private half cannot be read out again. */
export async function keyThatWasKept(bytes: Uint8Array): Promise<SigningKey> {
  const { kty, crv, x, y, d } = JSON.parse(new TextDecoder().decode(bytes)) as JsonWebKey;
  const shared = { kty, crv, x, y };
  return {
    privateKey: await crypto.subtle.importKey('jwk', { ...shared, d }, algorithm, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', shared, algorithm, true, ['verify']),
  };
}

/** The first signs of a key, by which two people can tell whether they mean the same. */
export const keySigns = async (pem: string): Promise<string> =>
  (await sha256(pem)).slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');

/** An ECDSA P-256 signature over SHA-256 in DER, as `openssl dgst -sha256 -verify` takes it. */
export async function sign(key: SigningKey, bytes: Uint8Array): Promise<Uint8Array> {
  const raw = await crypto.subtle.sign(signature, key.privateKey, bytes as Uint8Array<ArrayBuffer>);
  return derOf(new Uint8Array(raw));
}

/** The public half as PEM (SubjectPublicKeyInfo). */
export async function publicPem(key: CryptoKey): Promise<string> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', key));
  const lines = btoa(String.fromCharCode(...spki)).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

/** Whether a signature in DER is by the key in a PEM. Throws a RangeError when either is not what it should be. */
export async function isSignedBy(pem: string, der: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const inner = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/.exec(pem.trim());
  if (!inner) throw new RangeError('This is no public key in PEM');
  const raw = rawOf(der);
  let key: CryptoKey;
  try {
    const spki = Uint8Array.from(atob(inner[1]!.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
    key = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
  } catch (cause) {
    throw new RangeError('This public key cannot be read', { cause });
  }
  return crypto.subtle.verify(signature, key, raw, bytes as Uint8Array<ArrayBuffer>);
}

const half = 32;

/** From the two halves, 32 bytes each, to a DER sequence of two integers. */
function derOf(raw: Uint8Array): Uint8Array {
  const integers = [raw.subarray(0, half), raw.subarray(half)].map((bytes) => {
    const first = bytes.findIndex((byte) => byte !== 0);
    const short = bytes.subarray(first < 0 ? half - 1 : first);
    const content = short[0]! >= 0x80 ? [0, ...short] : [...short];
    return [0x02, content.length, ...content];
  });
  const content = integers.flat();
  return Uint8Array.from([0x30, content.length, ...content]);
}

function rawOf(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const wrong = (): never => {
    throw new RangeError('This is no signature in DER');
  };
  if (der[0] !== 0x30 || der[1] !== der.length - 2) wrong();
  const raw = new Uint8Array(2 * half);
  let at = 2;
  for (const end of [half, 2 * half]) {
    const length = der[at + 1] ?? wrong();
    if (der[at] !== 0x02 || length === 0 || at + 2 + length > der.length) wrong();
    let content = der.subarray(at + 2, at + 2 + length);
    if (content[0] === 0) content = content.subarray(1);
    if (content.length > half) wrong();
    raw.set(content, end - content.length);
    at += 2 + length;
  }
  if (at !== der.length) wrong();
  return raw;
}
