import { mostWords, type Form } from '../../people/name-forms.ts';
import { listsIn, type Lists, type Names, type Unit } from '../../people/roster.ts';
import { shortFormsOf } from '../../people/short-forms.ts';
import { commonWords } from '../common-words.ts';
import type { TokenMark } from '../grammar.ts';
import type { NamedBy, Tokens, Word } from '../tokens.ts';
import { nameInTag } from './name-in-tag.ts';
import { calendar, ofSomebody, speaksOfSomebody } from './speaks-of.ts';
import {
  beforeOthers,
  bookTalk,
  heroes,
  isFamous,
  isFamousTitled,
  isPair,
  ownOnes,
  placeWords,
} from './who-else.ts';

export type NameMark = TokenMark & { sort: string };

const titles = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr', 'sir', 'madam', 'prof', 'rev']);
const grownUps: Lists = 0b110;
const staffOnly: Lists = 0b010;
const pupilsOnly: Lists = 0b001;
const parentsOnly: Lists = 0b100;

/** What was found at a token: whose name, in which form. `lists` is 0 where it is somebody else's, to be passed over. */
type Found = {
  to: number;
  lists: Lists;
  form: Form | 'forename-word';
  by?: 'family-name' | 'staff-surname' | 'pupil-surname';
};

/**
 * Finds people of the lists in a text. Full names, initials with a surname and titles with a surname
 * give `pupil-name` and so on, with the form as `sort`; a forename alone gives `pupil-forename`, which
 * no rule takes for a person without school talk beside it, with the sort `forename-word` where it may
 * as well be a word. "Mrs Khan" and "the Khans" are of a pupil's family (`family-name`), and "Shaikh" alone may be
 * one of the staff (`staff-surname`), "Kowalczyk" a pupil (`pupil-surname`): weaker still, and no person's name. So is left alone what goes on as somebody else's.
 */
export function findNames(tokens: Tokens, names: Names): NameMark[] {
  const marks: NameMark[] = [];
  const finder = new Finder(tokens, names);
  for (let from = 0; from < tokens.words.length;) {
    if (!mayBegin(tokens.words[from]!, names)) {
      from++;
      continue;
    }
    const found = finder.at(from);
    if (!found) {
      from++;
      continue;
    }
    const alone = found.form === 'forename' || found.form === 'forename-word';
    if (found.lists && names.mayTell(finder.spelling(from, found.to))) {
      for (const list of listsIn(found.lists))
        marks.push({
          kind: found.by ?? (alone ? `${list}-forename` : `${list}-name`),
          from,
          to: found.to,
          sort: found.form,
        });
    }
    from = found.to;
  }
  return marks;
}

/** What of a word no list changes, kept by its folded form. */
const everNames = new Map<string, boolean>();
const mostKept = 20_000;

/** Whether a look at more than this one word is worth it; for most words of a text it is not. */
function mayBegin(word: Word, names: Names): boolean {
  if (word.kind !== 'word') return word.kind === 'hashtag' || word.kind === 'handle';
  if (word.beginsNameOf !== names.edition) {
    word.beginsName = beginsName(word, names);
    word.beginsNameOf = names.edition;
  }
  return word.beginsName;
}

function beginsName(word: Word, names: Names): boolean {
  let ever = everNames.get(word.norm);
  if (ever === undefined) {
    ever =
      word.norm.length === 1 ||
      titles.has(word.norm) ||
      shortFormsOf(plain(word)).size > 0 ||
      (word.norm.length > 4 && word.norm.endsWith('s')) ||
      (plain(word).length >= shortestSlip && !commonWords.has(word.norm));
    if (everNames.size >= mostKept) everNames.clear();
    everNames.set(word.norm, ever);
  }
  return ever || names.unit(plain(word)) !== undefined;
}

/** A unit of the lists in the text; `to` is the token after it. */
type Piece = { to: number; unit: Unit; others: readonly Unit[] };

