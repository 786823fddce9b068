import { Automaton } from './automaton.ts';
import type { Board } from './board.ts';
import { Disguises } from './disguise.ts';
import type { TokenMark } from './grammar.ts';
import { hidden, plain, small } from './grammar/remarks/hidden.ts';
import { contexts, layers, lexicons } from './grammar/remarks/index.ts';
import { takeLexicons } from './lexicons.ts';
import { marksOf } from './marks-of.ts';
import { hasOtherSense } from './other-senses.ts';
import { namesCalled, nameCallingKinds } from './name-calling.ts';
import { asksForHarm, deniesGood } from './obligations.ts';
import { partsOf, type Part } from './remark-parts.ts';
import { isIn, symbolOf, symbolsOfSign } from './symbols.ts';
import type { Tokens } from './tokens.ts';
import { veiledKinds, veiledRemarks } from './veiled.ts';

const phrases = new Automaton(takeLexicons(lexicons));
const cascade = [phrases, ...layers.map((grammars) => new Automaton(grammars))];
const around = new Automaton(contexts);

const spelled = lexicons.flatMap((lexicon) => Object.values(lexicon)).join(' ');
const disguises = new Disguises(hidden, small, new Set([...plain, ...spelled.split(/[\s_]+/)]));

/** The tokens of a text with disguised words made plain: "w0men", "i d i o t s". */
export const undisguise = (tokens: Tokens): Tokens => disguises.undo(tokens);

const charge = symbolOf('charge');

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Before a target these make it the object of something else: "the way we treat gay people is disgusting". */
const objectMakers =
  set(`of about against to towards toward for with by from at on than as without between among around into like unlike per
  versus vs hate hates hated love loves loved like likes liked support supports supported help helps helped treat treats treated call calls
  called abuse abuses abused attack attacks attacked harass harasses harassed bully bullies bullied hit hits beat beats hurt hurts mock mocks
  mocked insult insults insulted judge judges judged blame blames blamed target targets targeted exclude excludes excluded fear fears marry
  marries date dates admire respect respects protect protects defend defends exploit exploits oppress oppresses kill kills killed murder
  murders murdered deport deports rape rapes stereotype ban bans use uses see sees discriminate teach teaches taught represent represents
  let lets make makes made ask asks asked tell tells told show shows telling threaten threatens threatened kick not no never nor neither
  isn't aren't if unless whether 's anti many-of which`);

/** These stand between a target and what decides about it: "not all men". */
const quantity = set('all most many every of each');

/** Before "women", "men", "old people" these make it persons, not all of them. */
const definite =
  set(`the two three four five six some other both my our his her their your those these several few young certain few
  more thousands hundreds dozens million`);

/** Before "lads", "kids", "parents" these make it a family. */
const owners = set('my your his her their');

/** What may stand before a command: the end of something else. */
const clauseStart =
  set(`and but so then just please yes yeah also or lol ok okay honestly seriously literally always only now god oh
  really fucking absolutely all because cos it's its`);

/** A clause ends before these. */
const clauseEnd =
  set(`and but because cos coz cuz so though although while when since unless yet lol tbh imo imho honestly then or anyway
  lmao smh whereas except plus haha hahaha innit btw`);

/** Nouns that make another thing of the insult before them: "a bully free zone". */
const otherThings =
  set(`proof free book books shop farmer farmers lover lovers owner owners catcher keeper trainer walker sitter trick tricks awareness
  costume costumes outfit bag bags bin bins can cans sanctuary expert survivor survivors patient patients nurse nurses researcher hot farm
  print field parade onesie mask masks teller box proofing poo walking training research charity treatment ward screening hat fest
  collar breed breeds chow grooming groomer trap traps sapiens erectus diplegia quadriplegia society
  health healthcare load arithmetic`);

/** What may stand before a name that somebody is run down by. */
const leadIns = set(
  `and but so then yes no lol ok honestly because cos that bloody our think tbh aye see when if or while`,
);

/** With a capital and no person of the writer's: what opens a sentence, days, things with names, the family. */
const noNames =
  set(`the this that these those there here what who how why when where which and but yet she her him his they them you your our
  its one some any all most half every each nobody everybody everyone somebody someone anyone nothing something everything such another both none
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  mum mam mom dad mummy daddy nan nana nanny gran granny grandad grandpa uncle auntie aunt cousin sister brother husband wife hubby baby god jesus
  karma life love time money work school weather winter summer spring autumn traffic today tomorrow yesterday christmas easter google alexa siri
  tesco asda aldi lidl sainsbury's amazon ikea england scotland wales britain ireland france germany america london covid brexit ofsted alcohol sugar
  fear pride envy jealousy anger grief anxiety depression insomnia autocorrect maths english science history geography art music drama snow rain
  being having not never always just only maybe perhaps really honestly still now then well yes turns guess apparently absolutely total utter complete
  proper pure right what're my me mine dear sorry thanks bloody fucking man woman men women boys girls kids teachers parents staff people
  teacher parent head deputy boss neighbour whoever alright tinder facebook twitter instagram wordle duolingo microsoft windows teams excel apple
  rudolph santa elf grinch hitler putin stalin judas satan cupid wasps rats foxes cats dogs karen`);

