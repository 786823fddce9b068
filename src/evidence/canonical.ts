export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value as JSON in one form only (RFC 8785): keys in the order of their UTF-16 code units, no spaces,
 * numbers as ECMAScript writes them. Lone surrogates, which have no such form, become U+FFFD.
 * Throws a TypeError for a number that JSON cannot hold.
 */
export function canonical(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(wellFormed(value));
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} has no form in JSON`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${keys.map((key) => `${canonical(key)}:${canonical(value[key]!)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
