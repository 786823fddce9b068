import type { Grammar, Lexicon } from '../../grammar.ts';

/** The school's own people and the school itself, as those of whom something may be said; and everybody else. */
const formCodes = Array.from({ length: 13 }, (_, year) =>
  [...'abcefjnqrtuvwyz'].map((letter) => `${year + 1}${letter}`),
);

const jobs = `chair_of_govs head headteacher headmaster headmistress head_teacher deputy deputy_head deputy_headteacher assistant_head principal
    vice_principal assistant_principal senco sendco bursar caretaker site_manager business_manager office_manager line_manager boss
    manager receptionist secretary chair_of_governors phase_leader year_lead head_of_year head_of_department hod head_of_maths
    head_of_english head_of_science year_head ta hlta lsa teaching_assistant job_share cover_supervisor supply_teacher
    class_teacher form_tutor dinner_lady lunchtime_supervisor midday_supervisor cook colleague teacher governor nqt ect student_teacher
    trainee technician librarian cleaner maths_teacher english_teacher science_teacher pe_teacher music_teacher french_teacher
    history_teacher geography_teacher art_teacher drama_teacher year_leader subject_lead mentor executive_head exec_head ceo
    attendance_officer office_lady cover_teacher dsl mentor chair co-worker coworker`;

const jobsMany = `govs governors teachers tas colleagues staff slt smt leadership_team senior_leaders senior_leadership senior_leadership_team
    management management_team leadership office_staff dinner_ladies heads deputies support_staff teaching_assistants cleaners
    office_ladies admin_team trustees leaders hltas lsas lunchtime_supervisors midday_supervisors cooks middle_leaders team
    governing_body supply_teachers pta ptfa co-workers coworkers bosses department`;

const classes = `class form tutor_group year_group sixth_form cohort bottom_set top_set middle_set maths_set maths_group form_group
    tutor_set nurture_group classes`;

export const lexicon: Lexicon = {
  'job-one': jobs,
  'job-many': jobsMany,
  'always-school': 'slt smt',
  'pupil-one': 'pupil student kid child lad lass boy girl youngster learner tutee girl',
  'pupil-many':
    'pupils students kids children lads lasses girls boys youngsters learners tutees sixth_formers infants juniors',
  'class-many': classes,
  // With "my" or "the" before it, one of the school's own.
  ours: `${jobs} ${jobsMany} ${classes} pupil student pupils students learners tutees sixth_formers`,
  'year-people': `kids pupils students children lads girls boys parents mums dads families carers teacher teachers team lot class group staff tas form`,
  'parent-one': `parent mum dad mother father carer mam nan grandma gran grandad stepdad stepmum`,
  'parent-many': `parents mums dads mothers fathers carers families grandparents mams pta`,
  'form-code': formCodes.flat().join(' '),
  'school-place': `school academy college workplace trust academy_trust multi_academy_trust mat nursery`,
  'work-place': `school place work office class form set department gate gates corridor year year_group nursery academy college
    playground dept lesson lessons team staffroom key_stage phase trust mat kitchen group room classroom bottom_set top_set ks1 ks2
    ks3 early_years tutor_group sixth_form base unit maths_department english_department science_department school_gate school_gates`,
  stranger: `bloke man woman guy lady driver neighbour neighbours neighbor neighbors councillor cashier waiter waitress landlord landlady
    tenant ex bouncer builder plumber vicar doctor gp dentist customer passenger person creature cyclist mother-in-law mother_in_law father_in_law
    mil fil sister_in_law brother_in_law doorman steward official presenter influencer postman shopkeeper chap fella girl boy lad lass kid one referee ref
    linesman umpire coach trainer instructor coppers copper policeman`,
  'you-are': "you're youre",
  you: 'you u ya yous youse yer ye',
  they: 'they these those theyre',
  kin: `husband wife hubby partner boyfriend girlfriend fiance fiancee son daughter brother sister dad mum mam mom nan gran grandad dog
    cat puppy kitten toddler teenager twins baby nephew niece cousin mate mates bestie friend friends sis bro kids children boys girls lads
    uncle auntie family parents housemate flatmate horse rabbit hamster hens chickens ferret tortoise`,
};

const f = '(<filler> (<filler>)?)?';

