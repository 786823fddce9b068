import { bareHost } from '../school/bare-host.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { commonWords } from './common-words.ts';
import { fold } from './fold.ts';
import { Automaton } from './automaton.ts';
import { Board } from './board.ts';
import type { Grammar, TokenMark } from './grammar.ts';
import { tokenise, type Tokens, type Word } from './tokens.ts';

/** Kinds of school: the word after "Brookfield" that makes it another school than ours. */
const schoolKinds = new Set(
  `primary junior infant infants secondary high grammar academy college nursery prep preparatory comprehensive
  school schools university sixth ce catholic rc community free`.split(/\s+/),
);

/** What makes the same word a place, a street, a firm, a club or a person. */
const placeWords = new Set(
  `road rd street st lane ln avenue ave close drive dr way crescent court gardens grove hill mews terrace square
  row walk estate park station bridge farm house hall lodge surgery clinic hospital dental dentist vets church
  chapel garage arms inn pub hotel cafe bakery fc afc rfc cc united rovers town city athletic rangers villas
  properties homes care library gym spa common woods wood brook river canal shopping retail centre roundabout
  industrial business nursing leisure residential medical health motors autos tyres taxis cars kebab pizza builders plumbing
  bus golf cricket rugby football tennis band players theatre railway marina quarry reservoir nurseries recruitment cottage cottages view area
  heights rise vale valley dairy joinery roofing logistics haulage electrical wmc allotments parish ward bypass junction
  village election by-election sideboard morris blinds windows carpets kitchens bathrooms fencing scaffolding wi`.split(
    /\s+/,
  ),
);

/** Small words that tie a short name to the school rather than to a place: "at Brookfield", "Brookfield staff". */
const bornWords = new Set(['born', 'lad', 'lass', 'village', 'locals', 'residents', 'based']);

/** "4 Swift", and "Swift class" where the name is a number or letter and a word. A word alone is no class. */
function classPatterns(name: string): string[] {
  const norms = tokenise(name.trim())
    .words.filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => escapePattern(norm));
  const last = norms.at(-1);
  if (last === undefined) return [];
  const called = /^[a-z]{3,}$/.test(last) && last !== 'class' ? [`${last} class`, `class ${last}`] : [];
  return norms.length > 1 || /\d/.test(last) ? [norms.join(' '), ...called] : called;
}
/** Before the name, near it: somebody lives there. */
const dwelling = new Set(
  'live lives lived living moved moving move grew born house houses flat flats home homes village town rent rented bungalow property'.split(
    ' ',
  ),
);

/** After the name and a comma: it is the place of that name. */
const counties = new Set(
  `kent essex sussex surrey hampshire devon cornwall somerset dorset wiltshire berkshire buckinghamshire oxfordshire
  hertfordshire bedfordshire cambridgeshire suffolk norfolk lincolnshire nottinghamshire derbyshire leicestershire
  northamptonshire warwickshire worcestershire herefordshire gloucestershire shropshire staffordshire cheshire lancashire
  cumbria yorkshire durham northumberland rutland london manchester birmingham leeds sheffield liverpool bristol wales
  scotland ireland england glasgow edinburgh cardiff swansea newport australia canada usa uk`.split(/\s+/),
);

/** What stands before the school's name in a hashtag or handle. */
const tagTies = [
  'the',
  'team',
  'weare',
  'welove',
  'love',
  'ilove',
  'go',
  'goon',
  'proudof',
  'proudtobe',
  'our',
  'my',
  'thisis',
  'at',
  'lifeat',
  'friendsof',
  'ptaof',
];
const isTie = (before: string): boolean => before === '' || tagTies.includes(before);

/** Words that say that somebody works there, before a name that may be misspelled. */
const worksAt = new Set(
  'teach teaches taught teaching work works worked working teacher job staff ta lsa senco head at'.split(' '),
);

/** Kinds of school as people say them, for "the primary on Mill Lane". */
const spokenKinds = [
  'primary',
  'infant',
  'infants',
  'junior',
  'juniors',
  'secondary',
  'high',
  'nursery',
  'academy',
  'college',
  'comprehensive',
  'grammar',
];

type Names = { single: boolean; weak: boolean };

