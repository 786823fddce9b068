import { copyrightPermission } from '../../../src/rules/writing/copyright-permission.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is copied, whose it was and who is to have it, told in any words.
testDraftRule(copyrightPermission, {
  clean: [
    'We bought the film licence in June, so Shrek on Friday with popcorn',
    'The author said yes, so the whole class has copied out her poem',
    'I wrote the nativity script, help yourselves, it is on my drive',
    'Twinkl has gone up again and I have paid it, like a lamb',
    'Copied the seating plan onto the board and went home',
    'Reminder from the office: do not photocopy the workbooks',
    'My brother is in a film, on Netflix, for nine seconds',
    'Burnt the toast, burnt the soup, ordered a pizza',
    'Lifted the lid off the piano and found a sandwich',
    'The whole book in one night, no regrets, I cried on page nine',
    'Downloaded the bus timetable and it is a work of fiction',
    'Forgot my Spotify password, the silence is bliss',
    'Bought six copies of the novel for book club',
    'Recorded the choir with their own words and music, mp3 below',
    'Out of copyright, so the whole songbook is scanned and free',
  ],
  flagged: [
    ['[[Ran sixty off the CGP book on the big copier, nobody pays for]] that', 'law'],
    ['[[Taped the whole series off the telly, ask me for the disc]]', 'law'],
    ['[[Took her logo off the powerpoint and put my own name on]] it', 'law'],
    ['got a [[dodgy link for the new Paddington, dm me]]', 'law'],
    ['[[Pirated Sibelius works fine, want the]] file?', 'law'],
    ['[[send us your Charanga login so we needn’t pay]]', 'law'],
    ['The choir [[scores are scanned off the hire copy, link below]]', 'law'],
    ['Found a [[poem on some blog and passed it off as my own in the newsletter]]', 'law'],
    ['[[Sold forty mugs with the Gruffalo on, no licence, who’s checking]]', 'law'],
    ['[[whole textbook as photos, page by page, shout if you want it]]', 'law'],
    ['I just [[screen record the paid webinar and email it round, saves you the]] fee', 'law'],
    ['[[Showed Moana to the whole school off my mate’s account, tenner a head]]', 'law'],
  ],
});
