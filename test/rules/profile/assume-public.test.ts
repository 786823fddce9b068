import { assumePublic } from '../../../src/rules/profile/assume-public.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(assumePublic, {
  clean: [
    'Between us we ate the whole cake',
    'My account was hacked, sorry about the messages',
    'Private view at the gallery on Friday',
    'Friends and family came round for a roast',
    'Please share this with anyone who has lost a cat',
    'Can somebody screenshot the recipe for me',
    'This stays in the oven for forty minutes',
    'It is a private garden but they open it in June',
    'Nobody from the council ever comes',
    'We have a group chat for the allotment',
    'I told my friends and they laughed',
    'The school fair is public, come along',
  ],
  flagged: [
    ['[[Don’t screenshot]] this but the new rota is a mess', 'pause'],
    ['glad [[nobody from work can see this]]', 'pause'],
    ['[[only my friends can see this]] so I will say it', 'pause'],
    ['[[this stays in this group]] please', 'pause'],
    ['[[my account is private so]] I can say what a day it was', 'pause'],
  ],
});
