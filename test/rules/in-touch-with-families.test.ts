import { formerPupilContact } from '../../src/rules/people/former-pupil-contact.ts';
import { parentMessaging } from '../../src/rules/people/parent-messaging.ts';
import { pupilContactOutgoing } from '../../src/rules/people/pupil-contact-outgoing.ts';
import { talkAboutPupils } from '../../src/rules/people/talk-about-pupils.ts';
import { testDraftRule } from './test-draft-rule.ts';

testDraftRule(talkAboutPupils, {
  surface: 'post',
  clean: [
    'My mum wrote to the council about the bins',
    'I’m a mum of two and the school run is chaos',
    'Two mums on the bus were arguing about Corrie',
    'Dad rang, the boiler has gone again',
    'The dad in that film reminded me of my uncle',
    'A mother in Texas sued her school, says the paper',
    'As a parent I find homework a pain',
    'Every mum I know is tired this week',
    'Our union says parents deserve better',
    'We’re the parents who always forget the PE kit',
    'My nan called me by the cat’s name again',
    'Grandad turned up with a van full of turnips',
    'one dad at the parkrun pushed a double buggy the whole way',
    'Mother’s Day lunch booked, table for nine',
    'My dad told me off for my parking',
    'Foster carers wanted in our county, ring the council',
    'The woman at the till told me to smile',
    'Advice for parents everywhere: buy name labels',
    'In the novel a mother leaves her son at a boarding school',
    'Mum of three, baker of cakes, lover of naps',
    'My father told me never to lend money',
    'How should schools talk to parents about lateness? A good webinar',
  ],
  flagged: [
    ['[[A mother has]] written me six sides about a missing mitten', 'parent-of-ours'],
    ['[[Her dad]] turned up steaming to collect her from breakfast club', 'parent-of-ours'],
    ['That [[lass with the leopard print pram told our head]] to get lost', 'parent-of-ours'],
    ['Got called useless by [[a stepdad at]] the dinner hatch', 'parent-of-ours'],
    ['[[three families]] still owe the kitchen for October', 'parent-of-ours'],
    ['had [[the father in]] about the detention, arms folded the whole time', 'parent-of-ours'],
    ['[[Two grans had a shouting match]] outside my classroom at home time', 'parent-of-ours'],
    ['[[The Year 5 mums]] are kicking off on the class whatsapp about swimming again', 'parent-of-ours'],
    ['[[a nan brought]] us samosas for the whole staffroom', 'parent-of-ours'],
    ['[[Kayden’s nan was stinking of]] drink at sports day', 'parent-of-ours'],
    ['No prizes for guessing [[which dad emailed]] me at 2am about the seating plan', 'parent-of-ours'],
    ['[[Some couple]] at parents evening asked me to lower my voice, it was their row', 'parent-of-ours'],
    ['[[his folks]] never sign the reading record, not once', 'parent-of-ours'],
    ['[[Mum of one of my readers asked me]] out at the book fair', 'parent-of-ours'],
    ['A [[solicitor’s letter about]] a lost PE kit, from a couple in my class', 'parent-of-ours'],
  ],
});

testDraftRule(talkAboutPupils, {
  surface: 'comment',
  clean: ['your mum looks lovely in that hat', 'happy birthday to the best dad in the world'],
  flagged: [
    ['is she the [[one with the eyelashes who complained]] about the dinners', 'parent-of-ours'],
    ['they’ve [[got two in our school]] and never paid for the trip', 'parent-of-ours'],
  ],
});

testDraftRule(parentMessaging, {
  surface: 'message',
  clean: [
    'Heads up, the bins go out tonight',
    'Fancy a pint after work?',
    'If I were you I’d sell the car',
    'Delete this, I look awful',
    'Got your number off the allotment list, are the beans for sale?',
    'Act surprised, she’s planned a party for your fortieth',
    'Can you pop the drill round to ours?',
  ],
  flagged: [
    ['[[Nicola, act surprised on Friday, he got the part]]', 'maybe'],
    ['Hiya it’s Bev from the office, [[don’t tell the head but your lad’s mark can]] be changed', 'maybe'],
    ['[[Heads up, she’s in isolation tomorrow, I’d keep her off if I were you]]', 'maybe'],
    ['I [[could bump his reading mark up for you]], delete this after', 'maybe'],
  ],
});

testDraftRule(pupilContactOutgoing, {
  surface: 'message',
  clean: [
    'You up? The plumber is here',
    'Got tickets for the match, fancy it?',
    'Found your channel by accident, the bread video is ace',
    'I’m outside Costa, where are you parked?',
    'Come for your tea on Sunday, love Nan',
    'Come on a video call, the whole team is waiting',
  ],
  flagged: [
    ['[[you up]]? saw your light on, message me when your mum’s on nights', 'invite'],
    ['I’ve sent you v bucks, [[don’t tell your mam]]', 'invite'],
    ['[[found your youtube, I’ve subscribed, you’re the best in the class]]', 'invite'],
    ['[[I’ll be at the skate park]] if you want a one to one before the trials', 'invite'],
  ],
});

testDraftRule(formerPupilContact, {
  surface: 'message',
  clean: [
    'Remember me from the caravan site? Send me a message',
    'You were tiny when we moved in next door, happy 18th from all at number 9',
  ],
  flagged: [
    ['Remember me, [[Miss T from primary]]? Send me a message', 'care'],
    ['[[Now you’ve left us you can add]] me, I kept your leavers shirt', 'care'],
  ],
});

testDraftRule(formerPupilContact, {
  surface: 'post',
  clean: [
    'Out for drinks with the girls from antenatal',
    'My reunion is on Saturday, class of 1989, send help',
    'Traced my great grandad on a family tree site',
  ],
  flagged: [
    ['[[Out for drinks with three lads I mentored, they left us]] in July', 'care'],
    ['[[Traced a girl whose report I wrote and we game together]] on Fridays', 'care'],
  ],
});
