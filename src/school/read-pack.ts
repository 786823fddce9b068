import { packFault } from './pack-fault.ts';
import { packSchema, type Pack } from './pack-schema.ts';

/** Largest pack taken, in characters; the five documents give some 80,000 each. */
export const largestPack = 1_000_000;
const deepest = 8;

// Characters that could make a "must not" read as a "must": bidi overrides, and controls other than tab and line break.

const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** A pack from somebody's file: whole, or refused with the field and the reason. */
export function readPack(text: string): { pack: Pack } | { refused: string } {
  if (text.length > largestPack)
    return { refused: 'This file is larger than any policy pack. Choose the pack itself.' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const where = cause instanceof Error ? ` (${cause.message})` : '';
    return {
      refused: `This is not a policy pack: it is not JSON${where}. Ask whoever made it for the file that ends in .json.`,
    };
  }
  if (depthOf(value) > deepest) return { refused: 'This is not a policy pack: it is nested too deeply.' };
  const hidden = findText(value, (piece) => unseen.test(piece));
  if (hidden !== undefined)
    return {
      refused: `A text in ${hidden} holds characters that cannot be seen. They are not allowed in a policy.`,
    };
  const result = packSchema.safeParse(value);
  if (result.success) return { pack: result.data };
  return { refused: packFault(result.error.issues, value) };
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth;
  return Math.max(depth + 1, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)));
}

function findText(value: unknown, bad: (piece: string) => boolean, path = 'the file'): string | undefined {
  if (typeof value === 'string') return bad(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = findText(inner, bad, path === 'the file' ? key : `${path} → ${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
