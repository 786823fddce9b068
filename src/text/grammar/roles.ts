import type { Grammar, Lexicon } from '../grammar.ts';

/** Jobs in schools, and the people who hold them at this one. */
export const lexicon: Lexicon = {
  'role-word': `headteacher headmaster headmistress ta hlta lsa senco sendco ect nqt nqt+1 slt dsl ddsl
    head_teacher deputy_head deputy_headteacher assistant_head assistant_headteacher teaching_assistant classroom_assistant
    learning_support_assistant learning_mentor learning_support higher_level_teaching_assistant cover_supervisor
    supply_teacher class_teacher form_tutor school_business_manager school_secretary school_administrator school_governor
    parent_governor chair_of_governors head_of_year head_of_school head_of_maths head_of_english head_of_science
    key_stage_leader phase_leader pastoral_lead family_liaison_officer lunchtime_supervisor midday_supervisor
    dinner_lady school_cook site_manager school_caretaker primary_teacher secondary_teacher maths_teacher english_teacher
    science_teacher pe_teacher history_teacher geography_teacher music_teacher_at rs_teacher re_teacher mfl_teacher
    early_years_teacher eyfs_teacher eyfs_lead nursery_teacher reception_teacher nursery_nurse early_years_practitioner
    designated_safeguarding_lead school_librarian one-to-one_ta assistant_principal vice_principal teacher_trainee
    trainee_teacher student_teacher school_receptionist exams_officer attendance_officer school_counsellor school_nurse`,
  'teach-word': 'teacher educator schoolteacher tutor',
  'lead-word': 'lead leader coordinator co-ordinator subject_lead',
  subject: `maths math english science history geography music art pe re rs mfl french spanish german computing dt
    literacy numeracy phonics reading writing drama pshe physics chemistry biology sen send safeguarding curriculum
    primary secondary infant junior form class supply special_needs ks1 ks2 eyfs early_years key_stage`,
  position: `head headteacher deputy boss headmaster headmistress senco sendco caretaker bursar head_teacher deputy_head
    deputy_headteacher assistant_head business_manager office_manager receptionist chair_of_governors line_manager
    ta teaching_assistant job_share phase_leader year_lead site_manager secretary principal`,
  positions:
    'governors slt smt tas leadership_team management_team senior_leaders office_staff dinner_ladies leaders colleagues',
  'not-now': 'ex former retired ex-teacher once was studying future wannabe would-be recovering aspiring',
};

export const things: readonly Grammar[] = [
  {
    kind: 'own-role',
    patterns: `
      <role-word>
      <year-group> <teach-word>
      <year-group> (ta|lead|leader|tutor|class teacher)
      <year-group> (and|&|/) <year-group> <teach-word>
      <subject> <teach-word>
      <subject> <subject> <teach-word>
      <subject> <lead-word>
      (i|we) teach (<year-group>|<year-groups>|<subject>|at)
      (i'm|im|i am) a [<teach-word>]
      [<teach-word>] (at|of) (<year-group>|<subject>|<cap>)
      [teach (at|in) <cap>]
      [(work|works|working) (at|in|for) (a|the)? (primary|secondary|infant|junior|special|local)? school]
      [(head|deputy|assistant head) (at|of) <cap>]
      [(school|parent|staff|link) governor]
      [governor at]
    `,
  },
  { kind: 'bare-role', patterns: `<teach-word>\n(tutor|governor|caretaker|bursar)` },
  {
    kind: 'other-role',
    patterns: `
      (yoga|pilates|driving|dance|swimming|swim|piano|guitar|violin|singing|fitness|ski|surf|art|zumba|ballet|karate|
      <not-now>|mindfulness|drum|cello) (teacher|tutor|instructor|coach|educator)
      <not-now> (primary|secondary|maths|english|science|head|deputy|supply|class|pe|history)? (teacher|headteacher|head|ta|tutor)
      (ex|former) - (teacher|headteacher|head|ta)
      (married|engaged|wife|husband|partner|daughter|son|child|parent|mum|dad|friend) (to|of) (a|an|two)? (<subject>|retired)? (teacher|teachers|headteacher|ta|tutor)
      (not|isn't|never) a <teach-word>
      <teach-word> ('s)? (training|pet|pets|recruitment|trainer|trainers|gifts|planner|supplies|union|voice|tapp|toolkit|wellbeing)
      (every|any|all|some|most|no|my|favourite|best|old|first) <teach-word>
      (private|home|online|freelance) tutor
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'colleague-position',
    patterns: `
      [our (lovely|new|old|amazing|wonderful|useless|acting|interim|so-called)? <position>]
      [my (lovely|new|old|amazing|wonderful|useless|acting|interim|so-called)? (headteacher|head teacher|deputy head|senco|line manager|office manager|ta|teaching assistant|job share|boss|business manager)]
      [(our|my) (lovely|new|old|amazing|wonderful|useless|so-called)? <positions>]
      [the (new|acting|interim|old)? (head|headteacher|head teacher|deputy|deputy head|senco|caretaker|governors|slt|business manager)] (here|has|is|'s (been|leaving|off|going|told|retiring|gone|lost)|said|says|told|thinks|wants|won't|wont|asked|announced|sent|made|gave|called|emailed|decided|keeps|never|always|doesn't|can't|cant|at (my|our|this|<school-name>))
      [the (<position>|<positions>|school cook|cook|office lady|dinner lady|site manager|lollipop lady|lollipop man) (here)? (at|from) (ours|mine|work|(my|our|this) (school|place)|<school-name>)]
      [(our|my) (school)? (cook|secretary|cleaner|librarian|business manager|site manager|site team|office lady|office manager|pe lead|maths lead|english lead|dinner lady|midday supervisor|parallel teacher|year partner|year group partner|partner teacher|student teacher|ect|nqt|mentor|trainee|job share partner|key stage leader|phase lead|head of department|hod|head of year|head of maths|head of english|union rep at school)]
      [(one|two|some|half|most) of (the|our|my) (<quality>)? (tas|teachers|dinner ladies|lunchtime staff|office staff|staff|colleagues|cleaners|governors|slt|trainees|ects|supply teachers|cover supervisors|science department|maths department)]
      [(the|that) (new|acting|interim|useless|bloody|poor)? (deputy|deputy head|headteacher|head teacher|senco|caretaker|business manager|assistant head|site manager)] (is|was|has|had|'s|said|says|told|asked|called|just|who|brought|came|keeps|thinks|wants|gave|made|sent|with|looks|looked|smells|always|never|wore|wears|got|cried|laughed|fell|can't|couldn't|won't|hasn't)
      [(a|this|that) (teacher|ta|colleague|member of staff|dinner lady|governor|supply teacher) (at|from|in) (my school|our school|ours|work|our place|my place|<school-name>|my department|our department|year <number>)]
      [(<staff-forename>) (from|at) (work|school|the office|reception)]
      [(<staff-forename>) in (year <number>|<year-group>|the office|reception|nursery|the kitchen|the staffroom)]
    `,
  },
];
