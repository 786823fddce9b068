import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPeople } from '../src/school/demo/people.ts';
import { fingerprint } from '../src/people/fingerprint.ts';
import { Roster } from '../src/people/roster.ts';
import type { Key } from '../src/people/siphash.ts';
import type { SchoolDetails } from '../src/school/school-details.ts';
import { fold } from '../src/text/fold.ts';
import type { Known } from '../src/text/read.ts';
import { SchoolNames } from '../src/text/school-names.ts';

const demo = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'school', 'demo');
const file = (name: string): string => readFileSync(join(demo, name), 'utf8');

export const demoSchool = JSON.parse(file('school.json')) as SchoolDetails;

export const demoKey: Key = [0x1b, 0x2c, 0x3d, 0x4e];

const people = demoPeople(file('pupils.csv'), file('staff.csv'), file('parents.csv'));

export const demoRoster = fingerprint(people, demoKey, fold);

/** What a reading knows at the demo school: its name lists and its names. */
export const demoKnown: Known = {
  roster: new Roster(demoRoster, demoKey),
  school: new SchoolNames(demoSchool),
};
