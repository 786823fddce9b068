import { workingHoursUse } from '../../../src/rules/time/working-hours-use.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is done, and what one is there for, told apart.
testDraftRule(workingHoursUse, {
  clean: [
    'Year 8 on TikTok in the back row again, phones in my drawer',
    'Watching the cricket on the sofa with the register still in my bag',
    'My lot are doing a test tomorrow, wish them luck',
    'Supposed to be in bed and I am on Rightmove',
    'Cover lesson tomorrow with 9C, any ideas?',
    'Sold my pram on Vinted over half term',
    'My driving lesson was in the middle of a hailstorm',
    'Phonics training was a joy and so were the buns',
    'The kids were silent for the whole film, a miracle',
    'Ten past two on a Saturday and I am in bed with a crossword',
    'Library duty was cancelled so the librarian made soup',
    'No phones in assembly, please, that means parents too',
    'Bidding on a wardrobe in bed, wish me luck',
    'Swimming gala on Friday, parents welcome from ten',
  ],
  flagged: [
    ['Got [[them all doing a silent task so I can finish my Tesco order]]', 'hours'],
    ['[[can’t talk, I’ve got my class in front of me]]', 'hours'],
    ['Third [[hour of safeguarding training, I’ve ordered a rug]]', 'hours'],
    ['[[year 5 have a test, I have a phone and a podcast]]', 'hours'],
    ['stood [[at the back of the hall in hymn practice choosing tiles on my phone]]', 'hours'],
    ['[[bus duty, drizzle, typing with one hand]]', 'hours'],
    ['[[The student has my class so I’m on Vinted]]', 'hours'],
    ['[[supposed to be hearing readers]], actually booking flights', 'hours'],
    ['Half past ten, [[invigilating, I’ve read every post on here]]', 'hours'],
    ['[[on the coach with my class, going live]] in a minute', 'hours'],
    ['[[quick one between phonics and snack, selling a cot on Marketplace]]', 'hours'],
    ['Ninety minutes [[of the moderation meeting left, Wordle under the table]]', 'hours'],
    ['Fire drill, [[stood with 9C, tell me a joke]]', 'hours'],
  ],
});
