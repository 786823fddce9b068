import { titleWord, type Form } from '../people/name-forms.ts';
import { lists, type List } from '../people/person.ts';
import { mostWords, type Names } from '../people/roster.ts';
import { commonWords } from './common-words.ts';
import type { TokenMark } from './grammar.ts';
import type { Tokens, Word } from './tokens.ts';

export type NameMark = TokenMark & { sort: string };

const titles = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr', 'sir', 'madam', 'prof', 'rev']);

/** How strongly a form speaks; the strongest reading of a stretch wins. */
const strength: Record<Form, number> = { full: 4, title: 3, initial: 2, forename: 1, surname: 0 };

/**
 * Finds people of the lists in a text. Full names, initials with a surname and titles with a surname
 * give `pupil-name` and so on, with the form as `sort`; a forename alone gives `pupil-forename`, which
 * no rule takes for a person without school talk beside it. A surname alone is left alone.
 */
export function findNames(tokens: Tokens, roster: Names): NameMark[] {
  const { words } = tokens;
  const marks: NameMark[] = [];
  for (let from = 0; from < words.length;) {
    const best = longestAt(tokens, roster, from);
    if (best) {
      for (const [list, form] of best.who) {
        if (form === 'surname') continue;
        const sort = form === 'forename' && doubtful(words[from]!, tokens, from) ? 'forename-word' : form;
        marks.push({
          kind: form === 'forename' ? `${list}-forename` : `${list}-name`,
          from,
          to: best.to,
          sort,
        });
      }
      from = best.to;
    } else from++;
  }
  return marks;
}

type Found = { to: number; who: [List, Form][] };

function longestAt(tokens: Tokens, roster: Names, from: number): Found | undefined {
  const { words } = tokens;
  const word = words[from]!;
  if (word.kind === 'hashtag' || word.kind === 'handle') return inTag(word, from, roster);
  if (word.kind !== 'word') return undefined;

  const titled = titles.has(word.norm);
  let at = titled ? skip(tokens, from + 1, true) : from;
  if (at >= words.length || words[at]!.kind !== 'word') return undefined;
  if (titled && words[at]!.shape === 'lower') return undefined;
  let key = titled ? titleWord : '';
  if (!roster.begins(titled ? titleWord : plain(word))) return undefined;

  let best: Found | undefined;
  const spelled: Word[] = [];
  for (let count = 0; count < mostWords && at < words.length; count++) {
    const next = words[at]!;
    if (next.kind !== 'word') break;
    spelled.push(next);
    key = key ? `${key} ${plain(next)}` : plain(next);
    const who = sure(roster, key, spelled, titled);
    if (who.length > 0) best = { to: at + 1, who };
    at = skip(tokens, at + 1, next.norm.length === 1);
  }
  return best;
}

/** People often write the first letter of a surname as "B." and join halves with a hyphen. */
function skip({ words, starts, ends }: Tokens, at: number, dot: boolean): number {
  const word = words[at];
  // A minus sign is no punctuation to Unicode, and a hyphen to a phone.
  if (!word || (word.kind !== 'punctuation' && word.norm !== '-')) return at;
  if (dot && word.norm === '.' && starts[at] === ends[at - 1]) return at + 1;
  if (word.norm === '-' && starts[at] === ends[at - 1]) return at + 1;
  // "Bennett, Ollie" as lists write it.
  if (word.norm === ',' && words[at + 1]?.shape === 'capital') return at + 1;
  return at;
}

function sure(roster: Names, key: string, spelled: Word[], titled: boolean): [List, Form][] {
  const who: [List, Form][] = [];
  const hits = roster.find(key);
  for (const list of lists) {
    let best: Form | undefined;
    for (const hit of hits)
      if (hit.list === list && (!best || strength[hit.form] > strength[best])) best = hit.form;
    if (!best) continue;
    // "mark field", "hope will": words that are names too need their capitals, all of them.
    const wordsToo = spelled.every((word) => commonWords.has(word.norm));
    if (wordsToo && !spelled.every((word) => word.shape !== 'lower')) continue;
    if (best === 'initial' && !spelled.every((word) => word.shape !== 'lower')) continue;
    if (!titled && best === 'surname') continue;
    who.push([list, best]);
  }
  return who;
}

/** A forename that is a word too ("Hope", "Will") says little at the start of a sentence, and nothing in lower case. */
function doubtful(word: Word, { words, sentences }: Tokens, at: number): boolean {
  if (!commonWords.has(word.norm)) return word.shape === 'lower';
  const opens = at === 0 || sentences[at - 1] !== sentences[at] || words[at - 1]!.kind !== 'word';
  return opens || word.shape === 'lower' || word.shape === 'upper';
}

/** Names inside #WellDoneOllieB or @OllieBennett. */
function inTag(word: Word, from: number, roster: Names): Found | undefined {
  const parts = word.parts ?? [];
  for (let start = 0; start < parts.length; start++) {
    if (!roster.begins(plain(parts[start]!))) continue;
    let key = '';
    for (let end = start; end < parts.length && end < start + mostWords; end++) {
      key = key ? `${key} ${plain(parts[end]!)}` : plain(parts[end]!);
      if (end === start) continue;
      const who = roster.find(key).filter((hit) => hit.form === 'full' || hit.form === 'initial');
      if (who.length > 0) return { to: from + 1, who: who.map(({ list, form }) => [list, form]) };
    }
  }
  return undefined;
}

const plain = (word: { norm: string }): string =>
  word.norm.includes("'") ? word.norm.replaceAll("'", '') : word.norm;
