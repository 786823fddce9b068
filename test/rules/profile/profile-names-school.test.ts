import { profileNamesSchool } from '../../../src/rules/profile/profile-names-school.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(profileNamesSchool, {
  surface: 'bio',
  clean: [
    'Mum of three, wild swimming, bad puns',
    'Driving instructor, Larkfield Road, Leeds',
    'Larkfield FC, home and away',
    'Barista at the Larkfield Arms',
    'Larkfield High School old boy',
    'Governor of Larkfield Academy in Kent',
    'Anna Larkfield',
    'Tom Larkfield, painter',
    'Born and bred in Larkfield village',
    'Larkfield village hall committee',
    'Studied at University of Hull',
    'Works at Self-employed',
    'Teacher. Runner. Tea.',
    'lps and vinyl of all kinds',
    'Primary colours, secondary thoughts',
    'Tea, trail running, two cats',
    'The school of hard knocks',
    '@larkabout on the other place',
  ],
  flagged: [
    ['Teaching Assistant at [[Larkfield Primary School]]', 'name'],
    ['Teaching Assistant at [[larkfield primary]]', 'name'],
    ['Y4 at [[Larkfield]], tea and trail running', 'name'],
    ['Miss Lowe [[Larkfield]] 🦉', 'name', { surface: 'display-name' }],
    ['Y4 teacher [[@LarkfieldPri]]. Tea, trail running, two cats.', 'handle'],
    ['[[LPS]] staff', 'name'],
    ['mornings at [[#LarkfieldPrimary]]', 'handle'],
    ['Find me at [[https://larkfieldprimary.example/staff]]', 'place'],
    ['Ambleford, [[DN97 4QX]]', 'place', { surface: 'location' }],
    ['[[LARKFIELD PRIMARY SCHOOL]] choir', 'name'],
  ],
});
