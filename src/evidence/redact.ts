import { headOf, linesFor } from './chain.ts';
import { hashesIn, jsonOf } from './incident.ts';
import type { Moment } from './moment.ts';
import type { AsShown, Capture, Incident } from './record.ts';
import { sha256 } from './sha256.ts';

/** What stands where words were covered; as long for every word, so that its length tells nothing. */
export const coveredWords = '█████';

/** A word or name is covered wherever it stands, in capitals or not, with whatever marks its letters bear. */
export function coverWords(text: string, words: readonly string[]): string {
  const phrases = words
    .map((word) => small(word.normalize('NFC').replace(/^@/, '').trim()).split(/\s+/))
    .filter(([first]) => first !== '')
    // The longest first: of “Ann Lee” nothing is left once “Ann” has gone.
    .sort((one, other) => other.join(' ').length - one.join(' ').length);
  if (phrases.length === 0) return text;
  const whole = text.normalize('NFC');
  const lower = small(whole);
  let covered = '';
  let kept = 0;
  for (let at = 0; at < whole.length; at++) {
    if (isWordPart(whole, at - 1)) continue;
    const end = Math.max(...phrases.map((parts) => endOf(lower, at, parts)));
    if (end < 0) continue;
    const from = whole[at - 1] === '@' ? at - 1 : at;
    covered += whole.slice(kept, from) + coveredWords;
    kept = end;
    at = end - 1;
  }
  return covered + whole.slice(kept);
}

/** Small letters, each in the place of its own. */
const small = (text: string): string =>
  [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');

/** Where the words of a phrase end that begin at a place, whatever white space is between them; -1 where they do not stand. */
function endOf(text: string, from: number, parts: readonly string[]): number {
  let at = from;
  for (const [order, part] of parts.entries()) {
    const start = at;
    while (order > 0 && /\s/.test(text[at] ?? '')) at++;
    if ((order > 0 && at === start) || !text.startsWith(part, at)) return -1;
    at += part.length;
  }
  return isWordPart(text, at) ? -1 : at;
}

/** Whether a letter or digit stands at a place, or half of one. */
const isWordPart = (text: string, at: number): boolean => {
  const unit = text[at] ?? '';
  const half = /[\udc00-\udfff]/.test(unit) ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
  return /^[\p{L}\p{N}]/u.test(/[\ud800-\udfff]/.test(unit) ? half : unit);
};

/** Names that stand in what was saved, to choose from: of accounts and of those who wrote. */
export function namesIn({ captures }: Incident): string[] {
  const names = captures.flatMap(({ posts, thread, account }) => [
    ...posts.flatMap(({ author, handle }) => [author, handle]),
    thread,
    account,
  ]);
  return [...new Set(names.flatMap((name) => (name?.trim() ? [name.trim()] : [])))];
}

/** What the person has chosen to cover. */
export type Covering = {
  words: readonly string[];
  /** Pictures, by their path, that stay out of the copy. */
  without: ReadonlySet<string>;
};

/** A list of the original's files as `sha256sum` writes it: to be checked in its `data` folder. */
export function originalsOf(incident: Incident): string {
  const hashes = incident.log.flatMap(({ kind, body }) =>
    kind === 'captured' ? Object.entries(hashesIn(body)) : [],
  );
  return hashes.map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

export type RedactedCopy = {
  incident: Incident;
  /** What the copy was made from, file by file, and the hash of that list. */
  originals: string;
  from: string;
};

/**
 * A copy of an incident with words covered, for those who may not see everything. The page archive is never
 * in it, and its log is one line of its own: the original's log would tell what is covered, and a chain whose
 * lines were changed proves nothing.
 */
export async function redactedCopy(
  incident: Incident,
  { words, without }: Covering,
  made: Moment,
): Promise<RedactedCopy> {
  const cover = (text: string): string => coverWords(text, words);
  const originals = originalsOf(incident);
  const from = await sha256(originals);
  const log = await linesFor(
    headOf([]),
    made,
    'noted',
    jsonOf({
      words: `This is a copy in which names and other words or parts of pictures were covered. It was made from files whose list has the SHA-256 ${from}; the last line of the log of the original is ${headOf(incident.log).hash}.`,
    }),
  );
  return {
    originals,
    from,
    incident: {
      ...incident,
      title: `Covered copy: ${cover(incident.title)}`,
      by: cover(incident.by),
      what: cover(incident.what),
      since: cover(incident.since),
      who: cover(incident.who),
      captures: incident.captures.map((capture) => covered(capture, cover, without)),
      log,
    },
  };
}

function covered(capture: Capture, cover: (text: string) => string, without: ReadonlySet<string>): Capture {
  const { page, account, thread, posts, pictures, archive, notes } = capture;
  const kept = pictures.filter(({ file }) => !without.has(file));
  return {
    ...capture,
    page: { address: cover(page.address), title: cover(page.title) },
    account: account && cover(account),
    thread: thread && cover(thread),
    posts: posts.map((post) => coveredPost(post, cover)),
    pictures: kept,
    archive: undefined,
    notes: [
      ...notes,
      ...(kept.length < pictures.length ? ['A picture of the original is not in this copy.'] : []),
      ...(archive ? ['The page archive of the original is not in this copy.'] : []),
    ],
  };
}

const coveredPost = (post: AsShown, cover: (text: string) => string): AsShown =>
  Object.fromEntries(Object.entries(post).map(([name, value]) => [name, value && cover(value)]));
