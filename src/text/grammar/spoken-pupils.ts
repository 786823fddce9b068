import type { Grammar, Lexicon } from '../grammar.ts';

/** What a member of staff writes to a child they teach, and to one they once taught. */
export const lexicon: Lexicon = {
  'school-year':
    'primary secondary high_school big_school college sixth_form uni university school year_7 year_8 sixth-form reception infants juniors',
  'child-work': `homework spellings spelling coursework reading_book planner pe_kit times_tables worksheet project handwriting phonics revision mocks
    mock gcses gcse sats detention lines bookbag book_bag pen_licence reading_record reading_diary maths_book exam_results
    school_uniform school_shoes school_bag house_points merit merits behaviour_points detentions lunchbox recorder show_and_tell`,
  'class-time': `class lesson lessons registration form form_time tutor assembly maths english science history geography french spanish german drama
    playtime break lunch detention rehearsal period phonics music art pe computing re rehearsals tutor_time the_hall the_classroom circle_time`,
};

const see = '(see|saw|seen|seeing|spotted|notice|noticed|miss|missed|missing|missin)';
const touch =
  '(add|follow|message|dm|msg|text|txt|snap|friend|request|inbox|pm|whatsapp|hmu|drop|send|give|tell|let|hit|find|say|get in touch|come and|come back and|fancy|reply|comment|shout)';
const exes =
  "((ex|former|old|past|previous|early|first) -? (<school-name>)? (pupil|pupils|student|students|learner|learners|kids i taught|kids|<year-groups>|class|classes|tutees|tutor group|form|<children>|lot|bunch|charges|<year-group>)|(leavers|class) (of)? <number>|<number> leavers|(last year|this year) 's (leavers|class)|leavers)";

