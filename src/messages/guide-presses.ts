/** What a person may press on a card of the guide. */
export const guidePresses = [
  'right',
  'wrong',
  'not-offered',
  'as-i-want',
  'later',
  'pause',
  'again',
] as const;
export type GuidePress = (typeof guidePresses)[number];
