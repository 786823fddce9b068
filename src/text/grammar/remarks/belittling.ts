import type { Grammar, Lexicon } from '../../grammar.ts';
import { fill } from './insults.ts';

/**
 * How people at a school are run down without a plain insult: who is meant is told in many ways ("her in
 * the office", "yer man on the gate", "table two", a bare name), and the sting is an idiom ("couldn't run
 * a bath", "all mouth and no marking").
 */
export const lexicon: Lexicon = {
  // Words that only a person can be called, for a bare name before them.
  'person-noun': `bully liar coward snake witch hag idiot moron cretin imbecile fool creep fraud cheat thief slob drunk drunkard weasel toad tyrant dictator hypocrite
    jobsworth bigot narcissist psycho psychopath sociopath backstabber sycophant snitch grass twat prick dickhead knob knobhead bellend arsehole arse bastard bitch cunt wanker
    tosser scumbag perv pervert nonce layabout busybody oaf wimp battleaxe besom windbag halfwit simpleton nutter nutjob loser shit cow pig crook clown muppet plank lump
    weirdo slag slapper tart skiver slacker shirker moaner whinger gossip grifter charlatan chancer spiv bootlicker lickspittle toady thug brat eejit nyaff walloper numpty
    pillock git sod prat berk drip wasteman melter rotter crawler know-all drama_queen control_freak know_it_all suck_up suck-up brown_noser brown-noser waste_of_space
    nasty_piece_of_work piece_of_work pain_in_the_arse so-and-so so_and_so two-face bore wet_lettuce wet_blanket old_boot old_bag old_bat old_goat old_trout little_hitler`,
  trifle: `bath tap bun raffle whelk tombola tent dog goldfish hamster moped conga sneeze pencil kettle egg bag biscuit tin queue sandwich sandpit stall piss-up bun-fight gerbil
    picnic jumble cake fete line lift door gate drawer cupboard box bus-stop tuck tea party shop crisp pint brewery bunfight pram trolley puddle nursery register menagerie
    toaster fridge crisps paper disco sale bingo nativity worm custard sack barbecue whist duck pond sponge bonfire tantrum`,
  'school-subject': `maths english science re rs pe pshe ict computing art music drama history geography french spanish german mfl dt phonics literacy numeracy reading
    sen send safeguarding attendance pastoral behaviour inclusion eyfs ks1 ks2 ks3 ks4 key_stage phase year wellbeing curriculum assessment data sixth_form early_years premises
    site catering office admin business finance hr nursery breakfast_club after_school_club forest_school thrive y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 stem food_tech pupil_premium`,
  superlative: `wettest rudest dimmest thickest laziest vilest meanest nastiest slowest dullest moodiest whiniest cruellest smelliest sulkiest gobbiest sneakiest slyest grumpiest
    stupidest dumbest ugliest scruffiest scummiest neediest dopiest daftest snottiest feeblest wimpiest bossiest pettiest snobbiest smuggest slimiest creepiest densest feralest
    weakest bitterest chavviest stroppiest mardiest most_useless most_annoying most_spiteful most_boring most_arrogant most_ignorant most_pathetic most_clueless most_incompetent`,
  'idle-thing':
    'mouth trousers lanyard lashes fur coat talk nails spreadsheets slogans clipboard hair gong bluster noise filler lipgloss heels teeth tan suit',
  'contempt-word': `warmth charm charisma bag crawl slither sewer couldnt couldn't couldnae cudnt couldna cannae goldfish gravel upstairs swan swans swanning swanned charmless trifle knickers wolves crayons personality duck's ducks
    thicker dimmer slower smiled classroom clip lanyard fossils snarling tighter breathes built lights walking prize apology royalty dictator brains cells lumps brain
    sneeze conga whelk tombola hamster moped raffle clue wits gormless fight argument row empty hitler princess majesty ladyship lordship lipstick plank wallet disappointment`,
};

const f = '(<filler> (<filler>)?)?';
const could =
  "(couldn't|couldnt|couldnae|cudnt|cudn't|couldna|could not|can't|cant|cannae|cannot|could barely|can barely|could hardly)";
