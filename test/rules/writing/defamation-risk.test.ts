import { defamationRisk } from '../../../src/rules/writing/defamation-risk.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(defamationRisk, {
  clean: [
    // idioms
    'Mrs Whitlock stole the show in the staff panto',
    'Mr Shaikh nicked my chair again',
    'Miss Lowther pinched the last biscuit, unforgivable',
    'Mr Shaikh smashed his marathon time',
    'Ms Nandakumar killed it at karaoke',
    'Mrs Whitlock is a legend',
    'Year 6 have nicked the good scissors',
    'Mr Shaikh hit the target three years running',
    'Mrs Whitlock beat the kids at table tennis and has not stopped mentioning it',
    'Amelia Khan took my advice',
    'Our caretaker is a wizard with a spanner',
    'Our head has changed the timetable again',
    'Mrs Whitlock changed the parents evening date',
    'Mr Shaikh covered the display boards with hessian',
    'Our deputy covered my lesson',
    'Mrs Whitlock has been helping with the school fair',
    'Mr Shaikh is drinking his tea cold again',
    'Ms Nandakumar has been taking the children swimming',
    'Mrs Whitlock takes assembly on Fridays',
    // denied, asked, hoped
    'It is not true that Mrs Whitlock has been stealing from the PTA',
    'Mrs Whitlock has never stolen a penny from anyone',
    'Did Mr Shaikh find the missing money?',
    'Mr Shaikh was wrongly accused, he did nothing',
    // the news and the stage
    'BBC reports that Peter Hale was jailed for fraud',
    'Former minister Peter Hale is a criminal, said the judge',
    'Bill Sikes is a murderer and Year 8 love him, best essay topic ever',
    'In the drama Rita Cole is a thief with a heart of gold',
    'Mrs Whitlock is the murderer in our murder mystery night',
    'Mr Shaikh was a thief in the nativity',
    // nobody in particular
    'Someone has been stealing from the PTA',
    'Whoever stole my bike, I hope the tyres burst',
    'A thief took my purse on the tram',
    'The cat is a thief',
    'My brother is a cheat at Scrabble',
    'Black Friday is a con',
    'New York is a crook’s paradise',
    'The Grinch is a thief',
    'White Rose is a drug dealer’s idea of maths planning',
    // trap 43: criticism is not an accusation of fact
    'Our head makes poor decisions about staffing',
    'Our head ignores the workload survey',
    // trap 58: teaching about it
    'Taught a lesson on fraud and stealing today',
    'Brilliant assembly on why stealing hurts people',
    // trap 45 and part d 2: union
    'Voting yes in the ballot, our head has handled the pay talks badly',
    'If you are raising wrongdoing at work there is a free advice line',
    // quoted
    'A parent shouted "Mrs Whitlock is a thief" across the car park, awful',
  ],
  flagged: [
    ['[[Mrs Whitlock has been stealing from the PTA]]', 'accusation'],
    ['[[our head fiddled the results]] and got a pay rise', 'accusation'],
    ['Just so you know, [[Mr Shaikh is a paedophile]]', 'accusation'],
    ['[[Ms Nandakumar has been having an affair with one of the dads]]', 'accusation'],
    ['[[Carol Whitlock falsified the attendance register for years]]', 'accusation'],
    ['[[The caretaker at our school is a convicted criminal]]', 'accusation'],
    ['everyone knows [[Miss Lowther came to school drunk]]', 'accusation'],
    ['[[My old head lied to Ofsted]]', 'accusation'],
    ['[[Nicola Benning is a drug dealer]]', 'accusation'],
    ['[[Our bursar has been sacked for stealing]]', 'accusation'],
    ['[[Mrs Whitlock bullies her staff]] until they leave', 'accusation'],
    ['[[Ollie Benning’s dad hits him]]', 'accusation'],
    ['[[Mr Shaikh isn’t even qualified]]', 'accusation'],
    ['We caught Mrs Whitlock out. [[She has been stealing from the school]]', 'accusation'],
    ['[[Gary Pemberton is a paedo]], keep your kids in', 'private'],
    ['[[Steve Harlow took my deposit and vanished]]', 'private'],
    ['Do not hire Craig Dunmore. [[He is a conman]]', 'private'],
    ['[[the man at number 12 is a nonce]]', 'private'],
  ],
});

// Trap 47: four limbs, any one of which is enough.
testDraftRule(defamationRisk, {
  parameters: { defamationLimbs: 'four' },
  clean: ['Mrs Whitlock stole the show', 'Mr Shaikh is a marvel'],
  flagged: [
    ['[[Mrs Whitlock is a thief]]', 'accusation-limbs'],
    ['[[Gary Pemberton is a rapist]]', 'private-limbs'],
  ],
});
