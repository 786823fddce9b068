import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runDraftRules } from '../../src/engine/run.ts';
import { fingerprint } from '../../src/people/fingerprint.ts';
import { readNameList } from '../../src/people/name-list.ts';
import { lists } from '../../src/people/person.ts';
import { Roster } from '../../src/people/roster.ts';
import { draftRules } from '../../src/rules/index.ts';
import { silent } from '../../src/school/parameters.ts';
import { fold } from '../../src/text/fold.ts';
import { read, type Known } from '../../src/text/read.ts';
import { SchoolNames } from '../../src/text/school-names.ts';
import { demoKey, demoSchool } from '../demo.ts';

type Line = {
  id: string;
  surface: 'post' | 'comment';
  text: string;
  class: string;
  trap?: string;
  part: 'tune' | 'held';
  spans: { topics: string[]; words: string; start: number; end: number }[];
};

const people = lists.flatMap((list) => {
  const file = { pupil: 'pupils', staff: 'staff', parent: 'parents' }[list];
  return readNameList(readFileSync(join(import.meta.dirname, 'names', `${file}.csv`)), list).people;
});
const known: Known = {
  roster: new Roster(fingerprint(people, demoKey, fold), demoKey),
  school: new SchoolNames(demoSchool),
};

/** Notices that rest on a name of a list. */
const aboutNames = new Set([
  'talk-about-pupils/named',
  'talk-about-pupils/maybe-named',
  'talk-about-pupils/forename',
  'talk-about-pupils/parent-named',
  'school-or-staff-named/staff',
]);

/** How names are told from what only looks like them, over one part of `names.jsonl`. */
export function scoreNames(part: Line['part']): {
  spans: number;
  noticed: number;
  clean: number;
  alarms: number;
  wrong: string[];
} {
  const lines = readFileSync(join(import.meta.dirname, 'names.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.part === part);
  const score = { spans: 0, noticed: 0, clean: 0, alarms: 0, wrong: [] as string[] };
  for (const { id, surface, text, spans } of lines) {
    const { findings } = runDraftRules(draftRules, {
      draft: { text, surface },
      reading: read(text, known),
      school: demoSchool,
      pack: null,
      parameters: silent,
    });
    const named = findings.filter(({ rule, messageId }) => aboutNames.has(`${rule}/${messageId}`));
    for (const { topics, words, start, end } of spans) {
      score.spans++;
      if (
        named.some(
          (one) => topics.includes(one.topic) && one.span && one.span.start < end && start < one.span.end,
        )
      )
        score.noticed++;
      else score.wrong.push(`${id} missed ${words}: ${text}`);
    }
    if (spans.length === 0) {
      score.clean++;
      if (named.length > 0) {
        score.alarms++;
        const what = named.map(
          ({ messageId, span }) => `${messageId} ${span ? text.slice(span.start, span.end) : ''}`,
        );
        score.wrong.push(`${id} alarm ${what.join(', ')}: ${text}`);
      }
    }
  }
  return score;
}
