import type { Grammar, Lexicon } from '../grammar.ts';

/** Getting in touch outside school, in parts: the asking, who asks, who is asked, and how it is told of others. */
export const lexicon: Lexicon = {
  // Where people chat and play.
  'touch-app': `snap snapchat snapchats insta instagram ig facebook fb messenger whatsapp whatsapps tiktok discord roblox fortnite fifa minecraft
    xbox psn playstation ps4 ps5 switch bereal strava twitch spotify telegram signal facetime steam warzone kik skype threads`,
  // What a child is called by a grown-up.
  'child-pet': `sweetheart sweetie poppet kiddo champ munchkin superstar petal young_lady young_man wee_man wee_one little_man little_lady missy`,
  // What happens to a child and to no colleague.
  'child-lot': `detention detentions carpet_time spelling_test spellings fractions homework form_time your_form playtime at_break break_time
    my_class in_class your_class my_set my_form reading_medal entrance_exam audition costume braces school_play my_lesson in_maths in_pe
    school_bag leavers monologue trials trial the_trial detention_slip band_practice school_disco the_disco the_trip trip_form sports_day`,
  'touch-verb': 'message msg text txt dm ring call whatsapp inbox pm snap facetime',
  'touch-done': `added accepted friended followed messaged messaging texted texting texts messages message dmed dm'd dms facetime facetimes
    facetimed whatsapped whatsapps rings replied replying tagged duet requested follow follows
    chatting chats voice_note voice-note tutoring streak video_called video_call friend_request friend_requests added_me message_request
    group_chat`,
  // What kin sign with.
  'kin-name': `nan nana nanny gran granny grandma grandad grandpa gramps pops mum dad mam auntie uncle`,
  'kin-word': `auntie aunty aunt uncle nan nana nanny gran granny grandma grandad grandpa gramps pops mum dad mam mummy daddy godmother godfather
    big_brother big_sister stepmum stepdad`,
};

const you = '<you-word>';
const your = '<your-word>';
const app = '<touch-app>';
const contact = `(number|mobile|phone number|email|e-mail|address|addy|gamertag|gamer tag|username|user name|handle|tag|xbox tag|account|${app} (name|username|tag|handle|id)?)`;
const grown = '(mum|dad|mam|mammy|mummy|daddy|parents|nan|gran|ma|da)';
const neg =
  "(don't|dont|do not|dinnae|not to|never|no need to|needn't|without|didn't|didnt|won't|wont|i won't|not|don't be|dont be)";
const kids =
  '(<own-pupil>|<year-groups>|<year-group> (girls|boys|lads|kids|<children>)|my lot|my mentees|my mentee|the prefects|our prefects|mine all|(kids|kid|children|child|lad|lads|girl|girls|boy|boys|some|one|two|three|half|couple|few|several|all) (of|from|in) (my|our|the) (class|form|set|mentees|tutor group|lads|girls|boys|kids|lot|year|<year-group>|<year-groups>|young men|school)|(a|the) (child|kid|boy|girl|lad|lass|lassie|wee lassie|wee lad) i (mentor|look after|support|teach)|whole class|my (<year-group>|<year-groups>|form|class|tutees|piano pupils|pupils|students)|the school council|one of mine|some of mine|eleven year olds|ten year olds|reception tot|<class-name>)';
const ages =
  '(9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';

