import type { Tokens } from '../tokens.ts';
import { touches, wordList, type Detector } from './detail.ts';

const months = new Set(
  wordList(`january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec`),
);
const ordinals =
  wordList(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth`);
const dayWords = new Set(ordinals);
const tens = new Set(wordList('twenty thirty forty fifty sixty seventy eighty ninety'));
const units = new Set(
  wordList(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen oh hundred thousand and`),
);

/** How many words may lie between "born" and the day: "born in Leeds on". */
const mostBetween = 6;

/** Finds dates of birth: a whole date, with its year, that is said to be one. */
export const birthDates: Detector = {
  words: ['dob', 'd.o.b', 'birth', 'birthdate', 'birthday', 'bday', 'b-day', 'born', 'o'],
  worthReading: ({ word, digits, spoken }) => word && (digits > 1 || spoken > 0),
  *find(tokens) {
    const { words } = tokens;
    let past = 0;
    for (let at = 0; at < words.length; at++) {
      const cue = cueAt(tokens, at);
      if (!cue || cue.to < past) continue;
      const date =
        dateAfter(tokens, cue) ?? (cue.kind === 'birthday' ? dateBefore(tokens, at, past) : undefined);
      if (!date) continue;
      past = date.to;
      yield { kind: 'birth-date', ...date, sort: ownerOf(tokens, at, cue.kind) };
    }
  },
};

type Cue = { to: number; kind: 'label' | 'birthday' | 'born' };

function cueAt({ words }: Tokens, at: number): Cue | undefined {
  const norm = (ahead: number): string => words[at + ahead]?.norm ?? '';
  switch (norm(0)) {
    case 'dob':
    case 'birthdate':
      return { to: at + 1, kind: 'label' };
    case 'd':
      // "D.O.B."
      return norm(1) === '.' && norm(2) === 'o' && norm(3) === '.' && norm(4) === 'b'
        ? { to: norm(5) === '.' ? at + 6 : at + 5, kind: 'label' }
        : norm(1) === '/' && norm(2) === 'o' && norm(3) === '/' && norm(4) === 'b'
          ? { to: at + 5, kind: 'label' }
          : undefined;
    case 'date':
      return norm(1) === 'of' && norm(2) === 'birth' ? { to: at + 3, kind: 'label' } : undefined;
    case 'birth':
      return norm(1) === 'date' ? { to: at + 2, kind: 'label' } : undefined;
    case 'birthday':
    case 'bday':
      return { to: at + 1, kind: 'birthday' };
    case 'born':
      return { to: at + 1, kind: 'born' };
    default:
      return undefined;
  }
}

const linkers = new Set([':', '-', '=', 'is', "'s", ',', 'on', 'the', '(']);

function dateAfter(tokens: Tokens, { to, kind }: Cue): { from: number; to: number } | undefined {
  const { words, sentences } = tokens;
  let linked = false;
  for (let at = to; at < words.length && at - to <= mostBetween; at++) {
    const word = words[at]!;
    // The full stop of "D.O.B." may look like the end of a sentence.
    if (word.kind === 'newline' || (kind !== 'label' && sentences[at] !== sentences[to - 1]))
      return undefined;
    const end = endOfDate(tokens, at, kind === 'label');
    if (end && (kind !== 'birthday' || linked || isLongAgo(tokens, at, end))) return { from: at, to: end };
    const links = linkers.has(word.norm);
    if (kind !== 'born' && !links) return undefined;
    if (word.norm === 'is' || word.norm === "'s" || word.norm === ':' || word.norm === '=') linked = true;
  }
  return undefined;
}

/** "Birthday 3/4/89": no party is meant, but the year somebody was born in. */
const isLongAgo = ({ words }: Tokens, from: number, to: number): boolean =>
  words[from]!.kind === 'number' && to - from === 5 && /^(?:19\d\d|[3-9]\d)$/.test(words[to - 1]!.norm);

