/** No site makes a JSON file near this; X cuts its own at 100 MiB. In bytes, unpacked. */
export const largestMember = 1 << 30;

/** Text of this kind packs to a tenth, seldom to a fortieth; a bomb to a thousandth. */
export const mostRatio = 250;
/** Small files may pack as well as they like, in bytes. */
export const ratioMatters = 8 << 20;

/** What all files of one ZIP together may unpack to, in bytes; the largest X archive seen has under 1 GB of text. */
export const largestTotal = 8 * (1 << 30);

/** Most names looked at in one ZIP; 30 GB exports have some 10,000. */
export const mostNames = 1_000_000;

/** Longest name of a file taken, in bytes. */
export const longestName = 1024;
