/** The value of a digit in any writing: the ten of one stand together. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/**
 * The whole number in a text such as “1,234 followers”, whatever the language; `undefined` when it is
 * rounded (“1.2K”, “12 Tsd. Follower”) or when it is not plain which number is meant.
 */
export function exactNumber(text: string): number | undefined {
  // Marks that turn the direction stand beside digits in some languages.
  const plain = text.replace(/\p{Cf}/gu, '').trim();
  const parts = /^(\P{Nd}*?)(\p{Nd}+(?:[.,٬'’\s]\p{Nd}{3})*)(\P{Nd}*)$/u.exec(plain);
  if (!parts) return undefined;
  const [, before = '', digits = '', after = ''] = parts;
  // A word that touches the number, or two words after it, may make thousands of it.
  if (/[\p{L}.,]$/u.test(before) || /^[\p{L}.,]/u.test(after)) return undefined;
  const words = `${before} ${after}`.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length > 1) return undefined;
  return [...digits.replace(/\P{Nd}/gu, '')].reduce((sum, digit) => sum * 10 + valueOf(digit), 0);
}
