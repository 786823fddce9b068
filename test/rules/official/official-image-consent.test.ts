import { officialImageConsent } from '../../../src/rules/official/official-image-consent.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(officialImageConsent, {
  school: { accountKinds: { x: 'official', instagram: 'professional' } },
  clean: [
    ['The office is closed on Monday', { site: 'x' }],
    ['Our hall is finished', { site: 'x', media: 1, mediaAnswer: 'shows-none' }],
    ['Photos from sports day', { site: 'facebook' }],
    ['Lovely day', { site: 'facebook', media: 2 }],
    ['Thank you!', { site: 'x', surface: 'comment', media: 1 }],
  ],
  flagged: [
    ['Lovely day', 'ask', { site: 'x', media: 2 }],
    ['Lovely day', 'shown', { site: 'x', media: 2, mediaAnswer: 'shows-pupils' }],
    ['Lovely day', 'ask', { site: 'instagram', media: 1 }],
    ['[[Photos from sports day]] to follow', 'words', { site: 'x' }],
    ['Well done to [[Amelia Khan]]', 'named', { site: 'x' }],
  ],
});
