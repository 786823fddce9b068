import type { Draft } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { Parameters } from '../school/parameters.ts';
import type { Reading } from '../text/reading.ts';
import { spokenTo } from '../text/spoken-to.ts';

/**
 * How it is known to whom a draft goes. *marked*: the person said so. *named*: a whole name from a list.
 * *words*: what is said is only said to such a person. *forename*: a first name that many people share.
 */
export type Certainty = 'marked' | 'named' | 'words' | 'forename';
export type Addressee = { certainty: Certainty; span?: Span };

/** Whether the draft goes to a pupil. A mark on the recipient speaks before the name over the conversation, and that before the words. */
export function pupilAddressed(draft: Draft, reading: Reading): Addressee | undefined {
  if (draft.recipients?.length)
    return draft.recipients.includes('pupil') ? { certainty: 'marked' } : undefined;
  if (draft.named) return draft.named.includes('pupil') ? { certainty: 'named' } : undefined;
  const called = spokenTo(reading);
  const whole = called.find(({ list, whole }) => list === 'pupil' && whole);
  if (whole) return { certainty: 'named', span: whole.span };
  const [said] = reading.marks('to-pupil').filter(({ span }) => !reading.inside(span, 'quotation'));
  if (said) return { certainty: 'words', span: said.span };
  const first = called.find(({ list }) => list === 'pupil');
  if (!first || reading.has('grown-up') || isSomebodyElseToo(reading, first.span)) return undefined;
  return { certainty: 'forename', span: first.span };
}

/** Whether the draft goes to a pupil's parent. */
export function parentAddressed(draft: Draft, reading: Reading): Addressee | undefined {
  if (draft.recipients?.length)
    return draft.recipients.includes('parent') ? { certainty: 'marked' } : undefined;
  if (draft.named) return draft.named.includes('parent') ? { certainty: 'named' } : undefined;
  const called = spokenTo(reading);
  const whole = called.find(({ list, whole }) => list === 'parent' && whole);
  if (whole) return { certainty: 'named', span: whole.span };
  const [said] = reading.marks('to-parent').filter(({ span }) => !reading.inside(span, 'quotation'));
  if (said) return { certainty: 'words', span: said.span };
  const first = called.find(({ list }) => list === 'parent');
  return first && { certainty: 'forename', span: first.span };
}

/** What a policy means by family differs: only some of the five let contact with a pupil who is family go on. */
export const familyPupil = (draft: Draft, parameters: Parameters): boolean =>
  (draft.recipients?.includes('pupil') ?? false) &&
  draft.recipients!.includes('family') &&
  ['pupil', 'pupil-and-family', 'close-family'].includes(parameters['familyException.covers']);

/** A first name of the staff list as well: as likely a colleague. */
const isSomebodyElseToo = (reading: Reading, span: Span): boolean =>
  reading.at(span, 'staff-forename', 'staff-name');