class Finder {
  /** The longest full name found for what begins at the token at hand. */
  private best: Found | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
  ) {}

  at(from: number): Found | undefined {
    const word = this.tokens.words[from]!;
    if (word.kind === 'hashtag' || word.kind === 'handle') {
      const found = nameInTag(word, this.names);
      return found && { to: from + 1, ...found };
    }
    if (word.kind !== 'word') return undefined;
    if (titles.has(word.norm)) return this.titled(from) ?? this.fullAt(from);
    if (word.norm.length === 1) return this.initialFirst(from) ?? this.fullAt(from);
    const full = this.fullAt(from);
    if (full) return full;
    return this.initialLast(from) ?? this.alone(from) ?? this.surnameAlone(from);
  }

  /** The folded words of a stretch, for the allowance. */
  spelling(from: number, to: number): string {
    let spelling = '';
    for (let at = from; at < to; at++) spelling += ` ${this.tokens.words[at]!.norm}`;
    return spelling;
  }

  /** Forenames and surnames of the lists that begin here, the longest first. */
  private pieces(from: number): Piece[] {
    const { words } = this.tokens;
    const word = words[from];
    if (word?.kind !== 'word') return none;
    const named = this.named(word);
    if (!named) return none;
    const { unit, others } = named;
    const found: Piece[] = [];
    if (unit?.begins) {
      let spelling = plain(word);
      let at = this.afterHyphen(from + 1);
      for (
        let count = 1;
        count < mostWords && words[at]?.kind === 'word' && this.together(from, at);
        count++
      ) {
        spelling += ` ${plain(words[at]!)}`;
        const longer = this.names.unit(spelling);
        if (longer && (longer.forename || longer.surname))
          found.unshift({ to: at + 1, unit: longer, others: [] });
        at = this.afterHyphen(at + 1);
      }
    }
    if (others.length > 0 || unit!.forename || unit!.surname)
      found.push({ to: from + 1, unit: unit ?? nobody, others });
    return found;
  }

  private named(word: Word): NamedBy | undefined {
    if (word.namesOf !== this.names.edition) {
      const spelling = plain(word);
      const unit = this.names.unit(spelling);
      const others = this.shortForms(spelling);
      word.names = unit || others.length > 0 ? { unit, others } : undefined;
      word.namesOf = this.names.edition;
    }
    return word.names;
  }

  private shortForms(word: string): readonly Unit[] {
    const forms = shortFormsOf(word);
    if (forms.size === 0) return noUnits;
    const units: Unit[] = [];
    for (const form of forms) {
      const unit = this.names.unit(form);
      if (unit?.forename) units.push(unit);
    }
    return units;
  }

  /** Whose name a forename and a surname are together, with short forms of the forename. */
  private whose(forename: Piece, surname: Unit): Lists {
    if (!surname.surname) return 0;
    let lists = forename.unit.forename ? this.names.full(forename.unit, surname) : 0;
    for (const other of forename.others) lists |= this.names.full(other, surname);
    return lists;
  }

  private fullAt(from: number): Found | undefined {
    const { words } = this.tokens;
    const starts = this.pieces(from);
    if (starts.length === 0 && !maySlip(words[from]!)) return undefined;
    this.best = undefined;
    for (const start of starts) {
      const next = this.afterHyphen(start.to);
      if (!this.together(from, next)) continue;
      if (start.unit.forename || start.others.length > 0) {
        for (const family of this.pieces(next))
          this.consider(from, family.to, this.whose(start, family.unit), 'full', next);
        if (!this.best) this.possessive(start, next, from);
        if (!this.best) this.withMiddle(start, next, from);
        if (!this.best) this.slipInSurname(start, next, from);
      }
      if (start.unit.surname) {
        const given = this.afterComma(next);
        if (given < words.length && this.together(from, given) && isCapital(words[from]!))
          for (const piece of this.pieces(given))
            if (isCapital(words[given]!) && (given > next || !commonWords.has(words[given]!.norm)))
              this.consider(from, piece.to, this.whose(piece, start.unit), 'full', given);
      }
    }
    if (!this.best) this.slipInForename(from);
    const { best } = this;
    return best && this.ofTheLists(from, best);
  }

  /** Takes a full name for what begins at `from`, if it goes on longer than the best so far; `other` is the token of its other half. */
  private consider(from: number, to: number, lists: Lists, form: Form, other: number): void {
    if (lists && (!this.best || to > this.best.to) && this.isCased(from, to, other))
      this.best = { to, lists, form };
  }

  /** "Ollie Bennings mum", with the apostrophe left out. */
  private possessive(start: Piece, next: number, from: number): void {
    const word = this.tokens.words[next];
    if (word?.kind !== 'word' || word.norm.length < 4 || !word.norm.endsWith('s')) return;
    const unit = this.names.unit(plain(word).slice(0, -1));
    const after = this.tokens.words[next + 1];
    if (unit && ofSomebody.has(after?.norm ?? ''))
      this.consider(from, next + 1, this.whose(start, unit), 'full', next);
  }

  /** "Oliver James Benning", "Benjamin K. Sato": one name between, all with their capitals. */
  private withMiddle(start: Piece, next: number, from: number): void {
    const { words } = this.tokens;
    const middle = words[next];
    if (middle?.kind !== 'word' || !isCapital(middle) || !isCapital(words[from]!)) return;
    const last = this.afterDot(next + 1, middle.norm.length === 1);
    const family = words[last];
    if (!family || !isCapital(family) || !this.together(from, last)) return;
    for (const piece of this.pieces(last))
      this.consider(from, piece.to, this.whose(start, piece.unit), 'full', last);
  }

  private slipInSurname(start: Piece, next: number, from: number): void {
    const word = this.tokens.words[next];
    if (!word || !maySlip(word) || this.names.unit(plain(word))) return;
    for (const unit of this.names.near(plain(word)))
      this.consider(from, next + 1, this.whose(start, unit), 'slip', next);
  }

  private slipInForename(from: number): void {
    const word = this.tokens.words[from]!;
    if (!maySlip(word)) return;
    const next = this.afterHyphen(from + 1);
    if (!this.together(from, next)) return;
    const families = this.pieces(next).filter(({ unit }) => unit.surname);
    if (families.length === 0 || this.names.unit(plain(word))?.forename) return;
    for (const unit of this.names.near(plain(word)))
      for (const family of families)
        this.consider(from, family.to, this.names.full(unit, family.unit), 'slip', next);
  }

  /** Words that are names too need their capitals, all of them, and more where everything has one. */
  private isCased(from: number, to: number, other: number): boolean {
    const { words } = this.tokens;
    const [one, two] = [words[from]!, words[other]!];
    if (!commonWords.has(one.norm) || !commonWords.has(two.norm)) return true;
    for (let at = from; at < to; at++) if (words[at]!.shape === 'lower') return false;
    if (one.shape === 'upper' && two.shape === 'upper' && this.isShouted(from, to))
      return speaksOfSomebody(this.tokens, from, to);
    // "Will Stone Roses", "Jack Marsh Farm": the name goes on.
    return !this.goesOn(to);
  }

  /** Whether a full name is meant: not a street of that name, nor somebody everybody knows. */
  private ofTheLists(from: number, found: Found): Found {
    const { words } = this.tokens;
    const next = words[found.to];
    if (next && isCapital(next) && placeWords.has(next.norm) && this.together(from, found.to))
      return { ...found, lists: 0 };
    const spelled = this.spelling(from, found.to).trim();
    const title = words[from - 1];
    if (isFamous(spelled) || (title && isFamous(`${title.norm} ${spelled}`)))
      return speaksOfSomebody(this.tokens, from, found.to) ? found : { ...found, lists: 0 };
    return found;
  }

  /** "Mrs Benning", "Mr and Mrs Benning", "Mrs Nicola Benning", "Miss Beth". Never a pupil by the surname alone. */
  private titled(from: number): Found | undefined {
    const { words } = this.tokens;
    const title = words[from]!;
    let at = this.afterDot(from + 1, true);
    if (/^(and|&|\+)$/.test(words[at]?.norm ?? '') && titles.has(words[at + 1]?.norm ?? ''))
      at = this.afterDot(at + 2, true);
    const name = words[at];
    if (name?.kind !== 'word' || !this.together(from, at)) return undefined;
    if (name.shape === 'lower' && !this.isTitle(from, name)) return undefined;
    const full = this.fullAt(at);
    if (full?.lists) return full;
    for (const { to, unit } of this.pieces(at)) {
      if (isFamousTitled(title.norm, plain(name)) && !speaksOfSomebody(this.tokens, from, to))
        return { to, lists: 0, form: 'title' };
      if (unit.surname & grownUps) return { to, lists: unit.surname & grownUps, form: 'title' };
      if (unit.forename & staffOnly && name.shape !== 'lower' && !this.goesOn(to))
        return { to, lists: staffOnly, form: 'title' };
      if (unit.surname & pupilsOnly && name.shape !== 'lower' && title.norm !== 'miss' && !this.goesOn(to))
        return { to, lists: pupilsOnly, form: 'title', by: 'family-name' };
    }
    // Whoever it is, it is no pupil by that forename.
    return { to: at + 1, lists: 0, form: 'title' };
  }

  /** In small letters a "miss" may be a loss, and the name a word. */
  private isTitle(from: number, name: Word): boolean {
    const title = this.tokens.words[from]!.norm;
    if (title === 'miss' || title === 'sir' || title === 'madam')
      return (
        !commonWords.has(name.norm) &&
        !/^(i|we|you|they|to|will|'ll|really|don't|dont|never|gonna|would|and)$/.test(
          this.tokens.words[from - 1]?.norm ?? '',
        )
      );
    return true;
  }

  /** "O Benning", "O. J. Benning". */
  private initialFirst(from: number): Found | undefined {
    const { words } = this.tokens;
    const letter = words[from]!;
    if (letter.shape !== 'capital') return undefined;
    if (beforeLetter.has(words[from - 1]?.norm ?? '')) return undefined;
    const dotted = words[from + 1]?.norm === '.';
    let at = this.afterDot(from + 1, true);
    if (words[at]?.norm.length === 1 && words[at]?.shape === 'capital') at = this.afterDot(at + 1, true);
    const name = words[at];
    if (!name || !isCapital(name) || !this.together(from, at)) return undefined;
    const isWord = letter.norm === 'i' || letter.norm === 'a';
    if (isWord && !dotted && commonWords.has(name.norm)) return undefined;
    for (const { to, unit } of this.pieces(at)) {
      if (!unit.surname) continue;
      const lists = this.names.initialFirst(letter.norm, unit);
      if (lists && !(commonWords.has(name.norm) && this.goesOn(to)))
        return this.ofTheLists(from, { to, lists, form: 'initial' });
    }
    return undefined;
  }

  /** "Ollie B", "Ollie B." */
  private initialLast(from: number): Found | undefined {
    const { words } = this.tokens;
    for (const piece of this.pieces(from)) {
      const at = piece.to;
      const letter = words[at];
      if (letter?.kind !== 'word' || [...letter.norm].length !== 1 || letter.shape !== 'capital') continue;
      if (!isCapital(words[from]!) || !this.together(from, at)) continue;
      let lists = piece.unit.forename ? this.names.initialLast(piece.unit, letter.norm) : 0;
      for (const other of piece.others) lists |= this.names.initialLast(other, letter.norm);
      if (!lists) continue;
      const dotted = words[at + 1]?.norm === '.' && this.tokens.starts[at + 1] === this.tokens.ends[at];
      const isWord = letter.norm === 'i' || letter.norm === 'a';
      const closes = !this.together(from, at + 1) || words[at + 1]?.kind !== 'word';
      if (isWord && !dotted && !closes) continue;
      if (words[at + 1]?.norm === '-' && this.together(from, at + 1)) continue;
      return { to: dotted && this.together(from, at + 2) ? at + 2 : at + 1, lists, form: 'initial' };
    }
    return undefined;
  }

  private alone(from: number): Found | undefined {
    const { words } = this.tokens;
    const word = words[from]!;
    let [piece] = this.pieces(from).filter(({ unit, others }) => unit.forename || others.length > 0);
    if (
      !piece &&
      word.norm.length > 4 &&
      word.norm.endsWith('s') &&
      ofSomebody.has(words[from + 1]?.norm ?? '')
    ) {
      // "Ollies mum".
      const unit = this.names.unit(plain(word).slice(0, -1));
      if (unit?.forename) piece = { to: from + 1, unit, others: noUnits };
    }
    if (!piece) return undefined;
    const { to } = piece;
    if (this.isSomebodyElses(from, to)) return { to, lists: 0, form: 'forename' };
    let lists = piece.unit.forename;
    for (const other of piece.others) lists |= other.forename;
    return { to, lists, form: this.isDoubtful(from, to) ? 'forename-word' : 'forename' };
  }

  /** "The Bennings", "Shaikh": with a capital, and no word of the language. */
  private surnameAlone(from: number): Found | undefined {
    const { words } = this.tokens;
    const word = words[from]!;
    if (!isCapital(word) || word.shape === 'upper') return undefined;
    const long = this.pieces(from).find(({ to, unit }) => to > from + 1 && unit.surname & pupilsOnly);
    if (long && isCapital(words[long.to - 1]!))
      return { to: long.to, lists: pupilsOnly, form: 'full', by: 'pupil-surname' };
    if (this.goesOn(from + 1)) return undefined;
    const before = this.together(from, from - 1) ? words[from - 1] : undefined;
    if (before?.norm === 'the') {
      const stem = [plain(word).replace(/s$/, ''), plain(word).replace(/es$/, '')].find(
        (stem) => stem !== plain(word) && (this.names.unit(stem)?.surname ?? 0) & (pupilsOnly | parentsOnly),
      );
      if (stem && !commonWords.has(plain(word)))
        return { to: from + 1, lists: pupilsOnly, form: 'title', by: 'family-name' };
    }
    if (before?.kind === 'word' && before.shape === 'capital' && !isPlainWord(before)) return undefined;
    if (commonWords.has(word.norm)) return undefined;
    for (const { to, unit } of this.pieces(from)) {
      if (unit.surname & staffOnly && to === from + 1)
        return { to, lists: staffOnly, form: 'forename', by: 'staff-surname' };
      if (unit.surname & pupilsOnly && to === from + 1)
        return { to, lists: pupilsOnly, form: 'forename', by: 'pupil-surname' };
    }
    return undefined;
  }

  /** A forename that is a word too needs more than a capital at the head of a sentence. */
  private isDoubtful(from: number, to: number): boolean {
    const { words, sentences } = this.tokens;
    const word = words[from]!;
    if (to - from > 1 || !commonWords.has(word.norm)) return false;
    if (speaksOfSomebody(this.tokens, from, to)) return false;
    if (word.shape !== 'capital' || calendar.has(word.norm)) return true;
    const opens = from === 0 || sentences[from - 1] !== sentences[from] || words[from - 1]!.kind !== 'word';
    return opens || this.goesOn(to) || isCapital(words[from - 1]!);
  }

  /** "Thomas Edison", "Auntie Beth", "my husband Mark", "Matilda the Musical", "Victoria Road". */
  private isSomebodyElses(from: number, to: number): boolean {
    const { words } = this.tokens;
    const before = this.together(from, from - 1) ? words[from - 1] : undefined;
    if (before?.kind === 'word') {
      if (beforeOthers.has(before.norm) && isCapital(words[from]!)) return true;
      const two = this.together(from, from - 2) ? words[from - 2] : undefined;
      if (ownOnes.has(before.norm) && /^(my|our|me|his|her|their)$/.test(two?.norm ?? '')) return true;
      // "Gary Thomas": the surname of somebody who is on no list.
      if (
        two &&
        two.kind === 'word' &&
        before.shape === 'capital' &&
        words[from]!.shape === 'capital' &&
        !isPlainWord(before) &&
        !this.names.unit(plain(before))
      )
        return true;
    }
    if (this.goesOn(to) && isCapital(words[from]!)) return true;
    if (this.isOfAPair(from, to)) return true;
    if (heroes.has(words[from]!.norm) && this.isBookTalk(from)) return true;
    const next = words[to];
    if (next?.norm === 'the' && isCapital(words[to + 1] ?? next) && this.together(from, to + 1)) return true;
    return next?.norm === '!' && heroes.has(words[from]!.norm) && words[to + 1]?.shape === 'lower';
  }

  /** "Holly and Ivy", "Tom & Jerry". */
  private isOfAPair(from: number, to: number): boolean {
    const { words } = this.tokens;
    const and = (at: number): boolean => /^(?:and|&|n|\+)$/.test(words[at]?.norm ?? '');
    return (
      (and(to) && isPair(words[from]!.norm, words[to + 1]?.norm ?? '')) ||
      (and(from - 1) && isPair(words[from - 2]?.norm ?? '', words[from]!.norm))
    );
  }

  /** Whether a name goes on with another word of its own: a surname that is not on the list, a road, a farm. */
  private goesOn(to: number): boolean {
    const { words, starts, ends } = this.tokens;
    const next = words[to];
    if (!next || !this.together(to - 1, to)) return false;
    if (next.norm === '-' && starts[to] === ends[to - 1]) return words[to + 1]?.kind === 'word';
    if (next.norm === '&') return true;
    if (next.kind !== 'word' || next.norm.length < 2) return false;
    if (!isCapital(next)) return false;
    if (next.shape === 'upper' && this.isShouted(to - 1, to)) return false;
    return !isPlainWord(next);
  }

  private isBookTalk(from: number): boolean {
    const { words, sentences } = this.tokens;
    for (let at = Math.max(0, from - 12); at < words.length && at < from + 13; at++)
      if (sentences[at] === sentences[from] && bookTalk.has(words[at]!.norm)) return true;
    return false;
  }

  /** Whether the words around a stretch are all capitals, so that those of the stretch say nothing. */
  private isShouted(from: number, to: number): boolean {
    const { words } = this.tokens;
    const near = [words[from - 2], words[from - 1], words[to], words[to + 1]].filter(
      (word) => word?.kind === 'word',
    );
    return near.length > 0 && near.every((word) => word!.shape === 'upper' || word!.norm.length === 1);
  }

  private together(one: number, other: number): boolean {
    return this.tokens.sentences[one] === this.tokens.sentences[other];
  }

  /** Halves of a name are joined with a hyphen at times; a minus sign is a hyphen to a phone. */
  private afterHyphen(at: number): number {
    const { words, starts, ends } = this.tokens;
    return words[at]?.norm === '-' && starts[at] === ends[at - 1] ? at + 1 : at;
  }

  private afterDot(at: number, dot: boolean): number {
    const { words, starts, ends } = this.tokens;
    return dot && words[at]?.norm === '.' && starts[at] === ends[at - 1] ? at + 1 : at;
  }

  /** "Benning, Ollie", as lists write it. */
  private afterComma(at: number): number {
    return this.tokens.words[at]?.norm === ',' ? at + 1 : at;
  }
}

