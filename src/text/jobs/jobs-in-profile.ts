import type { Span } from '../../engine/span.ts';
import { Automaton } from '../automaton.ts';
import { Board } from '../board.ts';
import type { TokenMark } from '../grammar.ts';
import { takeLexicons } from '../lexicons.ts';
import { tokenAt } from '../private/detail.ts';
import type { Reading } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { inNames, jobs, lexicon, others, phrases, stages, things, years } from './grammar.ts';
import { spreadWords } from './spread-words.ts';

const makeLayers = () => ({
  words: new Automaton(takeLexicons([lexicon])),
  stages: new Automaton(stages),
  years: new Automaton(years),
  things: new Automaton(things),
  jobs: new Automaton(jobs),
  phrases: new Automaton(phrases),
  inNames: new Automaton(inNames),
  others: new Automaton(others),
});
let made: ReturnType<typeof makeLayers> | undefined;

/** Made at the first profile: who reads posts alone never needs them. */
const jobLayers = (): ReturnType<typeof makeLayers> => (made ??= makeLayers());

/** A pattern's own brackets mean something else. */
const brackets = new Map([
  ['(', 'opening-bracket'],
  ['[', 'opening-bracket'],
  [')', 'closing-bracket'],
  [']', 'closing-bracket'],
]);

/** Marks of the reading that tell whose school, which class and which job is meant. */
const taken = {
  'school-name': 'at-school',
  'school-handle': 'at-school',
  'school-domain': 'at-school',
  'class-name': 'class-name',
} as const;

export type JobsFound = {
  /** Jobs that only schools have, or that the profile ties to one. */
  jobs: readonly Span[];
  /** Whether what stands here is somebody else's job, or none. */
  isNone(span: Span): boolean;
};

/** The jobs that a profile gives its owner. `name` is whether the text is the name that is shown. */
export function jobsInProfile(reading: Reading, name: boolean): JobsFound {
  const layers = jobLayers();
  const tokens = spreadWords(reading.tokens);
  const board = new Board(tokens);
  const run = (automaton: Automaton): TokenMark[] => {
    const found = automaton.run(board);
    for (const mark of found) board.add(mark);
    return found;
  };
  const schools: TokenMark[] = [];
  for (const [kind, as] of Object.entries(taken) as [keyof typeof taken, string][])
    for (const { span } of reading.marks(kind)) {
      const mark = { kind: as, ...tokensOf(tokens, span) };
      board.add(mark);
      if (as === 'at-school') schools.push(mark);
    }
  run(layers.words);
  run(layers.stages);
  run(layers.years);
  for (let at = 0; at < tokens.words.length; at++) {
    const bracket = brackets.get(tokens.words[at]!.norm);
    if (bracket) board.add({ kind: bracket, from: at, to: at + 1 });
  }
  const named = run(layers.things);
  const found = [...run(layers.jobs)];
  found.push(...run(layers.phrases));
  if (name) found.push(...run(layers.inNames));
  const clauses = clausesOf(tokens);
  for (const kind of ['own-role', 'bare-role'] as const)
    for (const { span } of reading.marks(kind)) found.push({ kind, ...tokensOf(tokens, span) });
  for (const { kind, from, to } of found) if (isJob(kind)) board.add({ kind: 'job', from, to });
  const none = layers.others.run(board);

  const ties = [...schools, ...named.filter(({ kind }) => kind === 'some-school')].filter(
    (tie) => !isFamilys(tokens, clauses, tie),
  );
  const isNone = (mark: TokenMark): boolean =>
    none.some(({ from, to }) => from < mark.to && mark.from < to && !(from >= mark.from && to < mark.to)) ||
    isShortWord(tokens, mark) ||
    isOfOthers(tokens, clauses, mark) ||
    isPlayful(tokens, clauses, mark, schools) ||
    isKinOf(tokens, mark) ||
    (name && schools.length === 0 && isByname(tokens, mark));
  const spanOf = ({ from, to }: TokenMark): Span => ({
    start: tokens.starts[from]!,
    end: tokens.ends[to - 1]!,
  });

  const own = found.filter((mark) => {
    if (mark.kind === 'office-job')
      return (
        !isNone(mark) && !isElsewhere(tokens, clauses, mark, ties) && ties.some((tie) => isNear(mark, tie))
      );
    return (mark.kind === 'school-job' || mark.kind === 'named-job') && !isNone(mark);
  });
  for (const mark of doersThere(tokens, clauses, schools)) if (!isNone(mark)) own.push(mark);
  for (const stage of bareStages(tokens, clauses, named, schools)) {
    if (name || ties.length > 0) own.push(stage);
  }
  return {
    jobs: own.map(spanOf),
    isNone: (span) => isNone({ kind: '', ...tokensOf(tokens, span) }),
  };
}