/** "12.09.2016 is her birthday". */
function dateBefore(
  { words, sentences, ...rest }: Tokens,
  cue: number,
  past: number,
): { from: number; to: number } | undefined {
  let to = cue;
  while (
    to > past &&
    cue - to < 4 &&
    /^(?:is|was|'s|my|our|his|her|their|the|your)$/.test(words[to - 1]!.norm)
  )
    to--;
  if (to === cue || sentences[to - 1] !== sentences[cue]) return undefined;
  for (let from = Math.max(past, to - 6); from < to - 1; from++)
    if (endOfDate({ words, sentences, ...rest }, from, false) === to) return { from, to };
  return undefined;
}

/** A year people alive today were born in; the rest is history. */
const isYear = (norm: string): boolean => /^(?:19[2-9]\d|20[0-2]\d)$/.test(norm);
const isDay = (norm: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(norm);
const isMonth = (norm: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(norm);

/** The token after the date that begins here, if one does. */
function endOfDate(tokens: Tokens, at: number, labelled: boolean): number | undefined {
  const { words } = tokens;
  const first = words[at]!.norm;
  const skip = (from: number, ...norms: string[]): number => {
    let next = from;
    while (norms.includes(words[next]?.norm ?? '')) next++;
    return next;
  };
  if (words[at]!.kind === 'number' || isDay(first)) {
    const numeric = endOfNumeric(tokens, at, labelled);
    if (numeric) return numeric;
    // "03041985" is a date only when it is said to be one.
    if (labelled && /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\d\d)$/.test(first)) return at + 1;
  }
  if (isDay(first)) {
    const month = skip(at + 1, 'of', '-', '.', 'st', 'nd', 'rd', 'th');
    if (!months.has(words[month]?.norm ?? '')) return undefined;
    return endOfYear(tokens, skip(month + 1, ',', '.', '-', 'in'));
  }
  if (months.has(first)) {
    const day = skip(at + 1, 'the', '.', '-');
    if (isDay(words[day]?.norm ?? '')) return endOfYear(tokens, skip(day + 1, ',', '-'));
    const spoken = endOfDayWords(tokens, day);
    return spoken && endOfYear(tokens, skip(spoken, ','));
  }
  const spoken = endOfDayWords(tokens, at);
  if (!spoken) return undefined;
  const month = skip(spoken, 'of');
  return months.has(words[month]?.norm ?? '') ? endOfYear(tokens, skip(month + 1, ',')) : undefined;
}

/** "3/4/1985", "03-04-85", "3 4 1985", "1985-04-03". */
function endOfNumeric({ words }: Tokens, at: number, labelled: boolean): number | undefined {
  const norms: string[] = [];
  let next = at;
  let sign: string | undefined;
  for (;;) {
    const { kind, norm } = words[next] ?? {};
    if (kind !== 'number' || norm === undefined) return undefined;
    norms.push(norm);
    next++;
    if (norms.length === 3) break;
    if (/^[-./]$/.test(words[next]?.norm ?? '')) {
      sign ??= words[next]!.norm;
      if (words[next]!.norm !== sign) return undefined;
      next++;
    } else if (sign) return undefined;
  }
  const [a, b, c] = norms as [string, string, string];
  // "22 10 62" is a date only when it is said to be one.
  const short = (sign !== undefined || labelled) && /^\d\d$/.test(c);
  if (isDay(a) && isMonth(b) && (isYear(c) || short)) return next;
  if (isMonth(a) && isDay(b) && (isYear(c) || short)) return next;
  return isYear(a) && isMonth(b) && isDay(c) ? next : undefined;
}

/** "1985", "85", "'85", "nineteen eighty-five". */
function endOfYear(tokens: Tokens, at: number): number | undefined {
  const { words } = tokens;
  const norm = words[at]?.norm ?? '';
  // "4 March 85", but not "4 March 10 years ago".
  if (isYear(norm) || (/^[3-9]\d$/.test(norm) && !isTime(tokens, at))) return at + 1;
  if (/^['‘]$/.test(norm) && /^\d\d$/.test(words[at + 1]?.norm ?? '')) return at + 2;
  if (norm !== 'nineteen' && norm !== 'twenty' && norm !== 'two') return undefined;
  let to = at + 1;
  while (
    to - at < 6 &&
    (tens.has(words[to]?.norm ?? '') || units.has(words[to]?.norm ?? '') || words[to]?.norm === '-')
  )
    to++;
  while (to > at && (words[to - 1]!.norm === 'and' || words[to - 1]!.norm === '-')) to--;
  return to - at > 1 ? to : undefined;
}

const isTime = (tokens: Tokens, at: number): boolean =>
  /^[:.]$/.test(tokens.words[at + 1]?.norm ?? '') &&
  touches(tokens, at + 1) &&
  /^\d/.test(tokens.words[at + 2]?.norm ?? '');

function endOfDayWords({ words }: Tokens, at: number): number | undefined {
  const norm = words[at]?.norm ?? '';
  if (dayWords.has(norm)) return at + 1;
  if (norm !== 'twenty' && norm !== 'thirty') return undefined;
  const next = words[at + 1]?.norm === '-' ? at + 2 : at + 1;
  return dayWords.has(words[next]?.norm ?? '') ? next + 1 : undefined;
}

const mine = new Set(['my', 'our']);
const theirs = new Set(wordList(`his her their your 's whose he she they it who which`));

/** "own", "other"; when nobody is named "labelled" ("DOB 3/4/1985") or "unsaid" ("Born 4 March 1985"). */
function ownerOf(
  { words, sentences }: Tokens,
  cue: number,
  kind: Cue['kind'],
): 'own' | 'other' | 'labelled' | 'unsaid' {
  for (let at = cue - 1; at >= 0 && cue - at <= 4 && sentences[at] === sentences[cue]; at--) {
    const { norm } = words[at]!;
    if (mine.has(norm)) return kind === 'born' ? 'other' : 'own';
    if (theirs.has(norm)) return 'other';
    if (kind === 'born' && (norm === 'i' || norm === 'im' || norm === "i'm" || norm === 'me')) return 'own';
  }
  const before = words[cue - 1]?.norm ?? '';
  if (kind === 'born') return /^(?:was|were|baby)$/.test(before) ? 'other' : 'unsaid';
  // "Ollie (DOB 4/3/2016)"
  const name = before === '(' || before === ',' ? cue - 2 : cue - 1;
  const named = words[name]?.shape === 'capital' && sentences[name] === sentences[cue];
  return named ? 'other' : 'labelled';
}
