import { writtenSurfaces } from '../../engine/draft.ts';
import { contains, type Span } from '../../engine/span.ts';
import { Stretches } from '../../engine/stretches.ts';
import type { Mark, MarkKind } from '../../text/mark.ts';
import type { Reading } from '../../text/reading.ts';
import { isTiedToSchool } from '../../text/school-tie.ts';
import { hasForename } from '../../text/spoken-to.ts';
import { toldOut, toldOutCues } from '../../text/told-out.ts';
import { defineDraftRule } from '../define.ts';
import { contactKinds } from '../contact-details.ts';
import { leant } from '../leant.ts';
import { seenIn, seenWords } from '../seen-in-pictures.ts';

/** Matters the school holds in confidence: care and protection, families, staffing, inspection, records. */
export const confidentialInformation = defineDraftRule({
  id: 'confidential-information',
  topic: 'confidential',
  surfaces: writtenSurfaces,
  cues: [
    'confidential',
    'told-in-confidence',
    'held-of-child',
    'held-of-staff',
    'held-of-school',
    'held-alone',
    ...toldOutCues,
    'leans-confidential',
  ],
  messages: {
    held: {
      notice: 'This may be something the school holds in confidence.',
      why: 'Families and colleagues trust the school with such things, and the law protects them.',
      instead: 'Leave it out. If it worries you, take it to the person your policy names.',
    },
    paper: {
      notice: 'The attached picture may show a school paper, list or screen.',
      why: '{{seen}} What stands on papers and screens can be read by whoever makes the picture larger.',
      instead: 'Look at what stands in the background, and cover it or take the picture again.',
      copy: true,
    },
    secret: {
      notice: 'This sounds like something told in confidence at work.',
      why: 'What is not announced yet is for the school to announce.',
      instead: 'Keep it until it is public, or leave it out.',
    },
    inside: {
      notice: 'This may be something the school has not told everybody.',
      why: 'What goes on behind closed doors at work is told in trust, and what is not announced is for the school to announce.',
      instead:
        'If it is not public, leave it out. If something is wrong, take it to the person your policy names.',
    },
    perhaps: {
      notice: 'Is this something that only people inside the school know?',
      why: 'Families and colleagues trust the school with such things, and what is not announced is for the school to announce.',
      instead: 'If it is, leave it out. If it is public, carry on.',
    },
  },
  *check({ draft, reading }) {
    if (draft.media && seenIn(draft).names > 0)
      yield { message: 'paper', guess: true, ceiling: 'warn', data: { seen: seenWords(draft) } };
    const flagged = new Stretches();
    const isNew = (span: Span): boolean => {
      if (flagged.meet(span)) return false;
      flagged.add(span);
      return true;
    };
    for (const { span, sentence } of reading.marks('confidential')) {
      if (reading.inSentence(sentence, 'union-talk', 'whistleblowing')) continue;
      const named = reading.inSentence(sentence, 'pupil-name');
      flagged.add(span);
      yield { message: 'held', span, ...(!named && { ceiling: 'warn' }) };
    }
    for (const mark of heldMatters(reading))
      if (isNew(mark.span)) yield { message: 'held', span: mark.span, ceiling: 'warn', guess: true };
    for (const { span } of reading.marks('told-in-confidence'))
      if (isNew(span)) yield { message: 'secret', span, ceiling: 'warn' };
    for (const span of toldOut(reading))
      if (isNew(span)) yield { message: 'inside', span, ceiling: 'warn', guess: true };
    for (const flag of leant(reading, 'confidential', 'perhaps')) {
      if (reading.at(flag.span, 'own-health')) continue;
      // Whose number it is, another rule asks.
      if (reading.at(flag.span, ...contactKinds)) continue;
      yield flag;
    }
  },
});

/** Who a matter may be about. A forename of the list counts where it is written as a name. */
const children = ['bare-pupil', 'pupil-name', 'own-pupil', 'parent-of-pupil', 'school-parent'] as const;
const adults = ['staff-name', 'colleague-title', 'colleague-position', 'one-of-ours'] as const;

/** Things that are held back, told of somebody at the school or of the school itself. */
function* heldMatters(reading: Reading): Iterable<Mark> {
  for (const [kind, subjects, forenames] of [
    ['held-of-child', children, 'pupil-forename'],
    ['held-of-staff', adults, 'staff-forename'],
  ] as const) {
    for (const mark of reading.marks(kind)) {
      if (isElsewhere(reading, mark)) continue;
      if (isOf(reading, mark, subjects) || hasForename(reading, mark.sentence, forenames)) yield mark;
    }
  }
  if (!isTiedToSchool(reading)) return;
  for (const mark of [...reading.marks('held-of-school'), ...reading.marks('held-alone')])
    if (!isElsewhere(reading, mark)) yield mark;
}

/** In the same sentence, not inside the matter itself. */
const isOf = (reading: Reading, { sentence, span }: Mark, kinds: readonly MarkKind[]): boolean =>
  kinds.some((kind) => reading.marksIn(sentence, kind).some((mark) => !contains(span, mark.span)));

/** News, the union, one's own family and the country at large are no secrets of the school's. */
const isElsewhere = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.inside(span, 'quotation') ||
  reading.inSentence(
    sentence,
    'union-talk',
    'whistleblowing',
    'own-family',
    'own-child',
    'public-figure',
    'in-the-news',
  );
