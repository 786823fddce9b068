import type { SiteId } from '../engine/draft.ts';
import type { AccountKind, SchoolDetails } from '../school/school-details.ts';

/** What the person said of the account they use on this site; personal where they did not say. */
export const accountKind = ({ site }: { site?: SiteId }, school: SchoolDetails): AccountKind =>
  (site && school.accountKinds[site]) ?? 'personal';
