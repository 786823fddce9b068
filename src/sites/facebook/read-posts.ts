import { all, attribute, closest, contains, matches, parentOf } from '../../dom/safe.ts';
import type { Page, Post, PostSighting, Quoted } from '../../engine/site-adapter.ts';
import { findAll, find } from '../find.ts';
import { isPutAway } from '../read/hidden.ts';
import { dataAbout, findIn, isDict } from '../read/inline-data.ts';
import { eachOf, type Steps } from '../read/steps.ts';
import { lineOf } from '../read/text.ts';
import { personOfLink, postOfLink } from './addresses.ts';
import { isWithin, messageOf, plainTime } from './read-text.ts';
import * as targets from './read-targets.ts';

/** When posts were made, by their address, from the data a page came with. */
function timesIn(document: Document, base: URL): Map<string, string> {
  const times = new Map<string, string>();
  const anchor = document.createElement('a');
  for (const data of dataAbout(document, '"creation_time"')) {
    findIn(data, (value) => {
      if (isDict(value) && typeof value.creation_time === 'number' && typeof value.url === 'string') {
        anchor.setAttribute('href', value.url);
        const post = postOfLink(anchor, base);
        if (post) times.set(post.permalink, new Date(value.creation_time * 1000).toISOString());
      }
      return undefined;
    });
  }
  return times;
}

/** Feeds mark their posts in one of several ways; where none is there, the authors' names lead to them. */
function boxesOf(document: Document): Element[] {
  const marked = findAll(document, targets.postBox).filter(
    (box) => find(box, targets.author) ?? find(box, targets.message) ?? headed(box),
  );
  const outer = marked.filter((box) => !marked.some((other) => other !== box && contains(other, box)));
  const loose = findAll(document, targets.author).filter((name) => !isWithin(name, outer));
  for (const name of loose) {
    if (isWithin(name, outer)) continue;
    let box: Element = name;
    for (let node: Node | null = parentOf(name); node instanceof Element; node = parentOf(node)) {
      if (matches(node, '[role="main"], [role="dialog"], [role="feed"], body')) break;
      const inside: Element = node;
      if (loose.some((other) => other !== name && contains(inside, other) && !nested(other, inside))) break;
      box = inside;
    }
    outer.push(box);
  }
  return outer;
}

/** A passed-on post stands inside the one that passes it on, after its words. */
const nested = (name: Element, box: Element): boolean => {
  const [message] = findAll(box, targets.message);
  return message !== undefined && contains(closest(name, 'a') ?? name, message);
};

const headed = (box: Element): boolean => all(box, 'h2 a, h3 a, h4 a').length > 0;

export function* postsInSteps(page: Page): Steps<PostSighting[]> {
  const { document, address } = page;
  const boxes = boxesOf(document);
  const times = boxes.length > 0 ? timesIn(document, address) : new Map<string, string>();
  const seen = new Set<string>();
  yield;
  return yield* eachOf(boxes, (element): PostSighting[] => {
    if (find(element, targets.advert) || isPutAway(element)) return [];
    // Suggested people stand in the feed in boxes of their own, without words of anybody.
    if (!find(element, targets.author) && find(element, targets.personByNumber)) return [];
    const post = postIn(element, address, times);
    if (post.author === undefined && post.text === undefined) return [];
    if (post.permalink) {
      if (seen.has(post.permalink)) return [];
      seen.add(post.permalink);
    }
    return [{ post, element }];
  });
}

type Named = { author: string | undefined; handle: string | null | undefined; profile?: string };

/** The first link to a person in the line of names; a group's or a page's place may stand before it. */
function authorIn(marker: Element | undefined, box: Element, message: Element | undefined, base: URL): Named {
  const inBox = all(box, 'h2 a, h3 a, h4 a, a').filter(
    (link) => (!message || !contains(message, link)) && !closest(link, targets.comment.selectors[0]!),
  );
  for (const link of [
    ...(marker ? all(marker, 'a') : []),
    ...(marker && all(marker, 'a').length > 0 ? [] : inBox),
    ...inBox,
  ]) {
    const person = personOfLink(link, base);
    const name = person && lineOf(link);
    if (person && name !== undefined) return { author: name, handle: person.handle, profile: person.profile };
  }
  const name = lineOf(marker);
  return { author: name, handle: name === undefined ? undefined : null };
}

