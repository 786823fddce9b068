import type { Span } from '../engine/span.ts';
import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';

/** A clause ends before these. */
const clauseEnd = new Set(
  `and but because cos coz cuz so though although while when since unless yet lol tbh imo imho then or anyway whereas until till
  except plus haha hahaha innit btw please pls who which that`.split(/\s+/),
);

/** What may stand before one's own act: "I'm posting", "currently sat", "sorry, typing". */
const withOneself = new Set(
  `i i'm im i've ive am me myself we we're was were been just still currently literally here secretly only also again now
  and but so because cos lol yes ok okay sorry oops honestly actually basically guilty currently always usually forever
  even a got having stop never not rather than to by for after with while it's this is`.split(/\s+/),
);

/** The token in which a stretch of the text begins, found by halving. */
export function tokenAt({ tokens: { starts } }: Reading, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** A stretch carried on to the end of its clause: what is said, not only the words that gave it away. */
export function toClauseEnd(reading: Reading, span: Span, most = 8): Span {
  const { words, ends, sentences } = reading.tokens;
  const last = tokenAt(reading, span.end - 1);
  let end = last;
  while (end + 1 < words.length && end - last < most && sentences[end + 1] === sentences[last]) {
    const word = words[end + 1]!;
    const plain = word.kind === 'word' || word.kind === 'number' || word.norm === '-' || word.norm === "'s";
    if (!plain || clauseEnd.has(word.norm)) break;
    end++;
  }
  return { start: span.start, end: Math.max(span.end, ends[end]!) };
}

/** Whether what happens here is the writer's own doing: not "the kids typing under the desk". */
export function isOwnAct(reading: Reading, span: Span): boolean {
  const { words, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  for (let at = first - 1; at >= 0 && sentences[at] === sentences[first]; at--) {
    const { kind, norm } = words[at]!;
    if (kind === 'word' && isAdverb(norm)) continue;
    if (kind === 'word') return withOneself.has(norm);
    return kind === 'punctuation' || kind === 'newline' || kind === 'symbol';
  }
  return true;
}

const isAdverb = (norm: string): boolean =>
  /^(?:already|facebook|insta|twitter|\w{3,}ly)$/.test(norm) &&
  !/^(?:family|emily|lily|reply|ally)$/.test(norm);

/** Whether nothing of the clause comes before this: "Vote Green", not "I always vote Green". */
export function opensClause(reading: Reading, span: Span): boolean {
  const { words, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  if (first === 0 || sentences[first - 1] !== sentences[first]) return true;
  return words[first - 1]!.kind !== 'word' || clauseEnd.has(words[first - 1]!.norm);
}

/** Whether nothing of the clause comes after this: "who made this", not "who made this cake". */
export function closesClause(reading: Reading, span: Span): boolean {
  const { words, sentences } = reading.tokens;
  const last = tokenAt(reading, span.end - 1);
  const next = words[last + 1];
  return !next || sentences[last + 1] !== sentences[last] || next.kind !== 'word' || clauseEnd.has(next.norm);
}

/** Whether the sentence in which this stands is a question. */
export function isAsked(reading: Reading, span: Span): boolean {
  const { words, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  for (let at = first; at < words.length && sentences[at] === sentences[first]; at++) {
    if (words[at]!.norm === '?') return true;
  }
  return false;
}

/** How far apart two things of one sentence may stand and still be said of one another, in characters. */
const apart = 70;

/** The stretch from the one to the other, where both stand in one sentence and near each other. */
export function together(one: Mark, other: Mark): Span | undefined {
  if (one.sentence !== other.sentence) return undefined;
  const [first, second] = one.span.start <= other.span.start ? [one, other] : [other, one];
  if (second.span.start - first.span.end > apart) return undefined;
  return { start: first.span.start, end: Math.max(first.span.end, second.span.end) };
}