const denials = /^(shouldn't|shouldnt|not|never|mustn't|mustnt)$/;

const inabilities = set(`not can't cannot cant couldn't couldnt unable never won't don't dont`);

/** What somebody else has put in the way. */
const barriers =
  set(`because unless until without due lack afford access accessible inaccessible barrier barriers support funding discrimination ramp
  ramps lift lifts law laws banned denied refused forbidden allowed legally safely freely shamefully prices cost costs waiting step-free
  interpreter interpreters signs captions subtitles broken`);

/** Offices that a school has and others too; and words for none but a school's. */
const anywhere =
  /^(?:team|teams|manager|deputy|department|chair|boss|bosses|leader|leaders|head|heads|captain|coach|secretary|president|governor|governors|lads|class)$/;
const schoolOnly =
  /^(?:school|schools|slt|smt|pta|senco|headteacher|headmistress|headmaster|staffroom|year|trust|mat|ta|tas|teachers)$/;

const most = 10;

/**
 * What a text says of people: insults, threats, and what demeans a group. The grammar proposes, by
 * target and predicate; this decides, by what stands around them: who speaks, whether it is denied,
 * told or quoted, and whom "they" means. Pure, and nothing at all for a text without a charged word.
 */
export function findRemarks(tokens: Tokens, board: Board): (TokenMark & { parts?: Part[] })[] {
  if (!isCharged(board)) return [];
  const byKind = new Map<string, TokenMark[]>();
  const look = (automaton: Automaton): void => {
    for (const mark of automaton.run(board)) {
      const said = mark.kind === 'is-vile' || mark.kind === 'is-mean';
      const idiom =
        said && byKind.get('mean-phrase')?.some((one) => one.from > mark.from && one.to === mark.to);
      if (said && !idiom && isTurned(tokens, mark)) continue;
      board.add(mark);
      const same = byKind.get(mark.kind);
      if (same) same.push(mark);
      else byKind.set(mark.kind, [mark]);
    }
  };
  for (const automaton of cascade) look(automaton);
  if (!saids.some((kind) => byKind.has(kind))) return [];
  look(around);
  return new Judge(tokens, board, byKind)
    .remarks()
    .map((mark) =>
      mark.kind === 'reported-abuse' ? mark : { ...mark, parts: partsOf(mark, board, byKind) },
    );
}

/** By sign, whether a word with it is charged: 0 where nobody has looked yet, 1 for no, 2 for yes. */
let charged = new Uint8Array(1024);

function isCharged({ signs }: Board): boolean {
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (sign >= charged.length) {
      const wider = new Uint8Array(sign * 2);
      wider.set(charged);
      charged = wider;
    }
    if (charged[sign] === 0) charged[sign] = symbolsOfSign(sign).includes(charge) ? 2 : 1;
    if (charged[sign] === 2) return true;
  }
  return false;
}

const ties = set('about against with by from to without no never into on at towards who that');

/** "is a book about bullies", "is a school with no clowns": the insult hangs on something else. */
function isTurned({ words }: Tokens, { from, to }: TokenMark): boolean {
  for (let at = from + 2; at < to - 1; at++) {
    const { norm } = words[at]!;
    if (ties.has(norm)) return true;
    if (norm === 'for' && !/^(excuse|apology|good|sorry)$/.test(words[at - 1]!.norm)) return true;
  }
  return false;
}

/** What the grammar proposes. */
const saids = [
  ...[
    'said-of-group',
    'asked-of-group',
    'said-to-group',
    'said-against-group',
    'ought-of-group',
    'ought-of-them',
    'ordered-of-group',
    'group-word',
    'as-a-slur',
    'slurs',
  ],
  ...[
    'slur-adjective',
    'said-of-community',
    'said-before-name',
    'said-of-head',
    'said-of-school',
    'said-of-person',
    'said-of-name',
    'said-curse',
    'said-threat',
  ],
  ...['said-of-them', 'said-low-of-them', 'said-of-nobody', 'said-low-of-nobody', 'said-threat-of-them'],
  ...veiledKinds,
  ...nameCallingKinds,
];

