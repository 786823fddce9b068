import type { Tokens } from '../tokens.ts';
import { touches, wordList } from './detail.ts';
import { locks, otherCodes, otherPins, places, publicTalk, signing, unreal } from './secret-places.ts';

/** How far before bare digits the lock is named: they have no shape of their own to tell them by. */
const lockReach = 10;
/** How far after them: "4471 gets you in the side door". */
const lockAfter = 7;
/** How far the sentence is read for talk of buying or of a story. */
const talkReach = 30;

type Sort = 'code' | 'pin';

const fillers = new Set(wordList('still just only now always currently all both ~ * ( [ “ ‘ " \''));
const says = /^(?:is|'s|are|its|:|=|as|been|remains)$/;
/** Things that a number alone unlocks, once it is said to be theirs. */
const devices = new Set(
  wordList(`ipad ipads tablet tablets laptop laptops copier photocopier cctv cupboard shed loos toilets garage staffroom
    door doors gate gates`),
);
const presses = /^(?:type|punch|tap|key|press|enter|dial|pop|bang)$/;
const admits = /^(?:is|was|gets|for|opens|unlocks|on|into|lets|does|will|works|stops)$/;

/** Which sort of lock these digits, or this code of a keypad, open; undefined when they open none. */
export function lockOf(tokens: Tokens, from: number, to: number, coded: boolean): Sort | undefined {
  const written = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (!coded && isCounted(tokens, from, to)) return undefined;
  const sort = before(tokens, from, written, coded) ?? after(tokens, from, to, written, coded);
  return sort && !isPublic(tokens, from) ? sort : undefined;
}

function before(tokens: Tokens, from: number, written: string, coded: boolean): Sort | undefined {
  const { words, sentences } = tokens;
  let link = from - 1;
  while (link >= 0 && fillers.has(words[link]!.norm)) link--;
  const { norm: sign } = words[link] ?? { norm: '' };
  const said = says.test(sign) || (sign === 'it' && words[link - 1]?.norm === 'is');
  const follows = /^[-–—,?]$/.test(sign);
  const pressed = presses.test(sign) || (sign === 'in' && presses.test(words[link - 1]?.norm ?? ''));
  let sentence = sentences[from]!;
  for (let at = link; at >= 0 && from - at <= lockReach; at--) {
    if (sentences[at] !== sentence) {
      // "The alarm went off. It's 2209."
      if (sentence !== sentences[from] || !/^(?:it|its|mine)$/.test(words[at + 1]!.norm)) return undefined;
      sentence = sentences[at]!;
    }
    const { norm } = words[at]!;
    if (devices.has(norm) && written.length > 3 && said && link === at + 1 && !isYear(written)) return 'code';
    if (pressed && written.length > 3 && (signing.has(norm) || places.has(norm) || isLock(tokens, at)))
      return 'code';
    if (!isLock(tokens, at) || (hinges.test(norm) && !coded)) continue;
    // "The code, 2209", "the code's the head's birthday, 2209".
    const told = follows && (from - at <= 4 || /^(?:is|'s)$/.test(words[at + 1]!.norm));
    const bare = link === at && numbered.test(norm) && !isYear(written);
    if (!coded && !said && !told && !bare) continue;
    if (written.length === 3 && !numbered.test(norm)) continue;
    // An alarm that wakes somebody is set to a time.
    if (/^alarms?$/.test(norm) && /^0[3-9][0-5]\d$/.test(written)) continue;
    return /^pins?$/.test(norm) ? 'pin' : 'code';
  }
  return undefined;
}

function after(tokens: Tokens, from: number, to: number, written: string, coded: boolean): Sort | undefined {
  const { words, sentences } = tokens;
  const verb = words[to]?.norm ?? '';
  if (!admits.test(verb) || written.length < 4 || (isYear(written) && verb !== 'is')) return undefined;
  const pressed = presses.test(words[from - 1]?.norm ?? '');
  for (let at = to + 1; at < words.length && at - to <= lockAfter; at++) {
    if (sentences[at] !== sentences[from]) break;
    const { norm } = words[at]!;
    if (pressed && (places.has(norm) || isLock(tokens, at))) return 'code';
    if (!isLock(tokens, at)) continue;
    if (hinges.test(norm) && !coded && !/^(?:gets|opens|unlocks|lets)$/.test(verb)) continue;
    return /^pins?$/.test(norm) ? 'pin' : 'code';
  }
  return undefined;
}

const hinges = /^(?:door|gate|barrier)s?$/;
/** Nothing but a number opens these, so that it may follow at once: "combination 4471". */
const numbered = /^(?:combination|combo|padlock|keypad|keysafe|keycode|passcode|lockbox)$/;
const isYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written);

/** Whether this names a lock: no dress code, no pin badge, nobody who is safe. */
function isLock({ words }: Tokens, at: number): boolean {
  const { norm } = words[at]!;
  if (!locks.has(norm)) return false;
  const ahead = words[at - 1]?.norm ?? '';
  if (/^codes?$/.test(norm)) return !otherCodes.has(ahead) && words[at + 1]?.norm !== 'word';
  if (/^pins?$/.test(norm)) return !otherPins.has(ahead);
  return (
    norm !== 'safe' ||
    words[at + 1]?.norm === "'s" ||
    /^(?:the|our|office|school|key|petty|cash|that)$/.test(ahead)
  );
}

function isPublic({ words, sentences }: Tokens, from: number): boolean {
  for (let at = Math.max(0, from - talkReach); at < words.length && at < from + talkReach; at++) {
    const { norm } = words[at]!;
    if (sentences[at] === sentences[from] && (publicTalk.has(norm) || unreal.has(norm))) return true;
  }
  return false;
}

/** "£1200", "1200 metres", "4000 of them", "1200:1". */
function isCounted(tokens: Tokens, from: number, to: number): boolean {
  const { words } = tokens;
  if (touches(tokens, from) && /^[£$€:./]$/.test(words[from - 1]!.norm)) return true;
  const next = words[to];
  if (!next) return false;
  if (touches(tokens, to) && touches(tokens, to + 1) && /^[:/%.]$/.test(next.norm)) return true;
  return units.test(next.norm);
}

const units =
  /^(?:%|am|pm|m|km|metres|miles|people|pupils|children|kids|marks|points|pounds|quid|times|of|words|characters|steps|years?|hours?|hrs|days|from|away|dpi|models?)$/;
