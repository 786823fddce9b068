import type { Board } from './board.ts';
import type { TokenMark } from './grammar.ts';
import { isIn, symbolOf } from './symbols.ts';

/** What a remark is made of, for the person who asks why it was noticed. */
export const partKinds = [
  'slur-word',
  'group-named',
  'school-people',
  'somebody',
  'unkind-word',
  'harm-word',
  'hard-feeling',
  'hard-saying',
  'telling-word',
] as const;
export type PartKind = (typeof partKinds)[number];
export type Part = { kind: PartKind; from: number; to: number };

type Target = readonly [PartKind, readonly string[]];

const ofGroup: readonly Target[] = [
  ['slur-word', ['slurs', 'slur-adjective']],
  [
    'group-named',
    [
      'groups',
      'wides',
      'group',
      'group-one',
      'lgbt',
      'wide',
      'group-condition',
      'veiled-group',
      'veiled-folk',
      'veiled-thing',
    ],
  ],
];
const ofSchool: readonly Target[] = [
  ['school-people', ['own-people', 'community', 'school', 'loose-community']],
];
const ofSomebody: readonly Target[] = [['somebody', ['person', 'kinfolk']]];

/** Whom each kind of remark may be about: the first of these that stands in it, or else before it. */
const targets: Readonly<Record<string, readonly Target[]>> = {
  demeaning: ofGroup,
  slur: ofGroup,
  'insult-community': ofSchool,
  criticism: ofSchool,
  'insult-person': ofSomebody,
  threat: [...ofGroup, ...ofSchool, ...ofSomebody],
};

const words: readonly (readonly [PartKind, readonly string[]])[] = [
  [
    'harm-word',
    ['harm', 'harm-phrase', 'harmed', 'harming', 'harm-noun', 'hurt-verb', 'hurt-part', 'die-verb'],
  ],
  [
    'unkind-word',
    [
      'vile-noun',
      'mean-noun',
      'soft-noun',
      'vile-adj',
      'mean-adj',
      'mean-phrase',
      'low',
      'low-phrase',
      'vice',
      'temper',
      'vile-emoji',
      'place',
      'slur',
    ],
  ],
  ['hard-feeling', ['hate', 'hate-phrase', 'curse-verb', 'repels']],
];
const wordSymbols = words.map(([kind, classes]) => [kind, classes.map(symbolOf)] as const);

const sayings = [
  'does-ill',
  'does-invade',
  'does-mean',
  'does-poor',
  'is-low',
  'is-mean',
  'is-poor',
  'is-vile',
];

const most = 3;

/** The parts of a remark, in the order of the text. `byKind` holds what the grammar found. */
export function partsOf(
  remark: TokenMark,
  board: Board,
  byKind: ReadonlyMap<string, readonly TokenMark[]>,
): Part[] {
  const inside = (kinds: readonly string[]): TokenMark[] =>
    kinds.flatMap((kind) =>
      (byKind.get(kind) ?? []).filter((mark) => mark.from >= remark.from && mark.to <= remark.to),
    );
  const target = targetOf(remark, inside, byKind);
  const parts: Part[] = [];
  const { words: tokens } = board.tokens;
  const add = (kind: PartKind, { from, to }: { from: number; to: number }): void => {
    const taken = [...(target ? [target] : []), ...parts];
    while (to - from > 1 && tokens[from]!.kind === 'punctuation') from++;
    if (!taken.some((other) => other.from < to && from < other.to)) parts.push({ kind, from, to });
  };
  for (const [kind, classes] of words) for (const mark of longestFirst(inside(classes))) add(kind, mark);
  for (let at = remark.from; at < remark.to; at++) {
    const word = tokens[at]!;
    const [kind] = wordSymbols.find(([, classes]) => classes.some((one) => isIn(word, one))) ?? [];
    if (kind) add(kind, { from: at, to: at + 1 });
  }
  if (parts.length === 0) {
    const [saying] = longestFirst(inside(sayings));
    if (saying) add('hard-saying', saying);
  }
  if (parts.length === 0 && target?.kind !== 'slur-word') {
    // Nothing in it hurts by itself: the rest of the sentence, on the longer side of whom it is about.
    const [before, after] = [
      (target?.from ?? remark.from) - remark.from,
      remark.to - (target?.to ?? remark.from),
    ];
    if (after >= before && after > 0) add('hard-saying', { from: remark.to - after, to: remark.to });
    else if (before > 0) add('hard-saying', { from: remark.from, to: remark.from + before });
  }
  return [...(target ? [target] : []), ...parts.slice(0, most)].sort((a, b) => a.from - b.from);
}

function targetOf(
  { kind: remark, from: start }: TokenMark,
  inside: (kinds: readonly string[]) => TokenMark[],
  byKind: ReadonlyMap<string, readonly TokenMark[]>,
): Part | undefined {
  const possible = targets[remark] ?? [];
  for (const [kind, kinds] of possible) {
    const [mark] = longestFirst(inside(kinds));
    if (mark) return { kind, from: mark.from, to: mark.to };
  }
  // "They are vermin": whoever was spoken of before.
  for (const [kind, kinds] of possible) {
    const earlier = kinds.flatMap((one) => (byKind.get(one) ?? []).filter((mark) => mark.to <= start));
    const [last] = earlier.sort((a, b) => b.to - a.to || a.from - b.from);
    if (last) return { kind, from: last.from, to: last.to };
  }
  return undefined;
}

const longestFirst = (marks: TokenMark[]): TokenMark[] =>
  marks.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
