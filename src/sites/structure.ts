import { all, attribute, dataOf, firstChildOf, nextSiblingOf, tagOf } from '../dom/safe.ts';

/** Longest structure that is made, in UTF-16 code units. */
const longest = 1_500_000;
const deepest = 300;

/** Attributes that say what a thing is and not whom it is of; of all others not even the name is kept. */
const plain = new Set(
  `role dir type aria-hidden aria-selected aria-checked aria-disabled aria-expanded aria-haspopup aria-modal aria-multiline
  aria-posinset aria-setsize contenteditable data-lexical-editor data-lexical-text data-visualcompletion data-block tabindex
  disabled checked hidden maxlength rel data-virtualized`.split(/\s+/),
);
/** Attributes whose values the sites choose, kept as far as they are words of theirs. */
const named = new Set(
  'data-testid data-pagelet data-ad-rendering-role data-ad-preview data-ad-comet-preview data-imgperflogname data-scope name'.split(
    ' ',
  ),
);
/** Attributes of which only that they are there, and how long, is kept. */
const measured = new Set(
  'aria-label alt title placeholder aria-placeholder value lang datetime action'.split(' '),
);
const references = new Set('id aria-labelledby aria-describedby aria-controls for'.split(' '));

/** Parts of addresses that are the sites' own words. */
const pathWords = new Set(
  `i status photo photos followers following verified_followers followers_you_follow settings home explore compose post messages chat
  requests connect_people header_photo analytics p reel reels tv c direct inbox t accounts edit stories highlights people
  friends suggestions profile.php permalink.php posts groups user members videos watch ads about l.php search hashtag tags
  locations about directory_work directory_education directory_intro login follower_requests logout`.split(
    /\s+/,
  ),
);

/** Letters as "x" and digits as "0", runs of them no longer than eight: nothing of it can be read back. */
const blank = (text: string): string =>
  text
    .replace(/[\p{L}\p{M}]+/gu, (run) => 'x'.repeat(Math.min(run.length, 8)))
    .replace(/\p{N}+/gu, (run) => '0'.repeat(Math.min(run.length, 8)))
    .replace(/[^x0\s.,:;!?'"()@#/…·-]/gu, '*');

const addressWords = (href: string): string => {
  const [path = '', query] = href.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/);
  const words = path.split('/').map((part) => (pathWords.has(part) ? part : blank(part)));
  const keys = query
    ?.split('&')
    .map((pair) => pair.split('=')[0]!.slice(0, 40))
    .filter((key) => /^[a-z_]+$/.test(key));
  return `${/^https?:/.test(href) ? 'https://host' : ''}${words.join('/')}${keys?.length ? `?${keys.map((key) => `${key}=0`).join('&')}` : ''}`;
};

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * The structure of a page for somebody who mends its reader: elements, roles and the sites' own names
 * for their parts, in the order they stand. Every word, name, number, id, address and picture is replaced.
 */
export function structureOf(document: Document): string {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `id${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  // Whatever stands in a link to a profile may stand in other names too.
  const handles = new Set(
    all(document, 'a[href]')
      .map((link) => (attribute(link, 'href') ?? '').replace(/^https?:\/\/[^/]+/, '').split(/[/?#]/)[1] ?? '')
      .filter((part) => part.length > 1 && !pathWords.has(part))
      .map((part) => part.toLowerCase()),
  );
  const nameOf = (value: string): string => {
    if (!/^[\w-]{1,80}$/.test(value)) return blank(value);
    const lower = value.toLowerCase();
    const parts = value.split('-').map((part) => (/\d/.test(part) ? part.replace(/\d+/g, '0') : part));
    if (/^UserAvatar-Container-/.test(value)) return 'UserAvatar-Container-x';
    if (/^dm-conversation-item-/.test(value)) return 'dm-conversation-item-x';
    return [...handles].some((handle) => lower.includes(handle)) ? blank(value) : parts.join('-');
  };

  let out =
    '<!-- The structure of a page. Every word, name, number and address in it was replaced. -->\n<!DOCTYPE html>\n';
  const attributesOf = (element: Element): string => {
    let text = '';
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      const value = attribute(element, name) ?? '';
      if (plain.has(name))
        text += ` ${name}="${escape(/^[\w -]{0,40}$/.test(value) ? value : blank(value))}"`;
      else if (named.has(name)) text += ` ${name}="${escape(nameOf(value))}"`;
      else if (references.has(name))
        text += ` ${name}="${value.split(/\s+/).filter(Boolean).map(idOf).join(' ')}"`;
      else if (name === 'href') text += ` href="${escape(addressWords(value))}"`;
      else if (measured.has(name)) text += ` ${name}="${escape(blank(value).slice(0, 200))}"`;
      // Icons are drawn the same for everybody.
      else if (name === 'd' && tagOf(element) === 'path') text += ` d="${escape(value.slice(0, 28))}"`;
    }
    return text;
  };
  const visit = (node: Node, depth: number): void => {
    if (out.length > longest || depth > deepest) return;
    if (node instanceof Text) {
      out += escape(blank(dataOf(node)).slice(0, 400));
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = tagOf(node);
    if (!/^[a-z][a-z0-9-]{0,30}$/i.test(tag) || ['style', 'noscript', 'link', 'meta'].includes(tag)) return;
    if (tag === 'script') {
      const type = attribute(node, 'type') ?? '';
      out += `<script type="${/^[\w/+]{0,40}$/.test(type) ? type : ''}"${attributesOf(node).replace(/ type="[^"]*"/, '')}></script>`;
      return;
    }
    out += `<${tag}${attributesOf(node)}>`;
    const inner = node.shadowRoot;
    if (inner) {
      out += '<template shadowrootmode="open">';
      for (let child = firstChildOf(inner); child; child = nextSiblingOf(child)) visit(child, depth + 1);
      out += '</template>';
    }
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) visit(child, depth + 1);
    if (!['img', 'input', 'br', 'hr'].includes(tag)) out += `</${tag}>`;
  };
  visit(document.documentElement, 0);
  return out;
}
