import type { Grammar, Lexicon } from '../grammar.ts';
import { classSpoken as class_ } from './told-of-pupils.ts';

/**
 * Children of the school pointed out by what they do or have, and what is told of them that hardly
 * anybody but those who work there would tell. It adds to `told-of-pupils.ts`.
 */
export const lexicon: Lexicon = {
  // What a child is known for in a staffroom: "the one who bolts".
  'habit-act': `bites bolts kicks spits runs hits screams throws licks hides climbs wets rocks barks growls hums absconds flinches
    scratches punches pinches headbutts swears strips escapes steals nicks lies eats_glue eats_paper smells stinks stammers stutters whispers cries
    greets sings shouts wanders soils smears hoards fits lashes_out kicks_off head-butts self_harms wees poos shuts_down melts_down bangs_his_head`,
  'file-word': `ehcp ehcps iep send sen eal lac pp pupil_premium ed_psych cpoms camhs senco child_protection_plan child_protection_plans cp_plan care_plan
    child_in_need young_carer young_carers looked_after selective_mute selective_mutes stoma seizures epilepsy hearing_aid hearing_aids epipen feeding_tube trachy
    social_worker free_school_meals fsm tag asylum adhd asd pda autism autistic school_refuser school_refusers persistent_absentee managed_move reduced_timetable`,
  'home-one': `mum mam mummy mammy ma maw dad daddy da stepdad stepmum nan nana gran granny grandma grandad granda auntie aunt uncle
    brother sister parents family carer foster_mum foster_dad foster_carer foster_mammy foster_family grandparents twin social_worker real_dad real_mum mother father`,
  struck: `hit bit bitten kicked punched slapped headbutted spat_at spat_on scratched attacked battered thumped whacked nutted twatted decked lamped
    strangled pinched bopped clobbered smacked walloped belted stabbed clattered leathered booted nipped gubbed skelped clouted floored winded puked_on sneezed_on weed_on
    wee'd_on vomited_on licked chinned clocked`,
  'struck-by': `hit bit bitten kicked punched slapped headbutted scratched attacked battered thumped whacked nutted twatted decked lamped strangled pinched
    clobbered smacked walloped stabbed leathered booted clouted floored winded chinned clocked bites hits kicks punches slaps headbutts scratches attacks`,
  'school-grown-up': `supply teacher ta tas head deputy dinner_lady caretaker lunchtime_supervisor midday receptionist student mentor inspector photographer
    policeman vicar nurse nit_nurse cook`,
  'work-at-school': `reading writing maths phonics spelling spellings handwriting sats gcse gcses mock mocks english science times_tables
    number_bonds phonics_screen phonics_screening reading_age reading_ages reading_level screening_check scaled_score tables fractions eleven_plus
    greater_depth age_related expected working_towards grade_5 grade_4 grade_3 grade_2 grade_1 scholarship grammar reading_test spelling_test`,
  // What goes with somebody grown up.
  'grown-thing': `mot insurance mortgage guttering boiler wedding pregnant in_labour wage wages wage_slip rent council_tax tinder hoover
    driving_test driving_lesson licence wife husband hubby fiance fiancee pension retirement antenatal hot_tub loft_conversion timesheet payslip
    overtime tattoo stag hen_do hen_night honeymoon grandchildren grandkids landlord allotment greenhouse marathon half_marathon parkrun gym
    pilates whisky gin prosecco pint pints beer airbnb hrt menopause mother-in-law lurcher labrador labradoodle spaniel whippet houseplant sourdough
    vinyl album gig albert_hall quote invoice scaffolding plumber electrician tiling raffle bakery salon barbers fence gate hedge lawnmower
    eastenders corrie emmerdale traitors bake_off gogglebox`,
  // Classes are called after them, in any spelling; with "in" before, a class is meant.
  'class-beast': `otter hedgehog swift heron kite fox badger owl robin kestrel puffin hawk eagle falcon squirrel ladybird bumblebee dragonfly
    dolphin penguin oak ash elm beech willow maple birch rowan acorn conker chestnut hazel sycamore`,
  count:
    'one two three four five six seven eight nine ten eleven twelve half most some both several couple few',
};

