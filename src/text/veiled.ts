import type { TokenMark } from './grammar.ts';
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
): TokenMark[] {
  const of = (...kinds: string[]): TokenMark[] => kinds.flatMap((kind) => byKind.get(kind) ?? []);
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
  const disclaimers = of('disclaimer');
  const beside = (list: readonly TokenMark[], mark: TokenMark, reach = 0): TokenMark | undefined =>
    list.find((one) => together(one, mark, reach));

  const found = [
    ...of('veiled').filter((mark) => (denials.has(norm(mark.from)) || !isDenied(mark)) && !isRelative(mark)),
    ...of('veiled-form'),
  ];
  const put = (...parts: TokenMark[]): void => {
    found.push({
      kind: 'veiled',
      from: Math.min(...parts.map(({ from }) => from)),
      to: Math.max(...parts.map(({ to }) => to)),
    });
  };

  for (const jeer of jeers) {
    const target = beside(people, jeer) ?? (isKind(jeer) ? undefined : beside([...wide, ...things], jeer));
    if (target) put(target, jeer);
    else if (beside([...people, ...things], jeer, 1) && beside(disclaimers, jeer, 1)) put(jeer);
  }
  const ailing = of('ailing', 'group-condition');
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
  return found;
}

/** Two marks that are not the same words; a turn of phrase may hold the people it is about. */
function isApart(one: TokenMark, other: TokenMark): boolean {
  if (one.to <= other.from || other.to <= one.from) return true;
  const [long, short] = one.to - one.from > other.to - other.from ? [one, other] : [other, one];
  return long.from <= short.from && short.to <= long.to && long.to - long.from > short.to - short.from + 1;
}
