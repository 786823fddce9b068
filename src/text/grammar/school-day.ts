import type { Grammar, Lexicon } from '../grammar.ts';

/** Words of a school day. None of them says much alone; beside a name of a list they tell what it is about. */
export const lexicon: Lexicon = {
  'day-word': `school lesson lessons homework assembly phonics spellings spelling sats pe playtime breaktime detention detentions classroom playground
    gate pick-up drop-off pickup dropoff attendance behaviour secondary nursery reception ehcp senco headteacher planner registration timetable
    worksheet worksheets handwriting report reports key_worker keyworker work_pack gifted intervention transition residential trip nativity
    sports_day parents_evening parents'_evening book_bag reading_book reading_record reading_age reading times_tables tutor term half_term uniform inhaler jumper
    after_school after-school breakfast_club homework_club school_play rehearsal rehearsals solo lunchtime class classes maths english science phonics_screening
    year_1 year_2 year_3 year_4 year_5 year_6 year_7 year_8 year_9 year_10 year_11 mocks gcse gcses coursework revision test tests exam exams pupil pupils student students
    teacher teachers ta show_and_tell star_of_the_week pen_licence house_points merit merits certificate packed_lunch dinner_money spag arithmetic
    work_booklet football_club netball_club choir_practice school_council swimming_gala swimming school_bus form_tutor head_of_year group_work learning progress`,
  'self-word': 'miss sir teacher ta tutor',
  secretly: `not_through_school not_via_school don't_tell_anyone dont_tell_anyone don't_tell_the_others dont_tell_the_others between_us keep_it_between_us just_us_two
    just_between_us before_the_letter out_of_hours outside_school out_of_school my_personal my_own_number my_number my_mobile unofficially off_the_record privately
    shouldn't_really shouldnt_really not_supposed_to not_meant_to don't_tell_the_head hear_it_from_me heard_it_from_me on_the_quiet in_confidence our_secret
    instead_of_the_office bypass cut_out_the_office doesn't_need_to_know doesnt_need_to_know won't_tell wont_tell my_other_account`,
  // A child's day, and no grown-up's.
  'child-day': `detention detentions playtime at_break at_playtime at_lunchtime spellings reading_age show_and_tell pen_licence registration merits merit form_tutor homework
    house_points reading_book pe_kit book_bag star_of_the_week head_of_year sats school_council pupil my_class our_class the_class my_lesson your_class your_lesson
    in_school maths_set school_play nativity assembly golden_time reading_record times_tables coursework school_trip residential lost_property school_disco year_group_assembly
    football_club netball_club after_school_club leavers_assembly`,
  'staff-day': `duty cover covering ppa rota briefing meeting inset observation slt marking planning staffroom supply appraisal strike union colleague colleagues data
    moderation cpd timetable job interview payslip leaving_do`,
  'your-kid': `son daughter child kid kids children lad lads lass girl girls boy boys twins youngest eldest little_one little_ones little_boy little_girl little_man
    two three lot`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'day-talk',
    patterns:
      '<day-word>\n(at|in) (break|lunch)\n(my|our|the) (class|group|form)\nthe (trip|trim trail|hall|head|carpet)',
  },
  {
    kind: 'staff-self',
    patterns: `
      (it's|it is|its|this is|i'm|im) (miss|mr|mrs|ms) <cap>
      (miss|mr|mrs|ms) <cap> (xx|x|<symbol>)?
      (it's|it is|its|this is|i'm|im) (miss|sir)
      (miss|mr|mrs|ms) <cap> ..2 (here|from)
      (your|his|her|their|ur) (<year-group>|class|old|new|form)? (teacher|ta|tutor|key worker|keyworker|form tutor|teaching assistant)
      (call|calling) me (miss|sir|<cap>) (when|on here|outside|out of|if)
      (just)? call me <cap> ..4 school
      (i|who) (teach|teaches) (him|her|them|you)
      a pleasure to teach
      (from|your) (year <number>|<year-group>) (teacher|ta)
    `,
  },
  {
    kind: 'calls-family',
    patterns:
      '<greeting> (mum|mummy|dad|daddy|mam|nan|nana|nanny|gran|grandma|grandad|auntie|aunty|uncle|sis|bro|babe|hubby|love) (<cap>)?',
  },
  { kind: 'child-day-talk', patterns: '<child-day>' },
  { kind: 'staff-day-talk', patterns: '<staff-day>' },
  { kind: 'told-aside', patterns: '<secretly>' },
  {
    kind: 'your-child-word',
    patterns: `<your-word> (<quality>)? (<your-kid>)\n(your|ur) (<pupil-forename>|<pupil-name>)`,
  },
  { kind: 'says-you', patterns: "<you-word>\n<your-word>\n(you're|youre|you've|you'd|you'll)" },
  {
    kind: 'parent-general',
    patterns: `
      (as|be|being|become|becoming|is|i'm|im|i am|like|every|any|each|no|single|other|not|you're|if you're|per|working|good|bad|perfect|am) (a|an|the)? parent
      parent (governor|governors|council|association|teacher association|portal|app|mail|power|trap|company|pay|view|forum|of the year|blame)
      (my own|your|his|her|both|birth|their) parents
      as (a|the) (mum|dad|mother|father)
      (would|should|could|can|do|did|how do) (you|we|teachers|staff|anyone|schools) ..2 (a|any|the)? (parent|parents|mum|dad)
      (question|query|request|tip|tips|advice|plea) (from|for) (a|the|any|all)? (mum|mums|dad|dads|parent|parents)
      (parents|mums|dads) (i've|ive|we've|i have) (met|known|worked|taught)
      parent and (child|baby|toddler)
    `,
  },
];
