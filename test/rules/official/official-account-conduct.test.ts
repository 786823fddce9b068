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

testDraftRule(officialAccountConduct, {
  surface: 'post',
  clean: [
    'Posted my holiday album by mistake',
    'The fair is on the school page',
    'Shared from the school page',
  ],
  flagged: [
    ['[[posted my wedding album on the school page]], sorry all', 'own'],
    ['[[wrong account, that was meant for mine not the school Insta]]', 'own', { surface: 'comment' }],
  ],
});
