import type { Span } from '../engine/span.ts';
import { contains, overlaps } from '../engine/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Tokens } from './tokens.ts';

const none: readonly Mark[] = [];

/** One reading of a text: what every rule sees of it. */
export class Reading {
  private readonly byKind = new Map<MarkKind, Mark[]>();
  private sentences: Span[] | undefined;

  constructor(
    readonly tokens: Tokens,
    marks: readonly Mark[],
  ) {
    for (const mark of marks) {
      const same = this.byKind.get(mark.kind);
      if (same) same.push(mark);
      else this.byKind.set(mark.kind, [mark]);
    }
    for (const same of this.byKind.values())
      same.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  get text(): string {
    return this.tokens.text;
  }

  marks(kind: MarkKind): readonly Mark[] {
    return this.byKind.get(kind) ?? none;
  }

  has(...kinds: MarkKind[]): boolean {
    return kinds.some((kind) => this.byKind.has(kind));
  }

  /** Whether a mark of one of these kinds stands in this sentence. */
  inSentence(sentence: number, ...kinds: MarkKind[]): boolean {
    return kinds.some((kind) => this.marks(kind).some((mark) => mark.sentence === sentence));
  }

  /** Whether a mark of one of these kinds touches this stretch. */
  at(span: Span, ...kinds: MarkKind[]): boolean {
    return kinds.some((kind) => this.marks(kind).some((mark) => overlaps(mark.span, span)));
  }

  /** Whether this stretch lies wholly in a mark of one of these kinds. */
  inside(span: Span, ...kinds: MarkKind[]): boolean {
    return kinds.some((kind) => this.marks(kind).some((mark) => contains(mark.span, span)));
  }

  /** The sentence as a stretch of text, without the full stop and the space around it. */
  sentenceSpan(sentence: number): Span {
    this.sentences ??= sentenceSpans(this.tokens);
    return this.sentences[sentence] ?? { start: 0, end: this.text.length };
  }
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
