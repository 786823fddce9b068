import { surfaceOf, type Entry, type EntryKind } from '../entry.ts';
import { fieldsOf, textOf } from '../json/shape.ts';
import type { Taken } from '../read-file.ts';
import { unescape } from './text.ts';
import { timeOf } from './time.ts';

const entry = (
  kind: EntryKind,
  text: string,
  file: string,
  position: number,
  more: Partial<Entry> = {},
): Entry => ({
  site: 'x',
  kind,
  surface: surfaceOf[kind],
  text: unescape(text),
  file,
  position,
  ...more,
});

const link = (handle: string | undefined): Partial<Entry> =>
  handle ? { link: `https://x.com/${encodeURIComponent(handle)}` } : {};

/** `profile.js`: the bio and what stands beside it. */
export function takeProfile(record: unknown, position: number, file: string, handle?: string): Taken {
  const profile = fieldsOf(fieldsOf(record)?.['profile']);
  if (!profile) return 'not-understood';
  const description = fieldsOf(profile['description']);
  const texts: [EntryKind, unknown][] = [
    ['bio', description?.['bio']],
    ['website', description?.['website']],
    ['place', description?.['location']],
  ];
  return texts.flatMap(([kind, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [entry(kind, text, file, position, link(handle))];
  });
}

/** `account.js`: the display name and the handle. */
export function takeAccount(record: unknown, position: number, file: string): Taken {
  const account = fieldsOf(fieldsOf(record)?.['account']);
  if (!account) return 'not-understood';
  const name = textOf(account['accountDisplayName']);
  const handle = textOf(account['username']);
  return [
    ...(name ? [entry('name', name, file, position, link(handle))] : []),
    ...(handle ? [entry('handle', `@${handle}`, file, position, link(handle))] : []),
  ];
}

/** `screen-name-change.js`: handles had before; old posts and links may still carry them. */
export function takeFormerHandle(record: unknown, position: number, file: string): Taken {
  const outer = fieldsOf(fieldsOf(record)?.['screenNameChange']);
  const change = fieldsOf(outer?.['screenNameChange']) ?? outer;
  const from = textOf(change?.['changedFrom']);
  if (from === undefined) return 'not-understood';
  const at = timeOf(change?.['changedAt']);
  return [
    entry('handle', `@${from}`, file, position, {
      remark: 'a handle you had before',
      ...(at !== undefined && { at }),
    }),
  ];
}