/** Finds the school by its names, short names, handles, tags, web address and postcode. */
export class SchoolNames {
  private readonly automaton: Automaton;
  private readonly classes: Automaton | undefined;
  private readonly names = new Map<string, Names>();
  private readonly own = new Set<string>();
  private readonly handles = new Set<string>();
  private readonly domain: string;
  /** What is looked for letter by letter: the web address and the postcode, with its space and without. */
  private readonly signed: { needle: string; kind: string }[] = [];
  /** Whether both have a full stop or a digit in them, so that a text without one has neither. */
  private readonly isSigned: boolean;
  /** Long words that only this school's name has, for misspellings of it. */
  private readonly long: string[] = [];
  /** The names as they stand in handles: of seven letters and more, for shorter ones are in many words. */
  private readonly inHandles: string[] = [];
  private readonly slips = new Map<string, boolean>();

  constructor(school: SchoolDetails) {
    const grammars: Grammar[] = [];
    const add = (name: string): void => {
      const { words } = tokenise(name.trim());
      const norms = words
        .filter((word) => word.kind === 'word' || word.kind === 'number')
        .map((word) => word.norm);
      const key = norms.join(' ');
      if (!key || this.names.has(key)) return;
      const initials =
        norms.length === 1 && name.trim() === name.trim().toUpperCase() && name.trim().length <= 5;
      this.names.set(key, { single: norms.length === 1, weak: initials });
      for (const norm of norms) this.own.add(norm);
      grammars.push({ kind: key, patterns: norms.map(escapePattern).join(' ') });
    };
    for (const name of [school.name, ...school.aliases]) if (name.trim()) add(name);
    // "Brookfield Primary School" is also written without its last word.
    const whole = tokenise(school.name).words.map((word) => word.norm);
    if (whole.length > 2 && whole.at(-1) === 'school') add(whole.slice(0, -1).join(' '));
    for (const street of streetsOf(school.address)) {
      const kinds = [...spokenKinds.filter((kind) => this.own.has(kind)), 'school'].join('|');
      const where = street.map(escapePattern).join(' ');
      grammars.push({
        kind: whereItIs,
        patterns: `(the|our|my|a) (<word>)? (${kinds}) (school)? (on|in|off|at|down|up|along|near|by) ${where}\n${where} (${kinds}) (school)?`,
      });
    }
    for (const norm of this.own)
      if (norm.length >= 7 && !schoolKinds.has(norm) && !placeWords.has(norm)) this.long.push(norm);
    this.automaton = new Automaton(grammars);
    for (const [key, { weak }] of this.names) {
      const letters = key.replace(/[^\p{L}\p{N}]+/gu, '');
      if (!weak && letters.length >= 7 && !commonWords.has(key)) this.inHandles.push(letters);
    }
    const classes = school.classes.flatMap(classPatterns);
    if (classes.length > 0)
      this.classes = new Automaton([{ kind: 'class-name', patterns: classes.join('\n') }]);
    for (const handle of school.handles) this.handles.add(fold(handle.replace(/^@/, '').trim()));
    this.handles.delete('');
    this.domain = bareHost(school.domain);
    const postcode = school.postcode.replace(/\s+/g, '').toLowerCase();
    if (this.domain) this.signed.push({ needle: this.domain, kind: 'school-domain' });
    if (postcode.length > 4) {
      const spaced = `${postcode.slice(0, -3)} ${postcode.slice(-3)}`;
      for (const needle of [postcode, spaced]) this.signed.push({ needle, kind: 'school-postcode' });
    }
    this.isSigned =
      (this.domain === '' || this.domain.includes('.')) && (postcode.length <= 4 || /\d/.test(postcode));
  }