const isJob = (kind: string): boolean =>
  kind === 'school-job' || kind === 'office-job' || kind === 'own-role' || kind === 'bare-role';

function tokensOf(tokens: Tokens, { start, end }: Span): { from: number; to: number } {
  const { starts, ends } = tokens;
  const from = Math.min(tokenAt(tokens, start), ends.length - 1);
  let to = from + 1;
  while (to < starts.length && starts[to]! < end) to++;
  return { from, to };
}

/** Which scrap of the profile each token is in: "Mum of two | TA (Y4), tea" has four. */
function clausesOf({ words, starts, ends }: Tokens): number[] {
  let clause = 0;
  return words.map(({ kind, norm }, at) => {
    if (kind === 'newline' || kind === 'symbol') clause++;
    else if (kind === 'punctuation' && !/^[&@'"“”:]$/.test(norm)) {
      const inside = norm === '-' && starts[at] === ends[at - 1] && starts[at + 1] === ends[at];
      if (!inside) clause++;
    }
    return clause;
  });
}

/** The tokens of the clause that this one is in. */
function around(clauses: readonly number[], at: number): { from: number; to: number } {
  let from = at;
  let to = at + 1;
  while (from > 0 && clauses[from - 1] === clauses[at]) from--;
  while (to < clauses.length && clauses[to] === clauses[at]) to++;
  return { from, to };
}

const familyWords = new Set(
  `mum mam mom mummy dad daddy mother father parent parents nan nana gran granny grandma grandad grandpa taid nain wife
  husband hubby son daughter sons daughters child kid kids brother sister auntie uncle pta fan fans resident went born
  alumni alumna alumnus alum pupil student old ex former leaver leavers class of supporter live lives living near
  governor's attended educated schooled widow`.split(/\s+/),
);
/** Words of the list that tell of family only beside others. */
const weakFamily = new Set([
  'class',
  'of',
  'old',
  'ex',
  'former',
  'near',
  'kids',
  'pupil',
  'student',
  'child',
]);

/** "Mum of two at Larkfield", "went to Larkfield": that tells where children go, not where somebody works. */
function isFamilys({ words }: Tokens, clauses: readonly number[], { from }: TokenMark): boolean {
  const clause = around(clauses, from);
  for (let at = clause.from; at < clause.to; at++) {
    const { norm } = words[at]!;
    if (norm === 'and' || norm === '&') {
      if (at > from) return false;
      continue;
    }
    if (familyWords.has(norm) && !weakFamily.has(norm)) return true;
  }
  return false;
}

/** Scraps that far from the school's name are about something else. */
const nearest = 16;

const isNear = (mark: TokenMark, tie: TokenMark): boolean =>
  tie.from - mark.to < nearest && mark.from - tie.to < nearest;

/** "Nurse at the General": another employer. */
function isElsewhere(
  { words }: Tokens,
  clauses: readonly number[],
  mark: TokenMark,
  ties: readonly TokenMark[],
): boolean {
  const next = words[mark.to];
  if (!next || clauses[mark.to] !== clauses[mark.from] || !/^(at|for|with|of|@|in|to)$/.test(next.norm))
    return false;
  const { to } = around(clauses, mark.from);
  return !ties.some((tie) => tie.from >= mark.from && tie.from <= to + 1);
}

/** Employers that are no school: a trainer, a manager or a receptionist may be anywhere. */
const employers = new Set(
  `hotel spa gym hospital surgery clinic vet vets university uni company pub bar restaurant cafe prison hmp salon studio centre museum
  theatre church chapel ltd plc nhs bank shop firm agency charity golf cricket football rugby fc afc united city county estate farm airport
  brewery bakery festival orchestra ballet theatre zoo kennels stables practice dentist dentists council airline tesco asda aldi lidl
  sainsburys morrisons ikea bbc army navy raf police store supermarket warehouse factory hall leisure care ward infirmary penguin`.split(
    /\s+/,
  ),
);

/** "Reception manager at a hotel in Hull". */
function isOfOthers({ words }: Tokens, clauses: readonly number[], mark: TokenMark): boolean {
  const { to } = around(clauses, mark.to - 1);
  let tied = false;
  for (let at = mark.from; at < to; at++) {
    const { norm } = words[at]!;
    if (norm === 'and' || norm === '&') return false;
    if (norm === 'at' || norm === 'for' || norm === '@' || norm === 'in' || norm === 'of') tied = true;
    else if (
      tied &&
      employers.has(norm) &&
      !/^(?:school|primary|infant|junior|academy|voluntary|aided)/.test(words[at + 1]?.norm ?? '')
    )
      return true;
  }
  return false;
}

const initials = new Set('ta elsa ect nqt slt hod hoy dsl ht pe it pgce re rs'.split(' '));
const before = new Set([
  'a',
  'as',
  'the',
  'time',
  'and',
  '&',
  'primary',
  'level',
  'an',
  'proud',
  'school',
  'sen',
]);
const after = new Set(['at', 'in', '@', 'and', '&', '|', '/', 'by', ',', '·', '(']);

/** "ta for reading", "Elsa": the same letters as a job's initials. */
function isShortWord({ words }: Tokens, { from, to }: TokenMark): boolean {
  const word = words[from]!;
  if (to - from !== 1 || !initials.has(word.norm) || word.shape === 'upper') return false;
  if (word.norm === 'elsa') return true;
  const next = words[to];
  return (
    !before.has(words[from - 1]?.norm ?? '') && !(next && (after.has(next.norm) || next.kind === 'handle'))
  );
}

/** "Governor Crabtree": a byname, as nobody is called by that job. */
const isByname = ({ words }: Tokens, { from, to }: TokenMark): boolean =>
  to - from === 1 && words[from]!.norm === 'governor' && words[to]?.shape === 'capital';

const kin = new Set('wife husband hubby widow widower bride mum dad mam'.split(' '));

/** "SENCO wife": the wife of one. In a row, "teacher wife mum runner", it is a list. */
function isKinOf({ words, sentences }: Tokens, { from, to }: TokenMark): boolean {
  const next = words[to];
  if (!next || !kin.has(next.norm)) return false;
  const then = words[to + 1];
  return (
    (from === 0 || words[from - 1]!.kind !== 'word') &&
    (then?.kind !== 'word' || sentences[to + 1] !== sentences[to])
  );
}

/** What somebody in a school is head, teacher or governor of. */
const schoolThings = new Set(
  `year y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 ks1 ks2 ks3 ks4 ks5 eyfs p1 p2 p3 p4 p5 p6 p7 class school schools primary secondary infants juniors
  academy college nursery reception kids children pupils students humans ppl folk minds bairns weans people teens teenagers governors maths english science history
  geography music art pe re rs mfl french spanish german computing literacy phonics reading writing drama physics chemistry biology sen send
  inclusion curriculum department faculty dept sixth form house key stage subject languages humanities technology dt ict welsh
  lots rest staff learning teaching monsters morons boys girls early years federation trust business economics sport subjects stuff all everything`.split(
    /\s+/,
  ),
);

/** "Head of snacks", "Teaching assistant to two toddlers", "Governor (of a steam engine)". */
function isPlayful(
  { words, sentences }: Tokens,
  clauses: readonly number[],
  mark: TokenMark,
  schools: readonly TokenMark[],
): boolean {
  let at = mark.from;
  while (at < mark.to && words[at]!.norm !== 'of' && words[at]!.norm !== 'to') at++;
  if (at === mark.to && (words[at]?.norm === '(' || words[at]?.norm === '-')) at++;
  const tie = words[at];
  if (
    !tie ||
    at < mark.from ||
    (tie.norm !== 'of' && tie.norm !== 'to') ||
    sentences[at] !== sentences[mark.from]
  )
    return false;
  const { to } = around(clauses, at);
  for (let look = at + 1; look < to; look++) {
    const { norm, kind } = words[look]!;
    if (norm === 'own' || norm === 'mine' || norm === 'my') return true;
    if (schoolThings.has(norm) || kind === 'number' || kind === 'handle') return false;
    if (schools.some(({ from, to: past }) => from <= look && look < past)) return false;
  }
  return true;
}

/** A scrap that is nothing but a stage, perhaps with a subject or the school: "🌈 Y1 🌈". */
function* bareStages(
  { words }: Tokens,
  clauses: readonly number[],
  named: readonly TokenMark[],
  schools: readonly TokenMark[],
): Iterable<TokenMark> {
  for (const stage of named) {
    if (stage.kind !== 'school-stage') continue;
    const { from, to } = around(clauses, stage.from);
    let only = true;
    for (let at = from; at < to; at++) {
      const { kind, norm } = words[at]!;
      if (kind !== 'word' && kind !== 'number') continue;
      const known = [...named, ...schools].some(
        (mark) => mark.kind !== 'family' && mark.from <= at && at < mark.to,
      );
      if (!known && norm !== 'and') only = false;
    }
    if (only) yield stage;
  }
}

/** What people call those who do something, whatever it is they do. */
const doing = /(?:[a-z]{2}(?:er|or|ist|ian|ant|man|woman|lady|monitor|keeper))$/;
const doers = new Set(
  'dogsbody guru wizard ninja boss dude bloke gaffer gofer aide analyst chief queen king captain slave minion fairy guy lass lad'.split(
    ' ',
  ),
);
const noDoers = new Set(
  `mother father sister brother supporter member leaver other another summer winter dinner never ever over under after later together
  runner walker visitor neighbour customer player winner survivor founder grandmother grandfather stepmother stepfather swimmer number
  former better easter september october november december teenager voter villager foster christmas water paper order letter computer
  helicopter either rather whether super consumer plant giant restaurant important want infant newcomer outsider user follower`.split(
    /\s+/,
  ),
);

/** "Biscuit monitor @LarkfieldPri", "glue stick hunter at Larkfield": no job of any list, and a job all the same. */
function* doersThere(
  { words }: Tokens,
  clauses: readonly number[],
  schools: readonly TokenMark[],
): Iterable<TokenMark> {
  for (const school of schools) {
    let at = school.from - 1;
    const norm = words[at]?.norm;
    const said = norm === 'at' || norm === '@' || norm === 'for';
    if (said) at--;
    else if (words[school.from]?.kind !== 'handle') continue;
    const doer = words[at];
    if (doer?.kind !== 'word' || clauses[at] !== clauses[school.from] || noDoers.has(doer.norm)) continue;
    if (!doing.test(doer.norm) && !doers.has(doer.norm)) continue;
    const { from } = around(clauses, at);
    if (at - from > 4) continue;
    // "Caretaker and drummer @LarkfieldPri" tells the one job already.
    let other = false;
    for (let look = from; look < at; look++)
      other ||= /^(?:and|&)$/.test(words[look]!.norm) || familyWords.has(words[look]!.norm);
    if (!other) yield { kind: 'school-job', from, to: at + 1 };
  }
}
