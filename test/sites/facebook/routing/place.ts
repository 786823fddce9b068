import { personOfPath, type Person } from '../content/people.ts';
import { opaqueId } from '../content/posts.ts';
import { siteState } from '../state/site-state.ts';

export type Page =
  | { kind: 'home' }
  | { kind: 'messages'; thread?: string }
  | { kind: 'friends'; list: 'requests' | 'suggestions' }
  | { kind: 'group'; group: string; tab: string }
  | { kind: 'settings'; tab: string }
  | { kind: 'profile'; person: Person; tab: string }
  | { kind: 'missing' };

/** A page, and perhaps a post shown in a dialog over it. */
export type Place = { page: Page; post?: string };

function postOf(id: string | null | undefined): string | undefined {
  return siteState().posts.find((post) => post.id === id || opaqueId(post) === id)?.id;
}

export function placeOf(url: URL): Place {
  const segments = url.pathname.split('/').filter(Boolean);
  const [first, second, third] = segments;
  if (!first) return { page: { kind: 'home' } };
  if (first === 'messages') {
    const thread = segments[segments.indexOf('t') + 1];
    return { page: { kind: 'messages', thread: segments.includes('t') ? thread : undefined } };
  }
  if (first === 'friends' && (second === 'requests' || second === 'suggestions'))
    return { page: { kind: 'friends', list: second } };
  if (first === 'groups' && second) return { page: { kind: 'group', group: second, tab: third ?? '' } };
  if (first === 'settings')
    return { page: { kind: 'settings', tab: url.searchParams.get('tab') ?? 'posts' } };
  if (first === 'permalink.php') {
    const person = personOfPath('/profile.php', url.search);
    const post = postOf(url.searchParams.get('story_fbid'));
    return person && post
      ? { page: { kind: 'profile', person, tab: '' }, post }
      : { page: { kind: 'missing' } };
  }
  const person = personOfPath(url.pathname, url.search);
  if (!person) return { page: { kind: 'missing' } };
  if (second === 'posts') {
    const post = postOf(third);
    return post ? { page: { kind: 'profile', person, tab: '' }, post } : { page: { kind: 'missing' } };
  }
  return { page: { kind: 'profile', person, tab: second ?? url.searchParams.get('sk') ?? '' } };
}

/** Tabs of one profile and threads of one inbox share a page; a new key means a new page. */
export function pageKey(page: Page): string {
  if (page.kind === 'settings') return `settings ${page.tab}`;
  return page.kind === 'profile' ? `profile ${page.person.id}` : page.kind;
}
