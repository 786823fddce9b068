import { performance } from 'node:perf_hooks';
import { text as alex } from 'alex';
import nlp from 'compromise';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { SyncRedactor } from 'redact-pii';
import { answerOf, KnownIndex } from '../../src/background/meet.ts';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import type { Person } from '../../src/people/person.ts';
import { fingerprint, type RosterData } from '../../src/people/fingerprint.ts';
import { accountPrints } from '../../src/people/account-print.ts';
import { Roster } from '../../src/people/roster.ts';
import { draftRules } from '../../src/rules/index.ts';
import { findPack } from '../../src/cli/packs.ts';
import { fold } from '../../src/text/fold.ts';
import { read } from '../../src/text/read.ts';
import { CommunityBodies } from '../../src/text/community-bodies.ts';
import { SchoolNames } from '../../src/text/school-names.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { demoKey, demoSchool } from '../demo.ts';
import { ms, table, timed } from './measure.ts';
import { long, ofLength } from './texts.ts';

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

/** Answers about people on a page as the background gives them, marks looked up and clauses put in words. */
function answersTo(roster: Roster): (names: readonly string[]) => unknown {
  const pack = findPack('kingsway')!;
  const now = Date.now();
  const marked = Array.from({ length: 2000 }, (_, at) => ({
    site: 'x' as const,
    prints: accountPrints({ site: 'x', handle: `marked_${at}` }, demoKey),
    marks: ['pupil' as const],
    since: now,
  }));
  const known = new KnownIndex(marked, now);
  const session = {
    pack,
    school: demoSchool,
    schoolNames: new SchoolNames(demoSchool),
    bodies: new CommunityBodies([]),
    key: demoKey,
  };
  return (names) =>
    names.map((name, at) =>
      answerOf(
        session,
        known,
        'x',
        { name, handle: `marked_${at * 7 + 1950}`, lines: ['Likes tea'], way: 'follower' },
        roster,
        now,
      ),
    );
}

/** A whole check beside its peers, in Node, in one run; then its cost as text and lists grow. */
export async function benchCheck(): Promise<string> {
  const pack = findPack('kingsway');
  const parameters = parametersOf(pack);
  const school = new SchoolNames(demoSchool);
  const checkers = new Map<number, (text: string) => unknown>();
  const checkerFor = (count: number): ((text: string) => unknown) => {
    const made = checkers.get(count);
    if (made) return made;
    const roster = new Roster(fingerprint(people(count), demoKey, fold), demoKey);
    const check = (text: string): unknown =>
      runDraftRules(draftRules, {
        draft: { text, surface: 'post' },
        reading: read(text, { roster, school }),
        school: demoSchool,
        pack,
        parameters,
      });
    checkers.set(count, check);
    return check;
  };
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();

  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const redactor = new SyncRedactor();
  // What stands at the end differs from run to run, so that nobody's cache answers for the whole.
  const vary = (texts: string[], turn: number): string =>
    `${texts[turn % texts.length]!.slice(0, -3)} ${turn % 97}`;

  const side: string[][] = [];
  for (const length of [280, 5000]) {
    const texts = ofLength(length);
    const runs = length > 280 ? 200 : 1000;
    const row = async (name: string, call: (text: string) => unknown, least: number): Promise<void> => {
      const {
        median,
        p95,
        runs: done,
      } = await timed((turn) => call(vary(texts, turn)), {
        warm: Math.min(runs, least),
        runs: Math.min(runs, least),
        most: 6000,
      });
      side.push([length.toLocaleString('en-GB'), name, ms(median), ms(p95), String(done)]);
    };
    for (const names of [0, 2000, 20_000, 200_000]) {
      await row(`Lanyard, all rules, ${names.toLocaleString('en-GB')} names`, checkerFor(names), runs);
    }
    await row('tokens only (a bare pass)', tokenise, runs);
    await row('obscenity 0.4', (text) => obscenity.getAllMatches(text), runs);
    await row('redact-pii 3', (text) => redactor.redact(text), runs);
    await row('alex 11', (text) => alex(text), 100);
    await row('compromise 14, tagging', (text) => nlp(text).people().out('array'), 100);
    await row('Harper 2', (text) => harper.lint(text), 50);
  }

  const growth: string[][] = [];
  const check = checkerFor(2000);
  for (const [kind, make] of Object.entries(long)) {
    const row = [kind];
    for (const length of [62_500, 250_000, 1_000_000]) {
      const began = performance.now();
      check(make(length));
      row.push(ms(performance.now() - began));
    }
    growth.push(row);
  }
  const met: string[][] = [];
  const listed = people(20_000);
  for (const [what, names] of [
    [
      'of nobody',
      people(40_000)
        .slice(25_000)
        .map(({ forename, surname }) => `${surname}y ${forename}`),
    ],
    ['all of them on the list', listed.map(({ forename, surname }) => `${forename} ${surname}`)],
  ] as const) {
    const roster = new Roster(fingerprint(listed, demoKey, fold), demoKey);
    const answer = answersTo(roster);
    const { median, p95, runs } = await timed(
      (turn) => answer(names.slice((turn * 100) % 15_000, ((turn * 100) % 15_000) + 100)),
      { warm: 50, runs: 150, most: 6000 },
    );
    met.push([what, ms(median), ms(p95), String(runs)]);
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
    table(['characters', 'what', 'median ms', '95th ms', 'runs'], side),
    '\nHarper looks for grammar, alex for unkind words, obscenity for swearing, redact-pii for personal details, and compromise tags names: none does this job; they show what a reading costs.',
    '\n### As a text grows to a million characters (one run each, 2,000 names, in ms)',
    table(['what is repeated', '62,500', '250,000', '1,000,000'], growth),
    '\n### Answers about 100 people on a page, 20,000 names on the list and 2,000 accounts marked',
    table(['names', 'median ms', '95th ms', 'runs'], met),
    '\n### Turning a list into fingerprints',
    table(['names', 'ms', 'kept'], compiled),
  ].join('\n');
}