const quotation = symbolOf('quotation');
const adjective = symbolOf('group-adj');
const filler = symbolOf('filler');
const elsewhere = symbolOf('colleague-elsewhere');

const pointers = set(`my our the those these this that such what bloody fucking typical of with by you`);

/** After a target these begin something new, so that the target was a noun. */
const goOnWithout =
  set(`and or but so with in at on because who that they them for from like as more if when even too here now is are all full stop by when of off then this still again though if
  to near into teach i we you he she it ever again the just then lol every`);
/** After a kind of people these begin what is said of them. */
const verbs =
  /^(?:aren't|isn't|don't|dont|can't|cant|won't|never|always|only|just|should|shouldn't|shouldnt|have|has|want|get|do|does|will|would)$/;

/** In tokens: so short a quotation within a remark holds words at arm's length. */
const scare = 6;

const names = new Map(
  ['staff-name', 'pupil-name', 'parent-name', 'colleague-title', 'colleague-position'].map(
    (kind) => [symbolOf(kind), kind] as const,
  ),
);

class Judge {
  private readonly quotations: TokenMark[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly board: Board,
    private readonly byKind: ReadonlyMap<string, readonly TokenMark[]>,
  ) {
    for (const { symbol, from, to } of board.found) {
      if (symbol === quotation) this.quotations.push({ kind: 'quotation', from, to });
      if (symbol === elsewhere) this.others.push({ from, to });
      const kind = names.get(symbol);
      if (kind) this.people.push({ kind, from, to });
    }
  }

  private readonly people: TokenMark[] = [];
  /** "My boss at the garden centre": those one works with at another place. */
  private readonly others: { from: number; to: number }[] = [];

