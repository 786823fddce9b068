import type { Span } from '../../../engine/span.ts';
import { fold } from '../../../text/fold.ts';

/** A word of a text with the forms it may be looked for by. */
export type Word = Span & { forms: readonly string[]; stems: readonly string[] };

/** One thing looked for. `raw` finds a clause’s reference; `words` find words, all of them. */
export type Term = { raw: string; words: readonly Word[] };

const word = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

// Words whose singular is no shorter form of them, or that only look like plurals.
const irregular: Record<string, string> = {
  children: 'child',
  people: 'person',
  media: 'media',
  news: 'news',
  lives: 'life',
  themselves: 'themself',
};

/** A word without its plural ending: “policies” and “policy” both give “policy”. */
function stem(form: string): string {
  const known = Object.hasOwn(irregular, form) ? irregular[form] : undefined;
  if (known) return known;
  if (form.length < 4 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** The words of a text with their spans; “e-mail” is looked for as “email”, “e” and “mail”. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const folded = fold(found).replace(/'s?$/, '');
    const forms = [...new Set([folded.replaceAll('-', ''), ...folded.split('-')])].filter(
      (form) => form !== '',
    );
    return { start: index, end: index + found.length, forms, stems: forms.map(stem) };
  });
}

export const termsOf = (query: string): Term[] =>
  query
    .split(/\s+/)
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw: raw.toLowerCase(), words: wordsOf(raw) }));

/** Whether a word in a text is the one looked for, begins with it, or is another number of it. */
const isMeant = (found: Word, sought: Word): boolean =>
  found.forms.some((form) => form.startsWith(sought.forms[0] ?? '\n')) ||
  found.stems.some((form) => form === sought.stems[0]);

/** Whether every word of the term stands among these. A term that holds no word finds nothing. */
export const isAmong = (words: readonly Word[], term: Term): boolean =>
  term.words.length > 0 && term.words.every((sought) => words.some((found) => isMeant(found, sought)));

/** The spans to mark in a text. */
export const spansOf = (text: string, terms: readonly Term[]): Span[] =>
  terms.length === 0
    ? []
    : wordsOf(text).filter((found) =>
        terms.some((term) => term.words.some((sought) => isMeant(found, sought))),
      );
