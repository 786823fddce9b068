import { aboutBrowser } from '../../browser/capture.ts';
import { momentOf, type Moment } from '../../evidence/moment.ts';
import type { AsShown, CaptureKind, WithoutPicture } from '../../evidence/record.ts';
import type { SiteId } from '../../engine/draft.ts';
import type { PostOnScreen } from '../../messages/screen.ts';
import { inPixels, scaleOf, workOn } from '../../browser/canvas.ts';
import type { NewCapture } from '../../locker/capture.ts';
import type { Screen } from './take-screen.ts';

/** The time by the device's clock, with its zone and its distance from UTC. Where the device is nobody asks. */
export function momentAt(time: number): Moment {
  return momentOf(
    time,
    // Written so that UTC is 0 and not −0.
    0 - new Date(time).getTimezoneOffset(),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
}

export const coveredNote =
  'The box for writing messages was covered before the picture was saved; what stood in it was never kept.';
const cutNote = 'The post went over the edge of the screen: the picture holds the part that could be seen.';
const seenPartly = 'No post was read at the place that was pressed, so all of the screen was saved.';

/** A screen as it is kept: all of it, or the one post the menu was opened on. */
export async function captureOf(
  screen: Screen,
  kind: CaptureKind,
  withoutPicture?: WithoutPicture,
  archive?: Uint8Array,
): Promise<NewCapture> {
  const { facts, picture } = screen;
  const post = kind === 'post' && facts.chosen !== undefined ? facts.posts[facts.chosen] : undefined;
  const notes: string[] = [];
  if (kind === 'post' && !post) notes.push(seenPartly);
  if (post && !post.whole) notes.push(cutNote);
  const pictures: NewCapture['pictures'][number][] = [];
  if (picture) {
    const scale = scaleOf(picture, facts.viewport);
    const covers = facts.fields.map(({ box }) => inPixels(box, scale, picture));
    const cut = post && inPixels(post.box, scale, picture);
    // What needs no work stays byte for byte as the browser gave it.
    const made = covers.length > 0 || cut ? await workOn(picture, { covers, ...(cut && { cut }) }) : picture;
    if (covers.length > 0) notes.push(coveredNote);
    pictures.push({ ...made, scale });
  }
  const posts = post ? [post] : facts.posts;
  return {
    ...frameOf(screen),
    kind: kind === 'post' && !post ? 'screen' : kind,
    posts: posts.map(shownOf),
    pictures,
    text: post ? wordsOf(post) : facts.text,
    archive,
    withoutPicture,
    notes,
  };
}

/** Everything of a capture that does not depend on what was taken of the page. */
export function frameOf({
  facts,
  tab,
  site,
  at,
  zoom,
}: Screen): Pick<NewCapture, 'taken' | 'site' | 'page' | 'account' | 'thread' | 'browser' | 'screen'> {
  return {
    taken: momentAt(at),
    site,
    // The browser's word where it gives one; it was compared with the page's.
    page: { address: tab.address ?? facts.address, title: tab.title || facts.title },
    account: facts.account,
    thread: facts.thread,
    browser: aboutBrowser(),
    screen: { ...facts.screen, zoom: rounded(zoom), density: rounded(facts.viewport.density) },
  };
}

/** Browsers give 1.1 as 1.100000023841858. */
const rounded = (ratio: number): number => Math.round(ratio * 1000) / 1000;

/** That something was left alone, on which site and when; nothing that leads to it. */
export const nothingOf = (site: SiteId, at: number): NewCapture => ({
  kind: 'words',
  taken: momentAt(at),
  site,
  page: { address: '', title: '' },
  account: undefined,
  thread: undefined,
  posts: [],
  pictures: [],
  text: undefined,
  archive: undefined,
  withoutPicture: 'indecent-image',
  notes: [],
  browser: aboutBrowser(),
  screen: { width: 0, height: 0, zoom: 1, density: 1 },
});

export const shownOf = ({ author, handle, text, time, link }: PostOnScreen): AsShown => ({
  ...(author !== undefined && { author }),
  ...(handle !== undefined && { handle }),
  ...(text !== undefined && { text }),
  ...(time !== undefined && { time }),
  ...(link !== undefined && { link }),
});

const wordsOf = ({ author, handle, time, text, link }: PostOnScreen): string =>
  [[author, handle, time].filter(Boolean).join(' · '), text, link].filter(Boolean).join('\n');
