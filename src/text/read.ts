import type { Span } from '../engine/span.ts';
import type { Names } from '../people/roster.ts';
import { Automaton } from './automaton.ts';
import { Board } from './board.ts';
import type { CommunityBodies } from './community-bodies.ts';
import type { TokenMark } from './grammar.ts';
import { layers, lexicons } from './grammar/index.ts';
import { learned } from './leanings/learned.ts';
import { weigh } from './leanings/weigh.ts';
import { takeLexicons } from './lexicons.ts';
import { markKinds, type Mark, type MarkKind } from './mark.ts';
import { findNames } from './names/find-names.ts';
import { piecesOf } from './pieces.ts';
import { privateDetails } from './private/index.ts';
import { findQuotations } from './quotations.ts';
import { Reading, type Weighed } from './reading.ts';
import type { Part } from './remark-parts.ts';
import { findRemarks, undisguise } from './remarks.ts';
import type { SchoolNames } from './school-names.ts';
import { tokenise, type Tokens } from './tokens.ts';

const phrases = new Automaton(takeLexicons(lexicons));
const cascade = layers.map((grammars) => new Automaton(grammars));
const published = new Set<string>(markKinds);

/** What a reading may know beside the language: the names of a list, of the school and of bodies a policy protects. */
export type Known = { roster?: Names; school?: SchoolNames; bodies?: CommunityBodies };

/**
 * Reads a text once. `text` is any string; every span of the reading lies inside it, on token
 * borders, in UTF-16 code units. Never throws for what a text holds.
 */
export function read(text: string, known: Known = {}): Reading {
  const whole: Tokens = { text, words: [], starts: [], ends: [], sentences: [] };
  const marks: Mark[] = [];
  const weighed: Weighed[] = [];
  for (const { start, end } of piecesOf(text)) {
    const piece = readPiece(text.slice(start, end), known);
    if (end - start === text.length) return new Reading(piece.tokens, piece.marks, piece.weighed);
    const past = (whole.sentences.at(-1) ?? -1) + 1;
    for (const word of piece.tokens.words) whole.words.push(word);
    for (const at of piece.tokens.starts) whole.starts.push(at + start);
    for (const at of piece.tokens.ends) whole.ends.push(at + start);
    for (const sentence of piece.tokens.sentences) whole.sentences.push(sentence + past);
    const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
    for (const one of piece.weighed) weighed.push({ ...one, start: one.start + start, end: one.end + start });
    for (const { span, sentence, parts, ...mark } of piece.marks) {
      marks.push({
        ...mark,
        span: moved(span),
        sentence: sentence + past,
        ...(parts && { parts: parts.map((part) => ({ ...part, span: moved(part.span) })) }),
      });
    }
  }
  return new Reading(whole, marks, weighed);
}

function readPiece(text: string, known: Known): { tokens: Tokens; marks: Mark[]; weighed: Weighed[] } {
  const tokens = undisguise(tokenise(text));
  const board = new Board(tokens);
  const marks: Mark[] = [];
  for (const mark of privateDetails(tokens)) note(board, marks, mark, mark.sort);
  for (const mark of findQuotations(tokens)) note(board, marks, mark);
  runLayer(phrases, board, marks);
  if (known.roster && !known.roster.empty)
    for (const mark of findNames(tokens, known.roster)) note(board, marks, mark, mark.sort);
  if (known.school) for (const mark of known.school.find(tokens, board)) note(board, marks, mark, mark.sort);
  if (known.bodies) for (const mark of known.bodies.find(board)) note(board, marks, mark);
  for (const automaton of cascade) runLayer(automaton, board, marks);
  for (const mark of findRemarks(tokens, board)) note(board, marks, mark);
  const { leant, weighed } = weigh(learned(), tokens, marks);
  for (const { leaning, from, to, weightiest, beside } of leant) {
    const parts = weightiest.map((at): Part => ({ kind: 'telling-word', from: at, to: at + 1 }));
    note(board, marks, { kind: `leans-${leaning}`, from, to, parts }, beside ? 'beside' : undefined);
  }
  const { starts, ends } = tokens;
  return {
    tokens,
    marks,
    weighed: weighed.map(({ from, to, ...bits }) => ({ start: starts[from]!, end: ends[to - 1]!, ...bits })),
  };
}