export const phrases: readonly Grammar[] = [
  {
    // One's own schooldays, or work and clubs: the words are the same.
    kind: 'own-school-days',
    patterns: `
      (in|at) (my|your|our|the same) (class|year|form|tutor group|school) (at|in|from) (uni|university|college|art school|drama school|night school|high school|secondary school)
      (were|was) we (at|in) (school|college|uni|the same)
      (at|in) (school|college|uni|class) (together|with me|with you)
      (my|our) old (teacher|teachers|headteacher|head|form tutor|school|maths teacher|english teacher)
      (taught me|teach me|my teacher)
      (reunion|school friends|schoolmates|school mates|classmate|classmates)
      (used to|to) (teach|work) (with|alongside) (you|this|her|him|me)
      when (i|we) (was|were) (at school|in year|a kid|little|in primary|at primary|in reception)
      (same year|year above|year below) (as)? (me|you|us|my)?
      (spin|yoga|pilates|dance|swim|swimming|art|pottery|zumba|ballet|karate|driving|guitar|piano) (class|classes|pupil|pupils|student|students|lessons)
    `,
  },
  {
    // Family sign themselves so, and speak of home.
    kind: 'family-sender',
    patterns: `
      (it's|it is|its|this is|i'm|love|love from|from|lots of love|xx|your|ur|here is) (your)? (auntie|aunty|aunt|uncle|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|mum|dad|mam|mummy|daddy|godmother|godfather|big (brother|sister)) 
      (auntie|aunty|uncle|nan|nana|nanny|gran|granny|grandma|grandad|grandpa) (<cap>)? (and|is|'s|here|has|loves|x|xx|says|will|can't)
      (dad|mum|mam) ('s|is|will|says|and i|and me|has got) (got|home|cooking|picking|here|ready|at work|back)
      (home|tea|dinner) (by|at|is|'s) (<number>|ready|on)
      (tea|dinner) (is|'s)? (on the table|in the oven|at <number>)
      (fiver|tenner|pocket money|your room|your bedroom|your tea|the dishwasher)
      (proud of (you|u)) ,? (mum|dad|nan|uncle|auntie|grandad)
      (coach|manager|under <number>s|u<number>s|cubs|scouts|brownies|guides|beavers|rainbows)
      (love) (mum|dad|nan|grandad|auntie|uncle)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'talks-to-pupil',
    patterns: `
      # who writes
      [(it's|its|it is|this is|i'm|im|hi hun its|hun it's) (your|ur) (old|new|favourite|class|form|maths|english|science|pe|music|drama|history|art|<year-group>)? (teacher|ta|tutor|form tutor|class teacher|head of year|teaching assistant)]
      [(it's|its|it is|this is) (miss|sir) (from|here|off)? (school|work|class|<punctuation>|<symbol>)?]
      [(shouldn't|shouldnt|not meant to|not supposed to|not really allowed to|not allowed to) (really)? (be)? (messaging|message|talking to|talk to|texting|text|adding|add|chatting to|chat to) (a|my|any|current)? (pupil|pupils|student|students|kids i teach|children)]
      # what of
      [<your-word> <child-work>]
      [(told|tell|telling|shouted at|shout at|moan at|have a go at) (<you-word>) off]
      [had to (tell <you-word> off|shout at <you-word>|send <you-word> out|give <you-word> a detention)]
      [${see} <you-word> (all|both)? ..2 (in|at|from|around|round) (school|my (class|lesson|room|form|assembly)|registration|form time|assembly|maths|english|science|history|geography|detention|playtime|the playground)]
      [see <you-word> ..3 (in|at) (my (class|lesson|room|form)|registration|form time|assembly|maths|english|science|history|geography|french|drama|detention|school|playtime|tutor time|the hall|the classroom)]
      [(why|where|how come) (weren't|werent|wasn't|wasnt|were|r|are|aren't|arent) <you-word> ..2 (in|at) (my|our)? (<class-time>|school|my lesson)]
      [(seemed|looked|were|was|seem|look) ..2 (sad|upset|quiet|down|tired|worried|fed up|unhappy|lonely|not yourself|a bit off|angry|miserable) ..1 (in|at|during) (my)? (<class-time>|school)]
      [(rest of|others in|anyone else in|everyone in|everyone else in|anyone in|best in|star of|one in|anyone from|boys in|girls in|people in|lot in|someone in|top of) (the|your|our|my|ur) (class|year|form|tutor group|team|set|school|netball team|football team)]
      [(anyone|everyone|somebody|everybody|boys|girls) (else)? in (year <number>|<year-group>)]
      [(you're|youre|you are|ur|you were|you've always been) (secretly|honestly|easily|still|always)? my (favourite|fave|best|fav) (pupil|student|one|in the class|out of all of them|really|in year <number>|reader)]
      [you know (you're|youre|ur|you are) my favourite]
      [(don't|dont|do not|never) (tell|show|let) (miss|mr|mrs|ms|sir) <cap>?]
      [(i won't|i wont|i'll not|i will not) (tell|say anything to) <your-word> (mum|dad|mam|parents|teacher|form tutor|head of year)]
      [(forget|forgot|believe|think) how old (you|u) (are|r)]
      [(so|really|very|dead) (grown up|grown-up|mature) for (year <number>|<year-group>|your|ur|someone|a)]
      [(pick|picking|meet|meeting|collect|get) <you-word> (up)? (from|outside|after|at) (outside)? (school|the school gate|the gates|the back gate|the gate|class|your house after school)]
      [(come|pop|stay) ..3 (to|in|at|round|with) (my (house|place|classroom|room|car|flat)|mine) ..1 (after|before) (school|class|rehearsal)]
      [(send|show|bring|give|text|dm|get) (us|me) <your-word> (<child-work>|work|writing|maths|story|english|answers|page|drawing|picture)]
      [<you-word> ('ve)? (got|have got|have|bagged|landed|earned|won) (the|a) (lead|part|main part|solo|lead role|star of the week|pen licence|head boy|head girl|place on the council|merit)]
      [<you-word> (forgot|left|lost|need|dropped|missed) <your-word> (<child-work>|coat|lunchbox|book|kit|pe kit|bag|jumper|water bottle|glasses|trainers|phone) ..3 (in|at|on|under|after|from)? (class|school|my (room|class|classroom|desk|lesson)|me)?]
      [(show|tell|give) (me|us) (it|that|them|one)? (at|in|after) (playtime|lunch|lunchtime|break|class|my lesson|school|assembly|registration|form)]
      [(in|from) (my|our) (class|form|lesson|set) (and|or|so)? ..2 (<you-word>|your|reading this|seeing this|on here)]
      (if|when) [<you-word> ..1 (in|from) my (class|form|lesson|set)]
      [(you're|youre|you are|ur|if you're) ..1 (in|from) my (class|form|lesson|set|tutor group)]
      [(get|go) (off|to) (tiktok|insta|snapchat|facebook|fortnite|roblox|xbox|bed|sleep|here|your phone|ur phone) ..2 (homework|school tomorrow|school in the morning|spellings|revision|or you'll be|class)]
      [(it's|its|we've got|got|there's|with) school (tomorrow|in the morning)] ..3 (<you-word>|bed|asleep|sleep|late)
      (<you-word>|bed|asleep|sleep|late|up) ..4 [school (tomorrow|in the morning)]
      [(mum|dad|mam|nan|<your-word> (mum|dad|mam|nan|brother|sister|big brother|big sister)) (said|says|told me|gave me|thought|knows|doesn't mind) ..3 (message|add|text|dm|talk to|chat to|was ok|follow) (you|u|me)?]
      [(<pupil-name>|<pupil-forename>) 's (big|little|older|younger)? (brother|sister|mum|dad) (said|says|told me) ..3 (on here|add|message|follow|snap|insta)]
      [(best|nicest|loveliest|favourite) (present|card|gift|drawing|picture) ..2 (from)? (anyone|of all|the class|all year|in class)]
      [(thanks|thank you|ty) for (my|the|your) (lovely|beautiful|gorgeous|sweet|nice|amazing)? (card|picture|drawing|present|chocolates|letter)] ..6 (class|school|pupil|miss|year|teacher)
      [(help|helping) <you-word> (with|on) (your|ur|the) (<child-work>|maths|english|science|spelling|reading)]
      [(mark|marked|marking|read|reading) <your-word> (book|books|work|story|test|essay|homework|mock|paper)]
      [(in|for) (next|tomorrow's|monday's|today's|our|my) (lesson|assembly|spelling test)]
      [(be|were|was|you've been) (naughty|silly|chatty|so good|brilliant|amazing|a star|super|really good|a superstar) (in|at|during) (class|school|my (class|lesson)|assembly|maths|the lesson|lessons)]
      [(get|got|getting) (you|u) (moved|put|in|into) (to|in|up)? ..1 (my (class|set|group|form)|top set)]
    `,
  },
  {
    // Weak by themselves; with the name of a child on the list they say whom it goes to.
    kind: 'pupil-cue',
    patterns: `
      (your|ur|the|my|this|new) (story|profile pic|profile picture|new account|account|snap|insta|tiktok|video|videos|photo|photos|pic|page|mum|dad|mam|nan|brother|sister|teacher|birthday|friends)
      (after|before|at|in|from|to|of|outside) (school|class|playtime|break|lunch|club|lesson|the lesson|rehearsal)
      (homework|spellings|lesson|lessons|class|teacher|playtime|school|miss|sir|reading book|pe kit|year <number>|<year-group>|netball|football|training|rehearsal|club|assembly|phonics|sats|maths)
      (<number>|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) today
      (happy birthday)
      (sweetie|sweetheart|darling|poppet|kiddo|superstar|petal|pet|lovely|cheeky|munchkin|clever (girl|boy))
      (poorly|off sick|unwell)
      (found you|lovely to see you|nice to see you|didn't know you were|see you're|saw you're|good to see you|spotted you|fancy seeing you) (on here|on insta|on facebook|on fb)?
      (add|added|follow|followed|accept|request|requested|message|messaged|friend request|dm|text|snap) (me|you|u|my|your|back|request)
      (proud|star|well done|brilliant|great work|good work|great job)
      (your|ur) (holiday|holidays|weekend|summer|half term|christmas)
      (love|loved|like|liked|great|amazing|brilliant|super) (this|your|the|that|dance|dancing|singing|song|goal|drawing|video|pic)
      (keep|just|only) (it|this)? (between us|our secret|secret)
      (who|where|what) (was|were|are|is|did) (that|you|u|your)
      (upset|sad|worried|okay|ok|alright)
    `,
  },
  {
    // To the pupils of one's class, all at once.
    kind: 'calls-pupils',
    patterns: `
      [(any|all|some|if any|one|most|calling all|to all|hey|hello|hi|oi|dear|attention) (of)? (<own-pupil>|my lot|my <year-group>|my kids) ..9 (${touch} (me|us|my|if|on)|on here|my dms|my inbox|follow|dms are open|reading this|watching this|add my)]
      [(<own-pupil>|my lot|my (<quality>)? (<year-groups>|<year-group>|class|form)) ..8 (${touch} me|dm me|message me|on my story|my dms|add me|follow me|hmu)]
      [if (<you-word>|you're|youre|your|ur) ..1 (in|from) (my|our) (class|form|set|<year-group>) ..8]
      [if (any|one|some) of (<own-pupil>|my lot|my (<year-groups>|<year-group>|class|form)) ..8 (${touch} me|message me|dm me|on here|need me|reading|see this)]
      [(<own-pupil>|<year-groups>) (:|,|-) ..4 (homework|spellings|revision|answers|worksheet|the answers) ..4 (here|story|page|dm|message|dms|link|insta)]
    `,
  },
  {
    kind: 'to-former-pupil',
    patterns: `
      [<you-word> (two|both|lot|all|guys)? (really|always|were|was|once|'d)? (were|was|are|used to be) (always|once|all|both|also|actually)? (in|from|part of) my (first|old|very first|<year-group>|reception|last|best|favourite|maths|english|science|tutor|<number>|y6|nursery)? (class|form|set|tutor group|<year-group>|reception|lessons|lesson|group|ever class|nursery)]
      [(i|i used to|used to|i've|you know i|that i|i actually) (taught|teach|had|looked after|did teach) (<you-word>|you two|you both|both of you|you lot|you all|u)] 
      [(remember|miss|missed|loved|love|enjoyed|remembering) (teaching|having|tutoring) (<you-word>|you lot|you two|you both|you all) ..3 (in (my)? (class|year|form)|<year-group>)?]
      [(remember|remembering) <you-word> ..6 (in|from) (my|our) (class|form|lesson|lessons|reception|reception class|nursery|<year-group>)]
      [(when|since|from when|back when|where) (i taught|i had) <you-word>]
      [(when|since|from when|back when|where|before|after) (you|u) (were in|left|went up to|finished|went up from|moved up from|started) ..1 (my (class|form)|<year-group>|year <number>|reception|primary|us|school|juniors|infants|nursery|sixth form|y6)]
      [(now|since|once|that|saw|seen|see|hear|heard|shame|because|after|know|sad|as) (that)? (you've|youve|you have|you|u|ur|you'd) (left|leave|finished|finish|moved on|moved up|gone|outgrown) ..1 (us|school|primary|year <number>|<year-group>|<school-name>|me|our school|my class|for <cap>|juniors|here|sixth form|y6|now|to (high|big|secondary)|and (i|we))]
      [(i was|it's|its|you won't remember me but i was|remember me) ..3 (your|ur) (year <number>|<year-group>|old|reception|primary|form|class|maths|english|science) (ta|teacher|tutor|form tutor)]
      [now (you're|youre|ur|you are) (18|16|an adult|grown up|old enough|at college|at uni|at high school|at secondary|in year <number>|a grown up) ..5 (friends|mates|add|follow|on here|call me|message|pint|coffee|drink|miss|sir)]
      [(miss|missing|remember) (my|our) (assemblies|lessons|class|classes|maths lessons|detentions|spelling tests|jokes)]
      [(your|ur) (a level|a levels|a-level|gcse|degree|graduation|exam) (results|result|photos|pics) ..10 (coffee|drink|pint|proud of you|always knew|lunch|catch up|in the paper)]
      [(my|our) favourite (ever)? (student|pupil|class)]
      [(longtime|long time no see|long time|hey stranger|hello stranger|been years|been too long) ..10 (class|school|year <number>|miss|teach|taught|secondary|lessons|assemblies|<school-name>)]
      [(remember|remembering|forget|forgotten) (your|ur) ..3 (from|in) (reception|primary|year <number>|<year-group>|my (class|lesson)|school|the nativity|infants)]
      [now (you've|youve|you have) (left|finished|moved on|gone) (i|we) (can|could) (finally|now)? (add|accept|follow|message|be friends) ..3]
      [(now|since) (you've|youve|you have) left ..6 (request|friend|friends|add|follow|insta|message)]
      [(not|n't|no longer|aren't|arent) (my|at my|in my|at our|a|officially my) (pupil|student|class|school|teacher|learner|form|<learner>) (any more|anymore|now|any longer|so)?]
      [(not|n't|no longer) (your|ur) (teacher|miss|sir|tutor|form tutor|head of year) (any more|anymore|now|any longer|so|these days)]
      [(don't|dont|do not|needn't|no need to) (have to|need to|gotta)? call me (miss|sir|mr|mrs|ms) ..3 (now|any more|anymore|any longer|these days|since|you've|now you're)]
      [(you'll|you will|you're|youre) always be (one of my|my|miss|one of) (<year-groups>|<year-group>|kids|class|little|favourites|favourite|babies|reception) ..2]
      [(you were|you was|u were|was|were|you) always (been)? (my|a|the|one of my|such a|one of the) ..3 (in|of) (that|my|the|our) (class|lessons|lesson|form|set|year|group)]
      [best (class|form|tutor group|bunch|year) (i|i've) (ever|have ever) (had|taught)] ..8 (you|u|miss|add|follow|message|dm|me)
      [(you lot|miss you lot|you all|miss you all|you) ..6 best (class|form|bunch|year) (i|i've) ever (had|taught)]
      [(how's|hows|how is|how are|hope|how did|how was) (you)? ..2 (secondary|high school|big school|college|sixth form|uni|year 7|y7|the gcses|gcses|a levels|new school) ..2] (going|treating|love|miss|<punctuation>|<symbol>|suiting|been|since)?
      [(can't|cant|cannot) believe (<you-word>|you're|youre|ur|you lot|you've|how) (are)? ..4 (11|12|13|14|15|16|17|18|sixteen|seventeen|eighteen|at (high school|secondary|big school|college|sixth form)|teenagers|driving|in year <number>) (now|already)?]
      [you were (only|about|just)? (<number>|four|five|six|seven|eight|nine|ten|eleven|little|tiny|so small|in year <number>|in <year-group>) when i (had|taught|knew|met) you] ..6 (class|taught|miss|school|teacher|you)
      [(you were|u were) (four|five|six|seven|eight|nine|ten|eleven|tiny|so little|so tiny|<number>) when i (had|taught) (you|u|you lot)]
      [look at (you|u) (all|lot|both)? (all)? grown (up)?] ..8 (my|class|reception|year|taught|remember)
      [(<title>) <cap> ,? (here|from) ..3 (from|your old|i taught|who taught|when you|primary|<school-name>)]
      [(it's|its|this is|i'm|im) (your old|your former|your ex|your <year-group>|your reception|ur old) (<year-group>)? (primary|maths|form)? (teacher|ta|tutor|form tutor|class teacher|miss|head|sir)]
      [(it's|its|this is) (<title>) <cap> (from|at) (primary|<school-name>|juniors|infants|your old school|your primary|year <number>|middle school)]
    `,
  },
  {
    // To or about those who have left, with a word of getting in touch.
    kind: 'calls-former-pupils',
    patterns: `
      [(any|all|to|calling|dear|hey|hello|hi|my|of|some|one of|an|which|miss|for|if any|every|most|half) (of|all|any|the|my|our)? (my|our|the|any|you)? ${exes}] ..12 (${touch}|dms|request|requests|open|on here|where are you|who's|whos|anyone|friends|friends list|knocking|hear from|about on here|fancy|up to now|shout|pint|hmu|insta|facebook|snap|hello|swear|meet|coffee|catch|catching|added|adding|followed|found me|messaged|accept|hello|reunion)
      [(ex|former|old|past) -? (pupils|students|leavers) ..3 (welcome|feel free|can|may|you|of mine|please|are|who|if|send|add)] ..8 (${touch}|request|dms|friend|friends)
      (friends with|add|adding|added|accept|accepted|accepting|following|follow|messaged|messaging|messages from|message from|request from|requests from|friended|catching up with|catch up with|chatting to|chatting with|chat with|dms from|dm from|heard from|hearing from|contacted by|talking to|drink with|drinks with|coffee with|pint with|meeting up with|lunch with|met up with) (some of|a few of|one of|two of|a couple of|loads of|lots of|all|many|several|a|an|any|some|half)? (of)? (my|our|the|you)? [${exes}]
      [(a|an|another|one of my|two of my|my|our|some of my) (first|very first|favourite)? ${exes} (of (mine|ours))?] ..10 (followed|added|messaged|friend request|friended|friend requested|found me|dm'd|dmed|on here|my dms|requested|got in touch|catch up|for a drink|for a pint|for coffee)
      [(kids|pupils|students|children|girls|boys|year 6s|year 11s|leavers) (who|that)? (have|'ve|had)? (just|recently|all)? (left|moved on|finished|gone up) ..6 (request|requests|follow|add|added|accepted|message|dm|friends|on here)]
      (accepted|accepting|request|requests|following|adding|added|follow) ..6 [(kids|pupils|students|children|girls|boys|<year-groups>) (who|that)? ('ve|have|had)? (just|recently|all)? (left|moved on|finished|gone up) ..3]
      [to (the|my|our|all my) (<year-groups>|class|leavers|<year-group>) (who|that)? (left|leaving|have left|'ve left|of <number>) ..10]
      [(a|the) (lad|girl|boy|lass|kid|pupil|student|child|young man|young lady) (i|who i|that i) (had|taught|once taught|used to teach) (in|back in|at|when|years|<number>|ten) ..6] ..10
      (dm|message|request|follow|add|tag|comment|text|email|inbox) (from|by) (a|one of my|an) [(lad|girl|boy|lass|kid|pupil|student|child|young man|young lady|kids) (i|who i|that i) (had|taught|once taught|used to teach) ..3]
      [(a|the|some|one|two|three|loads of|lots of) (girl|boy|lad|lass|kid|kids|girls|boys|lads|pupil|pupils|student|students|child|children|young man|young lady|young woman|person|people|bunch|class) (that|who|whom)? (i|i've|i once|i used to) (taught|teach|had in (my)? (class|year)|once taught) ..4] ..10 (added|add|followed|follow|messaged|message|request|friend|friends|accepted|on here|dm|dms|catch)
      (request|requests|message|messages|follow|follows|followed|added|add|dm|dms|friend|friends) (with|by|from)? [(a|the|some|one|two|loads of|lots of|all the|half the) (girl|boy|lad|lass|kid|kids|girls|boys|lads|pupil|pupils|student|students|child|children|people) (that|who)? (i|i've|i once|i used to) (taught|teach|had)]
      (if|anyone|anybody|everyone|everybody|who|people|those|kids|all) [(i)? (i've|have i|did i|i)? (ever|once|have)? (taught|ever taught) (you|u|on here)] 
      (anyone|anybody|everyone|everybody|those|kids) (that|who)? [(i|i've) (ever|once)? (taught|teached|had in class)] ..6 (${touch}|on here|hello|hi|dms)
      [(first|last|very first|favourite|my) (ever)? (class|tutor group|form|<year-groups>|<year-group>) (turn|are|turned|have turned|is|will be|left|have left) ..4 (<number>|eighteen|sixteen|twenty one|adults|at uni|this year|now)] 
      (you lot|any of you|all of you|you) ..3 [(now|once|since)? (you've|youve|you have) (left|all left|moved on|finished year <number>)] ..5 ${touch}
      [(used to be|was|were) in my (class|form)] ..8 (added|followed|messaged|friend|request|on here|dm)
    `,
  },
];
