import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

export type Area = { x: number; y: number; width: number; height: number };

/** What we draw in, as src/page/layer/styles.ts has it: the only way to see us where no debugger looks into closed roots. */
export const colours = {
  light: { stop: '#a51c30', warn: '#8a4b00', note: '#1f5a8c', good: '#1c6b3c', key: '#14213d' },
  dark: { stop: '#ff8a95', warn: '#f5b865', note: '#8fc4f2', good: '#86d8a6', key: '#dfe8f6' },
} as const;

export const screenOf = async (page: Page): Promise<PNG> =>
  PNG.sync.read(Buffer.from(await page.screenshot()));

/** How many pixels of an area have exactly this colour. */
export function count(
  screen: PNG,
  colour: string,
  area: Area = { x: 0, y: 0, width: screen.width, height: screen.height },
): number {
  let found = 0;
  for (const row of rowsOf(screen, area)) found += inRow(screen, colour, area, row).length;
  return found;
}

/** Whether a line of this colour runs along the foot of some words, from their first letter to their last. */
export function isUnderlined(screen: PNG, colour: string, words: Area, dashed = false): boolean {
  const foot = { x: words.x - 4, y: words.y + words.height - 4, width: words.width + 8, height: 9 };
  return rowsOf(screen, foot).some((row) => {
    const found = inRow(screen, colour, foot, row);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || found.length < words.width * (dashed ? 0.3 : 0.95))
      return false;
    return (
      Math.abs(first - words.x) <= (dashed ? 5 : 2) &&
      Math.abs(last + 1 - (words.x + words.width)) <= (dashed ? 5 : 2)
    );
  });
}

/** Where a filled shape of this colour lies, at least `least` pixels wide: a button of ours, or the sign on a chip. */
export function shapeOf(screen: PNG, colour: string, least: number): Area | undefined {
  const all = { x: 0, y: 0, width: screen.width, height: screen.height };
  const runs = rowsOf(screen, all).flatMap((row) => {
    const { from, length } = longestRun(inRow(screen, colour, all, row));
    return length >= least ? [{ row, from, length }] : [];
  });
  const [top, bottom] = [runs[0], runs.at(-1)];
  if (!top || !bottom) return undefined;
  const widest = runs.reduce((one, other) => (other.length > one.length ? other : one));
  return { x: widest.from, y: top.row, width: widest.length, height: bottom.row + 1 - top.row };
}

function longestRun(columns: readonly number[]): { from: number; length: number } {
  let longest = { from: 0, length: 0 };
  let from = 0;
  columns.forEach((column, at) => {
    if (column !== columns[at - 1]! + 1) from = column;
    if (column + 1 - from > longest.length) longest = { from, length: column + 1 - from };
  });
  return longest;
}

/** The box around all that differs between two pictures of an area, its first line left out: a caret may stand there. */
export function changed(one: PNG, other: PNG, area: Area): Area {
  const below = { ...area, y: area.y + 24, height: area.height - 24 };
  const places = rowsOf(one, below).flatMap((y) =>
    Array.from({ length: Math.ceil(below.width) }, (_, at) => ({ x: Math.floor(below.x) + at, y })).filter(
      ({ x }) => {
        const at = (y * one.width + x) * 4;
        return one.data.readUIntBE(at, 3) !== other.data.readUIntBE(at, 3);
      },
    ),
  );
  const least = (axis: 'x' | 'y'): number =>
    places.reduce((low, place) => Math.min(low, place[axis]), Infinity);
  const most = (axis: 'x' | 'y'): number =>
    places.reduce((high, place) => Math.max(high, place[axis]), -Infinity);
  return {
    x: least('x'),
    y: least('y'),
    width: most('x') + 1 - least('x'),
    height: most('y') + 1 - least('y'),
  };
}

function rowsOf(screen: PNG, { y, height }: Area): number[] {
  const from = Math.max(0, Math.floor(y));
  const to = Math.min(screen.height, Math.ceil(y + height));
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function inRow({ data, width: all }: PNG, colour: string, { x, width }: Area, row: number): number[] {
  const wanted = parseInt(colour.slice(1), 16);
  const found: number[] = [];
  for (let column = Math.max(0, Math.floor(x)); column < Math.min(all, Math.ceil(x + width)); column++) {
    if (data.readUIntBE((row * all + column) * 4, 3) === wanted) found.push(column);
  }
  return found;
}