  remarks(): TokenMark[] {
    const found: TokenMark[] = [];
    const add = (kind: string, { from, to }: TokenMark): void => {
      if (kind === 'insult-community' && this.others.some((one) => one.from < to && from < one.to)) return;
      found.push({ kind, from, to: this.clauseEnd(from, to) });
    };

    for (const said of this.of('said-of-group')) {
      if (!this.isSaid(said) || !this.isSubject(said) || !this.isWhole(said)) continue;
      if (!this.isBarred(said) && !this.isOfOwnKind(said)) add('demeaning', said);
    }
    for (const said of this.of('ought-of-group')) {
      if (this.isSaid(said) && this.isSubject({ ...said, kind: 'said-of-group' }) && this.isHardOn(said))
        add('demeaning', said);
    }
    for (const said of this.of('asked-of-group'))
      if (this.isSaid(said) && this.isWhole(said)) add('demeaning', said);
    for (const said of this.of('said-to-group'))
      if (this.isSaid(said) && !this.goesOn(said) && !this.isDisowned(said)) add('demeaning', said);
    for (const said of this.of('said-against-group')) {
      if (!this.isSaid(said)) continue;
      add('demeaning', said);
      add('threat', said);
    }
    for (const said of this.of('ordered-of-group')) {
      if (this.isSaid(said) && this.isOrder(said) && !this.goesOn(said)) add('demeaning', said);
    }
    for (const said of this.of('group-word', 'as-a-slur')) if (this.isSaid(said)) add('demeaning', said);
    for (const said of this.of('slurs', 'slur-adjective')) {
      if (this.isSaid(said) && !this.isOfOneself(said)) found.push({ ...said, kind: 'slur' });
    }

    for (const said of this.of('said-of-community')) {
      if (this.isOfChildhood(said)) continue;
      if (this.isSaid(said) && this.isSubject(said) && this.isWhole(said) && !this.isPlayed(said))
        add('insult-community', said);
    }
    for (const said of this.of('said-before-name')) {
      const from = this.pointer(said);
      if (from === undefined) continue;
      const whole = { ...said, from };
      if (this.isOfThing(whole)) continue;
      if (this.isQuoted(whole) || this.isRebuked(whole)) continue;
      if (!this.isPlayed(whole) && !this.isOfOneself(whole)) add('insult-community', whole);
    }
    for (const said of this.of('said-of-head')) {
      if (this.isSaid(said) && this.isWhole(said) && this.opensClause(said)) add('insult-community', said);
    }
    for (const said of this.of('said-of-school')) {
      // A head that aches is no headteacher.
      const mine = this.norm(said.from) === 'my' && this.norm(said.from + 1) === 'head';
      if (mine || !this.isWhole(said) || this.isOfChildhood(said)) continue;
      if (this.isSaid(said) && this.isSubject(said) && !this.isPlayed(said)) add('criticism', said);
    }
    for (const said of this.of('said-of-person')) {
      // "You're an idiot if …", "if you hate … you're an idiot" speak to nobody here.
      if (this.of('told').some((mark) => /^(if|when|whenever)$/.test(this.norm(mark.from)))) continue;
      const general =
        /^you/.test(this.norm(said.from)) && /^(if|when|who|whenever|unless)$/.test(this.norm(said.to));
      if (this.isSaid(said) && this.isWhole(said) && !this.isPlay(said) && !general && !this.isOfThing(said))
        add('insult-person', said);
    }
    for (const said of this.of('said-of-name')) {
      if (!this.isNamed(said) || this.isOfOneself(said) || this.isPlayed(said)) continue;
      if (this.isSaid(said) && this.isWhole(said) && !this.isPlay(said)) add('insult-person', said);
    }
    for (const said of this.of('said-curse'))
      if (this.isSaid(said) && !this.isPlay(said) && !this.isOfThing(said)) add('profanity', said);
    for (const said of this.of('said-threat')) {
      if (!this.isSaid(said) || this.near('laughed', said) || !this.isMeant(said) || this.isOfThing(said))
        continue;
      add('threat', said);
      if (this.isOfThem(said) && this.antecedent(said, found) === 'group') add('demeaning', said);
    }

    const sure = found.slice();
    for (const said of [
      ...this.of('said-of-nobody').flatMap((one) => this.exclaimed(one) ?? []),
      ...this.of('ought-of-them').flatMap((one) =>
        this.isHardOn(one) ? [{ ...one, kind: 'said-low-of-them' }] : [],
      ),
      ...this.of('said-of-them', 'said-low-of-them', 'said-low-of-nobody', 'said-threat-of-them'),
    ]) {
      if (!this.isSaid(said) || !this.isWhole(said) || this.isOfThing(said)) continue;
      if (said.kind === 'said-low-of-nobody' && !this.opensClause(said)) continue;
      const whom = this.antecedent(said, sure);
      if (!whom) continue;
      if (said.kind === 'said-threat-of-them') {
        add('threat', said);
        if (whom === 'group') add('demeaning', said);
      } else if (whom === 'group') {
        add('demeaning', said);
      } else if (!said.kind.startsWith('said-low') && !this.isPlay(said)) {
        add(whom === 'community' ? 'insult-community' : 'insult-person', said);
      }
    }
    // Where a plain word says it, that is what is shown.
    for (const { target, ...said } of veiledRemarks(this.tokens, this.byKind, (mark) =>
      this.hangsOnNext(mark),
    )) {
      if (!this.isSaid(said) || this.isPartlyQuoted(said)) continue;
      if (target && this.isTold(target)) continue;
      if (this.isOfOneself(target ?? said) || this.isBarred(said)) continue;
      if (!found.some((one) => one.from < said.to && said.from < one.to)) add('demeaning', said);
    }
    for (const { hard, ...said } of namesCalled(this.tokens, this.byKind, this.people)) {
      if (found.some((one) => one.from < said.to && said.from < one.to)) continue;
      if (!this.isSaid(hard) || this.isPartlyQuoted(said)) continue;
      if (this.isOfOneself(hard) || this.isPlayed(said)) continue;
      const group = this.of('group', 'group-one').find((one) => one.from < said.to && said.from < one.to);
      // "What was written about trans people is vile".
      if (group && (objectMakers.has(this.before(group)) || this.isBarred(said))) continue;
      add(group ? 'demeaning' : said.kind, said);
    }
    return [...this.settle(found), ...this.of('reported-abuse')];
  }

  /** "Gays should be made to wear a badge", and not "women should be paid the same". */
  private isHardOn({ from, to }: TokenMark): boolean {
    const rest = Array.from({ length: 4 }, (_, at) =>
      this.sentence(to - 1 + at) === this.sentence(from) ? this.norm(to - 1 + at) : '',
    );
    for (let at = from; at < to; at++) if (denials.test(this.norm(at))) return deniesGood(rest);
    return asksForHarm(rest);
  }

  /** "I've no hatred for refugees". */
  private isDisowned({ from, to }: TokenMark): boolean {
    for (let at = from; at < to; at++)
      if (
        /^(?:no|any|never)$/.test(this.norm(at)) &&
        /^(?:hatred|hate|contempt|disgust|scorn)$/.test(this.norm(at + 1))
      )
        return true;
    return false;
  }

  /** "Women burn headscarves in protest": what they burn is their own. */
  private isProtest({ from, to }: TokenMark): boolean {
    let burns = false;
    for (let at = from; at < to + 4 && this.sentence(at) === this.sentence(from); at++) {
      burns ||= /^burn(?:s|ing|ed|t)?$/.test(this.norm(at));
      if (burns && /^protests?$/.test(this.norm(at))) return true;
    }
    return false;
  }