const place =
  '(office|gate|gates|door|desk|kitchen|reception|staffroom|hatch|canteen|playground|corridor|nursery|library|minibus|timetable|rota|pta|sen|behaviour|classroom|school|department|crossing|cover|leadership|slt|finance|hr|<year-number>|<year-short>|<form-code>)';

export const things: readonly Grammar[] = [
  {
    kind: 'community',
    patterns: `
      (me|wor|oor|ma|thon|yon|another|a certain|some|yer|ur|us) ${f} <ours>
      (that|thon|yon|a certain|one|another|yon) ${f} (mother|father|mum|mam|mom|dad|parent|grandmother|grandma|family|child|kid|pupil|bairn|wean|class|teacher|granny|stepdad|ta|lad|lass|yin)
      (those|them|thae|some|these) ${f} (mothers|fathers|mums|mams|moms|dads|parents|families|pupils|teachers|bairns|weans|governors|tas)
      (one|two|some|half|most|all|none|both|every one) of (the|our|my|those|them|these|thae|yr|year) ${f} (mums|mams|dads|parents|mothers|fathers|kids|lads|lasses|girls|boys|pupils|teachers|tas|staff|governors|families|weans|bairns|dinner ladies|office)
      (mum|mam|mom|dad|mother|father|parent|nan|gran|family|parents|uncle|grandad|stepdad) (of|to|belonging to) (one of|two of|a (kid|pupil|child|boy|girl|lad|lass) (in|of)|one in|that) (mine|ours|my|our|them|year|the) ..1
      (her|him|them|herself|himself|themselves|yer man|yer woman|your man|your woman|your one|that one|that yin|the one|the man|the woman|the lady|the fella|the bloke|the lass|the lad|the girl|the clown|boyo|that woman|that man|that bloke|that fella|that girl|that lad|that lass|the boy|that lady|the idiot) (in|on|at|off|from|behind|running|doing|who runs|who does|in charge of|down|up in) (the|our|my|yr|year|room|that)? ..1 ${place}
      (set|table) (<number>|<year-number>|one|two|three|four|five|six|a|b)
      (my|our|the|that|this) (bottom|top|middle|back|low|lower|front|third) (table|row|set|group|end|tables|ability|stream)
      whoever (wrote|designed) (the|this|our|that|these) ..2 (timetable|timetables|policy|rota|curriculum|scheme|seating plan|one way system|duty list|paper|papers|syllabus|test|tests|exam|exams|sats|marking policy|school|classroom|uniform|report|reports|newsletter|cover)
      whoever (runs|run|ran|taught|teaches|raised|raises|leads|led|manages|timetabled|planned|organised|organises|covers|covered|appointed|hired|is running|is in charge of|dressed|brought up) ..4
      (any|every|a) (parent|mother|father|mum|dad|mam) (who|that) ..5
      (anyone|anybody) who (votes|voted|vote) ..3
      (my|our|the|that|this|new|wor|oor|thon|yon|another|me|some) ${f} <school-subject> ..1 (lead|leader|coordinator|co-ordinator|teacher|tutor|mentor|technician|manager|tech|woman|man|lady|bloke|girl|lad|officer|chap)
      (exec|executive|acting|assistant|associate) head
      (head|lead|leader|director|chair|deputy head) of (the|our)? (<school-subject>|governors|pta|ptfa|trustees|lower school|upper school|faculty|department|trust|the board|friends|year) (<number>|<year-number>)?
      (supply|cover|agency) (teacher|ta|lady|bloke|woman|man)? (we|i) (had|got|have|'ve got|were sent|was sent) (today|yesterday)?
      (his|her) (lordship|ladyship|majesty|nibs)
      (lady|lord) muck
      (this|that|the) (year's|years|year 's) (crop|lot|batch|intake|set|bunch) (of (parents|kids|pupils|trainees|ects|staff))?
      (our|the|my) (trust|academy|school|mat) (ceo|board|trustees|governors|chief|bosses|leaders)
      (my|our|me|wor) (period|p) (<number>|<year-number>|one|two|three|four|five|six)
      (the|our|them|those|these) ${f} (mothers|mums|mams|dads|parents|families) (at|on|by|outside|round) (the|our|my|wor)? ..1 (gate|gates|school)
      (my|our|the|them|those) ${f} (govs|exec|pta|ptfa|trust|slt|leadership|management|admin|office)
    `,
  },
  {
    kind: 'loose-community',
    patterns: `
      (that|this|a|the|one|some) ${f} (mother|father|family|mam|child|pupil|kid|class|lass|governor|granny)
      (the|those|them|these|half|most of) ${f} (mothers|mams|fathers|families|bairns|weans)
    `,
  },
  {
    kind: 'tail',
    patterns: `
      (on|at|down|up|by|near) (the|our) (corner|end|back|front|far side|sofa|desk) (of (our|the|my|this) ..2)?
      round (our|this|my) (way|end)
      (we|i) ('ve|have)? (got|had|have|were sent|get|been sent) (in|today|yesterday|now|this (week|term|year))?
      (with|wi) (the|his|her|their|a|that) ..3
      of (mine|ours|theirs|his|hers)
      in charge (there|here|of ..3)?
      at (home time|drop off|pick up|dropoff|pickup|parents evening|the school gate|our gate|wor gate)
    `,
  },
  {
    kind: 'mean-phrase',
    patterns: `
      (thick|dim|dense|daft|tight|tighter|bent|useless|slow|ignorant|miserable|mean|rough|charming|fat|common|wet|mad|nasty|cold|cauld|crooked|two faced|rude|dopey|gormless|soft|camp) (as|than) (a|an|any|two|mince) ..3
      all (<idle-thing>|fur coat) (<idle-thing>)? (and|,|&)? no <word>
      all (mouth|fur coat|mouth and trousers|talk and no trousers|gong and no dinner)
      empty upstairs
      nothing (going on)? (upstairs|between (the|his|her|their) ears)
      (dead|thick) from the neck up
      (thick|thicker|dense|dim|dimmer) (as|than) (anything|mince|muck|shit|pigshit|mud|custard|they come|a ..2|two ..2)
      (about as)? (much use|useful|welcome|helpful|subtle|sharp|bright|quick|much fun|warm|approachable|charming|popular) as (a|an) ..4
      in love with (himself|herself|themselves)
      a (proper|right|real|total|complete|absolute|pure|bit of a)? (nightmare|horror|drip|melter|walloper|nyaff|besom|wasteman|opp|wet lettuce|waste of a chair|waste of time|waste of a chair|drama queen|madam|piece of work|so and so)
      (a|some)? (jumped up|puffed up|poisoned|little|wee) (little|wee)? (hitler|napoleon|dwarf|dictator|nobody|article|clerk|tyrant|so and so|toad|emperor|princess|madam|horror|psycho|psychos)
      (a)? (useless|lazy|two faced|ignorant|miserable|sleekit|cheeky|moaning|cold) (big|wee|little|old)? (article|baggage|lump|lumps|boot|besom|streak|object|specimen)
      (not|n't) (a|one|got|two) (working|single|functioning)? brain (cell|cells) ..3
    `,
  },
];

