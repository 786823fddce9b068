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
    'Hi Mrs Prosser, it’s Sandra from the surgery, your repeat is ready',
    'Mr Khan, your bees have swarmed on my chimney',
  ],
  flagged: [
    ['Hi, [[is that Conor’s mum? Hope you don’t mind me messaging on here]]', 'maybe'],
    [
      'It’s Miss from school. [[Message me on here rather than ringing the office, I’ll tell you]] the rest',
      'maybe',
    ],
  ],
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
    'Two dads at the soft play with three under five',
    'That video of the mum shouting in America has nine million views',
    'To the parents of the toddler on our flight: you did well',
    'Mrs Prosser from the bakery has retired',
    'Parents evening tonight, wish us luck',
    'Parents’ evening done, kettle on',
    'Nicola is a wizard with a sponge cake',
    'I was rude to a mum on the train once and I still think of it',
  ],
  flagged: [
    ['[[A grandad with]] a trumpet turned up at home time and played us out', 'parent-of-ours'],
    ['[[A dad told]] me I was too young to teach', 'parent-of-ours'],
    ['[[One mum said]] he was off because the dog was poorly', 'parent-of-ours'],
    ['[[the dad with the]] Range Rover has blocked me in', 'parent-of-ours'],
    ['[[If one more parent]] emails me at midnight', 'parent-of-ours'],
    ['[[his mam]] rang to say he lost the other shoe', 'parent-of-ours'],
    ['wait till you meet [[her mother]] tonight', 'parent-of-ours'],
    ['[[My least favourite grandma]] has learned to email', 'parent-of-ours'],
    ['[[Mrs Prosser]] shouted at me over a lost jumper', 'parent-named'],
    ['A meeting with the [[Prossers]] about moving sets', 'parent-named'],
    ['The [[PTA chair]] has told me I am on the tombola', 'parent-of-ours'],
  ],
});
