import { writtenSurfaces } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import { overlaps } from '../../engine/span.ts';
import type { Parameters } from '../../school/parameters.ts';
import { closesClause, toClauseEnd } from '../../text/clause.ts';
import { copiedWork } from '../../text/copied-work.ts';
import type { Reading } from '../../text/reading.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

type MessageId = 'law' | 'credit' | 'permission' | 'lyrics';

const messageFor = (rule: Parameters['creditRule']): MessageId =>
  rule === 'permission-and-credit' ? 'permission' : rule === 'law-and-credit' ? 'credit' : 'law';

const why = 'Pictures, worksheets and words belong to whoever made them, also when they are easy to find.';

/** Somebody else's picture, text, music or worksheet, passed on as found. */
export const copyrightPermission = defineDraftRule<MessageId>({
  id: 'copyright-permission',
  topic: 'copyright',
  surfaces: writtenSurfaces,
  cues: ['borrowed-work', 'lyrics-cue', 'copy-dodged', 'copy-act', 'copy-login', 'leans-copyright'],
  messages: {
    law: {
      notice: 'This may be someone else’s work.',
      why,
      instead: 'Share a link to where it comes from, or ask whoever made it.',
    },
    credit: {
      notice: 'This may be someone else’s work.',
      why: `${why} Your policy also speaks of naming the source, which is not the same as permission.`,
      instead: 'Share a link to where it comes from, or ask whoever made it and name them.',
    },
    permission: {
      notice: 'This may be someone else’s work.',
      why: `${why} Your policy asks for their permission, and for credit.`,
      instead: 'Ask first, then name them; or share a link to where it comes from.',
    },
    lyrics: {
      notice: 'This may quote most of a song.',
      why: 'Song words are protected, and more than a line or two usually needs permission.',
      instead: 'Quote a line, or link to the song.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    const { creditRule } = parameters;
    if (creditRule === 'law-work-accounts' && accountKind(draft, school) === 'personal') return;
    const seen: Span[] = [];
    for (const { span, sentence } of reading.marks('borrowed-work')) {
      if (reading.inside(span, 'quotation') || reading.inSentence(sentence, 'with-leave', 'copy-fair'))
        continue;
      // "Who made this" is a picture's; "who made this cake" is a cake's.
      if (
        /\b(?:this|these|it)$/i.test(reading.text.slice(span.start, span.end)) &&
        !closesClause(reading, span)
      )
        continue;
      seen.push(span);
      yield { message: messageFor(creditRule), span: toClauseEnd(reading, span), ceiling: 'advise' };
    }
    for (const span of copiedWork(reading))
      if (!seen.some((one) => overlaps(one, span)))
        yield { message: messageFor(creditRule), span, ceiling: 'advise' };
    const song = songAfter(reading);
    if (song) yield { message: 'lyrics', span: song, ceiling: 'advise', guess: true };
    yield* leant(reading, 'copyright', messageFor(creditRule));
  },
});

/** Lines that make a verse and a chorus rather than a line quoted. */
const manyLines = 6;

/** Short lines in a row, beside a word or sign that says they are sung. */
function songAfter(reading: Reading): { start: number; end: number } | undefined {
  if (!reading.has('lyrics-cue')) return undefined;
  const { words, starts, ends } = reading.tokens;
  const lines: { start: number; end: number; words: number }[] = [];
  let line: { start: number; end: number; words: number } | undefined;
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.kind === 'newline') line = undefined;
    else if (line) {
      line.end = ends[at]!;
      line.words++;
    } else lines.push((line = { start: starts[at]!, end: ends[at]!, words: 1 }));
  }
  const sung = lines.filter((one) => one.words >= 3 && one.words <= 14);
  return sung.length >= manyLines ? { start: sung[0]!.start, end: sung.at(-1)!.end } : undefined;
}
