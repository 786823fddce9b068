import { schoolDeviceUse } from '../../../src/rules/time/school-device-use.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is told in parts and in many words, and what only sounds like it.
testDraftRule(schoolDeviceUse, {
  clean: [
    'The tax return is done, on my own kitchen table',
    'New interactive whiteboard arrived and the children love it',
    'Watched the Ashes on my phone at home, bliss',
    'My lad’s school has given them all iPads for homework',
    'The office printer is out of toner again',
    'Please bring back the charger from the ICT suite',
    'Our hall speakers are for hire, ask the office',
    'Kiln day for the pottery club on Saturday',
    'The pupils coded a game on the school iPads',
    'The head’s speech was good',
    'I would never put my own photos on a school laptop',
    'My own camera fell in the canal',
    'Wedding menus done at the print shop',
    'Netflix has a film about a school in Leeds',
    'The technician mended all thirty laptops, give that man a cake',
    'Football on the big screen at the Legion tonight',
  ],
  flagged: [
    ['[[Doing my tax return on the office PC after hours]], who’s going to know', 'device'],
    ['[[Watched the whole of the Ashes on the interactive whiteboard after the kids had gone]]', 'device'],
    ['my lad’s [[on the school iPad playing Roblox all weekend]]', 'device'],
    ['[[signed in as me on the reception computer]], Facebook and all', 'device'],
    ['[[printed my wedding menus on the staff colour printer, nobody’s noticed]]', 'device'],
    ['[[charging my e-bike off the school electric, shh]]', 'device'],
    ['[[borrowed the hall speakers for my mate’s birthday party, still in my car]]', 'device'],
    ['[[on the head’s laptop so I’ll mind my language, hello Insta]]', 'device'],
    ['got my [[accumulator on via the classroom PC]]', 'device'],
    ['[[the school laptop has forty tabs of house hunting]]', 'device'],
    ['[[fired my Etsy mugs in the school kiln]]', 'device'],
    ['[[used my work iPad for a dating profile]], classy', 'device'],
    ['[[sent from the science tablet]], ignore the signature', 'device'],
  ],
});
