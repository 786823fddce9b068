import { readFileSync } from 'node:fs';
import { demoPeople } from '../src/school/demo/people.ts';
import { fingerprint, Roster } from '../src/people/roster.ts';
import type { Key } from '../src/people/siphash.ts';
import type { SchoolDetails } from '../src/school/school-details.ts';
import { fold } from '../src/text/fold.ts';
import type { Known } from '../src/text/read.ts';
import { SchoolNames } from '../src/text/school-names.ts';

const url = (name: string) => new URL(`../src/school/demo/${name}`, import.meta.url);

export const demoSchool = JSON.parse(readFileSync(url('school.json'), 'utf8')) as SchoolDetails;

export const demoKey: Key = [0x1b, 0x2c, 0x3d, 0x4e];

/** What a reading knows at the demo school: its name lists and its names. */
export const demoKnown: Known = {
  roster: new Roster(fingerprint(demoPeople(readFileSync(url('pupils.csv'), 'utf8'), readFileSync(url('staff.csv'), 'utf8'), readFileSync(url('parents.csv'), 'utf8')), demoKey, fold), demoKey),
  school: new SchoolNames(demoSchool),
};
