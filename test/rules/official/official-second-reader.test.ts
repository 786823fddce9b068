import { officialSecondReader } from '../../../src/rules/official/official-second-reader.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const school = { accountKinds: { x: 'official', instagram: 'professional' } } as const;

testDraftRule(officialSecondReader, {
  school,
  clean: [
    ['Our summer fair is on Saturday', { site: 'facebook' }],
    ['My thoughts on phonics', { site: 'instagram' }],
    ['Thank you!', { site: 'x', surface: 'comment' }],
  ],
  flagged: [['Our summer fair is on Saturday', 'read-first', { site: 'x' }]],
});
testDraftRule(officialSecondReader, {
  school,
  parameters: { secondReader: 'all-public-posts' },
  clean: [['Our summer fair is on Saturday', { site: 'facebook' }]],
  flagged: [['The office is closed on Monday', 'read-first', { site: 'x' }]],
});
testDraftRule(officialSecondReader, {
  school,
  parameters: { secondReader: 'posts-with-students' },
  clean: [
    ['The office is closed on Monday', { site: 'x' }],
    ['My thoughts on phonics', { site: 'instagram' }],
  ],
  flagged: [
    ['Well done to our Year 4s', 'with-learners', { site: 'x' }],
    ['Sunny today', 'with-learners', { site: 'x', media: 1 }],
  ],
});
