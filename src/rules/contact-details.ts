import { bareHost } from '../school/bare-host.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { Mark } from '../text/mark.ts';
import { fold } from '../text/fold.ts';
import { tokenAt } from '../text/private/detail.ts';
import { plainEmail } from '../text/private/emails.ts';
import { phoneDigits } from '../text/private/phone-numbers.ts';
import { endsStreet } from '../text/private/streets.ts';
import type { Reading } from '../text/reading.ts';

export const contactKinds = [
  'phone',
  'email',
  'address',
  'postcode',
  'birth-date',
  'identity-number',
  'bank-detail',
  'vehicle',
] as const;
export type ContactKind = (typeof contactKinds)[number];
export type Contact = { kind: ContactKind; mark: Mark; written: string };

/** Private details of a draft, without those of the school and without help lines. */
export function* contactsIn(reading: Reading, school: SchoolDetails): Iterable<Contact> {
  for (const kind of contactKinds) {
    for (const mark of reading.marks(kind)) {
      const written = reading.text.slice(mark.span.start, mark.span.end);
      if (mark.sort === 'service' || isSchools(kind, written, school)) continue;
      yield { kind, mark, written };
    }
  }
}

/** The school's own numbers, addresses and postcode are for giving out. */
function isSchools(kind: ContactKind, written: string, school: SchoolDetails): boolean {
  switch (kind) {
    case 'phone':
      return school.workNumbers.some((number) => phoneDigits(number) === phoneDigits(written));
    case 'email':
      return isAt(plainEmail(written), school.domain);
    case 'address':
      return plainWords(school.address).includes(plainWords(written));
    case 'postcode':
      return plainWords(school.postcode) === plainWords(written);
    default:
      return false;
  }
}

const plainWords = (text: string): string => fold(text).replace(/[\s,.-]+/g, '');

/** At this domain or at one under it. */
function isAt(address: string, domain: string): boolean {
  const host = bareHost(domain);
  return host !== '' && (address.endsWith(`@${host}`) || address.endsWith(`.${host}`));
}

/**
 * A fair, a shop, a trade, an appeal, a house for sale: places and numbers that everybody is to know. What is
 * lost is asked for everywhere, but brought back to somebody's home.
 */
export function isForAll(reading: Reading, kind: ContactKind): boolean {
  if (reading.has('event-notice', 'public-notice')) return true;
  if (kind !== 'address' && kind !== 'postcode' && reading.has('lost-and-found')) return true;
  // "Church Walk" is a street and no church.
  return reading.marks('public-place').some(({ span }) => {
    const next = reading.tokens.words[tokenAt(reading.tokens, span.end)];
    return !next || !endsStreet(next.norm);
  });
}