  find(tokens: Tokens, board = new Board(tokens)): (TokenMark & { sort: string })[] {
    const { words } = tokens;
    const marks: (TokenMark & { sort: string })[] = [];
    const found = this.automaton.run(board).sort((a, b) => a.from - b.from || b.to - a.to);
    let past = 0;
    for (const mark of found) {
      if (mark.from < past) continue;
      if (mark.kind === whereItIs) {
        past = mark.to;
        marks.push({ kind: 'school-name', from: mark.from, to: mark.to, sort: 'where' });
        continue;
      }
      const name = this.names.get(mark.kind);
      if (!name || !this.isOurs(tokens, mark, name)) continue;
      past = mark.to;
      marks.push({
        kind: 'school-name',
        from: mark.from,
        to: mark.to,
        sort: name.single ? 'short' : 'whole',
      });
    }
    for (const mark of this.classes?.run(board) ?? []) marks.push({ ...mark, sort: 'class' });
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const to = this.misspelled(tokens, at);
      if (to > at) {
        marks.push({ kind: 'school-name', from: at, to, sort: 'whole' });
        at = to - 1;
        continue;
      }
      if (isHandle(word) && this.handles.has(word.norm)) {
        marks.push({ kind: 'school-handle', from: at, to: at + 1, sort: 'handle' });
      } else if (word.kind === 'hashtag' && this.inTag(word.norm)) {
        marks.push({ kind: 'school-handle', from: at, to: at + 1, sort: 'hashtag' });
      } else if (word.kind === 'link' && this.domain && word.norm.includes(this.domain)) {
        marks.push({ kind: 'school-domain', from: at, to: at + 1, sort: 'link' });
      } else if (this.isInHandle(word)) {
        marks.push({ kind: 'like-handle', from: at, to: at + 1, sort: 'handle' });
      }
    }
    this.spelledOut(tokens, marks);
    return marks;
  }

  /** "@larkfield_lols", "LarkfieldPlayers": not the school's own, and made of its name. */
  private isInHandle({ kind, norm }: Word): boolean {
    if (kind !== 'handle' && kind !== 'word') return false;
    for (const name of this.inHandles) {
      if (norm.length < name.length || (kind === 'word' && norm.length < name.length + 3)) continue;
      if (norm.includes(name)) return true;
    }
    return false;
  }

  /** "Larkfeild Primary", "Lark Field Primary School", "Larkfields new head": the token after the name, or `at`. */
  private misspelled({ words, sentences }: Tokens, at: number): number {
    const word = words[at]!;
    if (this.long.length === 0 || word.kind !== 'word' || !this.maySlip(word) || this.own.has(word.norm))
      return at;
    const near = (index: number): string | undefined =>
      sentences[index] === sentences[at] && words[index]?.kind === 'word' ? words[index].norm : undefined;
    let to = 0;
    if (this.isSlip(word.norm)) to = at + 1;
    else if (word.norm.length > 2 && this.long.includes(word.norm + (near(at + 1) ?? ''))) to = at + 2;
    if (to === 0) return at;
    let end = to;
    while (this.own.has(near(end) ?? '') || near(end) === 'school') end++;
    if (end > to) return end;
    // "Larkfields new head", the apostrophe left out.
    if (word.shape === 'capital' && this.long.includes(word.norm.slice(0, -1)) && word.norm.endsWith('s'))
      return to;
    return to === at + 1 && word.shape !== 'lower' && near(at - 1) === 'at' && worksAt.has(near(at - 2) ?? '')
      ? to
      : at;
  }

  /** Whether a word is, or may begin, one of the long words of the name with a slip in it; for most words that is soon told. */
  private maySlip(word: Word): boolean {
    if (word.slipsOf !== this) {
      const { norm } = word;
      word.slips = (norm.length > 2 && this.long.some((one) => one.startsWith(norm))) || this.isSlip(norm);
      word.slipsOf = this;
    }
    return word.slips;
  }

  private isSlip(norm: string): boolean {
    const known = this.slips.get(norm);
    if (known !== undefined) return known;
    if (this.slips.size > 5000) this.slips.clear();
    const slip = this.long.some((word) => word[0] === norm[0] && isOneSlip(word, norm));
    this.slips.set(norm, slip);
    return slip;
  }

  private isOurs({ words, sentences }: Tokens, mark: TokenMark, name: Names): boolean {
    const next = words[mark.to];
    const before = words[mark.from - 1];
    const close = next && sentences[mark.to] === sentences[mark.from] ? next : undefined;
    if (name.weak && words[mark.from]!.shape !== 'upper') return false;
    if (!name.single) {
      // A longer name that goes on with the kind of another school is another school.
      if (close && /^(?:care|health)$/.test(close.norm)) return false;
      return !(close && schoolKinds.has(close.norm) && !this.own.has(close.norm) && close.norm !== 'school');
    }
    if (close?.kind === 'word') {
      if (/^(?:care|health)$/.test(words[mark.to + 1]?.norm ?? '')) return false;
      if (placeWords.has(close.norm) || bornWords.has(close.norm)) return false;
      if (close.norm === 'garden' && /^cent(?:re|er)s?$/.test(words[mark.to + 1]?.norm ?? '')) return false;
      if (schoolKinds.has(close.norm) && !this.own.has(close.norm)) return false;
    }
    if (name.weak) return true;
    if (/^(?:,|in|near)$/.test(next?.norm ?? '') && counties.has(words[mark.to + 1]?.norm ?? ''))
      return false;
    // "Larkfield near Maidstone".
    if (close?.norm === 'near' && words[mark.to + 1]?.shape === 'capital') return false;
    if (before?.norm === 'in' && close?.norm !== 'school') {
      for (let at = mark.from - 2; at >= 0 && at > mark.from - 5; at--)
        if (dwelling.has(words[at]!.norm)) return false;
    }
    // "Hope you are well" and "hope so" are no school, though there is one called Hope.
    if (commonWords.has(mark.kind)) {
      if (words[mark.from]!.shape === 'lower') return false;
      const opens = !before || before.kind !== 'word' || sentences[mark.from - 1] !== sentences[mark.from];
      if (opens && !(close && asName.has(close.norm))) return false;
    }
    // "Anna Brookfield" is somebody; "Miss Lowe Brookfield" is Miss Lowe of Brookfield.
    if (before?.kind === 'word' && before.shape === 'capital' && words[mark.from]!.shape !== 'lower') {
      const two = words[mark.from - 2];
      const titled = two?.kind === 'word' && /^(mr|mrs|miss|ms|mx)$/.test(two.norm);
      const startsSentence = mark.from - 1 === 0 || sentences[mark.from - 2] !== sentences[mark.from - 1];
      if (/^(mr|mrs|miss|ms|dr)$/.test(before.norm)) return false;
      if (!titled && !startsSentence) return false;
      if (!titled && startsSentence && !ties.has(before.norm)) return false;
    }
    return true;
  }

  private inTag(norm: string): boolean {
    if (this.handles.has(norm)) return true;
    for (const [key, name] of this.names) {
      const joined = key.replaceAll(' ', '');
      if (!name.weak && norm.startsWith(joined) && (!name.single || norm.length - joined.length <= 14)) {
        const rest = norm.slice(joined.length);
        if (!placeWords.has(rest) && !bornWords.has(rest)) return true;
      }
      // "#TeamLarkfield"
      if (!name.weak && norm.endsWith(joined) && isTie(norm.slice(0, -joined.length))) return true;
    }
    return false;
  }

  /** Bare web addresses, e-mail addresses and the postcode, which lie across several tokens. */
  private spelledOut(tokens: Tokens, marks: TokenMark[]): void {
    if (this.signed.length === 0 || (this.isSigned && !/[.\d]/.test(tokens.text))) return;
    const lower = tokens.text.toLowerCase();
    for (const { needle, kind } of this.signed)
      if (lower.includes(needle)) for (const mark of spelled(tokens, lower, needle, kind)) marks.push(mark);
  }
}

