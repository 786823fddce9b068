import { schoolDeviceUse } from '../../../src/rules/time/school-device-use.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(schoolDeviceUse, {
  clean: [
    'The laminator at work is broken again',
    'Music room keyboard needs a new plug',
    // trap 63: whose device it is, nobody guesses
    'Posting from my phone, sorry for typos',
    'On my laptop again, third evening running',
    'My laptop died in the middle of a film',
    'Using the iPad for recipes',
    'School laptops arrived today, hurrah',
    'My school laptop is slower than me',
    'Left my school laptop at work, so no marking tonight',
    'The children made films on the school iPads',
    'Year 5 coding on the school chromebooks',
    'Posted a letter from work',
    'Work phone off, feet up',
    'New work phone tomorrow',
    'Marking on my work laptop until nine',
    'Planning on the school laptop, telly on, dog snoring',
    'The whiteboard at school is broken',
    'The wifi at school is down again',
    'We need a computer in every classroom',
    'IT fixed my school computer, heroes',
    'The library computers are free on Saturdays',
    'Watching the tennis on my phone in the garden',
    'Facebook is blocked in China',
    'Ordered a new laptop for my daughter',
    'School camera club is back',
    'My work password has expired again',
    'On the school run, so cold',
    'On my desk: one plant, no laptop',
    'Booked the hall from the office downstairs',
    'Parents, please do not post pictures from the school play',
  ],
  flagged: [
    ['[[Charging my scooter off the music room sockets]]', 'device'],
    ['[[Printed my business cards on the school colour printer]]', 'device'],
    ['[[The staffroom broadband got my game update]] down in minutes', 'device'],
    ['[[posting from my work iPad]]', 'device'],
    ['[[Sent from my school laptop]]', 'device'],
    ['[[on the school laptop]] so this may look odd', 'device'],
    ['[[I’m on my work laptop]], can’t see the picture', 'device'],
    ['[[using the school iPad for Instagram]], naughty me', 'device'],
    ['[[Facebook on the classroom computer]], shh', 'device'],
    ['[[watching the football on the interactive whiteboard]]', 'device'],
    ['[[tweeting from the office PC]]', 'device'],
    ['[[logged into Facebook on my school laptop]]', 'device'],
    ['[[Netflix on the smartboard after hours]]', 'device'],
    ['[[booked our holiday on my work laptop]]', 'device'],
    ['[[posting this on the school wifi]]', 'device'],
  ],
});

testDraftRule(schoolDeviceUse, {
  parameters: { deviceRule: 'monitored' },
  clean: ['On my laptop'],
  flagged: [['[[posting from my work iPad]]', 'monitored']],
});
testDraftRule(schoolDeviceUse, {
  parameters: { deviceRule: 'no-personal-use' },
  clean: ['On my laptop'],
  flagged: [['[[posting from my work iPad]]', 'private']],
});
testDraftRule(schoolDeviceUse, {
  parameters: { deviceRule: 'authorised-only', exemptRoles: ['head', 'deputy-head'] },
  clean: ['On my laptop'],
  flagged: [['[[posting from my work iPad]]', 'authorised']],
});
// Trap 29: head and deputy are told to use the school's phones.
testDraftRule(schoolDeviceUse, {
  parameters: { deviceRule: 'authorised-only', exemptRoles: ['head', 'deputy-head'] },
  school: { role: 'deputy-head' },
  clean: ['posting from the school mobile'],
  flagged: [],
});
testDraftRule(schoolDeviceUse, {
  school: { accountKinds: { x: 'official' } },
  clean: [['Posting from the school iPad', { site: 'x' }]],
  flagged: [['[[Posting from the school iPad]]', 'device', { site: 'facebook' }]],
});
