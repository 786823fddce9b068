import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isLabelled, readCases, type Case } from '../../src/cli/score/cases.ts';
import { measure, missesOf } from '../../src/cli/score/measure.ts';
import { score } from '../../src/cli/score.ts';
import type { Finding } from '../../src/engine/finding.ts';
import type { Topic } from '../../src/engine/topic.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanyard-score-'));
const file = (lines: object[]): string => {
  const path = join(folder, `${lines.length}.jsonl`);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};

const one = (id: string, topics: Topic[], sort?: string): Case => ({
  id,
  part: 'tune',
  surface: 'post',
  text: 'ten letters',
  ...(sort && { sort }),
  spans: topics.map((topic) => ({ start: 0, end: 3, topics: [topic] })),
});

const finding = (topic: Topic, start: number, end: number): Finding => ({
  rule: 'discriminatory-content',
  messageId: 'm',
  topic,
  severity: 'warn',
  clause: null,
  span: { start, end },
  message: '',
  why: '',
  instead: '',
  guess: false,
  fixes: [],
  grounds: [],
});

describe('labelled sets', () => {
  test('are read in each of their forms', () => {
    const cases = readCases(
      file([
        {
          id: 'a',
          surface: 'dm',
          platform: 'x',
          text: 'abc',
          expected: [{ topic: 'location', start: 0, end: 3 }],
        },
        {
          id: 'b',
          surface: 'bio',
          site: 'facebook',
          text: 'abc',
          part: 'tune',
          spans: [{ topics: ['location', 'other'], words: 'abc', start: 0, end: 3 }],
        },
        {
          id: 'c',
          part: 'tune',
          kind: 'slur',
          ground: 'race',
          bad: 'abc',
          fine: 'abd',
          topics: ['discriminatory'],
        },
        { id: 'd', text: 'abc', spans: [{ kind: 'phone', start: 0, end: 3 }] },
      ]),
    );
    expect(cases.map(({ id, part, surface }) => `${id} ${part} ${surface}`)).toEqual([
      'a held message',
      'b tune bio',
      'c bad tune post',
      'c fine tune post',
      'd held post',
    ]);
    expect(cases[1]!.spans[0]!.topics).toEqual(['location', 'other']);
    expect(cases[3]!.spans).toEqual([]);
  });

  test('a line of no known form is named', () => {
    expect(() => readCases(file([{ id: 'a', text: 'x', spans: [] }, { nothing: true }]))).toThrow(/line 2/);
  });
});

describe('the measure', () => {
  const checked = [
    { one: one('hit', ['discriminatory'], 'slur'), findings: [finding('discriminatory', 1, 5)] },
    { one: one('elsewhere', ['discriminatory'], 'slur'), findings: [finding('discriminatory', 4, 5)] },
    { one: one('missed', ['discriminatory'], 'slur'), findings: [] },
    { one: one('other topic', ['derogatory'], 'insult'), findings: [finding('location', 0, 3)] },
    { one: one('quiet', [], 'praise'), findings: [] },
    { one: one('false', [], 'praise'), findings: [finding('discriminatory', 0, 3)] },
  ];

  test('asks for the topic and for the place', () => {
    const { topics, spans, noticed, clean, disturbed } = measure(checked, false);
    expect({ spans, noticed, clean, disturbed }).toEqual({ spans: 4, noticed: 1, clean: 2, disturbed: 1 });
    const said = topics.find(({ topic }) => topic === 'discriminatory');
    expect(said).toMatchObject({ spans: 3, noticed: 1, findings: 3, right: 1 });
    expect(said!.recall).toBeCloseTo(1 / 3);
    expect(said!.precision).toBeCloseTo(1 / 3);
    expect(topics.find(({ topic }) => topic === 'location')).toMatchObject({ recall: null, precision: 0 });
  });

  test('counts the classes, and weighs both answers alike', () => {
    const { sorts, macroF1 } = measure(checked, true);
    expect(sorts).toEqual([
      { sort: 'slur', texts: 3, right: 1 },
      { sort: 'insult', texts: 1, right: 0 },
      { sort: 'praise', texts: 2, right: 1 },
    ]);
    // Two of three told as discriminatory, one false: F1 2/3. Two of three left alone, one missed: 2/3.
    expect(macroF1).toBeCloseTo(2 / 3);
    expect(measure(checked, false).macroF1).toBeNull();
  });

  test('says what went wrong', () => {
    expect(missesOf(checked[3]!)).toEqual([
      'missed derogatory “ten”',
      'unlabelled location (discriminatory-content) “ten”',
    ]);
    expect(missesOf(checked[0]!)).toEqual([]);
  });
});

describe('score, from a terminal', () => {
  const run = async (args: string[]): Promise<string> => {
    const output = new PassThrough();
    score(args, output);
    output.end();
    return (await output.setEncoding('utf8').toArray()).join('');
  };

  test('keeps the parts apart, and shows what went wrong of the tuning part only', async () => {
    const lines = (await run(['remarks', '--json'])).trim().split('\n');
    const parts = lines.map((line) => JSON.parse(line) as { set: string; part: string });
    expect(parts.map(({ set, part }) => `${set} ${part}`)).toEqual(['remarks tune', 'remarks held']);
    const held = readCases('test/corpus/remarks.jsonl').filter(({ part }) => part === 'held');
    const text = await run(['remarks', '--misses']);
    for (const { text: secret } of held) expect(text).not.toContain(`${secret}\n`);
  }, 30_000);

  test('reads every set of the repository', () => {
    const sets = readdirSync('test/corpus').filter((name) => name.endsWith('.jsonl'));
    const labelled = sets.map((name) => join('test', 'corpus', name)).filter(isLabelled);
    expect(labelled.length).toBeGreaterThan(5);
    for (const set of labelled) expect(readCases(set).length, set).toBeGreaterThan(20);
  });

  // The promise of the README; both parts, with every rule on.
  test.each(['none', 'st-nicholas', 'general'])(
    'ordinary posts get no notice (%s)',
    async (policy) => {
      const lines = (await run(['ordinary', '--json', '--policy', policy])).trim().split('\n');
      for (const line of lines) {
        const { clean, disturbed } = JSON.parse(line) as { clean: number; disturbed: number };
        expect(clean).toBeGreaterThan(200);
        expect(disturbed / clean).toBeLessThan(0.01);
      }
    },
    30_000,
  );
});
