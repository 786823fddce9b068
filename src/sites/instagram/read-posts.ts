import { all, attribute, closest, contains, matches, parentOf } from '../../dom/safe.ts';
import type { Page, Post, PostSighting } from '../../engine/site-adapter.ts';
import { find, findAll } from '../find.ts';
import { agree } from '../read/agree.ts';
import { at, dataAbout, findIn, isDict, textAt, type Dict } from '../read/inline-data.ts';
import { bare } from '../read/address.ts';
import { eachOf, type Steps } from '../read/steps.ts';
import { lineOf, sameWords, textUnder, tidyText, withoutEllipsis } from '../read/text.ts';
import { handleOfLink, pageOf, postOfLink, profileAddress } from './addresses.ts';
import { paidLabels } from './labels.ts';
import * as targets from './read-targets.ts';

const isoTime = (time: string | null): string | undefined =>
  time !== null && /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time)) ? time : undefined;

/** The posts of the page's own data, by their code. */
function dataOfPosts(document: Document): Map<string, Dict> {
  const posts = new Map<string, Dict>();
  for (const data of dataAbout(document, '"taken_at"')) {
    findIn(data, (value) => {
      if (
        isDict(value) &&
        typeof value.code === 'string' &&
        typeof value.taken_at === 'number' &&
        isDict(value.user)
      )
        posts.set(value.code, value);
      return undefined;
    });
  }
  return posts;
}

/** Posts that a page came with and did not draw: saved before its scripts ran, or with them switched off. */
export function postsInData(document: Document): Post[] {
  return [...dataOfPosts(document)].flatMap(([code, known]): Post[] => {
    const handle = textAt(known, 'user', 'username');
    if (handle === undefined) return [];
    const text = at(known, 'caption') === null ? '' : textAt(known, 'caption', 'text');
    return [
      {
        author: handle,
        handle,
        profile: profileAddress(handle),
        text: text === undefined ? undefined : tidyText(text),
        time: takenAt(known),
        permalink: `https://www.instagram.com/p/${code}/`,
      },
    ];
  });
}

/** What holds a post each. The page of one post may have no article of its own. */
function boxesOf({ document, address }: Page): Element[] {
  const boxes = findAll(document, targets.post);
  const [main] = findAll(document, targets.main);
  const alone = boxes.length === 0 && main && pageOf(address) === 'post' && all(main, 'time').length > 0;
  return alone ? [main] : boxes;
}

export function* postsInSteps(page: Page): Steps<PostSighting[]> {
  const { document, address } = page;
  const boxes = boxesOf(page);
  const data = boxes.length > 0 ? dataOfPosts(document) : new Map<string, Dict>();
  const seen = new Set<string>();
  yield;
  return yield* eachOf(boxes, (element): PostSighting[] => {
    if (boxes.some((outer) => outer !== element && contains(outer, element)) || isNoPost(element, address))
      return [];
    const post = postIn(element, address, data);
    // A form or a placeholder in the same kind of box.
    if (post.author === undefined && post.permalink === undefined && post.time === undefined) return [];
    if (post.permalink) {
      if (seen.has(post.permalink)) return [];
      seen.add(post.permalink);
    }
    return [{ post, element }];
  });
}

/** Advertisements and rows of suggested people stand among posts in the same boxes. */
function isNoPost(box: Element, base: URL): boolean {
  if (find(box, targets.advertLink)) return true;
  const [head] = all(box, 'header');
  if (head && all(head, 'span').some((span) => paidLabels.has((lineOf(span) ?? '').toLowerCase())))
    return true;
  return (
    all(box, 'time').length === 0 &&
    new Set(all(box, 'a').flatMap((link) => handleOfLink(link, base) ?? [])).size > 2
  );
}

