import { all, attribute, closest, contains } from '../../dom/safe.ts';
import type {
  Account,
  Page,
  PersonSighting,
  PostSighting,
  Profile,
  Read,
  Relation,
  ThreadSighting,
} from '../../engine/site-adapter.ts';
import { addressOf, partsOf } from '../read/address.ts';
import { lineOf, textUnder, tidy, tidyText } from '../read/text.ts';
import { personOfLink, type PersonAddress } from './addresses.ts';

// Pages made by the server for phones and for browsers without scripts: tables, plain forms and ids that
// are the same in every language. Another site than the large one, and only ever a fallback.

export const isMobile = (document: Document): boolean =>
  all(document, '#objects_container, #viewport #page, #m-timeline-cover-section, #m_story_permalink_view')
    .length > 0;

/** Who is signed in: the head leads to their profile, and the way out has their name in brackets. */
export function mobileAccount({ document, address }: Page): Account | undefined {
  const [out] = all(document, 'a[href*="/logout.php"]');
  if (!out) return undefined;
  const name = /[(（]([^()（）]+)[)）]\s*$/.exec(lineOf(out) ?? '')?.[1];
  const people = all(document, '#header a[href]').flatMap((link) => personOfLink(link, address) ?? []);
  const one = new Set(people.map(({ key }) => key)).size === 1 ? people[0] : undefined;
  return {
    handle: one?.handle,
    displayName: name === undefined ? undefined : tidy(name),
    ...(one && { profile: one.profile, ...(one.id !== undefined && { id: one.id }) }),
  };
}

/** The name over a profile. */
export function mobileName(document: Document): string | undefined {
  const [cover] = all(document, '#cover-name-root, #m-timeline-cover-section');
  const [strong] = cover ? all(cover, 'h3, strong, [id="cover-name-root"]') : [];
  return lineOf(strong ?? (cover && attribute(cover, 'id') === 'cover-name-root' ? cover : undefined));
}

type Fields = Partial<Pick<Profile, 'bio' | 'work' | 'education' | 'contact' | 'location' | 'hometown'>>;

/** The parts of a profile: each has an id, and so only what it has of its own is to be found. */
export function mobileFields(document: Document, base: URL): Fields {
  const part = (id: string): Element | undefined => all(document, `#${id}`)[0];
  const linked = (id: string): Read<string[]> => {
    const box = part(id);
    if (!box) return null;
    const names = all(box, 'a[href]').flatMap((link) => {
      const name = lineOf(link);
      return name !== undefined && personOfLink(link, base) ? [name] : [];
    });
    return names.length > 0 ? [...new Set(names)] : undefined;
  };
  const rows = (id: string): Read<string[]> => {
    const box = part(id);
    if (!box) return null;
    const values = all(box, '[title]').flatMap((row) => lineOf(all(row, 'td').at(-1)) ?? []);
    return values.length > 0 ? values : undefined;
  };
  // The posts of a person stand on another page than what they say of themselves.
  const about = ['bio', 'work', 'education', 'living', 'contact-info', 'basic-info'].some(part);
  const living = rows('living');
  const [city, town] = living?.length === 2 ? living : [];
  const bio = part('bio');
  const words =
    bio && all(bio, 'div').filter((box) => all(box, '*').length === 0 && !closest(box, 'header, h3, a'));
  return {
    work: linked('work'),
    education: linked('education'),
    contact: rows('contact-info'),
    location: living === null ? null : city,
    hometown: living === null ? null : (town ?? null),
    bio: !bio ? (about ? '' : null) : words?.length === 1 ? tidyText(textUnder(words[0]!)) : undefined,
  };
}

/** Lists of friends, requests and suggestions: tables with a link a person. */
export function mobilePeople({ document, address }: Page, relation: Relation | undefined): PersonSighting[] {
  if (!isMobile(document)) return [];
  const [, , list] = partsOf(address);
  const centre = address.pathname.startsWith('/friends/center/');
  const kind: Relation | undefined = !centre
    ? relation
    : list === 'requests'
      ? 'request'
      : list === 'suggestions'
        ? 'suggestion'
        : list === 'friends'
          ? 'friend'
          : undefined;
  if (kind === undefined) return [];
  const seen = new Set<string>();
  return all(document, '#root td a[href], #root [data-sigil] a[href]').flatMap((link): PersonSighting[] => {
    const to = addressOf(link, address);
    const uid = to?.pathname.startsWith('/friends/hovercard/') ? to.searchParams.get('uid') : null;
    const person: PersonAddress | undefined =
      uid !== null && /^\d+$/.test(uid)
        ? { key: uid, handle: null, id: uid, profile: `https://www.facebook.com/profile.php?id=${uid}` }
        : to?.searchParams.has('fref')
          ? personOfLink(link, address)
          : undefined;
    const name = lineOf(link);
    if (!person || name === undefined || seen.has(person.key)) return [];
    seen.add(person.key);
    const { handle, profile, id } = person;
    return [
      {
        element: closest(link, 'table') ?? link,
        card: { name, handle, profile, ...(id !== undefined && { id }), relation: kind },
        controls: [],
      },
    ];
  });
}

/** What others wrote under a post: a numbered box each, the name in its heading, the words after it. */
export function mobileComments({ document, address }: Page): PostSighting[] {
  const boxes = all(document, '[id^="ufi_"] div[id], [data-sigil="comment"]').filter(
    (box) => attribute(box, 'data-sigil') === 'comment' || /^\d{5,}$/.test(attribute(box, 'id') ?? ''),
  );
  return boxes.flatMap((element): PostSighting[] => {
    if (boxes.some((outer) => outer !== element && contains(outer, element))) return [];
    const author = all(element, 'h3 a, [data-sigil] a, a').find(
      (link) => personOfLink(link, address) && lineOf(link) !== undefined,
    );
    const person = personOfLink(author, address);
    if (!author || !person) return [];
    const heading = closest(author, 'h3');
    const body = all(element, '[data-sigil="comment-body"]')[0] ?? heading?.nextElementSibling ?? undefined;
    const [time] = all(element, 'abbr');
    return [
      {
        element,
        post: {
          author: lineOf(author),
          handle: person.handle,
          profile: person.profile,
          text: body && tidyText(textUnder(body, { lines: true })),
          time: time && lineOf(time),
          permalink: null,
        },
      },
    ];
  });
}

/** Conversations: links that read one. */
export function mobileThreads({ document, address }: Page): ThreadSighting[] {
  const seen = new Set<string>();
  return all(document, 'a[href*="/messages/read/"]').flatMap((element): ThreadSighting[] => {
    const tid = addressOf(element, address)?.searchParams.get('tid');
    const name = tidy(textUnder(element));
    if (!tid || name === '' || seen.has(tid)) return [];
    seen.add(tid);
    const request = /folder=(?:pending|other)/.test(address.search);
    return [{ element, thread: { name, handle: null, id: tid, request } }];
  });
}
