import { surfaceOf, type Entry, type EntryKind } from '../entry.ts';
import { fieldsOf, listOf, textOf, type Fields } from '../json/shape.ts';
import type { Taken } from '../read-file.ts';
import type { LongPosts } from './long-posts.ts';
import { isRetweet, unescape, withoutAnswered, wordsOfPost } from './text.ts';
import { timeOfPost } from './time.ts';

export type PostContext = {
  file: string;
  kind: EntryKind;
  handle: string | undefined;
  longPosts: LongPosts;
  /** Told of each post that carries a place on the map. */
  located(): void;
};

/** A record of `tweets.js` and its kin, wrapped or, before 2020, bare. */
export function takePost(record: unknown, position: number, context: PostContext): Taken {
  const outer = fieldsOf(record);
  const post = fieldsOf(outer?.['tweet']) ?? outer;
  const raw = post && (textOf(post['full_text']) ?? textOf(post['text']));
  if (!post || (raw === undefined && post['id_str'] === undefined && post['id'] === undefined))
    return 'not-understood';
  if (raw === undefined) return [];
  // Downloads before 2018 carry the post that was shared whole.
  if (isRetweet(raw) || fieldsOf(post['retweeted_status'])) return 'not-own';
  const id = textOf(post['id_str']) ?? (typeof post['id'] === 'string' ? post['id'] : undefined);
  const at = timeOfPost(post['created_at'], id);
  if (fieldsOf(post['coordinates']) ?? fieldsOf(post['geo'])) context.located();

  const long = context.longPosts.of(unescape(raw), at);
  const whole = long ?? wordsOfPost(raw, post);
  const isReply =
    textOf(post['in_reply_to_status_id_str']) !== undefined ||
    textOf(post['in_reply_to_user_id_str']) !== undefined ||
    textOf(post['in_reply_to_screen_name']) !== undefined;
  const { words, answered } = isReply ? withoutAnswered(whole) : { words: whole, answered: '' };
  if (words === '') return [];
  const kind = context.kind === 'post' && isReply ? 'reply' : context.kind;
  const remark = [
    answered && `in reply to ${answered}`,
    isEarlier(post, id) && 'an earlier version of a post that was edited',
    kind === 'deleted-post' && 'deleted already',
  ].filter(Boolean);
  const entry: Entry = {
    site: 'x',
    kind,
    surface: surfaceOf[kind],
    text: words,
    file: context.file,
    position,
  };
  if (at !== undefined) entry.at = at;
  if (id !== undefined) {
    entry.id = id;
    if (kind !== 'deleted-post') entry.link = linkOf(id, context.handle);
  }
  if (kind === 'community-post') entry.audience = 'the community';
  if (remark.length > 0) entry.remark = remark.join(', ');
  return [entry];
}

export const linkOf = (id: string, handle: string | undefined): string =>
  handle && /^\w{1,15}$/.test(handle)
    ? `https://x.com/${handle}/status/${encodeURIComponent(id)}`
    : `https://x.com/i/web/status/${encodeURIComponent(id)}`;

/** A post may be edited five times, and each version is a record; the last number is the one that is seen. */
function isEarlier(post: Fields, id: string | undefined): boolean {
  const info = fieldsOf(post['edit_info']);
  const control = fieldsOf(info?.['initial']) ?? fieldsOf(fieldsOf(info?.['edit'])?.['editControlInitial']);
  const ids = listOf(control?.['editTweetIds']).filter((one): one is string => typeof one === 'string');
  if (id === undefined || ids.length < 2) return false;
  return ids.some((other) => other.length > id.length || (other.length === id.length && other > id));
}
