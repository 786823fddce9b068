import { bySentence } from './by-sentence.ts';
import type { TokenMark } from './grammar.ts';
import type { Tokens } from './tokens.ts';

type Placed = TokenMark & { sentence: number };
type Weights = Readonly<Record<string, number>>;

/** What is said, by how hard it is. Of one sentence the hardest counts in full, another by half. */
const words: Weights = {
  'name-call': 2,
  contempt: 1.75,
  'does-mean': 1.5,
  'name-row': 1.5,
  'is-vile': 1.5,
  'is-mean': 1.25,
  'soft-call': 1.25,
};
/** Whom it may be about, by how surely that is a person of the school; the surest counts. */
const persons: Weights = {
  'own-people': 1.5,
  'colleague-position': 1.5,
  community: 1.5,
  named: 1.5,
  'loose-community': 1,
  'somebody-else': 1,
  person: 1,
  'bare-subject': 0.75,
};
const ofSchool = new Set(['own-people', 'colleague-position', 'community', 'named', 'loose-community']);
/** What tells for it besides, and against it. */
const around: Weights = {
  'school-talk': 0.75,
  'no-person': -2,
  'in-fiction': -2,
  'in-school-story': -2,
  'at-match': -1.5,
  'in-politics': -1.5,
  'between-friends': -0.75,
  kinfolk: -1.5,
  laughed: -0.5,
  'of-us': -1.5,
};
/** These say something of whoever stands before them; with nobody there it may be said of anything. */
const predicates = new Set(['contempt', 'does-mean', 'is-vile', 'is-mean']);
/** In tokens: how far before. */
const reach = 5;

/** These colour their own sentence only. */
const mild = new Set(['school-talk', 'between-friends', 'laughed', 'of-us']);
const least = 2.25;

export const nameCallingKinds = [
  'name-call',
  'name-row',
  'soft-call',
  'contempt',
  'does-mean',
  'is-vile',
  'is-mean',
];

/** "It's a disgrace what they pay": nobody is called anything. */
const nobody = /^(?:it|that|this|which|what|there|its|thats)$/;

/** No one in particular. */
const anybody = /^(?:anyone|anybody|nobody|someone|somebody|everyone|everybody|no)$/;

/** After these a name may stand bare. */
const opens = /^(?:and|but|so|then|no|yes|ngl|tbh|lol|honestly|because|cos|that|think|our|wor|oor|[^a-z]+)$/;

/** In tokens: words further apart are of two matters. */
const widest = 24;

/**
 * Insults told by what stands together in a sentence, where no one pattern holds them: a hard word, whom
 * it may be about and where it is said. Whether the writer says it, and in earnest, is for the caller.
 */
export function namesCalled(
  { sentences, words: tokens }: Tokens,
  byKind: ReadonlyMap<string, readonly TokenMark[]>,
  named: readonly TokenMark[],
): (TokenMark & { hard: TokenMark })[] {
  if (!nameCallingKinds.some((kind) => byKind.has(kind))) return [];
  const place = (weights: Weights): ReadonlyMap<number, readonly Placed[]> =>
    bySentence(
      Object.keys(weights).flatMap((kind) =>
        (kind === 'named' ? named : (byKind.get(kind) ?? [])).map(({ from, to }) => ({
          kind,
          from,
          to,
          sentence: sentences[from] ?? -1,
        })),
      ),
    );
  const whom = place(persons);
  if (whom.size === 0) return [];
  const beside = place(around);
  /** "That stile is a nasty piece of work": with a word before it that is no name of a person. */
  const isBare = ({ kind, from, sentence }: Placed): boolean =>
    kind !== 'bare-subject' || sentences[from - 1] !== sentence || opens.test(tokens[from - 1]!.norm);
  /** "Fat people are allowed to swim": the word tells people of a kind from others, and calls nobody anything. */
  const kinds = byKind.get('wide') ?? [];
  const isKind = (one: Placed): boolean => kinds.some(({ from, to }) => from === one.from && to === one.to);
  const found: (TokenMark & { hard: TokenMark })[] = [];
  const isOfSomebody = ({ from, sentence }: Placed): boolean =>
    sentences[from - 1] !== sentence || !nobody.test(tokens[from - 1]!.norm);
  for (const [sentence, all] of place(words)) {
    const said = all.filter((one) => isOfSomebody(one) && !isKind(one));
    const hardest = mostOf(said, words);
    if (!hardest) continue;
    const another = mostOf(
      said.filter((one) => isApart(one, hardest)),
      words,
    );
    const near = (whom.get(sentence) ?? []).filter(
      (one) =>
        isBare(one) &&
        !anybody.test(tokens[one.from]!.norm) &&
        Math.max(one.from, hardest.from) - Math.min(one.to, hardest.to) <= widest,
    );
    const target = mostOf(near, persons) ?? mostOf(whom.get(sentence - 1) ?? [], persons);
    if (!target) continue;
    // "Ollie was a nightmare in phonics" tells what a day was like.
    const isDay = tokens.slice(hardest.from, hardest.to).some(({ norm }) => norm === 'nightmare');
    if (isDay && !(ofSchool.has(target.kind) && target.kind !== 'named')) continue;
    const here = target.sentence === sentence;
    const subject =
      !predicates.has(hardest.kind) ||
      near.some((one) => one.from < hardest.from && hardest.from - one.to < reach);
    let sum = weight(words, hardest) * (subject ? 1 : 0.4) + weight(words, another) / 2;
    sum += weight(persons, target) * (here ? 1 : 0.6);
    const clues = new Set((beside.get(sentence) ?? []).map((one) => one.kind));
    // "Dear slug. You fat thug": whom "you" or "he" means was said before.
    if (!ofSchool.has(target.kind))
      for (const { kind } of beside.get(sentence - 1) ?? []) if (!mild.has(kind)) clues.add(kind);
    for (const kind of clues) sum += around[kind] ?? 0;
    if (sum < least) continue;
    const parts = [hardest, ...(another ? [another] : []), ...(here ? [target] : [])];
    found.push({
      hard: hardest,
      kind: ofSchool.has(target.kind) ? 'insult-community' : 'insult-person',
      from: Math.min(...parts.map(({ from }) => from)),
      to: Math.max(...parts.map(({ to }) => to)),
    });
  }
  return found;
}

const weight = (weights: Weights, mark: Placed | undefined): number => (mark ? (weights[mark.kind] ?? 0) : 0);

const mostOf = (marks: readonly Placed[], weights: Weights): Placed | undefined =>
  marks.reduce<Placed | undefined>(
    (most, one) => (!most || weight(weights, one) > weight(weights, most) ? one : most),
    undefined,
  );

const isApart = (one: Placed, other: Placed): boolean => one.to <= other.from || other.to <= one.from;
