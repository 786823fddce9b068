import type { Tokens } from '../tokens.ts';
import { endOfStretch, touches, wordList, type Detail, type Detector } from './detail.ts';
import { digitGroup, digitRun } from './digits.ts';
import { changedTo, linkAfter } from './secret-cues.ts';
import { hints, locks, otherCodes, otherPins, places, publicTalk, signing } from './secret-places.ts';
import { shownSecrets } from './secret-shown.ts';
import { toldSecrets } from './secret-told.ts';
import { isRemark, mayBeSecretWord, valueAt, type Value } from './secret-values.ts';

type Sort = 'password' | 'pin' | 'code' | 'meeting';

const passwords = new Set(
  wordList(
    'password passw0rd passwd passcode passphrase pword passwrd pasword psswrd passwort cyfrinair pw pwd',
  ),
);
const users = new Set(wordList('username usernames user users login logins logon credentials'));

/** Codes that let somebody in, and codes that are something else. */
const access = new Set(
  wordList(`door gate gates entry entrance access alarm key keysafe safe lock padlock keypad staffroom security
    verification verify recovery backup login logon wifi fi otp authentication authenticator unlock garage shed bike lockbox meeting zoom
    photocopier copier printer laptop ipad phone cupboard office classroom house building hall gym cloakroom barrier
    join joining class invite invitation kahoot blooket quizizz gimkit seesaw showbie game quiz teams meet webinar room`),
);
/** What a class joins with a number that is on the board. */
const games = new Set(wordList('game kahoot blooket quizizz quiz gimkit class session'));

/** How far from a code its sentence is read for what the code is for. */
const talkReach = 30;
/** How near a passcode must be to a meeting's number to belong to it. */
const meetingReach = 40;

const announces = new Set([
  ...passwords,
  ...users,
  ...wordList(
    'passwords pass w key phrase word pin pincode code codes combination combo log sign wifi fi otp id zoom webinar safe keysafe join joining',
  ),
]);

/** Finds passwords, PINs, codes and meeting numbers: the value alone, not the word that announces it. */
export const secrets: Detector = {
  words: [...announces, ...signing, ...places, ...locks, ...hints],
  worthReading: ({ word, at, digits }) => word || at || digits > 0,
  *find(tokens) {
    const { words } = tokens;
    const found: Detail[] = [];
    const meetings: Detail[] = [];
    let past = 0;
    let user = -100;
    for (let at = 0; at < words.length; at++) {
      const { kind, norm } = words[at]!;
      if (at < past) continue;
      if (kind === 'handle') {
        const detail = afterEmail(tokens, at);
        if (detail) found.push(detail);
        continue;
      }
      if (kind !== 'word' || !announces.has(norm)) continue;
      if (users.has(norm) && !/^(?:and|or|&|\/)$/.test(words[at + 1]?.norm ?? '')) user = at;
      const meeting = meetingNumber(tokens, at);
      if (meeting) {
        meetings.push(meeting);
        past = meeting.to;
        continue;
      }
      const paired = at - user <= 10 || at - (meetings.at(-1)?.to ?? -100) <= 10;
      const detail = announced(tokens, at, paired);
      if (!detail) continue;
      found.push(detail);
      past = detail.to;
    }
    yield* withPasscode(meetings, found);
    yield* found;
    const shown = [...shownSecrets(tokens, [...found, ...meetings])];
    yield* shown;
    yield* toldSecrets(tokens, [...found, ...meetings, ...shown]);
  },
};

/** Of the meeting numbers those that stand near a passcode, which then is the meeting's too. Both in order of place. */
function* withPasscode(meetings: readonly Detail[], found: readonly Detail[]): Iterable<Detail> {
  let first = 0;
  for (const meeting of meetings) {
    while (first < found.length && found[first]!.from < meeting.from - meetingReach) first++;
    let keyed = false;
    for (let at = first; at < found.length && found[at]!.from <= meeting.from + meetingReach; at++) {
      if (found[at]!.sort === 'code') continue;
      found[at]!.sort = 'meeting';
      keyed = true;
    }
    if (keyed) yield meeting;
  }
}

