import { performance } from 'node:perf_hooks';
import { text as alex } from 'alex';
import nlp from 'compromise';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import type { Person } from '../../src/people/person.ts';
import { fingerprint, type RosterData } from '../../src/people/fingerprint.ts';
import { Roster } from '../../src/people/roster.ts';
import { draftRules } from '../../src/rules/index.ts';
import { findPack } from '../../src/cli/packs.ts';
import { fold } from '../../src/text/fold.ts';
import { read } from '../../src/text/read.ts';
import { SchoolNames } from '../../src/text/school-names.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { demoKey, demoSchool } from '../demo.ts';
import { ms, table, timed, type Figures } from './measure.ts';
import { ofLength } from './texts.ts';

/** Invented people, as many as asked for, with names of ordinary make. */
export function people(count: number): Person[] {
  const first =
    'Amelia Oliver Zoë Aisha Thomas Siân Maja Dylan Grace Hope Mark Jack Priya Femi Nicola Imran Beth Carol Łukasz Anna Ciara Noor Ravi Tia'.split(
      ' ',
    );
  const sounds = 'ba ke li mo nu ra se ti vo wen zal dor fen gar hul'.split(' ');
  return Array.from({ length: count }, (_, at) => ({
    list: 'pupil' as const,
    forename: first[at % first.length]!,
    surname:
      `${sounds[at % 15]}${sounds[Math.floor(at / 15) % 15]}${sounds[Math.floor(at / 225) % 15]}${sounds[Math.floor(at / 3375) % 15]}`.replace(
        /^./,
        (letter) => letter.toUpperCase(),
      ),
  }));
}

const bytesOf = (data: RosterData): number =>
  Object.values(data).reduce((sum, { names, slips }) => sum + names.byteLength + slips.byteLength, 0);

/** A whole check beside its peers, in Node, in one run; then its cost as text and lists grow. */
export async function benchCheck(): Promise<string> {
  const pack = findPack('kingsway');
  const parameters = parametersOf(pack);
  const school = new SchoolNames(demoSchool);
  const checker = (count: number): ((text: string) => unknown) => {
    const roster = new Roster(fingerprint(people(count), demoKey, fold), demoKey);
    return (text) =>
      runDraftRules(draftRules, {
        draft: { text, surface: 'post' },
        reading: read(text, { roster, school }),
        school: demoSchool,
        pack,
        parameters,
      });
  };
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();

  const post = ofLength(280);
  // A letter at the end differs from run to run, so that nobody's cache answers.
  const vary = (texts: string[], turn: number): string =>
    `${texts[turn % texts.length]!.slice(0, -3)} ${turn % 97}`;
  const check = checker(2000);
  const rows: [string, Figures][] = [
    ['Lanyard, all rules, 2,000 names', await timed((turn) => check(vary(post, turn)))],
    ['tokens only (a bare pass)', await timed((turn) => tokenise(vary(post, turn)))],
    ['alex 11', await timed((turn) => alex(vary(post, turn)), { warm: 20, runs: 200 })],
    [
      'compromise 14, tagging',
      await timed((turn) => nlp(vary(post, turn)).people().out('array'), { warm: 20, runs: 200 }),
    ],
    ['Harper 2', await timed((turn) => harper.lint(vary(post, turn)), { warm: 10, runs: 100, most: 8000 })],
  ];
  const side = table(
    ['a draft of 280 characters', 'median ms', '95th ms', 'runs'],
    rows.map(([name, { median, p95, runs }]) => [name, ms(median), ms(p95), String(runs)]),
  );

  const growth: string[][] = [];
  for (const [length, names] of [
    [280, 0],
    [280, 2000],
    [280, 20_000],
    [280, 200_000],
    [2800, 2000],
    [28_000, 2000],
    [100_000, 2000],
  ] as const) {
    const run = checker(names);
    const texts = ofLength(length);
    const { median, p95 } = await timed((turn) => run(vary(texts, turn)), {
      warm: length > 5000 ? 5 : 100,
      runs: length > 5000 ? 40 : 500,
    });
    growth.push([length.toLocaleString('en-GB'), names.toLocaleString('en-GB'), ms(median), ms(p95)]);
  }
  const compiled: string[][] = [];
  for (const count of [2000, 20_000, 200_000]) {
    const list = people(count);
    const began = performance.now();
    const data = fingerprint(list, demoKey, fold);
    const made = performance.now() - began;
    compiled.push([count.toLocaleString('en-GB'), ms(made), `${(bytesOf(data) / 1e6).toFixed(2)} MB`]);
  }
  return [
    '## A whole check, beside others, in Node',
    side,
    '\nHarper looks for grammar, alex for unkind words, compromise tags names: none does this job; they show what a reading costs.',
    '\n### As text and lists grow',
    table(['characters', 'names', 'median ms', '95th ms'], growth),
    '\n### Turning a list into fingerprints',
    table(['names', 'ms', 'kept'], compiled),
  ].join('\n');
}
