import type { Grammar, Lexicon } from '../grammar.ts';

/** Parents and carers told of in public, and what is written to one past the school. */
export const lexicon: Lexicon = {
  'home-grown-up': `mum mam mom mummy mammy daddy dad da mother father parent grandad grandma grandpa gran nan nana granny grandmother grandfather stepdad
    stepmum step-dad step-mum carer auntie aunty uncle family stepmother stepfather guardian childminder couple household`,
  'home-grown-ups':
    'mums mams moms dads mothers fathers parents grandparents nans grannies grandmas families carers mammies aunties',
  // What is thought of somebody in a word.
  'parent-word-of': `angry irate furious bloody entitled pushy rude posh lovely nice poor same certain particular random single new young old other
    fuming stroppy snotty snooty gobby tearful kind grumpy chatty feral difficult mad crazy sweet vile horrible awful favourite least
    usual whingeing moaning wonderful little big tired rich drunk nervous helpful sarky anxious worried hatchet-faced foul-mouthed scary
    school class reception nursery pta whole very absolute proper wee auld big filthy scummy thick ignorant daft canny bonny braw helicopter tiger
    hard-to-reach well-meaning sour-faced two-faced posh-voiced dreadful ghastly dear splendid charming estranged foster`,
  'plain-parent': `mum mam mom mammy mummy daddy dad da ma mother father parent grandad granda grandma gran nan nana granny grandmother grandfather stepdad stepmum
    carer faither mither maw stepfather stepmother step-dad step-mum guardian gramps grandpa`,
  'plain-parents':
    'mums mams moms dads mothers fathers parents grandparents nans grannies grandmas carers mammies grandads stepdads das',
  // What such a one is told to have done, to the writer or in front of them.
  'plain-act': `who who's whos whose has had have told tells telling said says asked asks asking wants wanted came comes rang rings emailed emails sent sends
    shouted shouting shouts called calls complained complaining complains turned gave brought handed hands thanked hugged cried cries crying demanded demanding
    accused blames blamed thinks reckons offered offers proposed bowed shook started never always keeps kept just won't wouldn't can't couldn't doesn't didn't hasn't
    walked marched stormed stood stands threatened swore grabbed filmed photographed photographs wrote writes put posted messaged messages whatsapps texted
    spent explained explains mouthed whispered winked propositioned flirted fancies refused refuses insists insisted ignored blanked forgot pulled
    parked parks drives drove smelled stinks stank reeking steaming slagging slagged moaning moans moaned arguing ranting kicked kicking cornered
    did does got gets went is was are were be needs signed followed followed added tagged friended invited bought knitted baked wore wearing screamed screaming
    spat slapped punched hit owes owed paid lent borrowed split moved lost found sat apologised laughed rolled sobbed sobbing waved waving
    read dressed made makes met served opened pinned nominated believes expects expected argued confessed admitted let lets showed shows paying tried`,
  // Where anybody meets anybody's mother.
  'out-and-about': `train trains aisle carriage platform bus buses touchline tram flight plane ryanair airport station queue lidl aldi tesco asda costa starbucks nandos mcdonalds greggs cafe café pub restaurant
    soft_play park beach pool swimming street motorway services wedding funeral christening a&e hospital ward gp surgery clinic cinema theatre zoo museum hotel
    campsite church chapel mosque vicar rugby_club football_club netball_club cricket_club swimming_club hockey_club gymnastics ballet brownies cubs scouts parkrun slimming_world choir
    book film movie novel drama corrie eastenders emmerdale telly tv episode song telegraph guardian paper news paris texas america florida
    my_street our_street next_door playgroup toddler_group baby_group antenatal nct party charity petition bake_off kitten ducklings foal vet customer customers video viral germany poland spain france rec brother-in-law tinder`,
  'school-place': `gate gates pick-up pickup pick_up drop-off dropoff drop_off parents_evening parents'_evening parent's_evening hatch playground
    reception_desk nativity sports_day assembly home_time open_evening open_afternoon reading_record school_gate pta reading_record
    dinner_money detention homework lunchbox trip phonics reading_book book_bag spellings nits reading_level sen_review attendance_meeting
    year_group class_whatsapp fete bake_sale ehcp cpoms school_office admissions consultation speech_therapy key_child`,
};

