/** How browsers say that a file was moved, changed or closed to us since it was chosen. */
const unreadable = ['NotReadableError', 'NotFoundError', 'NotAllowedError', 'SecurityError'];

/** What is read from a file that a person chose; nothing when the file cannot be read any more. */
export const ifReadable = <Content>(reading: Promise<Content>): Promise<Content | undefined> =>
  reading.catch((cause: unknown) => {
    if (cause instanceof DOMException && unreadable.includes(cause.name)) return undefined;
    throw cause;
  });