  /** "Derry Girls is useless without subtitles" speaks of no girls. */
  private isInTitle({ from, to }: TokenMark): boolean {
    return this.of('in-school-story').some((title) => title.from < to && from < title.to);
  }

  private isOfThem({ from, to }: TokenMark): boolean {
    for (let at = from; at < to; at++) if (/^(they|them)$/.test(this.norm(at))) return true;
    return false;
  }

  private of(...kinds: string[]): readonly TokenMark[] {
    return marksOf(this.byKind, kinds);
  }

  private norm(at: number): string {
    return this.tokens.words[at]?.norm ?? '';
  }

  private sentence(at: number): number {
    return this.tokens.sentences[at] ?? -1;
  }

  private before({ from }: TokenMark): string {
    return from > 0 && this.sentence(from - 1) === this.sentence(from) ? this.norm(from - 1) : '';
  }

  /** The writer says it, in earnest and now: it is not quoted, told, denied or rebuked. */
  private isSaid(said: TokenMark): boolean {
    if (this.isQuoted(said) || this.isTold(said) || this.isRebuked(said) || this.isFood(said)) return false;
    if (this.isProtest(said) || this.isInTitle(said)) return false;
    return !this.of('slurs').some(
      (slur) => slur.from === said.from && hasOtherSense(this.tokens, Math.max(slur.from, slur.to - 1)),
    );
  }

