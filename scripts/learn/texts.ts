import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isLabelled, readCases, type Case } from '../../src/cli/score/cases.ts';
import { surfaceOf } from '../../src/cli/surface-names.ts';
import { draftRules } from '../../src/rules/index.ts';
import { fingerprint } from '../../src/people/fingerprint.ts';
import { readNameList } from '../../src/people/name-list.ts';
import { lists } from '../../src/people/person.ts';
import { Roster } from '../../src/people/roster.ts';
import { readSchool } from '../../src/school/read-school.ts';
import type { SchoolDetails } from '../../src/school/school-details.ts';
import { fold } from '../../src/text/fold.ts';
import type { Leaning } from '../../src/text/leanings/kinds.ts';
import type { Known } from '../../src/text/read.ts';
import { SchoolNames } from '../../src/text/school-names.ts';
import { projectRoot } from '../lib/build.ts';
import { fnv1a } from './fnv1a.ts';

/** A labelled text to learn from, with what a reading of it may know, and for which leanings its labels hold. */
export type Lesson = {
  set: string;
  one: Case;
  known: Known;
  school: SchoolDetails;
  speaksOf(leaning: Leaning): boolean;
  /** How often it counts: what a rule’s own tests leave alone is to be left alone. */
  counts: number;
  /** Whether nobody who wrote a grammar has read it: what rules say of it is what they will say elsewhere. */
  unread: boolean;
};

const ofRules = 4;
/** Sets that count so often. */
const firm = new Set(['rule-lines', 'look-alikes']);
/** Posts by the public, with nothing to notice: there are few of them here, and of such is nearly all that people write. */
export const isOrdinary = (set: string): boolean => /^(?:ordinary|public)/.test(set);
const ofOrdinary = 3;

/**
 * Who widens a grammar may read some lines of the later sets and never the others: of most `hand-o*` those with
 * an odd number, of `hand-n*` three quarters, by FNV-1a, and none of the last ones.
 */
function isUnread(set: string, id: string): boolean {
  if (/^hand-[pqr]/.test(set) || set === 'hand-o5') return true;
  if (set.startsWith('hand-o')) return Number(id.slice(-4)) % 2 === 0;
  return set.startsWith('hand-n') && fnv1a(`${set}.jsonl${id}`) % 4 === 3;
}

const corpus = join(projectRoot, 'test', 'corpus');
const demo = join(projectRoot, 'src', 'school', 'demo');

/** Sets in which not every topic is labelled: silence says something of these alone. */
const labelledFor: Readonly<Record<string, readonly Leaning[]>> = {
  'contact-care': [
    'pupil-contact',
    'former-pupil-contact',
    'parent-contact',
    'confidential',
    'images',
    'official-accounts',
    'speaking-for-school',
    'working-hours',
    'school-devices',
    'colleague-contact',
  ],
  remarks: ['discriminatory', 'derogatory'],
  'remarks-fresh': ['discriminatory', 'derogatory'],
  'remarks-fresh-2': ['discriminatory', 'derogatory'],
  'remarks-last': ['discriminatory', 'derogatory'],
  'remark-pairs': ['discriminatory', 'derogatory'],
  'remarks-k1': ['discriminatory', 'derogatory'],
};

/** Never learned from: sets held back, and sets with a purpose of their own. */
const leftOut = new Set([
  'names',
  'private-lines',
  'held-claims',
  'held-contact',
  'drafts-second',
  'drafts-third',
  'drafts-fourth',
  'drafts-fifth',
  'drafts-sixth',
  'drafts-seventh',
  'remarks-fourth',
]);

/** The tuning parts of the labelled sets, and the texts written to learn from. */
export function lessons(): Lesson[] {
  const atDemo = knownOf(demo, demo);
  const atHope = knownOf(join(corpus, 'hope'), join(corpus, 'hope'));
  const of = (file: string, set: string, learnAll: boolean): Lesson[] => {
    const only = onlyFor(file);
    return readCases(file)
      .filter(({ part }) => learnAll || part === 'tune')
      .map((one) => ({
        set,
        one,
        counts: firm.has(set) ? ofRules : isOrdinary(set) ? ofOrdinary : 1,
        unread: isUnread(set, one.id),
        ...(set.startsWith('ordinary') ? atHope : atDemo),
        speaksOf: (leaning) => (only.get(one.id) ?? labelledFor[set])?.includes(leaning) ?? true,
      }));
  };
  const files = (folder: string): { file: string; set: string }[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => ({ file: join(folder, name), set: name.replace('.jsonl', '') }));
  return [
    ...files(corpus)
      .filter(({ file, set }) => !leftOut.has(set) && isLabelled(file))
      .flatMap(({ file, set }) => of(file, set, set === 'remarks-last')),
    ...fivePolicies(atDemo),
    ...files(join(corpus, 'learning')).flatMap(({ file, set }) => of(file, set, true)),
  ];
}

/** Which topics a line's labels are about, where it says so itself: a line of one rule says nothing of others. */
const onlyFor = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"only"'))
      .map((line) => onlySchema.parse(JSON.parse(line)))
      .map(({ id, only }) => [id, only]),
  );
const onlySchema = z.object({ id: z.string(), only: z.array(z.string()) });

/** One draft under five policies: what none of them notices is nothing of that kind. */
function fivePolicies(known: Pick<Lesson, 'known' | 'school'>): Lesson[] {
  return readFileSync(join(corpus, 'five-packs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .map(({ id, text, surface, ...schools }): Lesson => {
      const noticed = new Set(
        Object.values(schools)
          .flat()
          .flatMap((notice) => topicsOf.get(notice.split(' ')[0]!) ?? []),
      );
      return {
        set: 'five-packs',
        one: { id, part: 'tune', surface: surfaceOf(surface) ?? 'post', text, spans: [] },
        ...known,
        counts: ofRules,
        unread: false,
        speaksOf: (leaning) => !noticed.has(leaning),
      };
    });
}
const notices = z.array(z.string());
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  surface: z.string(),
  ludlow: notices,
  kingsway: notices,
  'st-nicholas': notices,
  rosewood: notices,
  littleover: notices,
});
const topicsOf = new Map<string, readonly string[]>(
  draftRules.map(({ id, topic, messages }) => [
    id,
    [topic, ...Object.values(messages).flatMap((message) => message.topic ?? [])],
  ]),
);

function knownOf(folder: string, schoolFolder: string): { known: Known; school: SchoolDetails } {
  const answer = readSchool(readFileSync(join(schoolFolder, 'school.json'), 'utf8'));
  if ('refused' in answer) throw new Error(answer.refused);
  const files = { pupil: 'pupils.csv', staff: 'staff.csv', parent: 'parents.csv' };
  const people = lists.flatMap(
    (list) => readNameList(readFileSync(join(folder, files[list]), 'utf8'), list).people,
  );
  const key = [1, 2, 3, 4] as const;
  const { school } = answer;
  const known = { roster: new Roster(fingerprint(people, key, fold), key), school: new SchoolNames(school) };
  return { known, school };
}