const contempt = `
      ${could} (even|ever)? (run|lead|manage|organise|organize|control|order|find|pour|start|raise|teach|spell|spot|boil|open|tie|chair|hit|catch|hold|park|hang|train|supervise|direct|bring up|bake|follow|win|sell|handle|keep|look after|plan) (a|an|his|her|their|the) ..1 <trifle> ..3
      ${could} (even|ever)? (spell|find|tie|read|manage|write|count|control) (cat|parent|teacher|dog|(his|her|their) (own)? (name|names|arse|feet|shoelaces|laces|bum|backside|head|shoes|kids|dog|temper)) ..4
      ${could} (even|ever)? (bring up|raise|parent|look after) (a|the)? ..2 (dog|cat|goldfish|plant|cactus|hamster|flag|tent|houseplant|glass)
      (has|have|'s|with|wi|got|had) (got)? (a)? (face|mouth|voice|smile|brain|breath|personality|arse|laugh|gob) like (a|an|the)? ..3
      (has|have|had|got) (got)? the (charm|warmth|brains|personality|charisma|grip|manners|wit|brain|empathy|attention span|backbone|people skills|subtlety|social skills|vocabulary|iq|leadership|patience) of ..4
      (has|have|hasn't|haven't|has not|'s|had|hadn't) (not|never)? (smiled|laughed|marked a|taught a|worked a|lifted a|cooked|cleaned|done (a|any|three|two|one) ..3|met a (child|kid|pupil|human)|seen a (child|classroom|kid|brush|mop|pupil)|read a book|been in a classroom|set foot ..2|had an original|taught since|had a) ..2 (since|in years|in decades|in (his|her|their) life|all year|for years|before)
      (has|have|'s|'ve) never (met|seen|taught|heard of|held|spoken to|been near|set foot in|opened) (a|an|the|one) (real|single|actual)? (child|kid|pupil|classroom|book|brush|mop|day|lesson|school|hairbrush|cloth|toothbrush|flannel|iron) ..3
      (swan|swans|swanning|swanned|ponce|ponces|prance|prances|prancing|strut|struts|strutting|waltz|waltzes|mince|minces) (about|around|in|off|past|round|through) ..4
      (thinks|think|reckons|acts|struts|carries on|goes on) (like)? (he's|she's|they're|he is|she is|he owns|she owns|they own|himself|hes|shes|its|it's) (god|a god|above|better|something|the queen|the king|royalty|the bee's|the dog's|jesus|it|all that|head|important|boss|hard|clever|the place|the boss|churchill|mary poppins|beyonce|someone|somebody|special) ..3
      (could|would|'d) (start|pick|have) (a|an) (fight|argument|row) (in|with) ..5
      (could|would|'d) (argue|fall out|fight) with (a|an|her|his|their) (own)? (shadow|reflection|lamppost|wall|empty room|feet)
      (wants|want|needs|need|deserves|deserve) (a (good|bloody|right)? (slap|kick|hiding|clip|shake|talking to)|sacking|reporting|locking up|shooting|horsewhipping|striking off|sectioning|drowning|putting down|removing|muzzling|firing|booting|hanging) ..3
      (is|are|was|were|been|must have been|looks like (he|she|they) (was|were)|looks)? (dragged up|raised by wolves|brought up by wolves|raised in a (barn|zoo|skip)|dressed (from|by|in|out of) (a|the) ..2|tipped out of ..4|never been told no ..4|never heard the word no)
      (breathes|eats|chews|sniffs|walks|smells|sounds|talks|grunts|sings|writes|reads|behaves|thinks|dances) like (a|an) ..1 (pug|pig|animal|donkey|dog|goat|tramp|toddler|gorilla|elephant|walrus|drain|horse|hyena|camel|caveman|cow|bulldog|hippo|warthog|badger|bin)
      eats (sand|glue|crayons|bogeys|mud|paste|chalk)
      (is|are|'s|was) built like (a|an) ..4
      (would|'d|wouldn't|wouldnt|i'd not|couldn't) (not)? be trusted (with|to) (a|an|run|own|boil) ..3
      (wouldn't|wouldnt|would not|'d not|'d no|wouldnae|don't|would never) (trust|leave|let) (him|her|them|that ..1|<community>) (to|tae|with|near|alone|in charge|have|own|boil|run|lead|look after|walk) (a|an|run|boil|my|mind|lead|walk|keep)? ..1 <trifle> ..3
      (shouldn't|shouldnt|should not|should never) be (let|allowed|left|trusted) (to|have|near|with|alone|in charge of|keep|in)? (to)? (have|keep|own|raise|breed|run|with|near)? (a|an|kids|children|any)? ..1 (goldfish|dog|cat|hamster|kids|children|child|plant|school|class|classroom|bairns|weans)
      (not|n't) fit to (run|lead|own|be|have|teach|raise|manage|look after|mind|clean|lick|tie|breathe) ..4
      (licks|lick|licking|licked|kisses|kissing|kissed) (the|her|his|their) ..2 (arse|arses|boots|backside|bum)
      (stinks|stinking|reeks|reeking|stank|honks|minging) of (weed|drink|booze|fags|wee|bo|piss|sweat|vodka|alcohol|gin|pot|skunk|cabbage|desperation)
      (marks|marked|marking) (his|her|their) own homework
      (is|are|'s|'re) (thick|dim|stupid|useless|a waste) ,? (the lot|all) of (them|you)
      (got|get|gets|were|was) (the|his|her|their) (job|degree|qts|doctorate|promotion|qualification|teaching certificate|licence) (off|from|out of|in) (a|the) (internet|cracker|cereal|packet|raffle|back|lucky|box|cornflake|christmas|bottom)
      (couldn't|could not|couldnae|couldnt|can't) (even)? (be|find) (arsed|bothered) to ..3
      (hides|hide|hiding|cowers|skulks) (in|behind) (her|his|their|the) (office|door|desk|deputy|secretary|emails|clipboard|laptop) ..2
      ${could} (even|ever)? <word> ..4 (never mind|let alone|if (you|it|they|he|she|his|her|their)|with a (map|manual|compass|torch|sat nav|satnav|gun|bucket)|for (toffee|love|a bet)|in a (brewery|month of|sweet shop|fire|bucket|paper)|to save (his|her|their)) ..5
      (calls|call|calling) (himself|herself|themselves|itself) (a|an|our)? (teacher|head|leader|parent|parents|mother|father|school|professional|teachers|manager|leaders|mentor|governor|adult) ..2
      (give|gives|giving|gave) ..1 a bad name
      (only|just) (got|gets|has|have) (the|that|his|her|their|where|a) (job|post|promotion|role|he is|she is|they are|place|headship) (because|cos|by|as|through|for) ..4
      (has|have|'s|'ve|had) (absolutely|literally)? (no|zero|nae|bugger all|sod all|fuck all|nowt) (clue|brain|brains|idea|soul|manners|morals|shame|control|backbone|charm|respect|spine|talent|personality|class|wit|heart|empathy|self awareness|common sense|people skills|social skills|business) ..4
      (does|do|did|has done|have done|done|doing) (absolutely|precisely)? (nothing|naff all|sod all|fuck all|bugger all|nowt|jack|zilch|hee haw|diddly) (all day|but|except|apart|while|for|and|since|to earn|again) ..4
      (crawls|crawl|crawling|sucks|suck|sucking|slimes|creeping|creeps) (up|round|to) (to|the|around)? ..2 (head|slt|boss|governors|management|ofsted|them|him|her)
      (throws|throw|threw|throwing) (us|me|you|people|everyone|staff|anyone) under the bus
      (stabs|stab|stabbed|stabbing) (me|us|people|you|everyone|colleagues|staff) in the back
      (could|would|'d) (curdle|turn) (the)? (milk|cream) ..2
      (is|are|'s|'re) (a few|one|two|several|a couple of|three) ..2 short of ..3
      the (lights|light) (is|are) on (but|and) ..3
      (was|were|is|are) (behind the door|at the back of the queue|in the queue|late|absent|off sick) when (brains|god|they) ..4
      (would|'d) (sell|shop|stab|push|throw|grass|betray) (his|her|their|you|your|us|anyone) (own)? (nan|mother|granny|grandmother|under|in the back|for|up|down|kids) ..3
      (looks|look|looked|dresses|dress|dressed) (like|as if|as though) (he|she|they|something|it|a|an) ('s|'d|'ve|been|had|has|have|the cat)? (been)? ..2 (dragged|skip|bin|tramp|tipped|hedge|scarecrow|dog's|bag|unmade|burst|tip|jumble|sack|spanners|charity)
`;