const grown = '(<home-grown-up>|<home-grown-ups>)';
const act =
  "(<parent-act>|who|that|whose|with|at|in|from|on|of|doing|off|has|had|is|was|are|were|just|today|this|always|never|every|sat|shook|offered|sobbed|owns|works|smells|stinks|hung|blames|whispered|bowed|cried|crying|stood|handed|signs|wrote|writes|turned|reeking|picks|waves|waved|filmed|filming|rang|ringing|demanding|marched|mouthed|slagging|arguing|falling|can|cannot|could|will|would|who's|whos|comes|calls|moans|thinks|asks|says|tells|tried|told|asked|said|came|got|wants|has|been)";

export const statements: readonly Grammar[] = [
  {
    // One of the parents, and what they did: nobody but their children's school would tell it so.
    kind: 'parent-plain',
    patterns: `
      [(a|an|one|some|this|that|another|same|two|three|four|certain|thon|yon|particular|other|today's|yesterday's|which|them|those|these) (<parent-word-of>)? (<parent-word-of>)? (<plain-parent>|<plain-parents>) ..1 <plain-act>]
      [(the|t) (<parent-word-of>)? (<parent-word-of>)? (<plain-parent>|<plain-parents>) (who|who's|whos|whose|that's|wi|with) ..1]
      [(the|that|t) (<plain-parent>)] (<plain-act>|then|blanked)
      (said|says|shouts|shouted|roars|wails|cried|asked|asks|according to|met|told|tell|saw|caught|ask|see|seen|seeing|hear|heard) [the (<parent-word-of>)? <plain-parent>]
      [my (least favourite|favourite|worst|best|own class|new|lovely|trickiest|fiercest|scariest) (<plain-parent>|<plain-parents>)]
      [(one|some|most|several|two|three|half|all|any|none|eleven|many|a few|both|lots|loads|five) of (my|our|the|these|them|his|those|your) (<year-group>|class|school|lovely|own)? (<plain-parents>|families|parents)]
      [(some|them|these|those|half the|half our|most|our|all the|certain|other) (<parent-word-of>)? <plain-parents>] (<plain-act>|as|shouldn't|shouldnt|couldn't|can|could|will|need|at ours|in our)
      [<plain-parents>] (are|at|think|moaning|kicking|fuming|arguing|complaining|slagging|parking|vaping|wanting|demanding) ..1 (fuming|our|pick up|drop off|the gate|we're|we|again|about|my|me|ours|up in arms|livid|free childcare|us)
      [(if)? (one|another) more (<plain-parent>)] 
      [(some|any|one) (<plain-parent>) 's] 
      [(imagine) (being|sending|asking|telling) (your|a) (child's|kid's|son's|daughter's)? (teacher|ta|school)]
      [(had|have|got|having) (a|an|one|another|two|three|some|his|her|their|somebody's) (<parent-word-of>)? (<plain-parent>|<plain-parents>)] (in|on|at|tell|telling|ask|asking|shouting|shout|crying|cry|ring|ringing|turn|come|up|hand|demanding|say|saying|screaming|accuse|kick|complain)
      (from|by|with|for|at|off|to|of|told|asked|hugged|thanked|pissed off|upset|annoyed) [(a|one|this|that|some|another|two|certain) (<parent-word-of>)? (<plain-parent>)] (today|this|whose|who|about|because|over|for|again|yesterday|tonight|at|on|in|and|saying|asking|whatsapp|<punctuation>)
      [(mum|mam|dad|nan|mother|father|parents|grandma|grandad|parent) (of|to) (one|two|some|three|a couple) of (mine|my|ours|our|the)]
      [(mum|mam|dad|nan|mother|father|parent|grandma|granny|grandad|mams|mums|dads) (at|in|on|outside|by) (the)? (door|gate|gates|reception|office|hatch|phone to me|playground|class chat|class whatsapp)]
      [parent (logic|survey|feedback|complaint|email|voicemail|of the year|whatsapp|emails|emails me|rang|complaints|group chat)]
      [(parents|parent's|parents') (whatsapp|chat|group chat|facebook group|night out|evening (bingo|no shows|queue|highlights|from hell))]
      [(that|a|one|another|same|the|filthy|lovely|scummy|rough|poor) family] (who|that|with|has|had|as last|again|whose|on benefits|wi|took|take|never|gave|brought|filthy|came|moved|got)
      [(the|that|this|which) (one|wan|yin|woman|lady|fella|bloke|man) (with|who|wi|in) (the)? ..2 (pushchair|buggy|range rover|zigzags|leopard print|lashes|pyjamas|dressing gown|vape|school run|pram|scooter|audi|trackie|tan)]
      [(her|him|them) (in|with|wi) the (leopard print|range rover|pushchair|lashes|pyjamas|dressing gown|audi|big hair|tan|vape|nails)]
      [someone's (mum|dad|nan|mam|stepdad|parent)]
      [sets of parents]
      [<plain-parents> (from|in|at|outside) (school|nursery|my (class|form|window|year)|our (class|school|year|infants|place)|ours|the class|work|the gate|<year-group>|<class-name>)]
      [(crop|queue|parade|bunch|coven|gaggle|mob|lot) of (<plain-parents>|parents)]
      [(the|our|my) (hard to reach|pta|class|school|<year-group>|<class-name>) <plain-parents>]
      (hide from|hiding from|dreading|avoiding|dodging|message from|note from|card from|gift from|present from|text from|wine from|chocolates from|flowers from) [(a|an|one|the|some|certain|this|that) (<parent-word-of>)? (<plain-parent>|<plain-parents>)]
      [(one|a|this) (particular|certain) (<plain-parent>|family)]
      [(you|this|those|some) parents (need|are|should|who|never|can't)]
    `,
  },
  {
    // "Her mum", with what passed between her and the writer.
    kind: 'their-parent-told',
    patterns: `
      [(his|her|their|both their|the wee one's|that child's|this child's|that kid's|the child's|the kid's|that lad's|that boy's|that girl's|that lass's|'er|hes|wee man's|kids') (poor|real|lovely|new|own|actual|birth|foster|bloody|fuming|daft|useless)? (<plain-parent>|parents|auntie|uncle|missus|family|folks)] ('s)? (sends|sent|send|rang|rings|ringing|emailed|emails|messaged|messages|messaging|texts|texted|tells me|told me|asked me|asks me|blames|blamed|complained|complaining|wants me|wants him|wants her|came in|comes in|turned up|kicked off|shouted|shouting|screamed|slagging|on the phone to|been on|on facebook|never|won't sign|doesn't read|refuses|signed|brought|thinks|reckons|reckon|cor|cannae|couldn't care|a nightmare|a mate|a piece of work|no better|nae better|in prison|in jail|left him|left her|a drunk|a joke|lovely|inside|useless|clueless|fuming|furious|livid|at the gate|in the office|in reception|stood|hasn't|not well|been sectioned|been arrested|just been|owns|said no|says she|says he|said she|said he|works nights|an alcoholic|on drugs|a user)
      (ask|asked|told|tell|rang|ring|phoned|message|messaged|text|texted|emailed|met|meet|saw|seen|smell|had|with|from|warned|blame|meeting|thank|thanked|friends with|mates with|know|knows|add|added|invited|called) [(his|her|their) (poor|real|lovely|new)? (<plain-parent>|parents|auntie|family|folks)] (about|in|today|to|tonight|and|at|on|he|she|that|for|last|this|again|well|<punctuation>|<symbol>)
      [(mum|mam|dad|mums|dads|nan) ('s|s)? (inside|been sectioned|a drunk|in prison|in denial|useless|clueless|a nightmare|fuming|livid|been arrested|lost her job|lost his job|on the phone again|on again|kicked off|says no|hung up|hangs up)]
      [(i'll|i|ill|i've) (message|text|messaged|texted|whatsapped|rang|ring|told|friended|added) (his|her|their|<pupil-forename> 's) <plain-parent>]
    `,
  },
  {
    kind: 'out-there',
    patterns:
      "<out-and-about>\nin law\nsigned , (a|an|one) <plain-parent>\n(my)? (grandson|granddaughter|grandkids|nephews|nieces)\n(always|every) (one|time)? (one|a) (<plain-parent>) ..2 (every|any) school\n(as|am|being|i'm|im|guilty|be|become|being|not) (that|a|an|the)? <plain-parent>\n(all the|every|any|to all|to every|to any|happy) ..3 (<plain-parents>|<plain-parent>)\nevery (school|town|playground|class) <punctuation>\nparent (inside|company|portal)\n(missing|losing|lost|without|with) a parent",
  },
  {
    // A first name of the parents' list, and what it does: told of somebody.
    kind: 'parent-forename-told',
    patterns: `
      [<parent-forename>] (<parent-act>|<job-act>|'s|is|and|<punctuation>|brought|did)
      (thank|thanks|bless|with|by|from|to|told|asked|love|saw|seen|like|of|and|for|dear|hiya|hi|rhymes with|poor|me and|messaging|meeting) [<parent-forename>]
    `,
  },
  {
    // What passes between a family and their children's school.
    kind: 'family-told',
    patterns: `
      <family-name> (shouted|shouts|complained|complains|emailed|emails|rang|rings|wants|wanted|demanded|accused|blames|blamed|called me|says (she|he|i|we|it|you|the)|turned up|kicked off|told me|stormed|marched|brought us|whose|with the (big|range|hair)|again)
      (according to|called a liar by|shouted at by|complaint from|email from|letter from|meeting with|told off by|chat with|chat today with|phone call from|if|dear|i know it's you|cornered by) (the)? <family-name>
      <parent-forename> (brought|shouted|complained|emailed|blames|slagging|'s got a face|and a couple of|from the pta|and the other)
    `,
  },
  {
    // Of another place, or of a business.
    kind: 'family-elsewhere',
    patterns: `
      (<family-name>|<parent-forename>|<parent-name>) ,? (the|from|next door|at|off|across|down|over|street|road|lane|who (does|sells|drives|runs)) ..1
      (a|which|old|called|named|neighbour|neighbours|married|by|mp|councillor|doctor) (<family-name>|<parent-name>)
      <parent-name> (street|road|lane|close|avenue)
      (<family-name>|<parent-forename>) (and|&) (sons|son|daughters|co|<cap>)
      (<family-name>|<parent-forename>) 's (<cap>|doing the|bakery|cafe|garage|salon|farm|shop)
    `,
  },
  {
    // One of them, or some, with what they did.
    kind: 'parent-told',
    patterns: `
      [(a|an|one|some|this|that|another|two|three|certain|same|our|which|half the|five|several|thon|yer|til your|somebody's) (<parent-word-of>)? (<parent-word-of>)? ${grown} ..1 ${act}]
      [the (<parent-word-of>)? (<parent-word-of>)? ${grown} (who|who's|whos|whose|that|from|with|in|of|wi|outside|off)]
      [(one|two|some|most|half|three|a few|couple|several|all|none|both|loads|another) of (my|our|the|these|those|his|your) (<parent-word-of>)? ${grown}]
      [(a|an|one|that|this|certain|the|some) (<parent-word-of>)? (woman|lady|fella|bloke|gentleman|wumman|yin) (who|whose|from|that|off|with|wi) ..6 (<school-place>|kid|lad|son|daughter|bairn|boy|girl|wean|child|class|pta|school)]
      [(him|her|them|the ones|those) (who|wi|with|that) ..4 (<school-place>|pta|zigzags|range rover|audi|lashes)]
      [(mum|mam|dad|mother|father|nan|grandad|carer|parent|parents|family) of (one|two|three|some|a|the|twins|four|yours) (of)? ..2]
      [(dad|mam|nan|mother|father|mum|grandad) at (the)? (gate|pick up|drop off|hatch|parents evening|office)]
      [(pta|parent governor|parents' group|class rep|gate) (chair|mums|mum|dads|crew|mafia|lot|witches|coven|committee|lady|member|treasurer|secretary)]
      [(parent|parents) (governor|governors|helper|helpers|volunteer|volunteers|group)]
      [(half the|some of the|these|them) (mums|dads|parents|mams|mothers|nans|families) ${act}]
      [the (mums|dads|mams|mothers|nans) ${act}]
      [(calibre|sort|kind|type) of (parent|parents|mum|families)]
      [my (gate mums|class mums|class dads)]
      [(this|that|a|one|another|the|whole) family]
      [that household]
      [(someone's|somebody's|kids'|kid's|lad's|boy's|girl's|bairn's|wee one's|little one's) (mum|mam|dad|ma|da|mother|father|nan|stepdad|parents)]
    `,
  },
  {
    // "His mum": whose, the rest must say.
    kind: 'their-parent',
    patterns: `
      [(his|her|their|both|wee one's|child's) (poor|real|lovely|new|own|actual|birth|foster)? (mum|mam|mammy|dad|da|mother|father|nan|gran|granny|grandma|grandad|stepdad|stepmum|parents|auntie|uncle|family|carer|folks|mam's|mum's|dad's)]
      [(asked|told|rang|phoned|ring|emailed|tell|warned|called) (mum|mam|dad|nan|mother|father)]
      [(nan|mum|dad|mam|mother|father|parents) (hung|rang|says|said|sent|asked|told|wants|came|turned|has|had|is|was|never|always)]
    `,
  },
  {
    // Whoever reads this is the parent of somebody at the school.
    kind: 'parent-reads',
    patterns: `
      [(<pupil-forename>|<pupil-name>|<cap>|twins) 's (mum|mummy|mam|mammy|dad|daddy|nan|nana|gran|auntie|carer|mother|father|parents|stepdad|grandma|grandad) (<punctuation>|hi|it's|its|here)?]
      [(is this|is that|are you|you're|r u) (the)? ..1 ('s)? (mum|mummy|mam|dad|daddy|mother|father|nan|auntie|mrs|mr) (of|with|<cap>)?]
      [(your|ur|yer) (son|daughter|lad|lass|little one|wee one|little man|ex|child|child's|kid|kids|little girl|little boy|eldest|youngest|twins|lad's|son's|daughter's)]
      [(he|she|he's|she's|hes|shes|him|her|his) ..4 (inhaler|coat|glasses|violin|reading|behaviour|progress|lunch|class|playtime|break|pe|school|homework|fractions|attendance|levels|report|test|trip|wobble|teary|upset|tears|bump|accident|tumble|table|good as gold|score|assessment|plan|fine now|superstar|star|settled|asking)]
      [(<pupil-forename>|<pupil-name>) ('s|s|has|had|was|is|left|forgot|seemed|told|said|bumped|were|fell|needs|did|wrote|could|can|been)]
      [(about|for|tutor|re|with|teach|help) (<pupil-forename>|<pupil-name>|him|her) ('s)?]
      [(other|class|school) (mums|parents|dads)]
      [(parent|parents|mum|mums|dad) on here]
      [(as|from) one (mother|father|mum|dad|parent) to another]
      [(he|she|they) ('s|s)? (really|properly|actually) (getting on|doing|settling|coping)]
      [(keep|keeping) (him|her|them|<pupil-forename>) (off|home)]
      [your <pupil-forename>]
      [<cap> 's (teacher|ta|mummy|mammy)]
      [(your|ur|yer) (grandson|granddaughter|wee man|wee one|lass|twins)]
      [(his|her|their) (options|report|reports|score|scores|place|results|sats|gcses|set|band|inhaler|costume|lunches|lunch|reading|spellings|tablets)]
    `,
  },
  {
    // Past the school's own ways.
    kind: 'past-school',
    patterns: `
      [(my|me) (own|personal|private|home|proper|other) (number|phone|mobile|account|address|email|one|whatsapp|insta|line)]
      [(on|from|off) (here|insta|facebook|messenger|my own|my personal|mine|my private|my home)]
      [(off|out of) (the)? (record|hours)]
      [(between|just) (us|ourselves|you and me|you and i|me and you)]
      [(instead of|rather than|not|easier than|quicker than|faster than|without|not through|not via|don't bother with|forget|bypass|past|keep|wouldn't go|before you ring|before) (ringing|emailing|going|involving|telling|the|through|via|ring)? (through|to)? (the)? (office|school|dojo|app|head|school email|carol|letter|school's email|front desk|channels)]
      [(got|had|found|have|took) (your|ur|you|yer) (number|mobile|email|details|address|name|profile|business page|insta|page)? ..1 (off|from|on|through|via) ..3 (sheet|form|list|tag|office|system|record|file|register|here|page|profile|business)]
      [(shouldn't|shouldnt|not supposed to|not meant to|i'm not meant to|im not meant to|i should not|not really allowed|not allowed|wouldn't normally|i'd never normally|i don't normally|never normally|would not approve|wouldn't approve|wouldnt want the head|can't be seen|get funny about|head knowing)]
      [(hope|hoping) (you|u|that's|thats|it's|its) ..2 (mind|ok|okay|all right|alright|weird)]
      [(sorry|soz|apologies) (to|for) ..3 (dm|message|messaging|msg|text|bother|contact|late|voice note|hour|add|trouble)]
      [(forgive the late hour|don't quote me|dont quote me|you didn't hear|you didnt hear|i never messaged|say nothing|keep school out|keep it quiet|keep that quiet|hear it from me|wanted you to know|thought you'd want|thought you'd like|thought you ought|thought i'd tell|thought i'd let|just to warn|strictly|on the quiet|quiet like|tell you direct|tell you straight)]
      [(cash|mates rates|discount|cheap|tutoring on the side|paypal me|bank transfer|quid an hour|private lessons|tutor)]
      [(fancy|want|up for|grab|for) (a|some|another)? (coffee|wine|pint|drink|brew|glass|night out|natter|catch up|rant|match|five a side|walk)]
      [(add|accept|message|ring|text|call|whatsapp|dm|email|friend|reach|get) me]
      [(pop|drop|bring|bringing|send|take) (it|them|him|her|the|some|round|over|these|this) ..4 (yours|round|over|you|house|here|whatsapp)]
      [(your|ur) (address|number|whatsapp|mobile|page|profile|salon|business)]
      [(accepted|accept|thanks for|thank you for) (the|your|my|me)? (friend|follow)? (request|add)]
      [friends (on here|with you|now)]
      [(just)? (letting|let) (you|u) know]
      [(a)? quick (one|word|question)]
      [(give|gie) (me|us) a (bell|ring|shout|call|buzz|tinkle)]
      [(can|could|shall|may) (i|we) (ring|call|text|message|meet|have a) (you|u|coffee|drink|word)]
      [(inbox|message|ring|text|pm|dm|whatsapp|bell|phone) (me|us) (love|hun|later|tonight|when|if|before|on|and|at|anytime|any time)]
      [(i'll|ill|i will|i can|can) (tell|show|send|bring|drop|text|message|email|ring|whatsapp|pop) (you|u|ye|yous|ya)]
      [(what|here's what|heres what) (really|actually) (happened|went on|they said)]
      [(i seen|i saw|saw) your (husband|wife|partner|ex|name|post|status|profile)]
      [(who|what) (the others|they) (said|are saying|were saying) (about)?]
      [(send|sending|pay) (the)? ..2 (money|payment) to (my|me)]
      [accept my request]
      [(different|new) number]
      [(loved|enjoyed|lovely) (chatting|talking|meeting|seeing) (to|with|at|you)]
    `,
  },
  {
    // "Hi Mrs Prosser", by the surname of a pupil.
    kind: 'greets-family',
    patterns: `
      [(<greeting>|dear|evening|morning|afternoon|hello|hiya|hi|alright|sorry|thanks) ,? <family-name>]
      [<family-name>] (,|<punctuation>|it's|its|i've|i'm|i)
    `,
  },
  {
    // Past the ways by which a school writes to families, which it names.
    kind: 'past-office',
    patterns: `
      (instead of|rather than|not|easier than|quicker than|faster than|without|saves|skip|avoid|bypass|bypassing|forget|ignore|off|past|than|beats|never mind|better than|no need for|don't ring|dont ring|don't use|dont use|more personal than|don't tell|dont tell|dinnae tell|not telling) (ringing|emailing|going|involving|telling|waiting|logging|asking|clogging)? (through|via|on|by|for|in|up)? (the|your|our)? (school)? (office|email|emails|dojo|class dojo|classdojo|seesaw|parentmail|app|school app|school phone|school email|landline|head|heidie|heid|front desk|reception|school letter|school system|school gateway|school)
      before the letter (comes|goes)
      (not|don't|dont|never) (like|use|trust|check|read|want this on|put this on|do this on|send this on) (the)? (school)? (email|emails|system|app|dojo|record|laptop)
      (the school|school|the head|the office|they) (won't tell you|wont tell you|don't know|dont know|doesn't know|doesnt know|doesn't need to know|needn't know|will deny|are hiding|haven't told you|havent told you|won't say|said not to)
      (rather|not|won't|wont) (log|logging) it
      before (they|school|the school|the office) (told|tell|tells|rings|ring|email|emails|send|sends) you
      (other|the) (mums|parents|dads|families) on here
      with parents on here
      on here with parents
      (class|parents|year <number>) (whatsapp|group chat|facebook group)
    `,
  },
  {
    // Called by a title.
    kind: 'greets-title',
    patterns: `
      [<greeting>? ,? (mr|mrs|ms|miss) <cap>] (<punctuation>|<symbol>|it's|its|i|hi|hope|could|can|thank|just|this)
    `,
  },
  {
    // Known from elsewhere than school, or sent to the school.
    kind: 'from-elsewhere',
    patterns: `
      (from|at|off) (the)? (chapel|church|mosque|gurdwara|temple|five a side|five-a-side|spin|slimming world|salon|bowls|zumba|choir|book club|allotment|number <number>|next door|gym|team sheet|bakery|wi|yoga|parkrun|antenatal|toddler group|the advert|work|uni)
      (book club|slimming world|hen do|bowls|allotment|conservatory|roof bars|sofa|boiler|avon|guttering|plumber|scaffolding)
      (don't|dont|do not|can't|cannot) (teach|talk about school|discuss)
      (please|pls) (use|email|ring|contact|message|phone|call) (the|our)? (school|office)
      (it's|its|this is|it is|i'm) (<cap>|<pupil-forename>|<word>) 's (mum|dad|mam|nan|mummy|daddy)
      (niece|nephew|tell your (brother|sister))
    `,
  },
  { kind: 'school-spot', patterns: '<school-place>' },
  {
    // From somebody at the school.
    kind: 'school-writes',
    patterns: `
      [(it's|its|it is|tis|this is|i'm|im) ..3 (from|off|in|at|here) (the)? ..1 (school|office|kitchen|nursery|reception|cover|class|pta|library|year <number>|<year-group>|<class-name>|club|room|toddler room|gate|pe)]
      [(it's|its|it is|this is) (miss|mrs|mr|ms|sir) (miss|from|<cap>|here|<punctuation>)?]
      [(i|who) (teach|have|taught) (your|him|her|<pupil-forename>)]
      [(i'm|im|i am) (your|his|her|<pupil-forename>|the) ('s)? (teacher|ta|governor|tutor|caretaker|helper)]
      [(his|her|<pupil-forename> 's|your) (teacher|pe teacher|ta|tutor|helper|key worker) (here)?]
      [(at|from|in) (school|class|the office|my class|the gate|pick up|drop off|nursery|my lesson)]
      [(exams lady|lady off the kitchen|school caretaker|attendance officer|panel|governor|office|playtime|slt|school)]
    `,
  },
];
