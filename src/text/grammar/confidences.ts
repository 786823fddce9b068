import type { Grammar, Lexicon } from '../grammar.ts';

/** Matters a school holds in confidence: records, families, staffing, inspection, safeguarding, tests. */
export const lexicon: Lexicon = {
  'confide-verb': 'told mentioned heard announced leaked found_out',
  'not-known': `not_announced_yet not_public_yet hush_hush not_official_yet hasn't_been_announced hasnt_been_announced
    embargoed keep_it_quiet keep_this_quiet between_us between_you_and_me off_the_record don't_tell_anyone dont_tell_anyone
    you_didn't_hear_it_from_me not_supposed_to_say shouldn't_say_this shouldnt_say_this confidential
    before_it's_announced before_anyone_else_knows nobody_knows_yet no_one_knows_yet staff_haven't_been_told`,
  condition: `adhd autism autistic asd dyslexia dyslexic epilepsy epileptic diabetes diabetic anxiety depression anorexia
    self-harm self-harming self_harm selective_mutism attachment_disorder trauma cancer asthma down's_syndrome
    speech_delay learning_difficulties cerebral_palsy pda odd dyspraxia tourettes`,
};

const someone =
  '(<pupil-name>|<pupil-forename>|<own-pupil>|<parent-name>|<staff-name>|<colleague-title>|<colleague-position>|<he>|(his|her|their) (mum|dad|parents|nan|family|brother|sister))';
const learner = '(<pupil-name>|<pupil-forename>|<own-pupil>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'confidential',
    patterns: `
      # care and protection
      ${learner} ..2 [(has|have|is|was|had)? (gone|going|went|taken|been taken|put|placed|moved|back) (into|in|to) (foster)? care]
      ${learner} ..1 [(has|have|had|got|gets) (a|an|his|her|their|another)? (new)? (social worker|child protection plan|cp plan|ehcp|care plan|court date|caution|exclusion|diagnosis of ..1 <condition>?|diagnosis|key worker|child in need plan|iep|behaviour plan)]
      ${learner} ..1 [(is|was|'s|been|being|got|gets) (on|under|in|placed on|put on|made) ..1 (child protection|cp plan|child in need|a child protection plan|a cp plan|the at risk register|a managed move|free school meals|pupil premium|a reduced timetable|care|refuge|a refuge|a ward of court)]
      ${learner} ..1 [(is|has|was|have|'s|been diagnosed with|diagnosed with|got) (been)? (diagnosed with|a)? <condition>]
      ${learner} ..2 [(is|was|has been|been|being|got|is being|was being)? (excluded|suspended|permanently excluded|expelled|moved to a pru|assessed for|referred to (camhs|social services|social care))]
      ${learner} ..2 [(disclosed|disclosure|made a disclosure|told me about (home|his dad|her dad|his mum|her mum))]
      ${learner} ..1 ('s)? [(dad|mum|mam|mother|father|stepdad|parents|brother|sister|nan) ..1 (is|are|was|has|have|'s|been|went|got|just)? (been)? (in prison|in jail|in rehab|arrested|splitting up|split up|getting divorced|divorcing|separated|died|sectioned|an alcoholic|on drugs|using again|lost (his|her|their) job|deported|in hospital|done for ..2|evicted|homeless|being evicted)]
      ${learner} ..2 [(free school meals|fsm|pupil premium|safeguarding (referral|concern|issue)|social services|social worker|child protection|camhs|looked after child|eviction|domestic (abuse|violence))]
      [(strategy meeting|core group|case conference|child protection conference|safeguarding referral|cp conference|multi-agency meeting|tac meeting|cin meeting) (today|tomorrow|on|this|about|for|re) ..2 (${learner}|<today>)]
      [(made|making|put in|had to make|done) (a|another|two|three) (safeguarding|social services|social care|mash|camhs) (referral|referrals) (for|about|on|today|this|re) ..3]
      # staffing not yet public
      [(<number>|two|three|four|a|one|another|some|several|both|most of the|half the) (of our|of my|more)? (tas|teachers|staff|teaching assistants|ta|teacher|members of staff|colleagues|support staff|jobs|posts) (is|are|will be|being|have been|has been|to be|getting|facing) (being)? (made)? (redundant|redundancy|cut|let go|dismissed|sacked|suspended|laid off|losing (their|his|her) (job|jobs)|leaving|at risk) ..1 (at|in|by|after|before|from)? (easter|summer|christmas|july|september|half term|the summer|the end of term|the end of the year)?]
      [(<colleague-title>|<staff-name>|<colleague-position>) ..1 (is|has been|was|is being|'s|been|got|is getting|being) (being)? (suspended|sacked|investigated|under investigation|on capability|on a support plan|made redundant|disciplined|going through a (disciplinary|grievance)|escorted off site|off with stress|off sick with ..1|signed off|on gardening leave|leaving|pregnant|expecting|having (ivf|chemo|an operation))]
      [(restructure|redundancies|redundancy) (consultation)? (starts|announced|meeting|is coming|are coming|next|on) ..2 (<today>|week|term|easter|monday)?] 
      [(we're|were|we are|our school is|school is|the school is|<school-name> is) (closing|merging|being taken over|joining a (trust|mat)|academising|becoming an academy|losing <number> (staff|teachers|tas|classes)|in deficit|going into special measures|getting a new head|being investigated|in financial trouble|bankrupt|running a deficit)]
      [(our|the school's|school's) (budget|deficit|staffing|business plan) ..2 (deficit|short|gone|cut|overspent|leaked|in the red)]
      # inspection before the report is out
      [(ofsted|the inspectors|inspectors|siams|estyn|the inspection|inspection) (are|is|were|was)? (coming|in|here|arriving|called|rang|due|visiting|back) (on|tomorrow|today|this|next|in|at) ..3] 
      [(we|we've|weve|school|<school-name>) (got|have got|have been given|have|are getting|is getting|been graded|been given|went from|will be|came out) ..2 (good|outstanding|requires improvement|ri|inadequate|special measures|special measures)] ..6 (<not-known>|draft|report|published|ofsted|inspectors)
      [(draft|embargoed) (ofsted|inspection)? (report|grade|grades|judgement|judgements)]
      # tests and papers
      [(the|this year's|todays|today's) (sats|gcse|mock|reading|maths|spag|phonics|exam)? (paper|test|questions) (has|had|was about|asked|included|is about|had a question on|question) ..3] (tomorrow|before|don't|dont|spoiler|not sat|still to sit|leaked)
      # records
      [(attached|here's|heres|this is|sharing|screenshot of|photo of|pic of|posting) (the|our|my|a)? (class list|class lists|register|pupil data|sims|arbor|cpoms|seating plan|sen register|medical list|reports|ehcp|behaviour log|payroll|salary list|staff rota|assessment data|minutes)]
      [(cpoms|myconcern|safeguard my school) (entry|log|record|incident|note) ..3]
    `,
  },
  {
    kind: 'confidential',
    patterns: `
      [${someone} ..2 (on (a)? capability|under investigation|being investigated|suspended pending|failed (his|her|their) (ect|nqt|probation))]
    `,
  },
  {
    // Said to be a secret, and from work: what it is need not be known.
    kind: 'told-in-confidence',
    patterns: `
      <not-known> (:|,|-)? [..2 (<colleague-title>|<staff-name>|<colleague-position>|<pupil-name>|<own-pupil>|our school|the school|<school-name>|the head|slt|governors|teachers|tas|staff) ..12]
    `,
  },
];
