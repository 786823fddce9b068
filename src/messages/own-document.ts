/** A school's own document as its words were loaded on this device; beside one pack, and for nobody else. */
export type OwnDocument = { name: string; text: string };

/** Longest document taken, in characters; the five documents have under 30,000. */
export const longestDocument = 400_000;
