import type { Span } from '../../engine/span.ts';
import { writtenSurfaces } from '../../engine/draft.ts';
import { whose, whoseHome } from '../../text/private/whose.ts';
import type { Reading } from '../../text/reading.ts';
import { namesIn } from '../../text/spoken-to.ts';
import { contactKinds, contactsIn, isForAll, type Contact } from '../contact-details.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';

/** Another person's number, address, health or family matters, given away for them. */
export const othersPrivateInformation = defineDraftRule({
  id: 'others-private-information',
  topic: 'confidential',
  surfaces: writtenSurfaces,
  cues: [...contactKinds, 'others-health', 'others-family'],
  messages: {
    contact: {
      notice: 'This may give away somebody else’s contact details.',
      why: 'They cannot take it back once it is out, and they were not asked.',
      instead: 'Leave it out, or ask them first and let them give it themselves.',
      topic: 'personal-info',
    },
    health: {
      notice: 'This tells about somebody else’s health.',
      why: 'Such news is theirs to tell, to whom and when they like.',
      instead: 'Leave it out, or wish them well in a message of their own.',
    },
    family: {
      notice: 'This tells about somebody else’s private life.',
      why: 'Such things come back to people, and they were told in trust or not told at all.',
      instead: 'Leave it out.',
    },
  },
  *check({ draft, reading, school }) {
    for (const contact of contactsIn(reading, school)) {
      const sentence = contact.mark.sentence;
      // "Ring me about Ollie on 07700…": the number is the writer's.
      if (reading.inSentence(sentence, 'reach-me')) continue;
      const known = isAboutSomebody(reading, sentence);
      if (!isAnothers(contact, reading, known)) continue;
      // Of people on no list nothing is said among friends, nor of what everybody is to know.
      if (!known && (draft.surface === 'message' || isForAll(reading, contact.kind))) continue;
      yield { message: 'contact', span: contact.mark.span, ceiling: 'warn', guess: !known, fixes: [remove] };
    }
    for (const [kind, message] of [
      ['others-health', 'health'],
      ['others-family', 'family'],
    ] as const) {
      for (const { span, sentence } of reading.marks(kind)) {
        if (isTold(reading, span, sentence))
          yield { message, span, ceiling: 'warn', guess: !isNamed(reading, sentence) };
      }
    }
  },
});

function isAnothers({ kind, mark }: Contact, { tokens }: Reading, known: boolean): boolean {
  if (kind === 'birth-date') return mark.sort === 'other' || (known && mark.sort !== 'own');
  const owner =
    kind === 'phone' || kind === 'email' ? whose(tokens, mark.span) : whoseHome(tokens, mark.span);
  return owner === 'other';
}

/** Somebody of the school's people, whole name or not. */
const isAboutSomebody = (reading: Reading, sentence: number): boolean =>
  isNamed(reading, sentence) ||
  namesIn(reading, sentence, 'staff-forename', 'parent-forename', 'pupil-forename').some(
    ({ span }) => !reading.at(span, 'own-child'),
  );

const isNamed = (reading: Reading, sentence: number): boolean =>
  namesIn(reading, sentence, 'staff-name', 'parent-name', 'pupil-name').length > 0 ||
  reading.inSentence(sentence, 'colleague-position', 'own-pupil', 'parent-of-pupil');

/** Not what the school holds in confidence, which is told apart, nor news of people in the public eye. */
const isTold = (reading: Reading, span: Span, sentence: number): boolean =>
  (isAboutSomebody(reading, sentence) || reading.inSentence(sentence, 'colleague-title', 'one-of-ours')) &&
  !reading.at(span, 'confidential', 'own-child') &&
  !reading.inside(span, 'quotation') &&
  !reading.inSentence(sentence, 'public-figure', 'union-talk', 'whistleblowing');