const secret = ({ from, to }: { from: number; to: number }, sort: Sort): Detail => ({
  kind: 'secret',
  from,
  to,
  sort,
});

function announced(tokens: Tokens, at: number, paired: boolean): Detail | undefined {
  const { words } = tokens;
  const norm = words[at]!.norm;
  const next = words[at + 1]?.norm;
  if (passwords.has(norm)) return password(tokens, at, at + 1, paired);
  switch (norm) {
    case 'passwords':
      return codelike(tokens, at + 1, 'password');
    case 'pass':
      if (next === 'code' || next === 'word' || next === 'phrase')
        return password(tokens, at, at + 2, paired);
      return pass(tokens, at, paired);
    case 'w':
      // "p/w"
      return words[at - 1]?.norm === '/' && words[at - 2]?.norm === 'p'
        ? password(tokens, at, at + 1, paired)
        : undefined;
    case 'pin':
    case 'pincode':
      if (games.has(words[at - 1]?.norm ?? '')) return digitsAfter(tokens, at + 1, 4, 'meeting');
      return pin(tokens, at, afterNoun(tokens, at + 1));
    case 'otp':
      return digitsAfter(tokens, at + 1, 4, 'code');
    case 'code':
    case 'codes':
    case 'combination':
    case 'combo':
      return code(tokens, at);
    case 'login':
    case 'logins':
    case 'logon':
    case 'username':
    case 'user':
    case 'credentials':
      return pair(tokens, at + 1);
    case 'safe':
    case 'keysafe':
      return norm === 'keysafe' || words[at - 1]?.norm === 'key'
        ? digitsAfter(tokens, afterNoun(tokens, at + 1), 4, 'code')
        : undefined;
    case 'key':
      return drawnKeys.has(words[at - 1]?.norm ?? '') ? drawn(tokens, at + 1) : undefined;
    case 'join':
    case 'joining':
      return joinCode(tokens, at);
    case 'log':
    case 'sign':
      return next === 'in' || next === 'on' || next === 'into' ? pair(tokens, at + 2) : undefined;
    case 'fi':
    case 'wifi':
      return next && (passwords.has(next) || next === 'pass' || next === 'code')
        ? undefined
        : (codelike(tokens, next === 'key' ? at + 2 : at + 1, 'password', 6) ?? pair(tokens, at + 1));
    default:
      return undefined;
  }
}

function password(tokens: Tokens, at: number, after: number, paired: boolean): Detail | undefined {
  if (isTalkAbout(tokens, at)) return undefined;
  const { words } = tokens;
  const link = linkAfter(tokens, after) ?? changedTo(tokens, at, after);
  if (!link) return undefined;
  const value = valueAt(tokens, link.at);
  if (!value) return undefined;
  if (value.codelike && !isHandle(tokens, value)) return secret(value, 'password');
  const { strength, gap } = link;
  if (/^[\d\s-]+$/.test(value.written)) {
    // "Password 2025" and "password - 2025" may be a heading; "passcode 4411" is not.
    const heading = strength !== 'strong' && !paired && words[at]!.norm === 'password';
    return digitsAt(tokens, link.at, heading ? 6 : 4, 'password');
  }
  if (strength === 'strong') {
    const spaced = spacedFrom(tokens, value);
    if (spaced) return secret(spaced, 'password');
  }
  if (strength === 'strong' && !gap) {
    if (words[at]!.norm === 'passphrase' || words[at + 1]?.norm === 'phrase') {
      const phrase = phraseFrom(tokens, value);
      if (phrase) return secret(phrase, 'password');
    }
  }
  if (!mayBeSecretWord(tokens, value)) return undefined;
  const sure =
    strength === 'strong'
      ? !gap || value.quoted || words[value.from]!.shape !== 'lower'
      : paired || (strength === 'weak' && value.quoted);
  return sure ? secret(value, 'password') : undefined;
}

