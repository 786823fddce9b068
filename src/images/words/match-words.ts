import type { SchoolDetails } from '../../school/school-details.ts';

/** Something the school is called, ready to be looked for. */
type Term = {
  /** As the school writes it. */
  shown: string;
  /** What has to be there, in this order. */
  words: readonly string[];
  /** One of these has to stand beside it, where the words alone may be a village. */
  beside: ReadonlySet<string> | undefined;
};

const kinds = new Set(
  'primary junior infant infants first middle secondary high grammar academy college nursery prep preparatory school schools trust federation'.split(
    ' ',
  ),
);
const small = new Set('the of and a at in for st saint ce rc vc va c e r'.split(' '));
/** What stands on badges and lanyards. One of them alone may be anybody's; two are a school's. */
const badgeWords = new Set(
  'staff visitor teacher headteacher governor teaching assistant pupil student safeguarding school'.split(
    ' ',
  ),
);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the school told Lanyard of its names and classes, as things that may be read in a picture. */
export function termsOf({ name, aliases, handles, domain, classes }: SchoolDetails): Term[] {
  const terms = [name, ...aliases].flatMap((shown): Term[] => {
    const all = wordsIn(shown);
    const own = all.filter((word) => !kinds.has(word) && !small.has(word));
    if (own.length === 0) return [];
    // A name that was told as one word is enough by itself; of a longer one the village is only a part.
    const alone = own.length === 1 && all.some((word) => kinds.has(word));
    return [{ shown, words: own, beside: alone ? kinds : undefined }];
  });
  const tags = [...handles, domain].flatMap((shown): Term[] => {
    const word = wordsIn(shown).join('');
    return word.length >= 5 ? [{ shown, words: [word], beside: undefined }] : [];
  });
  const rooms = classes.flatMap((shown): Term[] => {
    const words = wordsIn(shown).filter((word) => word !== 'class');
    const [first] = words;
    if (first === undefined) return [];
    // "Swift" is a bird and 4 a number: a class of one word is one beside the word "class".
    return [{ shown, words, beside: words.length === 1 ? new Set(['class', 'year']) : undefined }];
  });
  return [...terms, ...tags, ...rooms];
}

/**
 * Which of the school's terms were read, as the school writes them. What a camera sees is read wrongly now and
 * then: one wrong letter is allowed in four or five, two in more. The words that were read go nowhere.
 */
export function matchWords(lines: readonly string[], terms: readonly Term[]): string[] {
  const read = lines.flatMap(wordsIn);
  const found = terms.filter((term) => isThere(term, read)).map(({ shown }) => shown);
  const badges = [...badgeWords].filter((word) => word.length >= 5 && read.some((one) => isLike(one, word)));
  const signs = badges.length > 1 ? badges.map((word) => word.toUpperCase()) : [];
  return [...new Set([...found, ...signs])];
}

function isThere({ words, beside }: Term, read: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  // Handles and web addresses are read with their stops, as several words.
  const joined = rest.length === 0 && first.length >= 8;
  return read.some((word, at) => {
    if (!isLike(word, first) && !(joined && isRun(read, at, first))) return false;
    let next = at + 1;
    for (const wanted of rest) {
      // Small words and one that is not the school's may stand between.
      const within = read.slice(next, next + 3).findIndex((one) => isLike(one, wanted));
      if (within < 0) return false;
      next += within + 1;
    }
    return !beside || read.slice(Math.max(0, at - 3), next + 5).some((one) => near(one, beside));
  });
}

const near = (word: string, some: ReadonlySet<string>): boolean =>
  some.has(word) || [...some].some((one) => one.length > 4 && isLike(word, one));

const isRun = (read: readonly string[], at: number, wanted: string): boolean => {
  let run = '';
  for (let next = at; next < read.length && run.length < wanted.length; next++) run += read[next];
  return isLike(run, wanted);
};

/** Whether a word that was read may be this one. */
export function isLike(read: string, wanted: string): boolean {
  const allowed = wanted.length < 4 ? 0 : wanted.length < 6 ? 1 : 2;
  // A letter more or less is misread; two make another word.
  if (Math.abs(read.length - wanted.length) > Math.min(allowed, 1)) return false;
  return distance(read, wanted, allowed) <= allowed;
}

/** Letters put in, left out or changed between two words; one more than `most` stands for all above it. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
        ),
      );
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}
