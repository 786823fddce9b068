/** The name of the port on which a page's reader says what it could read, and asks about who stands on it. */
export const readingPortName = 'reading';

/** Most people asked about in one message. */
export const mostAsked = 100;

/** Longest name or line that is asked about, in UTF-16 code units; the rest of a longer one is left out. */
export const longestName = 200;

/** Most posts asked about in one message: more than stand on a screen. */
export const mostPosts = 60;
