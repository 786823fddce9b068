import { officialPrivateMessaging } from '../../../src/rules/official/official-private-messaging.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(officialPrivateMessaging, {
  surface: 'message',
  school: { accountKinds: { x: 'official', instagram: 'professional' } },
  clean: [
    ['See you at eight', { site: 'facebook' }],
    ['Slides attached', { site: 'instagram', recipients: ['colleague'] }],
    ['Dinner at six', { site: 'instagram', recipients: ['family'] }],
    ['The office is closed', { site: 'x', surface: 'post' }],
    ['Thank you', { site: 'x', surface: 'comment' }],
  ],
  flagged: [
    ['Slides attached', 'words', { site: 'instagram' }],
    ['Thank you for getting in touch', 'marked', { site: 'x', recipients: ['parent'] }],
    ['Well done', 'marked', { site: 'instagram', recipients: ['colleague', 'former-pupil'] }],
    ['Dear Nicola Benning, thank you', 'words', { site: 'x' }],
  ],
});
