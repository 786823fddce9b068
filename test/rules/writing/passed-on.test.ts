import { copyrightPermission } from '../../../src/rules/writing/copyright-permission.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is told in parts and in many words, and what only sounds like it.
testDraftRule(copyrightPermission, {
  clean: [
    'Bought the new Michael Rosen book, what a treat',
    'We have paid for a film licence so Wonka it is on Friday',
    'White Rose have put new papers on their own site for free',
    'Wrote a song for the leavers and you may all sing it',
    'The Gruffalo is on stage in Leeds next month',
    'Took the kids to see Wonka, cried twice',
    'Photocopied my passport three times and still not right',
    'Somebody has nicked my worksheets and sold them, I am livid',
    'Reading every page of the maths scheme before September',
    'The exam board has changed the papers again',
    'The author said yes, so her poem is on our wall with her name on it',
    'Downloaded a running app and regretted it at once',
    'My sister is typing out our nan’s recipes for the family',
    'Forgot my Twinkl password again',
    'Please do not copy the hymn book, it is falling to bits',
    'Poster of the week goes to a seven year old genius',
  ],
  flagged: [
    ['[[Typed out the whole of the new Michael Rosen book for you]], help yourselves', 'law'],
    ['[[got the entire Power Maths scheme as PDFs, dm me]]', 'law'],
    ['[[cropped the Getty logo off and it is on our newsletter]] now', 'law'],
    ['[[one Charanga login between four schools, ask me]] for the password', 'law'],
    ['[[Recorded the National Theatre stream off my telly, it’s in the shared drive]]', 'law'],
    ['[[I ripped the audiobook from Audible]], shout if you want it', 'law'],
    ['[[Photographed every page of the paid phonics scheme for anyone who]] wants it', 'law'],
    ['[[sharing my Twinkl password with the whole]] department', 'law'],
    ['[[traced the Gruffalo for mugs and we’re selling them at the fair]]', 'law'],
    ['[[the exam board’s locked papers, all of them, scanned]], thank me later', 'law'],
    ['[[played Encanto off a dodgy stick to the whole school]]', 'law'],
    ['put [[my mate’s scheme on TES as my own]]', 'law'],
  ],
});
