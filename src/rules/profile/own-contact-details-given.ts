import type { Draft } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import type { Parameters } from '../../school/parameters.ts';
import { ownHandles } from '../../text/own-handles.ts';
import { whose, whoseHome } from '../../text/private/whose.ts';
import type { Reading } from '../../text/reading.ts';
import { spokenTo } from '../../text/spoken-to.ts';
import { familyPupil, parentAddressed, pupilAddressed, type Certainty } from '../addressee.ts';
import { contactsIn, type Contact } from '../contact-details.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';
import { routesTo } from '../routes.ts';

type MessageId = 'to-pupil' | 'to-parent' | 'to-family';

const details = ['phone', 'email', 'address'] as const;

/** The writer's own number, e-mail or account, on its way to a pupil or a parent. */
export const ownContactDetailsGiven = defineDraftRule<MessageId>({
  id: 'own-contact-details-given',
  topic: 'personal-info',
  surfaces: ['message', 'comment', 'post'],
  cues: ['phone', 'email', 'address', 'self-contact'],
  messages: {
    'to-pupil': {
      notice: 'This may give a {{learner}} your own contact details.',
      why: 'Once they have it, school is no longer in the room, and that protects you as much as them.',
      instead: 'Leave it out. {{routes}}{{exception}}',
    },
    'to-parent': {
      notice: 'This may give a parent your own contact details.',
      why: 'A number or address that is out is passed on, and the evenings are no longer yours.',
      instead: 'Leave it out. {{routes}}{{exception}}',
    },
    'to-family': {
      notice: 'Does this give your own contact details to a {{learner}} or a parent?',
      why: 'A number or address that is out is passed on, and school is no longer in the room.',
      instead: 'If so, leave it out. {{routes}}{{exception}}',
    },
  },
  *check({ draft, reading, school, parameters }) {
    // Most texts give no way to reach anybody, and to whom they go is the longer question.
    const handles = [...ownHandles(reading)];
    if (handles.length === 0 && details.every((kind) => reading.marks(kind).length === 0)) return;
    const to = addressed(draft, reading);
    if (!to || familyPupil(draft, parameters)) return;
    const data = {
      routes: routesTo(to.message === 'to-pupil' ? parameters.pupilRoutes : parameters.parentRoutes),
      exception: exceptionOf(parameters),
    };
    const given = (span: Span, sure: boolean) => ({
      message: to.message,
      span,
      guess: !sure || to.message === 'to-family' || to.certainty === 'forename',
      data,
      fixes: [remove],
    });
    for (const contact of contactsIn(reading, school)) {
      if (!details.some((kind) => kind === contact.kind)) continue;
      const owner = (contact.kind === 'address' ? whoseHome : whose)(reading.tokens, contact.mark.span);
      if (owner === 'own') yield given(contact.mark.span, true);
      else if (owner === 'unknown' && isLikelyOwn(contact))
        yield given(contact.mark.span, to.certainty === 'marked');
    }
    for (const span of handles) yield given(span, true);
  },
});

function addressed(draft: Draft, reading: Reading): { message: MessageId; certainty: Certainty } | undefined {
  const pupil = pupilAddressed(draft, reading);
  const parent = parentAddressed(draft, reading);
  // A post goes to everyone; only a tag or a mark makes it go to somebody.
  if (draft.surface === 'post') {
    const tagged = (span?: Span): boolean => span !== undefined && reading.text[span.start] === '@';
    if (pupil && (pupil.certainty === 'marked' || tagged(pupil.span)))
      return { message: 'to-pupil', certainty: pupil.certainty };
    if (parent && (parent.certainty === 'marked' || tagged(parent.span)))
      return { message: 'to-parent', certainty: parent.certainty };
    return undefined;
  }
  if (pupil && pupil.certainty !== 'forename') return { message: 'to-pupil', certainty: pupil.certainty };
  if (parent && (parent.certainty !== 'forename' || !reading.has('grown-up')))
    return { message: 'to-parent', certainty: parent.certainty };
  if (pupil) return { message: 'to-pupil', certainty: pupil.certainty };
  if (draft.recipients?.length) return undefined;
  return isForFamily(draft, reading) ? { message: 'to-family', certainty: 'words' } : undefined;
}

/** Said to nobody that is known, but as one speaks to a child or a family of the school. */
function isForFamily(draft: Draft, reading: Reading): boolean {
  if (reading.has('school-errand', 'child-did', 'about-pupil')) return true;
  if (draft.surface !== 'message' || reading.has(...amongAdults)) return false;
  return reading.has(...familySigns) && !spokenTo(reading).some(({ list }) => list === 'staff');
}

const amongAdults = [
  'grown-up',
  'family-sender',
  'own-family',
  'own-child',
  'calls-family',
  'public-notice',
  'lost-and-found',
] as const;
const familySigns = [
  'offered-in-care',
  'besides-work',
  'says-title',
  'talks-to-pupil',
  'to-former-pupil',
  'told-aside',
  'own-pupil',
  'one-of-ours',
] as const;

/** A landline is as often a surgery's or a shop's; a mobile or an address with nothing beside it is mostly one's own. */
const isLikelyOwn = ({ kind, mark }: Contact): boolean =>
  kind === 'email' || (kind === 'phone' && mark.sort === 'mobile');

/** What the policy lets happen after all, for the person to say that it did. */
function exceptionOf({ contactDetailExceptions: exceptions }: Parameters): string {
  const said: string[] = [];
  if (exceptions.includes('agreed-by-managers-and-parents')) {
    said.push(' If senior managers and parents have agreed that it is needed, carry on.');
  }
  if (exceptions.includes('withheld-number')) {
    said.push(' If a call cannot wait, your policy speaks of ringing with the number withheld.');
  }
  if (exceptions.includes('work-mobile')) said.push(' A work mobile’s number may be given out.');
  return said.join('');
}
