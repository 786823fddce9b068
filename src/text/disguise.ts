import { makeWord, type Tokens, type Word } from './tokens.ts';

/** Letters that digits and signs stand in for, likeliest first. */
const standIns: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  '!': 'i',
  $: 's',
  '+': 't',
  '|': 'il',
  '€': 'e',
  '£': 'l',
  '#': 'aeiou',
  '*': 'aeiou',
  '.': '',
  '-': '',
  _: '',
  '’': '',
  "'": '',
};

/** Signs that turn up inside a disguised word; a word with one of them is looked at as a whole. */
const signs = /^[@!$+|€£#*._-]+$/;

const longest = 24;

/** How far a row of single letters is read before the next look. */
const most = 12;

/** A token that stands for others: what each is, and where in it. */
type Piece = { norm: string; start: number; end: number };

/**
 * Sees through spellings that hide a word: "w0men", "i d i o t", "muslms", "ihatewomen". Only words of
 * `hidden` are looked for; `small` are those that may stand beside one when the spaces have gone, and
 * `plain` are words of the language that a slip of the pen would make of them.
 */
export class Disguises {
  /** A hidden word less one letter, and that word. */
  private readonly shortened = new Map<string, string>();
  private readonly words = new Map<string, Word>();

  constructor(
    private readonly hidden: ReadonlySet<string>,
    private readonly small: ReadonlySet<string>,
    private readonly plain: ReadonlySet<string>,
  ) {
    for (const word of hidden) {
      if (word.length < 5) continue;
      for (let at = 1; at < word.length; at++) {
        const short = word.slice(0, at) + word.slice(at + 1);
        if (!hidden.has(short) && !plain.has(short)) this.shortened.set(short, word);
      }
    }
  }

  /** The same tokens, disguised ones made plain. Offsets stay on the borders of the text's own letters. */
  undo(tokens: Tokens): Tokens {
    const { words } = tokens;
    let plainer: Tokens | undefined;
    let copied = 0;
    // Where the last row of single letters ended: one look at a row is enough.
    let row = 0;
    const copy = (to: number): void => {
      const out = (plainer ??= { text: tokens.text, words: [], starts: [], ends: [], sentences: [] });
      for (; copied < to; copied++) {
        out.words.push(words[copied]!);
        out.starts.push(tokens.starts[copied]!);
        out.ends.push(tokens.ends[copied]!);
        out.sentences.push(tokens.sentences[copied]!);
      }
    };
    for (let at = 0; at < words.length; at++) {
      const single = words[at]!.norm.length === 1;
      const seen = this.at(tokens, at, row > at);
      if (!single && words[at]!.kind === 'word') row = 0;
      else if (single && row <= at) row = at + most;
      if (!seen) continue;
      copy(at);
      for (const { norm, start, end } of seen.pieces) {
        plainer!.words.push(this.wordOf(norm));
        plainer!.starts.push(start);
        plainer!.ends.push(end);
        plainer!.sentences.push(tokens.sentences[at]!);
      }
      copied = at + seen.count;
      at = copied - 1;
    }
    if (!plainer) return tokens;
    copy(words.length);
    return plainer;
  }

  private at(tokens: Tokens, at: number, seen: boolean): { pieces: Piece[]; count: number } | undefined {
    const word = tokens.words[at]!;
    const start = tokens.starts[at]!;
    if (word.kind !== 'word' && word.kind !== 'number') return undefined;
    if (word.norm.length === 1 && !seen) {
      const spaced = this.spaced(tokens, at);
      if (spaced) return spaced;
    }
    // "f*ck", "p@ki": signs with no space on either side.
    if (tokens.starts[at + 1] === tokens.ends[at] && isSign(tokens, at + 1)) {
      const masked = this.masked(tokens, at);
      if (masked) return masked;
    }
    if (word.kind !== 'word') return undefined;
    if (word.lookedBy !== this) {
      word.hides = this.behind(word.norm);
      word.lookedBy = this;
    }
    const pieces = word.hides;
    if (!pieces) return undefined;
    const width = tokens.ends[at]! - start;
    const whole = pieces.length === 1 || width !== word.norm.length;
    return {
      pieces: pieces.map((piece) => ({
        norm: piece.norm,
        start: whole ? start : start + piece.start,
        end: whole ? start + width : start + piece.end,
      })),
      count: 1,
    };
  }

  /** Letters set apart, by spaces or by the same sign: "w o m e n", "w.o.m.e.n". */
  private spaced(tokens: Tokens, from: number): { pieces: Piece[]; count: number } | undefined {
    const { words, starts, ends } = tokens;
    let letters = '';
    const places: number[] = [];
    let at = from;
    for (; at < words.length && letters.length < longest * 2; at++) {
      const { norm, kind } = words[at]!;
      if ((kind === 'word' || kind === 'number') && norm.length === 1) {
        letters += norm;
        places.push(at);
      } else if (!(
        letters &&
        signs.test(norm) &&
        starts[at] === ends[at - 1] &&
        words[at + 1]?.norm.length === 1
      ))
        break;
    }
    if (letters.length < 4) return undefined;
    // A letter that is a word ("I", "a") may open the row without belonging to it.
    for (let skip = 0; skip < 3; skip++) {
      const rest = letters.slice(skip);
      const found = rest.length < 4 ? undefined : this.sameLetters(rest);
      if (!found) continue;
      const pieces: Piece[] = places
        .slice(0, skip)
        .map((place) => ({ norm: words[place]!.norm, start: starts[place]!, end: ends[place]! }));
      for (const { norm, start, end } of found) {
        pieces.push({ norm, start: starts[places[start + skip]!]!, end: ends[places[end + skip - 1]!]! });
      }
      return { pieces, count: places.at(-1)! + 1 - from };
    }
    return undefined;
  }

  private sameLetters(letters: string): readonly Piece[] | undefined {
    const plain = this.unmask(letters) ?? letters;
    if (this.hidden.has(plain)) return [{ norm: plain, start: 0, end: letters.length }];
    return this.split(letters);
  }

  private masked(tokens: Tokens, from: number): { pieces: Piece[]; count: number } | undefined {
    const { words, starts, ends } = tokens;
    let to = from + 1;
    let letters = words[from]!.norm;
    while (to < words.length && starts[to] === ends[to - 1] && letters.length < longest) {
      const { kind, norm } = words[to]!;
      if (kind === 'handle') letters += `@${norm}`;
      else if (kind === 'hashtag') letters += `#${norm}`;
      else if (kind === 'word' || kind === 'number' || signs.test(norm)) letters += norm;
      else break;
      to++;
    }
    if (words[to - 1]!.kind === 'punctuation' && words[to - 1]!.norm !== '*') {
      to--;
      letters = letters.slice(0, letters.length - words[to]!.norm.length);
    }
    if (to - from < 2) return undefined;
    const plain = starred(tokens.text.slice(starts[from]!, ends[to - 1]!)) ?? this.unmask(letters);
    return plain
      ? { pieces: [{ norm: plain, start: starts[from]!, end: ends[to - 1]! }], count: to - from }
      : undefined;
  }

  /** What a word of digits, signs and letters may be, if it is one of the hidden. */
  private unmask(letters: string): string | undefined {
    let forms = [''];
    for (const letter of letters) {
      const options = standIns[letter];
      if (options === undefined) forms = forms.map((form) => form + letter);
      else if (options === '') continue;
      else forms = forms.flatMap((form) => [...options].map((option) => form + option));
      if (forms.length > 64) return undefined;
    }
    return forms.find((form) => this.hidden.has(form) && form !== letters);
  }

  private behind(norm: string): readonly Piece[] | undefined {
    if (
      norm.length < 4 ||
      norm.length > longest * 2 ||
      this.hidden.has(norm) ||
      this.plain.has(norm) ||
      this.small.has(norm)
    )
      return undefined;
    const one = (word: string | undefined): readonly Piece[] | undefined =>
      word === undefined ? undefined : [{ norm: word, start: 0, end: norm.length }];
    if (/\d/.test(norm)) return /[a-z].*[a-z]/.test(norm) ? one(this.unmask(norm)) : undefined;
    return (
      one(this.drawnOut(norm)) ?? one(this.slip(norm)) ?? (norm.length >= 5 ? this.split(norm) : undefined)
    );
  }

  /** "stuuupid". */
  private drawnOut(norm: string): string | undefined {
    const two = shortened(norm, 2);
    if (two === norm) return undefined;
    return [two, shortened(norm, 1)].find((form) => this.hidden.has(form));
  }

  /** One letter left out, put in, or two changed about. The first letter stays. */
  private slip(norm: string): string | undefined {
    const missing = this.shortened.get(norm);
    if (missing) return missing;
    for (let at = 1; at + 1 < norm.length; at++) {
      const turned = norm.slice(0, at) + norm[at + 1]! + norm[at]! + norm.slice(at + 2);
      if (turned !== norm && this.hidden.has(turned)) return turned;
    }
    for (let at = 1; at < norm.length; at++) {
      const less = norm.slice(0, at) + norm.slice(at + 1);
      const doubled = norm[at] === norm[at - 1];
      if ((less.length >= 5 || (less.length === 4 && doubled)) && this.hidden.has(less)) return less;
    }
    return undefined;
  }

  /** Words run together, if every one of them is known and one of them is hidden. */
  private split(norm: string): readonly Piece[] | undefined {
    const best: (readonly Piece[] | undefined)[] = [[]];
    for (let end = 1; end <= norm.length; end++) {
      for (let start = Math.max(0, end - longest); start < end; start++) {
        const before = best[start];
        if (!before) continue;
        const piece = norm.slice(start, end);
        if (!this.hidden.has(piece) && !this.small.has(piece)) continue;
        const other = best[end];
        if (!other || before.length + 1 < other.length) best[end] = [...before, { norm: piece, start, end }];
      }
    }
    const pieces = best[norm.length];
    if (!pieces || pieces.length < 2 || pieces.length > 9) return undefined;
    return pieces.some((piece) => piece.norm.length > 3 && this.hidden.has(piece.norm)) ? pieces : undefined;
  }

  private wordOf(norm: string): Word {
    const seen = this.words.get(norm);
    if (seen) return seen;
    const word = makeWord('word', norm, 'lower');
    this.words.set(norm, word);
    return word;
  }
}

/** A word with every letter that stands three times or more in a row left only so many times. */
function shortened(norm: string, times: number): string {
  let short = '';
  for (let at = 0, next = 0; at < norm.length; at = next) {
    while (norm[next] === norm[at]) next++;
    const run = next - at;
    short += norm[at]!.repeat(run > 2 ? times : run);
  }
  return short;
}

/** Words that people write with stars in them, the likelier first where two would fit. */
const oftenStarred =
  `nigger niggers nigga niggas faggot faggots faggy retard retards retarded cunt cunts bastard bastards bitch bitches bitchy paki pakis pikey pikeys wanker wankers twat twats
  prick pricks fucker fuckers fucking fuckin fucked fucks fuck whore whores slut sluts slag slags shits shit shitty shite spastic spastics tranny trannies arsehole
  arseholes asshole assholes dickhead dickheads cock cocks bollocks poof poofs chink chinks kike kikes gyppo gyppos`.split(
    /\s+/,
  );

/** "n****r", "b*****d", "c***": the letters that are left, and how many are gone. */
function starred(spelling: string): string | undefined {
  const parts = /^([a-z]+)(\*{2,})([a-z]*)$/i.exec(spelling);
  if (!parts) return undefined;
  const [before, after] = [parts[1]!.toLowerCase(), parts[3]!.toLowerCase()];
  return oftenStarred.find(
    (word) => word.length === spelling.length && word.startsWith(before) && word.endsWith(after),
  );
}

const isSign = ({ words }: Tokens, at: number): boolean => {
  const { kind, norm } = words[at]!;
  return kind === 'handle' || kind === 'hashtag' || signs.test(norm);
};
