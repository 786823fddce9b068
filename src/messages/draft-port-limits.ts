/** The name of the one port a page with editors keeps open. */
export const draftPortName = 'draft';

/** Longest text looked at, in UTF-16 code units; the rest of a longer one is not checked, and that is said. */
export const mostChecked = 100_000;

/** Minutes after which a site was simply left alone: a day. */
export const mostAway = 24 * 60;
