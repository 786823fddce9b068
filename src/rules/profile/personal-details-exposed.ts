import { profileSurfaces } from '../../engine/draft.ts';
import type { Flag } from '../../engine/rule.ts';
import type { SchoolDetails } from '../../school/school-details.ts';
import { fold } from '../../text/fold.ts';
import type { Mark } from '../../text/mark.ts';
import { plainEmail } from '../../text/private/emails.ts';
import { phoneDigits } from '../../text/private/phone-numbers.ts';
import { whose, whoseHome } from '../../text/private/whose.ts';
import type { Reading } from '../../text/reading.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';

type MessageId = 'phone' | 'email' | 'address' | 'postcode' | 'birth-date';

/** The writer's own number, e-mail, address or date of birth, in a profile or about to be posted. */
export const personalDetailsExposed = defineDraftRule<MessageId>({
  id: 'personal-details-exposed',
  topic: 'personal-info',
  surfaces: ['post', 'comment', ...profileSurfaces],
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
  },
  *check({ reading, school, draft }) {
    const inProfile = (profileSurfaces as readonly string[]).includes(draft.surface);
    for (const flag of details(reading, school, inProfile)) yield { ...flag, fixes: [remove] };
  },
});

function* details(reading: Reading, school: SchoolDetails, inProfile: boolean): Iterable<Flag<MessageId>> {
  const written = ({ span }: Mark): string => reading.text.slice(span.start, span.end);

  const workNumbers = new Set(school.workNumbers.map(phoneDigits));
  for (const mark of reading.marks('phone')) {
    if (mark.sort === 'service' || workNumbers.has(phoneDigits(written(mark)))) continue;
    const owner = inProfile ? 'own' : whose(reading.tokens, mark.span);
    // A landline is as often a surgery's or a shop's, so it must be said to be one's own.
    if (owner === 'own' || (owner === 'unknown' && mark.sort === 'mobile'))
      yield { message: 'phone', span: mark.span };
  }

  for (const mark of reading.marks('email')) {
    const address = plainEmail(written(mark));
    if (isAt(address, school.domain)) continue;
    const owner = inProfile ? 'own' : whose(reading.tokens, mark.span);
    if (owner === 'own') yield { message: 'email', span: mark.span };
    else if (owner === 'unknown' && !isShared(address))
      yield { message: 'email', span: mark.span, guess: true };
  }

  const schoolAddress = plainWords(school.address);
  for (const mark of reading.marks('address')) {
    if (schoolAddress.includes(plainWords(written(mark)))) continue;
    if (inProfile || whoseHome(reading.tokens, mark.span) === 'own')
      yield { message: 'address', span: mark.span };
  }

  const schoolPostcode = plainWords(school.postcode);
  for (const mark of reading.marks('postcode')) {
    if (plainWords(written(mark)) === schoolPostcode) continue;
    if (inProfile || whoseHome(reading.tokens, mark.span) === 'own')
      yield { message: 'postcode', span: mark.span };
  }

  for (const mark of reading.marks('birth-date')) {
    if (mark.sort === 'own') yield { message: 'birth-date', span: mark.span };
    else if (mark.sort === 'labelled') yield { message: 'birth-date', span: mark.span, guess: !inProfile };
    // "Born 4 March 2025, 7lb 3oz": in a post that is a baby.
    else if (mark.sort === 'unsaid' && inProfile) yield { message: 'birth-date', span: mark.span };
  }
}

const plainWords = (text: string): string => fold(text).replace(/[\s,.-]+/g, '');

/** At this domain or at one under it. */
function isAt(address: string, domain: string): boolean {
  const host = domain
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '');
  return host !== '' && (address.endsWith(`@${host}`) || address.endsWith(`.${host}`));
}

const sharedBoxes = new Set(
  `info office admin bookings booking hello hi enquiries enquiry contact sales support help tickets ticket events event
  team noreply no-reply press media secretary chair head reception jobs recruitment hr careers mail post orders shop
  service services customerservice customercare membership members volunteer volunteering fundraising donations safeguarding
  dsl lado editor news feedback complaints privacy dpo webmaster treasurer clerk pta enquire welcome studio hire apply
  applications training courses school schools education learning council police appeals admissions`.split(
    /\s+/,
  ),
);

/** "info@", "bookings@": nobody's own. */
const isShared = (address: string): boolean => sharedBoxes.has(address.split(/[@.+_-]/, 1)[0]!);
