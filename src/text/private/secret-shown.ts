import type { Tokens } from '../tokens.ts';
import { endOfStretch, touches, wordList, type Detail } from './detail.ts';
import { hasDigit } from './look.ts';
import { lockOf } from './secret-locks.ts';
import { hints, places, signing } from './secret-places.ts';
import { digits, isShaped, keypad } from './secret-shapes.ts';
import { valueAt } from './secret-values.ts';

/** How far before a password, in tokens, the word may stand that says what it opens. */
const reachBack = 30;
/** How far after it: "Otter22 for the laptop". */
const reachOn = 12;

/**
 * Passwords known by their shape, with the word that tells what they open somewhere near: "use mine,
 * kmarsh then Larch!77". Bare digits must follow the lock that they open: "the alarm's 2209".
 */
export function* shownSecrets(tokens: Tokens, known: readonly Detail[]): Iterable<Detail> {
  const { words } = tokens;
  for (let at = 0; at < words.length; at++) {
    if (!mayHold(tokens, at)) continue;
    const from = openingOf(tokens, at);
    const past = endOfStretch(tokens, from);
    const detail = shownAt(tokens, from, at);
    if (detail && !known.some((one) => one.from < detail.to && detail.from < one.to)) yield detail;
    at = Math.max(at, past - 1);
  }
}

/** Whether a password may be round this token: a digit in it, or a sign between two words. */
function mayHold(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]!;
  const { kind, norm } = word;
  // "Kestrel#44": no hashtag begins inside a word.
  if (kind === 'hashtag') return touches(tokens, at) && tokens.words[at - 1]!.kind === 'word';
  if (kind === 'word' || kind === 'number') return hasDigit(word);
  return signs.has(norm) && touches(tokens, at) && touches(tokens, at + 1);
}
const signs = new Set(wordList('$ + ='));

/** The first token of the stretch that holds this one, without the brackets and quotation marks that open it. */
function openingOf(tokens: Tokens, at: number): number {
  const { words } = tokens;
  let from = at;
  while (from > 0 && at - from < 20 && touches(tokens, from) && !/^[,;:([{"“‘']$/.test(words[from - 1]!.norm))
    from--;
  return from;
}

function shownAt(tokens: Tokens, from: number, at: number): Detail | undefined {
  const value = valueAt(tokens, from);
  if (!value) return undefined;
  const { written, to } = value;
  if (to <= at) return undefined;
  if (keypad.test(written) || digits.test(written)) {
    const sort = lockOf(tokens, from, to, keypad.test(written));
    return sort && secret(from, to, sort);
  }
  if (!value.codelike || !isShaped(written)) return undefined;
  return isNear(tokens, from, to, written) ? secret(withName(tokens, from), to, 'password') : undefined;
}

const secret = (from: number, to: number, sort: string): Detail => ({ kind: 'secret', from, to, sort });

const closing = new Set(
  wordList('discount checkout % £ promo voucher sale giveaway referral affiliate basket'),
);
const advises = new Set(wordList('like example eg instead never than not'));
/** Names of accounts are there to be told. */
const accounts = new Set(
  wordList(`follow follows following handle tag tagged gamertag hashtag subscribe roblox minecraft xbox fortnite
    psn twitch discord server snap snapchat tiktok insta instagram twitter username name`),
);
/** "The most used password is", "if your password is": talk of passwords at large. */
const isAtLarge = (norm: string, next: string): boolean =>
  norm === 'commonest' ||
  norm === 'weakest' ||
  (norm === 'most' && /^(?:used|common|popular|hacked|guessed)$/.test(next)) ||
  (norm === 'worst' && next === 'password') ||
  (norm === 'if' && next === 'your');

/** "It's Otter22", "still Otter22". */
const isIt = /^(?:'s|its|still)$/;
/** "Use Otter22", "enter Otter22". */
const usesIt = /^(?:use|type|enter|try)$/;

function isNear(tokens: Tokens, from: number, to: number, written: string): boolean {
  const { words, sentences } = tokens;
  const sentence = sentences[from]!;
  const shouted = /^[A-Z]+\d+$/.test(written);
  // "Pencil2 on the iPad": next to no more than a machine it takes more to look like a password.
  const strong = /\d\D*\d|[A-Z!$£#*_+=]/.test(written);
  let near = false;
  let signs = false;
  let called = false;
  for (let at = Math.max(0, from - reachBack); at < words.length && at < to + reachOn; at++) {
    if (at >= from && at < to) continue;
    const away = sentence - sentences[at]!;
    if (away > 2 || away < -1) continue;
    const { norm, kind } = words[at]!;
    if (kind === 'hashtag' || kind === 'link' || kind === 'handle') continue;
    if (away === 0 && closing.has(norm)) return false;
    if (away === 0 && accounts.has(norm)) called = true;
    if (at < from && from - at <= 4 && advises.has(norm)) return false;
    if (away === 0 && isAtLarge(norm, words[at + 1]?.norm ?? '')) return false;
    if (shouted) signs ||= norm === 'password' || norm === 'wifi' || norm === 'login';
    else signs ||= signing.has(norm) && norm !== 'username' && words[at + 1]?.norm !== 'word';
    near ||=
      hints.has(norm) ||
      (at < from && from - at <= 2 && usesIt.test(norm)) ||
      (at === from - 1 && strong && isIt.test(norm)) ||
      (norm === 'mark' && /^(?:question|exclamation)$/.test(words[at - 1]?.norm ?? '')) ||
      (away === 0 && strong && places.has(norm));
  }
  return signs || (near && !called && !shouted);
}

/** Takes in the user name before it: "kmarsh / Larch!77", "k.marsh and then Larch!77". */
function withName(tokens: Tokens, from: number): number {
  const { words, starts, text, ends } = tokens;
  let sign = from - 1;
  while (sign > 0 && from - sign < 4 && /^(?:\/|\||,|and|then|&)$/.test(words[sign]!.norm)) sign--;
  if (sign === from - 1 || sign < 0 || words[sign]!.kind === 'newline') return from;
  const name = openingOf(tokens, sign);
  const written = text.slice(starts[name], ends[sign]);
  const plain = /^\p{L}+$/u.test(written);
  const slash = words[from - 1]!.norm === '/' || words[from - 1]!.norm === '|';
  const divided = slash || words[from - 1]!.norm === 'then' || /[._]/.test(written);
  return divided && (plain ? slash : /^[\p{L}][\p{L}\d._-]*$/u.test(written)) ? name : from;
}
