import { lists, type List } from '../people/person.ts';
import type { Span } from '../engine/span.ts';
import { commonWords } from './common-words.ts';
import type { Mark, MarkKind } from './mark.ts';
import { tokenAt } from './private/detail.ts';
import type { Reading } from './reading.ts';

/** Somebody of the lists whom a draft speaks to by name; `whole` when more than a forename was written. */
export type SpokenTo = { list: List; span: Span; sentence: number; whole: boolean };

const kindsOf = lists.flatMap((list) => [
  { list, whole: true, kind: `${list}-name` as const },
  { list, whole: false, kind: `${list}-forename` as const },
]);

/** Everyone the draft speaks to by name: greeted, tagged, asked, or called at either end of a sentence. */
export function spokenTo(reading: Reading): SpokenTo[] {
  const found: SpokenTo[] = [];
  for (const { list, whole, kind } of kindsOf) {
    for (const mark of reading.marks(kind)) {
      if (!isName(reading, mark) && !isAsked(reading, mark)) continue;
      if (!isCalled(reading, mark)) continue;
      if (isTitledGrownUp(reading, mark)) continue;
      // "Hi Nicola Benning" is no call to the staff member called Nicola.
      if (!whole && reading.at(mark.span, 'pupil-name', 'staff-name', 'parent-name', 'own-child')) continue;
      found.push({ list, span: mark.span, sentence: mark.sentence, whole });
    }
  }
  return found;
}

/** Whether a name of a list was meant as one: "hope" and "will" in small letters were not. */
export function isName(reading: Reading, mark: Mark): boolean {
  if (mark.sort !== 'forename-word') return true;
  const { words } = reading.tokens;
  return !commonWords.has(words[tokenAt(reading.tokens, mark.span.start)]!.norm);
}

/** Whether a mark begins with a capital, as a name does. */
export const startsCapital = ({ text }: Reading, { span: { start } }: { span: Span }): boolean =>
  /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Whether somebody is called by a forename in a sentence: of a list of these kinds, written as a name, and not the writer's own child. */
export const hasForename = (reading: Reading, sentence: number, ...kinds: MarkKind[]): boolean =>
  kinds.some((kind) =>
    reading
      .marksIn(sentence, kind)
      .some(
        (mark) =>
          isName(reading, mark) && startsCapital(reading, mark) && !reading.at(mark.span, 'own-child'),
      ),
  );

/** "Jack can you", with its capital, though a jack is a thing too. */
const isAsked = (reading: Reading, mark: Mark): boolean =>
  reading.inside(mark.span, 'asked-by-name') && startsCapital(reading, mark);

/** "Mrs Benning" is Ollie's mother, not Ollie, though the name is his too. */
export const isTitledGrownUp = (reading: Reading, { kind, sort, span }: Mark): boolean =>
  kind === 'pupil-name' && sort === 'title' && reading.at(span, 'parent-name', 'staff-name');

/** Marks of these kinds that are names, one list after the other. */
export const namesIn = (reading: Reading, sentence: number, ...kinds: MarkKind[]): Mark[] =>
  kinds.flatMap((kind) =>
    reading
      .marksIn(sentence, kind)
      .filter((mark) => isName(reading, mark) && !isTitledGrownUp(reading, mark)),
  );

/** After these a name is spoken of, not called. */
const tied = new Set(
  'with to for about from of by at and or like is was were be see saw seen met meet than named called against love miss know knew knows tell told ask asked the my our your his her their a "'.split(
    ' ',
  ),
);

function isCalled(reading: Reading, { span }: Mark): boolean {
  if (reading.inside(span, 'spoken-to', 'asked-by-name')) return true;
  const { words, sentences } = reading.tokens;
  const from = tokenAt(reading.tokens, span.start);
  const to = tokenAt(reading.tokens, span.end - 1) + 1;
  if (words[from]!.kind === 'handle') return true;
  const within = (at: number): string | undefined =>
    sentences[at] === sentences[from] ? words[at]?.norm : undefined;
  // "Ollie, are you there": a name before a comma at the start, and after one at the end.
  if (within(from - 1) === undefined) return /^[,:–-]$/.test(within(to) ?? '');
  const next = within(to);
  const before = within(from - 1)!;
  const ends = next === undefined || /^[.!?…\n]$/.test(next) || words[to]?.kind === 'symbol';
  if (ends && before === ',') return true;
  // "Meet me at break Grace": where something is asked, the name at its end is whom it is asked of.
  const asked = sentences[from]!;
  return (
    (ends || next === ',') &&
    !tied.has(before) &&
    reading.inSentence(asked, 'invites-contact', 'invites-privately', 'asks-details')
  );
}
