import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { profileStatesRole } from '../../../src/rules/profile/profile-states-role.ts';
import type { SchoolDetails } from '../../../src/school/school-details.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(profileStatesRole, {
  surface: 'bio',
  clean: [
    'Mum of three, wild swimming, bad puns',
    'Driving instructor, Larkfield Road, Leeds',
    'Yoga teacher and baker',
    'Piano teacher, Ambleford',
    'Retired teacher, full-time grandad',
    'Former headteacher, now a potter',
    'Ex-teacher. Now I write.',
    'Married to a teacher, send help',
    'Daughter of a primary teacher',
    'Teacher’s pet since 1988',
    'Private tutor of nothing at all',
    'Head of a small and noisy household',
    'Reading, writing, walking',
    'Year 2 of my allotment',
    'I support Leeds and other lost causes',
    'Studied at University of Hull',
    'Deputy head of naps and crumbs',
    'TA to my own two toddlers',
    'Governor-General of this sofa',
    'SENCO wife, so he never cooks',
    'mother of an ECT',
    ['Head Of Pickles', { surface: 'display-name' }],
    ['Governor Bramble', { surface: 'display-name' }],
    ['The Bursar’s Terrier', { surface: 'display-name' }],
  ],
  flagged: [
    ['[[Y4 teacher]] at Larkfield', 'role'],
    ['[[Year 4 teacher]]. Tea, two cats.', 'role'],
    ['[[Teaching Assistant]] and gardener', 'role'],
    ['[[headteacher]], runner', 'role'],
    ['[[SENCO]] by day', 'role'],
    ['[[Maths teacher]] and father', 'role'],
    ['I am a teacher at Larkfield Primary: [[teacher]], baker', 'role'],
    ['[[Caretaker]] and drummer @LarkfieldPri', 'role'],
    ['Mrs Pell · [[Year 1]]', 'role', { surface: 'display-name' }],
    ['[[Teacher]] | runner | dog person', 'profession'],
  ],
});

describe('traps', () => {
  const findings = (text: string, id: string, school: SchoolDetails = demoSchool) =>
    runDraftRules([profileStatesRole], {
      draft: { text, surface: 'bio', site: 'x' },
      reading: read(text, demoKnown),
      school,
      pack: shipped(id),
      parameters: parametersOf(shipped(id)),
    }).findings;

  test('8: the bare word is a quiet note at Kingsway and a clear one at St Nicholas', () => {
    expect(findings('Teacher and runner', 'kingsway')[0]).toMatchObject({ severity: 'advise' });
    expect(findings('Teacher and runner', 'st-nicholas')[0]).toMatchObject({ severity: 'warn' });
  });

  test('8: the word with the school beside it is a clear notice at Kingsway', () => {
    expect(findings('Teacher at Larkfield Primary', 'kingsway')[0]).toMatchObject({ severity: 'warn' });
  });

  test('49: Littleover wants openness about the role, so nothing is said there', () => {
    expect(findings('Year 4 teacher at Larkfield Primary', 'littleover')).toEqual([]);
  });

  test('50: a professional account may say what it is', () => {
    const school: SchoolDetails = { ...demoSchool, accountKinds: { x: 'professional' } };
    expect(findings('Year 4 teacher', 'st-nicholas', school)).toEqual([]);
  });
});
