import { formerPupilContact } from '../../src/rules/people/former-pupil-contact.ts';
import { pupilContactOutgoing } from '../../src/rules/people/pupil-contact-outgoing.ts';
import { testDraftRule } from './test-draft-rule.ts';

testDraftRule(pupilContactOutgoing, {
  surface: 'message',
  clean: [
    'Amelia I’ve got you a bike, ring me. Grandad',
    'Zoë, the plumber is coming at four, can you let him in?',
    'Can you add me to the quiz group?',
    'What is your gamertag? Our Kev wants a rematch',
    'I have bought you a scarf, do not tell your brother. Nan',
    'Maja love, Mum here, send me a pic of the puppy',
    'Will you be at mine by six?',
    'hope you can come round later',
    'Pop round whenever, the kettle is on',
    'Send me the video of the wedding dance',
    'Between us, I think the boiler is done for',
    'Get on Fifa, I’m bored',
    'We did Duke of Edinburgh together, add me back!',
    'Hi Mr Orme, just between us the fence is rotten',
    'Jack’s dad is poorly, can you ring me',
    'Delete that photo, I look like a potato',
  ],
  flagged: [
    ['[[Amelia what’s your gamertag? hop on Fortnite]]', 'invite'],
    ['[[hope pet, it’s your dinner lady, here’s my new number]]', 'invite'],
    ['hiya [[it’s Sir, get on Roblox]] after band practice', 'invite'],
    ['Dylan [[don’t tell your dad, I’ll run you home]]', 'invite'],
    ['Dylan [[don’t tell your dad, I’ll run you home]] from the 80s disco', 'invite'],
    ['Amelia [[I’ve got you a]] bike, ring me. ask your grandad', 'invite'],
  ],
});

testDraftRule(pupilContactOutgoing, {
  surface: 'post',
  clean: [
    'A pupil sent me a friend request. Declined it and told our DSL',
    'My nephew added me on Snapchat, I feel eighty',
    'The Year 4 mums have added me to their group chat',
    'My class have been writing to the king',
    'Playing Fortnite with my own lads tonight',
    'Our Year 6 lot took the hamster home',
  ],
  flagged: [
    ['Wet play again, so I [[gave the class my gamertag]]', 'invite'],
    ['[[Swapped numbers with a couple of the lads in my form]] on the coach', 'invite'],
    ['Got [[two of my Year 5s on Snapchat]] and they are a hoot', 'invite'],
  ],
});

testDraftRule(formerPupilContact, {
  surface: 'message',
  clean: [
    'Thirty years since we left school, fancy a pint?',
    'You left your scarf at ours, I’ll drop it round',
    'Remember when we got lost in Rhyl? Message me',
    'Happy 16th, Auntie Bev x',
    'Is that the lady with the piano? Can I come round and see it?',
    'Good luck at the new job, keep in touch',
    'We did A levels together in 1987, add me back',
  ],
  flagged: [
    ['[[Hello stranger, now you’re at the high school]] add me on Insta', 'care'],
    ['hi [[it’s Miss from primary! You must be 15 now. Fancy a milkshake]]?', 'care'],
    ['[[You left us last summer, so come round mine]] on Friday', 'care'],
  ],
});

testDraftRule(formerPupilContact, {
  surface: 'post',
  clean: [
    'A lad I went to school with has opened a bakery',
    'An old pupil of Rembrandt painted this',
    'My sister’s girl has gone up to the high school and I feel ancient',
    'The leavers’ hoodies have come',
  ],
  flagged: [
    ['[[Still in touch with a girl who left us in July, we chat on Sundays]]', 'care'],
    ['[[One of my old Year 6s plays Warzone with me most nights]]', 'care'],
  ],
});
