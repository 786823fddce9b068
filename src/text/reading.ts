import type { Ground } from '../engine/finding.ts';
import type { Span } from '../engine/span.ts';
import { contains, overlaps } from '../engine/span.ts';
import type { Topic } from '../engine/topic.ts';
import { kindSet, overlap, type KindSet } from './kind-set.ts';
import { leanings } from './leanings/kinds.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Tokens } from './tokens.ts';

const none: readonly Mark[] = [];

/** A long text has thousands of what was asked of the whole of it, and nobody is told of more than a few. */
const mostOfText = 20;

const reaches = ['place', 'sentence', 'text'] as const;
type Reach = (typeof reaches)[number];

/** A stretch of the text, with the bits of `leanings/weigh.ts`. */
export type Weighed = Span & { against: number; unlike: number };

const leaningAt = new Map<Topic, number>(leanings.map((leaning, at) => [leaning, at]));

/** One reading of a text: what every rule sees of it. */
export class Reading {
  private readonly byKind = new Map<MarkKind, Mark[]>();
  private readonly kinds: KindSet;
  private readonly widest = new Map<MarkKind, number>();
  private sentences: Span[] | undefined;
  /** What has been asked for since somebody began to listen, and how far round the place it looked. */
  private asked: Map<MarkKind, Reach> | undefined;

  constructor(
    readonly tokens: Tokens,
    marks: readonly Mark[],
    /** In the order of the text. */
    private readonly weighed: readonly Weighed[] = [],
  ) {
    for (const mark of marks) {
      const same = this.byKind.get(mark.kind);
      if (same) same.push(mark);
      else this.byKind.set(mark.kind, [mark]);
    }
    for (const same of this.byKind.values())
      if (!isInOrder(same)) same.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    this.kinds = kindSet(this.byKind.keys());
  }

  /** Whether a mark of one of these kinds is there. For whoever decides whether to ask at all: it is not noted. */
  meets(kinds: KindSet): boolean {
    return overlap(this.kinds, kinds);
  }

  get text(): string {
    return this.tokens.text;
  }

  marks(kind: MarkKind): readonly Mark[] {
    if (this.asked) this.note('place', kind);
    return this.byKind.get(kind) ?? none;
  }

  has(...kinds: MarkKind[]): boolean {
    if (this.asked) this.note('text', ...kinds);
    for (const kind of kinds) if (this.byKind.has(kind)) return true;
    return false;
  }

  /** Whether a mark of one of these kinds stands in this sentence. */
  inSentence(sentence: number, ...kinds: MarkKind[]): boolean {
    if (this.asked) this.note('sentence', ...kinds);
    for (const kind of kinds) {
      const marks = this.byKind.get(kind);
      if (!marks) continue;
      if (marks[firstWhere(marks, (mark) => mark.sentence >= sentence)]?.sentence === sentence) return true;
    }
    return false;
  }

  /** Whether all that is said here is so unlike what is said of a topic that a pattern is more likely to be wrong: sooner where it only guesses. */
  speaksAgainst(topic: Topic, span: Span, guess: boolean): boolean {
    const leaning = leaningAt.get(topic);
    if (leaning === undefined) return false;
    const first = firstWhere(this.weighed, ({ end }) => end > span.start);
    let at = first;
    for (; at < this.weighed.length && this.weighed[at]!.start < span.end; at++) {
      const { against, unlike } = this.weighed[at]!;
      if ((((guess ? unlike : against) >> leaning) & 1) === 0) return false;
    }
    return at > first;
  }

  /** The marks of a kind that begin in this sentence. */
  marksIn(sentence: number, kind: MarkKind): readonly Mark[] {
    const marks = this.marks(kind);
    const first = firstWhere(marks, (mark) => mark.sentence >= sentence);
    if (marks[first]?.sentence !== sentence) return none;
    return marks.slice(
      first,
      firstWhere(marks, (mark) => mark.sentence > sentence),
    );
  }

  /** The marks of a kind that touch this stretch. */
  marksAt(span: Span, kind: MarkKind): readonly Mark[] {
    return this.around(kind, span).filter((mark) => overlaps(mark.span, span));
  }

