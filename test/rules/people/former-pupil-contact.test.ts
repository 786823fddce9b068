import { formerPupilContact } from '../../../src/rules/people/former-pupil-contact.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(formerPupilContact, {
  surface: 'message',
  clean: [
    'Were you in my class at uni?',
    'We were at school together, you sat behind me',
    'My old teacher has written a book',
    'Did you leave your umbrella at ours?',
    'Every teacher remembers their first class',
    'Reunion for the class of 1998, who is in?',
    'You were brilliant in that play',
    ['Happy birthday', { recipients: ['former-pupil', 'family'] }],
    ['I taught you fractions', { recipients: ['colleague'] }],
  ],
  flagged: [
    ['Hello! [[You were in my class]] the year of the snow', 'care'],
    ['[[I taught you]] to read', 'care'],
    ['you’re [[not my pupil any more]]', 'care'],
    ['Hi again', 'marked', { recipients: ['former-pupil'] }],
  ],
});

testDraftRule(formerPupilContact, {
  surface: 'post',
  parameters: { formerRule: 'not-accept' },
  clean: ['Ex pupils of Eton run the country'],
  flagged: [['Lovely to be friends with [[my old pupils]] on here', 'not']],
});

testDraftRule(formerPupilContact, {
  surface: 'comment',
  parameters: { formerRule: 'ask-head' },
  clean: ['Add me'],
  flagged: [['[[I used to teach you]], add me!', 'ask-head']],
});