const unkind = `
      (is|are|'s|'re|was|were) (an absolute|a complete|a total|an utter|a proper|a right|a pure|just a|a|such a|an|one) (waste|excuse|disgrace|joke|embarrassment|shambles|liability|nightmare|menace|insult|stain|blot|abomination|laughing stock|car crash|shower|failure|mess) (of|to|on|for)? ..3
      (makes|make|made) (me|my) ..2 (look|seem) (like|good|normal|a|clever|saintly) ..3
      (is|are|'s|'re|was|were) not (right|all there|well|the full|a full) (in the head|shilling|in the|ticket|picnic)? ..2
      (makes|make) (my|our) (skin|teeth|blood|life|job|stomach|flesh|piss|day) ..1 (crawl|itch|boil|hell|harder|misery|impossible|churn|hurt)
      (bores|bore|boring|drones|drone|droning|whines|whinges|wails|moans|bleats|prattles|waffles|barks|screeches|shrieks|snarls|sneers|leers|gawps|lurks|slithers|slimes|oozes|simpers|witters|wittering) (on|at|for|about|away|around|like|everyone|us) ..3
      (takes|take|taking|took|steals|stole|claims|claimed) (the)? (all the)? credit (for)? ..4
      (needs|need|wants) (a|an) (personality|charisma|brain|humour) (transplant|bypass) ..1
      (loves|love|fancies) (himself|herself|themselves)
      (hasn't|haven't|has not|hasnae|never|not) (got)? (an|a|one) (original thought|honest bone|kind word|decent bone|ounce|shred|scrap|iota|clue|idea|scooby|single thought) ..4
      (wouldn't|wouldnt|wouldnae|would not|'d not) (know|recognise|recognize|spot|notice|see|understand) ..4 if (it|they|he|she|one|you) ..5
`;

