import { incidentComment } from '../../../src/rules/writing/incident-comment.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(incidentComment, {
  clean: [
    'Fire drill this morning, all out in three minutes',
    'Lockdown drill went well, Reception were stars',
    'Our assembly was on fire today',
    'My class are on fire this week',
    'The Great Fire of London, built in cardboard in our playground',
    'A police officer visited our school to talk about road safety',
    'Firefighters came to school for People Who Help Us',
    'The fire engine visit at school was a hit',
    'I taught through two lockdowns and I am tired',
    'During lockdown our school delivered lunches',
    'Lockdown puppies have a lot to answer for',
    'There was a custard incident in the canteen',
    'Small accident with the glitter in our classroom',
    'Filled in the accident book twice today',
    'Accident on the bypass, avoid',
    'Fire on the moors, close your windows',
    'What happened in the last episode? No spoilers',
    'Asked my boys what happened at school today and got "nothing"',
    'What happened at school today? Nothing, says my eldest',
    'Thinking of everyone in Southport',
    'An ambulance went past at 4am and woke the baby',
    'Police closed the ring road again',
    'We evacuated the tent when the wind got up',
    'Read about evacuation in the war with Year 6',
    'Our topic is evacuees and the children loved the gas masks',
    'The school fire alarm went off twice, burnt toast and a practice',
    'Flooded kitchen at home, send towels',
    'School trip to the fire station, best day',
    'Stabbing pains in my knee after that run',
    'Attack of the giggles in assembly',
    'Our son’s school trip got back late',
  ],
  flagged: [
    ['[[School went into lockdown this morning]], everyone fine', 'incident'],
    ['[[police at our school again]]', 'incident'],
    ['[[there were two ambulances outside school]]', 'incident'],
    ['[[Fire at our school]], kids all out', 'incident'],
    ['Thank you for asking, [[what happened at school today was horrible]]', 'incident'],
    ['still thinking [[about what happened at our school yesterday]]', 'incident'],
    ['[[Our school has been evacuated]]', 'incident'],
    ['There was an [[accident on the school trip]] but nobody is badly hurt', 'incident'],
    ['[[one of our pupils was knocked down outside the gates]]', 'incident'],
    ['[[Larkfield was broken into last night]]', 'incident'],
    ['[[Intruder in the school]] and nobody told us for an hour', 'incident'],
    ['There was a [[serious incident at our school]], please respect the families', 'incident'],
  ],
});

testDraftRule(incidentComment, {
  school: { incidentMode: true },
  clean: ['Fire drill this morning', 'Marking done, tea poured', 'Our nativity was lovely', 'What a sunset'],
  flagged: [
    ['We are all safe, please stop asking about the [[incident]]', 'maybe'],
    ['I am so [[shaken]] by it all', 'maybe'],
    ['[[Police at our school]]', 'incident'],
  ],
});

testDraftRule(incidentComment, {
  school: { incidentMode: true, accountKinds: { x: 'official' } },
  clean: [['Our school has been evacuated and all children are safe', { site: 'x' }]],
  flagged: [['[[Our school has been evacuated]]', 'incident', { site: 'facebook' }]],
});
