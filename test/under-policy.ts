import type { Draft } from '../src/engine/draft.ts';
import type { Finding } from '../src/engine/finding.ts';
import { parametersOf, runDraftRules } from '../src/engine/run.ts';
import { draftRules } from '../src/rules/index.ts';
import type { AccountKind, SchoolDetails } from '../src/school/school-details.ts';
import { CommunityBodies } from '../src/text/community-bodies.ts';
import { read } from '../src/text/read.ts';
import { SchoolNames } from '../src/text/school-names.ts';
import { demoKnown, demoSchool } from './demo.ts';
import { shipped } from './shipped-packs.ts';

export const schools = ['ludlow', 'kingsway', 'st-nicholas', 'rosewood', 'littleover'] as const;
export type School = (typeof schools)[number];

type More = Partial<Draft> & { account?: AccountKind; school?: Partial<SchoolDetails> };

/** All that is noticed in one draft under one policy, at the demo school, on Facebook unless told otherwise. */
export function underPolicy(
  policy: string,
  text: string,
  { account = 'personal', school: other = {}, ...more }: More = {},
): Finding[] {
  const pack = shipped(policy);
  const draft: Draft = { text, surface: 'post', site: 'facebook', ...more };
  const school: SchoolDetails = { ...demoSchool, accountKinds: { [draft.site!]: account }, ...other };
  const reading = read(text, {
    ...demoKnown,
    school: new SchoolNames(school),
    bodies: new CommunityBodies(pack.parameters.communityBodies ?? []),
  });
  const parameters = parametersOf(pack);
  const { findings, unsure } = runDraftRules(draftRules, { draft, reading, school, pack, parameters });
  if (unsure.length > 0) throw new Error(unsure.map(({ rule, reason }) => `${rule}: ${reason}`).join('; '));
  return findings;
}

/** The same as “rule severity”, each once. */
export const noticed = (policy: string, text: string, more?: More): string[] => [
  ...new Set(underPolicy(policy, text, more).map(({ rule, severity }) => `${rule} ${severity}`)),
];

/** All that a finding says to a person. */
export const wordsOf = ({ message, why, instead }: Finding): string => `${message} ${why} ${instead}`;
