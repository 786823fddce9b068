import type { Span } from '../engine/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';
import { bySentence } from './by-sentence.ts';
import { tokenAt } from './clause.ts';
import { widest } from './reached.ts';

/** How surely one of those is a child the writer teaches. */
const whoIs = [
  ['kid-ours', 3],
  ['one-of-mine', 2],
  ['pupil-name', 3],
  ['pupil-forename', 2],
  ['pupil-surname', 2],
  ['some-kid', 1],
  ['one-of-them', 0],
] as const satisfies [MarkKind, number][];

/** How surely what is told is told of a child at school. */
const whatIs = [
  ['child-told', 4],
  ['told-school', 3],
  ['held-of-child', 2],
  ['told-me', 2],
] as const satisfies [MarkKind, number][];

const standsDown = ['kid-in-fiction', 'kids-of-old', 'long-ago'] as const;

const pronouns = new Set(`he she his her him he's she's hes shes he'd she'd`.split(' '));

/** A sentence that begins so goes on telling of whoever the one before told of. */
const goesOn = new Set(`${[...pronouns].join(' ')} they they're they've their kid lad lass`.split(' '));

/** From here on it is said outright; below, asked. */
export const sure = 6;
const enough = 4;

export type Told = { span: Span; signs: number };

/** Where somebody tells of a child they teach without the name of one: who is meant, and what is told. */
export function toldOfPupils(reading: Reading): Told[] {
  if (reading.has('union-talk')) return [];
  const scene = reading.has('school-scene', 'school-talk', 'own-role', 'own-pupil') ? 1 : 0;
  const far = reading.has('kid-elsewhere', 'kin-writes') ? 1 : 0;
  const own = (at: number): number => (isOwnNear(reading, at) ? 2 : far);
  const tells = whatIs.flatMap(([kind, signs]) =>
    reading.marks(kind).map((mark) => ({ sentence: mark.sentence, mark, signs })),
  );
  const told = bySentence(tells);
  const around = (...sentences: number[]): Tell[] => sentences.flatMap((at) => told.get(at) ?? []);
  const did = new Map(reading.marks('kid-did').map(({ span }) => [span.start, span]));
  const singled = new Set(reading.marks('kid-singled').map(({ span }) => span.start));
  const found: Told[] = [];
  for (const [kind, surety] of whoIs)
    for (const who of reading.marks(kind)) {
      if (isNobodyHere(reading, who)) continue;
      const best = toldOf(
        who,
        around(who.sentence, who.sentence + 1),
        did.get(who.span.start),
        singled.has(who.span.start),
      );
      if (!best) continue;
      const whose = who.sort === 'forename-word' ? 0 : surety;
      const near = reading.inSentence(who.sentence, 'school-scene') ? 1 : 0;
      const signs = whose + best.signs + scene + near - own(who.sentence) - against(reading, who.sentence);
      if (signs >= enough) found.push({ span: toldOn(reading, best.span), signs });
    }
  for (const { mark, signs: outright } of tells.filter(({ signs }) => signs >= 3)) {
    const before = outright > 3 ? mark.span : pronounBefore(reading, mark);
    if (!before || isOwnNear(reading, mark.sentence) || isOfKin(reading, mark.sentence)) continue;
    const near = around(mark.sentence - 1, mark.sentence, mark.sentence + 1);
    const also = near.some((other) => isApart(other.mark, mark)) ? 2 : 0;
    const signs = (outright > 3 ? 5 : 3) + also + scene - far - against(reading, mark.sentence);
    if (signs >= enough) found.push({ span: toldOn(reading, fromHead(reading, before, mark)), signs });
  }
  return apart(found);
}

/** What is told of somebody, on to the end of its sentence, and of the next where that goes on of them. */
function toldOn(reading: Reading, { start, end }: Span): Span {
  const { words, ends, sentences } = reading.tokens;
  const last = tokenAt(reading, Math.max(start, end - 1));
  let to = last;
  for (let at = last + 1; at < words.length && ends[at]! - start <= farthest; at++) {
    if (words[at]!.kind === 'newline') break;
    if (sentences[at] !== sentences[at - 1] && sentences[at]! - sentences[last]! > 0) {
      const isNext = sentences[at]! - sentences[last]! === 1 && goesOn.has(words[at]!.norm);
      if (!isNext) break;
    }
    to = at;
  }
  while (to > last && words[to]!.kind !== 'word' && words[to]!.kind !== 'number') to--;
  return { start, end: Math.max(end, ends[to]!) };
}

