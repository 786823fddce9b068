import type { Grammar } from '../grammar.ts';

/** Those who have left the school: what tells that one of them is written to, or told of. */
const you = '<you-word>';
const ages =
  '(11|12|13|14|15|16|17|18|19|20|21|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const years = '(<year-group>|year <number>|blwyddyn <number>)';
const child =
  '(lad|lads|girl|girls|boy|boys|lass|lasses|kid|kids|child|children|pupil|pupils|student|students|young man|young men|young woman|young women|young person|young people|young lady|one|ones|little girl|little boy|wee lad|wee girl|head boy|head girl|sixth former|sixth formers)';
const place =
  '(secondary|high school|big school|the comp|comp|the high school|the big school|sixth form|college|uni|university|sec school|the college|the academy|upper school)';

export const statements: readonly Grammar[] = [
  {
    // The one written to has left.
    kind: 'past-pupil-reads',
    patterns: `
      [${you} ('ve|have)? (all)? (left|finished|moved on) (us|in|at|school|now|last|two|three|four|five|<number>|y6|${years}|so|ages|didn't|didnt|primary|for|quick)]
      [(you've|youve|ye've|u've|yous have) (now|all|both)? (left|finished|moved on|gone up|grown)]
      [(left|finished) (in july|at easter|last year|last summer|in the summer|school now|last july|two years ago|a year ago|${years})]
      [(you were|u were|you was|ye were|were you|when you were|when u were|were) (in|only|just|about|at|my|always|the|such|a) (my|<number>|six|five|four|in|fave|favourite|kites|foxes|primary|<class-name>|${years}|star|the year)]
      [(you|u|ye) (were|was) (always)? (my|ur|one of my) (fave|favourite|star|best)]
      [(you|you'll|you won't|u wont|you wont|ye'll|you probably|u probably|you will) (not|don't|dont)? (remember) (me|the)]
      [(your|ur|yer|me your|its your|your fave) (old|former|ex|fave) (primary|school|class|maths|english|form)? (teacher|ta|tutor|mentor|miss|sir|head|coach|tas|teachers|helper)]
      [(who|i) (was|am) (your|ur) (old|${years})? (ta|teacher|tutor|mentor|key worker|keyworker|lunch lady)]
      [(miss|mrs|mr|sir|ms|teacher|auntie|p|ta) (<cap>)? (from|at) (your|ur|the)? (old|primary|infants|juniors|nursery|science club|little school)]
      [(i|we|who|used to|miss|mrs|i've|loved|only) (taught|had|knew|teach|having|teaching) (you|ye|this one|you two|u) (in|at|for|when|your|how|to|back)?]
      [(not|no longer|no more) (your|ur|my|at|a) (teacher|pupil|miss|sir|larkfield|our school|student|<school-name>)]
      [(my|our) (last ever|last|old|first|first ever|very first|foxes|kites|badgers) (form|class|lot|foxes|kites|year)]
      [(like|as) (i)? promised (you)? in ${years}]
      [(taught (you|this one|ye) (in|your|how|at|to|when|back|for|<punctuation>)|one of mine from)]
    `,
  },
  {
    // Somebody has grown up since; whether out of this school the rest must say.
    kind: 'grown-since',
    patterns: `
      [(you're|youre|ur|you are|u r|your|u're|you'd be|you'll be|ye're|you must be) (now|what|like|in|already|nearly|about)? ,? (${years}|${ages}) (now|already|and|aren't|today|<punctuation>)?]
      [(you're|youre|ur|you|u|you'll be|you must be) (now|still|started|got into|start|starting|doing|be|ve started|off|at|in|up|have started|'ve started|ve|'ve|saw)? ..1 (at|to|in|into|for)? (the|your)? ${place}]
      [(how's|hows|how is|how are|hope|if|is|heard) ..4 ${place}]
      [(heard|hear|saw|see|seen) (that)? (you|you've|you're|youre|ur|u) ..4 (${place}|${years}|nottingham|leeds|apprenticeship|tag now)]
      [(at|in|to|started|starting|from) (the|your|ur|high|big)? ${place}]
      [(not|no) (sir|miss|mr|more sir|more miss) (any more|anymore|now|haha|haha now)]
      [(class of|leavers of|leavers) <number>]
      [(proud of you|congrats|congratulations|well done) ..3 (a-levels|a levels|gcses|gcse|degree|graduating|graduation|driving test|results)]
      [(you're|youre|ur|you|you've|and) (off to|got into|starting) (uni|university|college|sixth form)]
    `,
  },
  {
    // Weaker still: two of these.
    kind: 'grown-hint',
    patterns: `
      [(how's|hows|how is|how was|how are) (the|your|ur)? (new school|new job|job|new place|life|life treating|sixth form|the new school|big school|prom|results|year <number>|y7|y8|y9|y10|y11|first week|first term)]
      [(what|where) (are)? (you|u|ya|ye) (doing|up to|working|at|studying) (now|these days|nowadays)]
      [(bet|i bet) (you're|youre|ur|you are|you don't|you've)]
      [(you|u|ye) (must|will|'ll) be (what|like|about|nearly|at|in|<number>|so|a)]
      [(haven't|havent|not) seen (you|u) (since|in|for)]
      [(last|first) (saw|time i saw|met|knew) (you|u)]
      [(back then|those days|old days|old times|good old|back in the day|once upon)]
      [(your|ur|yer) old (classroom|peg|school|desk|class|drawing|work|book|coat peg|form|photo|report)]
      [(you've|youve|you|u|haven't|hasn't|havent) (not|never|ve)? changed (a bit|at all|since|one bit)?]
      [(got|grown|gotten|look|are|getting) (so|really|very|too) (tall|big|grown up|old|handsome|grown)]
      [(used to|you used to) (be|sit|bring|come|help|call|cry|hide|have|draw|make|sing)]
      [(always|i) knew (you'd|youd|you would|you were|u'd|u would)]
      [(saw|seen|spotted|see|bumped into|ran into) (you|u) (in|at|on|behind|working|walking|the other) ..2 (tesco|asda|aldi|lidl|town|bus|till|gym|match|costa|nandos|uniform|park|station|shop|market|mosque|church|pub|college)]
      [(still|i still|i've still|ive still) (got|have|keep|kept) (your|the|that|ur) ..2 (drawing|card|picture|letter|photo|book|poem|mug|teddy)?]
      [(found|finding|finally found) (you|u|your (drawing|old|card|book|photo))]
      [(your|ur) (mum|dad|nan|brother|sister|mam) (tells|told|says|said|was telling) me (you|you're|youre|ur|u)]
      [(you|u) (passed|got into|got in|made it|did it|smashed|got your|graduated|left home|moved)]
      [(your|ur) (results|prom|prom dress|apprenticeship|graduation|own car|driving test|first job|job|new job|new school|blazer|tag|degree)]
      [(old enough|an adult|a grown (man|woman|up)|grown man|grown woman|not a kid|no longer a|legal now|of age)]
      [(as|like) (a|one) (adult|friend|mate|grown up|grown ups|adults)]
      [(miss|missed|missing) (you|u|having you|seeing you|your (face|laugh|smile|cheek|little face|jokes))]
      [(my|your|ur) (favourite|fave|star|best|old) (pupil|student|kid|class|ta|teacher|helper)]
      [(remember|recall|recalled|remembered|forget|forgot|forgotten) (you|u|when|the|that|your|how|me|presenting|teaching)]
      [(all those years|years ago|two years|three years|<number> years ago|a few years|how many years|after all these|all these years)]
      [(wherever|whatever) (you|you've|life)]
      [(now|since) (that)? (i'm|im|i am) not (your|at|a)]
      [(can|just|to) call me (<cap>|by my first name) (now|these days)?]
      [(<title>) <cap> ,? (from|here from|the) ..2 (school|primary|juniors|infants|kitchen|year <number>|reception|custard|office)]
      [(now|since|once|after|when) (that)? (${you}|you're|youre|ur|you've|youve|ye've|yous) (have|are|were|'ve)? (at|in|on to|off to|left|gone|gone up|finished|started|not|a|<number>|${ages}|free|grown)]
      [(in|from|since|of|back in|yr|your|ur|ever in|not changed since) (y5|y6|yr6|yr 6|yr5|p7|primary|infants|juniors|nursery|${years}) (play|form|school|nativity|days|trip)? (lol|class|teacher|ta|when|<number>|<punctuation>|<symbol>)?]
      [(all grown up|so grown up|grown so tall|grown up now|look at you|where does the time go|been ages|been years|it's been so long|must be years|long time|long time no see|remember me|remember when|still remember)]
      [(no (rules|harm)|nothing wrong in it|nothing stopping|rules don't apply|rules dont apply|so it's fine|so its fine|legal|allowed now|fine now|ok now|it's ok now|finally be (friends|mates|your friend)|be your friend on here|be mates on here)]
      [happy (<number>|bday|birthday)? ..4 (13|14|15|16|17|18|19|20|21|13th|14th|15th|16th|17th|18th|21st)]
      [(old|ex|former) (class|foxes|kites|form)]
      [(still) (think about|miss|remember|owe|do) (u|you|gymnastics|your|me|the)]
      [(is|aw|aww|omg) (that|this|is this) (really|our|little|you)]
      [(driving|you driving|u driving) yet]
      [(which|what|new) (year|school) (are you|you|u|ya) (in|at|now)? now]
      [when (he|she|they|you|u) (was|were) in (y6|y5|my class|${years})]
      [(gcses|a levels|a-levels|mocks|college|apprenticeship|graduation|new school|foster placement|asda uniform)]
    `,
  },
  {
    // One who has left, or some, told of to others.
    kind: 'past-pupil-told',
    patterns: `
      [(ex|former|old|past|previous) -? (pupil|pupils|student|students|learner|learners|year 6s|y6s|yr 6s|strugglers|kid|kids|class|tutees|form|lot|sixth former|sixth formers|ones|${years}|<year-groups>|reception children)]
      [(a|one|two|three|some|of|few|couple) (of)? (my|our|the|me) (old|first|former|ex|2018|<number>) (lot|ones|strugglers|class|pupils|y6s|year 6s|kids|form|lads|girls|boys|mentees|tutees|students|year <number>)]
      [(last year|last summer|last july|this year) 's (y6|y6s|yr 6|yr6s|year 6|year 6s|leavers|y11|y11s|year 11|year 11s|kites|foxes|class|form|sixth form|${years}|<year-groups>|<class-name>|lot|<own-pupil>)]
      [(<own-pupil>|${child}|leavers|year 6s|y6s|kites|<year-groups>) from (july|last summer|last year|<number>|two|three|2|3|my old|my first)]
      [(my|our|me) (<number>|old|last) (class|leavers|lot|form|kites)]
      [(me and|with|from|the|all|my) (the)? (<number>|leavers) (class|leavers|group|of)]
      [(${child}|them|him|her|those|kids|somebody|someone) (who|that|whom)? (i|i've|we|i once) (taught|had|looked after|teached|ran|once taught|used to teach|used to feed|used tae feed|knew|knew as|used to teach) (in|at|on|back|for|as|till|last|two|three|to|when|who|<number>|years|${years}|her|him|is|with|feed)?]
      [(who|that|she|he|they|he's|she's) ('ve|have|has|'s)? (just|all)? (left|moved on|gone up|went up) (us|in|at|last|to|from|school|two|our|me|y11|${years}|before)]
      [(left|leaving) us (in|at|two|last|three|years|<number>|a)?]
      [(used to be|was) in (my|our) (class|set|form|club|gardening club|group|tutor group|reception|choir|${years}) (till|until|before|who|,|when|<punctuation>)?]
      [(${child}|he|she|they) (i|we) (taught|had|looked after) ..2 (moved|left|went|is|now|was)?]
      [(when|once) they leave]
      [(kids|children|ones|lads|lot|some) i had (in|from|last|at|on)]
      [(kid|kids|girl|boy|lad|lads|lass|lasses|pupil|one|some|two|three|first) (of mine)? (i)? (ever)? taught]
      [(first|favourite|last) (pupil|class|student|kid) i (ever)? (taught|had)]
      [(of mine) (that|who) left]
      [(our|my) (callum|<cap>) ,? (year 6|${years}) of <number>]
      [our old (head boy|head girl|lot)]
      [(whom|who) i (taught|knew|had|fed) ..3]
      [from (my|our) (old|first|last) (class|y1|y6|form|${years})]
      [if i (ever)? taught you]
      [alumni]
    `,
  },
  {
    // The same of others.
    kind: 'they-grew',
    patterns: `
      [leavers]
      [(now|once|since|when|after) (they've|they have|she's|he's|they|theyre|they're) (left|gone|gone up|moved|leave|in ${years})]
      [(kids|children|ones|those|pupils) (who)? ('ve|have) (left|gone up|moved up|moved on)]
      [(young|our|old|little) <cap> , (who|${years}|from|used)]
      [(he|she|they|both|he's|she's|they're|theyre) (is|are|'s)? (now|in|only|about)? (${ages}|year <number>|y7|yr 7|year 7s|y7s|year sevens|at college|at the high school|at high school|at big school) (now|already|fit noo)?]
      [(${ages}|at college|doing her a levels|doing his a levels|at the college|doing her gcses) (now|and|,|he's|she's|he|she)]
      [(moved (schools|school)|moved to <cap> in <year-group>|(went|gone|goes) (up)? to (secondary|high school|the high school|the comp|big school))]
      [(first week in|first day at|gone up to|went up to|up at|loving|started at) (year 7|y7|secondary|high school|the comp|the high school|the big school|big school)]
      [remembered (the class|me|his|her|my)]
      [(since|till|until) (she|he|they) (was|were) (eleven|ten|nine|five|six|four|<number>)]
      [(back|kept up) with some of them]
    `,
  },
  {
    // What grown-ups do together, or a grown-up with somebody young.
    kind: 'goes-out-with',
    patterns: `
      [(met|meeting|meet) (up|with|him|her|them|for)]
      [(invited|invite|inviting|asked|asks|asking) (me|him|her|them|us) (to|round|out|over|for|if)]
      [(came|comes|coming|pops|popped|stayed|stays|staying|crashed|crashing|sleeping|stopped|stops|living|lives|moved in) (round|over|with|at|in|for|to|by) (mine|ours|my|me|us|tea|dinner|a|his|her)?]
      [(dating|going out with|seeing|matched with|matched|snogged|kissed) ..1]
      [(tinder|hinge|bumble|grindr)]
      [(works|working|work) (for|with) me]
      [(on holiday|a festival|gig|gigs|concert|the match|the gym|cinema|nandos|nando's|pub) (with)?]
      [(keep|keeps|kept|keeping|stay|stays|stayed|still) (in touch|talking|talk|chat|chatting|message|messaging|text|see|speak)]
      [(each other|one another)]
      [(gave|given|give|lent|lend|sent|send|bought|buy) (him|her|them|one|each|every one) (a|my|the|some)?]
      [(close friends|group chat|dms|dm|inbox|voice notes|facetimes|video call|streak|snaps)]
      [(fancy|come|comes|come out|coming|go|went|going|have|get|owe|owes|shall|for|few|let's get) (for|to|a|an|you|me|us|we|over|round|out|few)? (a|an|some|few|you a|you one|meet for)? (quick)? (coffee|drink|drinks|pint|half|milkshake|tea|his tea|yer tea|your tea|dinner|sunday dinner|lunch|catch up|cans|kickabout|mcflurry|pizza|bowling|gig|nandos|nando's|concert)]
      [(meet|see you|see ya|meet up|catch up|hang out) (for|at|up|in|on|when|sometime|soon)?]
      [(babysitting|babysits|babysit|babysitter|spare room|sofa|netflix|sunday dinner|lemonade|my flat|his wedding|her wedding|my gutters|mows my lawn|christening)]
      [(we|they|i) (train|play|go|went|ring|write|talk|speak|chat|facetime|snap) (together|each|to|for|every|most|sundays|on|now|with)?]
      [(still|best|all)? (friends|mates|pals|in touch|mate|pal) (with|on|now)]
      [(my|ma) (mate|pal|facebook pal|gym|mates) (on|,|now)?]
      [(messages|texts|rings|ring|writes|write|whatsapped|messaged|snaps|dm'd|dmed|called) (me|to|ones|them|us|her|him|the)]
      [(messaging|messaged|chatting|chat|talking|written|writing|snapping|texting|tutoring|train|traced|looked up|friended|friends|whatsapp|close friends|facetime|insta|streak|lives|duet) ..2]
      [(lift|lifts|in the van|picked up a|drove to|took her|took him|bought|buy em|buy them|lent|took them|ran him home|ran her home)]
      [(swapped|swap) (numbers|snaps|details|instas)]
      [(has|got|have|given|gave|give) ..5 (my|her|his) (number|mobile|mobile number|whatsapp|snap|insta)]
      [(group chat|a whatsapp|whatsapp group|made a group|started a group|reunion|tag yourselves|friend request|follow request|request|followed back|follow back|playing warzone|on playstation|on xbox|xbox|warzone|tiktok)]
      [(accepted|accept|added|add|follow|follows|followed|following) (me|him|her|them|back|it|everybody|each|a|every|everyone|cos|and|you|my)]
      [(pint|drink|drinks)]
      [(come|comes) (round|over|in|by|to mine|to my|up to the house|to the house|in my dms)]
      [(nothing|no|any) ..2 (tells me everything)]
      [(i'm|im) single]
      [(you|u) single]
      [(drop|hit) me]
      [(in|come in) my dms]
      [(if things get bad|any time|anytime|day or night|every day|every week|most nights|every friday|every sunday|sundays)]
      [(welcome|door's open|doors open)]
      [(call me|christian names)]
      [(work with me|come work|job for you|lab coat|hows the|i always thought we had)]
    `,
  },
];
