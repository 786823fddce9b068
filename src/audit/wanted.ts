import type { State, Target, Wanted } from './setting.ts';

const same = <T>(one: T): Record<Target, T> => ({ suitable: one, strictest: one, highest: one });

export const on = same<Wanted>({ good: [true], words: 'On' });
export const off = same<Wanted>({ good: [false], words: 'Off' });

/** For what the person says themself: one wish for all, or a stricter one beside it. */
export const done = (words: string, strict = words): Record<Target, string> => ({
  suitable: words,
  strictest: strict,
  highest: strict,
});

/** Audiences of Facebook, the narrowest first. */
export const audiences = ['only-me', 'friends', 'friends-of-friends', 'everyone'] as const;
const audienceWords: Record<(typeof audiences)[number], string> = {
  'only-me': 'Only me',
  friends: 'Friends',
  'friends-of-friends': 'Friends of friends',
  everyone: 'Public',
};

/** Who, on Instagram and X, the narrowest first. */
export const circles = ['nobody', 'following', 'followers', 'everyone'] as const;
const circleWords: Record<(typeof circles)[number], string> = {
  nobody: 'No one',
  following: 'People you follow',
  followers: 'Your followers',
  everyone: 'Everyone',
};

const upTo =
  <T extends string>(scale: readonly T[], words: Record<T, string>, further: readonly State[]) =>
  (suitable: T, strictest: T = suitable, highest: T = strictest): Record<Target, Wanted> => {
    const wanted = (widest: T): Wanted => {
      const at = scale.indexOf(widest);
      return { good: [...further, ...scale.slice(0, at + 1)], words: words[widest] };
    };
    return { suitable: wanted(suitable), strictest: wanted(strictest), highest: wanted(highest) };
  };

/** At most this audience; a narrower one will do as well. */
export const audience = upTo(audiences, audienceWords, []);
/** At most these people; what is switched off lets in nobody. */
export const people = upTo(circles, circleWords, [false, 'none', 'off']);
