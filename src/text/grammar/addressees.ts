import type { Grammar, Lexicon } from '../grammar.ts';

/** Whom a draft speaks to: a pupil, a parent, another grown-up. */
export const lexicon: Lexicon = {
  greeting: `hi hiya hello hey heya hullo hallo dear morning afternoon evening good_morning good_afternoon
    good_evening hi_there hey_there hello_there alright oi`,
  // What also stands before a name that is called.
  'calling-word': `worry thanks thank_you sorry cheers congratulations congrats well_done lol yes yep no nope ok okay
    welcome come_on good_luck`,
  'you-word': 'you u ya',
  'your-word': 'your ur',
  'your-child': `son daughter child kid lad lass girl boy little_one little_boy little_girl little_man little_lady
    youngest eldest littlest middle_one twins girls boys lads children kids`,
  'school-scene': `class lesson lessons classroom school phonics maths english science history geography pe assembly
    playtime lunchtime lunch breaktime playground reading writing spelling spellings homework registration detention
    drop_off pick-up circle_time carpet_time golden_time forest_school breakfast_club after_school_club group_work tutor_time`,
  // What a child takes home and a grown-up does not.
  'child-thing': `homework spellings reading_book reading_books reading_record book_bag pe_kit times_tables phonics
    number_bonds coursework spelling_list spelling_test reading_diary parents_evening permission_slip behaviour_log
    rehearsal_times worksheet packed_lunch star_of_the_week class_assembly`,
  // Talk that tells that two grown-ups are speaking.
  'grown-up-word': `pub pint pints wine prosecco gin beers cocktail cocktails brunch book_club mate hen_do hens stag_do
    night_out pilates parkrun spin_class husband wife hubby missus fella mortgage bridesmaid bridesmaids work_do
    allotment our_kids playdate babysit babysitter ppa planning_day your_kids the_kids half_marathon date_night
    the_gym the_wedding your_wedding team_meeting staff_meeting antenatal nct slimming_world zumba from_the_gym from_work from_uni at_uni boiler
    landlord rent invoice bbq barbecue toddler_group godchild grandkids curry_night poker five-a-side`,
};

const pupil = '(<pupil-name>|<pupil-forename>)';
const parent = '(<parent-name>|<parent-forename>)';
const named = `(${pupil}|${parent}|<staff-name>|<staff-forename>)`;
const yourChild = `<your-word> (<quality>)? (<your-child>|${pupil})`;

