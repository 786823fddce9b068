import { surfaceOf, type Entry, type EntryKind } from '../entry.ts';
import { fieldsOf, listOf, textOf, type Fields } from '../json/shape.ts';
import { repairAll, type Mending } from '../meta/repair.ts';
import type { Owner } from '../read-event.ts';
import type { Taken } from '../read-file.ts';

/** `{ profile_v2: {…} }`, whatever its number. */
const inner = (record: Fields): Fields | undefined => {
  const key = Object.keys(record).find((one) => /^profile(?:_v\d+)?$/.test(one));
  return key === undefined ? undefined : fieldsOf(record[key]);
};

export function ownerOf(raw: unknown): Owner & { link?: string } {
  const record = fieldsOf(repairAll(raw));
  const profile = record && inner(record);
  const name = textOf(fieldsOf(profile?.['name'])?.['full_name']) ?? textOf(profile?.['name']);
  const handle = textOf(profile?.['username']);
  const link = textOf(profile?.['profile_uri']);
  return {
    ...(name !== undefined && { name }),
    ...(handle !== undefined && { handle }),
    ...(link !== undefined && /^https:\/\/(?:www\.)?facebook\.com\//.test(link) && { link }),
  };
}

/** Name, bio, work, schools, places and websites of the profile. */
export function takeProfile(raw: unknown, position: number, file: string, mending: Mending): Taken {
  const record = fieldsOf(repairAll(raw, mending));
  const profile = record && inner(record);
  if (!profile) return 'not-understood';
  const link = ownerOf(raw).link;
  const entries: Entry[] = [];
  const add = (kind: EntryKind, text: string | undefined): void => {
    if (text === undefined || entries.some((entry) => entry.kind === kind && entry.text === text)) return;
    entries.push({
      site: 'facebook',
      kind,
      surface: surfaceOf[kind],
      text,
      ...(link !== undefined && { link }),
      file,
      position,
    });
  };
  const named = (value: unknown): string | undefined => textOf(value) ?? textOf(fieldsOf(value)?.['name']);
  add('name', textOf(fieldsOf(profile['name'])?.['full_name']) ?? textOf(profile['name']));
  for (const other of listOf(profile['other_names'])) add('name', named(other));
  add('handle', textOf(profile['username']));
  add('bio', named(profile['intro_bio']));
  add('bio', textOf(profile['about_me']));
  for (const one of listOf(profile['work_experiences'])) {
    const work = fieldsOf(one);
    add('work', joined(named(work?.['title']), named(work?.['employer']), textOf(work?.['description'])));
  }
  for (const one of listOf(profile['education_experiences'])) add('work', named(fieldsOf(one)?.['name']));
  add('place', named(profile['current_city']));
  add('place', named(profile['hometown']));
  for (const one of listOf(profile['websites']))
    add('website', textOf(fieldsOf(one)?.['address']) ?? named(one));
  return entries;
}

const joined = (...parts: (string | undefined)[]): string | undefined => {
  const text = parts.filter((part) => part !== undefined).join(', ');
  return text === '' ? undefined : text;
};
