/** The name of the port on which a page's attached pictures are passed on. */
export const picturePortName = 'pictures';

/** Largest picture looked at, in bytes. Phones make some 15 million at most. */
export const largestPicture = 60_000_000;
/** Most pictures of one page known at once; sites take ten. */
export const mostPictures = 20;
/** A browser that cannot pass a file on gets it in parts of so many bytes. */
export const partSize = 3_000_000;
