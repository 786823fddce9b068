import Papa from 'papaparse';
import { openFile, type Letters } from './open-file.ts';

/** A list as rows of cells; nothing in a cell is ever more than text. Row 1 is `rows[0]`, as a spreadsheet counts. */
export type Sheet = {
  rows: string[][];
  /** Rows in which a quotation mark was opened and not closed. */
  torn: number[];
  letters: Letters;
  parted: 'commas' | 'semicolons' | 'tabs' | 'bars';
};

export const mostRows = 250_000;
/** Quotation marks that are mended before a file is given up. */
const mostTorn = 20;

const signs = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
type Sign = keyof typeof signs;

/** Reads a file into rows, or says what it is instead. */
export function readSheet(bytes: Uint8Array): Sheet | { refused: string } {
  const file = openFile(bytes);
  if ('refused' in file) return file;
  const sheet = sheetOf(file.text);
  return 'refused' in sheet ? sheet : { ...sheet, letters: file.letters };
}

export function sheetOf(written: string): Sheet | { refused: string } {
  let text = written.replace(/^\uFEFF/, '').replaceAll('\0', '');
  // A line with which Excel is told the sign between the cells.
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told) text = text.slice(told[0].length);
  const sign = isSign(told?.[1]) ? told[1] : likelySign(text);
  const lines = count(text, '\n');
  if (lines > mostRows) {
    return {
      refused: `This file has ${lines.toLocaleString('en-GB')} rows. That is more than the pupils of any school or trust, so it may be a register or a log. Export one row for each person who is at the school now.`,
    };
  }
  const torn: number[] = [];
  for (;;) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: sign });
    const error = errors.find(({ type }) => type === 'Quotes');
    const at = error && openQuote(text, error.index ?? 0, sign);
    if (at === undefined || torn.length >= mostTorn)
      return { rows: data, torn, letters: 'UTF-8', parted: signs[sign] };
    // Without the quotation mark that was never closed, the rows after it are rows again.
    torn.push(error?.row === undefined ? 1 : rowAt(text, at));
    text = `${text.slice(0, at)}${text.slice(at + 1)}`;
  }
}

const isSign = (sign: string | undefined): sign is Sign => sign !== undefined && sign in signs;

/** The sign that parts the most lines into equally many cells. */
function likelySign(text: string): Sign {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 40)
    .filter((line) => line.trim() !== '');
  let best: Sign = ',';
  let most = 0;
  for (const sign of Object.keys(signs) as Sign[]) {
    const counts = lines.map((line) => count(line.replace(/"[^"]*"/g, ''), sign));
    const [middle = 0] = counts.toSorted((a, b) => a - b).slice(Math.floor(counts.length / 2));
    const alike = middle > 0 ? counts.filter((one) => one === middle).length * (sign === ',' ? 1 : 1.1) : 0;
    if (alike > most) {
      most = alike;
      best = sign;
    }
  }
  return best;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** The quotation mark that opened the cell in which something went wrong: the last one before it that begins a cell. */
function openQuote(text: string, near: number, sign: Sign): number | undefined {
  for (let at = Math.min(near, text.length - 1); at >= 0; at--) {
    if (text[at] !== '"') continue;
    const before = text[at - 1];
    if (before === undefined || before === sign || before === '\n' || before === '\r') return at;
  }
  return undefined;
}

const rowAt = (text: string, at: number): number => count(text.slice(0, at), '\n') + 1;
