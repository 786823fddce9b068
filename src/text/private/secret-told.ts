import type { Tokens } from '../tokens.ts';
import { touches, wordList, type Detail } from './detail.ts';
import { places, signing } from './secret-places.ts';
import { isRemark } from './secret-values.ts';

const keys = new Set(
  wordList('password passcode pw pwd pin login logins logon username combination code wifi alarm keypad'),
);
/** Most tokens between the word and the "is" after it: "login for the reading scheme is". */
const mostBetween = 9;
/** Most tokens from the "is" to what it is made of. */
const mostTold = 6;

const owners = /^(?:my|his|her|their|our|the|only|just|still|always|literally|basically)$/;
const links = new Set(wordList("is 's are its ="));
const fillers = new Set(wordList('only just still always literally basically'));
const facts = new Set(
  wordList(
    'surname surnames birthday birthdays birthdate dob postcode maiden anniversary initials birthyear',
  ),
);
const joins = new Set(wordList('and plus then +'));
const open = new Set(wordList(`your you any anybody's anyone's a an not never n't no too very the same be`));

/**
 * Passwords that are told and not written: "her login's her surname and the year", "Teacher, password
 * Teacher", "otters underscore 2025". Whoever knows the person can type them.
 */
export function* toldSecrets(tokens: Tokens, known: readonly Detail[]): Iterable<Detail> {
  const { words } = tokens;
  let past = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < past) continue;
    const detail = toldAt(tokens, at);
    if (!detail || known.some((one) => one.from < detail.to && detail.from < one.to)) continue;
    past = detail.to;
    yield detail;
  }
}

function toldAt(tokens: Tokens, at: number): Detail | undefined {
  const { norm } = tokens.words[at]!;
  if (norm === '/' || norm === '|' || norm === 'then') return twins(tokens, at) ?? named(tokens, at);
  if (norm === 'both') return both(tokens, at);
  if (norm === 'case' || norm === 'lowercase' || norm === 'capital' || norm === 'caps')
    return typed(tokens, at);
  if (norm === 'underscore') return spelt(tokens, at);
  if (keys.has(norm)) return twice(tokens, at) ?? described(tokens, at, at + 1);
  if ((norm === 'log' || norm === 'sign') && tokens.words[at + 1]?.norm === 'in')
    return described(tokens, at, at + 2);
  if ((norm === 'log' || norm === 'sign') && tokens.words[at + 2]?.norm === 'in')
    return described(tokens, at, at + 3);
  return undefined;
}

const secret = (from: number, to: number): Detail => ({ kind: 'secret', from, to, sort: 'password' });

/** "teacher/teacher", where somebody signs in. */
function twins(tokens: Tokens, at: number): Detail | undefined {
  const { words } = tokens;
  const name = words[at - 1];
  if (!name || name.kind !== 'word' || name.norm.length < 4 || words[at + 1]?.norm !== name.norm)
    return undefined;
  return signsIn(tokens, at) ? secret(at - 1, at + 2) : undefined;
}

/** Accounts that many share. */
const shared = new Set(
  wordList(
    'admin teacher teachers staff office guest user cover supply student pupil head governor governors class',
  ),
);

