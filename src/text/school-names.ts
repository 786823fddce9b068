import { bareHost } from '../school/bare-host.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { commonWords } from './common-words.ts';
import { fold } from './fold.ts';
import { Automaton } from './automaton.ts';
import { Board } from './board.ts';
import type { Grammar, TokenMark } from './grammar.ts';
import { tokenise, type Tokens } from './tokens.ts';

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
  industrial business bus golf cricket rugby football tennis band players theatre railway marina quarry reservoir`.split(
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

type Names = { single: boolean; weak: boolean };

/** Finds the school by its names, short names, handles, tags, web address and postcode. */
export class SchoolNames {
  private readonly automaton: Automaton;
  private readonly classes: Automaton | undefined;
  private readonly names = new Map<string, Names>();
  private readonly own = new Set<string>();
  private readonly handles = new Set<string>();
  private readonly domain: string;
  private readonly postcode: string;

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
    this.automaton = new Automaton(grammars);
    const classes = school.classes.flatMap(classPatterns);
    if (classes.length > 0)
      this.classes = new Automaton([{ kind: 'class-name', patterns: classes.join('\n') }]);
    for (const handle of school.handles) this.handles.add(fold(handle.replace(/^@/, '').trim()));
    this.handles.delete('');
    this.domain = bareHost(school.domain);
    this.postcode = school.postcode.replace(/\s+/g, '').toLowerCase();
  }

  *find(tokens: Tokens, board = new Board(tokens)): Iterable<TokenMark & { sort: string }> {
    const { words } = tokens;
    const found: TokenMark[] = [];
    this.automaton.run(board, (mark) => found.push(mark));
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    let past = 0;
    for (const mark of found) {
      if (mark.from < past) continue;
      const name = this.names.get(mark.kind);
      if (!name || !this.isOurs(tokens, mark, name)) continue;
      past = mark.to;
      yield { kind: 'school-name', from: mark.from, to: mark.to, sort: name.single ? 'short' : 'whole' };
    }
    const classes: TokenMark[] = [];
    this.classes?.run(board, (mark) => classes.push(mark));
    for (const mark of classes) yield { ...mark, sort: 'class' };
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.kind === 'handle' && this.handles.has(word.norm)) {
        yield { kind: 'school-handle', from: at, to: at + 1, sort: 'handle' };
      } else if (word.kind === 'hashtag' && this.inTag(word.norm)) {
        yield { kind: 'school-handle', from: at, to: at + 1, sort: 'hashtag' };
      } else if (word.kind === 'link' && this.domain && word.norm.includes(this.domain)) {
        yield { kind: 'school-domain', from: at, to: at + 1, sort: 'link' };
      }
    }
    yield* this.spelledOut(tokens);
  }

  private isOurs({ words, sentences }: Tokens, mark: TokenMark, name: Names): boolean {
    const next = words[mark.to];
    const before = words[mark.from - 1];
    const close = next && sentences[mark.to] === sentences[mark.from] ? next : undefined;
    if (name.weak && words[mark.from]!.shape !== 'upper') return false;
    if (!name.single) {
      // A longer name that goes on with the kind of another school is another school.
      return !(close && schoolKinds.has(close.norm) && !this.own.has(close.norm) && close.norm !== 'school');
    }
    if (close?.kind === 'word') {
      if (placeWords.has(close.norm) || bornWords.has(close.norm)) return false;
      if (schoolKinds.has(close.norm) && !this.own.has(close.norm)) return false;
    }
    if (name.weak) return true;
    // "Hope you are well" and "hope so" are no school, though there is one called Hope.
    if (commonWords.has(mark.kind)) {
      if (words[mark.from]!.shape === 'lower') return false;
      const opens = !before || before.kind !== 'word' || sentences[mark.from - 1] !== sentences[mark.from];
      if (opens && !(close && asName.has(close.norm))) return false;
    }
    // "Anna Brookfield" is somebody; "Miss Lowe Brookfield" is Miss Lowe of Brookfield.
    if (before?.kind === 'word' && before.shape === 'capital' && words[mark.from]!.shape !== 'lower') {
      const two = words[mark.from - 2];
      const titled = two?.kind === 'word' && /^(mr|mrs|miss|ms|mx|dr|sir)$/.test(two.norm);
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
        if (!placeWords.has(rest)) return true;
      }
    }
    return false;
  }

  /** Bare web addresses, e-mail addresses and the postcode, which lie across several tokens. */
  private *spelledOut({ text, starts, ends }: Tokens): Iterable<TokenMark & { sort: string }> {
    const lower = this.domain || this.postcode ? text.toLowerCase() : '';
    const spans = function* (needle: string, kind: string): Iterable<TokenMark & { sort: string }> {
      for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
        const from = starts.findIndex((_, token) => ends[token]! > at);
        let to = from;
        while (to < starts.length && starts[to]! < at + needle.length) to++;
        if (from >= 0) yield { kind, from, to, sort: 'address' };
      }
    };
    if (this.domain) yield* spans(this.domain, 'school-domain');
    if (this.postcode.length > 4) {
      yield* spans(this.postcode, 'school-postcode');
      const spaced = `${this.postcode.slice(0, -3)} ${this.postcode.slice(-3)}`;
      yield* spans(spaced, 'school-postcode');
    }
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

const escapePattern = (norm: string): string => norm.replace(/[\s()|<>[\]?]/g, '');
