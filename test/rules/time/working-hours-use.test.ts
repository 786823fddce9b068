import { workingHoursUse } from '../../../src/rules/time/working-hours-use.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(workingHoursUse, {
  clean: [
    'Shelf finished, flat-pack assembly took hours with the video on my phone',
    'The whistle was on the yard wall, tweeted nobody',
    'Read the whole thread when I got in from work',
    // trap 59 and 60: breaks and one's own time
    'Scrolling at lunch, best ten minutes of the day',
    'Bored on my break, entertain me',
    'Posting from the staffroom at lunch',
    'Scrolling in the car before school',
    'On here after school with a biscuit',
    'Half term, so scrolling in bed while the class of life goes on',
    'Bored at the weekend',
    'On here while the kids watch Bluey',
    'Scrolling while they nap, bliss',
    'Snow day, posting from the sofa instead of teaching',
    // telling of school is not posting from it
    'In assembly today the children sang',
    'Assembly was lovely',
    'Staff meeting ran over again',
    'Staff meeting tomorrow, bring snacks',
    'Inset day on Monday',
    'In a staff meeting until five, back by six',
    'My class did their spelling test in silence',
    'Kids texting in my lesson again',
    'Year 9 scrolling in assembly, phones confiscated',
    'Caught two of them on TikTok during maths',
    'Typing up reports all weekend',
    'Writing reports in PPA time is the dream',
    'Should be marking but Bake Off is on',
    'Supposed to be on a diet but cake',
    'Marking mocks on the sofa',
    'PPA cover is off sick so no PPA this week',
    'Bored in the dentist’s waiting room',
    'Sat in traffic, not moving',
    'Stuck in a lift, send help',
    'Writing this from the Lake District',
    'Tweeting about the Ashes all day',
    // part d 2: union duty
    'Posting this from the NEU branch meeting',
    'Tweeting ballot dates from the union training',
  ],
  flagged: [
    ['Was [[in assembly when I wrote this]], forgive the typos', 'hours'],
    ['[[Being paid to look at your holiday photos this lesson]]', 'hours'],
    ['[[Meant to be manning the hatch, watching the snooker on my phone]]', 'hours'],
    ['[[Marching 4 Swift back from the baths with my phone up my sleeve]]', 'hours'],
    ['[[Commented six times since the bell went]]', 'hours'],
    ['[[Posting this from the back of assembly]]', 'hours'],
    ['[[sat in a staff meeting scrolling]]', 'hours'],
    ['[[on here while they do their test]]', 'hours'],
    ['[[bored in PPA]]', 'hours'],
    ['[[scrolling during registration]]', 'hours'],
    ['[[Tweeting from a safeguarding training]] that could be an email', 'hours'],
    ['[[supposed to be teaching but hello]]', 'hours'],
    ['[[typing this under my desk in phonics]]', 'hours'],
    ['[[on my phone while my class read]]', 'hours'],
    ['[[Bored invigilating]], tell me things', 'hours'],
    ['[[stuck in inset, someone save me]]', 'hours'],
    ['[[scrolling on playground duty]]', 'hours'],
    ['[[live tweeting this staff meeting]]', 'hours'],
    ['I’m [[posting this in the middle of my lesson]]', 'hours'],
  ],
});

testDraftRule(workingHoursUse, {
  parameters: { hoursRule: 'breaks' },
  clean: ['Scrolling on my break', 'Posting this at lunch'],
  flagged: [['[[Posting this from the back of assembly]]', 'breaks']],
});
testDraftRule(workingHoursUse, {
  parameters: { hoursRule: 'outside-taught-time' },
  clean: ['bored in PPA', 'sat in a staff meeting scrolling', 'Scrolling on my break'],
  flagged: [['[[on here while they do their test]]', 'taught-time']],
});
testDraftRule(workingHoursUse, {
  parameters: { hoursRule: 'own-time' },
  clean: ['Scrolling at lunch', 'On here before school'],
  flagged: [['[[bored in PPA]]', 'own-time']],
});
// Trap 62: school business in school hours is work.
testDraftRule(workingHoursUse, {
  school: { accountKinds: { x: 'official', facebook: 'professional' } },
  clean: [
    ['Posting this from the back of assembly', { site: 'x' }],
    ['Live tweeting our inset', { site: 'facebook' }],
  ],
  flagged: [['[[Posting this from the back of assembly]]', 'hours', { site: 'instagram' }]],
});
// Trap 59: governors and volunteers have no working hours in this sense.
testDraftRule(workingHoursUse, {
  school: { role: 'governor' },
  clean: ['Posting this from the back of assembly'],
  flagged: [],
});