/** "S.khan / Marbles", "login's admin, then marbles": the word alone is no password, after a user name it is. */
function named(tokens: Tokens, at: number): Detail | undefined {
  const { words, sentences } = tokens;
  const value = words[at + 1];
  if ((value?.kind !== 'word' && value?.kind !== 'number') || value.norm.length < 4 || isRemark(value.norm))
    return undefined;
  const next = words[at + 2];
  if (next && next.kind !== 'punctuation' && next.kind !== 'newline' && sentences[at + 2] === sentences[at])
    return undefined;
  let last = at - 1;
  while (last > 0 && /^(?:,|and)$/.test(words[last]!.norm)) last--;
  const name = words[last];
  if (name?.kind !== 'word') return undefined;
  const dotted =
    /^[._]$/.test(words[last - 1]?.norm ?? '') && touches(tokens, last) && touches(tokens, last - 1);
  const from = dotted ? last - 2 : last;
  const known = shared.has(name.norm) && /^(?:is|'s|:|=|as|its)$/.test(words[last - 1]?.norm ?? '');
  return (dotted || known) && signsIn(tokens, at, dotted) ? secret(from, at + 2) : undefined;
}

/** "Username and password are both otters". */
function both(tokens: Tokens, at: number): Detail | undefined {
  const { words, sentences } = tokens;
  const value = words[at + 1];
  if (!/^(?:are|is|'s)$/.test(words[at - 1]?.norm ?? '')) return undefined;
  if (value?.kind !== 'word' || value.norm.length < 4 || isRemark(value.norm)) return undefined;
  const next = words[at + 2];
  if (next?.kind === 'word' && sentences[at + 2] === sentences[at]) return undefined;
  return [2, 3, 4].some((back) => keys.has(words[at - back]?.norm ?? ''))
    ? secret(at + 1, at + 2)
    : undefined;
}

/** "The wifi's pelican, all lower case": only what is typed has its case told. */
function typed(tokens: Tokens, at: number): Detail | undefined {
  const { words } = tokens;
  let last = at - 1;
  while (
    last > 0 &&
    at - last < 6 &&
    /^(?:lower|upper|all|in|with|a|no|one|,|-|\(|the)$/.test(words[last]!.norm)
  )
    last--;
  const word = words[last];
  if (last === at - 1 || word?.kind !== 'word' || word.norm.length < 4 || isRemark(word.norm))
    return undefined;
  if (!/^(?:is|'s|its|:|=|are|still|both)$/.test(words[last - 1]?.norm ?? '')) return undefined;
  return signsIn(tokens, at) ? secret(last, last + 1) : undefined;
}

/** "Hedgehog, password hedgehog". */
function twice({ words, sentences }: Tokens, at: number): Detail | undefined {
  const word = words[at + 1];
  if (!word || word.kind !== 'word' || word.norm.length < 4 || isRemark(word.norm)) return undefined;
  for (let before = at - 1; before >= 0 && at - before <= 4; before--) {
    if (sentences[before] === sentences[at] && words[before]!.norm === word.norm)
      return secret(at + 1, at + 2);
  }
  return undefined;
}

/** "Otters underscore 2025", read aloud. */
function spelt(tokens: Tokens, at: number): Detail | undefined {
  const { words } = tokens;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before?.kind !== 'word' || !after || !/^[\p{L}\d]{2,}$/u.test(after.norm)) return undefined;
  if (after.kind !== 'number' && isRemark(after.norm)) return undefined;
  return signsIn(tokens, at) ? secret(at - 1, at + 2) : undefined;
}

/** Whether this is said of signing in; or, when `anywhere`, of a thing one may sign in to. */
function signsIn({ words, sentences }: Tokens, at: number, anywhere = false): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 14; before--) {
    if (
      sentences[before] === sentences[at] &&
      (signing.has(words[before]!.norm) || (anywhere && places.has(words[before]!.norm)))
    )
      return true;
  }
  return false;
}

/** What the key is made of: "my birthday backwards", "the name of the school and the year". */
function described(tokens: Tokens, at: number, after: number): Detail | undefined {
  const { words, sentences } = tokens;
  for (let before = at - 1; before >= 0 && at - before <= 4; before--) {
    if (sentences[before] !== sentences[at]) break;
    if (/^(?:your|if|never|a|any)$/.test(words[before]!.norm)) return undefined;
  }
  let from = after;
  if (!/^(?:my|his|her|their)$/.test(words[after]?.norm ?? '')) {
    const end = after + mostBetween;
    while (from < end && words[from] && sentences[from] === sentences[at] && !links.has(words[from]!.norm))
      from++;
    if (!links.has(words[from]?.norm ?? '') || sentences[from] !== sentences[at]) return undefined;
    // "The worker's name" owns; "the login's her surname" is.
    if (words[from]!.norm === "'s" && !owners.test(words[from + 1]?.norm ?? '')) return undefined;
    from++;
  }
  while (fillers.has(words[from]?.norm ?? '')) from++;
  let made = 0;
  for (let told = from; told < words.length && told - from <= mostTold; told++) {
    const { kind, norm } = words[told]!;
    if (sentences[told] !== sentences[at] || kind === 'newline') break;
    if (open.has(norm) && norm !== 'the') return undefined;
    if (norm === ',' || norm === 'but' || norm === 'because' || norm === 'so') break;
    if (isFact(tokens, told) || (joins.has(norm) && told > from && isAdded(tokens, told + 1))) {
      made = endOfFact(tokens, told);
      told = made - 1;
    }
  }
  return made ? secret(from, made) : undefined;
}

/** "Surname", "the dog's name", "the name of the school", "the year I was born". */
function isFact({ words }: Tokens, at: number): boolean {
  const { norm } = words[at]!;
  if (facts.has(norm)) return true;
  const before = words[at - 1]?.norm;
  const next = words[at + 1]?.norm;
  if (norm === 'name')
    return (
      before === "'s" ||
      /^(?:school|class|dog|cat|pet|first|last|street)$/.test(before ?? '') ||
      next === 'of'
    );
  return norm === 'year' && (before === 'birth' || (before === 'the' && /^(?:i|he|she)$/.test(next ?? '')));
}

/** "And the year", "plus 123". */
function isAdded({ words }: Tokens, at: number): boolean {
  const from = /^(?:the|my|his|her|their|a)$/.test(words[at]?.norm ?? '') ? at + 1 : at;
  const norm = words[from]?.norm ?? '';
  return (
    norm === 'year' ||
    norm === 'birth' ||
    norm === 'number' ||
    /^(?:\d|1?12|123|1234|(?:19|20)\d\d)$/.test(norm)
  );
}

function endOfFact({ words }: Tokens, at: number): number {
  let to = at + 1;
  while (
    to - at < 6 &&
    /^(?:the|my|his|her|their|a|year|birth|number|backwards|of|name|school|class|i|he|she|was|born|\d+)$/.test(
      words[to]?.norm ?? '',
    )
  )
    to++;
  return to;
}
