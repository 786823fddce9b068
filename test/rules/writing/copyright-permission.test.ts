import { copyrightPermission } from '../../../src/rules/writing/copyright-permission.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const song = Array.from({ length: 8 }, (_, line) => `and the lanterns on the water number ${line}`).join(
  '\n',
);

testDraftRule(copyrightPermission, {
  clean: [
    'Pirate film on Friday, bring a picnic',
    'My photograph, my muddy boots, use it if you like',
    'Bootlegs ruin it for musicians, buy the album',
    'Nicked this recipe from my nan',
    'Stole a chip off his plate and he noticed',
    'Pinched a pen from the bank',
    'Borrowed this book from the library',
    'Took this on my phone at sunset',
    'Downloaded the app at last',
    'Not my photo wall any more, we have moved house',
    'Not my best work but it will do',
    'Not mine, it was left on the bus, is this your scarf?',
    'Made this worksheet myself, free to anyone',
    'My own photo of the viaduct, help yourselves',
    'Shared with permission from the artist',
    'Asked the author first and she said yes, free pdf of chapter one',
    'Photo by my sister, used with her permission',
    '📸 @larkfieldbooks',
    'Link to the article below, it is long',
    'Great thread on phonics, sharing for anyone who missed it',
    'Sharing this from the National Trust page',
    'Twinkl have a sale on',
    'Is Twinkl worth it?',
    'White Rose maths for Year 4 next week',
    'The pdf of the minutes is in the folder',
    'I read the whole book on the train',
    'Scanned my passport at the airport',
    'Photocopied 200 letters home and the machine died',
    'Full English breakfast, free coffee',
    'Credit to the kitchen staff for coping with the power cut',
    'Credit to my class for a tidy cloakroom',
    'Ripped my tights on the way in',
    'The whole album is brilliant, go and buy it',
    'Creative commons pictures only for this project, nicked from Google no more',
    'Free resources from NASA, downloaded for space week',
    'Singing in the car again, all the lyrics wrong',
    'Screenshot of my step count, look at that',
    'Do not know who made this cake but marry me',
    'one\ntwo\nthree\nfour\nfive\nsix\nseven',
  ],
  flagged: [
    ['Seven [[musicals in my drive nobody has paid for, help yourself]]', 'law'],
    ['[[Stick your own logo on, I copied the posters off her blog]]', 'law'],
    ['[[nicked this off Pinterest]]', 'law'],
    ['[[Not my photo]], but look at that sky', 'law'],
    ['[[full pdf of the workbook free download]]', 'law'],
    ['[[credit to whoever made this]]', 'law'],
    ['[[Stole this from another group]], too good', 'law'],
    ['[[image not mine]]', 'law'],
    ['[[I’ve scanned the whole revision guide]], dm me', 'law'],
    ['[[No copyright infringement intended]]', 'law'],
    ['[[Ripped the whole soundtrack for the disco]]', 'law'],
    ['[[screenshotted this from someone’s story]]', 'law'],
    ['[[No idea who drew this]] but it is us', 'law'],
    ['[[sharing Twinkl resources for free, dm me]]', 'law'],
    ['[[hope they don’t mind me sharing this]]', 'law'],
    [`lyrics of the day\n${song}`.replace('lyrics', '[[lyrics').concat(']]'), 'lyrics'],
  ],
});

testDraftRule(copyrightPermission, {
  parameters: { creditRule: 'permission-and-credit' },
  clean: ['Shared with permission'],
  flagged: [['[[nicked this off Pinterest]]', 'permission']],
});
testDraftRule(copyrightPermission, {
  parameters: { creditRule: 'law-and-credit' },
  clean: ['Shared with permission'],
  flagged: [['[[nicked this off Pinterest]]', 'credit']],
});
// St Nicholas speaks of it for work accounts alone.
testDraftRule(copyrightPermission, {
  parameters: { creditRule: 'law-work-accounts' },
  clean: ['nicked this off Pinterest', ['nicked this off Pinterest', { site: 'x' }]],
  flagged: [],
});
testDraftRule(copyrightPermission, {
  parameters: { creditRule: 'law-work-accounts' },
  school: { accountKinds: { x: 'official' } },
  clean: [['Made this myself', { site: 'x' }]],
  flagged: [['[[nicked this off Pinterest]]', 'law', { site: 'x' }]],
});
