import type { PersonMark, SiteId } from '../engine/draft.ts';
import type { SaidOf } from '../engine/meeting.ts';
import { endsAt, renewFrom } from './kept-lists.ts';

/** What the person said of one account, as it is kept: fingerprints and marks, and no name anywhere. */
export type KnownPerson = Omit<SaidOf, 'lastYear'> & {
  site: SiteId;
  prints: readonly string[];
  /** When it was said, in milliseconds since 1970. */
  since: number;
  /** Not the one on a list whose name they share. */
  notThem?: boolean | undefined;
};

/** What is said of somebody; without marks and without "not them" it is taken back. */
export type Saying = Omit<KnownPerson, 'site' | 'prints' | 'since'>;

/** A handle says less than a number, which stays when the handle changes; either finds its person. */
export function findPerson(
  known: readonly KnownPerson[],
  prints: readonly string[],
): KnownPerson | undefined {
  return known.find((one) => one.prints.some((print) => prints.includes(print)));
}

/** Says something of an account in place of what was said before. */
export function say(
  known: readonly KnownPerson[],
  { site, prints }: { site: SiteId; prints: readonly string[] },
  saying: Saying,
  now: number,
): KnownPerson[] {
  const before = findPerson(known, prints);
  const others = known.filter((one) => one !== before);
  if (saying.marks.length === 0 && !saying.notThem) return others;
  const all = [...new Set([...(before?.prints ?? []), ...prints])];
  return [...others, { ...saying, site, prints: all, since: now }];
}

/** Whether it was said in a school year that is over: from the 1st of September it is asked about again. */
export const isLastYears = ({ since }: KnownPerson, now: number): boolean => now >= renewFrom(since);

/** Those that still count: what was not said again by November is taken off the device, as lists are. */
export const stillKnown = (known: readonly KnownPerson[], now: number): KnownPerson[] =>
  known.filter(({ since }) => now < endsAt(since));

/** Whether somebody is marked as family and as a pupil here. */
export const hasOwnChildHere = (known: readonly KnownPerson[], now: number): boolean =>
  stillKnown(known, now).some(
    ({ marks, elsewhere }) => !elsewhere && marks.includes('family') && marks.includes('pupil'),
  );

export type PeopleCounts = {
  marks: Record<PersonMark, number>;
  /** Accounts of which something was said. */
  people: number;
  notThem: number;
  /** How many were marked in a school year that is over, and when the first of them goes; in milliseconds since 1970. */
  lastYear: number;
  ends: number | null;
};

export function countPeople(known: readonly KnownPerson[], now: number): PeopleCounts {
  const counts: PeopleCounts = {
    marks: { pupil: 0, 'former-pupil': 0, parent: 0, colleague: 0, family: 0 },
    people: 0,
    notThem: 0,
    lastYear: 0,
    ends: null,
  };
  for (const one of stillKnown(known, now)) {
    if (one.marks.length > 0) counts.people++;
    for (const mark of one.marks) counts.marks[mark]++;
    if (one.notThem) counts.notThem++;
    if (one.marks.length > 0 && isLastYears(one, now)) {
      counts.lastYear++;
      counts.ends = Math.min(counts.ends ?? Infinity, endsAt(one.since));
    }
  }
  return counts;
}
