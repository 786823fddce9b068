import type { Grammar, Lexicon } from '../grammar.ts';

/** Parents told of in public by clues: who it may be, what such a one does to a school, and what shows that somebody there tells it. */
export const lexicon: Lexicon = {
  'folk-one': `mama momma muvver mutha fatha papa nanny nain taid childminder foster_mum foster_dad foster_carer
      grandparent auld_man auld_dear auntie aunty`,
  'folk-many': `mummies daddies faithers grans guardians childminders couples families aunties maws mithers`,
  // What may stand before them.
  'folk-like': `raging livid flipping effing fucking gobshite whining famous infamous scruffy idle lazy bone_idle useless
      clueless gormless common rough dozy shouty sweary bolshy smarmy snobby competitive demanding aggressive
      abusive dodgy fit hot delightful darling sour clever only actual real great polish romanian somali bengali
      traveller mouthy hungover late tiny tall`,
  'folk-tale': `sez come rung ringing phoned phones emailing sending gives brings brung accuses filming texts goes gone
      trying that with wi from at in outside on and knew knows looked nearly only apparently left dropped picked
      stopped offering`,
  'far-off-word': `texas america florida california france spain germany poland australia canada viral video film movie novel sitcom paper papers guardian
    telegraph bbc netflix podcast documentary drama corrie eastenders emmerdale bookmaker's bookmakers ofcom nationwide nationally westminster everywhere
    article headline radio`,
  // Where no other grown-ups work, and what only they have to do with.
  'staff-place': `front_desk front_office school_office the_hatch dinner_hatch staffroom staff_room my_classroom the_register lollipop zig_zags zigzags
    home_time hometime kicking_out_time going_home_time bookbag book_bags reading_folder dinner_money school_dinners parents_evening parents'_evening parents_eve
    parent_consultations nativity sports_day harvest_festival inset inset_day breakfast_club after_school_club wraparound lost_property detention isolation exclusion
    attendance attendance_letter attendance_officer permission_slip permission_slips trip_money consent_form holiday_form phonics homework_diary planner
    sen_review annual_review ehcp senco appeals_panel parent_survey parentview parent_view class_dojo dojo parentmail class_whatsapp year_group
    phase_leader governors slt cloakroom pegs coat_pegs nits headlice head_lice conkers pe_kit school_run_gate open_evening stay_and_play
    new_starters school_trip residential spelling_test reading_record school_gate school_gates playground stay_behind behaviour_plan behaviour_chart
    seating_plan detentions caretaker's school_number fronted_adverbials`,
};

const one = '(<plain-parent>|<folk-one>)';
const many = '(<plain-parents>|<folk-many>)';
const like = '(<parent-word-of>|<folk-like>)? (<parent-word-of>|<folk-like>)?';
const theirs =
  '(son|daughter|lad|lass|wee man|boy|girl|bairn|wean|child|kid|kids|sons|daughters|bairns|weans|children|twins|little one|darling)';
const us =
  '(me|us|my|our|wor|staff|the (head|heid|heidie|office|receptionist|teacher|ta|tas|dinner lady|dinner ladies|caretaker|school|lollipop (man|lady)|teachers|staff|senco|deputy|new teacher|nqt|ect)|a (teacher|ta|member of staff|colleague|dinner lady)|(our|my|the) (head|receptionist|ta|nqt|ect|office|kitchen|colleague|secretary|caretaker|senco))';