export const phrases: readonly Grammar[] = [
  { kind: 'grown-up', patterns: '<grown-up-word>' },
  {
    // The name alone, where it is somebody's who is spoken to.
    kind: 'spoken-to',
    patterns: `
      (<greeting>|<calling-word>) ,? [${named}]
      [${named}] ,? (can|could|would|will|do|did|are|have|did|may|should) (<you-word>|i|we)
      [${named}] ,? (<you-word>|<your-word>|what's|whats|wots|where's|when's|please|pls|thanks|well done|message me|dm me|text me|ring me|email me|meet me|add me|call me|snap me)
      [${named}] ,? <greeting>
      (for|with|to) <you-word> ,? [${named}]
      [${named}] ,? (my|our) ..2 (number|mobile|email|snap|insta|phone)
      [${named}] ,? (it's|it is|its) (miss|mr|mrs|ms|me|sir)
    `,
  },
  {
    // "Jack can you": whatever else the word means, it is a name here.
    kind: 'asked-by-name',
    patterns: `
      [${named}] ,? (can|could|would|did|do|are|have) <you-word>
      [${named}] ,? (what|what's|whats|where|when|when's|which|who|how) (is|do|are|did|old are|road do|'s)? (<your-word>|<you-word>)
    `,
  },
  {
    kind: 'to-parent',
    patterns: `
      [<greeting> ,? ${parent} ,? ..3 (about|re|regarding) ${pupil} ('s <school-thing>)?]
      [<greeting> ,? ${parent} ,? ..3 (about|re|regarding) ${pupil} 's (behaviour|friendship|progress|attendance|lunch|day|tears|glasses|inhaler|coat|bag)]
      [${yourChild} (did|was|is|has|had|got|left|lost|forgot|needs|needed|fell|bumped|won|seems|seemed|read|told|said|hit|bit|cried|hasn't|hasnt|didn't|didnt|wasn't|wasnt|isn't|isnt|still|really|just|'s been|keeps|struggled|struggles|refused|worked|tried|smashed|brought|earned) ..3 (in|at|during|with|for|on|to) (my|the|his|her|their|our|today's)? (<school-scene>|<school-thing>)]
      [${yourChild} (did|was|is|has|had|got|left|lost|forgot|needs|needed|hasn't|hasnt|didn't|didnt|read|brought|won|still|earned|missed) ..2 <child-thing>]
      [${yourChild} (did|was|is|has|had|fell|worked|read|sang|played|hit|bit|cried|got|left) ..3 (in|to|with|at) (my|the whole|the rest of the|the|our) (class|classroom|room|lesson)]
      [${yourChild}] ..1 (in|from) my (class|form|set|group|year|maths set)
      [(about|re|regarding) ${yourChild} 's? <school-thing>]
      [${yourChild} 's (<school-thing>|teacher|class teacher|form tutor)]
      [(i|we) (teach|have|had|taught) ${yourChild} (in|for|at|this year|next year|today)]
      [(as|it's|its|i'm|im|i am) ${yourChild} 's (teacher|ta|tutor|form tutor|class teacher|head of year)]
      [(send|bring|collect|pick) ..1 (${pupil}|${yourChild}) ..1 (in|to school|up) ..2 <child-thing>]
    `,
  },
  {
    // Praise or worry about the day, with no school in it: between parents of a team too, so weaker.
    kind: 'child-did',
    patterns: `
      [${yourChild} (did|was|has been|'s been|had) (so|really|absolutely|very|such)? (well|brilliantly|brilliant|amazing|amazingly|fantastic|fantastically|lovely|great|superb|superbly|upset|a great day|a good day|a lovely day|a tough day|a hard day|a bad day|a bit of a day|a wobble|unsettled|tearful|a star) ..1 (today|this morning|this afternoon|this week)]
      [${yourChild} (told|asked|gave|drew|made) me ..1 (today|this morning|this afternoon|in class|at playtime|at lunch)]
    `,
  },
  {
    kind: 'about-pupil',
    patterns: `[(about|re|regarding) ${pupil} 's (<school-thing>|behaviour|progress|attendance)]`,
  },
  {
    // Said to a child: nobody says it to a friend of their own age.
    kind: 'to-pupil',
    patterns: `
      see <you-word> ..1 in (my|the)? (class|lesson|lessons|form|form time|assembly|registration|detention|maths|english|science|history|geography|french|spanish|art|drama|period <number>|rehearsal|tutor time|the classroom)
      see <you-word> at (rehearsal|orchestra|netball practice|football practice|homework club|after school club|breakfast club|revision|the revision session|training on the field)
      <your-word> (homework|coursework|detention|form tutor|form|head of year|gcses|gcse|mocks|mock|revision|lessons|planner|pe kit|spellings|reading book|book bag|maths book|english book|other teachers|exam results|sats|controlled assessment|tutor group|school bus|school uniform)
      (don't|dont|do not|never|not) (tell|show|telling) (<your-word>) (mum|dad|mam|parents|mother|father|nan|teacher|teachers|form tutor|head of year|foster carer|carer)
      (ask|asked|check with|tell|told|hiding it from) <your-word> (mum|dad|mam|parents|foster carer) (if|first|to|you|that|can)
      (does|do|will|would|can|won't|wont) <your-word> (mum|dad|mam|parents|foster carer) (know|let|mind|check|see|read|look)
      (<you-word>|you're|youre|ur) ..2 (in|from) my (class|lesson|lessons|form|set|tutor group)
      in my (lesson|class|form) (today|yesterday|tomorrow|on <today>)
      (when|once|after|until|till) <you-word> (leave|finish|left|finished) (school|year <year-number>|sixth form|college)
      (you're|youre|you are|u r|ur) (only)? (in)? (year <year-number>|<year-short>)
      (not|n't) (your|ur) teacher (any more|anymore|here|on here|outside)
      (my|the) (favourite|fave) (pupil|student|one in the class)
      (mature|grown up|older) for (your|ur) age
      (you|u) (can|don't have to|dont have to|needn't) call me (miss|sir|<cap>) (on here|here|out of school|outside school|anymore|any more)
      (at|after|before|in) school (tomorrow|today|on monday|next week) (miss|sir)
      (you're|youre) not in trouble
      (well done|good luck|great work|good work|amazing work|lovely work|great effort|brilliant work) (in|on|with|for) (<your-word>|the)? (sats|gcse|gcses|mock|mocks|spelling test|pen licence|class assembly|controlled assessment)
    `,
  },
  // "It's Miss Lowther": nobody calls themself that to a friend.
  {
    kind: 'says-title',
    patterns: `(it's|its|it is|this is|i'm|im) (miss|mr|mrs|ms|sir) <cap>?\n(miss|sir) here\n(miss|mr|mrs|ms) <cap> here\n(from|love|regards|thanks) ,? (miss|mr|mrs|ms) <cap>`,
  },
  {
    // A detail offered with this beside it goes to a family or a child.
    kind: 'school-errand',
    patterns: `
      (send|email|give|get|drop|bring|forward|pass|print|share|post) (<you-word>|him|her|them|over)? (the|his|her|their|your|ur|ollie's|this week's|some)? (new|lost|spare)? <child-thing>
      (stuck|struggling|unsure|help|question|questions|query|worried|confused|worries|queries) ..2 <child-thing>
      (missed|lost|forgot|needs|forgotten) (the|his|her|their|your)? <child-thing>
      (collect|pick up|fetch) (him|her|them|your child|your son|your daughter) ..2 (from school|after school|at the gate|at the office)
      (parents|mums|dads|families|carers) (in|of) (my|our) (class|form|year|year group)
    `,
  },
  {
    // What is said to a child one looks after, or to its parent, beside a number: comfort, marks, what was left behind.
    kind: 'offered-in-care',
    patterns: `
      (about|re|regarding|over) (his|her|their) (behaviour|progress|attendance|report|reading|maths|homework|spellings|friendships|marks|grades|mocks|sats)
      (if|when|any time|anytime|whenever) (home|school|secondary|college|year <year-number>|things at home|lessons|it) (ever)? (gets|get|is getting) (bad|rough|hard|tough|scary|lonely|worse|too much|on top of you)
      if (<you-word>) (can't|cant|cannot) sleep
      (any time|anytime|whenever|if) (you're|youre|you are|ur|you feel|you get) ..1 (worried|scared|frightened|upset|sad|lonely|low|struggling|anxious|bullied)
      (our|a) (little)? secret
      (won't|wont|will not|not|never) (tell|be telling) (anybody|anyone|a soul|school|your mum|your dad|your parents)
      (want|need|get|have|see|know) (the|your|his|her|their) (marks|exam results|mock results|grades|results|predicted grades) (early|first|before)?
      (it's|its|it is) the (exams|music|science|maths|art|pe|drama|cover|supply|form|office) (lady|man|teacher|tutor|miss)
      (you|u|you've|youve) ..1 (finished|left|leave|finish) (<year-group>|<year-short>|school|sixth form|college) ..2 (month|week|weeks|summer|june|july|easter|christmas|now|ago|already|so)
      (left|leave) (school)? (at|last|in) (easter|christmas|summer|july|june) (didn't|didnt|did) (you|u|ya)
      (any|all|some) of the (parents|mums|dads|families)
      (mum|mam|dad|nan|carer|mother|father) (said|says|asked me|told me) ..1 (ring|call|text|message|contact|phone) (you|u)
      (left|lost|forgot|forgotten|needs) (his|her|their) (inhaler|epipen|glasses|coat|bag|lunch|lunchbox|homework|reading book|book bag|pe kit|planner|jumper|cardigan|blazer|tie|bottle|water bottle|calculator|hearing aid)
    `,
  },
  {
    // The writer's own set against the one of work: a friend has no other.
    kind: 'besides-work',
    patterns: `
      (not|instead of|insteid o|rather than|isn't|never) (on|via|through)? (the|my) (work|school|office) (one|number|phone|line|mobile|email|e-mail|address|account)?
      (my|the|our) (work|school|office|class|main) (phone|number|line|mobile|email|e-mail|one) (is|'s)? (useless|off|down|never on|rubbish|broken|locked|switched off|not on)
      (can't|cant|cannot|don't|dont) (ring|text|call|phone|answer|use|get) ..2 (from|on|at|via) (my|the)? (work|school) (phone|mobile|number|one|email|line)
      (this|it|that|here|below|mine|number) (is|'s)? my (personal|own|private|proper|real) (number|mobile|phone|mob|email|e-mail|one)
      (here's|heres|here is|have|take|try|use) my (personal|own|private|proper|real) (number|mobile|phone|mob|email|e-mail|one)
      (put|give|giving|gave|given|left) (you|u|ye)? (you)? my (personal|own|private|proper|real) (number|mobile|phone|mob|email|e-mail|one)
      <greeting>? ,? (mr|mrs|ms|miss) <cap> ,? (here's|heres|here is|this is|my|it's|ring me|text me|call me|you can|ye can|please ring|please text|please call)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'spoken-to',
    patterns: `
      (<invites-contact>|<invites-privately>|<asks-details>) ,? [${named}]
      [${named}] ,? (<invites-contact>|<invites-privately>|<asks-details>)
    `,
  },
];
