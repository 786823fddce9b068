/** The name of the port on which a page's reader says what it could read. */
export const readingPortName = 'reading';
