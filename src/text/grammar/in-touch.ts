import type { Grammar } from '../grammar.ts';

/** Further ways of getting in touch outside school with a child there, and with one who has left. */
const you = '<you-word>';
const your = '<your-word>';
const app = '<touch-app>';
const home = '(mum|dad|mam|gran|nan|da|ma|parents|mammy|granny)';
const haunt =
  '(skate park|skatepark|arcade|costa|park|cinema|maccies|mcdonalds|greggs|bus stop|back gate|bowling|ice rink|chippy|beach|precinct|football|swimming pool|nandos)';
const child =
  '(lad|lads|girl|girls|boy|boys|lass|kid|kids|child|children|pupil|pupils|student|students|young people|young man|young woman|one|ones)';

export const statements: readonly Grammar[] = [
  {
    kind: 'reaches-out',
    patterns: `
      [(you|u|ye) (up|awake|online|still up) (<punctuation>|late|tonight|now|x)]
      [(got|found|have|had|took|nicked) ${your} (${app}|number|channel|gamertag|address|mobile|email) (off|from|on|through)]
      [found ${your} (${app}|youtube|channel|page|videos|account|profile)]
      [(i've|ive|just|i) (subscribed|subbed|followed ${you}|added ${you})]
      [(talk|chat|speak) to me (like|as) (a|your) (mate|friend|pal)]
      [(this|that|here|it) (is|'s) my (proper|real|own|private|main) (${app}|account|one|page|number)]
      [(ring|call|text|message|msg|write|snap|dm) (to|back)? (me|us) (back)? (here|on here)? (if|when|whenever|anytime|later|tonight|tomorrow|the morra|any time|x|the link)]
      [(i've|ive|i) sent ${you} (robux|v bucks|vbucks|skins|money|a tenner|a gift|a follow request|a friend request|an invite|the link)]
      [(my|the) (door|door's|door is) ..3 (latch|open|unlocked)]
      [(i'll be|im|i'm|i am|meet me|see you|be) (at|in|outside|by|down) (the)? ${haunt}]
      [(hop|jump|come) (on|in|into|onto) (a|the|my) (squad|lobby|game|server|call|video call|facetime|live|stream)]
      [join (the|my) ..1 (live|stream|lobby|squad)]
      [(are ${you}|r u) (cross|angry|ok|on your own|alone|mad at) (with|me|tonight|saturday)?]
      [(saw|seen|noticed) (${your} (light|story|post|live)|${you} (online|were up|were online|on|watch|watched|at))]
      [(give|gie) (us|me) a follow]
      [(fancy|want|up for) (some)? (one to one|extra training|a walk|a ride|bowling)]
      [(have|save) my number]
      [(i'll|ill|i could|i can) (bring|drop|post|get) ${you} (sweets|a|the|some|owt)]
    `,
  },
  {
    kind: 'child-reads',
    patterns: `
      [(robux|v bucks|vbucks|skate park|arcade|mocks|the mock|off games|swimming gala|squad|entrance exam|your exam|that exam|birthday party|y13|sixth form|set (1|2|3|4)|<form-code>)]
      [(is|are) (he|she|they) in ${your} (year|class|form)]
      [(best|top|cleverest|funniest) (in|of) (the|my|our) (class|year|form|set)]
      [${your} (mum's|dad's|mam's|gran's|nan's) (on nights|out|at work|working|away)]
      [(square|clear|sort) it with ${your} ${home}]
      [(the (fit|new|young|nice|student|cover) (student)? (teacher|ta|one)|your old friend from)]
    `,
  },
  {
    kind: 'kids-of-ours',
    patterns: `
      [(a|one|two|three|one of the|some|one of my) (<year-group>|y6|y9|gcse|<form-code>) ('s|s|girl|boy|lot|girls|boys|kid|lads)]
      [(boy|girl|lad|lass|kid|girls|boys|lads) (in|from) (my|our) (maths|reading|english|science|form|class|set|guitar|pe|tutor|phonics) (group|set|class|form|club)?]
      [(she's|he's|she|he) (is)? (only)? (seven|eight|nine|ten|eleven|twelve|thirteen) (lol|and|,)]
      [(my|the) (y3s|y4s|y5s|y6s|y7s|y8s|y9s|kites|badgers|hedgehogs|foxes)]
      [(eight|six|some|ten|five|four|most|all|mostly) ..2 (of ours|from my own class)]
    `,
  },
  {
    kind: 'touch-told',
    patterns: `
      [(gamertag|username|handle) (is|'s)]
      [(on|in) my (${app}|duolingo) (friends|list|story)]
      [(liking|likes|liked|comments on) my (pictures|photos|holiday|stories|posts|reels)]
      [(messaging|tiktoks|snaps|memes|message at|video calls|cameras on)]
      [(round|over) (for|at) (tea|my|mine)]
    `,
  },
  {
    // A sister, or schoolfriends of the writer's own age.
    kind: 'kin-writes',
    patterns: `
      (it|one|you|later|then|up) (sis|cuz)
      (that|as in|meaning|by which i mean) ..3 i was (in|at) <year-group> with
    `,
  },
  {
    kind: 'past-pupil-reads',
    patterns: `
      [(miss|mr|mrs|ms|sir) <cap> from (primary|infants|juniors|school|<year-group>)]
      [(remember|mind) me ,? ..3 (miss|sir|mr|mrs|(from|fae) (school|primary|nursery|<year-group>))]
      [(i|me) (that|who)? (wrote|signed|did) ${your} (reference|statement|report|personal statement)]
      [(${your}|ur) old (dinner lady|lunch lady|mentor|ta|tutor|coach|caretaker|librarian|nurse|cook|head)]
      [i (subbed|fed|excluded|coached|mentored|covered) ${you}]
      [${you} (were|was|wur) (tiny|so tiny|wee|a good kid|the naughtiest|the cleverest|the best|a nightmare|a monkey) ..2 (in|i|boy|girl|at|now|already)?]
      [since (you|ye|u) left]
      [(i've|ive|i) (still)? (kept|got|have) ${your} (leavers|art folder|exercise book|story book|shirt|self portrait)]
      [(congrats|congratulations|well done) on (finishing|leaving) (y6|school|year 6|y11|primary)]
      [(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|<number>) already]
      [when i (had|taught|fed) ${you}]
    `,
  },
  {
    kind: 'past-pupil-told',
    patterns: `
      [${child} whose (statement|report|reference|hand) i (wrote|held|did)]
      [(who|that) (used to be|were) (mine|ours)]
      [${child} (i|we) (excluded|restrained|subbed|mentored|coached|fed|suspended|expelled)]
      [i was (his|her|their) (dinner lady|ta|teacher|tutor|mentor|key worker)]
      [${child} who left (us|our|in|the|last|sixth)]
      [(my|our) (old|ex|former) (<year-groups>|y6s|y11s|y9s|year 6s|year 11s|sixth formers|tutor group|babies)]
      [class of <number>]
    `,
  },
  {
    kind: 'goes-out-with',
    patterns: `
      [(out|off) (for|with|to) ..3 (with|pints|drinks|fest|festival|gang)]
      [(swapped|swap) (handles|numbers|snaps|instas)]
      [(traced|looked up|found|messaged|tracked down) ..4 (on|of)]
      [(game|gaming|train|write|play) (together|to one another|to each other)]
      [(first round's|round is|drinks are) on me]
      [comes? (round|over) (to)? (mine|ours|my)]
    `,
  },
];
