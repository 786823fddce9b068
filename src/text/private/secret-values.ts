import type { Tokens } from '../tokens.ts';
import { endOfStretch, touches, wordList } from './detail.ts';

/** A stretch of tokens that may be a secret, and how much it looks like one. */
export type Value = {
  from: number;
  to: number;
  written: string;
  /** Nobody writes this as a word: letters with digits, or with signs inside. */
  codelike: boolean;
  /** One word of letters only. */
  plain: boolean;
  /** Put between quotation marks. */
  quoted: boolean;
};

const quotes: Record<string, string> = { '"': '"', '“': '”', '‘': "'", "'": "'", '`': '`', '«': '»' };
const closing = new Set([
  '.',
  ',',
  ';',
  ':',
  '?',
  '…',
  ')',
  ']',
  '}',
  '"',
  '”',
  "'",
  '*',
  '`',
  '/',
  '|',
  '~',
  '<',
  '>',
]);

/** Longest secret between quotation marks, in tokens. */
const mostQuoted = 8;

const quantity =
  /^\d+(?:st|nd|rd|th|am|pm|k|m|km|cm|mm|kg|g|gb|mb|tb|ghz|ft|min|mins|hr|hrs|char|chars|digit|digits|characters|letters|days?|weeks?|years?|yr|yrs|x|p|plus|ish|s)$/i;
/** Things with a number in their name, and class names. */
const products = new Set(
  wordList(`office365 o365 m365 microsoft365 365 windows7 windows10 windows11 1password 2fa mfa ps4 ps5 ks1 ks2 ks3 ks4
    year1 year2 year3 year4 year5 year6 4g 5g h2o co2 mp3 mp4 covid19 covid-19 a-level t20 g7 key2 5-a-day 11plus 11+
    lgbtq+ lgbtqia+ q&a r&b d&t p&c b&q m&s h&m c&a s&p r&d t&cs t&c a&e`),
);

const email = /^[^@]+@[^@]+\.[a-z]{2,}$/;
const signInside = /[\p{L}\d][!@$%^&*_+=£€#]+[\p{L}\d]|^[$£!@#*]?\p{L}+[$@][\p{L}\d]*$|^[$£]\p{L}{5,}$/u;

/** The stretch without white space that begins here, or what stands between the quotation marks that open here. */
export function valueAt(tokens: Tokens, at: number): Value | undefined {
  const { words, text, starts, ends } = tokens;
  const first = words[at];
  if (!first || first.kind === 'newline' || first.kind === 'link') return undefined;
  const close = Object.hasOwn(quotes, first.norm) ? quotes[first.norm] : undefined;
  if (close && first.kind === 'punctuation') {
    for (let to = at + 1; to < words.length && to - at <= mostQuoted; to++) {
      if (words[to]!.kind === 'newline') break;
      if (words[to]!.norm !== close || to === at + 1) continue;
      return judged(text.slice(starts[at + 1], ends[to - 1]), at + 1, to, true);
    }
    return undefined;
  }
  if (first.norm === '[' || first.norm === '<' || first.norm === '{' || first.norm === '(') return undefined;
  let from = at;
  while (words[from]?.norm === '*' || (from > at && words[from]?.norm === '_')) from++;
  if (from > at && !touches(tokens, from)) return undefined;
  let to = endOfStretch(tokens, from);
  // A comma ends it, with or without a space.
  for (let next = from + 1; next < to; next++) if (/^[,;]$/.test(words[next]!.norm)) to = next;
  let shouts = 0;
  for (; to > from + 1; to--) {
    const { norm, kind } = words[to - 1]!;
    if (norm === '!') shouts++;
    else if (!closing.has(norm) && !(kind === 'symbol' && norm.charCodeAt(0) > 0xff)) break;
  }
  // One "!" often ends a password; two or more end a sentence.
  if (
    shouts === 1 &&
    words[to]?.norm === '!' &&
    judged(text.slice(starts[from], ends[to - 1]), from, to, false).codelike
  )
    to++;
  if (to <= from || !words[from]) return undefined;
  return judged(text.slice(starts[from], ends[to - 1]), from, to, false);
}

function judged(written: string, from: number, to: number, quoted: boolean): Value {
  const short = written.length <= 64;
  const lower = written.toLowerCase();
  const thing = quantity.test(lower) || products.has(lower) || /['’]s$/.test(lower);
  const codelike =
    short &&
    written.length >= 4 &&
    !thing &&
    !email.test(lower) &&
    !/\s/.test(written) &&
    ((/\d/.test(written) && /\p{L}/u.test(written)) || signInside.test(written));
  return { from, to, written, codelike, plain: /^\p{L}[\p{L}'’-]*$/u.test(written), quoted };
}

/** What people say about passwords after "password is" or "password:". */
const remarks = new Set(
  wordList(`required needed wrong incorrect invalid weak strong secure safe reset forgotten lost missing hidden private
    secret stuck broken down gone unknown known rubbish awful terrible stupid ridiculous annoying silly crap shit pants
    bad good better best great fine okay ok perfect funny hilarious genius easy easier hard harder tricky simple simpler
    long longer short shorter weird random complicated important unique same different similar due overdue written
    kept shared stolen taken case sensitive blank empty none nothing something anything everything everyone someone
    somewhere nowhere there here below above attached inside underneath next what which where when who whatever how why
    that this these those it they them the a an my your our his her their its not never always only just about almost
    already again also still now then than and or but if so too very really quite rather pretty more most less least
    such like as of on in at to from with for by under over behind until via per be been being was were will would can
    could should may might must do does did dont don't doesn't didnt isn't isnt won't cant can't have has had get gets
    got go goes see ask check use used using click enter try message dm pm text email call please pls thanks sorry help
    yes no none tbc tba tbd n/a na redacted removed correct right ready enough up out off full half one two three four
    five six seven eight nine ten first last today tomorrow yesterday monday's friday's between gonna literally actually
    basically probably maybe hacked leaked breached public protected visible mandatory optional compulsory essential
    set saved stored safe common popular obvious old new another other all any some every make choose pick keep change
    remember forget create add give stop think let whichever whoever absolute actual your's yours mine ours theirs bin
    time wifi password passwords passcode pin code login username user account hint tips tip reminder manager policy
    driving impossible horrible horrendous nonsense kindness patience practice consistency honesty confidence`),
);
const remarkEndings = /(?:ing|ed|ly|ful|less|able|ible|ous|ive|n't|nt)$/i;
const goesOn = new Set(
  wordList(`if lol btw and for but all everyone folks guys xx x xxx haha hahaha please pls so in until or though anyway
    tho because cos cuz with by case capital lowercase caps`),
);

/** Whether this word is something people say about passwords, and none itself. */
export const isRemark = (norm: string): boolean => remarks.has(norm) || remarkEndings.test(norm);

/** Whether this single word may be the secret itself and not a remark about it. */
export function mayBeSecretWord(tokens: Tokens, value: Value): boolean {
  if (value.quoted) {
    // 'The password is "on the board"' is a remark all the same.
    const said = isRemark(tokens.words[value.from]!.norm) && !/\d/.test(value.written);
    return !said && value.written.length >= 4 && value.written.length <= 64;
  }
  const lower = value.written.toLowerCase();
  if (!value.plain || value.written.length < 4 || value.written.length > 32) return false;
  if (isRemark(lower)) return false;
  const next = tokens.words[value.to];
  return (
    !next ||
    next.kind !== 'word' ||
    goesOn.has(next.norm) ||
    tokens.sentences[value.to] !== tokens.sentences[value.from]
  );
}
