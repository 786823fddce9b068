import { all, dataOf, firstChildOf, nextSiblingOf } from '../../dom/safe.ts';

/** Longest script looked into, in UTF-16 code units. */
const longest = 4_000_000;
/** How deep data is searched; the sites nest theirs some thirty deep. */
const deepest = 60;

/** A script's data does not change: it is read once and kept as long as its element. */
const known = new WeakMap<Element, unknown>();

/** What stands in a script. */
export function sourceOf(script: Element): string {
  let source = '';
  for (let child = firstChildOf(script); child; child = nextSiblingOf(child))
    if (child instanceof Text) source += dataOf(child);
  return source;
}

function dataIn(script: Element, source: string): unknown {
  if (known.has(script)) return known.get(script);
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    data = undefined; // Data a page has broken is data that is not there; the fields then say so.
  }
  known.set(script, data);
  return data;
}

/** The data of those of a page's JSON scripts that speak of all of `words`; all others stay unparsed. */
export function dataAbout(
  document: Document,
  words: string | readonly string[],
  selector = 'script[type="application/json"]',
): unknown[] {
  const wanted = typeof words === 'string' ? [words] : words;
  const found: unknown[] = [];
  for (const script of all(document, selector)) {
    const source = sourceOf(script);
    if (source.length > longest || !wanted.every((word) => source.includes(word))) continue;
    const data = dataIn(script, source);
    if (data !== undefined) found.push(data);
  }
  return found;
}

export type Dict = { readonly [key: string]: unknown };
export const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object or array in some data that a test takes, outermost first; what is taken is not searched. */
export function findIn<T>(data: unknown, take: (value: object) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    const taken = take(value);
    if (taken !== undefined) {
      found.push(taken);
      return;
    }
    for (const inner of Array.isArray(value) ? value : Object.values(value)) visit(inner, depth + 1);
  };
  visit(data, 0);
  return found;
}

/** A value some keys down, or `undefined`. */
export function at(data: unknown, ...keys: (string | number)[]): unknown {
  let value = data;
  for (const key of keys) {
    if (Array.isArray(value) && typeof key === 'number') value = value[key];
    else if (isDict(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** A text some keys down that says something. */
export function textAt(data: unknown, ...keys: (string | number)[]): string | undefined {
  const value = at(data, ...keys);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