  /** Whether a mark of one of these kinds touches this stretch. */
  at(span: Span, ...kinds: MarkKind[]): boolean {
    for (const kind of kinds)
      for (const mark of this.around(kind, span)) if (overlaps(mark.span, span)) return true;
    return false;
  }

  /** Whether this stretch lies wholly in a mark of one of these kinds. */
  inside(span: Span, ...kinds: MarkKind[]): boolean {
    for (const kind of kinds)
      for (const mark of this.around(kind, span)) if (contains(mark.span, span)) return true;
    return false;
  }

  /** The marks that may touch a stretch: of the many in a long text, only those near it. */
  private around(kind: MarkKind, { start, end }: Span): readonly Mark[] {
    const marks = this.marks(kind);
    if (marks.length < 8) return marks;
    const reach =
      this.widest.get(kind) ?? marks.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
    this.widest.set(kind, reach);
    const first = firstWhere(marks, (mark) => mark.span.start >= start - reach);
    return marks.slice(
      first,
      firstWhere(marks, (mark) => mark.span.start > end),
    );
  }

  /**
   * Notes from now on which marks are asked for. The answer gives those that a finding at a place
   * rests on: of the kinds asked for, what lies there, and what a question about the sentence or the
   * whole text could have meant.
   */
  listen(): (span: Span | null) => Ground[] {
    const asked = (this.asked = new Map<MarkKind, Reach>());
    return (span) => this.grounds(asked, span);
  }

  private note(reach: Reach, ...kinds: MarkKind[]): void {
    if (!this.asked) return;
    for (const kind of kinds) {
      const known = this.asked.get(kind);
      if (!known || reaches.indexOf(reach) > reaches.indexOf(known)) this.asked.set(kind, reach);
    }
  }

  private grounds(asked: ReadonlyMap<MarkKind, Reach>, span: Span | null): Ground[] {
    const grounds: Ground[] = [];
    for (const [kind, reach] of asked)
      for (const mark of this.meant(kind, reach, span))
        grounds.push(...(mark.parts?.length ? mark.parts : [{ kind, span: mark.span }]));
    return grounds.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** The marks of a kind that a finding at a place may rest on, when they were asked for so far round it. */
  private meant(kind: MarkKind, reach: Reach, span: Span | null): readonly Mark[] {
    if (span === null || reach === 'text') {
      const marks = this.marks(kind);
      if (span === null || marks.length <= mostOfText) return marks.slice(0, mostOfText);
      return [...new Set([...marks.slice(0, mostOfText), ...this.marksAt(span, kind)])];
    }
    const here = this.marksAt(span, kind);
    const sentence = reach === 'sentence' ? sentenceOf(this.tokens, span) : undefined;
    if (sentence === undefined) return here;
    return [...this.marksIn(sentence, kind), ...here.filter((mark) => mark.sentence !== sentence)];
  }

  /** The sentence as a stretch of text, without the full stop and the space around it. */
  sentenceSpan(sentence: number): Span {
    this.sentences ??= sentenceSpans(this.tokens);
    return this.sentences[sentence] ?? { start: 0, end: this.text.length };
  }
}

/** Mostly they are, as they were found from the first word to the last. */
function isInOrder(marks: readonly Mark[]): boolean {
  for (let at = 1; at < marks.length; at++) {
    const before = marks[at - 1]!.span;
    const { start, end } = marks[at]!.span;
    if (start < before.start || (start === before.start && end > before.end)) return false;
  }
  return true;
}

function sentenceOf({ starts, sentences }: Tokens, { start }: Span): number | undefined {
  return sentences[firstWhere(starts, (from) => from > start) - 1];
}

/** The first one for which this holds, where it holds for all that follow; found by halving. */
function firstWhere<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sentenceSpans({ words, starts, ends, sentences }: Tokens): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const kind = words[i]!.kind;
    if (kind === 'newline') continue;
    const sentence = sentences[i]!;
    const seen = spans[sentence];
    if (!seen) spans[sentence] = { start: starts[i]!, end: ends[i]! };
    else if (!(kind === 'punctuation' && /^[.!?…]$/.test(words[i]!.norm)))
      spans[sentence] = { start: seen.start, end: ends[i]! };
  }
  return spans;
}
