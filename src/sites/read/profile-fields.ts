/** What every profile has or lacks; each is a value, `null`, or owed. */
export const profileFields = [
  'displayName',
  'handle',
  'bio',
  'location',
  'website',
  'category',
  'work',
  'education',
  'contact',
  'own',
] as const;
