import { all, contains, rectOf } from '../../dom/safe.ts';
import type { Page, PostSighting, Read, SiteAdapter, SiteReader } from '../../engine/site-adapter.ts';
import { screenLimits, type PostOnScreen, type ScreenFacts } from '../../messages/screen.ts';
import { seenBox } from './in-sight.ts';
import { privateFieldsOf, type FieldOnPage } from './private-fields.ts';
import { wordsOnScreen } from './words-on-screen.ts';

/** What a page says of itself as it stands on the screen now. `on`: where the menu was last opened. */
export function screenFacts(
  reader: SiteReader,
  adapter: SiteAdapter,
  document_: string,
  on: Element | undefined,
): ScreenFacts {
  const page: Page = { document, address: new URL(location.href) };
  const fields = privateFieldsOf(adapter);
  const sightings = postsInSight(reader, page);
  const chosen = on ? innermostAround(on, sightings) : -1;
  const account = accountOf(reader, page);
  const thread = threadOf(reader, adapter, page, fields);
  return {
    document: document_,
    address: location.href.slice(0, 8000),
    title: line(document.title),
    page: reader.pageOf(page.address),
    viewport: {
      width: innerWidth,
      height: innerHeight,
      density: devicePixelRatio,
      x: scrollX,
      y: scrollY,
    },
    screen: { width: screen.width, height: screen.height },
    fields: fields.flatMap(({ what, box }) => (box ? [{ what, box }] : [])).slice(0, screenLimits.fields),
    fieldsOnPage: fields.length > 0,
    ...(account !== undefined && { account: line(account) }),
    ...(thread !== undefined && { thread: line(thread) }),
    posts: sightings.map(({ post }) => post),
    text: wordsOnScreen([document.body, ...adapter.roots(document)]),
    ...(chosen >= 0 && { chosen }),
  };
}

type Seen = { post: PostOnScreen; element: Element };

/** Posts and comments of which a part can be seen, from the top down. */
export function postsInSight(reader: SiteReader, page: Page): Seen[] {
  return [...reader.posts(page), ...reader.comments(page)]
    .flatMap((sighting): Seen[] => {
      const box = seenBox(sighting.element);
      if (!box) return [];
      const all_ = rectOf(sighting.element);
      const whole = box.width >= all_.width - 1 && box.height >= all_.height - 1;
      return [{ post: { ...asShown(sighting), box, whole }, element: sighting.element }];
    })
    .sort((one, other) => one.post.box.y - other.post.box.y)
    .slice(0, screenLimits.posts);
}

function asShown({ post }: PostSighting): Omit<PostOnScreen, 'box' | 'whole'> {
  const { author, handle, text, time, permalink } = post;
  return {
    ...known('author', author),
    ...known('handle', handle),
    ...(typeof text === 'string' && { text: text.slice(0, screenLimits.postText) }),
    ...known('time', time),
    ...known('link', permalink),
  };
}

const known = <Name extends string>(name: Name, value: Read<string>): { [K in Name]?: string } =>
  (value ? { [name]: line(value) } : {}) as { [K in Name]?: string };

/** A comment stands inside its post; the menu was opened on the comment. */
const innermostAround = (on: Element, sightings: readonly Seen[]): number =>
  sightings.reduce(
    (best, { element }, at) =>
      contains(element, on) && (best < 0 || contains(sightings[best]!.element, element)) ? at : best,
    -1,
  );

function accountOf(reader: SiteReader, page: Page): string | undefined {
  const account = reader.signedIn(page);
  if (!account) return undefined;
  return account.handle ? `@${account.handle}` : (account.displayName ?? undefined);
}

/** The conversation that is open: as the list has it, or as the name over its message box says. */
function threadOf(
  reader: SiteReader,
  adapter: SiteAdapter,
  page: Page,
  fields: readonly FieldOnPage[],
): string | undefined {
  if (all(document, 'body').length === 0) return undefined;
  const open = reader.threads(page).find(({ thread }) => thread.open)?.thread.name;
  if (open) return open;
  const [box] = fields.filter(({ what }) => what === 'message');
  return box?.element instanceof HTMLElement ? adapter.addressee(box.element) : undefined;
}

const line = (text: string): string => text.slice(0, screenLimits.line).replace(/[\ud800-\udbff]$/, '');
