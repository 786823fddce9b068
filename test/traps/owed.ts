export type Owed = {
  trap: number;
  needs: 'people' | 'evidence' | 'past posts' | 'two policies';
  why: string;
};

/**
 * Traps that words, packs, account kinds, hours and official accounts cannot show by themselves. Each waits
 * for the feature it needs. Where a trap is named in a test as well, the test shows the part that can be shown.
 */
export const owed: readonly Owed[] = [
  {
    trap: 24,
    needs: 'people',
    why: 'The gentle note that a clause read literally takes in one’s own child needs to know that the child is a pupil here.',
  },
  {
    trap: 25,
    needs: 'people',
    why: 'Whether a connection is a pupil of this school or of another is a mark on a person.',
  },
  {
    trap: 26,
    needs: 'people',
    why: 'How long ago somebody left is asked when they are marked a former pupil.',
  },
  { trap: 27, needs: 'people', why: 'Asking and accepting are told apart on the buttons of a profile.' },
  { trap: 28, needs: 'people', why: 'Families of past pupils are met as connections.' },
  {
    trap: 31,
    needs: 'people',
    why: 'Being followed is seen in lists of followers, and worded as no act of one’s own.',
  },
  {
    trap: 32,
    needs: 'people',
    why: 'The notice on opening a pupil’s page is made where pages of people are read.',
  },
  { trap: 38, needs: 'people', why: 'Inviting a colleague is a button; the words of a draft never are.' },
  { trap: 51, needs: 'people', why: 'A like or follow of the school’s page is a button on that page.' },
  { trap: 77, needs: 'two policies', why: 'One policy is in force at a time.' },
];
