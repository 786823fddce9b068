import type { Draft, SiteId } from '../engine/draft.ts';
import { accountPrints, type AccountKey } from '../people/account-print.ts';
import { findPerson, isLastYears, stillKnown, type KnownPerson } from '../people/known-people.ts';
import type { Session } from './session.ts';

type Asked = { site: SiteId; accounts?: readonly Omit<AccountKey, 'site'>[] | undefined };

/** What the person said of whom a draft goes to; `undefined` where they said nothing, so that a name may speak. */
export function recipientOf(
  known: readonly KnownPerson[],
  { site, accounts = [] }: Asked,
  { key, locked }: Pick<Session, 'key' | 'locked'>,
  now: number,
): { draft: Pick<Draft, 'recipients' | 'named' | 'elsewhere'> } | undefined {
  if (locked) return undefined;
  const prints = accounts.flatMap((account) => accountPrints({ site, ...account }, key));
  const one = findPerson(stillKnown(known, now), prints);
  if (!one) return undefined;
  // A pupil of another school and the parent of one who has left are not whom drafts are held for.
  const marks = one.marks.filter(
    (mark) => !(mark === 'pupil' && one.elsewhere) && !(mark === 'parent' && one.past),
  );
  // Which school’s pupils a policy means is its own to say; family is left alone.
  const elsewhere = one.elsewhere && one.marks.includes('pupil') && !one.marks.includes('family');
  const where = elsewhere && { elsewhere: true as const };
  if (marks.length === 0) return { draft: { ...where } };
  // Said in a school year that is over, it is asked, as a name is.
  return {
    draft: {
      ...where,
      ...(isLastYears(one, now) ? { named: marks.flatMap((mark) => likeness[mark]) } : { recipients: marks }),
    },
  };
}

const likeness = {
  pupil: ['pupil'],
  parent: ['parent'],
  colleague: ['staff'],
  'former-pupil': [],
  family: [],
} as const;
