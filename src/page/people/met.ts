import type {
  Kept,
  Page,
  PersonAct,
  PersonCard,
  PersonSighting,
  Read,
  Relation,
  SiteReader,
} from '../../engine/site-adapter.ts';
import type { PersonPress, Sight } from '../../engine/meeting.ts';
import { longestName } from '../../messages/reading-port-name.ts';
import type { AskedPerson } from '../../messages/reading-port.ts';

/** Somebody on the page in front, where they stand, and what can be pressed on them. */
export type Met = {
  /** The same for the same person met in the same way, also in another row. */
  key: string;
  asked: AskedPerson;
  /** As the page shows it, cut; for our own card. */
  name: string;
  element: Element;
  controls: readonly { element: HTMLElement; press: PersonPress }[];
  /** All that can be pressed on them, whatever it does. */
  buttons: readonly HTMLElement[];
  /** Their name ought to be there and could not be read. */
  unread: boolean;
};

/**
 * The rows of the last reading in which nothing has changed. Whoever watches the page says which have; a row
 * that is no longer found is let go with the next reading.
 */
export class KeptRows {
  private rows = new Map<Element, PersonSighting>();
  private address = '';

  readonly of: Kept = (row) => this.rows.get(row);

  /** Before a reading: rows of another address are others. */
  open(address: string): this {
    if (address !== this.address) this.clear();
    this.address = address;
    return this;
  }

  renew(sightings: readonly PersonSighting[]): void {
    this.rows = new Map();
    const shared = new Set<Element>();
    for (const sighting of sightings) {
      if (this.rows.has(sighting.element)) shared.add(sighting.element);
      this.rows.set(sighting.element, sighting);
    }
    // Whose a row is that two were found in must be read again.
    for (const row of shared) this.rows.delete(row);
  }

  changed(row: Element): void {
    this.rows.delete(row);
  }

  clear(): void {
    this.rows.clear();
  }
}

/** What stands in a list of somebody's own, and of nobody else's. */
const standing = new Set<Relation | undefined | null>(['follower', 'following', 'friend']);

/** Everybody on a page of whom something could be said. An element is good for this reading only. */
export function everyoneOn(reader: SiteReader, page: Page, kept?: KeptRows): Met[] {
  const met: Met[] = [];
  const kind = reader.pageOf(page.address);
  if (kind === 'not-the-app') return met;
  const sightings = reader.people(page, kept?.of);
  // A list may lie over a profile whose address stays.
  const list = kind === 'people' || sightings.some(({ card }) => standing.has(card.relation));
  const own = list && isOwn(reader, page);
  for (const sighting of sightings)
    met.push(ofCard(sighting, own || (kind !== 'people' && !standing.has(sighting.card.relation))));
  kept?.renew(sightings);
  const open = kind === 'profile' ? reader.openProfile(page) : undefined;
  if (open) {
    const { displayName: name, handle, id } = open.account;
    met.push(
      personOf({ name, handle, ...(id !== undefined && { id }) }, 'profile', open.element, open.controls),
    );
  }
  if (kind === 'messages')
    for (const { thread, element } of reader.threads(page))
      met.push(personOf(thread, thread.request ? 'thread-request' : 'thread', element, []));
  const talk = kind === 'messages' ? reader.openThread?.(page) : undefined;
  if (talk) {
    const { displayName: name, handle } = talk.account;
    met.push(personOf({ name, handle }, 'thread', talk.element, talk.controls));
  }
  return met;
}

/** The last address whose lists were the person's own: who is signed in is not read anew for each look at a list. */
let ownAddress = '';
function isOwn(reader: SiteReader, page: Page): boolean {
  const { href } = page.address;
  if (href !== ownAddress && reader.ownLists(page)) ownAddress = href;
  return href === ownAddress;
}

/** Names the list of the person's own that is open; the empty text where none is. */
export function ownListOf(reader: SiteReader, page: Page, met: readonly Met[]): string {
  const { pathname, searchParams } = page.address;
  const ways = new Set(met.map(({ asked }) => asked.way).filter((way) => standing.has(way as Relation)));
  const people = reader.pageOf(page.address) === 'people';
  if ((!people && ways.size === 0) || !isOwn(reader, page)) return '';
  // An empty list and one that is still loading are of the page that is open.
  return `${pathname} ${searchParams.get('sk') ?? ''}`;
}

function ofCard({ card, element, controls }: PersonSighting, own: boolean): Met {
  return personOf(card, wayOf(card, own), element, controls, card.lines);
}

/** How somebody in a list is met. Who follows somebody else does not follow the person. */
function wayOf({ relation, connected, followsYou }: PersonCard, own: boolean): Sight {
  if (relation === 'request' || relation === 'requested') return relation;
  if (own && relation) return relation;
  if (connected) return 'following';
  if (followsYou) return 'follower';
  return relation === 'member' ? 'member' : 'suggestion';
}

const presses: Partial<Record<PersonAct, PersonPress>> = {
  accept: 'accept',
  connect: 'ask',
  message: 'write',
};

function personOf(
  { name, handle, id }: { name: Read<string>; handle: Read<string>; id?: string },
  way: Sight,
  element: Element,
  controls: readonly { element: HTMLElement; act: PersonAct }[],
  lines: readonly string[] = [],
): Met {
  const cut = (text: string): string => text.slice(0, longestName);
  const asked: AskedPerson = {
    way,
    ...(name && { name: cut(name) }),
    ...(handle && handle.length <= 100 && { handle }),
    ...(id !== undefined && id.length <= 100 && { id }),
    ...(lines.length > 0 && { lines: lines.slice(0, 4).map(cut) }),
  };
  return {
    key: JSON.stringify([way, asked.handle, asked.id, asked.name]),
    asked,
    name: asked.name ?? asked.handle ?? '',
    unread: name === undefined,
    element,
    buttons: controls.map((control) => control.element),
    controls: controls.flatMap(({ element: control, act }) => {
      const press = presses[act];
      return press ? [{ element: control, press }] : [];
    }),
  };
}

/** Whether there is anything to mark: an account that is known by more than a name. */
export const mayMark = ({ asked }: Met): boolean => asked.handle !== undefined || asked.id !== undefined;
