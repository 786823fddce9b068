import { surfaceOf, type Entry, type EntryKind } from '../entry.ts';
import { fieldsOf, numberOf, recordsOf, textOf, type Fields } from '../json/shape.ts';
import { labelled } from '../meta/labels.ts';
import { plainMentions, repairAll, type Mending } from '../meta/repair.ts';
import type { Taken } from '../read-file.ts';

type Context = { file: string; kind: EntryKind; mending: Mending; skippedDraft(): void };

/** No post is older than the site; a missing date is written as the year 0. In seconds since 1970. */
const oldest = Date.UTC(2004, 0, 1) / 1000;
const timeOf = (value: unknown): number | undefined => {
  const seconds = numberOf(value);
  return seconds !== undefined && seconds > oldest ? seconds * 1000 : undefined;
};

/**
 * A post, comment, picture, album or check-in. What it is called differs from year to year; the words
 * are found by the few places they can stand in, and the same words twice are one.
 */
export function takeRecord(raw: unknown, position: number, context: Context): Taken {
  const record = fieldsOf(repairAll(raw, context.mending));
  if (!record) return 'not-understood';
  const found = new Map<string, Entry>();
  const title = textOf(record['title']);
  const at =
    timeOf(record['timestamp']) ??
    timeOf(record['creation_timestamp']) ??
    timeOf(record['last_modified_timestamp']);
  const add = (kind: EntryKind, text: string | undefined, more: Partial<Entry> = {}): void => {
    const words = text === undefined ? '' : plainMentions(text).trim();
    if (words === '' || found.has(words)) return;
    found.set(words, {
      site: 'facebook',
      kind,
      surface: surfaceOf[kind],
      text: words,
      ...(at !== undefined && { at }),
      ...(title !== undefined && title !== words && !('uri' in record) && { remark: title }),
      file: context.file,
      position,
      ...more,
    });
  };

  for (const data of recordsOf(record['data'])) {
    add(context.kind, textOf(data['post']));
    const comment = fieldsOf(data['comment']);
    if (comment) addComment(comment);
  }
  for (const attachment of recordsOf(record['attachments'])) {
    for (const data of recordsOf(attachment['data'])) {
      addMedia(fieldsOf(data['media']));
      const event = fieldsOf(data['life_event']);
      add(context.kind, textOf(event?.['title']));
      const note = fieldsOf(data['note']);
      add(context.kind, textOf(note?.['title']));
      add(context.kind, textOf(note?.['text']));
      add(context.kind, textOf(fieldsOf(data['poll'])?.['question']));
      add(context.kind, textOf(data['text']));
      addPlace(data['place']);
    }
  }
  const labels = labelled(record);
  if (labels?.draft) {
    context.skippedDraft();
    return [];
  }
  for (const { text } of labels?.texts ?? [])
    add(context.kind, text, labels?.at !== undefined ? { at: labels.at } : {});
  for (const place of labels?.places ?? [])
    add('check-in', place, labels?.at !== undefined ? { at: labels.at } : {});
  for (const media of recordsOf(record['media'])) addMedia(media);
  // A picture by itself, or an album of them.
  if ('uri' in record) addMedia(record);
  if ('photos' in record || 'cover_photo' in record) {
    add('caption', textOf(record['name']), { remark: 'the name of an album' });
    add('caption', textOf(record['description']), { remark: 'what is said of an album' });
    for (const photo of recordsOf(record['photos'])) addMedia(photo);
  }
  if (typeof record['place'] === 'object') addPlace(record['place']);
  for (const tag of recordsOf(record['tags'])) add('tagged', textOf(tag['name']));

  if (found.size > 0) return [...found.values()];
  return isKnownShape(record) ? [] : 'not-understood';

  function addComment(comment: Fields): void {
    const when = timeOf(comment['timestamp']);
    const group = textOf(comment['group']);
    const kind =
      group !== undefined || context.kind === 'group-post' || context.kind === 'group-comment'
        ? 'group-comment'
        : 'comment';
    add(kind, textOf(comment['comment']), {
      ...(when !== undefined && { at: when }),
      ...(group !== undefined && { audience: `the group ${group}` }),
    });
  }

  function addMedia(media: Fields | undefined): void {
    if (!media) return;
    const when = timeOf(media['creation_timestamp']);
    const time = at === undefined && when !== undefined ? { at: when } : {};
    add('caption', textOf(media['description']), { ...time });
  }

  function addPlace(value: unknown): void {
    add('check-in', textOf(fieldsOf(value)?.['name']), { remark: 'a place you added' });
  }
}

/** A record that may well have no words: a share, a bare photo, a birthday. */
const isKnownShape = (record: Fields): boolean =>
  [
    'timestamp',
    'creation_timestamp',
    'data',
    'attachments',
    'title',
    'uri',
    'photos',
    'label_values',
    'media',
    'name',
  ].some((key) => key in record);

/** A friend, a follower or a request: a name and nothing else. Two people of one name cannot be told apart. */
export function takePerson(raw: unknown, position: number, context: Omit<Context, 'skippedDraft'>): Taken {
  const record = fieldsOf(repairAll(raw, context.mending));
  if (!record) return 'not-understood';
  const labels = labelled(record);
  const name = textOf(record['name']) ?? labels?.texts[0]?.text ?? textOf(record['title']);
  if (name === undefined) return 'not-understood';
  const at = timeOf(record['timestamp']) ?? labels?.at;
  const { kind, file } = context;
  return [
    {
      site: 'facebook',
      kind,
      surface: 'display-name',
      text: name,
      ...(at !== undefined && { at }),
      file,
      position,
    },
  ];
}
