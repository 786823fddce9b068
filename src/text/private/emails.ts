import type { Tokens } from '../tokens.ts';
import { tokenAt, touches, wordList, type Detail, type Detector } from './detail.ts';

/** Limits of RFC 5321: nothing longer is an address, and no text can make us look further. */
const mostBefore = 64;
const mostAfter = 255;

const localPart = /[\p{L}\p{N}._%+'’-]/u;
const domainPart = /[\p{L}\p{N}.-]/u;
const domain = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,}/u;

const mailWords = wordList('email emails e-mail mail emailed emailing gmail inbox');
const mails = new Set([...mailWords, 'contact', 'reach', 'write', 'address']);

/** Providers people name in one word: "sam carter 82 at gmail dot com". */
const providers = new Set(
  wordList(
    `gmail googlemail hotmail outlook yahoo ymail icloud aol btinternet virginmedia talktalk protonmail gmx msn`,
  ),
);

/** Words that stand before "at" in a sentence: "look at mail dot example". */
const goers = new Set(
  wordList(`look looking find see visit meet shop buy order book us me we i it that this here there all more available out
    down over back up online live stay browse read details info everything on good great tickets laugh not`),
);

/** Finds e-mail addresses, plain and disguised. */
export const emails: Detector = {
  words: ['dot', 'arroba', ...providers],
  worthReading: ({ at, word }) => at || word,
  *find(tokens) {
    const taken = new Set<number>();
    for (const { index } of tokens.text.matchAll(/[@＠]/g)) {
      const detail = plain(tokens, index);
      if (!detail || taken.has(detail.from)) continue;
      for (let token = detail.from; token < detail.to; token++) taken.add(token);
      yield detail;
    }
    for (let at = 1; at < tokens.words.length - 1; at++) {
      if (taken.has(at)) continue;
      const detail = disguised(tokens, at);
      if (!detail || taken.has(detail.from)) continue;
      yield detail;
      at = detail.to - 1;
    }
  },
};

const email = (from: number, to: number): Detail => ({ kind: 'email', from, to, sort: 'email' });

function plain(tokens: Tokens, at: number): Detail | undefined {
  const { text, words } = tokens;
  let start = at;
  while (start > 0 && at - start < mostBefore && localPart.test(text[start - 1]!)) start--;
  while (start < at && /[.'’%+-]/.test(text[start]!)) start++;
  if (start === at || text[at - 1] === '.') return undefined;
  let end = at + 1;
  while (end < text.length && end - at <= mostAfter && domainPart.test(text[end]!)) end++;
  const host = domain.exec(text.slice(at + 1, end));
  if (!host) return undefined;
  const from = tokenAt(tokens, start);
  // A sign in a web address is a handle of that site.
  if (words[from]!.kind === 'link') return undefined;
  return email(from, tokenAt(tokens, at + host[0].length) + 1);
}

const opens = new Set(['(', '[', '{', '<', '*', '_', '-']);
const closes = new Set([')', ']', '}', '>', '*', '_', '-']);

/** A word that stands for a sign, perhaps in brackets: where it begins and where the next thing begins. */
function sign(
  { words }: Tokens,
  at: number,
  norms: readonly string[],
): { from: number; to: number; bracketed: boolean } | undefined {
  if (norms.includes(words[at]?.norm ?? '')) return { from: at, to: at + 1, bracketed: false };
  if (
    opens.has(words[at]?.norm ?? '') &&
    norms.includes(words[at + 1]?.norm ?? '') &&
    closes.has(words[at + 2]?.norm ?? '')
  )
    return { from: at, to: at + 3, bracketed: true };
  return undefined;
}

/** "at", "@", "(at)", "( a )". */
const signAt = (tokens: Tokens, at: number): ReturnType<typeof sign> => {
  const found = sign(tokens, at, ['at', '@', 'arroba', 'a']);
  return found?.bracketed === false && tokens.words[at]!.norm === 'a' ? undefined : found;
};

const isPiece = ({ words }: Tokens, at: number): boolean => {
  const word = words[at];
  return (word?.kind === 'word' || word?.kind === 'number') && /^[a-z0-9]+$/.test(word.norm);
};

/** "sam dot carter at mail dot example", "sam [at] mail.example", "sam @ mail . example". */
function disguised(tokens: Tokens, at: number): Detail | undefined {
  const { words, text, starts } = tokens;
  const attached = words[at]!.kind === 'handle' && touches(tokens, at);
  const middle = attached ? { from: at, to: at, bracketed: false } : signAt(tokens, at);
  if (!middle) return undefined;

  const spoken = !attached && words[middle.bracketed ? middle.from + 1 : middle.from]!.norm !== '@';
  let to = middle.to;
  if (!attached && !isPiece(tokens, to)) return undefined;
  const provider = providers.has(words[to]!.norm);
  let last = '';
  let spelled = 0;
  to++;
  for (;;) {
    const dot = sign(tokens, to, ['dot', '.']);
    if (!dot || !isPiece(tokens, dot.to)) break;
    const inText = words[dot.from]!.norm === '.';
    // A full stop with a space after it ends a sentence, unless the whole address is spaced out.
    if (inText && touches(tokens, dot.from) !== touches(tokens, dot.to)) break;
    if (inText && text.slice(starts[dot.from], starts[dot.to]!).includes('\n')) break;
    if (!inText) spelled++;
    last = words[dot.to]!.norm;
    to = dot.to + 1;
  }
  if (last === '' ? !provider : !/^[a-z]{2,}$/.test(last)) return undefined;

  let from = middle.from;
  let pieces = 0;
  while (isPiece(tokens, from - 1)) {
    from--;
    pieces++;
    if (pieces > 6) break;
    const before = words[from - 1]?.norm ?? '';
    if ((before === 'dot' || before === 'underscore' || before === 'dash') && isPiece(tokens, from - 2))
      from--;
    else if (
      /^[._-]$/.test(before) &&
      touches(tokens, from) &&
      touches(tokens, from - 1) &&
      isPiece(tokens, from - 2)
    )
      from--;
    else if (closes.has(before) && words[from - 2]?.norm === 'dot' && opens.has(words[from - 3]?.norm ?? ''))
      from -= 3;
    else break;
  }
  if (pieces === 0) return undefined;
  // "BEX AT MAIL.example": nobody shouts only that.
  const loud = words[middle.from]!.shape === 'upper' && words[from]!.shape !== 'upper' && last !== '';
  if (!spoken || middle.bracketed || loud) return email(from, to);
  // "Look at mail dot example" is no address: the word "at" alone needs more to go by.
  const cued = words.slice(Math.max(0, from - 6), from).some((word) => mails.has(word.norm));
  const pieced = pieces > 1 || /\d/.test(words[from]!.norm);
  // "samcarter82 at gmail" ends with the provider's name.
  if (last === '') return cued || /\d$/.test(words[middle.from - 1]!.norm) ? email(from, to) : undefined;
  const before = words[from - 1]?.kind ?? 'newline';
  const alone = before !== 'word' && before !== 'number' && !goers.has(words[from]!.norm);
  return spelled > 0 && (cued || pieced || provider || alone) ? email(from, to) : undefined;
}

/** An address as a mail program would write it, to tell whose domain it is. */
export function plainEmail(written: string): string {
  const lower = written.toLowerCase();
  const signed = lower.includes('@')
    ? lower
    : lower.replace(/[([{<*_-]?\s?\b(?:at|arroba)\b\s?[)\]}>*_-]?/, '@');
  return signed.replace(/[([{<*_-]?\s?\bdot\b\s?[)\]}>*_-]?/g, '.').replace(/\s+/g, '');
}
