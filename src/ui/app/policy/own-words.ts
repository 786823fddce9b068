import type { Clause } from '../../../school/pack-schema.ts';
import { fold } from '../../../text/fold.ts';

/** A paragraph or a point of a document. */
type Piece = {
  text: string;
  /** The same, as it is compared. */
  plain: string;
  /** The heading it stands under, folded; empty before the first. */
  heading: string;
  /** The references it may be known by, in one form: “6.v”, “2.4.3.b”. */
  keys: readonly string[];
};

// Word’s own bullets come out as characters of private use.
const bullet = /^[•●▪◦‣–*o-](?=\s)|^[•●▪\u{e000}-\u{f8ff}]/u;
const numbered = /^(\d{1,3}(?:\.\d{1,3})+)\.?\s/;
const section = /^(\d{1,3})\.?\s+\S/;
const roman = /^([ivxl]{1,7})[.)](?=\s)/i;
const lettered = /^\(?([a-z])[.)](?=\s)/i;

/**
 * The school’s own words for each clause, from a document of any layout: by the clause’s number, then by the
 * first words that stand in its reference on screen. A clause that is not found is left out, never guessed at.
 */
export function ownWordsOf(document: string, clauses: readonly Clause[]): Map<string, string> {
  const headings = new Set(clauses.map(({ heading }) => bare(heading)));
  const pieces = readPieces(document, headings);
  const found = new Map<string, string>();
  const used = new Set<Piece>();
  let last = -1;
  for (const clause of clauses) {
    const at = byNumber(pieces, clause) ?? byFirstWords(pieces, clause, last, used);
    const piece = at === undefined ? undefined : pieces[at];
    if (at === undefined || !piece) continue;
    last = at;
    used.add(piece);
    found.set(clause.ref, piece.text);
  }
  return found;
}

function byNumber(pieces: readonly Piece[], clause: Clause): number | undefined {
  const key = keyOf(clause.ref);
  const heading = bare(clause.heading);
  const all = pieces.filter(({ keys }) => keys.includes(key));
  const here = all.filter((piece) => isHeading(piece.heading, heading));
  // A list of contents has the numbers too, but never the longest text.
  const best = longest(here.length > 0 ? here : all);
  return best && pieces.indexOf(best);
}

/** Two clauses may begin alike, so a piece that comes next and belongs to no other clause goes first. */
function byFirstWords(
  pieces: readonly Piece[],
  { shown, heading }: Clause,
  last: number,
  used: ReadonlySet<Piece>,
): number | undefined {
  const words = bare(/\(([^()]*)\)$/.exec(shown ?? '')?.[1] ?? '');
  if (words === '') return undefined;
  const under = bare(heading);
  let best: { at: number; worth: number } | undefined;
  for (const [at, piece] of pieces.entries()) {
    const begins = `${piece.plain} `.startsWith(`${words} `);
    // One word alone may stand anywhere; a point that begins with it is meant.
    if (!begins && !(words.includes(' ') && ` ${piece.plain} `.includes(` ${words} `))) continue;
    const worth =
      (isHeading(piece.heading, under) ? 4 : 0) +
      (begins ? 2 : 0) +
      (at > last ? 1 : 0) -
      (used.has(piece) ? 3 : 0);
    if (!best || worth > best.worth) best = { at, worth };
  }
  return best?.at;
}

const longest = (pieces: readonly Piece[]): Piece | undefined =>
  pieces.reduce<Piece | undefined>(
    (best, piece) => (best && best.text.length >= piece.text.length ? best : piece),
    undefined,
  );

/** “2.5.2/rep(b)” and “2.5.2 (b)” as “2.5.2.b”. */
const keyOf = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/\/[a-z]+/, '')
    .replace(/[()\s]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '');

/** Letters and figures only, folded, with single spaces; a number before the words is left out. */
function bare(text: string): string {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(/^[\d ]+/, '') || plain;
}

const isHeading = (one: string, other: string): boolean =>
  one !== '' && (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `));

const isHeadingLine = (text: string, headings: ReadonlySet<string>): boolean =>
  text.length <= 70 && !/[.;,]$/.test(text) && [...headings].some((known) => isHeading(bare(text), known));

function readPieces(document: string, headings: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let heading = '';
  let sectionNumber = '';
  let top = '';
  let point = '';
  let bullets = 0;
  for (const { text, isPoint } of blocksOf(document, headings)) {
    const plain = bare(text);
    const number = section.exec(text)?.[1];
    if (isHeadingLine(text, headings)) {
      heading = plain;
      if (number !== undefined) sectionNumber = number;
      const sub = numbered.exec(text)?.[1];
      [top, point, bullets] = [sub ?? '', '', 0];
      continue;
    }
    const keys: string[] = [];
    const dotted = numbered.exec(text)?.[1];
    const letters = roman.exec(text)?.[1]?.toLowerCase();
    const letter = lettered.exec(text)?.[1]?.toLowerCase();
    if (dotted !== undefined) {
      [top, point, bullets] = [dotted, '', 0];
      keys.push(dotted);
    } else if (letters !== undefined && sectionNumber !== '') {
      [top, point, bullets] = [`${sectionNumber}.${letters}`, '', 0];
      keys.push(top);
    } else if (number !== undefined) {
      [sectionNumber, top, point, bullets] = [number, number, '', 0];
      keys.push(number);
    }
    if (letter !== undefined && top !== '' && letters !== letter) {
      point = `${top}.${letter}`;
      keys.push(point);
    } else if (keys.length === 0 && isPoint && top !== '') {
      bullets += 1;
      if (bullets <= 26) keys.push(`${top}.${String.fromCharCode(96 + bullets)}`);
    }
    pieces.push({ text: tidy(text), plain, heading, keys });
  }
  return pieces;
}

const tidy = (text: string): string => text.replace(/\*\*/g, '').trim();

/** Lines put together into paragraphs and points, without the bullets. */
function blocksOf(document: string, headings: ReadonlySet<string>): { text: string; isPoint: boolean }[] {
  const lines = document.replace(/\r\n?/g, '\n').split('\n');
  const full =
    lines.map((line) => line.trim().length).sort((a, b) => a - b)[Math.floor(lines.length * 0.8)] ?? 0;
  const blocks: { text: string; isPoint: boolean }[] = [];
  let open = false;
  let pointNext = false;
  for (const line of lines) {
    const trimmed = line.trim().replace(/^#{1,6}\s+/, '');
    const mark = bullet.exec(trimmed)?.[0] ?? '';
    const text = trimmed.slice(mark.length).trim();
    if (text === '') {
      // Some programs put the bullet on a line of its own, before its text or after it.
      pointNext = mark !== '';
      open = false;
      continue;
    }
    if (isHeadingLine(text, headings)) {
      blocks.push({ text, isPoint: false });
      open = false;
      continue;
    }
    const begins = mark !== '' || pointNext || numbered.test(text) || roman.test(text) || lettered.test(text);
    const last = blocks.at(-1);
    if (open && !begins && last) last.text += ` ${text}`;
    else blocks.push({ text, isPoint: mark !== '' || pointNext });
    pointNext = false;
    // A short line that ends a sentence ends a paragraph where blank lines are missing.
    open = !(/[.!?:;]["”’)]?$/.test(text) && text.length < full * 0.8);
  }
  return blocks;
}
