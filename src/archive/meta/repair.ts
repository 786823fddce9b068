const broken = /[\u0080-\u00ff]/;
const beyond = /[\u0100-\uffff]/;
const strict = new TextDecoder('utf-8', { fatal: true });

/** How many texts could only be mended up to their end. */
export type Mending = { inPart: number };

/**
 * Facebook and Instagram write each byte of a text as a letter of its own: "é" arrives as "Ã©". Put
 * right once and never twice, because a text may have been broken by whoever pasted it. What is no
 * such text comes back as it is.
 */
export function repair(text: string, mending?: Mending): string {
  if (!broken.test(text) || beyond.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const whole = decode(bytes);
  if (whole !== undefined) return whole;
  // Cut in the middle of a letter: all but the last few bytes are sound.
  for (let short = 1; short <= 3 && short < bytes.length; short++) {
    const most = decode(bytes.subarray(0, bytes.length - short));
    if (most !== undefined) {
      if (!broken.test(text.slice(-short))) break;
      if (mending) mending.inPart++;
      return most;
    }
  }
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** Mends every text of a record, the keys too: labels come in the account's language. */
export function repairAll(value: unknown, mending?: Mending): unknown {
  if (typeof value === 'string') return repair(value, mending);
  if (Array.isArray(value)) return value.map((one) => repairAll(one, mending));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [repair(key), repairAll(one, mending)]),
  );
}

/** People who are mentioned are written as "@[id:2048:Name]"; only the name was on the screen. */
export const plainMentions = (text: string): string =>
  text.includes('@') ? text.replace(/@\s?\[\d{1,20}:\d{1,6}:([^\][]*)\]/g, '$1') : text;
