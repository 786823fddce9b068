/** Marks that turn the direction of what follows are shown by their number, and not obeyed. */
export const shownMarks = (text: string): string =>
  text.replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