function postIn(box: Element, base: URL, times: ReadonlyMap<string, string>): Post {
  const remarks = findAll(box, targets.comment);
  const own = (element: Element): boolean => !isWithin(element, remarks);
  const markers = findAll(box, targets.author).filter(own);
  const messages = outermost(findAll(box, targets.message).filter(own));
  const { ownMessage, quoted } = split(markers, messages);
  const named = authorIn(markers[0], box, ownMessage, base);
  const pictures = findAll(box, targets.feedPicture).filter(own);
  const links = all(box, 'a[href]').filter((link) => own(link) && !isWithin(link, messages));
  const quoteName = quoted.marker;
  const before = (link: Element): boolean =>
    !quoteName || (link.compareDocumentPosition(quoteName) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const posts = links.filter(before).flatMap((link) => {
    const to = postOfLink(link, base);
    return to ? [{ ...to, link }] : [];
  });
  // A time stands in the head, before the words and pictures; what leads to the post below them is a count.
  const body = ownMessage ?? pictures[0];
  const inHead = (link: Element): boolean => !body || follows(link, body);
  const dated =
    posts.find(({ weak, comment, link }) => !weak && comment === undefined && inHead(link)) ??
    posts.find(({ link }) => inHead(link));
  const to =
    (dated?.weak ? undefined : dated) ??
    posts.find(({ weak }) => !weak) ??
    posts[0] ??
    fromRemarks(remarks, base);
  const shown =
    (dated && plainTime(dated.link)) ?? undatedTime(links.filter((link) => before(link) && inHead(link)));
  const descriptions = pictures.flatMap((picture) => attribute(picture, 'alt') || []);
  const [stamp] = all(box, 'abbr').filter((one) => own(one) && before(one));
  return {
    ...named,
    ...(ownMessage ? messageOf(ownMessage) : { text: withoutMessage(box, pictures, quoted.marker) }),
    time: (to && times.get(to.permalink)) ?? shown ?? lineOf(stamp),
    permalink: to?.permalink ?? (posts.length > 0 ? posts[0]!.permalink : undefined),
    ...(quoted.marker && { quote: quoteIn(quoted.marker, quoted.message, box, base) }),
    ...(pictures.length > 0 && { media: pictures.length }),
    ...(descriptions.length > 0 && { descriptions }),
  };
}

const outermost = (elements: Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && contains(other, element)));

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The first author's words are the post's; a second author and what follows that name are passed on. */
function split(
  markers: readonly Element[],
  messages: readonly Element[],
): { ownMessage: Element | undefined; quoted: { marker?: Element; message?: Element } } {
  const marker = markers[1];
  if (!marker) return { ownMessage: messages[0], quoted: {} };
  return {
    ownMessage: messages.find((message) => follows(message, marker)),
    quoted: { marker, message: messages.find((message) => follows(marker, message)) },
  };
}

function quoteIn(marker: Element, message: Element | undefined, box: Element, base: URL): Quoted {
  const [link] = all(marker, 'a').filter((one) => personOfLink(one, base));
  const person = personOfLink(link, base);
  return {
    author: lineOf(link) ?? lineOf(marker),
    handle: person ? person.handle : null,
    text: message ? messageOf(message).text : all(box, 'div[dir="auto"]').length > 0 ? undefined : '',
  };
}

/** A post without a message has none, or keeps it in a coloured box that nothing marks. */
function withoutMessage(
  box: Element,
  pictures: readonly Element[],
  quoted: Element | undefined,
): string | undefined {
  if (pictures.length === 0 && !quoted) return undefined;
  const other = all(box, 'div[dir="auto"][style], p').some((element) => lineOf(element) !== undefined);
  return other ? undefined : '';
}

/** Until the pointer comes near, the link of a time leads nowhere; its words may still be plain. */
function undatedTime(links: readonly Element[]): string | undefined {
  for (const link of links) {
    const href = attribute(link, 'href') ?? '';
    if (href !== '#' && !href.startsWith('?') && !/facebook\.com\/\?__cft__/.test(href)) continue;
    const time = plainTime(link);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** The links of comments lead to the post they are under. */
function fromRemarks(remarks: readonly Element[], base: URL): { permalink: string } | undefined {
  for (const remark of remarks) {
    for (const link of all(remark, 'a[href*="comment_id="]')) {
      const to = postOfLink(link, base);
      if (to && !to.weak) return to;
    }
  }
  return undefined;
}

export function* commentsInSteps(page: Page): Steps<PostSighting[]> {
  const { document, address } = page;
  return yield* eachOf(findAll(document, targets.comment), (element): PostSighting[] => {
    if (isPutAway(element)) return [];
    const inner = findAll(element, targets.comment);
    const own = (part: Element): boolean => !isWithin(part, inner);
    const links = all(element, 'a[href]').filter(own);
    const author = links.find((link) => personOfLink(link, address) && lineOf(link) !== undefined);
    const person = personOfLink(author, address);
    const dated = links.find(
      (link) => postOfLink(link, address)?.comment !== undefined && lineOf(link) !== undefined,
    );
    const [first] = all(element, 'div[dir="auto"]').filter(
      (box) => own(box) && !closest(box, 'a, [role="button"]') && lineOf(box) !== undefined,
    );
    const box = first && parentOf(first);
    if (!author && !first) return [];
    const address_ = dated && attribute(dated, 'href');
    return [
      {
        element,
        post: {
          author: lineOf(author),
          handle: person ? person.handle : undefined,
          ...(person && { profile: person.profile }),
          text: box instanceof Element ? messageOf(box).text : pictureOnly(element) ? '' : undefined,
          time: dated && plainTime(dated),
          permalink: address_ ? commentAddress(address_, address) : null,
        },
      },
    ];
  });
}

const pictureOnly = (element: Element): boolean =>
  all(element, 'img, video').some((one) => !closest(one, 'a[role="link"]'));

function commentAddress(href: string, base: URL): string | undefined {
  if (!URL.canParse(href, base.href)) return undefined;
  const address = new URL(href, base.href);
  const names: string[] = [];
  address.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names)
    if (!['comment_id', 'reply_comment_id', 'story_fbid', 'id', 'fbid', 'set', 'v'].includes(name))
      address.searchParams.delete(name);
  return address.href;
}