/** From the head of a sentence that has no other child in it, if that is near. */
function fromHead(reading: Reading, before: Span, { span, sentence }: Mark): Span {
  const { start } = reading.sentenceSpan(sentence);
  return { start: span.end - start <= widest ? start : Math.min(before.start, span.start), end: span.end };
}

/** What is told of one child is shown no further than this, in UTF-16 code units. */
const farthest = 240;

type Tell = { sentence: number; mark: Mark; signs: number };

/** The surest of what is told of somebody, and more where there is more. */
function toldOf(
  who: Mark,
  tells: readonly Tell[],
  did: Span | undefined,
  singled: boolean,
): Told | undefined {
  let best: Told | undefined = did && { span: did, signs: 1 };
  let more = 0;
  for (const { mark, signs } of tells) {
    const far = mark.sentence - who.sentence;
    // What stands before is rarely told of them: "phonics is no use to a six year old".
    const back = mark.span.start < who.span.start ? 1 : 0;
    const span = {
      start: Math.min(who.span.start, mark.span.start),
      end: Math.max(who.span.end, mark.span.end),
    };
    if (span.end - span.start > widest) continue;
    const sum = signs - far - back;
    if (!back) more++;
    if (!best || sum > best.signs) best = { span, signs: sum };
  }
  const further = (more + (did ? 1 : 0) > 1 ? 1 : 0) + (singled ? 1 : 0);
  return best && { span: best.span, signs: best.signs + further };
}

const grownKin = new Set(
  'mum dad mam nan gran brother sister cousin husband wife partner niece nephew hubby'.split(' '),
);
const isChild = (reading: Reading, span: Span): boolean =>
  !grownKin.has(reading.tokens.words[tokenAt(reading, span.end - 1)]!.norm);

/** Whether "he" may be one's own brother or father. */
const isOfKin = (reading: Reading, sentence: number): boolean =>
  reading.inSentence(sentence, 'own-family') || reading.inSentence(sentence - 1, 'own-family');

/** Whether somebody's own family comes into it: "my little one", and not "my little one on table 3". */
const isOwnNear = (reading: Reading, sentence: number): boolean =>
  [sentence - 1, sentence, sentence + 1].some(
    (at) =>
      reading.inSentence(at, 'kid-elsewhere') ||
      reading
        .marksIn(at, 'own-family')
        .some(({ span }) => isChild(reading, span) && !reading.inside(span, 'kid-ours')),
  );

const isApart = (one: Mark, other: Mark): boolean =>
  one.span.end <= other.span.start || other.span.end <= one.span.start;

const isNobodyHere = (reading: Reading, { kind, span, sort, sentence }: Mark): boolean =>
  // Of a name of the list, somebody on a stage or a pitch.
  (kind.startsWith('pupil-') &&
    reading.inSentence(sentence, 'public-figure') &&
    !reading.inSentence(sentence, 'child-told', 'school-scene')) ||
  // "I will send you the spellings".
  (sort === 'forename-word' && reading.tokens.words[tokenAt(reading, span.start)]?.shape === 'lower') ||
  reading.at(
    span,
    'kids-in-general',
    'kid-elsewhere',
    'own-child',
    'teaching-resource',
    'not-own-class',
    'name-elsewhere',
  );

const against = (reading: Reading, sentence: number): number =>
  (reading.inSentence(sentence, ...standsDown) ? 3 : 0) +
  (reading.inSentence(sentence, 'in-the-news') ? 1 : 0) +
  (reading.inSentence(sentence, 'public-figure') ? 1 : 0) +
  (reading.inSentence(sentence, 'kids-in-general') ? 1 : 0) +
  (reading.inSentence(sentence, 'kid-elsewhere') ? 1 : 0);

function pronounBefore(reading: Reading, { span }: Mark): Span | undefined {
  const { words, starts, ends, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  for (let at = first; at >= 0 && first - at <= 8 && sentences[at] === sentences[first]; at--)
    if (pronouns.has(words[at]!.norm)) return { start: starts[at]!, end: ends[at]! };
  return undefined;
}

/** The surest of those that overlap. */
function apart(all: Told[]): Told[] {
  const kept: Told[] = [];
  for (const one of all.sort((a, b) => a.span.start - b.span.start || b.signs - a.signs)) {
    const last = kept.at(-1);
    if (!last || last.span.end <= one.span.start) kept.push(one);
    else if (one.signs > last.signs) kept[kept.length - 1] = one;
  }
  return kept;
}