export const things: readonly Grammar[] = [
  {
    kind: 'tail',
    patterns: `
      (at|in|from|of|on|round|for|within|by|outside) (my|our|this|the|these|that) <filler>? (<work-place>|<year-group>)
      (in|at|on|from|of) (my|our) <filler>? <word>
      (at|in|from|of|for) (<school-name>|<school-handle>|<year-group>|<years-short>|<form-code>|work|school|slt|reception|nursery)
      (round|around|in|over|at|up|down)? here
      (that|who|which)? (i|we|i'm|i've|we've) (have to|had to)? (to)? (teach|taught|work with|work for|work under|work alongside|tutor|support|got|have|had|have got|been given|deal with|put up with)
      (who|that|which)? (works|work|worked|working|teaches|teach|runs|run|running|sits|sit|hangs about|stand|stands) (here|there|this|it|the show|with me|(at|in|on|outside) (my|our|this|the)? <work-place>|this place|the place|the school|this school)
      (these days|nowadays|today|this year|this morning|this week|this term|lately|again)
      (in|of) (charge|question|general|particular)
      (next|down|over) (door|the (road|corridor|hall)|there)
    `,
  },
  {
    kind: 'school',
    patterns: `
      (this|our|my|the) <filler>? (<school-place>|leadership of this school)
      (this|our|my) (place|department|dept)
      the place (i|we) work
      (<school-name>|<school-handle>)
      (the)? <community-body>
      (our|this|my) (primary|secondary|infant|junior|special) school
      whole (place|school)
      the whole (place|school)
    `,
  },
  {
    kind: 'community',
    patterns: `
      (my|our|the|these|those|this|that|them|whole) ${f} <ours>
      (our|the|these|those|them) ${f} <parent-many>
      our ${f} <pupil-many>
      (that|this|the|a|one|another|some|every|any) ${f} (parent|<pupil-one>|mum|dad|carer) (in|from|of) (my|our|<year-group>|<form-code>|reception|nursery) (<work-place>|<class-many>|school)?
      (year|yr) (<year-number>|<year-numbers>) (<year-people>)?
      (<year-short>|<years-short>|<form-code>) (<year-people>)?
      (reception|nursery|infant|junior|eyfs|ks1|ks2|ks3|ks4|sixth form) <year-people>
      (my|our) (lot|set|bunch|cherubs)
      (my|our) (set|group|class|band) (<number>|<year-number>)
      that <cap> (woman|man|bloke|girl|lad|boy|kid|creature)
      (<school-name>|<school-handle>) (<job-many>|<parent-many>|<pupil-many>|<job-one>)
      <always-school>
      (half|most|some|all|both|several|many|none|lots|a lot|every) (of)? (the|my|our|these|those)? (<job-many>|<parent-many>|pupils|students|learners|class|form|year group|tutor group)
      (half|most|some) of my (kids|boys|girls|lads)
      chair of governors
      (every|each|any) <filler>? (<job-one>|<pupil-one>|<parent-one>) (here|in this|at this|at our|in our|on this|in the)
      (our|my) <school-place> 's <job-one>
      <cap> 's (mum|dad|mam|parents|mother|father|family|nan|stepdad|lot|carer)
      (the|this|that) (new|old|acting|interim|latest|other) (guy|one)
    `,
  },
  {
    // School people only with something that ties them to this school.
    kind: 'loose-community',
    patterns: `
      <parent-many>
      <pupil-many>
      <job-many>
      (people|everyone|everybody|half|some|most|all|those|the lot|half the people|anyone|nobody|someone|the rest|the ones|the kids|the children|the boys|the girls|the lads|the people|the women|the men|the girl|the lad|the kid|the boy|that lad|that kid|that boy|that girl|this lad|this kid|the lot|that mum|that dad|this mum|this dad|the mum|the dad|a mum|a dad|a parent|a pupil|pupil|pupils|that woman|that man|that bloke|the woman|the man|the bloke|one mum|one dad|one kid|one pupil|one parent|the guy|a kid|a child|a student|the clown|whoever)
      (the|those|these|them) ${f} (kids|children|boys|girls|lads|people|ladies|women)
    `,
  },
  {
    kind: 'person',
    patterns: `
      (that|this|the|some|another|my|our|those|these) ${f} <word>? <stranger>
      (his|her|their|your) ${f} (mum|dad|parents|mother|father|mam|family|wife|husband|girlfriend|boyfriend)
      (her|him|them|the one|<cap>) next door
      <handle>
    `,
  },
  { kind: 'kinfolk', patterns: `(my|our) <filler>? <kin>` },
  {
    kind: 'self',
    patterns: `(i'm|im|i am|i was|i feel|i felt|i must be|i look|i sound|we're|we are|we were|me|myself|my own)`,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'own-people',
    patterns: `
      (<community>|<colleague-title>|<staff-name>|<pupil-name>|<parent-name>) (<cap>)? (<tail> (<tail>)?)?
      (my|our|the|these|those) <community> (<tail>)?
      <cap> <cap>? (in|from|on|at) (the|our|my) (office|staffroom|kitchen|department|front desk|reception|desk|sen department|pta|governors|leadership team|senior team|slt)
      <loose-community> <tail> <tail>?
      (<pupil-name>|<pupil-forename>) 's (mum|dad|mam|parents|mother|father|family|nan)
    `,
  },
];
