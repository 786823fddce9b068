import { parentMessaging } from '../../src/rules/people/parent-messaging.ts';
import { talkAboutPupils } from '../../src/rules/people/talk-about-pupils.ts';
import { testDraftRule } from './test-draft-rule.ts';

testDraftRule(parentMessaging, {
  surface: 'message',
  clean: [
    'Mrs Orme, just between us the gutter is hanging off',
    'Hello Mr Pell, got your number off the allotment list, are the leeks for sale?',
    'Hi, it’s Dawn from bowls, hope you don’t mind me messaging on here',
    'Please ring the school office, I can’t discuss it on here',
    'My lad’s play is at his school on Monday, can we swap shifts?',
    'Off the record, the cake was shop bought',
  ],
  flagged: [['Hi, [[is that Conor’s mum? Hope you don’t mind me messaging on here]]', 'maybe']],
});

testDraftRule(talkAboutPupils, {
  surface: 'post',
  clean: [
    'My mum never missed a parents’ evening',
    'I’m a mum of four, I have seen every nit there is',
    'The family next door have a new trampoline',
    'His dad is on the telly again',
    'A mum on the train shared her crisps with us',
    'Every parent cries at the nativity',
  ],
  flagged: [
    ['[[A grandad with]] a trumpet turned up at home time and played us out', 'parent-of-ours'],
    ['The [[PTA chair]] has told me I am on the tombola', 'parent-of-ours'],
  ],
});
