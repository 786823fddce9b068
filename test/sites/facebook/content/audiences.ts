export const audiences = [
  'public',
  'friends',
  'friends_except',
  'specific_friends',
  'only_me',
  'custom',
] as const;
export type Audience = (typeof audiences)[number];
