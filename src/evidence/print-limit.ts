/** A report for print holds so many pictures; all of them, as they were saved, lie beside it. */
export const mostPictures = 150;