const they = "(he|she|he's|she's|hes|shes|they|they're|who|who's)";
const being =
  "(he's|she's|hes|shes|he is|she is|they're|they are|he was|she was|is|was|'s|been|he wis|she wis|who's)";

export const phrases: readonly Grammar[] = [
  {
    kind: 'kid-ours',
    patterns: `
      [(him|her|he|she|them|someone|somebody|(the)? one|this one|that one|a face|a wee face|a voice) (in|from|fae|frae) (<class-name>|<class-animal>|<year-group>|my (class|form|set|group|lesson|room)|our (class|nursery|unit))]
      [${being} ..1 in (my|our|ma|me|this) (<table-like>)? (class|form|tutor group|maths group|reading group|year group|bubble|nursery|set|<table-word>)]
      [(he's|she's|hes|shes|he is|she is|he was|they're) in (mine|ours|<class-name>|<class-animal>)]
      [(the|that|this|them|those|wee|little|young|our|them two|the two|those two|the little|the wee|that wee) <pupil-surname> (<kid>|<kids>|family|clan|one|lot|two|three|boys|girls|halfwits|twins|sister|brother)?]
      [(brothers|sisters|twins|children|boys|girls|kids|family) <pupil-surname>]
      [<pupil-surname> 's (<kid-like>)? (<kid>|eldest|youngest|<home-one>|kids|reading|report|attendance)]
      [(<number>|<count>|all|loads|forty|thirty|twenty|sixty|fifty) (<kid-like>)? (<year-groups>|of <year-group>|<child-age> (-)? year (-)? olds|reception children|nursery children|eal learners|ehcps|selective mutes|school refusers|persistent absentees|looked after children|young carers)]
      [(a|an|one|another|some|that|this|which) (<kid-like>)? (<year-group>) (<kid>)?]
      [(my|our|your|the|ma|oor) (very)? (smallest|littlest|tiniest|quietest|shyest|newest|naughtiest|loudest|poorliest|cheekiest|stroppiest) (one|girl|boy|lad|lass|soul|human|kid|child|two|three)?]
      [(my|our|your|ma|oor|me|wor) (lil|little|wee|tiny|wonderful|beautiful|gorgeous|poor|lovely)? (<kid-role>|shadow|sidekick|selective mute|non speaker|non verbal|nonverbal|1:1|1 to 1|one to one|1-1|one-to-one|key child|lost soul|wee soul|little soul|frequent flyer|fugitive|limpet|velcro child|escapee|refugee|asylum seeker)]
      [(<count>|nine|<number>) (of|o|ae) (my|our|the|ma) (<number>|thirty|twenty|class|group|kids|lot|<word> ones)]
      [(a|one|the|that|this|another|some) (<kid-like>)? (gem|genius|legend|hero|treasure|joker|comedian|weapon|monkey|horror|soul|voice|hand|face|philosopher|poet) (in|from|of|at) (${class_}|set <number>|<class-name>|<year-group>|the <table-word>|my <table-word>)]
      [(somebody|someone|nobody|one|two|three|half|most|the lot) in (<class-name>|<class-animal>|<year-group>|my class|our class|mine)]
      [(kid|lad|lass|boy|girl|child|bairn|wean|babby|bab|little'un|little un|young un) (in|from|at|on|by|under|up) (<class-name>|<year-group>|the (dinner|lunch) (queue|hall)|the hatch|the back|our school|my (class|table|group|form|lesson)|reception|nursery|breakfast club)]
      [(i|we|i've|we've|we'd|i'd|got|had|there's|theres) (got|had)? one (now|who|whose|like that|with|wi|that|in|on|at the)]
      [(a|the|that|one|this) (<kid-like>)? (<kid>) (on|under) (the|a|an|my) (child protection (plan)?|cp plan|reduced timetable|support plan|behaviour plan|sen register|register|table|desk)]
      [(a|the|that|our|my) (<kid-like>)? (<kid>) i (taught|teach|do (reading|phonics|maths) with|carried|look after) ..1]
      [(him|her|the one|one|lad|lass|boy|girl|kid) (i|we) (do|did|have|had|teach|support|read|sit|work) ..1 (with|reading|for|to)]
      [the (two|three) (brothers|sisters|cousins|twins)]
      [(<kid>|one|twins|wee one|him|her|the lad|that lad|<pupil-forename>|<pupil-name>|face|little face) (in|from|of|fae) (<class-beast>|<number> <class-beast>)]
      [(my|our|ma) (<kid-like>)? (one|<kid>|ones|two|three|lot) (on|at) (<table-like> table|table <number>|table two|table three|my table)]
      [(the|that|one|our|a) (<kid-like>)? (twin|twins) (with|wi|who|in|whose|that|asked|told|has|is)]
      [(a|another) missing one]
    `,
  },
  {
    // Pointed out by what they are known for.
    kind: 'some-kid',
    patterns: `
      [(the|that|this|a|my|our|one|another|yon) (one|yin|wan|un|wee one|little one|wee soul|wee fella|wee man|lil man|little man|wee thing|wean) (who|whose|that|wi|with|what|who's|whos|as|on|wot)]
      [(him|her) (that|who|whose|wi|with the|as|what)]
      [one (whose|who) ]
      [(babby|bab|babbie|wee yin|wee un|this un|that un|this'un|yon wee|wench|cub|sprog|gremlin|lamb|poor lamb|poor wee mite|wee besom|small boy|small girl|wee lassie|wee laddie|little voice|little face|little hand|small hand|small voice|our lad|our lass)]
      [(a|one|that|this|the|some|yon) (<kid-like>)? (cub|lamb|voice|yout|candidate|besom|fella|lassie|laddie)]
      [(a|one|that|this|the) (<kid-like>)? (<kid>) (of|aged) (<child-age>)]
      [(a|one|some|the) (<kid-like>)? (<year-group>) (<kid>)]
      [(<kid>|<kids>) (a|b|x)? :]
    `,
  },
  {
    kind: 'one-of-mine',
    patterns: `
      [ours] (has|have|had|can't|cannot|won't|is|was|came|got|did|does|doesn't|says|said|told|tells|asked|bit|hit|threw|just|still|never|'s|called|wrote|drew|refuse|refuses|ran|cried|went)
      [which of mine]
      [(<count>|six|<number>) of (mine|ours|my lot|my own|our lot|us)]
      [your (runner|biter|climber|bolter|smallest one|quietest one|naughtiest one|smallest|1:1|one to one|key child|class)]
      [(them|those) (what|that|who|whose|wi|i know)]
    `,
  },
  {
    kind: 'one-of-them',
    patterns: `
      [mine] (has|can't|cannot|won't|came|did|does|doesn't|says|said|told|asked|bit|hit|threw|never|'s|called|wrote|drew|refuses|refused|ran|cried)
      [(one|two|three|four|five|another|the other|both)] (who|whose|with|wi|on|says|said|was|is|went|has|have|had|told|moved|wrote|asked|cried|ran|can't|won't|cannot|needs|need|runs|bites|under|up|off|just|called|fell|bit|hit|threw|that)
    `,
  },
  {
    // Anybody's child but a pupil, and whoever is spoken of like one.
    kind: 'kid-elsewhere',
    patterns: `
      (<pupil-forename>|<pupil-name>) ..6 <grown-thing>
      <grown-thing> ..3 (<pupil-forename>|<pupil-name>)
      (<pupil-forename>) (at|from|off|in|on|down) (the|my|our)? (<word>)? (<other-place>|reception|number <number>|no <number>|next door|work|pilates|zumba|yoga|choir practice|the tills|the deli|telly|radio|vinyl|the headphones|bass|drums|vocals|netflix|tinder)
      (your|yer) (<pupil-forename>) (is|'s)? (the spit|such|getting|got|congratulations|congrats|and)
      (bob|saint|auntie|uncle|cousin|nana|grandma|grandad) (<pupil-forename>|dylan|grace|hope)
      <pupil-forename> (thomas|the (cat|dog|rabbit|lurcher|spaniel|hamster|tank|barber|builder|plumber|fish|vet|postman|dentist|physio|yoga|explorer|great))
      (grace|hope|faith|joy) (was|is|be) (always|not|said|never|a|the)
      (mam|mum|dad|nan|gran|grandad|auntie|uncle|husband|hubby|wife|partner|fiance|boyfriend|girlfriend|mate|best friend) (of|to)? <pupil-forename>
      <pupil-forename> (,|is|'s)? (my|our) (husband|hubby|wife|partner|fiance|boyfriend|girlfriend|mate|best friend|brother|sister|boss|dog|cat|lurcher|neighbour|cousin|hairdresser|line manager|car|van)
      (put|stick|pop|get) (the)? (kettle) on
      (i'd|id|i would|you should|you could|you need to|u need to|have you|has he|has she) ..1 (speak|spoken|talk|talked|ask|asked|ring|rung|push|pushed|try|tried|email|go back|contact|request) ..2 (to|his|her|their|the|for|school|teacher|senco|gp)
      (we did|worked|works|what we did|helped|it was the same) (with|for) (ours|mine)
      (that|this|the|what a) (character|player|striker|villain|episode|scene|advert|contestant|performance|innings|film)
      on (the|a) (pitch|touchline|terraces|wing|bench)
      (give|gave|giving) (nana|nan|gran|grandad|mum|dad|mam) (her|his)
      <word> 's (wee)? (christening|wedding|engagement|hen|stag|baby shower|retirement) (do|party|cake|night|card)?
      (my|his|her) (first job|apprentice|mot|driving test|wages|wage slip|overtime)
      (my|our|his|her|their|your) (<word>)? (grandkids|grandchildren|grandchild|grandson|granddaughter|nephews|nieces|own kids|own two|own three|stepkids|toddler|toddler's)
      (i'm|im|i am|i'm only|as) (her|his|their) (mother|mum|dad|nan|gran|auntie|father|mam|mummy|daddy)
      (<punctuation>) (mine|my own|ours) , i (made|had|gave)
      (my|our|ma|wor|oor) (<kid-like>)? (son|daughter|niece|nephew|godson|lad|girl|boy) (,|(his|her) (drumming|swimming|football|brownies|cubs|dance|karate)|comes home|came home|is (<number>|at uni|at college))
      (mine|mines) ('s|are|'re|is|was|were|went|go|goes|tells|loves|still|has been|have been|always|only|just|won't eat|had) (in|at|both|straight|to|me|it|fab|a|the|on|all|there|loves)
      (my two|my three|my youngest|my eldest|my middle one|my littlest at home) 
      (where|school|nursery) (i|we) (send|sent|take|took) (mine|ours|my)
      (at|to) (the|a|our|my) (hen|stag|dentist|doctor|gp|vet|hairdresser|barber|optician) 's?
      (hen do|stag do|her hen|the hen|last stag|the vicarage|fete|on stilts|circus|next door|scaffolder|scaffolders|plasterer|plumber|gutters|apprentice|trainee|saturday girl|saturday boy|busker|barman|barmaid|jockey|umpire|vape shop|choirboy|bellboy|landlord|bouncer|terrier|lurcher|spaniel|labrador|labradoodle|whippet|collie|cockapoo|puppy|kitten|sourdough|tomatoes|houseplant|seedlings|sunflowers)
      (a|my) (<word>)? (sourdough|car|van|boiler|laptop|bike|cat|dog|stapler|telly|washing machine|hoover|sat nav|satnav) ..3 (is|was|has|'s|died)
      (oh|yes|no|aye|well|come on|good|attaboy|thatta|listen|easy) , (boy|girl|lad|lass|lads|girls|boys)
      (went|gone|gan) (tae|to) (the)? (school|primary|college) (wi|with)
      (hosting|hosted|host|lodging|lodger) ..5 (family|student|boy|girl|lad)
      (the|a|as an?|our|my) only one (who|that|whose|with)
      (there's|theres) (always)? one (who|that|in) every
      (your|yer|ur|my) (little|big)? (brother|sister|cousin|nephew|niece|grandson) (is|was|has|had|said|says|told)
      (she's|he's|is that|that's|it's) (the)? (one|lad|girl|boy) (off|from) (<fiction-word>|<cap>|the (telly|radio|advert|film))
      (parents'|parent's|as a) (mum|dad|parent|mother|father) 
      (worst|best|proud|knackered|bad|new) (mother|mum|dad|father|mam|nan)
      (grace) (before|after|at) (meals|dinner|tea|lunch|grace)
      (at|round|at our) (our|the|my) (kitchen)? table , 
      (at|on) our (kitchen)? table
      (<year-group>|<year-groups>) (mum|mums|mummies|mummy|dad|dads|parent|mams)
      (non uniform|mufti|inset|parents evening|pe day) ..6 (at yours|at mine|can you|have you|for him|for her|mum)
      (this is|it's|its|love|from) (your)? (auntie|aunty|uncle|nan|nana|gran|granny|grandad|grandpa)
    `,
  },
  {
    kind: 'kids-in-general',
    patterns: `
      (every) (single)? (<kid>) in (my|our|the|this) (class|form|group|year)
      (the|our|my|all the|all our) (<kids>|children|class|form|lot|<year-groups>) (in (my|our) (care|class))? ..1 (have|has|were|are|'ve|was|did|'s) (all|both|absolutely|been|just|so|really|now)? (worked|work|tried|so hard|stars|superstars|amazing|fantastic|brilliant|fab|a credit|incredible|wonderful|smashed it|done us|done me|so proud|working) ..1
      (case study|case studies|textbook|essay|lecture|training day|inset|webinar|secretary of state|education secretary|minister|mps|the whole country|the country|nationally|up and down the country|any school|in any school|circus school|drama school|law school|art school|imaginary school|driving school)
      (general|some|any|top) (advice|tip|tips)
      (whatever|whoever|anyone|anybody|everyone|nobody|somebody else|someone else's|anybody's|anybody else's) ..1 (<kid>|toddler|three year old|<child-age> year old|kids|bairns)
      (does|do|has|have) (anyone|anybody|anyones|anybody's|anyone's|anyone else's|your|yours) ..3
      (a lad|a boy|a child|a kid|a monkey|toddlers|toddler|six year olds|five year olds|a six year old) with (a (dartboard|crayon|spade)|crayons|scissors) <punctuation>
    `,
  },
  {
    kind: 'kid-in-fiction',
    patterns: `
      (reading|read|re-reading|rereading|listening to|finished|started) ('|") ..7 ('|")
      (memoir|biography|autobiography|huckleberry|huck finn|just william|matilda|kes|billy elliot|oliver twist|lord of the flies|boy in the striped|waterloo road|grange hill|bash street|horrid henry|casualty|holby|derry girls|inbetweeners|harry potter|hogwarts|boy at the back|children's author|book tour|author at the)
      (boy|girl|lad|child|kid) in (<cap>|that (<cap>|film|book|play))] (nobody|who|has|gets|is|was)
    `,
  },
  {
    kind: 'kids-of-old',
    patterns: `
      (my|his|her|their) (grandmother|grandfather|great grandmother|great aunt|grandad|gran|nan|mother|father|old man) ..3 (was|were|left|went|had|started|taught|told|used|kept|walked)
      (they told|told) my (mother|father|nan|gran|grandad|dad|mum)
      (he's|she's|hes|shes|is|they're|wha's|who's) (a|an|now a|the)? (<word>)? (barrister|joiner|doctor|plumber|nurse|surgeon|solicitor|electrician|paramedic|sparky|brickie|midwife|policeman|copper|vicar|farmer|teacher|head|grandad|father of) (now|noo|himself|herself|these days|<punctuation>)
      (is|are|'s|he's|she's) (fifty|forty|sixty|seventy|eighty|thirty|<number>) (now|noo)
      (ye've|you've|i've|we've|if you) ever been (a|an|the)
      (my|our) (infant|infants|primary|junior|secondary|own|old) (class|school|schooldays|schooling|teacher)
      (my|his|her|our) schooling
      (learned|learnt) to (read|write) at <number>
      (since|before|after) (i|leaving|i'd) (left|retired|the classroom|teaching|quit) ..2
      (first job|work experience (girl|lad|boy|lass|kid|student)|apprenticeship|saturday job|paper round) ..2
      <pupil-surname> (who|that) (had|has|ran|runs|owned|kept|sold|played|did|sings|drove)
    `,
  },
  {
    // One whose name is the same: a firm, a grave, somebody on a stage.
    kind: 'name-elsewhere',
    patterns: `
      [<pupil-name>] 's? ..1 (shop|pie|pies|salon|garage|bakery|cafe|café|studio|gallery|plumbing|plumbers|heating|ceramics|pottery|roofing|builders|building|electrical|electricals|joinery|carpentry|landscapes|gardens|photography|interiors|catering|cakes|flowers|florist|florists|butchers|butcher|fish bar|motors|tyres|scaffolding|solicitors|estate|funeral|removals|windows|kitchens|bathrooms|trophies|hair|barbers|opticians|vets|band|trio|quartet|album|tour|gig|novel|book|podcast|exhibition)
      [<pupil-name>] , <number> (to|-|–) <number>
      [<pupil-name>] (,|,? the) (<word>)? (<word>)? (runner|singer|actor|actress|footballer|player|golfer|cricketer|striker|novelist|author|poet|painter|potter|comedian|mp|councillor|mayor|presenter|weatherman|plumber|builder|electrician|butcher|baker|jockey|boxer|swimmer|conductor|cellist|guitarist|drummer|dj|historian|explorer|general|captain|bishop|saint|composer) (who|,|from|on|is|was|retires|has|'s|<punctuation>)
      [<pupil-name>] (the|that) (ball|crows|roses|free kick|line)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // Who and what in one: told by hardly anybody but those who have the child before them.
    kind: 'child-told',
    patterns: `
      [(") (miss|sir) (,)? <word>]
      [(,|:) (") (miss|sir)]
      [(miss|sir) (<punctuation>)? (")]
      [(had|took|got|taking|heard|made|passed on|logged|write up|written up|writing up) (a|another|my first|two|three) (disclosure|disclosures)]
      [(had to|having to|i|we|i've had to|and i|been) (restrain|restrained|restraining|physically restrain|hold down|carry|carried) (him|her|a (child|kid|boy|girl|lad|lass|pupil|student|<child-age> year old))]
      [(got|was|been|being|get|getting|gets) <struck> ..3 (by|off|fae|wi|with) (a|the|an|one|another|same|my|our|that|this|his|her) ..2 (<kid>|<year-group>|<child-age> (-)? year (-)? old|chair|runner|biter|boy|girl|table|tutee|<kid-role>)]
      [(got|been|was) (hit|bit|bitten|kicked|punched|spat at|scratched|headbutted) (again|twice|three times|today|this (week|wk|morning)|at work|in class|at school|till this week) ..2]
      [(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ..2 (have|has|with|on|are|got|of mine with) (an|a|the|their)? (<file-word>)]
      [(<count>|<number>) (seizure|seizures|nosebleeds|nosebleed|meltdowns|meltdown|exclusions|lost teeth|wet pairs|accidents|fainters|vomiters|runaways|runaway|bitten elbow|broken arms|first word|head bumps|bumped heads) (<punctuation>|and)]
      [(his|her|their) (<home-one>) ('s|is|was|has|had|got)? (just|been|only|now|still|back|not)? (inside|in prison|in jail|sent down|deported|evicted|ashes|in the (hospice|hospital)|in a refuge|dead|died|dying|found|on the drink|rehab|hits|hit|beats|drinks|(ankle)? tag|inside again|out of prison|not allowed)]
      [${they} ..3 (been|being|getting|gets|to be|going to be|be|getting|got) (permanently excluded|excluded|assessed|moved to (a|the) (special|unit|pru)|kept down|suspended|perm exed|groomed|picked on|battered at|bullied|fostered|adopted|referred)]
      [(school refuser|selective mute|flight risk|young carer|looked after child|persistent absentee) , (<year-group>|y <number>|<child-age>)]
      [(<year-group>|y <number>|yr <number>) , (selectively mute|selective mute|non verbal|non-verbal|new to country|eal|autistic|adhd|school refuser|looked after|<child-age> years old|tiny|adopted|in care|on a) ..2]
      [(new starter|new arrival|new lad|new girl|new boy|new kid|new child|new family) (today|monday|tuesday|wednesday|thursday|friday|tomorrow|started|coming|arrived|,|:|in|from|with|<punctuation>) ..3]
      [(he|she) (told|tells|said to|telt|asked) (me|us|miss|sir) ..2 (he|she|his|her|wanted|daddy|mummy|mum|dad|that|nan|i|if|why|about)]
      [(he|she) (wrote|drew|made|handed|brought|signed|gave) (me|'|"|my|a|us) ..4 (note|picture|drawing|card|name|knife|family|poem|letter|story|heart|snail|conker)]
      [(when|where|how) (i|we|ah) (had|taught|teached) (him|her|his (brother|sister|mum|dad)|her (brother|sister|mum|dad)|them both)]
      [foster (placement|mum|mam|mammy|mother|carer|carers|dad|home|family) (says|said|told|rang|came|has|is|with|wi|been|greetin|in|again|wi|the|who|<punctuation>)]
    `,
  },
  {
    kind: 'told-school',
    patterns: `
      [(who|that|what|,|and|one|he|she) <habit-act>]
      [(can|cannae|can't|cannot|won't|does|doesn't|will|who|keeps|started|stopped|no|without) ..1 (biting|bolting|spitting|barking|rocking|licking|absconding|throwing|soiling|smearing|headbutting|stripping)]
      [(struck|<struck-by>) (me|us|the|a|my|our|another|his|her|some|two|someone|somebody|him|one of|wee) (<school-grown-up>|<kid>|friend|mate|partner|ta|<cap>|again|today|governor|twice|in the|on the|with|wi|at)]
      [(got|passed|failed|failing|pass|fail|scored|scraped|smashed|aced|flunked|getting|flunking) ..2 (<work-at-school>|everything|the phonics|<number> in|the entrance|the test|the lot)]
      [(mum|mam|dad|nan|nobody|no one|mammy|da|parent) (hasn't|hadn't|not|never|didn't|hasnae|no|forgot|hasnt|had not) (come|came|turned up|shown|to collect|collected|to pick|picked|up)]
      [(in|into|out|oot) (seclusion|isolation|inclusion|internal exclusion|detention|reset|the pru|exclusion|the unit|the sensory room|the calm room|special school|the special unit|foster)]
      [(fronted adverbials|chapter book|first full sentence|first sentence|number bonds|phonics|show and tell|golden time|reading record|school photo|class photo|leavers hoodie|book corner|medical room|lunchtime club|dinner hall|dinner queue|school report|spelling test|sports day|bus evacuation|fire drill)]
      [(his|her|their|whose) (first tooth|front teeth|first full|eczema|stoma|operation|hearing|op|medication|tablets|meds|nerves|temper|reading level|assessment|results|place|school place|1:1|escort|exclusion|file|plan|old bedroom|piano|violin|cello|story|spelling|attendance|brother's|drawing)]
      [(no|without) (coat|tights|socks|shoes|breakfast|lunch|bed|friends|father|english|speech|front teeth|bag|pe kit|jumper) ]
      [(drama queen|little shit|wee bully|sly|snivelling|brat|little thug|little madam|little sod|little toad|gobshite|little git|spoilt little|horrible little|nasty little|nasty wee|wee bully|proper madam|bully|menace|pain in the|on my last nerve|away with the fairies|class clown|teacher's pet)]
    `,
  },
  {
    kind: 'told-me',
    patterns: `
      [<quotation> (he|she|says|said|they)]
      [(says|said|goes|asked|told|whispered|shouted|wrote|writes|reads|signs|announced|yelled) ..3 <quotation>]
      [(:) <quotation>]
      [<quotation> ..1 (aged|age|year|y|reception|nursery|nine|six|seven|eight|ten|five|four|three)]
      [(drawing|picture|portrait|painting|card|story|letter|poem) (of|about|for|to) (me|his|her|their|my|a|us|the|mum|dad|home)]
      [(wants|wanted|asked|asks|begged|hopes) to (be|marry|live|sleep|know|come home|be adopted|sit|hold|go home|take|stay)]
      [(asked|asks) (me|for|if|why|whether|to|can|how|what)]
    `,
  },
];
