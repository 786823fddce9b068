export type Owed = {
  trap: number;
  needs: 'people' | 'evidence' | 'past posts' | 'two policies';
  why: string;
};

/**
 * Traps that words, packs, account kinds, hours and official accounts cannot show by themselves. Each waits
 * for the feature it needs. Where a trap is named in a test as well, the test shows the part that can be shown.
 */
export const owed: readonly Owed[] = [];