function* spelled(
  { starts, ends }: Tokens,
  lower: string,
  needle: string,
  kind: string,
): Iterable<TokenMark & { sort: string }> {
  for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
    const from = starts.findIndex((_, token) => ends[token]! > at);
    let to = from;
    while (to < starts.length && starts[to]! < at + needle.length) to++;
    if (from >= 0) yield { kind, from, to, sort: 'address' };
  }
}

/** What follows a short name that opens a sentence and is a name there: "Hope's sports day". */
const asName = new Set(
  `'s is was has have had are were will kids children pupils students staff parents teachers school year sports day fair
  and won lost beat got at did`.split(/\s+/),
);

/** Capitalised words that may stand before the school's short name without being a forename. */
const ties = new Set(
  `any every some at the our all us we team loving proud love thank thanks happy back dear go well come from for in only why how
  what when so hey hi and but because with welcome join meet see visit follow support sunny lovely working teaching`.split(
    /\s+/,
  ),
);

/** "@LarkfieldPri", and "larkfieldpri" without the sign where that is no word or name of its own. */
const isHandle = ({ kind, norm }: Word): boolean =>
  kind === 'handle' || (kind === 'word' && norm.length >= shortestBare && !commonWords.has(norm));
const shortestBare = 8;

const escapePattern = (norm: string): string => norm.replace(/[\s()|<>[\]?]/g, '');

const whereItIs = 'where-it-is';

/** The streets of an address: the parts that end as a street's name does. */
function streetsOf(address: string): string[][] {
  return address.split(/[,\n]/).flatMap((part) => {
    const words = tokenise(part.trim())
      .words.filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm);
    return words.length > 1 && placeWords.has(words.at(-1)!) ? [words] : [];
  });
}

/** Whether one letter more, less or other, or two the wrong way round, makes the one word the other; an s at the end too. */
function isOneSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || word === other) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  const left = word.slice(start, word.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
