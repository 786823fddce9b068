import { officialAccountConduct } from '../../../src/rules/official/official-account-conduct.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(officialAccountConduct, {
  school: { accountKinds: { x: 'official', instagram: 'professional' } },
  clean: [
    ['Our summer fair is on Saturday', { site: 'facebook' }],
    'No site at all',
    ['Thank you!', { site: 'x', surface: 'comment' }],
    ['Please ring the office', { site: 'x', surface: 'message' }],
  ],
  flagged: [
    ['Our summer fair is on Saturday', 'official', { site: 'x' }],
    ['Wrote about retrieval practice', 'professional', { site: 'instagram' }],
  ],
});
