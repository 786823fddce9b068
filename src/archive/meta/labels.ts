import { numberOf, recordsOf, textOf, type Fields } from '../json/shape.ts';

/** A record in labels: `label_values`, where the labels come in the language of the account. */
export type Labelled = {
  /** Texts that somebody may have written, with their labels. */
  texts: { label: string; text: string }[];
  places: string[];
  draft: boolean;
  /** In milliseconds since 1970. */
  at?: number;
  labels: string[];
};

const isFlag = (text: string): boolean => /^(?:true|false|yes|no)$/i.test(text.trim());
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
const isTagList = (text: string): boolean =>
  text
    .trim()
    .split(/[\s,]+/)
    .every((word) => word.startsWith('#'));
const isNumber = (text: string): boolean => /^[\d\s.,:/()-]+$/.test(text.trim());
const isCoordinates = (text: string): boolean => /^\(?-?\d+\.\d+\s*,\s*-?\d+\.\d+\)?$/.test(text.trim());

/** Words that a person may have written, as far as their form tells: no flag, address, number or list of tags. */
export const isFreeText = (text: string): boolean =>
  !isFlag(text) && !isAddress(text) && !isTagList(text) && !isNumber(text);

export const isUsername = (text: string): boolean => /^[a-z0-9._]{1,30}$/.test(text);

const places = /place|location|lieu|ort|miejsce|lleoliad|lugar|luogo/i;
const drafts = /^draft$/i;

/** Reads a record in labels by its shape. `undefined` when it is none. */
export function labelled(record: Fields): Labelled | undefined {
  if (!Array.isArray(record['label_values'])) return undefined;
  const values = recordsOf(record['label_values']);
  const found: Labelled = { texts: [], places: [], draft: false, labels: [] };
  const time = numberOf(record['timestamp']);
  if (time !== undefined) found.at = time * 1000;
  const draftWords: string[] = [];
  for (const one of values) {
    const label = textOf(one['label']) ?? '';
    found.labels.push(label);
    const value = textOf(one['value']);
    const stamp = numberOf(one['timestamp_value']);
    if (found.at === undefined && stamp !== undefined) found.at = stamp * 1000;
    if (drafts.test(label) && value !== undefined) draftWords.push(value);
    if (value !== undefined && isFreeText(value)) {
      if (places.test(label)) found.places.push(value);
      else found.texts.push({ label, text: value });
    }
    const inner = recordsOf(one['dict']);
    if (
      inner.length > 0 &&
      (places.test(label) || inner.some((part) => isCoordinates(String(part['value'] ?? ''))))
    ) {
      const name = inner
        .map((part) => textOf(part['value']))
        .find((text) => text !== undefined && isFreeText(text));
      if (name !== undefined) found.places.push(name);
    }
  }
  // One label may stand there twice and say both.
  found.draft = draftWords.length > 0 && draftWords.every((word) => /^(?:true|yes)$/i.test(word));
  return found;
}
