import type { Grammar, Lexicon } from '../grammar.ts';

/** How somebody says that a thing is not out yet, or lets slip how they came to know it. */
export const lexicon: Lexicon = {
  // Who is kept in the dark: people of a school.
  'in-the-dark': `staff parents mums dads mam mams families kids children pupils governors unions union tas teachers teacher colleagues
    office cleaners lassies cooks the_head the_staff the_parents the_mums the_kids the_children the_class the_governors the_unions
    the_team the_tas the_families the_office the_deputy the_community the_staffroom the_pupils the_others the_rest everyone_else
    anyone_else anybody_else owt nowt naebody naebdy nobody no_one no-one anyone anybody her him them us a_soul the_bairns`,
  // What only a school sends or calls.
  'told-when': `announced announcement official public published public_knowledge confirmed out out_yet common_knowledge released shared
    set_in_stone in_writing`,
  'seen-paper': `letter letters minutes email emails e-mail spreadsheet list lists file files folder printer photocopier copier shredder report draft
    drafts papers agenda tray fax desk drawer shortlist envelope matrix invoice ledger payslip payslips screen inbox bundle notes structure
    timetable form forms contract contracts statement budget accounts cover_sheet cover_list memo`,
};

const not = `(not|no|n't|isn't|isnt|hasn't|hasnt|haven't|havent|ain't|aint|isnae|hasnae|havenae|won't|wasn't|aren't|arent|never|yet to)`;
const mean = `(supposed|meant|allowed|meant tae|supposed tae|permitted|at liberty)`;
const say = `(say|tell|talk|mention|share|repeat|know|post|speak|discuss|write|put|let on|breathe|announce|name|give)`;
const soul = `(owt|anything|nothing|nowt|nuffin|anyone|anybody|a soul|a word|nobody|no one|it|this|that|why|who|what|where|when|more|any more|much|yet)`;