/** "Password = Otter Holt 22": words in capitals with a number to end them. */
function spacedFrom({ words, sentences }: Tokens, value: Value): { from: number; to: number } | undefined {
  const { from } = value;
  let to = from;
  while (to - from < 4 && words[to]?.kind === 'word' && words[to]!.shape === 'capital') to++;
  const last = words[to];
  if (to - from < 1 || last?.kind !== 'number' || last.norm.length < 2 || isRemark(words[from]!.norm))
    return undefined;
  const ends = words[to + 1]?.kind !== 'word' || sentences[to + 1] !== sentences[from];
  return ends ? { from, to: to + 1 } : undefined;
}

/** The words of a passphrase, to the end of the clause. */
function phraseFrom({ words, sentences }: Tokens, value: Value): { from: number; to: number } | undefined {
  let to = value.from;
  while (
    to < words.length &&
    to - value.from < 8 &&
    words[to]!.kind === 'word' &&
    sentences[to] === sentences[value.from]
  )
    to++;
  return to - value.from > 2 && words[to]?.kind !== 'word' ? { from: value.from, to } : undefined;
}

const isHandle = ({ words }: Tokens, { from, to, written }: Value): boolean =>
  words[from]!.kind === 'handle' && to === from + 1 && !/\d/.test(written);

const warned = new Set(
  wordList(`common commonest popular worst weak weakest example typical obvious bad terrible fake dummy sample forgot
    forget forgotten someone's anybody's whose like`),
);

/** "The most common password is 123456", "if your password is 123456": advice, not a secret. */
function isTalkAbout(tokens: Tokens, at: number): boolean {
  const { words, sentences } = tokens;
  let yours = false;
  for (
    let before = at - 1;
    before >= 0 && at - before <= 5 && sentences[before] === sentences[at];
    before--
  ) {
    const { norm } = words[before]!;
    // ".example" and the like are parts of an address, not words.
    if (warned.has(norm) && !touches(tokens, before)) return true;
    if (norm === 'your' || norm === 'their' || norm === 'a' || norm === "'s" || norm === 'the') yours = true;
    if (yours && /^(?:if|when|whenever|unless|imagine|thinks?)$/.test(norm)) return true;
  }
  return false;
}

function pass(tokens: Tokens, at: number, paired: boolean): Detail | undefined {
  const link = linkAfter(tokens, at + 1);
  if (!link || link.gap || (link.strength === 'none' && !paired)) return undefined;
  const value = valueAt(tokens, link.at);
  if (!value) return undefined;
  if (value.codelike && value.written.length >= 5 && !/^\d+\D{1,5}$/.test(value.written))
    return secret(value, 'password');
  return paired && link.strength === 'strong' && mayBeSecretWord(tokens, value)
    ? secret(value, 'password')
    : undefined;
}

function pin(tokens: Tokens, at: number, after: number): Detail | undefined {
  const { words } = tokens;
  if (otherPins.has(words[at - 1]?.norm ?? '') || isTalkAbout(tokens, at)) return undefined;
  const link = linkAfter(tokens, after);
  if (!link) return undefined;
  const digits = digitsAt(tokens, link.at, 4, 'pin');
  if (!digits) {
    const value = link.strength === 'strong' ? valueAt(tokens, link.at) : undefined;
    return value?.codelike && /\d/.test(value.written) && !/^\d\D/.test(value.written)
      ? secret(value, 'pin')
      : undefined;
  }
  if (link.strength === 'strong' || (words[at]!.shape === 'upper' && !link.gap)) return digits;
  // "Pin 2024 to the top": a year, unless it is said to be the PIN.
  const year = digits.to === digits.from + 1 && /^(?:19|20)\d\d$/.test(words[digits.from]!.norm);
  return year ? undefined : digits;
}