export const phrases: readonly Grammar[] = [
  { kind: 'does-mean', patterns: contempt + unkind },
  { kind: 'contempt', patterns: contempt },
];

const people = '(<own-people>|<colleague-position>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'said-of-community',
    patterns: `
      (${people}|<loose-community>) <tail>? (,|-|:)? ..2 <contempt>
      ${people} <tail>? (,|-|:|<punctuation>|…) (a|an|the|what a|such a|pure|proper|right|absolute)? ..2 ${fill} (<vile-noun>|<mean-noun>|<mean-phrase>)
      (a|an|the|some|what a|that|pure|proper|right|such a) ${fill} (<vile-noun>|<mean-noun>|<mean-phrase>) ,? (that|is|is that|our|my|the|this|wor|oor) (<own-people>|<ours>|<parent-one>|<class-many>)
      (${people}|<loose-community> <tail>) (is|are|'s|'re|was|were) (the|our|my)? (single)? (<superlative>|worst) ..4
      (<superlative>|worst) ${f} (kid|child|class|teacher|head|boy|girl|lad|lass|group|parents|parent|mother|family|boss|set|bunch|year|deputy|staff|human beings|ta|dad|man|woman) (i|ever|i've|that|in|at|on|we|to) ..3
      (like|rather) (teaching|reading to|talking to|explaining ..2 to|lecturing|reasoning with|herding) (a|the)? (gravel|brick|bricks|wall|furniture|cabbages|cabbage|goldfish|houseplants|monkeys|sheep|cats|zombies|potatoes|rocks|planks|pigs)
      (like|as) (reading|talking|teaching|speaking) to (a|the)? (gravel|brick|bricks|wall|furniture|cabbages|cabbage|goldfish|potatoes)
      (clown|clowns|idiot|idiots|fool|fools|moron|morons|genius|muppet|muppets|plank|planks|halfwit|halfwits|jobsworth|numpty|simpleton) (who|that) (runs|run|wrote|planned|made|hired|timetabled|leads|manages|designed|ordered|organised|taught|put|set|booked|decided) ..4
      (he|she|they) ('s|'re|is|are|was|were)? ..2 (<mean-noun>|<vile-noun>|<mean-phrase>) ,? that ${f} (<job-one>|<parent-one>|<pupil-one>|class|lot|woman|man)
      that ${f} (<job-one>|<parent-one>|<job-many>) ('s|is|are) (all|just|only)? (<mean-phrase>|<contempt>)
      (staffroom|playground|office|department|school gate|place|corridor|leadership team|nursery|canteen|whatsapp group|year group|class) (is|'s|was) (full of|crawling with|run by|staffed by|packed with|nothing but) ${fill} (<vile-noun>|<mean-noun>|<soft-noun>)
      (a|the|usual|another) ..1 (parade|procession|conveyor belt|rogues gallery|zoo|collection|shower|circus|coven|nest|bunch) of ${fill} (<vile-noun>|<mean-noun>|<soft-noun>) (at|in|on|from|of|round|we|i|tonight|today|this|again|<punctuation>) ..1
      (that|this|the|our|my) ${f} (<pupil-one>|<parent-one>|<job-one>|family|class|lot)? ('s|is|are|will|'ll) (going to|gonna|definitely|only|all|never|probably)? ..1 (end up (in prison|inside|in jail|on the dole|dead|behind bars|stacking shelves)|amount to (anything|much|nothing)) ..2
      (dregs|bottom|thick end|shallow end|dim end|scrapings|runt|runts) of the (gene pool|barrel|litter|school|year group|year|heap) ..2
      if brains (were|was) ..3 (he|she|they|my|our|you|that|half|some) ..6
      (buy|get|give|lend) ..4 a personality
      (${people}|<loose-community>) ..3 (like|as) the ${fill} (<vile-noun>|<mean-noun>|<soft-noun>|dog) (he|she|they|it) (is|are)
      (<vile-noun>|<mean-noun>|article|lump) that (he|she|they) (is|are)
      (<own-people>|<colleague-position>) (is|are|'s|'re|was|were) (about|just|pure|dead)? (as)? <word> as (a|an|two|mince|muck) ..3
      (<own-people>|<colleague-position>) (is|are|'s|'re|was|were) (about|just|more|basically|a bit)? like (a|an|some) ..1 (brick|dead|wet|broken|bad|fart|bulldozer|headless|slug|snake|spoilt|robot|toddler|vulture|drunk|angry|deflated|soggy|fish|damp|ghost|ferret|rat|weasel|wasp|wasps|drain|dripping|dog|rottweiler|dalek|gestapo|dictator|sergeant|prison|tantrum|faulty|constipated|tin|shark|bag|sack|blancmange|stuck) ..2
      (a|an|some|that|this|what a|our|my|the) ${f} so ${f} (<mean-adj>|<vile-adj>|useless|small|dim) ..3
      (a|an) (man|woman|person|head|boss|lad|lass|bloke|boy|girl|kid|class|mother|father|teacher|governor) so (<mean-adj>|<vile-adj>|slow|useless|thick|dim|boring|dull) (he|she|it|they|that|you) ..4
      (filthy|scummy|feral|rotten|horrible|vile|scruffy|grasping|ungrateful|entitled|idle|greasy|gossipy|cliquey|snivelling|whiny|spoilt) ${f} (family|lot|mothers|mums|kids|house|parents|kid|child|brats|crew|shower|hags|shrews|slatterns|trolls) ,? (the lot|all of them|every|round|at|in|on|we|i|the ..1) ..3
      (lock|put|boot|sack|chuck) (the lot|half) of (them|slt|our governors|the governors|management)
    `,
  },
  {
    // Of somebody's people: a pupil's mother is nobody's to be run down.
    kind: 'said-of-person',
    patterns: `
      (his|her|their) ${f} (mum|mam|mom|dad|mother|father|parents|family|nan|gran|stepdad|brother|brothers|uncle) (<adverb>)? (<is-mean>|<contempt>)
      <you> (absolute|total|complete|utter|pure|proper|big|massive) ${fill} (<mean-noun>|<soft-noun>)
      (go|get|crawl|slither) ..1 back (under|to|into|in) (your|the|that|whatever) ..1 (rock|stone|hole|cave|sewer|swamp|bridge|bog|gutter) ..3
    `,
  },
  {
    // A bare name: only what nothing but a person can be called. Whether it is a name is for remarks.ts.
    kind: 'said-of-name',
    patterns: `
      <cap> (<cap>)? (<adverb>)? (is|'s|was|are|you're|you are|has always been|will always be) (still|always|just|really|honestly|literally|such|both)? (a|an|the|such a|one|some) (<word>)? ${fill} (<word>)? ${fill} (<person-noun>|<mean-phrase>)
      <cap> (<cap>)? (<adverb>)? <contempt>
      <cap> (<cap>)? ,? you (are|'re|absolute|total|utter|complete|big|pathetic|useless) (a|an|the|such a)? ..1 ${fill} (<person-noun>|<vile-noun>)
      nobody likes you ..3
    `,
  },
];
