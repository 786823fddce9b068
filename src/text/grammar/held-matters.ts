import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * What a school holds in confidence, as predicates: they count where the same sentence speaks of a
 * child, a colleague or the school itself.
 */
export const lexicon: Lexicon = {
  'home-person': `dad dads mum mums mam mams mother father stepdad step-dad stepmum step-mum stepdads parents nan nans nana gran grandad brother
    brothers sister sisters family families auntie uncle faimily`,
  'care-word': `fostered adopted camhs cahms lac ehcp ehcps ehc iep fsm cpoms myconcern lado mash nspcc social_services social_worker social_workers
    social_care child_protection safeguarding_referral safeguarding_concern safeguarding_issue case_conference core_group strategy_meeting
    early_help child_in_need at_risk_register looked_after pupil_premium free_school_meals behaviour_plan risk_assessment managed_move
    reduced_timetable part-time_timetable alternative_provision internal_exclusion fixed_term permanent_exclusion permanent_exclusions exclusion
    educational_psychologist ed_psych speech_therapist play_therapist play_therapy counsellor counselling bereavement young_carer contact_centre
    supervised_contact court_order restraining_order custody care_order foster_carer foster_carers foster_family foster_placement
    emergency_placement special_guardianship removed_from_home taken_off_her taken_off_him dinner_money_debt arrears hardship_fund universal_credit visa home_office immigration panic_attack panic_attacks meltdown meltdowns restrained restraint positive_handling cannabis weed spice ketamine blade bottom_set held_back repeating_year safe_and_well fsw family_support family_support_worker pastoral_plan toileting soiling refuge women's_refuge temporary_accommodation emergency_accommodation food_bank foodbank
    domestic_violence domestic_abuse neglect neglected abuse abused grooming groomed county_lines prevent_referral youth_offending
    sen_register send_register safeguarding_meeting tac_meeting cin_meeting multi-agency ehcp_review annual_review`,
  'sickness-word': `adhd autism autistic asd asc dyslexia dyslexic dyspraxia dyspraxic epilepsy epileptic diabetes diabetic anxiety depression depressed
    anorexia anorexic bulimia self-harm self-harming self_harming self_harm self_harmed suicidal overdose cancer leukaemia tumour meningitis odd
    pda tourettes ptsd selective_mutism attachment_disorder trauma cerebral_palsy seizure seizures down's_syndrome nits lice head_lice
    headlice scabies impetigo worms threadworms ringworm ritalin medication meds melatonin antidepressants eating_disorder sickle_cell
    cystic_fibrosis brain_damage foetal_alcohol_syndrome fasd psychosis hiv chlamydia pregnant miscarriage miscarried chemo hysterectomy
    breakdown stroke heart_attack ms parkinson's dementia stress ivf menopause alcoholic drink_problem rehab`,
  'body-sign': 'bruise bruises bruising burns cuts marks scars black_eye welts',
  'in-trouble': `arrested cautioned charged jailed imprisoned sectioned hospitalised evicted deported homeless bankrupt excluded suspended expelled
    permed separated divorced divorcing murdered stabbed assaulted raped beaten battered investigated disciplined dismissed sacked fired
    redundant demoted bereaved`,
};

const he = '(he|she|they)';
const be = "('s|is|was|are|were|be|been|being|got|gets|getting|has been|have been|had been|'s been|'s being)";
const have = "('s|has|have|had|got|'s got|has got|gets|getting|needs|'s getting|is getting|will get)";
const family = '(his|her|their|the|my|whose|and)';
const home = '<home-person>';
const staff =
  '(tas|ta|teachers|teacher|staff|jobs|posts|job|roles|positions|teaching assistants|teaching assistant|dinner ladies|dinner lady|cleaners|hltas|lunchtime staff|members of staff|member of staff|support staff|colleagues|colleague|midday supervisors|lsas|admin staff|office staff|deputy|head|caretaker|senco|cook|cooks)';
const many =
  '(<number>|two|three|four|five|six|seven|eight|nine|ten|one|several|some|most|half|both|another|a|all)';
