import type { SchoolDetails } from '../school/school-details.ts';
import { fold } from './fold.ts';
import { schoolParts, villageParts } from './grammar/school-accounts.ts';
import { tokenise } from './tokens.ts';

const parts = new Set(schoolParts.split(/\s+/));
const village = new Set(villageParts.split(/\s+/));
const joins = new Set(['the', 'at', 'of', 'and', 'for', 'in', 'our']);
const longestPart = Math.max(...[...parts, ...village].map((part) => part.length));
const title = /^(?:mr|mrs|miss|ms|mx|dr|sir)$/;
const titled = /^(?:mr|mrs|miss|ms|mx|dr|sir)/;

/** How much an account's name looks like the school's: beyond doubt, or by a name that others may bear too. */
export type Likeness = 'clear' | 'perhaps';

/** What a school goes by, longest first, in words. */
const namesOf = ({ name, aliases }: SchoolDetails): string[][] =>
  [name, ...aliases]
    .map((one) =>
      tokenise(one.trim()).words.flatMap(({ kind, norm }) =>
        kind === 'word' || kind === 'number' ? [norm] : [],
      ),
    )
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length || b[0]!.length - a[0]!.length);

/** "Larkfield Primary Y4", "Mrs Dunn Larkfield Maths": nothing but the school and a part of it. Not "Sam Larkfield". */
export function nameLikeness(text: string, school: SchoolDetails): Likeness | undefined {
  const { words } = tokenise(text);
  const plain = words.filter(({ kind }) => kind === 'word' || kind === 'number');
  const norms = plain.map(({ norm }) => norm);
  const classes = new Set(school.classes.flatMap((name) => fold(name).split(/\s+/)));
  for (const name of namesOf(school)) {
    const at = norms.findIndex((_, from) => name.every((word, offset) => norms[from + offset] === word));
    if (at < 0) continue;
    // Initials are a name only in capitals.
    if (name.length === 1 && name[0]!.length < 5 && plain[at]!.shape !== 'upper') continue;
    return likenessOf(norms.slice(0, at), norms.slice(at + name.length), classes, name.length > 1);
  }
  return undefined;
}

function likenessOf(
  before: string[],
  after: string[],
  classes: ReadonlySet<string>,
  whole: boolean,
): Likeness | undefined {
  const teacher = before.length > 0 && title.test(before[0]!);
  const rest = teacher ? [...before.slice(2), ...after] : [...before, ...after];
  const sort = rest.map((norm) => partOf(norm, classes));
  if (sort.includes('none')) return undefined;
  const clear = sort.includes('part');
  // A teacher beside the school's name is a person; a subject or a class as well makes it look like the school's.
  if (teacher) return clear ? 'clear' : undefined;
  return whole || clear ? 'clear' : 'perhaps';
}

/** A class or a year counts as well: "5H", "y4". */
const partOf = (norm: string, classes: ReadonlySet<string>): 'part' | 'village' | 'join' | 'none' => {
  if (joins.has(norm)) return 'join';
  if (parts.has(norm) || classes.has(norm) || /^(?:y|yr)?\d{1,2}[a-z]?$/.test(norm)) return 'part';
  return village.has(norm) ? 'village' : 'none';
};

/** The same of a handle: "larkfield_pe", "LPSYear4". The school's own handles are no likeness. */
export function handleLikeness(handle: string, school: SchoolDetails): Likeness | undefined {
  const plain = joined(handle.replace(/^@/, ''));
  if (school.handles.some((own) => joined(own) === plain)) return undefined;
  const classes = new Set(school.classes.flatMap((name) => [joined(name), ...fold(name).split(/\s+/)]));
  for (const name of namesOf(school)) {
    const key = name.join('').replace(/'/g, '');
    const at = plain.indexOf(key);
    if (at < 0) continue;
    const initials = name.length === 1 && key.length < 5;
    // Initials stand in many words: they must lead, and a part of a school must follow.
    if (initials && (at > 0 || plain.length === key.length)) continue;
    const before = titled.test(plain.slice(0, at)) ? '' : plain.slice(0, at);
    const teacher = before !== plain.slice(0, at);
    const front = cut(before, classes);
    const back = cut(plain.slice(at + key.length), classes);
    if (!front || !back) continue;
    const likeness = likenessOf(teacher ? ['mr', 'name', ...front] : front, back, classes, name.length > 1);
    if (likeness && !(initials && likeness === 'perhaps')) return likeness;
  }
  return undefined;
}

/** Letters cut into words that name a part of a school, or nothing when that cannot be done. */
function cut(letters: string, classes: ReadonlySet<string>): string[] | undefined {
  if (letters === '') return [];
  const digits = /^\d{1,4}/.exec(letters);
  if (digits) {
    const rest = cut(letters.slice(digits[0].length), classes);
    if (rest) return [digits[0].slice(0, 2), ...rest];
  }
  for (let end = Math.min(letters.length, longestPart); end > 0; end--) {
    const piece = letters.slice(0, end);
    if (!parts.has(piece) && !village.has(piece) && !(end > 1 && classes.has(piece))) continue;
    const rest = cut(letters.slice(end), classes);
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

const joined = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the policy lists this account among the official ones. */
export function isListedChannel(
  text: string,
  site: string | undefined,
  channels: readonly { site: string; name: string }[],
): boolean {
  const plain = joined(text);
  return channels.some((channel) => (!site || channel.site === site) && plain.includes(joined(channel.name)));
}

/** Whether the policy lists the site as such, "Facebook", without saying which account there is the school's. */
export const isListedSite = (
  site: string | undefined,
  channels: readonly { site: string; name: string }[],
): boolean =>
  channels.some(
    (channel) => channel.site === site && /^(?:facebook|instagram|twitter|x)\b/i.test(channel.name),
  );
