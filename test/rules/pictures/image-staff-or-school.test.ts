import { imageStaffOrSchool } from '../../../src/rules/pictures/image-staff-or-school.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(imageStaffOrSchool, {
  clean: [
    'Photo of the sea this morning',
    'Selfie with the dog',
    'Mr Shaikh can juggle',
    'Pictures of my new kitchen soon',
  ],
  flagged: [
    ['[[Photo of Mr Shaikh]] in a kilt', 'words'],
    ['[[Selfie in our lanyards]]', 'words'],
    ['[[staffroom selfie]]', 'words'],
  ],
});

// On the school's own account a picture of the school is what it is for.
testDraftRule(imageStaffOrSchool, {
  school: { accountKinds: { x: 'official', facebook: 'official', instagram: 'official' } },
  clean: [['Photo of Mr Shaikh in a kilt', { site: 'x' }]],
  flagged: [['[[Photo of Mr Shaikh]] in a kilt', 'words']],
});