function code(tokens: Tokens, at: number): Detail | undefined {
  const { words, sentences } = tokens;
  const before = words[at - 1]?.norm ?? '';
  if (otherCodes.has(before) || words[at + 1]?.norm === 'of') return undefined;
  const lets =
    access.has(before) ||
    (/^(?:time|in|off|on|factor)$/.test(before) &&
      /^(?:one|sign|log|two|-)$/.test(words[at - 2]?.norm ?? ''));
  const link = linkAfter(tokens, at + 1);
  if (!link || (link.strength === 'none' && !lets && !link.gap)) return undefined;
  // "The code for the gate"
  const gapLets = link.gap && words.slice(at + 1, link.at).some((word) => access.has(word.norm));
  for (let near = Math.max(0, at - 8); near < link.at; near++) {
    if (
      sentences[near] === sentences[at] &&
      /^(?:film|movie|episode|novel|drama|escape|puzzle|treasure)$/.test(words[near]!.norm)
    )
      return undefined;
  }
  if (!lets && !gapLets) {
    if (link.strength !== 'strong') return undefined;
    for (let near = Math.max(0, at - talkReach); near < words.length && near <= at + talkReach; near++) {
      if (sentences[near] === sentences[at] && publicTalk.has(words[near]!.norm)) return undefined;
    }
  }
  const digits = digitsAt(tokens, link.at, lets || gapLets ? 3 : 4, 'code');
  if (digits) return digits;
  const value = valueAt(tokens, link.at);
  if (value && meetingCode.test(value.written)) return secret(value, 'meeting');
  if (!value?.codelike || value.written.length > 16 || !/\d/.test(value.written)) return undefined;
  return /^\d+\D{1,5}$/.test(value.written) && !lets ? undefined : secret(value, 'code');
}

/** As Google Meet gives them out. */
const meetingCode = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/;

function codelike(tokens: Tokens, after: number, sort: Sort, least = 4): Detail | undefined {
  const link = linkAfter(tokens, after);
  if (!link || link.strength === 'none') return undefined;
  const value = valueAt(tokens, link.at);
  if (!value?.codelike || value.written.length < least || isHandle(tokens, value)) return undefined;
  // A network and its password: the password is the second.
  return /^[/|]$/.test(tokens.words[value.to]?.norm ?? '') ? undefined : secret(value, sort);
}

const digitsAfter = (tokens: Tokens, after: number, least: number, sort: Sort): Detail | undefined => {
  const link = linkAfter(tokens, after);
  return link && digitsAt(tokens, link.at, least, sort);
};

/** Past "number", "code" or "no." */
function afterNoun({ words }: Tokens, at: number): number {
  const { norm } = words[at] ?? {};
  if (norm === 'no' && words[at + 1]?.norm === '.') return at + 2;
  return norm === 'number' || norm === 'code' || norm === 'no' ? at + 1 : at;
}

/** Keys that a machine drew: "recovery key ABCD-1234", "API key sk_9f2c". */
const drawnKeys = new Set(
  wordList('recovery backup api licence license product activation network wpa bitlocker'),
);

function drawn(tokens: Tokens, after: number): Detail | undefined {
  const link = linkAfter(tokens, after);
  const value = link && valueAt(tokens, link.at);
  return value && value.written.length >= 8 && /\d/.test(value.written) && /[a-z]/i.test(value.written)
    ? secret(value, 'code')
    : undefined;
}

