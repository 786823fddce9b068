/** Puts a text on the clipboard, at the person's own press; false when the browser would not. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
