/** Where a school’s own document is kept: beside its policy, and gone with everything else. */
export const documentKey = (packId: string): string => `document:${packId}`;
