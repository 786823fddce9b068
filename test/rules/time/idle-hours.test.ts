import { workingHoursUse } from '../../../src/rules/time/working-hours-use.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is told in parts and in many words, and what only sounds like it.
testDraftRule(workingHoursUse, {
  clean: [
    'The snooker was on in the staffroom at lunch and we all cheered',
    'Booked a caravan last night, roll on August',
    'My own kids are colouring in and I’m choosing wallpaper',
    'Year 10 mocks start on Monday, wish them luck',
    'My singing lesson is at six and I am terrified',
    'Watched a webinar on phonics in bed on Saturday, worth it',
    'Half the town was on Rightmove this weekend',
    'Assembly on kindness went down a treat today',
    'Great briefing from the union on pay this evening',
    'Invigilating is a strange job and I rather admire those who do it',
    'The register was invented by a Victorian, I read',
    'Remember when we hid in the stock cupboard at college',
    'The children sang in assembly and I cried happy tears',
    'Please put your phones away in lessons, kids',
    'My daughter was caught swiping in her maths lesson',
    'Meeting friends for a crossword at the pub on Sunday',
    'Training for the marathon at last',
    'The supply was brilliant yesterday',
  ],
  flagged: [
    ['Ten [[minutes into phonics and I have already booked a caravan]]', 'hours'],
    ['[[Gate duty, sleet, watching the snooker on my mobile]]', 'hours'],
    ['[[Sat at the back of singing assembly replying to you all]]', 'hours'],
    ['[[they think I’m filling in the register]], I’m bidding on a lawnmower', 'hours'],
    ['[[in the stock cupboard hiding from Year 9 with TikTok]] open', 'hours'],
    ['[[this webinar is endless, somebody tell me a joke]]', 'hours'],
    ['[[Silent reading, so naturally I am on Rightmove]]', 'hours'],
    ['[[stuck in a data meeting arguing on a caravan]] forum', 'hours'],
    ['nobody has noticed I’m [[typing this during the spelling test]]', 'hours'],
    ['[[My class are colouring in and I’m choosing wallpaper]]', 'hours'],
    ['[[Wet play and I’m swiping on Hinge behind the piano]]', 'hours'],
    ['filmed a whole outfit video [[during registration, sorry not sorry]]', 'hours'],
    ['[[live from the back row of the safeguarding training]], bored rigid', 'hours'],
    ['[[got a video on for them so I can finish my Asda order in lesson four]]', 'hours'],
  ],
});
