/**
 * Longest stretch read at once, in UTF-16 code units: a long post is read whole, and of a text of a
 * megabyte no two ends are ever compared, whatever stands in it.
 */
const longest = 6000;

/** Cuts a long text where it is cut least: after a line, else after a sentence, else after a word. Yields where each piece begins and ends. */
export function* piecesOf(text: string): Iterable<{ start: number; end: number }> {
  let start = 0;
  while (text.length - start > longest) {
    const end = cutOf(text, start);
    yield { start, end };
    start = end;
  }
  yield { start, end: text.length };
}

function cutOf(text: string, start: number): number {
  const last = start + longest;
  const half = start + longest / 2;
  const latter = text.slice(half, last);
  for (const border of ['\n', '. ', ' ']) {
    const at = latter.lastIndexOf(border);
    if (at >= 0) return half + at + border.length;
  }
  // A joined emoji has at most a dozen parts; only a row without any border is cut through.
  for (let at = last; at > half; at--) if (!joins(text, at)) return at;
  return isLow(text.charCodeAt(last)) ? last - 1 : last;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether what stands before this offset and what stands after it are one character to a reader. */
const joins = (text: string, at: number): boolean =>
  isLow(text.charCodeAt(at)) ||
  text.charCodeAt(at - 1) === 0x200d ||
  /^[\p{M}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]/u.test(text.slice(at, at + 2));