function postIn(box: Element, base: URL, data: ReadonlyMap<string, Dict>): Post {
  const times = all(box, 'time');
  // In a dialog the first time may be that of an edit; that of the post is in the link to it.
  const linked = times.flatMap((time) => {
    const link = closest(time, 'a');
    const to = link && !/\/c\/\d+/.test(attribute(link, 'href') ?? '') ? postOfLink(link, base) : undefined;
    return to ? [{ ...to, time }] : [];
  });
  const [dated] = linked;
  const here =
    postOfLink(box, base) ??
    (closest(box, '[role="dialog"]') || matches(box, 'main') ? postOfPath(base) : undefined);
  const to = dated ?? here;
  const known = to && data.get(to.code);
  const [head] = all(box, 'header');
  const heads = all(head ?? box, 'a')
    .map((link) => handleOfLink(link, base))
    .filter((one) => one !== undefined);
  const handle = agree(heads[0], textAt(known, 'user', 'username'));
  const text = captionOf(box, handle, base, known);
  const pictures = all(box, 'img[alt]').filter(
    (picture) =>
      !closest(picture, 'header, ul, form, [role="button"] canvas') && !leadsToPerson(picture, base),
  );
  const descriptions = pictures.map((picture) => attribute(picture, 'alt') ?? '').filter((alt) => alt !== '');
  const place = find(box, targets.place);
  const films = all(box, 'video').length;
  return {
    author: handle,
    handle,
    ...(handle !== undefined && { profile: profileAddress(handle) }),
    ...text,
    time: dated ? isoTime(attribute(dated.time, 'datetime')) : takenAt(known),
    permalink: to?.permalink,
    ...(pictures.length + films > 0 && { media: pictures.length + films }),
    ...(descriptions.length > 0 && { descriptions }),
    ...(place && { place: lineOf(place) }),
  };
}

const leadsToPerson = (picture: Element, base: URL): boolean =>
  handleOfLink(closest(picture, 'a'), base) !== undefined;

const postOfPath = (base: URL): { code: string; permalink: string } | undefined => {
  const match = /^((?:\/[\w.]{1,30})?\/(?:p|reel|tv)\/([\w-]+))/.exec(base.pathname);
  return match ? { code: match[2]!, permalink: `https://www.instagram.com${match[1]}/` } : undefined;
};

const takenAt = (known: Dict | undefined): string | undefined =>
  typeof known?.taken_at === 'number' ? new Date(known.taken_at * 1000).toISOString() : undefined;

/**
 * A caption: in a dialog and on a post's page a heading in the first item of the list, in the feed the
 * words after the author's second name, under the buttons. The page's own data has it whole.
 */
function captionOf(
  box: Element,
  handle: string | undefined,
  base: URL,
  known: Dict | undefined,
): Pick<Post, 'text' | 'cut'> {
  const inData = known && (at(known, 'caption') === null ? '' : textAt(known, 'caption', 'text'));
  const element =
    all(box, 'ul h1, li h1, h1[dir="auto"]').find((heading) => lineOf(heading) !== undefined) ??
    (handle === undefined ? undefined : afterName(box, handle, base));
  if (!element) {
    if (inData !== undefined) return { text: tidyText(inData) };
    const list = all(box, 'ul li').length > 0;
    const acted = find(box, targets.actionIcon) !== undefined;
    // A post without words has neither; half a page has not even its buttons.
    return { text: acted && (list || !suspicious(box)) ? '' : undefined };
  }
  const more = all(element, '[role="button"], button');
  const beside = cutBeside(element);
  const whole = tidyText(textUnder(element, { lines: true, skip: (inner) => more.includes(inner) }));
  const shown = more.length > 0 || beside ? withoutEllipsis(whole) : whole;
  if (more.length === 0 && !beside) {
    return inData !== undefined && !sameWords(inData, shown) && !shown.startsWith(inData.slice(0, 20))
      ? { text: undefined }
      : { text: shown };
  }
  return inData !== undefined ? { text: tidyText(inData) } : { text: shown, cut: true };
}

