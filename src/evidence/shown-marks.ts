/** Marks that turn the direction of what follows, and signs that cannot be seen, are shown by their number, and not obeyed. */
export const shownMarks = (text: string): string =>
  text.replace(
    /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
