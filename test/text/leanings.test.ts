import { describe, expect, test } from 'vitest';
import { leanings } from '../../src/text/leanings/kinds.ts';
import { learned } from '../../src/text/leanings/learned.ts';
import { Model, pairOf, type StoredWeights } from '../../src/text/leanings/model.ts';
import { stretchesOf } from '../../src/text/leanings/stretches.ts';
import { weigh } from '../../src/text/leanings/weigh.ts';
import { tokenise } from '../../src/text/tokens.ts';

const bytes = (numbers: number[]): string => Buffer.from(Int8Array.from(numbers).buffer).toString('base64');
/** One row: so much for the first leaning, nothing for the others. */
const row = (weight: number): number[] => [1, 0, weight];

const tiny: StoredWeights = {
  words: 'cried today again since next',
  wordRows: bytes([...row(40), ...row(10), ...row(-30), ...row(-30), ...row(9)]),
  nearRows: bytes([...row(0), ...row(0), ...row(0), ...row(12), ...row(0)]),
  pairs: Buffer.from(Uint16Array.from([0, 1]).buffer).toString('base64'),
  pairRows: bytes(row(20)),
  marks: 'own-pupil',
  markRows: bytes(row(50)),
  textMarks: 'school-name',
  textMarkRows: bytes(row(15)),
  scales: leanings.map(() => 0.1),
  biases: leanings.map((_, at) => (at === 0 ? -5 : -50)),
  thresholds: leanings.map(() => 0),
  besides: leanings.map((_, at) => (at === 0 ? -0.2 : 0)),
  floors: leanings.map((_, at) => (at === 0 ? -6 : -99)),
  guessFloors: leanings.map((_, at) => (at === 0 ? -4.5 : -99)),
};
type Placed = { kind: string; span: { start: number; end: number } }[];
const leantIn = (text: string, marks: Placed = []) => weigh(new Model(tiny), tokenise(text), marks).leant;
const weighedIn = (text: string, marks: Placed = []) => weigh(new Model(tiny), tokenise(text), marks).weighed;

describe('stretches', () => {
  const shown = (text: string): string[] => {
    const tokens = tokenise(text);
    return stretchesOf(tokens).map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
  };

  test('are sentences, and lines', () => {
    expect(shown('It rained. Nobody came!\nWe went home')).toEqual([
      'It rained.',
      'Nobody came!',
      'We went home',
    ]);
  });

  test('a long sentence is cut where it turns, and a short rest stays with what was before', () => {
    const first = `${'word '.repeat(17)}and`;
    const rest = 'five more words stand here';
    expect(shown(`${first} ${rest}`)).toEqual([first, rest]);
    expect(shown(`${first} two more`)).toEqual([`${first} two more`]);
  });

  test('every token but the ends of lines is in one, once', () => {
    const tokens = tokenise('a, b; c\n\n\nd and e — f. g!! 🙂 ' + 'word and '.repeat(60));
    const seen = stretchesOf(tokens).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, at) => from + at),
    );
    const words = tokens.words.flatMap(({ kind }, at) => (kind === 'newline' ? [] : [at]));
    expect(seen.filter((at) => tokens.words[at]!.kind !== 'newline')).toEqual(words);
  });
});