/** "Join with xk4p7qa", "join at 558 2093 in Kahoot". */
function joinCode(tokens: Tokens, at: number): Detail | undefined {
  const { words } = tokens;
  const next = words[at + 1]?.norm ?? '';
  // "Join my Blooket 4417203"
  if (/^(?:my|our|the|this)$/.test(next) && games.has(words[at + 2]?.norm ?? ''))
    return digitsAfter(tokens, afterNoun(tokens, at + 3), 5, 'meeting');
  if (!/^(?:with|using|via|code|by|on)$/.test(next)) return undefined;
  const from = /^(?:code|pin|the)$/.test(words[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  const value = valueAt(tokens, from);
  return value?.codelike &&
    /^[a-z0-9]{5,10}$/i.test(value.written) &&
    !/^\d\D|^\d+\D{1,2}$/.test(value.written)
    ? secret(value, 'meeting')
    : undefined;
}

/** A secret of digits alone, in groups or read aloud; nothing counted ("18 marks", "50%"), no date, no time. */
function digitsAt(tokens: Tokens, at: number, least: number, sort: Sort): Detail | undefined {
  const { words, starts, ends } = tokens;
  let from = at;
  if (words[from]?.kind === 'hashtag' && /^\d{4,8}$/.test(words[from]!.norm))
    return secret({ from, to: from + 1 }, sort);
  while (words[from]?.kind === 'punctuation' && /^["“'‘]$/.test(words[from]!.norm)) from++;
  if (!digitGroup(tokens, from)) return undefined;
  const run = digitRun(tokens, from);
  let digits = 0;
  let to = from;
  for (const group of run) {
    if (digits > 0 && starts[group.from]! - ends[to - 1]! > 1 + (group.from - to) * 2) break;
    digits += group.digits.length;
    to = group.to;
  }
  if (digits < least || digits > 12 || run.length > 12) return undefined;
  const next = words[to]?.norm ?? '';
  const glued = starts[to] === ends[to - 1];
  if (glued && /^[:/%]$/.test(next) && next !== ':') return undefined;
  if (glued && next === ':' && /^\d/.test(words[to + 1]?.norm ?? '')) return undefined;
  if (/^(?:%|marks?|points?|people|times|characters|digits|pounds|pm|am|votes|pupils|kids)$/.test(next))
    return undefined;
  return secret({ from, to }, sort);
}

const filler = new Set(
  wordList(
    "with as is are using details detail info : = 's - to my the school your name id under on at into",
  ),
);
const pairSigns = new Set(['/', '|', '&', 'and', ',', ';', 'then', '+', '-']);

/** "Log in with scarter / Otter22": the second is the password. */
function pair(tokens: Tokens, after: number): Detail | undefined {
  const { words, sentences } = tokens;
  const sentence = sentences[after - 1];
  let at = after;
  while (at - after < 7 && filler.has(words[at]?.norm ?? '')) at++;
  // A user name may itself hold dots, so it is read to the white space or to the sign that divides the two.
  let sign = at;
  while (
    sign < words.length &&
    sign - at < 12 &&
    !(sign > at && pairSigns.has(words[sign]!.norm) && divides(tokens, sign))
  ) {
    if (sentences[sign] !== sentence || words[sign]!.kind === 'newline') return undefined;
    // One name only: a second word before the sign is a sentence.
    if (sign > at && tokens.starts[sign] !== tokens.ends[sign - 1]) return undefined;
    sign++;
  }
  if (!pairSigns.has(words[sign]?.norm ?? '') || sign === at) return undefined;
  const value = valueAt(tokens, sign + 1);
  return value?.codelike && value.written.length >= 5 && !isHandle(tokens, value)
    ? secret(value, 'password')
    : undefined;
}

/** "sam@mail.example / Otter22": a name to sign in with, and its password. */
function afterEmail(tokens: Tokens, at: number): Detail | undefined {
  if (!touches(tokens, at)) return undefined;
  const sign = endOfStretch(tokens, at);
  if (!/^[/|]$/.test(tokens.words[sign]?.norm ?? '')) return undefined;
  const value = valueAt(tokens, sign + 1);
  return value?.codelike && /\d/.test(value.written) ? secret(value, 'password') : undefined;
}

/** "/" divides wherever it stands; a comma, a hyphen or "and" only with white space after it. */
const divides = ({ words, starts, ends }: Tokens, at: number): boolean =>
  words[at]!.norm === '/' || words[at]!.norm === '|' || starts[at + 1] !== ends[at];

/** "Meeting ID: 812 3456 7890", "Zoom 812 3456 7890". It lets nobody in without its passcode. */
function meetingNumber(tokens: Tokens, at: number): Detail | undefined {
  const { words } = tokens;
  const { norm } = words[at]!;
  if (
    norm === 'id' &&
    !/^(?:meeting|zoom|webinar|room|call|teams|conference)$/.test(words[at - 1]?.norm ?? '')
  )
    return undefined;
  if (norm !== 'id' && norm !== 'zoom' && norm !== 'webinar') return undefined;
  return digitsAfter(tokens, at + 1, 9, 'meeting');
}