function runLayer(automaton: Automaton, board: Board, marks: Mark[]): void {
  for (const mark of widest(automaton.run(board))) note(board, marks, mark);
}

/** Puts what was found on the board and, where rules may see it, among the marks. */
function note(
  board: Board,
  marks: Mark[],
  found: TokenMark & { parts?: readonly Part[] },
  sort?: string,
): void {
  board.add(found);
  if (!published.has(found.kind)) return;
  const { words, starts, ends, sentences } = board.tokens;
  let { from, to } = found;
  // A gap at either end of a pattern may have taken in a comma.
  while (to - from > 1 && words[from]!.kind === 'punctuation') from++;
  while (to - from > 1 && words[to - 1]!.kind === 'punctuation' && found.kind !== 'quotation') to--;
  const mark: Mark = {
    kind: found.kind as MarkKind,
    span: { start: starts[from]!, end: ends[to - 1]! },
    sentence: sentences[from]!,
  };
  if (sort) mark.sort = sort;
  if (found.parts)
    mark.parts = found.parts.map((part) => ({
      kind: part.kind,
      span: { start: starts[part.from]!, end: ends[part.to - 1]! },
    }));
  marks.push(mark);
}

/** Of marks of one kind that overlap, the widest. */
function widest(marks: TokenMark[]): TokenMark[] {
  if (marks.length < 2) return marks;
  if (marks.length <= few) return widestOfFew(marks);
  marks.sort((a, b) => a.from - b.from);
  const kept: TokenMark[] = [];
  let first = 0;
  let reached = 0;
  for (let at = 0; at <= marks.length; at++) {
    const mark = marks[at];
    // No mark reaches over this place: what is before it and what comes do not meet.
    if (at > first && (!mark || mark.from >= reached)) {
      const together = marks.slice(first, at);
      kept.push(...(together.length <= few ? widestOfFew(together) : widestOfMany(together, reached)));
      first = at;
    }
    if (mark) reached = Math.max(reached, mark.to);
  }
  return kept;
}

/** The same for any number of them, which begin with the first and end by `end`. */
function widestOfMany(marks: TokenMark[], end: number): TokenMark[] {
  const start = marks[0]!.from;
  marks.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  // By kind, which tokens are taken. What overlaps a wider mark has its first or its last token in it.
  const taken = new Map<string, Uint8Array>();
  return marks.filter(({ kind, from, to }) => {
    let tokens = taken.get(kind);
    if (!tokens) taken.set(kind, (tokens = new Uint8Array(end - start)));
    if (tokens[from - start] === 1 || tokens[to - 1 - start] === 1) return false;
    tokens.fill(1, from - start, to - start);
    return true;
  });
}

/** Up to so many marks are compared with each other: as a short text has them. */
const few = 24;

function widestOfFew(marks: TokenMark[]): TokenMark[] {
  // Put in order by hand: the sorting of the language makes copies.
  for (let at = 1; at < marks.length; at++) {
    const mark = marks[at]!;
    let to = at;
    for (; to > 0 && comesFirst(mark, marks[to - 1]!); to--) marks[to] = marks[to - 1]!;
    marks[to] = mark;
  }
  const kept: TokenMark[] = [];
  for (const mark of marks) {
    let free = true;
    for (const wider of kept)
      if (wider.kind === mark.kind && wider.from < mark.to && mark.from < wider.to) free = false;
    if (free) kept.push(mark);
  }
  return kept;
}

const comesFirst = (one: TokenMark, other: TokenMark): boolean => {
  const wider = one.to - one.from - (other.to - other.from);
  return wider > 0 || (wider === 0 && one.from < other.from);
};
