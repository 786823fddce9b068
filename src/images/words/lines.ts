/** Where a line of writing may be, in pixels of the picture that is read. */
export type Line = { left: number; top: number; right: number; bottom: number };

/** Lower ones are dust, and nobody reads them. In pixels. */
const lowest = 8;
/** What it takes to read a line as long as it is high, in milliseconds, on a slow computer. */
const eachShape = 3;
/** So many lines are a page, a list or a texture: they are better read one by one. */
const manyLines = 120;

const tallOf = ({ top, bottom }: Line): number => bottom - top;

/** How long it may take to read all of them at once, in milliseconds. Small and long ones have more letters. */
export const timeFor = (lines: readonly Line[]): number =>
  lines.length > manyLines
    ? Infinity
    : lines.reduce(
        (sum, line) => sum + ((line.right - line.left) / Math.max(1, tallOf(line))) * eachShape,
        0,
      );

/** The tallest first: what is on a sign, on a jumper or over a page says more than what is under it. */
export const tallestFirst = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => tallOf(line) >= lowest).sort((a, b) => tallOf(b) - tallOf(a));

/** A line with a little of what is around it, which a reader needs to see where it ends. */
export function withMargin(line: Line, width: number, height: number): Line {
  const more = Math.round(tallOf(line) / 4);
  return {
    left: Math.max(0, line.left - more),
    top: Math.max(0, line.top - more),
    right: Math.min(width, line.right + more),
    bottom: Math.min(height, line.bottom + more),
  };
}
