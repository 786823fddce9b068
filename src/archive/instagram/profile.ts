import { surfaceOf, type Entry, type EntryKind } from '../entry.ts';
import { fieldsOf, textOf } from '../json/shape.ts';
import { isFreeText } from '../meta/labels.ts';
import { repairAll, type Mending } from '../meta/repair.ts';
import type { Owner } from '../read-event.ts';
import type { Taken } from '../read-file.ts';

/** Labels whose meaning is known; all others are in the account’s own language. */
const known: readonly [RegExp, EntryKind][] = [
  [/^(?:bio|biography|biographie|biografia|biografía)$/i, 'bio'],
  [/^(?:name|nom|nombre|imię i nazwisko|enw)$/i, 'name'],
  [/^(?:username|nom d[’']utilisateur|nazwa użytkownika|enw defnyddiwr)$/i, 'handle'],
  [/^(?:website|site web|sitio web|strona internetowa|gwefan)$/i, 'website'],
];
const privateLabel = /^(?:private account|compte privé|konto prywatne|cuenta privada|cyfrif preifat)$/i;
/** Known, and nobody else sees them. */
const unseen =
  /email|e-mail|phone|téléphone|telefon|birth|naissance|gender|sexe|private|privé|verified|confirmé/i;

const isContact = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+$|^\+?[\d\s()-]{7,}$|^\d{4}-\d\d-\d\d$/.test(text.trim());

/** The values of the profile by their labels. */
function valuesOf(raw: unknown, mending?: Mending): Map<string, string> | undefined {
  const record = fieldsOf(repairAll(raw, mending));
  if (!record) return undefined;
  const map = fieldsOf(record['string_map_data']);
  if (map)
    return new Map(
      Object.entries(map).flatMap(([label, one]) => {
        const value = textOf(fieldsOf(one)?.['value']);
        return value === undefined ? [] : [[label, value] as const];
      }),
    );
  // 2018–2020: plain fields.
  if ('username' in record || 'biography' in record) {
    return new Map(
      (['username', 'name', 'biography', 'website', 'private_account'] as const).flatMap((key) => {
        const value = record[key];
        const text = typeof value === 'boolean' ? (value ? 'True' : 'False') : textOf(value);
        return text === undefined
          ? []
          : [[key === 'private_account' ? 'private account' : key, text] as const];
      }),
    );
  }
  return undefined;
}

export function ownerOf(raw: unknown): Owner & { private?: boolean } {
  const values = valuesOf(raw) ?? new Map<string, string>();
  const of = (kind: EntryKind): string | undefined =>
    [...values].find(([label]) =>
      known.some(([pattern, means]) => means === kind && pattern.test(label)),
    )?.[1];
  const name = of('name');
  const handle = of('handle');
  const closed = [...values].find(([label]) => privateLabel.test(label))?.[1];
  return {
    ...(name !== undefined && { name }),
    ...(handle !== undefined && { handle }),
    ...(closed !== undefined && { private: /^(?:true|yes)$/i.test(closed) }),
  };
}

/** The profile. Where no label is known, every value is checked as profile text, without saying which it is. */
export function takeProfile(raw: unknown, position: number, file: string, mending: Mending): Taken {
  const values = valuesOf(raw, mending);
  if (!values) return 'not-understood';
  const { handle } = ownerOf(raw);
  const link: Partial<Entry> =
    handle === undefined ? {} : { link: `https://www.instagram.com/${encodeURIComponent(handle)}/` };
  const entries: Entry[] = [];
  const add = (kind: EntryKind, text: string): void => {
    entries.push({ site: 'instagram', kind, surface: surfaceOf[kind], text, ...link, file, position });
  };
  const strange: string[] = [];
  for (const [label, value] of values) {
    const kind = known.find(([pattern]) => pattern.test(label))?.[1];
    if (kind) add(kind, kind === 'handle' ? `@${value}` : value);
    else if (!unseen.test(label) && isFreeText(value) && !isContact(value)) strange.push(value);
  }
  // "Bio" is missing when there is none; with a known name beside it, the rest is known to be something else.
  if (!entries.some(({ kind }) => kind === 'bio' || kind === 'name'))
    for (const value of strange) add('profile-text', value);
  return entries;
}
