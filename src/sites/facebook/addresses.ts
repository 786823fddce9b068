import type { PageKind } from '../../engine/site-adapter.ts';
import { addressOf, partsOf } from '../read/address.ts';

/** First parts of a path that are nobody's name. */
const notPeople = new Set(
  `photo photo.php photos groups watch reel reels events marketplace stories hashtag search gaming friends messages notifications
  bookmarks saved memories settings help privacy policies ads login login.php logout.php recover reg r.php me pages sharer share
  permalink.php story.php l.php profile.php professional_dashboard checkpoint business legal careers lite fundraisers games
  live media latest feed home.php index.php people public directory terms.php terms dialog ajax business-help lookaside plugins
  two_step_verification allactivity media_set jobs weather offers crisisresponse ad_center metaverified onthisday biz hashtags video videos`.split(
    /\s+/,
  ),
);

/** Who is signed out is sent to the site in their language; pages for phones have names of their own. */
const hosts = /^(?:(?:www|web|m|mbasic|touch|free|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;

export function pageOf({ pathname, searchParams }: URL): PageKind {
  const [, first = '', second = '', third = ''] = pathname.split('/');
  if (
    ['login', 'login.php', 'checkpoint', 'two_step_verification', 'policies', 'help', 'recover'].includes(
      first,
    )
  )
    return 'not-the-app';
  if (first === '' || first === 'home.php') return 'home';
  if (first === 'messages') return 'messages';
  if (first === 'settings' || first === 'privacy') return 'settings';
  const people = /^(?:friends|followers|following)(?:_\w+)?$/;
  if (first === 'friends' || people.test(second) || people.test(searchParams.get('sk') ?? ''))
    return 'people';
  if (first === 'groups') {
    if (third === 'members' || third === 'people') return 'people';
    if (third === 'posts' || third === 'permalink') return 'post';
    if (third === 'user') return 'profile';
    // What is not one group: the feed of all of them, searches, invitations.
    return third !== '' || /^(?:|feed|discover|joins|create|search|notifications)$/.test(second)
      ? 'other'
      : 'group';
  }
  if (['permalink.php', 'story.php', 'photo', 'photo.php', 'reel', 'watch'].includes(first)) return 'post';
  if ((first === 'share' && third !== '') || (['posts', 'videos', 'reels'].includes(second) && third !== ''))
    return 'post';
  if (first === 'me' || first === 'profile.php' || first === 'people' || searchParams.has('profile_id'))
    return 'profile';
  return notPeople.has(first) ? 'other' : 'profile';
}

/** Who an address belongs to. `key` tells people apart: the number where it is known, else the name in the address. */
export type PersonAddress = { key: string; handle: string | null; id?: string; profile: string };

const byNumber = (id: string): PersonAddress => ({
  key: id,
  handle: null,
  id,
  profile: `https://www.facebook.com/profile.php?id=${id}`,
});

export function personAt(address: URL): PersonAddress | undefined {
  if (!hosts.test(address.hostname)) return undefined;
  const parts = partsOf(address);
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const number = (text: string | null): PersonAddress | undefined =>
    text !== null && /^\d{2,}$/.test(text) ? byNumber(text) : undefined;
  if (first === 'profile.php') return number(address.searchParams.get('id'));
  if (first === 'friends') return number(address.searchParams.get('profile_id'));
  if (first === 'groups') return third === 'user' ? number(fourth) : undefined;
  if (first === 'people' && parts.length === 3) return number(third);
  if (first === 'stories' || second !== '' || notPeople.has(first.toLowerCase())) return undefined;
  return named(first);
}

const named = (first: string): PersonAddress | undefined =>
  /^[a-z0-9.-]{2,80}$/i.test(first) && !/\.(?:php|html?|js|png|jpg)$/i.test(first)
    ? { key: first.toLowerCase(), handle: first, profile: `https://www.facebook.com/${first}` }
    : undefined;

/** The person or page a profile page is of, whichever of its parts is open. */
export function personOfPage(address: URL): PersonAddress | undefined {
  const [first = ''] = partsOf(address);
  if (first === 'me') return undefined;
  return notPeople.has(first.toLowerCase()) ? personAt(address) : named(first);
}

export function personOfLink(anchor: Element | null | undefined, base: URL): PersonAddress | undefined {
  const address = addressOf(anchor, base);
  return address && personAt(address);
}

/** The post an anchor leads to, without tracking; a comment's link leads to its post. `weak` for a picture of one. */
export function postOfLink(anchor: Element, base: URL): PostAddress | undefined {
  const address = addressOf(anchor, base);
  return address && postOfAddress(address);
}

type PostAddress = { permalink: string; comment?: string; weak?: true };

export function postOfAddress(address: URL): PostAddress | undefined {
  if (!hosts.test(address.hostname)) return undefined;
  const parts = partsOf(address);
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const whole = (...keep: string[]): string => {
    const clean = new URL(address.pathname, 'https://www.facebook.com');
    for (const name of keep) {
      const value = address.searchParams.get(name);
      if (value !== null) clean.searchParams.set(name, value);
    }
    return clean.href;
  };
  const comment = address.searchParams.get('comment_id') ?? undefined;
  const found = (permalink: string, weak?: true) => ({
    permalink,
    ...(comment !== undefined && { comment }),
    ...(weak && { weak }),
  });
  if (first === 'permalink.php' || first === 'story.php')
    return address.searchParams.has('story_fbid') ? found(whole('story_fbid', 'id')) : undefined;
  if (first === 'groups' && (third === 'posts' || third === 'permalink') && fourth) return found(whole());
  if ((second === 'posts' || second === 'videos') && third && parts.length <= 4) return found(whole());
  if (first === 'share' && (second === 'p' || second === 'v' || second === 'r') && third)
    return found(whole());
  if (first === 'reel' && second) return found(whole());
  if (first === 'watch' && address.searchParams.has('v')) return found(whole('v'));
  if ((first === 'photo' || first === 'photo.php') && address.searchParams.has('fbid'))
    return found(whole('fbid', 'set'), true);
  return undefined;
}

/** Links that lead out go by way of the site, with the real address inside. */
export function outbound(anchor: Element, base: URL): string | undefined {
  const address = addressOf(anchor, base);
  if (!address) return undefined;
  const inside = /^lm?\.facebook\.com$/.test(address.hostname) ? address.searchParams.get('u') : address.href;
  if (!inside || !URL.canParse(inside)) return undefined;
  const target = new URL(inside);
  if (!/^https?:$/.test(target.protocol) || hosts.test(target.hostname)) return undefined;
  target.searchParams.delete('fbclid');
  return target.href;
}