describe('weighing', () => {
  test('words, pairs and marks add up, each once a stretch', () => {
    // 40 + 10 + 20 for the pair, of 50 needed.
    expect(leantIn('she cried today').map(({ leaning }) => leaning)).toEqual([leanings[0]]);
    expect(leantIn('cried')).toEqual([]);
    expect(leantIn('cried cried cried')).toEqual([]);
    expect(leantIn('cried today again')).toEqual([]);
  });

  test('a mark counts in its own stretch, and some in the whole text', () => {
    const text = 'He cried. It was wet.';
    const here = { kind: 'own-pupil', span: { start: 0, end: 2 } };
    const there = { kind: 'own-pupil', span: { start: 10, end: 12 } };
    const school = { kind: 'school-name', span: { start: 10, end: 12 } };
    expect(leantIn(text, [here])).toHaveLength(1);
    expect(leantIn(text, [there]).map(({ from }) => from)).toEqual([3]);
    expect(leantIn(text, [school]).map(({ from }) => from)).toEqual([0]);
  });

  test('a word counts for the two stretches before and after its own too, once for each', () => {
    // 40 and 12, of 50 needed; in its own stretch `since` speaks against.
    expect(leantIn('She cried. It rained since.').map(({ from }) => from)).toEqual([0]);
    expect(leantIn('She cried. Since. Since since.').map(({ from }) => from)).toEqual([0]);
    expect(leantIn('Since. It rained. She cried.').map(({ from }) => from)).toEqual([5]);
    expect(leantIn('Since. It rained. It poured. She cried.')).toEqual([]);
    expect(leantIn('She cried since. It rained.')).toEqual([]);
    expect(leantIn('She. Since since.')).toEqual([]);
  });

  test('what is said somewhere in a long text says less than in a short one', () => {
    const school = { kind: 'school-name', span: { start: 0, end: 3 } };
    const told = (others: number): number =>
      leantIn(`The school. ${'It rained. '.repeat(others)}She cried.`, [school]).length;
    expect(told(3)).toBe(1);
    expect(told(30)).toBe(0);
  });

  test('a name is weighed as a mark and never by its letters', () => {
    const named = { kind: 'pupil-name', span: { start: 0, end: 11 } };
    expect(leantIn('cried today', [named])).toEqual([]);
  });

  test('what leans a little less needs company', () => {
    const besides = (text: string) => leantIn(text).map(({ beside }) => beside);
    // 40 + 10 + 20 of 50 needed; 40 and 9 of the 48 that are enough beside something else.
    expect(besides('she cried today')).toEqual([false]);
    expect(besides('cried next')).toEqual([true]);
    expect(besides('cried')).toEqual([]);
  });

  test('below the floor of a leaning the words speak against it, unless somebody is named', () => {
    const named = { kind: 'pupil-name', span: { start: 0, end: 5 } };
    expect(weighedIn('cried today. Rain. again')).toEqual([
      { from: 0, to: 3, against: 0, unlike: 0 },
      { from: 3, to: 5, against: 0, unlike: 1 },
      { from: 5, to: 6, against: 1, unlike: 1 },
    ]);
    expect(weighedIn('Ollie again', [named])).toEqual([{ from: 0, to: 2, against: 0, unlike: 0 }]);
  });

  test('the words that tell are named, in the order of the text', () => {
    const [one] = leantIn('today and cried today');
    expect(one?.weightiest).toEqual([0, 2, 3].filter((at) => one?.weightiest.includes(at)));
    expect(one?.weightiest).toContain(2);
  });
});

test('a row says of which leanings it speaks', () => {
  const model = new Model({
    ...tiny,
    wordRows: bytes([0, 0, 0b101, 0b10, 7, -8, 9, 0, 0x40, 1, 0, 0, 0, 0]),
  });
  const rows = [0, 1, 2].map((word) =>
    leanings.flatMap((_, at) => {
      const step = model.rows.step(word, at);
      return step === 0 ? [] : [[at, step]];
    }),
  );
  expect(rows).toEqual([
    [],
    [
      [0, 7],
      [2, -8],
      [9, 9],
    ],
    [[14, 1]],
  ]);
});

describe('what was learned', () => {
  const { stored } = learned();

  test('has a row a word, a pair and a mark, and a threshold a leaning', () => {
    const model = learned();
    expect(model.pairs.size).toBeGreaterThan(1000);
    for (const rows of ['wordRows', 'nearRows', 'pairRows', 'markRows', 'textMarkRows'] as const)
      expect(() => new Model({ ...stored, [rows]: `${stored[rows].replace(/=+$/, '')}AAAAAAAA` })).toThrow(
        /not as many/,
      );
    for (const list of [stored.scales, stored.biases, stored.thresholds, stored.besides])
      expect(list).toHaveLength(leanings.length);
    for (const [at, from] of stored.besides.entries())
      expect(from).toBeLessThanOrEqual(stored.thresholds[at]!);
    expect(pairOf(1, 2)).not.toBe(pairOf(2, 1));
  });

  test('knows every mark by name', () => {
    expect([...learned().marks].filter((place) => place >= 0)).toHaveLength(stored.marks.split(' ').length);
  });

  test('says nothing of an empty text, and of ordinary ones', () => {
    for (const text of ['', ' ', 'The sourdough has risen', 'Rain again, the bins are out'])
      expect(weigh(learned(), tokenise(text), []).leant).toEqual([]);
  });
});
