import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parametersOf, runDraftRules } from '../../engine/run.ts';
import type { Finding } from '../../engine/finding.ts';
import { fingerprint } from '../../people/fingerprint.ts';
import { readNameList } from '../../people/name-list.ts';
import { lists } from '../../people/person.ts';
import { Roster } from '../../people/roster.ts';
import type { Key } from '../../people/siphash.ts';
import { draftRules } from '../../rules/index.ts';
import type { Pack } from '../../school/pack-schema.ts';
import { readSchool } from '../../school/read-school.ts';
import { fold } from '../../text/fold.ts';
import { read } from '../../text/read.ts';
import { SchoolNames } from '../../text/school-names.ts';
import type { Case } from './cases.ts';

// Lists of invented people have nothing to hide, and a key that stays gives the same run twice.
const key: Key = [1, 2, 3, 4];

export type World = (one: Case, pack: Pack | null) => readonly Finding[];

/** A school and its lists, as a folder holds them: a CSV each for pupils, staff and parents. */
export function worldOf(folder: string, schoolFile: string): World {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const answer = readSchool(readFileSync(schoolFile, 'utf8'));
  if ('refused' in answer) throw new Error(`${schoolFile}: ${answer.refused}`);
  const { school } = answer;
  const names = { pupil: 'pupils.csv', staff: 'staff.csv', parent: 'parents.csv' };
  const people = lists.flatMap((list) => readNameList(file(names[list]), list).people);
  const known = { roster: new Roster(fingerprint(people, key, fold), key), school: new SchoolNames(school) };
  return ({ text, surface, site }, pack) => {
    const reading = read(text, known);
    return runDraftRules(draftRules, {
      draft: { text, surface, ...(site && { site }) },
      reading,
      school,
      pack,
      parameters: parametersOf(pack),
      speaksAgainst: (topic, span, guess) => reading.speaksAgainst(topic, span, guess),
    }).findings;
  };
}