const cutBeside = (element: Element): boolean => {
  const parent = parentOf(element);
  if (!(parent instanceof Element)) return false;
  const rest = textUnder(parent).trim();
  return (
    all(parent, '[role="button"], button').length > 0 &&
    /(?:\.{3}|…)/.test(rest.slice(textUnder(element).trim().length))
  );
};

/** Words under the buttons that no name stands before: what they are cannot be told. */
const suspicious = (box: Element): boolean => {
  const icon = find(box, targets.actionIcon);
  return all(box, 'span[dir="auto"]').some(
    (span) =>
      icon !== undefined &&
      (icon.compareDocumentPosition(span) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !closest(span, 'a, button, [role="button"], form, time') &&
      (lineOf(span) ?? '').length > 60,
  );
};

/** The text after the second link to the author, in the same block. */
function afterName(box: Element, handle: string, base: URL): Element | undefined {
  const names = all(box, 'a').filter(
    (link) => handleOfLink(link, base) === handle && !closest(link, 'header') && lineOf(link) === handle,
  );
  for (const name of names) {
    for (
      let block: Node | null = parentOf(name);
      block instanceof Element && block !== box;
      block = parentOf(block)
    ) {
      const [text] = all(block, 'span[dir="auto"], span').filter(
        (span) =>
          (name.compareDocumentPosition(span) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
          !contains(name, span) &&
          !closest(span, 'a, button, [role="button"], time') &&
          !all(span, 'time').length &&
          lineOf(span) !== undefined &&
          lineOf(span) !== '·' &&
          lineOf(span) !== '•',
      );
      if (text) return text;
      if (all(block, 'section, img').length > 0) break;
    }
  }
  return undefined;
}

/** What others wrote under a post. The caption looks like the first of them, and is none. */
export function* commentsInSteps(page: Page): Steps<PostSighting[]> {
  const { address } = page;
  const boxes = boxesOf(page);
  const found: PostSighting[] = [];
  const taken = new Set<Element>();
  for (const box of boxes) {
    const caption = all(box, 'ul h1, li h1, h1[dir="auto"]').find((heading) => lineOf(heading) !== undefined);
    for (const time of all(box, 'ul time')) {
      yield;
      const item = itemAround(time, box, address);
      if (!item || taken.has(item) || (caption && contains(item, caption))) continue;
      taken.add(item);
      const link = closest(time, 'a');
      const author = all(item, 'a').find(
        (one) => handleOfLink(one, address) !== undefined && lineOf(one) !== undefined,
      );
      const [text] = all(item, 'span[dir="auto"], h1, div[dir="auto"]').filter(
        (span) =>
          !closest(span, 'a, h2, h3, button, time') &&
          all(span, 'time, h2, h3').length === 0 &&
          lineOf(span) !== undefined &&
          !(
            closest(span, '[role="button"]') &&
            contains(item, closest(span, '[role="button"]')) &&
            closest(span, '[role="button"]') !== item
          ),
      );
      const handle = handleOfLink(author, address);
      found.push({
        element: item,
        post: {
          author: handle,
          handle,
          ...(handle !== undefined && { profile: profileAddress(handle) }),
          text: text && tidyText(textUnder(text, { lines: true })),
          time: isoTime(attribute(time, 'datetime')),
          permalink: commentLink(link, address) ?? null,
        },
      });
    }
  }
  return found;
}

const commentLink = (link: Element | null, base: URL): string | undefined => {
  const href = link && attribute(link, 'href');
  return href && /\/c\/\d+/.test(href) && URL.canParse(href, base.href)
    ? bare(new URL(href, base.href))
    : undefined;
};

function itemAround(time: Element, box: Element, base: URL): Element | undefined {
  for (
    let node: Node | null = parentOf(time);
    node instanceof Element && node !== box;
    node = parentOf(node)
  ) {
    if (matches(node, 'ul')) return undefined;
    if (all(node, 'a').some((link) => handleOfLink(link, base) !== undefined && lineOf(link) !== undefined)) {
      const item = closest(node, 'li, [role="button"]');
      return item && contains(box, item) ? item : node;
    }
  }
  return undefined;
}