const school =
  "(we|we've|we're|were|school|our school|my school|the school|this school|<school-name>|our place|the trust|our trust|the academy|governors|the governors|the head|slt|head|our sixth form|our nursery|the nursery|the council|the la|the authority|the diocese)";
const money =
  '((a|<number>|hundreds of|thousands of) ..3 (grand|k|thousand|million|pounds)|£ <number> ..1|a deficit|deficit)';

export const statements: readonly Grammar[] = [
  {
    // Counts only of a child or a family that is at hand in the sentence.
    kind: 'held-of-child',
    patterns: `
      [(${have}|${be}|on|under|in|into|to|for|about|from|with|by|awaiting|waiting for)? (a|an|his|her|their|my|the|another)? <care-word> ..2]
      [(${have}|${be}|with|from|of|having|diagnosed with|tested for|assessed for)? (a|an|the|his|her|their|severe|bad|my)? <sickness-word> ..1 (assessment|diagnosis|again|now|meds|medication|for ..3)?]
      [${be} ..2 <in-trouble> ..2]
      [(${be}|going|gone|went|goes|put|placed|taken|moved|back|living|is|comes|coming)? (back)? (in|into|intae|to|from|out of) (foster)? care (on|today|tomorrow|again|this|next|last|since|at|now|<punctuation>|<symbol>)?]
      [(is|are|'s|was|been|now)? (living|staying|stuck|sleeping|moved|moving|rehoused|placed|put|is|are) ..2 (in|into|at|on|to|with) (a|the|an|his|her|their)? (b & b|b and b|hostel|hotel room|travelodge|refuge|car|sofa|floor|temporary accommodation|nan's|gran's|grandparents|nan|gran|auntie|foster carers|emergency housing|one room|caravan|women's refuge)]
      [${be} diagnosed ..4]
      [(has|have|had|'s|just|is|are)? (lost|losing|buried|burying|grieving) (his|her|their|a) ..1 (${home}|parent|parents|twin|baby)]
      [(is|are|'s|was|were) (dying|terminally ill|seriously ill|very ill|grieving|starving|neglected|homeless|suicidal|at risk|being groomed|being exploited|pregnant|in crisis|on remand|unsafe|not safe)]
      [(isn't|not|never|isnt|aren't|wasn't) (being)? (fed|washed|safe|clean|looked after|loved|wanted|allowed home|being fed|eating|toilet trained|potty trained|verbal|reading yet)]
      [(caught|done|reported|excluded|suspended|in trouble|arrested|searched) (with|for|bringing|having|carrying|selling|stealing|hitting|bullying) ..4]
      [(put|moved|dropped|kept|held|going|gone) ..2 (down to|down|into|back|up) ..1 (bottom set|set <number>|a year|year <number>|nurture|the unit|the pru|<year-group>|reception) ..2]
      [(is|'s|are|will be) (repeating|resitting|redoing) (year <number>|<year-group>|the year|reception)]
      [(owes|owe|owing|behind with|behind on|not paid|hasn't paid|haven't paid|can't pay) ..3 (dinner|trip|money|fees|quid|pounds|club|rent|school)]
      [(been|being|got|getting|was|were|is|are) (removed|taken away|taken from|taken off) ..4]
      [(panic attack|meltdown|breakdown|nosebleed|seizure|fit|accident|asthma attack|hypo) (in|at|during|on|before|after|this|today|again) ..3]
      [(had to|have to|having to) (restrain|be restrained|evacuate the class|hold) ..3]
      [(papers|visa|asylum claim|claim|status|case) ..1 (haven't|hasn't|not|been|refused|rejected|turned|expired|come through) ..5]
      [(came out|coming out|has come out|comes out|is out) (as (trans|gay|bi|lesbian|non-binary|nonbinary|dyslexic|<word>)|to me)]
      [(is|'s|was|wants to be|identifies as) (secretly)? (trans|transitioning|gay|a girl now|a boy now)]
      [(has|had|with|came in with|come in with|in with|covered in|saw|seen|found|showed me|new|there are|got) ..3 <body-sign> ..3]
      [(${home}|boyfriend|stepfather) ..2 (hit|hits|hitting|beat|beats|beating|slaps|slapped|kicked|kicks|punched|punches|threw|throws|touches|touched|screams at|locks|locked|left|hurts|burnt|threatened|starves) (him|her|them|his mum|her mum|mum|me|<pupil-forename>) ..3]
      [(home|mum|dad|going home|weekend|house) (is|'s)? ..1 (scared|frightened|afraid|terrified) ..3]
      [(scared|frightened|afraid|terrified|dreading) (to go home|of (his|her|their) ${home}|of going home|at home|of home)]
      [(${family})? (${home}) (and (dad|mum|nan|stepdad))? ('s|is|are|was|were|has|have|had|'ve|just|only|both|finally|has been|have been|are being|is being|'s been|'s being|been|being|got|is getting|are getting|might be|going)? (just|just been|back|now|still|been|being|going|gone|both|in and out of|up)? (moved out|moved on|walked out|left|leaving|gone|died|passed away|killed|inside|in prison|in jail|in rehab|in hospital|in hospice|in court|on drugs|on the run|on remand|on a tag|on benefits|on methadone|dying|ill|poorly|very ill|drinking|drinks|drinking again|using|using again|splitting up|splitting|split up|split|separating|separated|divorcing|divorced|getting divorced|getting a divorce|deported|arrested|sectioned|evicted|being evicted|homeless|sacked|made redundant|redundant|unemployed|out of work|lost (his|her|their) (job|house|licence|baby)|pregnant|expecting|violent|abusive|off (his|her) (head|face|meds)|an alcoholic|a drunk|a dealer|dealing|cheating|having an affair|on bail|bankrupt|in debt|suicidal|depressed|not well|up in court|having chemo|<sickness-word>|<in-trouble>|<care-word>|done for ..2|moved intae ..2|moved into ..2|been moved ..3|terminal|terminally ill|in a coma|a mess|a heroin addict|an addict)]
      [${family} ${home} ('s|has|have|had|got|'s got|is on|gets) (got|a|an|just had|had|not got|no|been)? ..1 (new boyfriend|new girlfriend|boyfriend|drink problem|drug problem|restraining order|criminal record|cancer|affair|breakdown|miscarriage|baby on the way|custody|money|job|heating|<sickness-word>|<care-word>)]
      [(wet|wetting|soiled|soiling|pooed|pooing|weed|messed|shat) (himself|herself|themselves|the bed|his pants|her pants|his trousers|their pants|her tights) ..2]
      [(comes|came|come|coming|turns up|turned up|sent|arrives|arrived|is|always|only) ..3 (in)? (dirty|filthy|unwashed|hungry|starving|stinking|smelly|unfed|without breakfast|no breakfast|no coat|clean on|in the same clothes|smelling of (wee|weed|smoke|fags|urine))]
      [(no|without|hasn't got|hasn't|has no|not got a|never has) (proper|any|a)? (bed|food|kitchen|heating|electric|electricity|hot water|clean clothes|school shoes|winter coat|breakfast)]
      [(can't|cant|cannot|couldn't) (afford|read|write|pay|spell) ..4]
      [(scored|got|only got|achieved|managed|failed|didn't pass|did not pass|hasn't passed|passed|not passed|bottom in|came bottom|is below|working at|working below|reading age of|has a reading age|on a reading age|a reading age of|is on|predicted|has failed|barely passed|got a) ..5 (<number>|sats|phonics|screening|screener|mock|mocks|gcse|gcses|standard|test|tests|paper|check|level|levels|grade|bottom of the class|in the class|in maths|in reading|in english|p-levels|p levels|year <number>|reception)]
      [(reading age|standardised score|predicted grade|target grade|iq|attendance) (is|of|was|at|:|dropped|<number>) ..3]
      [bottom of (the|my) (class|year|set)]
      [(nicked|stole|stolen|stealing|thieving|caught|brought in|bringing in|dealing|selling|smoking|vaping|drunk|stoned|drinking) ..4 (vape|vapes|knife|weed|drugs|shoplifting|fags|cigarettes|alcohol|vodka|porn|shop|money|phone|blade|on site|in school|behind|at school|toilets)]
      [(sent|sending|shared|sharing|took|posted) ..2 (nudes|nude|a nude|naked pictures|dick pics|indecent)]
      [(told|tells|telling) me ..1 (about (his|her|their|home)|(his|her|their) ${home}|that (his|her) ${home}|(he|she)'s being|(he|she) (doesn't|is scared|wants to die|hates|sleeps|hadn't)) ..5]
      [(disclosed|disclosing|disclosure|disclosures|opened up) ..4]
      [(is|are|'s|was|were|being|getting|got|will be) ..1 (adopted|fostered|rehomed|removed|medicated|assessed|bullied|bullying|evicted|deported|detained|taken off|kicked out|moved to a pru|permanently excluded|excluded|suspended|tested|referred) ..4]
      [(has been|'s been|been|was|got|getting|gets|is being|finally|being|have been|were|is) referred (to|for) ..3]
      [(on|onto|off) (his|her|their|a|the|an|another) (third|second|fourth|first|last|final|sen|behaviour|attendance|child protection|cp)? (fixed term|exclusion|warning|suspension|contract|register|report|plan|chance|isolation|strike)]
      [(mum|dad|parents|family|nan|carer|carers|foster carers) (don't|dont|doesn't|doesnt|haven't|hasn't|don't even) know]
      [((seeking|claimed|claiming) asylum|asylum seeker|asylum seekers|undocumented|here illegally|no recourse to public funds)]
      [(doesn't|does not|never|not|hasn't) (see|sees|seen|met|know|knows|speak to|seeing|allowed to see) (his|her|their) (dad|mum|father|mother|real dad|brother|sister|parents)]
      [(not allowed|isn't allowed|don't let|can't|banned) ..4 (collect|contact|pick (him|her|them) up|near (him|her|the school)|see (him|her|them))]
      [(moving|moved|moves|is going|going|gone|living) ..1 to (live with)? (his|her|their|a|the|nan's|gran's)? (gran|nan|gran's|nan's|grandparents|auntie|aunt|dad|dad's|uncle|other parent|foster) ..6 (because|cos|as|since|after|while|inside|prison|mum|dad)]
      [<number> (th|st|nd|rd)? (exclusion|fixed term|referral|foster placement|school|detention|suspension) (this|since|in|already)]
      [(threw|thrown|bit|punched|kicked|attacked|headbutted|stabbed|throwing) ..2 (chair|table|teacher|ta|governor|member of staff|deputy|head|another child|scissors) ..3]
    `,
  },
  {
    kind: 'held-of-staff',
    patterns: `
      [(${be}|have|has|had|on|under|got|'s)? (a|an|just|her|his|secretly|finally|also)? (suspended|sacked|fired|dismissed|disciplined|investigated|under investigation|on capability|capability|on a support plan|support plan|a support plan|made redundant|redundant|redundancy|a disciplinary|disciplinary|grievance|a grievance|a final warning|final warning|a written warning|gardening leave|a settlement|settlement agreement|settlement|an nda|given notice|handed (in)? (his|her|their) notice|notice in|walked|walked out|marched off site|escorted off site|off site|marched out|struck off|demoted|on the sick|long term sick|on long term sick|off long term|off with stress|signed off|off sick with ..2|off with (her|his|their) ..2|going for (early)? retirement|failed (his|her|their)? (ect|nqt|probation)|failing (his|her|their)? ect|retiring|resigning|resigned|quitting|leaving|leaving us|going part time|job sharing|being replaced|being pushed out|pushed out|managed out|being managed out|paid off|on her way out|on his way out|job hunting|going for headship|interview|an interview|the headship|a payrise|a pay rise|an affair|having an affair|pregnant|expecting|trying for a baby|ivf|divorcing|divorced|split up|drinking|in rehab|on antidepressants|an operation|<sickness-word>|being bullied|bullying|accused|arrested|in court|under the influence) ..3]
      [(performance managed|managed) ..1 (out|off)]
      [(been)? (told|asked|made) to (go|leave|resign|retire|step down|step back|reapply) ..4]
      [(contract|contracts) (not|isn't|wasn't|hasn't|won't|not been|ends|ended|is|was|run|runs) ..3]
      [(not|n't) (renewed|renew|renewing|extended|extending) ..3]
      [(failed|failing|fail|not passed|didn't pass|extended) (his|her|their|the)? (probation|ect|nqt year|induction|observation|training year) ..1]
      [(been off|off|been signed off|is off|'s off|been away) ..1 (with|because of|due to|having|after) ..4]
      [(got|has|have|'s got|has got|had|having) (an|a|another|her|his|the|been offered a|been offered the)? (job|interview|headship|deputy job|new job|promotion|pay rise|tlr|diagnosis|scan|biopsy|affair|breakdown|breast|operation|lump) ..4]
      [(gets|earns|is on|on|'s on|paid|earning|pays) ..2 (£ <number>|<number> (k|grand|thousand)|<number>)]
      [my (performance management|appraisal|pm|capability|lesson observation|observation) (target|targets|review|meeting|grade|feedback|outcome)? (got|was|is|were|has|came|went) ..4]
      [(salary|pay|wages|pension|sick pay|performance management|appraisal|lesson observation|observation) (is|was|of|got|has|:|went) ..4]
    `,
  },
  {
    // What is said of the school itself, whole.
    kind: 'held-of-school',
    patterns: `
      # people to go
      [(two|three|four|five|six|seven|eight|nine|ten|one|several|some|most|half|both|another|a|all|all the|<number>) (of (our|the|my))? (more|of our)? ${staff} (is|are|will|being|have|has|to|getting|facing|going|at|losing|leaving|been|was|were|for|got) ..1 (be|being|been|to be|made|getting|told|at)? ..1 (redundant|redundancy|risk|the chop|suspended|sacked|let go|dismissed|marched|escorted|losing (their|her|his)|leaving|laid off|cut|fired|quitting|walked out|resigned|handed|investigated|off site|gardening leave|on a final) ..3]
      [(a|one|another|the) (staff member|member of staff|teacher|ta|colleague|cook|caretaker|deputy|dinner lady|governor) (was|has been|got|had|been|has|just|being|is being)? ..1 (suspended|sacked|marched|escorted|arrested|dismissed|investigated|fired|disciplined|walked|made redundant|caught|accused|let go) ..4]
      [(there's|there is|there are|there'll be|theres) ..3 (redundancies|job losses|job cuts|cuts|a restructure|a safeguarding investigation|an investigation|an allegation|a complaint|a grievance|a disciplinary|strike|a capability|a whistleblower) ..6]
      [(losing|lose|lost|cutting|cut|axing|axed|scrapping|scrapped|scrap|getting rid of|got rid of|closing|shutting|freezing|frozen|halving|dropping|merging|selling|ditching|binning) (off)? ..2 (ta|tas|teacher|teachers|nursery|library|music|sixth form|class|classes|field|playing field|staff|jobs|posts|form|breakfast club|wraparound|trips|provision|unit|hub|swimming pool|pool|supply|budget|pay|hours|senco|caretaker|cook|kitchen|reception class|year group|year groups|subjects|counsellor|support staff|lunch hour|ppa|latin|german|dt|drama) ..4]
      [(restructure|restructuring|redundancy|redundancies|consultation|staffing cuts|job cuts) (consultation|meeting|process|list|plan|plans)? (starts|started|starting|is|are|begins|announced|coming|next|on|letters|were|has|have|opens|looming|tomorrow|today|this) ..5]
      [(<number>|two|three|four|five|six|seven|eight) (posts|jobs|roles) ..2 (go|going|cut|lost|lose|at risk|redundant|less)]
      # money
      [(budget|budgets|school's budget|accounts|finances|bank balance|school fund) ('s|is|are|has|was|gone|went|will be|have) ..3 (${money}|in the red|overspent|gone|short|skint|shot|a mess|broke|blown|dire|deficit|negative) ..3]
      [${school} ('s|'re|is|are|have|has|'ve|had|been|got)? ..2 (overspent|in the red|overspent|in deficit|running a deficit|in financial trouble|out of money|run out of money|running out of money|in debt|insolvent|on the brink) ..3]
      [(in|of|by|over|short|overspent by|got|find|save|owe|owes|owing|lost|deficit of|hole of|down) ..1 ${money} (in the red|short|to find|to save|down|overspent|deficit|to lose|in debt|hole|black hole|over) ..4]
      [(got|have|has|need|needs) (to find|to save|to lose|to cut) ${money} ..4]
      [(school|our school|my school|<school-name>|our place|the trust|the academy|nursery) ('s|is|are|'re|so|been)? ..1 (skint|broke|bust|bankrupt|in financial trouble|out of money|in debt|insolvent) ..3]
      [£ <number> (k|grand|thousand|,)? <number>? (overspent|short|in the red|in debt|deficit|to find|to save|over) ..3]
      [no (<year-group>|year <number>|reception|nursery|sixth form) (class|teacher|ta|next year|in september) ..4]
      [(mixing|mixed|merging|splitting|combining) (the|our|year)? ..2 (classes|year groups|years|reception|infants|juniors) ..3]
      # plans
      [${school} ('s|'re|is|are|will be|might be|have|has|'ve|be|going to|want to|wants to|plan to|planning to|voted to|decided to|looking to|about to|trying to|looking at)? (be|been|being|to)? (merge|merging|merged|merge us|close us|closing|close|closed down|closing down|shutting down|taken over|joining a trust|joining the trust|joining a mat|academising|academise|becoming an academy|turned into an academy|converting|converted|sold|cutting|cut|axing|axe|scrapping|scrap|scrapped|losing|lose|moving site|mothballed|expanding|made into|forced into|forced to close|split|amalgamating|amalgamated|federating|federated|under investigation|being investigated|audited) ..6]
      [(merger|takeover|take over|academy conversion|academisation|closure|amalgamation|federation) (with|of|by|is|plans|plan|talks|announced|vote|goes|being|happening) ..4]
      [(governors|the governors|trustees|the trust|the council|the la|local authority|the diocese) (have|has|'ve|just|all|secretly)? (voted|agreed|decided|rejected|refused|turned down|said no to|approved|signed off|want|plan|are planning|told us|are looking|have decided|are going) ..8]
      # who said it where
      [(head|headteacher|the head|slt|deputy|our head|boss|the boss|governors|business manager|the trust|ceo) ..1 (told|announced|said|let slip|revealed|mentioned|confirmed|warned|admitted|informed) ..3 (in|at|after|during) (the|our|this morning's|today's|last night's|a)? (briefing|staff meeting|meeting|slt|inset|assembly|governors|governors meeting|staff briefing|confidence|private)] ..1
      [(said|discussed|agreed|decided|mentioned|announced|revealed|came up|heard|going on|talked about|raised|on the agenda) ..1 (in|at) (the|our|this morning's|today's|last night's|yesterday's)? (slt|governors|governors meeting|governors' meeting|slt meeting|leadership meeting|leadership|senior leadership meeting|staff meeting|staff briefing|tac meeting|safeguarding meeting|panel)] ..3
      [minutes (from|of) ..3 (meeting|governors|slt|board|committee) ..6]
      [(complaint|complaints|grievance|allegation|allegations|petition|letter before action|tribunal) ('s|has|have|is|was|gone|went|made|against|about|to|going|in|being) ..3 (governors|deputy|head|teacher|staff|ta|ofsted|council|us|school|trust|lado|mrs|mr|miss|<staff-name>) ..2]
      [(lado|police|dsl|safeguarding lead|local authority|hr|the trust|auditors) ('s|has|have|are|is|was|were|been|called|came|come)? (been|come|coming|came)? (in|involved|investigating|called|looking|round|into) (about|over|because|to|into|for|after|re|at|again|regarding)? ..6 (dinner|ta|tas|teacher|staff|head|colleague|school|class|child|pupil|parent|kids|deputy|caretaker|cook|governor|<staff-name>|<year-group>|office)]
      # inspection
      [(ofsted|the inspectors|inspectors|inspector|siams|estyn|hmi|hmie) ('s|have|has|are|is|were|was|just|'ve)? ..1 (rang|rung|called|phoned|coming|come|due|arriving|here|in on|back|turned up|arrived|given us|told us|gave us|said we|thinks we|think we|reckon we|rated us|graded us) ..5 (tomorrow|today|monday|tuesday|wednesday|thursday|friday|next week|at <number>|this morning|with us|our school|ri|inadequate|good|outstanding|requires improvement|special measures|us|we|pray|report)]
      [(they're|theyre|they are) in (tomorrow|on monday|today|monday)] 
      [(we|we've|school|our school|<school-name>|we're|been|us) ..3 (ri|inadequate|special measures|requires improvement|serious weaknesses|a category|category 4|double ri)] ..8
      [(feedback|verdict|outcome|result|grade|grades|judgement|report) (is|was|from|in|of|has|will|:|we) ..3 (inspector|inspectors|inspection|ofsted|ri|inadequate|requires improvement|special measures|siams) ..6]
      [(draft|embargoed|unpublished) ..1 (ofsted|inspection|siams)? (report|grade|grades|judgement|judgements) ..4]
      [(inspector|inspectors|inspection team|lead inspector) ..1 (told|said|thinks|thought|reckoned|wasn't|was|were|weren't|hated|loved|asked|spent|failed|wants|found|picked|slated|grilled) ..6]
      [(got|get|given|a|another|were) (a)? (<number>|one|two|three|four) (for|in) (leadership|behaviour|teaching|quality of education|early years|safeguarding|personal development|attainment|outcomes) ..4]
      [(failed|failing|fail) (on|at|in)? (safeguarding|leadership|ofsted|our ofsted|the inspection|early years) ..3]
      # figures
      [(our|the school's|<school-name>) ..1 (sats|gcse|gcses|a level|phonics|results|attendance|ks2|ks1|combined|progress|attainment|intake|numbers|roll|exclusions|persistent absence) ..5 (<number> (%|percent|per cent)|lowest|worst|below|down|dropped|terrible|dire|awful|bottom|plummeted)]
      [(down to|only|just|got) <number> ..1 (in|for|on) ..4 (intake|reception|roll|first choices|year 7)] ..2
      [(<number> (%|percent|per cent)) (met|got|hit|passed|reached|expected|attendance|combined|greater depth|below) ..3]
      [${many} (permanent|fixed term|perm|fixed-term)? (exclusions|exclusion|suspensions) (going|this|to|on|in|already|so far|today|since|before) ..5]
      # tests
      [(tomorrow's|todays|today's|this year's|the|thursday's|monday's|tuesday's|wednesday's|next week's|friday's) (sats|gcse|mock|reading|maths|spag|grammar|phonics|exam|spelling|arithmetic|ks2|english|science|physics|gps)? (sats)? (paper|papers|test|tests|exam|questions|check|screening|words) ..3 (is|are|was|has|had|all|about|question|asks|asked|includes|included|on|one|got|starts|nonsense words)] ..6
      [(seen|saw|had a look at|opened|peeked at|looked at|read|leaked|got|here's|know) ..2 (tomorrow's|the|this year's|next week's|monday's) ..1 (sats|gcse|reading|maths|spag|phonics|exam|mock|test|arithmetic) (paper|papers|questions|answers|words|test)] ..3
      [(paper|test) (question)? <number> ..3 (question|was|is|about|on)] ..8
      [(question|q|section|page|text) <number> (on|of|in|from) (today's|tomorrow's|the|this year's|yesterday's|this morning's) ..2 (paper|test|sats|reading|maths|spag|exam) ..4]
      [(today's|tomorrow's|this year's|yesterday's|this morning's) (sats|gcse|reading|maths|spag|arithmetic|grammar|phonics) ..1 (paper|test)? (was|is|had|has) ..5]
      [(sats|gcse|btec|coursework|writing) (moderation|moderators|papers|scripts|marks|boundaries) (is|are|came|coming|tomorrow|today|locked|in|next) ..6]
      [(class|next year's class|seating|intervention|sen|register|pupil|staff|duty|cover|medical|contact|pupil premium|transition|tracking|data) (list|lists|sheet|sheets|plan|notes|spreadsheet|tracker|register|rota|timetable|records) (for|from|of|is|are|because|here|attached|:|below|-) ..5]
      [(posting|sharing|here's|heres|here are|look at|attached|attaching|uploading|photo of|screenshot of|pic of) (my|our|the|some of the|some of my|this)? ..1 (pupil progress|class list|class lists|reports|report|data|tracker|cpoms|sims|arbor|seating plan|notes from|minutes|assessment|assessments|marking|test papers|mock paper|exam scripts|books|register|ehcp|observation|lesson obs|appraisal|rota|staffing|timetable|budget|email from (the head|a parent|slt|the trust)|letter from (the head|a parent|the trust|the la)) ..4]
      [(question|q) <number> ..2 (is|was|on|asks) ..4] ..4 (not sat|haven't sat|yet to sit|still to sit|tomorrow|paper|resit)
      [(reading|maths|spag|grammar|phonics|sats|gcse|arithmetic) (paper|test|one|check) ..2 (had|has|is|was) ..6 (question|one|text|passage|story|words|they'll|get wrong)] ..5
      # meetings and referrals, whoever is meant
      [(child protection|cp|case|safeguarding|strategy|core group|tac|cin|lac|ehcp|pep|multi agency|exclusion|governors disciplinary) (conference|meeting|review|panel|hearing|referral|referrals) (today|tomorrow|on|this|about|for|at|re|in|again|and|before|later|now) ..4]
      [(put|putting|made|making|make|done|doing|do|had|wrote|writing|write|another|filed|logged|sent) (in)? ..2 (mash|safeguarding|social services|social care|camhs|cpoms|early help|prevent|lado|child protection|ehcp) (referral|referrals|form|log|entry|concern|request|report|call) ..4]
      [(social services|social worker|social workers|camhs|ed psych|educational psychologist|police|early help) (were|was|came|coming|have been|has been|are|is|been|just|in|rang|called)? (in|round|here|back|called|involved)? (about|to see|for|with|over|re) ..2 (<own-pupil>|my|our|one of|two of|<pupil-name>|<pupil-forename>|<year-groups>) ..3]
    `,
  },
  {
    kind: 'bare-pupil',
    patterns: `
      (<child>|<children>|twins|siblings|brothers|sisters|family|families) (in|from|at|with) (<year-group>|my|our|<form-code>|us|ours)
      one of (ours|mine|my own|our own)
      <year-group> (boy|girl|lad|lass|child|kid|pupil|student)
    `,
  },
  {
    // Needs nobody named: nobody but staff would know it.
    kind: 'held-alone',
    patterns: `
      [(restrain|restrained|restraining|positively handled|team teached) (a|one of|two|another|him|her|the same) ..2 (child|kid|pupil|boy|girl|lad|my|student|today|again)]
      [${he} (just|only|then|quietly|told me|said)? (told|said to|disclosed to|confided in|whispered to) me ..2 (his|her|their) (dad|stepdad|mum|mam|uncle|brother|stepbrother|nan|carer|parents) ..6]
      [(third|second|fourth|another|two|three|four|<number>) (disclosure|disclosures|safeguarding|referral|referrals|cpoms|exclusions) (this|today|in|already|before|of the) ..3]
      [(did|done|doing|sat through|dreading|in|had) (a|my|another|the)? (child protection|safeguarding|case|cp|core group|strategy) (conference|meeting|referral) ..5]
    `,
  },
];
