import { officialAccountSecurity } from '../../../src/rules/official/official-account-security.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(officialAccountSecurity, {
  school: { accountKinds: { x: 'official', instagram: 'professional' } },
  clean: [
    ['Our summer fair is on Saturday', { site: 'facebook' }],
    ['Wrote about phonics', { site: 'instagram' }],
    ['Write to office@larkfieldprimary.example', { site: 'x', surface: 'bio' }],
    ['Larkfield Primary School', { site: 'x', surface: 'bio' }],
    ['Write to beth@mailbox.example', { site: 'instagram', surface: 'bio' }],
    ['Thank you!', { site: 'x', surface: 'comment' }],
  ],
  flagged: [
    ['Our summer fair is on Saturday', 'checklist', { site: 'x' }],
    ['Write to [[beth@mailbox.example]]', 'address', { site: 'x', surface: 'bio' }],
  ],
});

testDraftRule(officialAccountSecurity, {
  surface: 'message',
  clean: ['Forgot my password again', 'The office changed it', 'What’s the login for Netflix'],
  flagged: [
    ['[[the login for the school Facebook]] is the old one', 'key'],
    ['can you [[make me admin of the school page]]', 'key'],
  ],
});