const none: Piece[] = [];
const noUnits: readonly Unit[] = [];
const nobody: Unit = { id: 0, forename: 0, surname: 0, begins: 0 };

/** "Section G", "Vitamin D": a letter after these begins no name. */
const beforeLetter = new Set(
  'section grade plan vitamin option band set year class row part unit paper room block level group team key question answer spring autumn summer term week hepatitis plan appendix exhibit'.split(
    ' ',
  ),
);

/** Words that have a capital where every word of a title or a heading has one. */
const smallWords = new Set(
  `the a an and or but so if as at by for from in into of on to with is are was were be been has have had do does did can could
  will would should may might must not no yes he she they it we you i me him her them his hers their this that these those
  my our your its who what when where why how all just now then today tonight tomorrow yesterday again too very please thanks
  told said asked got made came went gave did love loves well done good great best first last new old monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december miss mr mrs ms sir year reception nursery key stage maths english science pe art history geography music drama
  phonics sats ofsted mum dad nan gran class school assembly`.split(/\s+/),
);
const isPlainWord = (word: Word): boolean => smallWords.has(word.norm);

const isCapital = (word: Word): boolean =>
  word.shape === 'capital' || word.shape === 'mixed' || word.shape === 'upper';

/** Long enough, and no word of the language, which would be meant as it stands. */
const maySlip = (word: Word): boolean =>
  word.kind === 'word' &&
  plain(word).length >= (isCapital(word) ? shortestSlip : 7) &&
  !commonWords.has(word.norm);
/** With a capital; without one a word has to be longer. */
const shortestSlip = 5;

const plain = (word: { norm: string }): string =>
  word.norm.includes("'") ? word.norm.replaceAll("'", '') : word.norm;
