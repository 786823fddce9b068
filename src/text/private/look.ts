import type { Word } from '../tokens.ts';

/** In what a look at a word told, above these bits: how many digits it has. Below them a bit for each reader that waits for it. */
export const digitsShift = 16;

/** Whether a digit is in this word; who has looked before knows. */
export function hasDigit({ look, norm }: Word): boolean {
  if (look >= 0) return look >>> digitsShift > 0;
  for (let at = 0; at < norm.length; at++) {
    const code = norm.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
