import { bySentence } from './by-sentence.ts';
import type { TokenMark } from './grammar.ts';
import { marksOf } from './marks-of.ts';
import type { Tokens } from './tokens.ts';

/** Of the grammar's kinds, those of which one has to be there before anything is put together. */
export const veiledKinds = [
  'veiled',
  'veiled-form',
  'jeer',
  'belittled',
  'disclaimer',
  'scorn',
  'sneer',
  'slight',
] as const;

const peopleKinds = ['group', 'group-one', 'veiled-group', 'veiled-folk'];

const denials = new Set(
  `not no never isn't aren't wasn't weren't isnt arent nothing nobody without nor neither hardly don't doesn't didn't shouldn't shouldnt mustn't couldn't`.split(
    ' ',
  ),
);

/** Before people these make something else of what comes after: it is said of what is done to them. */
const objectMakers =
  /^(?:about|against|to|towards?|for|call|called|calling|hate|hated|treat|treated|mock|mocked|over|between)$/;

/** What these never or always do is no habit of others. */
const firstPerson = new Set(['i', "i'd", "i've", "i'll", 'we', "we've", "we'd"]);

/** In a word or two before people these make them the writer's own. */
const own = new Set(['my', 'fellow', 'us', 'we']);

/**
 * What demeans people without a word that does so by itself, out of the parts that the grammar has told
 * apart (see `grammar/remarks/veiled.ts`): people or a thing of theirs, and the way it is put. Whether the
 * writer says it, and in earnest, is for the caller. `hangsOn` tells of a mark that it only says more of
 * the word after it ("the Polish bakery").
 */
