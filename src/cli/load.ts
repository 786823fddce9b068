import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { fingerprint, type RosterData } from '../people/fingerprint.ts';
import { readNameList } from '../people/name-list.ts';
import type { List, Person } from '../people/person.ts';
import type { Key } from '../people/siphash.ts';
import type { Pack } from '../school/pack-schema.ts';
import { readSchool } from '../school/read-school.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { fold } from '../text/fold.ts';
import { findPack } from './packs.ts';
import { UsageError } from './usage.ts';

/** What every command that checks takes, beside its own options. */
export const checkOptions = {
  policy: { type: 'string' },
  school: { type: 'string' },
  pupils: { type: 'string' },
  staff: { type: 'string' },
  parents: { type: 'string' },
  today: { type: 'string' },
} as const;

type Named = Partial<Record<keyof typeof checkOptions, string>>;

export type Loaded = {
  /** `null` to run every rule, whatever a policy says. */
  pack: Pack | null;
  school: SchoolDetails;
  roster: RosterData;
  key: Key;
  /** Whether a row of a list could not be understood; it has been named. */
  faulty: boolean;
};

/** Reads the policy, the school and the name lists that the options name. */
export function loadNamed(command: string, named: Named, errors: Writable): Loaded {
  if (!named.policy || !named.school) throw new UsageError(`${command} needs --policy and --school.`);
  const pack = named.policy === 'none' ? null : findPack(named.policy);
  const schoolFile = readSchool(readFileSync(named.school, 'utf8'));
  if ('refused' in schoolFile) throw new Error(schoolFile.refused);
  for (const field of schoolFile.unknown)
    errors.write(`The school file has a field “${field}” that is not used.\n`);
  let faulty = false;
  const people: Person[] = [];
  const files: [List, string | undefined][] = [
    ['pupil', named.pupils],
    ['staff', named.staff],
    ['parent', named.parents],
  ];
  for (const [list, file] of files) {
    if (file === undefined) continue;
    const read = readNameList(readFileSync(file), list);
    for (const fault of read.faults) {
      faulty = true;
      errors.write(`${file}, line ${fault.line}: ${fault.reason}\n`);
    }
    people.push(...read.people);
  }
  const bytes = randomBytes(16);
  const key = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at)) as [number, number, number, number];
  return { pack, school: schoolFile.school, roster: fingerprint(people, key, fold), key, faulty };
}
