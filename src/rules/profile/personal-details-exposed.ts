import { profileSurfaces } from '../../engine/draft.ts';
import type { Mark } from '../../text/mark.ts';
import { plainEmail } from '../../text/private/emails.ts';
import { staysAt, whose, whoseHome } from '../../text/private/whose.ts';
import type { Reading } from '../../text/reading.ts';
import { contactKinds, contactsIn, isForAll, type ContactKind } from '../contact-details.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';

/** The writer's own number, e-mail, address or date of birth, in a profile or about to be posted. */
export const personalDetailsExposed = defineDraftRule<ContactKind>({
  id: 'personal-details-exposed',
  topic: 'personal-info',
  surfaces: ['post', 'comment', ...profileSurfaces],
  cues: contactKinds,
  messages: {
    phone: {
      notice: 'This may show your own phone number.',
      why: 'A number that is out can be kept and passed on by {{learner}}s, parents or strangers.',
      instead: 'Leave it out, or give it privately to the people who need it.',
    },
    email: {
      notice: 'This may show your own e-mail address.',
      why: 'A personal address lets anyone write to you outside the school’s systems.',
      instead: 'Leave it out, or give your school address where the school is meant.',
    },
    address: {
      notice: 'This may show where you live.',
      why: 'Anyone who comes across it, {{learner}}s included, can find your home.',
      instead: 'Leave the address out, and send it privately to those who are coming.',
    },
    postcode: {
      notice: 'This may show your own postcode.',
      why: 'A postcode narrows your home down to a handful of doors.',
      instead: 'Name the town, or leave it out.',
    },
    'birth-date': {
      notice: 'This may show your full date of birth.',
      why: 'Banks and others use it to check who you are.',
      instead: 'Leave the year out.',
    },
    'identity-number': {
      notice: 'This may be a number that identifies somebody.',
      why: 'With a National Insurance, NHS, passport or licence number others can pass for that person.',
      instead: 'Leave it out, and give it only to the office that asks for it.',
    },
    'bank-detail': {
      notice: 'This may be somebody’s bank details.',
      why: 'What is public can be used by anyone, and a collection is easily copied.',
      instead: 'Leave it out, and send it privately to those who are paying.',
    },
    vehicle: {
      notice: 'This may be the registration of somebody’s car.',
      why: 'A number plate tells who was where, and people find the owner by it.',
      instead: 'Leave the plate out.',
    },
  },
  *check({ reading, school, draft }) {
    const inProfile = (profileSurfaces as readonly string[]).includes(draft.surface);
    for (const { kind, mark, written } of contactsIn(reading, school)) {
      const own = isOwn(kind, mark, written, reading, inProfile);
      if (own !== 'no') yield { message: kind, span: mark.span, guess: own === 'perhaps', fixes: [remove] };
    }
  },
});

/** In a profile every detail is taken for the writer's; in a post the words beside it must say so. */
function isOwn(
  kind: ContactKind,
  mark: Mark,
  written: string,
  reading: Reading,
  inProfile: boolean,
): 'yes' | 'perhaps' | 'no' {
  const { tokens } = reading;
  switch (kind) {
    case 'birth-date':
      if (mark.sort === 'own') return 'yes';
      if (mark.sort === 'labelled') return inProfile ? 'yes' : 'perhaps';
      // "Born 4 March 2025, 7lb 3oz": in a post that is a baby.
      if (mark.sort !== 'unsaid') return 'no';
      return inProfile ? 'yes' : isGrownUp(written) ? 'perhaps' : 'no';
    case 'identity-number':
    case 'bank-detail':
    case 'vehicle':
      return inProfile || whose(tokens, mark.span) === 'own' ? 'yes' : 'perhaps';
    case 'address':
    case 'postcode': {
      if (inProfile) return 'yes';
      const owner = whoseHome(tokens, mark.span);
      if (owner !== 'unknown') return owner === 'own' ? 'yes' : 'no';
      const stays = staysAt(reading.tokens, mark.span);
      // "Still for sale, we're at 14 Mill Lane, blue door": a home all the same.
      if (stays && reading.inSentence(mark.sentence, 'at-the-door')) return 'perhaps';
      return isForAll(reading, kind)
        ? 'no'
        : kind === 'address' || isSomebodysDoor(kind, mark, reading) || stays
          ? 'perhaps'
          : 'no';
    }
    case 'phone':
    case 'email': {
      if (inProfile) return 'yes';
      const owner = whose(tokens, mark.span);
      // "Text us on" a mobile: as often a family as a firm.
      if (owner === 'organisation' && mark.sort === 'mobile' && reading.inSentence(mark.sentence, 'reach-me'))
        return isForAll(reading, kind) ? 'no' : 'perhaps';
      if (owner !== 'unknown') return owner === 'own' ? 'yes' : 'no';
      if (kind === 'email') return isShared(plainEmail(written)) ? 'no' : 'perhaps';
      // A landline is as often a surgery's or a shop's, so that is asked.
      return mark.sort === 'mobile' ? 'yes' : isForAll(reading, kind) ? 'no' : 'perhaps';
    }
  }
}

/** Born long enough ago to write a post. */
const isGrownUp = (date: string): boolean => /19\d\d|[^\d][4-9]\d$/.test(date);

/** A house and street with its postcode, or nothing else, or what is to be brought there; a postcode by itself. */
function isSomebodysDoor(kind: ContactKind, { span, sentence }: Mark, reading: Reading): boolean {
  if (kind === 'postcode') return true;
  return (
    reading.inSentence(sentence, 'postcode', 'to-a-door', 'at-the-door') ||
    reading.text.length - (span.end - span.start) < 16
  );
}

const sharedBoxes = new Set(
  `info office admin bookings booking hello hi enquiries enquiry contact sales support help tickets ticket events event
  team noreply press media secretary chair head reception jobs recruitment hr careers mail post orders shop
  service services customer customerservice customercare membership members volunteer volunteering fundraising donations safeguarding
  dsl lado editor news feedback complaints privacy dpo webmaster treasurer clerk pta enquire welcome studio hire apply
  applications training courses school schools education learning council police appeals admissions`.split(
    /\s+/,
  ),
);

/** "info@", "bookings@": nobody's own. */
const isShared = (address: string): boolean => sharedBoxes.has(address.split(/[@.+_-]/, 1)[0]!);
