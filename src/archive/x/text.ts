import { fieldsOf, listOf, textOf, type Fields } from '../json/shape.ts';

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** X escapes five signs, once; unescaped once, so that a person who wrote "&amp;lt;" keeps what they wrote. */
export const unescape = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => entities[sign] ?? sign) : text;

/** A retweet of another's post, as the download writes it: their words, cut off. */
export const isRetweet = (text: string): boolean => /^RT @\w+: /.test(text);

/**
 * The words of a post: short links written out, so that an address in them can be seen, and the link
 * to the post's own picture left out.
 */
export function wordsOfPost(raw: string, post: Fields): string {
  let text = raw;
  const links = fieldsOf(post['entities']);
  for (const one of listOf(links?.['urls'])) {
    const short = textOf(fieldsOf(one)?.['url']);
    const long = textOf(fieldsOf(one)?.['expanded_url']);
    if (short && long && text.includes(short)) text = text.replaceAll(short, () => long);
  }
  const media = [...listOf(links?.['media']), ...listOf(fieldsOf(post['extended_entities'])?.['media'])];
  for (const one of media) {
    const short = textOf(fieldsOf(one)?.['url']);
    if (short && text.includes(short)) text = text.replaceAll(short, '');
  }
  return unescape(text).trim();
}

/** A reply begins with the names of those it answers, which the person did not write. */
export function withoutAnswered(text: string): { words: string; answered: string } {
  const [names = ''] = /^(?:@\w+\s+)*(?:@\w+$)?/.exec(text) ?? [];
  return { words: text.slice(names.length), answered: names.trim() };
}