export const statements: readonly Grammar[] = [
  { kind: 'kin-named', patterns: '<kin-name>' },
  {
    // Said to somebody: harmless to a friend of one's own age, and a matter of care to a child.
    kind: 'reaches-out',
    patterns: `
      [(what|what's|whats|wots|wot|wot's) (is|'s)? (<your-word>|the) (own|new|real)? ${contact}]
      [(send|give|gimme|drop|pop|tell|dm|text|message|pass) (me|us) (over)? ${your} (own|new|home)? (${contact}|snaps|selfie|poems|monologue)]
      [(send|snap|dm|text|post|give) (me|us) (a|an|some|another|the|that|more|${your})? (wee|little|new|nice|quick)? (pic|pics|photo|photos|picture|pictures|selfie|selfies|voice note|vid|vids|video|videos|snap|song|more)]
      [(send|sending) ${you} (the|some|a|those)? (pics|pic|photos|photo|video|vid|videos|link)]
      [(here's|heres|here is|here|this is|it's|its) (my|me) (own|new|real|private|personal|other)? ${contact}]
      [(this|that) is my (private|real|other|personal|own) (one|account|insta|number)]
      [(save|keep|use|take|have|got|get|add|follow|have got) (my|this|me) (new|own|other|real|private|personal)? (${contact}|one)]
      [(my|me) (own|new|real|private|personal|other|spam)? (${app}|gamertag|username|finsta|spam account|private account|other account) (name|tag|username|account|is|'s|:|=|-)]
      [(add|follow|accept|friend|snap) (me|us|my)]
      [find (me|us|my (insta|snap|tiktok|page)) (on|at|under|as)] (back|on|via|over|and|&|now|if|before|too|x|request|friend|follow|other|please|pls|lol|haha|<symbol>|<punctuation>)?
      [accept (me|us|my request|my friend request)]
      [(added|followed|following|adding|add|follow|request|friend) ${you} (back)?]
      [sent ${you} (a|my|the)? (follow|friend request|request|add|invite)]
      [(thanks|thank you|ta|cheers|ty) for (the|your)? (follow|add|request|friend request|adding me|following|following me)]
      [(message|msg|text|txt|dm|ring|call|whatsapp|inbox|pm|snap|facetime|write to|reply to|chat to|talk to|tell|phone) (me|us)]
      [(pop|drop|send|gie|give|write) (me|us) a (message|text|line|dm|call|bell|ring|shout|msg|note)]
      [(get|come|hop|jump|go|meet) (me)? (on|onto|on to) (the|my)? ${app}]
      [join (my|our|me) (server|live|discord|game|chat|group|stream|insta|on)] 
      [(come on to|come onto|get on|on) my (fortnite|roblox|minecraft|fifa|xbox|discord|server|playstation)]
      [(you|u|you're|youre|ur) (still|even)? on (${app}|here as well|here too)]
      [(you|u|you're|youre|ur) (can|could|are|may)? (always|still|also|welcome to|free to|allowed to) (tell|talk|chat|message|ring|text|call|write|come|msg|speak|drop)]
      [(you|u) can (tell|talk to|chat to|message|ring|text|call|write to|trust|have|call) (me|my|us)]
      [(tell|show|telling) (nobody|no one|no-one|no body)]
      [${neg} (tell|tellin|telling|show|showing|mention|let|be telling|say|saying) (it|this|on|ower)? (to)? (the|${your})? (anyone|anybody|no one|nobody|others|ithers|rest|${grown}|mates|pals|teacher|teachers|mrs|miss|head|lads|girls|friends)]
      [(mum|dad|mam|mammy|mummy|parents) (disnae|doesn't|doesnt|don't|dont|needn't|need not) (need|have) (tae|to)? (know|ken|trouble|find out)?]
      [(between|just|only) (us|you and me|the two of us|${you} and me|ourselves)]
      [(our|wee|little) secret]
      [(keep|kept|keeping) (it|this|that|this one) (just)? (between|quiet|to yourself|secret|a secret|from)]
      [(delete|del) (this|the|that|our|these|it) (chat|message|messages|video|after|when|now|msg|one)?]
      [(bring|telling|tell) (no one|nobody)]
      [(not a word|did not get this from me|didn't get this from me|won't pass it on|wont pass it on|won't tell anybody|won't tell anyone|wont tell anyone|it won't go in|say nowt|say nothing)]
      [(come|pop|nip|call|stay|stop|crash) (round|over|by|in|to|at|down|and see) (to|at|for)? (mine|my (house|flat|place|car|room|van)|the back|your tea|yer tea|tea|the shed|ours|the house)]
      [(come|pop|nip) (round|over)]
      [(you're|youre|ur|you are) (always)? welcome at (mine|ours)]
      [(wait|meet|come find|come and find|find|come see|come and see) (for)? (me|us) (by|at|behind|after|near|outside|in|round|under|on)]
      [(run|drop|drive|take|pick|give|gie) ${you} (home|back|a lift|lift|up|round|over)]
      [(drop|bring|fetch) (em|them|it|that|these|those|him) (round|over)? (at|to) (yours|your house)]
      [(got|bought|have|brought|getting|get) ${you} (a|some|the|something|wee|an) (wee|little|special)? (birthday|leaving|christmas)? (present|presents|gift|trainers|phone|surprise|treat|sweets|something)]
      [(i've|ive|i have|miss has) got (something|a wee something|a present|u|you) (for)? (you|u|a)?]
      [(is|are|r) ${your} ${grown} (in|out|home|at home|at work|out at work|away|still)]
      [(if|when|while|cos|as|once) ${your} ${grown} ('s|is|are)? (out|away|at work|asleep|not in|not looking|lets you|lets u|let you|says)]
      [(is it just you|home alone|by yourself|on your own|just you and me|just us|just you|bring no one|when you're alone|reply when)]
      [(call|calling) me (by)? (my first name|<pupil-forename>|<staff-forename>|<cap>)] (on|here|now|out|when|x)?
      [(don't|dont|needn't) (have to|need to)? call me (miss|sir|mr|mrs|ms)]
      [(miss|missed|love|loved|enjoyed|enjoy|like|liked) (our|chatting|having) (chats|chat|talks|little chats|at|with|you)]
      [(free|around|up|about) (to|for) (talk|chat|a chat|a natter|a call|a game)]
      [leave (me|us) on read]
      [did ${you} get my (voice note|message|text|msg|dm|snap)]
      [(my|the) (private|close friends|secret) (story|account|insta|number|chat|group)]
      [(in|on|over) (your|ur) (story|stories|snap|tiktok|insta|live|reel)]
      [(saw|seen|see|watched|liked|like|loved|loving|love) (your|ur|that|yer) (new)? (story|stories|vid|video|videos|dance|selfie|snap|tiktok|reel|edit|holiday pics|pics|photo)]
      [(your|ur|yer) (selfie|selfies|tiktok|tiktoks|insta|snap|story)]
      [(chat|chatting|talk|talking|speak|carry on|carry on the chat|write to each other|keep chatting) ..2 (on here|in the holiday|in the holidays|over summer|outside school|out of school|tonight)]
      [(if|for|when|for if) (home|stuff at home|things|it|stuff) (gets|get|kicks off|goes|kick off) (bad|rough|again|too much|hard)]
      [(ring|call|text|message) (any time|ony time|anytime|day or night|even at night|even late)]
      [(not|instead of|don't worry about|dont worry about|forget) (on|the|use the)? (teams|school email|school one|school account)]
      [(i'm|im|i am) (always|usually)? (up late|always up|up all night|about late|in all evening|on most nights|on most evenings|on tonight)]
      [(i'll|ill|i will|gonna|il|i can|could|can) (duet|sub|follow|add|unblock|make it vanish|send ${you}|give ${you}|sort it|sort them|show (you|u|yer)|help (you|u) (with|on)) (you|u)?]
      [(i've|ive|we've) (lost|binned|ripped up|deleted) (the|your|that) (slip|detention|test|report)]
      [(stuck|put|added|popped) ${you} in (a|the|my|our) (group|chat|group chat)]
      [put ${you} down for]
      [(link|my tiktok|my insta|snap) (is|'s)? in (my)? bio]
      [(subscribe|check out|follow) (to)? my (channel|vlog|page|insta|account)]
      [what (are)? (you|u|ya|ye|yous) (up to|doing|daein) (tonight|this weekend|later|saturday|sat|these days)]
      [(fancy|want|up for|wanna) (a|some|an)? (kickabout|game|lift|drive|coffee|milkshake|mcdonalds|maccies|nandos|pint|drink|brew|catch up|spin|duo)]
      [(come|get) (watch|to watch) ..4 (at mine|at ours)]
    `,
  },
  {
    // Said of a child's looks or of how dear they are.
    kind: 'flatters',
    patterns: `
      [(so grown up|gorgeous|you look so|looking gorgeous|smile more|my favourite girl|my favourite boy|my favourite|you're my favourite|ur the best|you are very special|proper stunner)]
      [(you|ur|you're|youre) (look|looked|are|so|looking) (so|really|too|well)? (cute|pretty|grown up|gorgeous|beautiful|stunning|handsome|fit|adorable|lovely)]
      [(your|ur|the new|that) (hair|smile|outfit|costume|dress|dog|braces|kit|eyes) (is|are|was|looks|look)? ..1 (cute|gorgeous|lovely|beautiful|amazing|unreal|fab)]
      [(loving|love) (the|your|ur) (new)? (braces|hair|haircut|outfit|dress|glasses|dance|kit)]
    `,
  },
  {
    // The writer is staff: the name a child has for them, or the post they hold.
    kind: 'staff-writes',
    patterns: `
      [(it's|its|it is|tis|this is|i'm|im|only|me|miss|sir|coach|mr|mrs|ms) (just|only)? (miss|sir|coach|mr|mrs|ms|your sub|ur sub)]
      [(it's|its|it is|tis|this is|i'm|im|i am) (just|only)? (the|your|ur|yer|yir) (wee|funny|old|new|fave|favourite|library|breakfast|dinner|lunch|kitchen|school|class|music|drama|pe|student|maths|english|science|art|year <number>|<year-group>|caretaker|office|exams)? (sub|supply|ta|teacher|lady|helper|tutor|mentor|coach|librarian|cook|nurse|governor|miss|sir|caretaker|man)]
      [(it's|its|it is|tis|this is|i'm|im) (me|<word>) (from|off|in) (the)? (school|brekkie|breakfast club|library|kitchen|office|nursery|pe|art|drama|cover|reception|science club|after school club|club|primary|the gate|upstairs)]
      [(it's|its|it is|this is) (coach|sir|miss)]
      (sir|miss|coach|ta|teacher) [here]
      [(sir's|miss's|miss is|sir is|miss has|sir has)]
      [(sir|miss) (here|from|speaking|again|x)]
      [(i'm|im|i am|i know i'm) (only)? (your|ur) (ta|teacher|tutor|mentor|coach|helper)]
      [(drama|pe|maths|music|art|science|english) teacher perks]
      [(from|love|your|ur|yer) (your|ur|yer)? (fave|favourite|old|ur fave) (ta|teacher|miss|sir|mentor|tutor|<year-group> teacher)]
      [(ta_|sir|miss|mr|mrs) (from|at|off) (school|<school-name>|primary|pe|cover|<class-name>)]
      [(staff and|as your teacher|ur teacher here|teacher here)]
      [(don't|dont|needn't) (have to|need to)? call me (miss|sir|mr|mrs|ms)]
    `,
  },
  {
    // The one written to is a child.
    kind: 'child-reads',
    patterns: `
      <child-lot>
      <child-pet>
      [(your|ur|yer) (mum|dad|mam|mammy|mummy|mums|dads|nan|big sister|big brother|brother|sister|auntie|uncle|parents|family's wifi)]
      [(get|got|ask) (mummy|mum|daddy|dad|mammy) (to|if)]
      [(wait|waiting) for (mum|dad|mummy|mam)]
      [(mum|mum's|dad's|mummy) (phone|said|says|know|knows|doesn't)]
      [(tell|mention it to|telling) (mum|dad|mummy|daddy|mam|mammy)]
      [(only|already|just) ${ages}]
      [${ages} (already|today|now|and dead)]
      [(get to bed|off to bed|in bed|bed now|bedtime|school night|in the morning young|spelling test|your detention|your fractions|in form|at break|after club|after band)]
      [(your|ur) (real name|gamertag|username|boots|ball|skateboard|planner|bike|teddy|drawings|poems|charger|phone charger|journal)]
      [(in|from) (my|our|your|ur) (class|form|set|lesson|group|maths group)]
      [(your|ur) (teacher|teachers|class|form|detention|form tutor|story)]
      [(tell|telling|show) (the|your) (others|ithers|mates)]
      [the (older|other|bigger|big) (lads|boys|girls|kids|ones)]
      [(left|leave|forgot) (your|ur|yer) (charger|phone charger|journal|teddy|boots|ball|ukulele|coat|bag|jumper|book)]
      [(at|after|before|in|from|on) (school|club|training|practice|rehearsal|band|class|lesson|the match|carpet time|netball|football)]
      [good (lad|girl|boy)]
      [(good|great) game]
    `,
  },
  {
    // One of the family, or a friend from elsewhere, who writes to a child of theirs or to one of their own age.
    kind: 'kin-writes',
    patterns: `
      (love|love from|lots of love|xx|from your|from|here is|it's|its|it is|this is|i'm|im|i am) (your|ur)? (very|proud|loving|old|favourite|big|little|ever)? (very|old|proud|loving)? (<kin-word>|babcia|cousin|sister|brother|boss|landlord|neighbour|dentist)
      (for|to|at|and|from) (nan|nana|nanny|gran|granny|grandma|grandad|grandpa|auntie|uncle) ('s|is)?
      (mum|dad|mam) 's (got|in|at the|cooking|making|birthday|surprise)
      (auntie|uncle|nan|grandad|gran) 's
      <kin-word> (here|said|says|is|and i|and me|x|xx|has|loves|will|can't|wants)
      <greeting>? <kin-word> (love|sweetheart|darling|hun|get)
      (favourite|best|darling|gorgeous|lovely) (granddaughter|grandson|niece|nephew|sister|brother|daughter|son|grandchild|auntie|godson|goddaughter)
      (dad|mum|mam|daddy|mummy) and (i|me)
      (my|our) (gorgeous|lovely|beautiful|little|big)? (niece|nephew|goddaughter|godson|granddaughter|grandson|cousin|sister|brother|boy|girl|daughter|son)
      year old (pupil|student|kid)
      (we|which|that) did ..3 together
      (pocket money|your room|your bedroom|your tea|the dishwasher|your rent|our flat|halls|uni halls|our uni|the choir|choir's|altos|brownies|cubs|scouts|beavers|rainbows|guides)
      (at|from) (halls|uni|work|bowls|parkrun|antenatal|slimming world|the gym|the bakery|my old work)
      (since|from) (uni|school days|our school days)
    `,
  },
  {
    // Nobody got in touch: it was turned down, or told to somebody.
    kind: 'turned-down',
    patterns: `
      (declined|decline|ignored|ignore|blocked|block|rejected|reject|declining|ignoring|refused|unfollowed|removed)
      (reported|report|reporting|told|logged) (it|them|that|this) (to|with)?
      (don't|dont|do not|didn't|didnt|never|can't|cannot|cant|won't|wont|not|wouldn't|shouldn't|no) (accept|add|accepting|adding|follow|following|reply|replying|message|messaging|have|going to accept|be accepting)
      (our|the|school) policy
      (before|please) (anyone|you|anybody) asks
    `,
  },
  {
    // The parents of a class, whose own doings these are.
    kind: 'many-parents',
    patterns: `
      (<own-pupil>|<year-group>|<year-groups>|class|<class-name>|reception|my lot|nursery|school|other|chatty|pta) ('s|')? (mums|mams|dads|parents|mum|mam|dad|parent|families|carers|mum's|mams')
      (mums|mams|dads|parents|families) (of|in|from) (my|our|the|<year-group>|<class-name>)
    `,
  },
  {
    // Children of the school, as others are told of them.
    kind: 'kids-of-ours',
    patterns: `
      [${kids}]
      (gave|give|giving|let|letting|added|invited|invite|with|hand|handed) [the (class|kids|children|students|prefects|school council|lads|girls|boys)]
      (request|requests|dms|messages|message|follows|follow|call|calls|texts) (from|off) [(<year-group>|<year-groups>|pupils|students|the kids|the children|a pupil|a student|my class|a kid|a child)]
      [(a|another|this) (pupil|student|child|kid) (of mine|at school|in my class|i teach|from school)]
      [(pupils|students|kids|children|girls|boys|lads) (i teach|of mine|at school|at our school|from school|from work|at work|in my class|in my form)]
      [(one|two|three|some|a few|a couple|several|loads|half|all|most|ten|thirteen|eleven) (of)? (my|the|our)? (<year-groups>|kites|foxes|badgers|herons|swifts)]
      [(any|anybody in|anyone in|dear|hey|calling all|all) (<year-groups>|<year-group>|kites|foxes|badgers|herons)]
      [(she's|he's|they're|shes|hes|theyre|she is|he is|is) (only)? (in|from) (my class|my form|my set|my year|<year-group>|<year-number>|my tutor group)]
      [(the|those) (year <number>|<year-group>) (girls|boys|lads|lot|kids)]
      [(two|three|one|some|a few|couple) of them are in my (class|form|set)]
      [(i'm|im|i am|and|being) (her|his|their) (teacher|ta|tutor|form tutor)]
      [(the|some|our|my)? (kids|children) (all|from|can|in) (my|have|has|class|school|dm|message|at)]
      [(leavers|leavers') (whatsapp|group|chat|page)]
      [(i'm|im) on (the)? <year-group> (group)? chat]
    `,
  },
  {
    // What is told of getting in touch with them.
    kind: 'touch-told',
    patterns: `
      <touch-done>
      [(on|in|over|using|via) (the|my)? ${app}]
      [${app} (server|group|account|streak|chat|tag|night|lobby)]
      [(gave|give|given|hand|handed|giving|got|has|have|had|swapped|exchanged|collected|all have|shared) ..5 (my|phone|the)? (number|numbers|mobile|gamertag|xbox tag|snaps|snap|mobile number|username|insta|email|e-mail)]
      [(swapped|exchanged|swap) (numbers|snaps|instas|details)]
      [(run|ran|drove|drop|dropped|drive|took|take|taken|driving|dropping|running) (one|two|three|some|a|him|her|them|half|my|our|most|both|the (lads|girls|boys|kids|twins|prefects)) ..3 (home|fishing|to the cinema|for tea|bowling|shopping|to drive|out for|for a mcdonalds|for a maccies|swimming|to the match|to the football)]
      [(pick|picked|picking) ..3 up]
      [(reply|replies|rang|ring|phones|phone|snap|snaps|chat|chat to|text|message) (to)? (me|them|him|her|my mobile|each other)]
      [(gave|give|giving) ..5 (a lift|lift|lifts)]
      [lift (home|back)]
      [(play|playing|played|plays|duo|duos) ..3 (${app}|chess|online|with|against)]
      [(friends|mates|pals|in touch|pen pals) (with|on)]
      [(let|letting) ..4 (have|use|borrow) (my|mine)]
      [(added|add|adding|accepted|accept|follow|following|followed|friended|dm'd|liked) (me|them|her|him|one|two|thirteen|all|a|some|few|back|it)]
      [(my)? (door|phone|dms|insta|inbox) (,|and)? ..2 (is|are|open)]
      [(discord|whatsapp|playlist|minecraft|server|group) (for|with) (them|the kids|our|my|my lot)]
      [(i've|ive|i) opened a (discord|whatsapp|group|server)]
      [(ring|rings|rang|phone|phones) (me|my|them|us)]
      [(round|at|to) mine]
      [comment back]
      [(just us|my car|cash|on my way|kudos)]
      [(found|find|finding) (me|my) ..1 (on|insta|spotify|snap|tiktok|account|profile|page)]
      [(sent|send|sends|sending) (me|her|him|them) (a|her|his|my|one|some) ..1 (voice|note|message|meme|memes|snap|selfie|pic|photo|poems|request|video|reel|dm|text|back)]
      [(follow|add|dm|message|snap|text) (me|my|us|mr|this)]
      [(use this one|link in my bio|link's in my bio|comment and)]
      [username]
      [ring my mobile]
    `,
  },
];
