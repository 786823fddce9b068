// The last help, where nothing but words tells settings and choices apart. English and German.

/** Labels of switches on pages that have more of them for some than for others. */
export const switchWords: readonly [RegExp, string][] = [
  [/threads/i, 'threads-badge'],
  [/account suggestions|kontovorschläge/i, 'account-suggestions'],
  [/^hide comments|^kommentare verbergen/i, 'hide-comments'],
];

/** Whom a choice lets in, the narrowest first: "people you follow and your followers" names two. */
const circleWords: readonly [RegExp, string][] = [
  [/don(?:'|’)t allow|no one|nobody|niemand|nicht erlauben|nicht zulassen/i, 'nobody'],
  [/your followers|deine follower|deinen followern/i, 'followers'],
  [/people you follow|personen, denen du folgst/i, 'following'],
  [/everyone|\balle[nr]?\b/i, 'everyone'],
];

export const circleOf = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : circleWords.find(([pattern]) => pattern.test(words))?.[1];

/** A choice about mentions says so; one about tags does not. */
export const speaksOfMentions = (words: string): boolean => /@|mention|erwähn/i.test(words);
