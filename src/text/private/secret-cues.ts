import type { Tokens } from '../tokens.ts';
import { wordList } from './detail.ts';

/** What stands between the word that announces a secret and the secret. */
export type Link = {
  /** Where the value would be. */
  at: number;
  /** "is" and ":" say that the value follows; a dash or an arrow may; without any, the value must show. */
  strength: 'strong' | 'weak' | 'none';
  /** "password to the drive is": what it is for stands between. */
  gap: boolean;
};

/** How far the value may be from what announces it: "password for the staff drive this term is". */
const mostBetween = 7;
/** How many signs and small words may link the two: ":", "is now", "- it's". */
const mostSteps = 6;

const strong = new Set([':', '=', 'is', "'s", 'are', 'was', 'iz', 'remains']);
const weak = new Set(['-', '–', '—', '>', '|', '~', '→', ',', '?', '(', 'its']);
const adverbs = new Set(
  wordList('now just still always currently actually literally simply also be will again today btw'),
);
const opensGap = new Set(wordList('for to of on in into here this'));
const changes = new Set(wordList('change changed changing set reset update updated switched'));

/** Reads on from the word that announces a secret to where the secret would be. */
export function linkAfter(tokens: Tokens, from: number): Link | undefined {
  const { words, sentences } = tokens;
  let at = from;
  let strength: Link['strength'] = 'none';
  const first = words[at]?.norm ?? '';
  const changed = changes.has(first) && words[at + 1]?.norm === 'to';
  const gap = opensGap.has(first);
  if (changed) at += 2;
  else if (gap) {
    const end = endOfGap(tokens, from);
    if (end === undefined) return undefined;
    at = end;
  } else while (at - from < 2 && adverbs.has(words[at]?.norm ?? '')) at++;

  for (let steps = 0; at < words.length && steps < mostSteps; steps++, at++) {
    const { kind, norm } = words[at]!;
    const next = words[at + 1]?.norm;
    if (strong.has(norm)) strength = 'strong';
    else if (weak.has(norm) || (kind === 'symbol' && norm.charCodeAt(0) > 0xff)) {
      if (strength === 'none') strength = 'weak';
    } else if (kind === 'newline') {
      // "Password:" and the password on the next line.
      if (steps > 0 && words[at - 1]!.kind === 'newline') return undefined;
      if (strength === 'none') strength = 'weak';
    } else if (norm === 'it' && (next === "'s" || next === 'is')) {
      // "I changed the password, it's …"
      strength = 'weak';
      at++;
    } else if (
      /^[.!]$/.test(norm) &&
      /^(?:it|its)$/.test(next ?? '') &&
      sentences[at] === sentences[from - 1]
    ) {
      strength = 'weak';
    } else if (strength === 'none' || !adverbs.has(norm)) break;
  }
  if (at >= words.length) return undefined;
  return { at, strength: changed ? 'weak' : strength, gap };
}

/** The end of "for the staff drive": at the "is", or at what can only be the value. */
function endOfGap({ words, sentences }: Tokens, from: number): number | undefined {
  for (let at = from; at < words.length && at - from < mostBetween; at++) {
    const { kind, norm } = words[at]!;
    if (sentences[at] !== sentences[from - 1] || kind === 'newline') return undefined;
    if (strong.has(norm)) return at;
    // "The code went to an address we left in 2018"
    if (/^(?:19|20)\d\d$/.test(norm) && /^(?:in|since|from|until)$/.test(words[at - 1]!.norm)) continue;
    if (at > from + 1 && norm.length >= 4 && /\d/.test(norm)) return at;
  }
  return undefined;
}

/** "Changed my password to Otter22": no "is" in between. */
export function changedTo({ words }: Tokens, at: number, after: number): Link | undefined {
  if (words[after]?.norm !== 'to') return undefined;
  for (let before = at - 1; before >= 0 && at - before <= 5; before--) {
    if (changes.has(words[before]!.norm)) return { at: after + 1, strength: 'weak', gap: false };
  }
  return undefined;
}