export const statements: readonly Grammar[] = [
  {
    // One of them, or some: whoever tells of "a mum" tells of somebody's at school.
    kind: 'one-parent',
    patterns: `
      [(a|an|one|some|this|that|another|certain|thon|yon|today's|yesterday's|yer|which|what|each|wan|anither|same|nae) ${like} ${one}]
      [(two|three|four|five|six|several|both|few|couple of|dozen|handful of|row of|gang of|group of|queue of|line of|load of|loads of|bunch of|pack of|gaggle of|coven of|hen party of|half the|half our|half my|all the|these|those|them|certain|other|some) ${like} ${many}]
      [my (least)? ${like} (<year-group>|class|form)? ${many}]
      [my (least)? (favourite|worst|best|loveliest|trickiest|fiercest|scariest|new|poor) ${one}]
      [(mum|mam|dad|mother|father|nan|gran|granny|grandma|grandad|parent|parents|auntie|carer|mums|dads|mammy|da) (of|to|o) (one|two|some|three|a|my|our|the (lad|boy|girl|kid|child|lass|bairn|one)|that|this|twins|wee|oor|wan)]
      [(pta|class|school|gate|reception|nursery|<year-group>|<class-name>|playground|whatsapp|audi|corsa|bmw|yellow corsa|white audi|range rover|tesla|qashqai|helicopter|leopard print|big sunglasses|pyjama|onesie|crocs|conspiracy|allergy|vegan|gluten free|essential oils|mlm|wellness) (${one}|${many})]
      [(pta|parent governor|class rep|parents association) (chair|chairman|chairwoman|mums|mum|dads|crew|mafia|lot|witches|coven|committee|lady|member|treasurer|secretary|queen|woman|bloke|fella)]
      [(the|that|this) ${like} (${one}) (who|who's|whos|whose|that|wi|with|from|off|outside|at|in|of|on about|and (da|dad|mam|mum|mother|father))]
      [sets of parents]
    `,
  },
  {
    // Of a pupil's, where the rest says so.
    kind: 'their-folk',
    patterns: `
      [(someone's|somebody's|someones|somebodys|some kid's|his|her|their|both|hes|'er|wee one's|wee man's|bairn's|child's|lad's|boy's|girl's) ${like} (${one}|${many}|family|folks|missus|old man|mam's|mum's|dad's)]
      [the ${like} (${one}|${many}|family|families|household|couple)]
      [(<cap>|<pupil-forename>|<pupil-name>) 's ${like} (${one}|parents|family|folks|missus|auntie|uncle)]
      [${many}] (who|at|are|were|outside|think|moaning|queuing|want|wanted|need|have|had|still|and|complaining|arguing|kicking|filming|vaping|blocking|parking|parked|keep|can't|won't|don't|sending)
    `,
  },
  // Told of in public already, far from here.
  {
    kind: 'far-off',
    patterns:
      '<far-off-word>\n(in|from) (the)? (us|states|usa)\n(survey|poll|study) of <number>\nnew one for',
  },
  { kind: 'bare-folk', patterns: `[${one}] (('s|s)? (<plain-act>|<folk-tale>)|then|reckons|<punctuation>)` },
  {
    // Nobody's name, and everybody knows who.
    kind: 'veiled-parent',
    patterns: `
      [(mr|mrs|ms|miss|mister) (audi|bmw|range|porsche|merc|mercedes|tesla|silver|white|black|yellow|leopard|pyjamas|lashes|gucci|botox|pta|karen|perfect|entitled|angry|shouty|grumpy|helicopter|zigzags|parking|handbag|loud|know|big|r|b|k|p|a|c)]
      [(her|him|them|yin|wan|one|ones|that|woman|lady|lass|fella|bloke|wifie|wumman) (with|wi|in|that parks|that drives|who drives) (the|a|his|her|two|three|all the|that)? ..2 (dug|pitbull|gob|mooth|lashes|eyelashes|audi|bmw|range|jeep|van|pram|buggy|pushchair|scooter|tattoo|tattoos|vape|pyjamas|jammies|slippers|leopard|hair|tan|nails|handbag|twins)]
      [a certain (mr|mrs|ms|mr and mrs|someone|somebody|lady|woman|gentleman|individual|person|couple)]
      [(you|ye|u) (know|ken) (who|fine who|exactly who|the one|which one) ..2]
      [(i|we|everyone|ah) (know|knows|ken) (exactly)? (who|which|what car|the car|the one) ..2]
      [(your|one|some) (woman|man|wan|fella|one)] (from|who|that|with|rung|rang|rings|again|fae|at|in)
      [(never met so many|there are|always|it's always) (people|the (ones|same))] (who|that|with)
      [the <cap> (family|lot|clan|mum|dad|mam|mother|father|twins' (mum|dad)|parents|woman)]
      [the other (six|eight|two|ten|half|one|three|four|five|seven|nine)]
      [(new|same) (lot|people|ones|fella|woman|couple|family|house|address) (in|at|on|from|up|again)]
      [(villagers|customers|clients|clientele|our public|stakeholders)]
      [(one|a|the|another) respondent]
    `,
  },
  {
    // Nobody but a parent does this, or is told it.
    kind: 'parents-only',
    patterns: `
      [(owe|owes|owed|owing) (the)? (kitchen|school|office|club|breakfast club|us|dinner money) ..2]
      [(can't|won't|don't|never|hasn't|haven't|doesn't) (pay|paid) (for)? (the|their|his|her)? (milk|dinner money|dinners|trip|arrears|school fund|club|photos|uniform)]
      [(parks|parked|parking|park) ..3 (zigzags|zig zags)]
      [(wants|wanted|wanting|demands|demanded|asked for|asking for) (the teacher|the ta|me|him|her|his|her son|her daughter|his son|his daughter|their child) (moved|sacked|gone|out|up a set|moved up|to be moved|suspended|to apologise|statemented)]
      [(has|have|got|had|with|and) (two|three|four|six|both|all|one) (in|at|with|wi|through) (our|us|the|my) (school|nursery|us|class|books)?] (and|,|from|in|<punctuation>)
    `,
  },
  {
    // Told off in public, or told of one: whose, the rest must say.
    kind: 'parents-addressed',
    patterns: `
      [(if|when|imagine|stop) (you|ye|people|folk)? (send|sending|bring|bringing|drop|dropping) (your|yer|ur|their) ${theirs} ..2]
      [(solicitor|solicitors|lawyer) ..3 (letter|about|over|email)]
      [(letter|email) from ..2 (solicitor|solicitors|lawyer)]
      [(whoever|who) (raised|dragged up|brought up|dressed|reared|raises|named) (that|this|him|her|them|these|those) ..2]
      [(where|who) (he|she|they) gets? (it|that|his|her) ..1 from]
    `,
  },
  {
    // What a parent does to a school, and nobody else.
    kind: 'parent-did',
    patterns: `
      [(complained|complains|complaining|moaning|kicking off|kicked off|ranting|having a go|had a go|went off|shouting match)]
      [(emailed|emails|emailing|email|e-mailed|e-mails|written|wrote|writes|writing|rung|rang|rings|ringing|phoned|phones|phoning|messaged|messages|messaging|texted|texts|texting|whatsapped|dm'd|dmed|called|calls) (in|up|again|at|to (say|ask|complain|tell|demand|see|find|thank|query|check)|asking|saying|wanting|demanding|twice|three|four|five|six|every|<number>|about|because|cos|and|all|in capitals|a|eleven|pages|${us}|on)]
      [(threatened|cornered|collared|accosted|ambushed|grabbed|chased|followed|blamed|blames|blaming|accused|accuses|accusing|slagged|slagging|slags|reported|reports|filmed|filming|films|photographed|shoved|pushed|punched|headbutted|thumped|slapped|barged|confronted|bollocked|berated|lectured|lecturing|harangued|humiliated|patronised|harassing|hounding|stalking|pestering|badgering|bombarding|eyeballed|called|told|tell|tells|telt|asked|asks|ask|thanked|thanks|hugged|hugs|kissed|tipped|tip|propositioned|paid|bought|offered|offers|lent|invited|invites|added|adds|followed|friended|tagged|corrected|warned|cussed|ignored|blanked|blocked|missed|nabbed|grilled|quizzed|rung|begged|bribed) (out|off|in|on|up)? ${us}]
      [(smells|smelled|smelt|stinks|stank|reeks|reeked|reeking|stinking|smelling|stink|honking|mingin) (of)?]
      [(owes|owe|owing|owed) ..3 (dinner|trip|club|us|school|breakfast|money)]
      [(screenshots|screenshotted|screenshot)]
      [(my|our) (head|job|resignation|number|mobile|wages|inbox|friend request)] (on a|back|from her|from him|<punctuation>)?
      [(on|running|runs|chairs|chair of|joined) (the|t|our) pta]
      [(look at|looked at|blame|meet|seen|met|wait till you meet|wonder where (he|she|they) gets|where (he|she|they) gets|gets it from|get it from|apple (doesn't|didn't|never)|like (mother|father)|explains a (lot|fair|bit)|says it all|tells you everything)]
    `,
  },
  {
    // How it goes with such a one at home.
    kind: 'parent-life',
    patterns: `
      [(sectioned|arrested|evicted|sacked|inside|in prison|in jail|banged up|lifted|bailiffs|divorce|divorced|splitting up|split up|left him|left her|pregnant|expecting|benefits|scroungers|scrounger|drinker|drunk|alcoholic|on the drink|on the gear|on drugs|dealer|junkie|addict|user|lost (her|his) job|out of work|made redundant|affair|cheating|two timing|black eye|refuge|food bank|skint|broke|homeless|in (his|her|the) van|sofa surfing|rehab|probation|tag|deported|visa|cancer|chemo|depressed|breakdown|can't read|can't write|never learned to read|works nights|three jobs|stopped visiting|dead|died)]
      [(nightmare|piece of work|header|weapon|bellend|knob|dick|prick|arse|arsehole|bitch|cow|witch|dragon|karen|gob|gobshite|scum|scrubber|slag|tart|chav|chavs|pikey|pikeys|pram face|mouthpiece|doormat|waster|wasters|sponger|spongers|mare|muppet|numpty|eejit|melt|twat|wanker|psycho|clown|nutter|bampot|roaster|walloper|thick|idle|lazy|rough|common|filthy|vile|feral|helicopter|entitled|deluded|clueless|useless|lovely|a star|a legend|an angel|a saint|a hoot|a diamond|salt of the earth|a treasure|charmer|a peach|a delight|fit|lush|gorgeous|milf|dilf)]
    `,
  },
  {
    // Told by somebody who works at the school.
    kind: 'staff-scene',
    patterns: `
      <staff-place>
      [(my|our|oor|ma|wor|the) (class|form|lot|year <number>|<year-group>|tutor group|set|group|classroom|office|lab|kitchen|hatch|room|reception kids|kids|children|pupils|head|heid|heidie|receptionist|head teacher|headteacher|ta|deputy|lollipop lady|lollipop man|trip|register|display|nativity|assembly|secretary|school secretary|parents|mums|dads|families|readers|reading group|bunsen)]
      [(i|we|ah) (teach|taught|have|had|look after|mark|marked) (her|his|their|your|the|that|all three|both|my)]
      [(at|in|from) (ours|our (school|place|nursery|gate|office)|my (class|school|form|window|room|desk|gate)|work|school|nursery|the (gate|office|hatch|kitchen|classroom|playground|car park|register|corridor|hall|nativity|fair|fete|disco)|reception|drop off|pick up|pickup|dropoff|drop-off|pick-up|parents evening|badger|kite|hedgehogs|year <number>|<year-group>|<class-name>)]
      (<year-group>|<class-name>|<year-groups>|year <number>)
      (miss|sir|mrs) <punctuation>
      (restrained|restrain|excluded|suspended|isolation|behaviour points|on report|key stage|sats|predicted grades|his report|her report|the report|set change|set changes|up a set|moved set|first aid|accident form|bump note)
    `,
  },
  {
    // More of what is said to a parent behind the school's back.
    kind: 'past-school',
    patterns: `
      [(don't|dont|do not|dinnae|no need to|please don't|never) (tell|telling|mention|say|let|repeat|show|forward|screenshot|tag|quote) (it|this|me|on|the|to|anything|owt)? (to)? (the)? (school|head|heid|heidie|office|work|staff|teacher|anyone|anybody|other (mums|parents|dads)|class chat|main number|front gate|nan|clerk)]
      [(tell|told|telling|hear|heard|know) (it|this|that|you|u)? ..2 (first|from me|before) (before|the|they|it|rather|,|<punctuation>)?]
      [(i'll|ill|i will|i can|could|i'd|il|can) (change|sort|fix|lose|amend|bump|move|authorise|swap|rub out|square|look the other way|put|mark|find out|have a word|pull some strings|get (him|her|them)|let (him|her|them)|squeeze) ..4 (attendance|mark|marks|report|band|absence|grade|place|register|set|in|part|team|list|for you|score)]
      [(fancy|fancied|want|wanted|up for|ask|asking|askin|dying for|owe you|owe me|buy you|get you|stand you|still on for|do|on for|have|around for|about for|care to come|come) ..4 (drink|drinks|pint|coffee|wine|brew|cuppa|curry|supper|dinner|date|lunch|gig|match|film|prosecco|gin|cocktail|jar|leeds|united|the pub)]
      [(on|off|through|via|at) (vinted|tinder|hinge|bumble|strava|snap|telegram|linkedin|your page|your personal page|your business page|my photos|my stories|my own phone|this phone|my personal phone)]
      [(pop|drop|bring|dropping|popping|bringing|fetch|run|swing|nip|coming|come|stop|call) ..4 (yours|your place|your house|to ours|to mine|round mine|the kitchen door|the back door|my place)]
      [(got|got it|had|found|took|lifted|copied|nicked) (your|yer|ur|you|u|ye) (number|mobile|address|details|name|insta|email) (aff|off|from|on|through|via|out)]
      [(i'm|im|am) (a|the) governor]
      [(i|we) voted (against|for)]
      [(they've got|they're|they are|theyve got|theyre|they|the school|school|head|the head's|heads|slt) (a)? (social worker|talking about|planning|going to|gonna|excluding|cancelling|want him|want her|seen it|hiding|lying|covering|not telling|won't tell)]
      [(social services|social worker|attendance officer|attendance lady|the eduction welfare|edward|safeguarding lady)]
      [(the|a) (lift|lifts) (home|back|again)]
      [(my|me) (home|own|personal|private) (number|mobile|address) ..1 (is|:|,)?]
      [(i've|ive|we've) blocked the (class|parents|mums) (group|chat)]
      [(at|to) (me|my) (at|own)? (home|house)]
      [(nights|weekends|evenings|any hour|anytime|any time|whenever|day or night) (too|as well|on here|x|<punctuation>)]
      [(are|r) (you|u|ye) (about|around|free|in|single|married|on) (saturday|sunday|friday|tonight|tomorrow|this weekend|later|for|at)]
      [(said you'd be happy|how are u anyway|you looked (lovely|gorgeous|fit|nice|well|stunning|amazing)|legend|you're a star|ur a star|husband's away|husbands away|my husband's away)]
    `,
  },
  {
    // More of what only a pupil's parent reads.
    kind: 'parent-reads',
    patterns: `
      [(your|yer|ur) (<cap>|<pupil-forename>) (('s|s)? (been|locked|is|has|was|crying|piano|left|got|picked|getting|doing|behaviour|reading|costume|report|name|lost|hit|seems|told))]
      [(he|she|they|he's|she's|he'd|they're|hes|shes|they'd) ..3 (tablets|meds|joggers|wet|accident|tree|sheep|costume|assembly|band|play|part|set|reading records?|trip|picked on|bullied|hit|bit|cried|crying|corridor|isolation|dinner money|behind|spellings|talent|scholarship|stairs|quiet|hungry|tired|getting on|in trouble|a tree|wobble|lunch|nappy|nap|bottle|tea)]
      [(his|her|their) ..1 (dinner money|attendance|mark|report|reading|costume|tablets|meds|place|behaviour|step dad|stepdad|nan|teacher|ta|key worker|class|spare|kit|passport|file|inhaler)]
      [(the|your) (twins'|twins|twins's|other mums|other parents|kids' dinner|kids' trip|lads' club|mums group|class group|class chat|mums chat|parents chat|pta|review meeting|toddler room|class list|sign in sheet|trip letter|form|appeal|panel|admissions)]
      [(mum|mam|dad|mother|grandmother|granny|nan|auntie) of (my|our|the|a|<cap>)]
      [(your|yer|ur) (complaint|appeal|comment on the (mums|class|school) group|husband|hubby|wife|partner) (if|could|was|about|'s|came|is)?]
      [(bring|bringing|take) (his|her|their) (nan|nana|gran|grandad|mum|dad|granny)]
      [(keep|kept|have) (him|her|them) (off|home|in bed)]
      [(i|who) (teach|taught|have|had) (half)? (your|ur|yer|those|the|all) (<cap>|kids|boy|girl|lad|two|three|twins|eldest|youngest|little)]
      [(the|some|few) (plates|dinners|leftovers) for the kids]
      [(madam|his lordship|her ladyship|little man|little madam|wee man|wee lass|missy) (owes|was|is|has|had|needs|forgot|left|told|wants|did|got)]
      [(it was|photo of|photos of|video of|picture of|pics of) (<pupil-forename>|<cap>) (who|from|at|in|on|doing)]
      [(before (you|u) go in|the sats are|the trip (letter|is)|the meeting's|the panel)]
    `,
  },
  {
    kind: 'school-writes',
    patterns: `
      [(from|fae|in|at) (the|wor|oor)? (office|kitchen|toddler room|baby room|nursery|school|front desk|reception|review meeting|breakfast club|after school club|science lab|music room|caretaker's|crossing|lollipop|board|panel|governors)]
      [(the|a|your|their|his|her|<cap>|<pupil-forename> 's) (school)? (caretaker|dinner lady|lollipop lady|lollipop man|drama teacher|pe teacher|music teacher|ta|office lady|receptionist|teacher|key worker|keyworker|senco|school nurse|governor)]
      [(i|i'd) (saw|seen|see|spotted) (you|ye|u) (at|by|outside|in) (pick up|drop off|the gate|the gates|home time|parents evening|reception|the office)]
      [(ollies|<pupil-forename> 's|<pupil-forename>s|his|her) teacher]
    `,
  },
];
