import { schoolDeviceUse } from '../../../src/rules/time/school-device-use.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// A thing of the school’s, and a use of one’s own, told apart.
testDraftRule(schoolDeviceUse, {
  clean: [
    'The library computers are slow but the children love the spelling games',
    'Handed my work phone in for the summer and felt lighter',
    'Bought a laminator off Marketplace, it smells of toast',
    'The school photocopier has eaten another register',
    'My own laptop has died, so no Netflix until payday',
    'The office printer and I are no longer on speaking terms',
    'New laptops for Year 4, thank you PTA',
    'Our classroom projector has a fan like a helicopter',
    'My husband’s firm gave him a phone and it never stops',
    'Public library wifi, a coffee and my tax return',
    'The children filmed a play on the school cameras',
    'Arbor is down, so the register is on paper',
    'School minibus passed its test',
    'Watched the match at the pub on a screen the size of a barn',
  ],
  flagged: [
    ['[[Signed into my own Spotify on the hall PC]] and played it all night', 'device'],
    ['[[my lad’s doing his gaming on the tablet they gave me]] for assessments', 'device'],
    ['[[the SENCO’s chromebook gets Netflix, who knew]]', 'device'],
    ['[[Borrowed the school projector for our Lee’s wedding]]', 'device'],
    ['[[posting this off the reception computer]], phone’s dead', 'device'],
    ['Did my [[tax return on the finance laptop]]', 'device'],
    ['[[used the laminator for my wedding place cards]]', 'device'],
    ['[[VPN on the staff laptop and I’m back on Instagram]]', 'device'],
    ['[[Half term with the department’s iPad and two box sets]]', 'device'],
    ['[[Got Football Manager running on the library PC]]', 'device'],
    ['[[work laptop on my knee, three dating sites open]]', 'device'],
    ['[[Sent from the nursery’s tablet so excuse the typos]]', 'device'],
  ],
});