export function veiledRemarks(
  { sentences, words }: Tokens,
  byKind: ReadonlyMap<string, readonly TokenMark[]>,
  hangsOn: (mark: TokenMark) => boolean,
): (TokenMark & { target?: TokenMark })[] {
  const of = (...kinds: string[]): readonly TokenMark[] => marksOf(byKind, kinds);
  const norm = (at: number): string => words[at]?.norm ?? '';
  const sentence = ({ from }: TokenMark): number => sentences[from] ?? -1;
  const together = (one: TokenMark, other: TokenMark, reach = 0): boolean =>
    Math.abs(sentence(one) - sentence(other)) <= reach && isApart(one, other);
  const before = (mark: TokenMark, back: number): string =>
    sentences[mark.from - back] === sentence(mark) ? norm(mark.from - back) : '';

  const isOwn = (mark: TokenMark): boolean =>
    [0, 1, 2].some((back) => own.has(before(mark, back))) || norm(mark.to) === 'here';
  const isDenied = (mark: TokenMark): boolean => [1, 2, 3].some((back) => denials.has(before(mark, back)));
  // "Heads who wouldn't hire a Somali teacher" are no heads of the writer's.
  const isRelative = (mark: TokenMark): boolean => /^(?:who|that|which)$/.test(before(mark, 1));
  // "There is nothing dirty about Travellers": a scorn counts less than a turn of phrase, and wants no denial at all.
  const isDeniedYet = (mark: TokenMark): boolean => {
    for (let back = 1; sentences[mark.from - back] === sentence(mark); back++)
      if (denials.has(norm(mark.from - back))) return true;
    return false;
  };
  const praise = of('praised');
  const isKind = (mark: TokenMark): boolean => praise.some((one) => sentence(one) === sentence(mark));

  // "What you wrote about gay people is vile".
  const isObject = (mark: TokenMark): boolean =>
    objectMakers.test(before(mark, 1)) ||
    (/^(?:are|is|were|was)$/.test(norm(mark.to)) &&
      /^(?:treated|seen|described|portrayed|shown|told|called|spoken|talked)$/.test(norm(mark.to + 1)));
  const named = of(...peopleKinds);
  const isTarget = (mark: TokenMark): boolean => !isOwn(mark) && norm(mark.to) !== "'s" && !hangsOn(mark);
  const people = named.filter(isTarget);
  const wide = of('wide').filter(isTarget);
  const things = of('veiled-thing').filter(
    (mark) => !isOwn(mark) && !named.some((one) => one.from <= mark.from && mark.to <= one.to),
  );
  const ailing = of('ailing', 'group-condition');
  const disclaimers = of('disclaimer');
  const found: (TokenMark & { target?: TokenMark })[] = [
    ...of('veiled').filter((mark) => (denials.has(norm(mark.from)) || !isDenied(mark)) && !isRelative(mark)),
    ...of('veiled-form'),
  ];
  // Nobody is there of whom it could be said.
  if ([people, wide, things, ailing, disclaimers].every(({ length }) => length === 0)) return found;

  const jeers = of('jeer').filter((mark) => !isDenied(mark) && !isRelative(mark));
  const scorns = of('scorn').filter(
    (mark) =>
      !isDeniedYet(mark) &&
      !isKind(mark) &&
      !/^(?:being|and|or)$/.test(before(mark, 1)) &&
      !/^(?:and|or)$/.test(before(mark, 2)),
  );
  const sneers = of('sneer').filter(
    (mark) =>
      !isDeniedYet(mark) && !isKind(mark) && ![1, 2].some((back) => firstPerson.has(before(mark, back))),
  );
  const frames = of('sneer-frame');
  const beside = (list: readonly TokenMark[], mark: TokenMark, reach = 0): TokenMark | undefined =>
    list.find((one) => together(one, mark, reach));

  const put = (...parts: TokenMark[]): void => {
    found.push({
      kind: 'veiled',
      target: parts[0]!,
      from: Math.min(...parts.map(({ from }) => from)),
      to: Math.max(...parts.map(({ to }) => to)),
    });
  };

  const spokenOf = new Set(people.filter((mark) => !isKind(mark) && !isObject(mark)).map(sentence));
  for (const jeer of jeers) {
    const target = beside(people, jeer) ?? (isKind(jeer) ? undefined : beside([...wide, ...things], jeer));
    if (target) put(target, jeer);
    else if (beside([...people, ...things], jeer, 1) && beside(disclaimers, jeer, 1)) put(jeer);
    else if (!isKind(jeer)) {
      // "Romanians at the car wash again. I hope it falls on them".
      if (spokenOf.has(sentence(jeer) - 1)) put(jeer);
    }
  }
  for (const one of of('belittled').filter((mark) => !isDenied(mark))) {
    const target = beside(ailing, one);
    if (target) put(target, one);
    else if (beside(disclaimers, one) && beside(scorns, one)) put(one);
  }
  for (const disclaimer of disclaimers) {
    const target = beside(people, disclaimer);
    if (!target) continue;
    // "Not being funny, but the Somali mums are the best cooks I know".
    if (praise.some((one) => sentence(one) === sentence(target) && one.from > target.to)) continue;
    const cue = [...scorns, ...sneers, ...frames].find(
      (one) => together(one, disclaimer) && isApart(one, target),
    );
    if (cue) put(target, cue);
  }
  const scornOf = (target: TokenMark): TokenMark | undefined =>
    isObject(target)
      ? undefined
      : // What stands well before them is mostly of something else: "that filthy leaflet about Muslims".
        scorns.find((one) => together(one, target) && target.from - one.to < 3);
  for (const target of people) {
    const scorn = scornOf(target);
    if (scorn) put(target, scorn);
    const first = beside(sneers, target);
    const second = first && sneers.find((one) => together(one, target) && isApart(one, first));
    if (first && second && sentence(first) === sentence(second)) put(target, first, second);
  }
  for (const target of [...wide, ...things]) {
    const scorn = scornOf(target);
    if (scorn && beside([...sneers, ...frames, ...disclaimers], scorn)) put(target, scorn);
  }
  if (people.length === 0) return found;
  const clues = bySentence(
    cluesAsked
      .flatMap((kind) => of(kind).map((mark) => ({ ...mark, sentence: sentence(mark) })))
      .sort((a, b) => a.from - b.from || (weights[b.kind] ?? 0) - (weights[a.kind] ?? 0)),
  );
  // Somebody else's words, or words held against whoever says them.
  const turned = new Set(of('told', 'rebuked', 'reported-abuse').map(sentence));
  const seen = new Set(found.flatMap((one) => [sentence(one), sentence(one) - 1]));
  for (const target of people) {
    const here = sentence(target);
    if (seen.has(here) || isKind(target) || isObject(target) || isDeniedYet(target)) continue;
    if (turned.has(here)) continue;
    let sum = 0;
    let last: TokenMark | undefined;
    const counted = new Set<string>();
    let slights = 0;
    let isPlain = true;
    let reached = 0;
    for (const next of [0, 1]) {
      for (const clue of clues.get(here + next) ?? []) {
        if (counted.has(clue.kind + norm(clue.from)) || !isApart(clue, target) || clue.from < reached)
          continue;
        if (hard.has(clue.kind) && isDeniedYet(clue)) continue;
        counted.add(clue.kind + norm(clue.from));
        reached = clue.to;
        if (clue.kind === 'slight' && ++slights > 2) continue;
        const weight = weights[clue.kind] ?? 0;
        sum += weight * (next ? 0.6 : 1);
        if (weight > 0 && !small.has(clue.kind)) isPlain = false;
        if (weight > 0) last = clue;
      }
    }
    if (last && sum >= enough && !isPlain) put(target, last);
  }
  return found;
}

/** How far each clue tells that the people named beside it are looked down on; no one of them is enough. */
const weights: Readonly<Record<string, number>> = {
  jeer: 0.9,
  scorn: 0.8,
  disclaimer: 0.6,
  'does-ill': 0.6,
  'is-low': 0.6,
  'is-vile': 0.6,
  'is-mean': 0.5,
  'does-mean': 0.6,
  contempt: 0.7,
  'name-call': 0.7,
  'said-of-nobody': 0.4,
  sneer: 0.4,
  them: 0.3,
  'sneer-frame': 0.2,
  'school-talk': 0.2,
  slight: 0.35,
  homely: -0.35,
};
const cluesAsked = Object.keys(weights);
/** Of these a denial makes the opposite. */
const hard = new Set([
  'said-of-nobody',
  'scorn',
  'is-low',
  'is-vile',
  'is-mean',
  'does-ill',
  'does-mean',
  'name-call',
  'jeer',
]);
const enough = 0.8;
/** However many of these there are, they say nothing unless something else does: "Disabled people pay more, look it up". */
const small = new Set(['slight', 'disclaimer', 'sneer-frame', 'school-talk', 'them']);

/** Two marks that are not the same words; a turn of phrase may hold the people it is about. */
function isApart(one: TokenMark, other: TokenMark): boolean {
  if (one.to <= other.from || other.to <= one.from) return true;
  const [long, short] = one.to - one.from > other.to - other.from ? [one, other] : [other, one];
  return long.from <= short.from && short.to <= long.to && long.to - long.from > short.to - short.from + 1;
}
