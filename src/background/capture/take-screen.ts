import { tabNow, watchTab, zoomOf, type TabNow } from '../../browser/capture.ts';
import { askTab } from '../../browser/ask-tab.ts';
import { screenFactsSchema } from '../../messages/screen-schema.ts';
import type { PrivateField, ScreenFacts, ScreenRequest } from '../../messages/screen.ts';
import { siteHosts } from '../../messages/site-hosts.ts';
import type { TabRequest } from '../../messages/tab.ts';
import type { SiteId } from '../../engine/draft.ts';
import { takePicture, type Picture } from './shutter.ts';

/** Why a screen was not saved; every one has its sentence in `why-not.ts`. */
export type Hindrance =
  | 'no-site'
  | 'no-answer'
  | 'not-in-front'
  | 'not-allowed'
  | 'failed'
  | 'left'
  | 'went-behind'
  | 'moving'
  | 'not-the-app'
  | PrivateField;

export type Screen = {
  site: SiteId;
  tab: TabNow;
  facts: ScreenFacts;
  /** When the picture was taken, or the words were read, in milliseconds since 1970. */
  at: number;
  zoom: number;
  /** Nothing where words alone were asked for. */
  picture: Picture | undefined;
};

/** A page that has not answered by then is busy, frozen or gone, in milliseconds. */
const patience = 2500;
/** How often a screen that moved while it was taken is taken again. */
const mostTries = 3;

export type How = {
  /** No picture is taken. */
  words?: boolean;
  /** Private fields that the caller covers in the picture. */
  allowed?: readonly PrivateField[];
  /** What is asked of the page before the picture, the first time; anything but a look scrolls. */
  first?: ScreenRequest['ask'];
  /** The document and the address it must still be. */
  same?: Pick<ScreenFacts, 'document' | 'address'>;
};

/**
 * Takes what one tab shows now. Tab, address, document and place on the page are the same before and after
 * the picture, or it is thrown away.
 */
export async function takeScreen(id: number, how: How = {}): Promise<Screen | Hindrance> {
  const { first = 'facts' } = how;
  const look = first === 'facts' ? 'facts' : 'strip';
  let found: Screen | Hindrance = 'moving';
  for (let tries = 0; found === 'moving' && tries < mostTries; tries++)
    found = await once(id, how, tries === 0 ? first : look, look);
  return found;
}

async function once(
  id: number,
  { words = false, allowed = [], same }: How,
  first: ScreenRequest['ask'],
  look: ScreenRequest['ask'],
): Promise<Screen | Hindrance> {
  const tab = await tabNow(id);
  if (!tab) return 'left';
  if (!tab.active) return 'not-in-front';
  const watch = watchTab(id, tab.window);
  /** What went wrong, or what put it wrong: a page behind another answers late, and may not be taken. */
  const otherwise = async (why: Hindrance): Promise<Hindrance> => {
    const now = await tabNow(id);
    if (!now || watch.disturbed() === 'left') return 'left';
    return !now.active || watch.disturbed() === 'went-behind' ? 'went-behind' : why;
  };
  try {
    await ask(id, { to: 'tab', ask: 'hide' });
    const before = await factsOf(id, first);
    if (!before) return await otherwise('no-answer');
    const site = siteOf(before.address);
    if (!site) return 'no-site';
    if (tab.address !== undefined && tab.address !== before.address) return 'left';
    if (same && (same.document !== before.document || same.address !== before.address)) return 'left';
    if (before.page === 'not-the-app') return 'not-the-app';
    const barred = before.fields.find(({ what }) => !allowed.includes(what));
    if (barred && !words) return barred.what;
    const picture = words ? undefined : await takePicture(tab.window);
    if (typeof picture === 'string') return await otherwise(picture);
    const at = Date.now();
    const [after, tabAfter] = [await factsOf(id, look), await tabNow(id)];
    if (!after || !tabAfter?.active || tabAfter.window !== tab.window || watch.disturbed())
      return await otherwise('left');
    if (after.document !== before.document || after.address !== before.address) return 'left';
    if (tabAfter.address !== undefined && tabAfter.address !== after.address) return 'left';
    // Fields that came up meanwhile are in the picture.
    if (!words && after.fields.some(({ what }) => !allowed.includes(what))) return 'moving';
    if (picture && placeOf(before) !== placeOf(after)) return 'moving';
    return { site, tab: tabAfter, facts: after, at, zoom: await zoomOf(id), picture };
  } finally {
    watch.stop();
    await ask(id, { to: 'tab', ask: 'show' });
  }
}

/** Where things stood: two readings that agree have the same picture between them. */
const placeOf = ({ viewport, posts, fields, strip }: ScreenFacts): string =>
  JSON.stringify([
    viewport,
    strip && [strip.top, ...rounded(strip.box)],
    posts.map(({ link, box }) => [link, ...rounded(box)]),
    fields.map(({ what, box }) => [what, ...rounded(box)]),
  ]);

const rounded = ({ x, y, width, height }: ScreenFacts['posts'][number]['box']): number[] =>
  [x, y, width, height].map(Math.round);

/** What a page says of its screen, if it answers in time and in the form that is known. */
export async function factsOf(
  id: number,
  what: ScreenRequest['ask'] = 'facts',
): Promise<ScreenFacts | undefined> {
  const parsed = screenFactsSchema.safeParse(await ask(id, { to: 'screen', ask: what }));
  return parsed.success ? parsed.data : undefined;
}

export const ask = (id: number, request: ScreenRequest | TabRequest): Promise<unknown> =>
  askTab(id, request, patience);

export function siteOf(address: string): SiteId | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return undefined;
  return (Object.keys(siteHosts) as SiteId[]).find((site) => siteHosts[site].includes(hostname));
}
