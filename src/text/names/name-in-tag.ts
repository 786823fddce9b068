import type { Form } from '../../people/name-forms.ts';
import type { Lists, Names, Unit } from '../../people/roster.ts';
import { shortFormsOf } from '../../people/short-forms.ts';
import { commonWords } from '../common-words.ts';
import type { Word } from '../tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What stands before a name in a hashtag, run together. */
const before =
  words(`well done welldone good luck goodluck happy birthday happybirthday proud of proudof so soproud team
  congrats congratulations thank you thankyou thanks love our my miss missyou bless go goon comeon come on vote save
  get getwell getwellsoon soon the amazing super star superstar bye goodbye welcome hi hello hey justice for pray prayfor rip mr mrs ms dr coach`);
/** What stands after one. */
const after =
  words(`rocks wins won birthday day isone is ten five six seven eight nine party fund official fc x xx xo
  forever ftw first last year reception star superstar assembly`);
const joins = words('and n x');
const kind = words('mr mrs ms miss dr');

type TagName = { lists: Lists; form: Form | 'forename-word' };

const shortest = 3;
const longestTag = 40;

/** The name in #WellDoneOllieB, #ollieandmia or @OllieBenning, if there is one. */
export function nameInTag(word: Word, names: Names): TagName | undefined {
  const parts = (word.parts ?? []).map(({ norm }) => norm.replaceAll("'", ''));
  if (word.norm.length > longestTag || parts.length > 12) return undefined;
  const pieces = parts.flatMap((part) => divide(part, names) ?? [part]);
  const forenames = (at: number): readonly Unit[] =>
    unitsOf(pieces[at], names).filter(({ forename }) => forename);
  let shown: TagName | undefined;
  let found = 0;
  let praised = false;
  let strange = false;
  for (let at = 0; at < pieces.length; at++) {
    const given = forenames(at);
    const next = pieces[at + 1];
    if (given.length > 0 && next !== undefined) {
      const pairs = (family: string): Lists => {
        const surname = names.unit(family);
        return surname ? given.reduce((lists, unit) => lists | names.full(unit, surname), 0) : 0;
      };
      const lists = pairs(next) || (pieces[at + 2] !== undefined ? pairs(`${next} ${pieces[at + 2]}`) : 0);
      if (lists) return { lists, form: 'full' };
      if (next.length === 1 && /\p{L}/u.test(next)) {
        const initialled = given.reduce((all, unit) => all | names.initialLast(unit, next), 0);
        const last = at + 2 >= pieces.length || !names.unit(pieces[at + 2]!);
        if (initialled && last && !commonWords.has(pieces[at]!))
          return { lists: initialled, form: 'initial' };
        if (initialled && last && praised) return { lists: initialled, form: 'initial' };
      }
    }
    const titled = kind.has(pieces[at]!) && next !== undefined ? names.unit(next) : undefined;
    if (titled && titled.surname & 0b110) return { lists: titled.surname & 0b110, form: 'title' };
    if (given.length > 0 && !before.has(pieces[at]!)) {
      const lists = given.reduce((all, unit) => all | unit.forename, 0);
      const sure = !commonWords.has(pieces[at]!) || praised;
      found++;
      if (!shown || sure)
        shown = { lists: lists | (shown?.lists ?? 0), form: sure ? 'forename' : 'forename-word' };
    } else if (before.has(pieces[at]!)) praised = true;
    else if (!after.has(pieces[at]!) && !joins.has(pieces[at]!) && !/^\d+$/.test(pieces[at]!)) strange = true;
  }
  // A forename beside words of any kind is nobody's: #OliverCromwell, @jack_of_all. An account is not called by one alone.
  if (!shown || strange || (word.kind === 'handle' && found < 2)) return undefined;
  return shown;
}

function unitsOf(word: string | undefined, names: Names): Unit[] {
  if (!word || word.length < 2) return [];
  const unit = names.unit(word);
  const found = unit ? [unit] : [];
  for (const short of shortFormsOf(word)) {
    const other = names.unit(short);
    if (other?.forename) found.push(other);
  }
  return found;
}

/**
 * Words run together in small letters, taken apart where all of it can be told: praise, then a name,
 * then another or an initial, then what may follow. "olliebenning" gives ollie, benning.
 */
function divide(word: string, names: Names): string[] | undefined {
  if (word.length < 5 || word.length > longestTag || unitsOf(word, names).length > 0) return undefined;
  const failed = new Set<number>();
  const isName = (at: number, end: number, half: 'forename' | 'surname'): boolean =>
    end - at >= shortest && unitsOf(word.slice(at, end), names).some((unit) => unit[half]);

  /** Phase 0: before a name; 1: after a forename; 2: after the name. */
  const from = (at: number, phase: number): string[] | undefined => {
    if (at === word.length) return phase > 0 ? [] : undefined;
    const state = at * 4 + phase;
    if (failed.has(state)) return undefined;
    const take = (end: number, next: number): string[] | undefined => {
      const rest = from(end, next);
      return rest && [word.slice(at, end), ...rest];
    };
    for (let end = Math.min(word.length, at + 16); end > at; end--) {
      const piece = word.slice(at, end);
      const found =
        (phase === 0 && before.has(piece) && take(end, 0)) ||
        (phase === 0 && isName(at, end, 'forename') && take(end, 1)) ||
        (phase === 1 && isName(at, end, 'surname') && take(end, 2)) ||
        (phase === 1 && end - at === 1 && end === word.length && take(end, 2)) ||
        (phase > 0 && joins.has(piece) && take(end, 0)) ||
        (phase > 0 && (after.has(piece) || /^\d+$/.test(piece)) && take(end, 2));
      if (found) return found;
    }
    failed.add(state);
    return undefined;
  };
  return from(0, 0);
}
