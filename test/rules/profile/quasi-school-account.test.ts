import { quasiSchoolAccount } from '../../../src/rules/profile/quasi-school-account.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(quasiSchoolAccount, {
  surface: 'display-name',
  clean: [
    'Beth Lowther',
    'Sam Larkfield',
    'Mrs Larkfield',
    // a person with the school beside the name: for another rule
    'Miss Lowther Larkfield 🦉',
    'Miss Lowther Larkfield',
    'Larkfield Runners',
    'Larkfield Bakery',
    'Larkfield Road Allotments',
    'Larkfield FC',
    'Larkfield Dental Surgery',
    'Larkfield lad',
    'Larkfield High School',
    'Year 4 Mayhem',
    'Maths with Mo',
    'Primary Priya',
    'Gardening in Larkfield since 1990',
    'Love Larkfield always',
    // trap 49: naming the school elsewhere is no matter of this rule
    ['Teacher at Larkfield Primary', { surface: 'bio' }],
    ['Larkfield Primary School', { surface: 'work' }],
    ['priya_reads', { surface: 'handle' }],
    ['larkfieldbakery', { surface: 'handle' }],
    ['samlarkfield', { surface: 'handle' }],
    ['@LarkfieldPri', { surface: 'handle' }],
    ['lpsych_student', { surface: 'handle' }],
    ['helps_with_maths', { surface: 'handle' }],
    ['larkfieldroad', { surface: 'handle' }],
    ['misslowther', { surface: 'handle' }],
  ],
  flagged: [
    ['[[Larkfield Primary Y4]]', 'looks'],
    ['[[Larkfield PE]]', 'looks'],
    ['[[Larkfield Primary School]]', 'looks'],
    ['[[Year 5 at Larkfield]]', 'looks'],
    ['[[4 Swift Larkfield]]', 'looks'],
    ['[[Mrs Dunn Larkfield Maths]]', 'looks'],
    ['[[Larkfield Library 📚]]', 'maybe'],
    ['[[LPS Sports]]', 'maybe'],
    ['[[LPS Staff]]', 'looks'],
    ['[[Larkfield]]', 'maybe'],
    ['[[larkfield_pe]]', 'looks', { surface: 'handle' }],
    ['[[@LarkfieldPrimaryArt]]', 'looks', { surface: 'handle' }],
    ['[[Larkfield Choir]]', 'maybe'],
    ['[[lps_year4]]', 'looks', { surface: 'handle' }],
    ['[[missdunnlarkfieldmaths]]', 'looks', { surface: 'handle' }],
    ['[[larkfield]]', 'maybe', { surface: 'handle' }],
  ],
});

testDraftRule(quasiSchoolAccount, {
  surface: 'display-name',
  parameters: { 'official.channels': [{ site: 'instagram', name: 'Larkfield Trips', posters: [] }] },
  clean: [['Larkfield Trips', { site: 'instagram' }]],
  // Trap 18: listed on one site is not listed on another.
  flagged: [['[[Larkfield Trips]]', 'looks', { site: 'x' }]],
});
testDraftRule(quasiSchoolAccount, {
  surface: 'display-name',
  school: { accountKinds: { x: 'official', instagram: 'professional' } },
  clean: [['Larkfield PE', { site: 'x' }]],
  flagged: [['[[Larkfield PE]]', 'looks', { site: 'instagram' }]],
});
