import { attackSchoolCommunity } from '../../../src/rules/writing/attack-school-community.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// Insults told by a hard word, whom it may be about and where, in whatever order they stand.
testDraftRule(attackSchoolCommunity, {
  clean: [
    'The new head on Waterloo Road is a liar',
    'The headteacher in Heartstopper is a bit wet',
    'Fat people are allowed to go swimming, Karen',
    'My boss at the call centre was a bully, glad I left in 2011',
    'That printer is a nasty piece of work',
    'Dear slug: you greedy, heartless thug, those were my dahlias',
    'Our puppy is a complete menace',
    'New deputy PM is a disgrace',
    'The manager is a coward, five at the back at home',
    'My secondary school was a dump and they pulled it down',
    'Lazy, idle and happy, the lot of us, still in pyjamas at noon',
    'The stepmother in that film is a cold, spiteful witch',
    "It's a disgrace what they pay teaching assistants",
    'you absolute doughnut, love you',
    'the weather is a miserable old goat today',
    'Our team were feral tonight, what a match',
  ],
  flagged: [
    ['[[Our bursar is a mean little toad]]', 'insult'],
    ['The new deputy? [[Pompous old windbag]], that man', 'insult'],
    ['Another morning with the snide, [[idle, two faced lot in the office]]', 'insult'],
    ['[[Whoever signed off this timetable is an absolute weapon]]', 'insult'],
    ['[[That mother on the gate is a spiteful old crow]]', 'insult'],
    ['[[Year 9 today: gobby, lazy and ungrateful]], every one of them', 'insult'],
    ['[[The caretaker, a surly, workshy lump]], has lost the keys again', 'insult'],
    ["She's a cold, [[heartless witch]], our line manager", 'insult'],
    ['some [[smug, jumped-up idiot from the trust came to watch me]]', 'insult'],
    ['[[The governors are pompous, clueless old fools]]', 'insult'],
    ['[[Ms Lowe is a cold fish]]', 'insult'],
  ],
});