export const statements: readonly Grammar[] = [
  {
    // Said to be a secret. It may be a surprise party.
    kind: 'kept-quiet',
    patterns: `
      [${not} (really|technically|strictly|exactly|even)? ${mean} (to|tae)? ..1 ${say}]
      [(shouldn't|shouldnt|shouldnae|ought not to|oughtn't|should not|probably shouldn't|really shouldn't|mustn't|must not) (really|probably|be)? (${say}|saying|telling|posting|sharing|repeating|knowing)]
      [(can't|cant|cannot|cannae|couldn't|cor|canny|may not|daren't) (really|possibly)? (say|tell|name|talk about|discuss|repeat|put|go into|give|share) ${soul}]
      [(can't|cant|cannot|cannae|cor) say (who|why|what|more|owt|much|but|yet|<punctuation>)]
      [(don't|dont|do not|dinnae|dinna|didn't|pls don't|please don't|nobody|no one|no-one|never) (you|ever|please|be|go)? (tell|repeat|let on|breathe|mention|quote|forward|share|spread|write this|put this|put it|file) ${soul}]
      [(don't|dont|dinnae|do not) (you)? let on]
      [(don't|dont) (put|write|text|post) (it|this|that|any of this|back)]
      [nobody (tell|say|mention|write)]
      [(keep|kept|keeping|kep|keepin) (it|this|that|schtum|shtum|stumm|mum|quiet|that one|yer mouth|your mouth|yer gob) (quiet|to (yourself|yourselves|yerself|yerselves|urself|myself)|under (your|yer|my) hat|under wraps|dark|hush|zipped|shut|in the family|between (us|ourselves)|off|mind|on the (low|down low|qt|quiet))]
      [(keep|kept|being kept|keeping) (schtum|shtum|stumm|mum|quiet about|it quiet|this quiet|secret|hushed)]
      [(you|ye|u|yous|yees) (never|didn't|didnt|didnae|did not|dinnae|have not|haven't) (hear|heard|hear it|hear this|see|get|read|heard it) ..1 (from me|off me|fae me|here|of me|me|it)]
      [(you|ye|u) (didn't|didnt|never|didnae) (hear|read|see) (this|that|it|owt|nothing|a thing)]
      [(don't|dont|never|didn't|didnae|didnt|dinnae) ..1 say i (said|told|tellt|telt)]
      [naw ah didnae say that]
      [(between|atween) (us|ourselves|you and me|you n me|you an me|you and i|friends|these four walls|us girls|us two|me and you|you me)]
      [(in|in the strictest|in strict|in total|in complete|in the utmost|told me in|tell you in) confidence]
      [(off|aff) the record]
      [(on|oan) the (qt|quiet|sly|down low|dl|hush)]
      [(hush hush|hush-hush|hush now|hush it up|hushed up|hushing it up|hushed it up|all hush|covered up|covering up|cover up|cover-up|swept under)]
      [(🤫|🤐|🙊|🤭)]
      [(heard it here first|breaking news|inside info|insider info|little bird told|wee bird told|walls have ears|watch this space|iykyk|if you know you know|those who know know|not on here|won't say it on here|can't put it (here|on here|in writing)|can't write it|tell you when i see|ring you later|call me later|dm me for|ask me in private|ask me later|not everyone knows|not many know|hardly anyone knows|not widely known|nobody else knows|entre nous|strictly between|just between|gatepost|not supposed to be|not meant to be out|meant to be (a)? (secret|confidential|anonymous|private)|supposed to be (a)? (secret|confidential|anonymous|private)|confidentially|sshhh|not a peep|not breathe|breathe a word|loose lips|cat's out of the bag|let the cat out|jumping the gun|too early to say|sneak preview|ahead of the announcement|ahead of time|before anyone (knows|hears|finds|tells|asks|says|on|at|in the|else knows|else hears|else finds|else is told)|before the rest|first to know|last to know|we're the last|shouldn't have seen|shouldn't know|wasn't meant to see|weren't meant to see|not meant to see|wasn't supposed to|eyes only|hot off the press|spill|spilling the beans|spill the beans|spill the tea)]
      [(top secret|sworn to secrecy|sworn tae secrecy|secret's out|mum's the word|mums the word|say no more|say nothing|say nowt|saying nothing|saying nowt|lips (are)? sealed|not naming names|naming no names|won't say who|wont say who|won't name|i'll not put (her|his|their) name|not to leave (the|this) room|need to know basis|need to know|strictly confidential|strictest confidence|for your eyes only|under embargo|embargoed|embargo|act (surprised|shocked|normal|natural|dumb)|not for sharing|not for sharing yet|keep this one|can (you|ye|u) keep a secret|nae secret|delete (this|after|it|later)|delete after reading|burn this|don't quote me|dont quote me|dim gair|paid i ddweud|paid dweud|not a word ..3|dont say owt|don't say owt|don't say anything|dont say anything|shh|shhh|shush|shhhh|sshh|wink wink|if you (catch|get) my drift|if you see what i mean|not my place|i've said too much|already said too much|say anything till|say nothing till|can't say more|cant say more|that's all i'll say|thats all i'll say|that's all i'm saying|thats all im saying|thats all i know|that's all anyone will say|that is all i am able to say|all i'm saying|stays in here|stays between|goes no further|go no further|no further than)]
      [${not} (been)? (quite|really|strictly|exactly|entirely|yet)? (<told-when>)]
      [${not} (yet|yet been|been|going|gone|being|to be|be) <told-when>]
      [(before|till|til|until|when) (it|it's|its|they|they've|the|that's|this) ..2 (announced|announce|announcement|goes public|public|official|go public|published|out)]
      [(announcement|announcing it|it's announced|its announced|goes public|news drops) ..2 (next|monday|tuesday|wednesday|thursday|friday|tomorrow|later|after|at|on|in)]
      [(nobody|no one|no-one|naebody|naebdy|noone|nobody else|only three of us|only two of us|only (<number>|a few|a handful|half a dozen) of us) ..2 (knows|know|kens|been told|be told|'s told|is to know|'s to know|be knowing|allowed|noticed|supposed)]
      [(nobody|no one|no-one|naebody|not a soul|no a soul|nobody at work|nobody outside) ..3 (knows|been told|be told|to know|is told|heard|'s been told|knows it|allowed to)]
      [(doesn't|doesnt|does not|don't|dont|disnae|dinnae|doesnae) (even)? (know|know it|ken|know about it|know this) (yet|but|<punctuation>)]
      [(doesn't|doesnt|does not|don't|dont|did not|didn't) (want|wish) ..2 (known|told|knowing|out|shared|it known|staff told)]
      [(he|she|they) (asked|begged|wants|wanted|made) ..1 (me|us|it) (not to|to keep|kept)]
      [(told|told me|tell|confided|confided in me|let slip|swore me|admitted) (in private|privately|on the quiet|in secret|to secrecy|in the (toilets|loos|loo|car|car park|corridor|stockroom|kitchen|pub))]
      [(haven't|hasn't|havent|hasnt|has not|have not|han't|had not|hadn't|yet to|still to|has yet to|have yet to) (told|tell|yet told|been told|be told|inform|informed|break it to)]
      [(has|have|is|are) (yet|still) to be (told|informed|announced)]
      [(i'm|im|i am|we're|we are|one is|being) ..2 sworn]
      [not to (say|tell|mention|speak|talk|let on|repeat|share|breathe|discuss|name)]
      [(said|says|saying|told|tellt|telt|asked|advised|warned) ..1 (to|tae) (say|keep) (nothing|nowt|nuffin|nothin|quiet|schtum|it|this|mum)]
      [(rumour|rumours|rumour's|goss|gossip) ..2 (true|fact|not a rumour|confirmed)]
      [(staffroom|gate|playground) (rumour|gossip|goss|fact)]
      [(i'm|im|i am) (obviously|not|only|obvs)? (saying nothing|saying nowt|telling facebook|telling you|no grass|not a snitch|no a grass|not one to stir|not one to gossip)]
      [(as i|since i|because i|cos i) (was|am|sat|were) in (that|the) (meeting|room|office)]
      [(the)? (truth|real reason|true story|real story) (is|about|of|being|was)]
      [(the)? (reason|why) ..3 (isn't|aint|ain't|hasn't|not|isnae) ..1 (back|in|here|at work|there)]
    `,
  },
  {
    // Kept from staff, from parents or from governors: only somebody at a school has such a secret.
    kind: 'kept-at-work',
    patterns: `
      [(staff|parents|mums|mams|dads|governors|kids|children|pupils|unions|union|tas|teachers|families|the head|the class|the team|the office|the trust|the staffroom|the cleaners|the lassies|the cooks|the unions|the board|the rest|the others|the (school|community|deputy|chair|trustees)|head) (have|has|haven't|hasn't|havent|hasnt|do|does|'s|are|were|was|is|'ve|know|knows)? (not|n't|no|don't|dont|doesn't|doesnt|dinnae|haven't|hasn't|weren't|aren't|not been|don't even|yet to) ..1 (know|known|kens|told|tellt|telt|informed|aware|got|get|hear|heard|find out|find|been|be|yet|realise)]
      [(they've|they have|they|we've|we have|we|head's|head has|slt have|slt|trust|the trust) (not|no|haven't|havent|never|havnae|haven't even|won't|wont|didn't|still not) ..1 (told|tellt|telt|informed|tell|telling|letting on|let on to|warned) (the|any of the|any|our)? (staff|parents|mums|mams|dads|governors|kids|children|pupils|unions|union|tas|teachers|families|staffroom|lassies|cleaners|class|us|anyone|community)]
      [(nothing|nowt|no word|no letter|not a word) ..2 (in|to|from|gone|has|sent) ..3 (book bags|parents|writing|home|staff|the staff|the kids|the governors|kids)]
      [(before|till|til|until|when|once|after) ..1 (the|a|parents|parents'|staff|families|governors|mums|kids|unions) ..1 (letter|letters|newsletter|briefing|governors|families|parents|staff|consultation|email|website|told|know|written|get|find)]
      [(parents|staff|governors|families|kids|mums|unions|tas|everyone) (get|gets|are|is|'re|will be|being|to be|find|finds|hear) (told|told about it|out|it|informed) (in|on|next|tomorrow|monday|tuesday|wednesday|thursday|friday|friday|after|at|later|officially|when|by)]
      [(letter|letters|email|e-mail|newsletter) ('s|is|are|goes|go|going|gaun|will|getting|to) ..1 (goes|out|home|going|go|oot|sent|tomorrow|monday|tuesday|wednesday|thursday|friday|next|written|drafted|in drafts|posted)]
      [(told|tellt|telt|asked|telling|tell|advised|warned|instructed|given strict instructions) ..1 (us|all of us|staff|me|everyone|we|teachers|tas|the office|the staff|everybody|it) ..1 (not to|tae no|no tae|to not|to say|to keep|to call|to tell|to act|tae say|tae keep|we couldn't|we can't|never to|nothing)]
      [(we've|we have|i've|ive|weve|we|we was|we were|were|i was|i have|they've|staff|all|been|just been|us) (all|just|both|only)? (been)? (told|tellt|telt|asked|advised|warned|instructed|sworn) (all)? (to|not to|tae|no tae|tae no|nothing|we) ..1 (say|call|tell|keep|act|mention|talk|discuss|speak|name|put|let|not|it|repeat|share|pretend|smile|be)]
      [(we|i|we've|we're|i've|ive|weve|we are) (all)? (to|have to|had to|got to|no tae|tae) (act|say|pretend|call it|tell|smile|keep)]
      [(not|never|won't be|will not be|no) ..1 (in|on|for|write this in|going in) the (newsletter|website|newsletters|school website|gazette)]
      [(won't|not|isn't|wasn't) ..1 (see|put|appear|find) ..2 (on the website|in the newsletter|in the minutes)]
      [(nobody|no one|no-one|none) (outside|beyond|but|except|other than) ..1 (slt|the office|that office|the room|the board|the building|the head|governors|leadership|school|the trust|us)]
      [(governors|slt|the head|head|hr|the trust|the office|only slt|only the head|the board|the chair) (know|knows|ken|kens) ..1 (but|and|<punctuation>)? ..1 (parents|staff|nobody|no one|the rest|the kids|governors|we|teachers|families)]
      [(common knowledge|open secret|no secret) (on|in|at|among) (the)? (board|staffroom|school|work|slt|governors|office)]
    `,
  },
  {
    // What is given out instead of the truth.
    kind: 'cover-story',
    patterns: `
      [(told|asked|tellt|telt|say|saying|says|said|call|calling|called|line|officially|official line|putting it down to|they're saying|theyre saying|put about) ..3 ("|“|'|‘) (maintenance|flu|stress|sick|a bug|resting|personal reasons|family reasons|taking a break|moving on|between jobs|promoted|a water issue|training|on a course|a trial|retirement|retired|early retirement|health reasons|restructure|a menu trial|gardening|a water leak|a drill|technical) ("|”|'|’)]
      [(not|never|isn't|wasn't|isnt|isnae|wisnae|wasnae|nae|it's not|it wasn't|did not|didn't|hasn't been|wasn't no) (a|the|her|his|for|just|on|off with|off wi|an|aff wi|got)? ("|“|'|‘)? (maintenance|flu|stress|sick|a bug|bug|stomach bug|resting|personal reasons|family reasons|taking a break|moving on|between jobs|promoted|promotion|promoted|retirement|retire|heart|back|budget|maternity|on maternity|on a course|moved to <cap>|resign|resigned|drill|migraine|coincidence|leave|leave of absence)]
      [(off sick|sick|ill|poorly|back|bad back|migraine|flu|course|training) my (eye|arse|foot|backside|elbow|bum)]
      [(the line|official line|line we've been given|line we were given|what they've told parents|story) ..3 (is|was|:)]
      [let (us|'s) just say]
      [(don't|dont) believe (what you read|what they say|the letter|the email|the newsletter)]
    `,
  },
  {
    // How the writer came to know: by what crossed their desk or was said behind a door.
    kind: 'learnt-inside',
    patterns: `
      [(saw|seen|seed|read|found|spotted|typed|type|photocopied|printed|opened|filed|drafted|wrote|signed|got|have|'ve|had|clocked|shredded|copied|caught sight of|reading|looked at|left|leaked) (up|out)? ..1 (it|them|that|this|the|a|her|his|their|my|our|all the|some|an) ..3 <seen-paper>]
      [(seen|saw|read|typed|photocopied|filed|printed) (it|them|the whole thing|it all) (all)? (on|in|myself|up|upside down|over)]
      [i (type|typed|typed up|take|took|took down|write|wrote|filed|file|keep|was typing|was minuting|minute|minuted) (the|all the|it all|it|them|those|up)? ..2 (minutes|notes|letter|letters|up|payroll|contracts|meeting|file|statements|it)]
      [(on|in|off|left on|left in|by|from|next to|near) (the|her|his|my|a|our|someone's) ..1 (printer|photocopier|copier|shared drive|shredder|shared printer|desk|tray|shredding|in tray|drawer|staffroom table)]
      [(crossed|landed on|is on|sat on|on|is in|in) my (desk|drawer|in tray|inbox)]
      [(opened|got|read|sent|forwarded|copied into|cc'd into) ..1 (the)? wrong (email|e-mail|attachment|person|envelope|folder)]
      [(overheard|over heard|eavesdropped|heard) ..2 (the)? (head|deputy|slt|hr|governors|chair|boss|principal|bursar|heid|dsl|office|through (the|a) wall|on the phone|phone call|who's|who)]
      [(heard|hear|hearing) ..2 (through|via|from|off|on) (a|the)? (wall|door|grapevine|good authority|kitchen|stockroom|corridor|cleaner|office|cupboard|stationery cupboard)]
      [(i'm|im|i am|i|as) (the)? (minute taker|minutes secretary|clerk|clerk to the governors|clerk to governors)]
      [(as (a|the|chair of|vice chair of|one|clerk|someone|your|an)? (governor|governors|chair|one who|clerk|trustee|vice chair) ..3)]
      [(i|we) (chair|sat on|sit on|was on|am on|were on|clerk) the (panel|complaints panel|appeal panel|board|disciplinary|interview panel|exclusion panel|appeals|staffing committee|finance committee|committee)]
      [(was|were|am|sat|'m) (in|at) (the|that) (room|meeting|panel|hearing|interview|disciplinary) (when|as|so|today|yesterday|<punctuation>)]
      [(in|at|from|after|out of|fresh from|leaving) (today's|yesterday's|tonight's|last night's|this morning's|the|a|that|our)? (staff meeting|governors meeting|governors' meeting|governors|briefing|staff briefing|slt meeting|slt|budget meeting|finance committee|finance meeting|part two|part 2|closed session|pay panel|panel meeting|moderation meeting|leadership meeting|supervision|trust meeting|board meeting|emergency meeting|confidential minutes|personnel committee|pupil progress meeting|pupil progress)]
      [(governors|the governors|trustees|the trustees|the board) (met|meeting|have met|voted|vote|resolved|agreed|decided|were told|have been told|been told|have voted|sat)]
      [(voted|vote) ..3 (to|on|trust|against|board|governors|academy|six|five|<number>)]
      [(let slip|slipped up|let it slip|let out|blurted)]
      [(trust|head|head's|slt|someone|we|school|we've|deputy) ..1 (had|have|got|'s had|tipped) ..1 (a)? (tip off|tip-off|heads up|us off|the nod)]
      [(got|been|getting|were|was|just|all) (told|informed|called in|summoned|pulled in) ..1 (today|this morning|this afternoon|at work|yesterday|tonight|on friday|at briefing|in briefing|at lunch|at the end of the day|by the head|by slt|we're|we are|that we)]
      [(they|we) (had|called|pulled|got|have had|had us) ..1 (us|everyone|all staff|an emergency) ..1 (in|together|meeting|briefing)]
      [(found out|just heard|just found out|we found out|i found out|word is|i hear|i heard|it turns out|turns out|i know for a fact|wait till|wait til|guess who|guess what|you'll never guess|never guess|tha'll never guess|bets on|did you hear|did u hear|have you heard|have u heard|heard you've|i am told|i'm told|so i'm told|got it on good authority|i have it on|can confirm|confirmed)]
      [(screenshot|screenshots|screen shot|photo|pic|copy|picture|attach|attached|attaching|forwarding|sending you) (of|the|my|you)? ..2 (minutes|list|report|file|scores|notes|email|spreadsheet|panel|cpoms|premium|register|staffing|budget|papers|form)]
    `,
  },
];
