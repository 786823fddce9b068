import type { Draft } from '../engine/draft.ts';
import type { AccountKind, SchoolDetails } from '../school/school-details.ts';

/** What the person said of the account they write from on this site; personal where they did not say. */
export const accountKind = (draft: Draft, school: SchoolDetails): AccountKind =>
  (draft.site && school.accountKinds[draft.site]) ?? 'personal';
