import type { Entry } from '../archive/entry.ts';
import type { Owner } from '../archive/read-event.ts';

export type Place = {
  /** What to open, and the words on the link. */
  address?: string;
  label?: string;
  /** How to find it there, when the link does not lead to the thing itself. */
  hint?: string;
};

const monthOf = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Where an entry can be found on its site. Only X tells the address of a post; elsewhere the date has to help. */
export function whereToLook({ site, kind, link, at }: Entry, { handle }: Owner): Place {
  if (site === 'x') return link === undefined ? {} : { address: link, label: 'Open it on X' };
  const isProfile = link !== undefined;
  const when = at === undefined ? '' : ` under ${monthOf(at)}`;
  const name = handle?.replace(/^@/, '');
  if (site === 'facebook') {
    if (isProfile) return { address: link, label: 'Open your profile on Facebook' };
    if (kind === 'friend' || kind === 'follower' || kind === 'following' || kind === 'request')
      return { hint: 'Look for the name in your list of friends and followers on Facebook.' };
    const hint = `Facebook gives no address of its own to it: look in your activity log${when}.`;
    return name !== undefined && /^[a-z0-9.]+$/i.test(name)
      ? { address: `https://www.facebook.com/${name}/allactivity`, label: 'Open your activity log', hint }
      : { hint };
  }
  if (isProfile)
    return {
      address: link,
      label:
        kind === 'follower' || kind === 'following' || kind === 'request'
          ? 'Open the profile on Instagram'
          : 'Open your profile on Instagram',
    };
  const hint = `Instagram gives no address of its own to it: look${when || ' by its words'} in “Your activity”.`;
  return name !== undefined && /^[a-z0-9._]+$/i.test(name)
    ? { address: `https://www.instagram.com/${name}/`, label: 'Open your profile on Instagram', hint }
    : { hint };
}