  private isQuoted(said: TokenMark): boolean {
    if (this.quotations.some((mark) => mark.from <= said.from && said.to <= mark.to)) return true;
    const { text, starts, ends } = this.tokens;
    const opening = text[starts[said.from]! - 1];
    return (
      /['‘’"“”]/.test(opening ?? '') &&
      /['’"”]/.test(text.slice(ends[said.to - 1]! - 1, ends[said.to - 1]! + 3))
    );
  }

  /** "Women can't drive", said the man in the ditch: the words of somebody else, though ours go on. */
  private isPartlyQuoted({ from, to }: TokenMark): boolean {
    return this.quotations.some(
      (mark) =>
        mark.from < to && from < mark.to && (mark.from < from || mark.to > to || mark.to - mark.from > scare),
    );
  }

  private isTold(said: TokenMark): boolean {
    const own = this.of('own-words');
    return this.of('told', 'reported-abuse').some(
      (mark) =>
        this.sentence(mark.from) === this.sentence(said.from) &&
        (mark.from < said.from || (mark.kind === 'reported-abuse' && mark.to > said.to)) &&
        !(mark.from >= said.from && mark.to <= said.to && mark.to - mark.from === 1) &&
        !own.some((ours) => ours.from < mark.to && mark.from < ours.to) &&
        !this.turns(mark.to, said.from),
    );
  }

  /** "They say it is rude, but …": what follows is the writer's again. */
  private turns(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (/^(but|however|yet|still|;)$/.test(this.norm(at))) return true;
    return false;
  }

  private isRebuked(said: TokenMark): boolean {
    return this.of('rebuked').some(
      (mark) =>
        mark.from >= said.to - 1 &&
        this.sentence(mark.from) === this.sentence(said.from) &&
        !this.of('own-words').some((ours) => ours.from < mark.to && mark.from < ours.to),
    );
  }

  private isSubject(said: TokenMark): boolean {
    let { from } = said;
    while (quantity.has(this.norm(from - 1)) && this.sentence(from - 1) === this.sentence(from)) from--;
    const before = this.before({ ...said, from });
    if (objectMakers.has(before) || (before.endsWith('ing') && before.length > 5)) return false;
    if (said.kind === 'said-of-community') {
      if (this.norm(said.from) === 'what') return true;
      const group = this.of('group').some((mark) => mark.from <= said.from && said.from < mark.to);
      // "I hate year 6 SATs week": not the people but a thing of theirs.
      const thing =
        this.of('own-people').some((mark) => mark.to === said.to && mark.from > said.from) &&
        this.hangsOn(said.to);
      return !owners.has(before) && !group && !thing && !this.isAtHome(said);
    }
    if (said.kind !== 'said-of-group') return true;
    // "who would hire a black teacher": the verb before an article has it for its object.
    if (
      /^an?$/.test(this.norm(said.from)) &&
      before &&
      !clauseStart.has(before) &&
      !/^(that|think|if|say|believe|know)$/.test(before)
    ) {
      return this.tokens.words[said.from - 1]!.kind !== 'word';
    }
    // "not all black women": "women" alone is not who is meant.
    if (said.from > 0 && this.isAdjective(said.from - 1) && this.before(said)) return false;
    const wide = this.of('wides').some((mark) => mark.from === said.from);
    return !(wide && (definite.has(before) || definite.has(this.before(said))));
  }

  private hangsOn(at: number): boolean {
    return (
      this.sentence(at) === this.sentence(at - 1) &&
      this.tokens.words[at]!.kind === 'word' &&
      !goOnWithout.has(this.norm(at))
    );
  }

  private isAtHome({ from, to }: TokenMark): boolean {
    for (let at = from; at < to; at++)
      if (/^(house|home|family|garden|street|kitchen|car|sofa)$/.test(this.norm(at))) return true;
    return false;
  }

  /** The insult is the whole of what is said: not "a bully free zone". */
  private isWhole({ from, to }: TokenMark): boolean {
    if (this.sentence(to) !== this.sentence(from)) return true;
    const last = this.norm(to - 1);
    const next = this.norm(to);
    // "thick with flu", "a dump for lost jumpers", "rubbish at names".
    if (last === 'thick' && next === 'with') return false;
    if (next === 'for' && /^(useless|hopeless|dump|hole|tip|zoo|pit|sorry)$/.test(last)) return false;
    if (
      next === 'at' &&
      /^(rubbish|hopeless|terrible|awful|atrocious|dreadful|appalling|shocking)$/.test(last)
    )
      return false;
    return !otherThings.has(next);
  }

  /** "I hate women being ignored", "I hate our head lice": another thing is meant than the target. */
  private goesOn({ from, to }: TokenMark): boolean {
    if (this.sentence(to) !== this.sentence(from)) return false;
    const { words } = this.tokens;
    if (words[to]!.kind === 'word' && this.isAdjective(to - 1) && !goOnWithout.has(this.norm(to)))
      return true;
    return /^(being|getting|having|not|'s|still|are|is|were|was|be|feeling|losing|dying|suffering|struggling|hurting|left|failed|excluded|treated|ignored|blamed|attacked|abused|bullied|mistreated|hurt|punished|scared|afraid|silenced)$/.test(
      this.norm(to),
    );
  }

  /** "The Polish bakery": a word for a kind of people before another word. */
  private hangsOnNext({ to, from }: TokenMark): boolean {
    const either = this.isAdjective(to - 1) || /^(?:young|old|poor)$/.test(this.norm(to - 1));
    if (this.sentence(to) !== this.sentence(from) || !either) return false;
    const { kind, norm } = this.tokens.words[to]!;
    return kind === 'word' && !goOnWithout.has(norm) && !verbs.test(norm);
  }

  /** "I nearly killed myself over those displays" is no threat, nor is "don't". */
  private isMeant(said: TokenMark): boolean {
    if (!/^(kill|hang|drown|shoot|stab|die|get|put)$/.test(this.norm(said.from))) return true;
    return !/^(don't|dont|not|never|nearly|almost|to|didn't|could|would|you'll|i'll|gonna|without|i|we|will|by)$/.test(
      this.before(said),
    );
  }

  /** "Black", "Muslim": before another word it says more about that one. */
  private isAdjective(at: number): boolean {
    return isIn(this.tokens.words[at]!, adjective);
  }

  private isOrder(said: TokenMark): boolean {
    const before = this.before(said);
    if (before === '' || clauseStart.has(before)) return true;
    return this.tokens.words[said.from - 1]!.kind !== 'word';
  }

  private opensClause(said: TokenMark): boolean {
    return this.before(said) === '' || this.tokens.words[said.from - 1]!.kind !== 'word';
  }

  /** Where "our old" before an insult begins; an insult without such a word points at nobody. */
  private pointer(said: TokenMark): number | undefined {
    let { from } = said;
    while (from > 0 && said.from - from < 5 && this.sentence(from - 1) === this.sentence(said.from)) {
      from--;
      if (pointers.has(this.norm(from))) return from;
      if (!isIn(this.tokens.words[from]!, filler)) break;
    }
    // "Shitty school, shitty head.": a clause of its own points by itself.
    return this.opensClause(said) && this.closesClause(said) ? said.from : undefined;
  }

  private closesClause({ from, to }: TokenMark): boolean {
    return (
      this.sentence(to) !== this.sentence(from) ||
      this.tokens.words[to]!.kind !== 'word' ||
      clauseEnd.has(this.norm(to))
    );
  }

  /** An insult that is a clause of its own: "Thieving vermin.", "What a bunch of clowns". Bare oaths are nobody's. */
  private exclaimed(said: TokenMark): TokenMark | undefined {
    if (!this.closesClause(said) && !/^(run|who|that|with|in|at)$/.test(this.norm(said.to))) return undefined;
    let { from } = said;
    while (from > 0 && said.from - from < 7 && this.sentence(from - 1) === this.sentence(said.from)) {
      const word = this.tokens.words[from - 1]!;
      if (word.kind !== 'word' || !(isIn(word, filler) || word.norm === 'what')) break;
      from--;
    }
    const whole = { ...said, from };
    if (!this.opensClause(whole)) return undefined;
    return from < said.from ||
      said.to - said.from > 1 ||
      /^(scum|vermin|filth|\w{4,}s)$/.test(this.norm(said.from))
      ? whole
      : undefined;
  }

  private isOfOneself(said: TokenMark): boolean {
    return this.of('of-oneself').some((mark) => {
      if (mark.from >= said.from || said.from - mark.to > 3) return false;
      for (let at = mark.to; at < said.from; at++) if (!isIn(this.tokens.words[at]!, filler)) return false;
      return true;
    });
  }

  /** "Us cripples took over the disco": a hard word for oneself is no insult to a group. */
  private isOfOwnKind(said: TokenMark): boolean {
    return this.of('slurs').some((slur) => slur.from === said.from && this.isOfOneself(slur));
  }

  /** "Disabled people can't vote there without a ramp": what keeps people out is no lack of theirs. */
  private isBarred(said: TokenMark): boolean {
    let cannot = false;
    for (let at = said.from; at < said.to; at++) cannot ||= inabilities.has(this.norm(at));
    if (!cannot) return false;
    // "Women don't belong in the kitchen" takes nobody's place away.
    const words = Array.from({ length: said.to + 3 - said.from }, (_, at) => this.norm(said.from + at)).join(
      ' ',
    );
    if (
      /(?:don't|dont|not|never) belong in (?:the|a) (?:kitchen|zoo|jail|prison|cage|bin|gutter|past)/.test(
        words,
      )
    )
      return true;
    const sentence = this.sentence(said.from);
    return this.tokens.words.some((word, at) => this.sentence(at) === sentence && barriers.has(word.norm));
  }

  private isFood(said: TokenMark): boolean {
    const { words } = this.tokens;
    for (let at = said.from; at < said.to; at++)
      if (/^faggots?$/.test(words[at]!.norm)) return this.near('of-food', said, 1);
    return false;
  }

  private near(kind: string, said: TokenMark, reach = 0): boolean {
    return this.of(kind).some(
      (mark) => Math.abs(this.sentence(mark.from) - this.sentence(said.from)) <= reach,
    );
  }

  /** Whether a remark opens with somebody's name, and not with a day, a thing or one of the family. */
  private isNamed(said: TokenMark): boolean {
    const word = this.tokens.words[said.from]!;
    if (word.kind !== 'word' || !/^(?:capital|mixed)$/.test(word.shape) || word.norm.length < 3) return false;
    const before = this.before(said);
    if (before && this.tokens.words[said.from - 1]!.kind === 'word' && !leadIns.has(before)) return false;
    return !noNames.has(word.norm);
  }

  /** Friends, actors, teams and ministers may be called much. */
  private isPlay(said: TokenMark): boolean {
    return (
      this.near('laughed', said, 1) ||
      this.near('between-friends', said, 1) ||
      this.near('in-fiction', said, 2) ||
      this.near('at-match', said, 2) ||
      this.near('in-politics', said, 1)
    );
  }

  private isPlayed(said: TokenMark): boolean {
    if (this.near('played', said) || this.near('in-school-story', said, 1)) return true;
    const titled = this.people.some(
      ({ kind, from }) => kind === 'colleague-title' && from >= said.from && from < said.to,
    );
    return (titled && this.near('in-fiction', said, 2)) || this.isElsewhere(said);
  }

  /** "The manager" of a club, "the deputy PM": a match or the news is spoken of, and nothing of ours. */
  private isElsewhere(said: TokenMark): boolean {
    if (!['at-match', 'in-politics', 'in-fiction'].some((kind) => this.near(kind, said))) return false;
    let elsewhere = false;
    for (let at = said.from; at < said.to; at++) {
      const norm = this.norm(at);
      if (schoolOnly.test(norm)) return false;
      elsewhere ||= anywhere.test(norm);
    }
    return elsewhere;
  }

  /** "My secondary school was a dump": long ago. */
  private isOfChildhood({ from, to }: TokenMark): boolean {
    const past = /^(?:secondary|primary|old|junior|grammar)$/.test(this.norm(from + 1));
    if (this.norm(from) !== 'my' || !past) return false;
    for (let at = from; at < to; at++) if (this.norm(at) === 'was') return true;
    return false;
  }

  /** A printer or a slug may be called what it is: no person is meant. */
  private isOfThing(said: TokenMark): boolean {
    return this.near(
      'no-person',
      said,
      /^(you|he|she|it|they|f\W*k|fuck|rot|burn|hope|mine)$/.test(this.norm(said.from)) ? 1 : 0,
    );
  }

  /** Whom a pronoun means: the last one spoken of, in this sentence or the two before. */
  private antecedent(
    said: TokenMark,
    sure: readonly TokenMark[],
  ): 'group' | 'community' | 'person' | undefined {
    let last: { mark: TokenMark; whom: 'group' | 'community' | 'person' | 'other' } | undefined;
    const consider = (
      marks: readonly TokenMark[],
      whom: 'group' | 'community' | 'person' | 'other',
    ): void => {
      for (const mark of marks) {
        if (
          mark.to > (said.kind === 'said-of-them' ? said.to : said.from) ||
          this.sentence(said.from) - this.sentence(mark.from) > 2
        )
          continue;
        if (
          !last ||
          mark.to > last.mark.to ||
          (mark.to === last.mark.to && (whom === 'group' || mark.from < last.mark.from))
        ) {
          last = { mark, whom };
        }
      }
    };
    consider(this.of('loose-community', 'school'), 'community');
    consider(this.of('person'), 'person');
    consider(this.of('kinfolk'), 'other');
    consider([...this.of('community', 'own-people'), ...this.people], 'community');
    consider(this.of('group', 'group-one', 'slurs'), 'group');
    consider(
      this.of('wide').filter((mark) => !definite.has(this.before(mark))),
      'group',
    );
    // "My boss is a woman. They're all spiteful": one of a kind, and then the kind.
    if (/^(they|they're|theyre|those|these|all|most)$/.test(this.norm(said.from)))
      consider(this.of('one-of-wide'), 'group');
    // "He's a useless head, our Mr Shaikh": who is meant may come last.
    const after = this.of('own-people').find(
      (mark) => mark.from <= said.to + 1 && mark.from >= said.to && mark.from > 0,
    );
    if (after && this.sentence(after.from) === this.sentence(said.from)) return 'community';
    if (!last || last.whom === 'other') return undefined;
    const { mark } = last;
    const { from, to } = mark;
    // "Two Muslims on the team. They're evil": of two, the ones who are a kind.
    const kind = /^(they|they're|theyre)$/.test(this.norm(said.from))
      ? this.of('group').find(
          (one) => one.from < said.from && this.sentence(one.from) === this.sentence(from),
        )
      : undefined;
    const group =
      kind !== undefined ||
      this.of('group', 'group-one', 'slurs', 'one-of-wide').some(
        (one) => (one.from < to && from < one.to) || (one.from >= said.from && one.from <= said.to),
      );
    const whom = group ? 'group' : last.whom;
    if (whom === 'group' && !sure.some((one) => one.from <= mark.from && mark.to <= one.to)) {
      const sentence = this.sentence(mark.from);
      const turned = this.turns(mark.to, said.from);
      if (!turned && this.of('told', 'reported-abuse').some((told) => this.sentence(told.from) === sentence))
        return undefined;
      if (
        objectMakers.has(this.before(mark)) &&
        /^(hate|abuse|attack|mock|bull|harass|insult|call)/.test(this.before(mark))
      )
        return undefined;
    }
    return whom;
  }

  /** The span runs on to the end of the clause. */
  private clauseEnd(from: number, to: number): number {
    const { words } = this.tokens;
    let end = to;
    while (end < words.length && end < to + most && this.sentence(end) === this.sentence(from)) {
      const word = words[end]!;
      const joins = word.norm === '-' || word.norm === "'s" || word.norm === "'";
      if ((word.kind !== 'word' && word.kind !== 'number' && !joins) || clauseEnd.has(word.norm)) break;
      end++;
    }
    return end;
  }

  /** One remark a stretch: what demeans a group goes before what insults our own, and that before the rest. */
  private settle(found: readonly TokenMark[]): TokenMark[] {
    const order = ['demeaning', 'slur', 'insult-community', 'criticism', 'insult-person', 'profanity'];
    const kept: TokenMark[] = found.filter((mark) => mark.kind === 'threat');
    for (const kind of order) {
      for (const mark of this.joined(found.filter((one) => one.kind === kind))) {
        if (!kept.some((other) => other.kind !== 'threat' && other.from < mark.to && mark.from < other.to))
          kept.push(mark);
      }
    }
    return kept;
  }

  /** "has lost the plot, worst head I ever worked for": remarks in a row are one. */
  private joined(marks: TokenMark[]): TokenMark[] {
    const rows: TokenMark[] = [];
    for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
      const row = rows.at(-1);
      if (row && mark.from <= row.to + 1 && this.sentence(mark.from) === this.sentence(row.from))
        row.to = Math.max(row.to, mark.to);
      else rows.push({ ...mark });
    }
    return rows;
  }
}
