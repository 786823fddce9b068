import Papa from 'papaparse';
import { surfaceOf } from '../entry.ts';
import { fieldsOf, textOf } from '../json/shape.ts';
import type { Member } from '../members.ts';
import type { Owner, ReadEvent } from '../read-event.ts';
import { emptyReport, faultOf, readWhole } from '../read-file.ts';
import type { Seen } from '../seen.ts';
import { linkOf } from './posts.ts';
import { isRetweet, unescape, withoutAnswered } from './text.ts';
import { timeOfPost } from './time.ts';

/** `data/js/user_details.js`: whose download it is, and the bio. */
export async function readUserDetails(member: Member | undefined): Promise<Owner & { bio?: string }> {
  const [first] = member ? (await readWhole(member)).values : [];
  const details = fieldsOf(first);
  const handle = textOf(details?.['screen_name']);
  const name = textOf(details?.['full_name']);
  const bio = textOf(details?.['bio']);
  return { ...(handle && { handle }), ...(name && { name }), ...(bio && { bio }) };
}

/** Largest list of posts taken as a table, in bytes; it is read whole. */
const largestTable = 64 << 20;

/** `tweets.csv`: the same posts as in `data/js/tweets`, for whoever kept only the table. */
export async function* readTable(
  member: Member,
  handle: string | undefined,
  seen: Seen,
): AsyncGenerator<ReadEvent> {
  const report = emptyReport(member.path, 'posts');
  const decoder = new TextDecoder();
  let csv = '';
  try {
    for await (const bytes of member.bytes()) {
      csv += decoder.decode(bytes, { stream: true });
      if (csv.length > largestTable) {
        report.couldNotTell = { why: 'fault', fault: 'too-large' };
        break;
      }
    }
  } catch (cause) {
    report.couldNotTell = { why: 'fault', fault: faultOf(cause) };
  }
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  for (const [position, row] of data.entries()) {
    report.records++;
    const raw = row['text'];
    const id = textOf(row['tweet_id']);
    if (raw === undefined || id === undefined) {
      report.unreadable++;
      continue;
    }
    if (isRetweet(raw) || textOf(row['retweeted_status_id'])) {
      report.notOwn++;
      continue;
    }
    const isReply = textOf(row['in_reply_to_user_id']) !== undefined;
    const whole = unescape(raw).trim();
    const { words } = isReply ? withoutAnswered(whole) : { words: whole };
    if (words === '') {
      report.withoutWords++;
      continue;
    }
    const at = timeOfPost(row['timestamp'], id);
    const kind = isReply ? 'reply' : 'post';
    const entry = {
      site: 'x' as const,
      kind: kind as typeof kind,
      surface: surfaceOf[kind],
      text: words,
      ...(at !== undefined && { at }),
      id,
      link: linkOf(id, handle),
      file: member.path,
      position,
    };
    if (!seen.isNew(entry, member.path)) {
      report.same++;
      continue;
    }
    report.read++;
    yield { type: 'entries', entries: [entry] };
  }
  if (!report.couldNotTell && report.unreadable > 0) report.couldNotTell = { why: 'unreadable-records' };
  if (!report.couldNotTell && report.records === 0) report.couldNotTell = { why: 'no-records' };
  yield { type: 'file', file: report };
}
