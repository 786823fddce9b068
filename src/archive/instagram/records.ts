import { surfaceOf, type Entry, type EntryKind } from '../entry.ts';
import { fieldsOf, numberOf, recordsOf, textOf, type Fields } from '../json/shape.ts';
import { isFreeText, isUsername, labelled } from '../meta/labels.ts';
import { repairAll, type Mending } from '../meta/repair.ts';
import type { Taken } from '../read-file.ts';

export type Context = {
  file: string;
  kind: EntryKind;
  mending: Mending;
  skippedDraft(): void;
  /** Told the labels of a record in which nothing was found. */
  labels(names: readonly string[]): void;
  remark?: string;
  audience?: string;
};

/** Seconds since 1970, or the older files' "2019-07-01T10:11:12". */
const timeOf = (value: unknown): number | undefined => {
  const seconds = numberOf(value);
  if (seconds !== undefined) return seconds > 0 ? seconds * 1000 : undefined;
  const time =
    typeof value === 'string' ? Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(value) ? value : `${value}Z`) : NaN;
  return Number.isNaN(time) ? undefined : time;
};

const made = (
  text: string,
  at: number | undefined,
  position: number,
  context: Context,
  more: Partial<Entry> = {},
): Entry => ({
  site: 'instagram',
  kind: context.kind,
  surface: surfaceOf[context.kind],
  text: text.trim(),
  ...(at !== undefined && { at }),
  ...(context.audience !== undefined && { audience: context.audience }),
  ...(context.remark !== undefined && { remark: context.remark }),
  file: context.file,
  position,
  ...more,
});

/** A post, story, reel or Threads post, in any of the three forms there have been. */
export function takeMedia(raw: unknown, position: number, context: Context): Taken {
  const record = fieldsOf(repairAll(raw, context.mending));
  if (!record) return 'not-understood';
  const labels = labelled(record);
  if (labels) {
    if (labels.draft) {
      context.skippedDraft();
      return [];
    }
    const entries = [
      ...labels.texts.map(({ text }) => made(text, labels.at, position, context)),
      ...labels.places.map((place) =>
        made(place, labels.at, position, context, { kind: 'check-in', surface: surfaceOf['check-in'] }),
      ),
    ];
    if (entries.length === 0) context.labels(labels.labels);
    return once(entries);
  }
  const media = recordsOf(record['media']);
  if (
    media.length === 0 &&
    !('uri' in record) &&
    !('caption' in record) &&
    !('path' in record) &&
    !('title' in record)
  )
    return 'not-understood';
  const at =
    timeOf(record['creation_timestamp']) ??
    timeOf(record['taken_at']) ??
    timeOf(media[0]?.['creation_timestamp']);
  const texts = [record['title'], record['caption'], ...media.map((one) => one['title'])].flatMap(
    (text) => textOf(text) ?? [],
  );
  const thread = fieldsOf(record['text_app_post']) ?? fieldsOf(media[0]?.['text_app_post']);
  const reply: Partial<Entry> =
    thread?.['is_reply'] === true ? { kind: 'reply', surface: surfaceOf.reply } : {};
  const place = textOf(record['location']) ?? textOf(fieldsOf(record['location'])?.['name']);
  return once([
    ...texts.map((text) => made(text, at, position, context, reply)),
    ...(place === undefined
      ? []
      : [made(place, at, position, context, { kind: 'check-in', surface: surfaceOf['check-in'] })]),
  ]);
}

const once = (entries: Entry[]): Entry[] =>
  entries.filter((entry, at) => entries.findIndex((other) => other.text === entry.text) === at);

/** Labels of the comment's own text, where they are known; in any other language the form decides. */
const commentLabel = /^(?:comment|commentaire|komentarz|comentario|kommentar|commento|sylw)$/i;

/** A comment: own words beside the name of whoever’s post it is on and a time. */
export function takeComment(raw: unknown, position: number, context: Context): Taken {
  const repaired = repairAll(raw, context.mending);
  // 2018–2020: [time, words, whose post].
  if (Array.isArray(repaired)) {
    const [when, words, whose] = repaired as unknown[];
    const text = textOf(words);
    if (text === undefined) return typeof when === 'string' ? [] : 'not-understood';
    return [made(text, timeOf(when), position, context, onWhose(textOf(whose)))];
  }
  const record = fieldsOf(repaired);
  if (!record) return 'not-understood';
  const map = fieldsOf(record['string_map_data']);
  if (map) return fromMap(map);
  const list = recordsOf(record['string_list_data']);
  if (list.length > 0) {
    return list.flatMap((one) => {
      const text = textOf(one['value']);
      return text === undefined
        ? []
        : [made(text, timeOf(one['timestamp']), position, context, onWhose(textOf(record['title'])))];
    });
  }
  const labels = labelled(record);
  if (labels) {
    const text = ownWords(labels.texts.map(({ label, text: value }) => ({ label, value })));
    if (text === undefined) {
      context.labels(labels.labels);
      return [];
    }
    return [made(text, labels.at, position, context)];
  }
  return 'not-understood';

  function fromMap(entries: Fields): Taken {
    const values: { label: string; value: string }[] = [];
    let at: number | undefined;
    for (const [label, one] of Object.entries(entries)) {
      const value = textOf(fieldsOf(one)?.['value']);
      const time = timeOf(fieldsOf(one)?.['timestamp']);
      if (time !== undefined) at ??= time;
      if (value !== undefined) values.push({ label, value });
    }
    const text = ownWords(values);
    if (text === undefined) {
      context.labels(Object.keys(entries));
      return [];
    }
    const whose = values.find(({ value }) => value !== text && isUsername(value))?.value;
    return [made(text, at, position, context, onWhose(whose))];
  }
}

const onWhose = (name: string | undefined): Partial<Entry> =>
  name === undefined ? {} : { remark: `on ${name}’s post` };

function ownWords(values: readonly { label: string; value: string }[]): string | undefined {
  const known = values.find(({ label }) => commentLabel.test(label));
  if (known) return known.value;
  const words = values.filter(({ value }) => !isUsername(value) && isFreeText(value));
  const longest = words.reduce<string | undefined>(
    (best, { value }) => (best === undefined || value.length > best.length ? value : best),
    undefined,
  );
  return longest ?? values[0]?.value;
}

/** A follower, somebody followed, or a request: a username, which has stood in three places. */
export function takePerson(raw: unknown, position: number, context: Context): Taken {
  const record = fieldsOf(repairAll(raw, context.mending));
  if (!record) return 'not-understood';
  const [first] = recordsOf(record['string_list_data']);
  const href = textOf(first?.['href']);
  const username =
    textOf(first?.['value']) ?? textOf(record['title']) ?? lastPart(href) ?? labelled(record)?.texts[0]?.text;
  if (username === undefined) return 'not-understood';
  const link = isUsername(username) ? { link: `https://www.instagram.com/${username}/` } : {};
  return [made(username, timeOf(first?.['timestamp']), position, context, link)];
}

const lastPart = (address: string | undefined): string | undefined =>
  address?.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
