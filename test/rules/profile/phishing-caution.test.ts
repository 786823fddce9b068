import { describe, expect, test } from 'vitest';
import { phishingCaution } from '../../../src/rules/profile/phishing-caution.ts';
import { isLookAlike } from '../../../src/text/look-alike-links.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(phishingCaution, {
  clean: [
    'Send me the postcode',
    'Send me the code for the quiz, Kahoot code I mean',
    'What is the dress code?',
    'Discount code LAMB10 works',
    'Send me the recipe',
    'Send me the discount code you got',
    'Text me when you land',
    'Click the photo to see it bigger',
    'Click and collect was quick',
    'Click here to read the article',
    'Claim your expenses by Friday, says the office',
    'Verify is a spelling word this week',
    'My account was locked because I forgot my password again',
    'Never give anyone the code you get by text, says my bank',
    'Phishing training at school, three of us failed',
    'Warning: there is a scam going round, do not click to claim anything',
    'Beware of http://faceb00k-security.example, it is a scam',
    'Is this you in the school play, 1994?',
    'Win a raffle prize at the fair on Saturday',
    'Free coffee at the church hall',
    'Tesco vouchers for schools are back',
    'https://www.facebook.com/larkfieldbooks',
    'https://www.gov.uk/school-term-holiday-dates',
    'https://help.instagram.com/1234',
    'https://x.com/larkfieldbooks/status/1',
    'See www.bbc.co.uk/bitesize',
    'A good blog: www.teaching-with-facebook.example',
    'Learning to code with Year 5',
    'Code of conduct signed',
    'The door code changed, ask in the office',
    'Your parcel is at ours, come and get it',
    'Your account of the trip made me laugh',
  ],
  flagged: [
    ['[[send me the code you just got]]', 'code'],
    ['can you [[forward me the verification code]]', 'code'],
    ['[[what code did they text you]]', 'code'],
    ['[[Send me the six digit code hun]]', 'code'],
    ['[[click here to claim]] http://prize.example', 'lure'],
    ['[[Tap this link to verify]]', 'lure'],
    ['[[Free £50 Aldi vouchers, click below]]', 'lure'],
    ['[[your account will be deleted unless you verify]]', 'lure'],
    ['[[is this you in this video]] http://v.example', 'lure'],
    ['Log in at [[http://faceb00k-login.example]]', 'link'],
    ['[[www.paypal-support.example]] sorted it for me', 'link'],
    ['Pay here: [[gov-uk.tax-refund.example]]', 'link'],
    ['[[http://instagrarn.example/login]]', 'link'],
  ],
});

describe('isLookAlike', () => {
  test.each([
    'facebook.com',
    'm.facebook.com',
    'www.gov.uk',
    'x.com',
    'paypal.me',
    'larkfieldprimary.example',
    'relax.com.au',
  ])('not %s', (host) => expect(isLookAlike(host)).toBe(false));
  test.each([
    'faceb00k.com',
    'facebook.com.login.example',
    'fаcebook.com',
    'instagrarn.com',
    'paypa1.com',
    'gov-uk.help.example',
    'hmrc-refund.example',
  ])('but %s', (host) => expect(isLookAlike(host)).toBe(true));
});
