import { all, attribute, closest, contains, matches, parentOf } from '../../dom/safe.ts';
import type { Page, Post, PostSighting, Quoted } from '../../engine/site-adapter.ts';
import { find, findAll } from '../find.ts';
import { agree } from '../read/agree.ts';
import { isPutAway } from '../read/hidden.ts';
import { eachOf, type Steps } from '../read/steps.ts';
import { lineOf, textUnder, tidyText } from '../read/text.ts';
import { handleOfLink, postOfLink, profileAddress } from './addresses.ts';
import { nameIn } from './read-account.ts';
import { postTextOf } from './read-text.ts';
import * as targets from './read-targets.ts';

/** Posts of a page, of which the same may stand behind a dialog and in it. */
export function* postsInSteps(page: Page): Steps<PostSighting[]> {
  const seen = new Set<string>();
  return yield* eachOf(findAll(page.document, targets.post), (element): PostSighting[] => {
    const box = parentOf(element);
    if (box instanceof Element && closest(box, targets.advert.selectors[0]!)) return [];
    if (isPutAway(element)) return [];
    const post = postIn(element, page.address);
    if (post.permalink) {
      if (seen.has(post.permalink)) return [];
      seen.add(post.permalink);
    }
    return [{ post, element }];
  });
}

function postIn(article: Element, base: URL): Post {
  // A quote is a box that can be pressed with another author in it; a menu or a card has none.
  const quote = all(article, 'div[role="link"]').find(
    (box) => find(box, targets.names) ?? find(box, targets.postText),
  );
  const own = (element: Element): boolean =>
    !(quote && contains(quote, element)) && closest(element, 'article') === article;
  const mine = (target: { name: string; selectors: readonly string[] }): Element | undefined =>
    findAll(article, target).find(own);

  const names = mine(targets.names);
  const dated = all(article, 'a[href*="/status/"]').flatMap((anchor) => {
    const [time] = all(anchor, 'time');
    const to = time && own(anchor) ? postOfLink(anchor, base) : undefined;
    return to ? [{ ...to, time: attribute(time!, 'datetime') ?? undefined }] : [];
  });
  const [link] = dated;
  const handle = agree(names && handleIn(names, base), link?.handle);
  const text = mine(targets.postText);
  const long = mine(targets.article);
  const title = mine(targets.articleTitle);
  const context = mine(targets.context);
  const pictures = findAll(article, targets.picture).filter(own);
  const videos = findAll(article, targets.video).filter(
    (video) =>
      own(video) &&
      !all(article, targets.video.selectors[0]!).some((box) => box !== video && contains(box, video)),
  );
  const descriptions = pictures
    .flatMap((box) => attribute(all(box, 'img')[0] ?? box, 'alt') ?? [])
    .filter(Boolean);
  return {
    author: names && nameIn(names, handle),
    handle,
    ...(handle !== undefined && { profile: profileAddress(handle) }),
    text: text ? postTextOf(text) : names && !saysMore(article, own) ? '' : undefined,
    ...(mine(targets.more) && { cut: true }),
    time: link && isoTime(link.time),
    permalink: link?.permalink,
    ...(quote && { quote: quoteIn(quote) }),
    ...contextOf(context, base),
    ...((long ?? title) && {
      article: { title: lineOf(title) ?? '', text: articleIn(mine(targets.articleText) ?? long) },
    }),
    ...(pictures.length + videos.length > 0 && { media: pictures.length + videos.length }),
    ...(descriptions.length > 0 && { descriptions }),
  };
}

/** Words that are in no part known here: the text may be among them. What a post has besides has its own marks. */
const saysMore = (root: Element, own: (element: Element) => boolean): boolean =>
  all(root, '[lang], div[dir="auto"]').some(
    (element) => own(element) && !closest(element, known) && lineOf(element) !== undefined,
  );
const known =
  '[data-testid="User-Name"], [data-testid="socialContext"], [data-testid="card.wrapper"], [data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="twitterArticleReadView"], [role="group"], button, a, time';

const articleIn = (element: Element | undefined): string =>
  element ? tidyText(textUnder(element, { lines: true })) : '';

/** The site gives times as ISO 8601 in UTC; anything else is not one. */
export const isoTime = (time: string | undefined): string | undefined =>
  time !== undefined && /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time)) ? time : undefined;

/** The handle beside a name: its words, and where the links lead. */
function handleIn(names: Element, base: URL): string | undefined {
  const written = all(names, 'span').map((span) => /^@(\w{1,20})$/.exec(lineOf(span) ?? '')?.[1]);
  const links = all(names, 'a').flatMap((link) => handleOfLink(link, base) ?? []);
  return agree(written.filter(Boolean).at(-1), ...links);
}

function quoteIn(quote: Element): Quoted {
  const names = find(quote, targets.names);
  const handle =
    names &&
    all(names, 'span')
      .map((span) => /^@(\w{1,20})$/.exec(lineOf(span) ?? '')?.[1])
      .filter(Boolean)
      .at(-1);
  const text = find(quote, targets.postText);
  const [time] = all(quote, 'time');
  return {
    author: names && nameIn(names, handle),
    handle,
    text: text ? postTextOf(text) : saysMore(quote, () => true) ? undefined : '',
    time: isoTime((time && attribute(time, 'datetime')) ?? undefined) ?? null,
  };
}

/** The line above a post: pinned, of a community, or passed on by somebody. */
function contextOf(context: Element | undefined, base: URL): Pick<Post, 'pinned' | 'sharedBy'> {
  if (!context) return {};
  let box: Element = context;
  for (let up = 0; up < 4; up++) {
    const parent = parentOf(box);
    if (!(parent instanceof Element) || matches(parent, 'article')) break;
    box = parent;
    if (all(box, 'svg').length > 0) break;
  }
  if (find(box, targets.pinShape)) return { pinned: true };
  if (find(box, targets.communityShape)) return {};
  const link = closest(context, 'a') ?? all(context, 'a')[0];
  const by = handleOfLink(link, base);
  return by === undefined ? {} : { sharedBy: by };
}
