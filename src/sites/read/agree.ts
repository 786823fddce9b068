import { sameWords } from './text.ts';

/**
 * One fact, found in several ways: the first of them when all that were found say the same, and
 * `undefined`, *could not read*, when they do not.
 */
export function agree(...ways: (string | null | undefined)[]): string | undefined {
  const found = ways.filter((way): way is string => typeof way === 'string' && way !== '');
  const [first, ...others] = found;
  return first !== undefined && others.every((other) => sameWords(other, first)) ? first : undefined;
}
