import type { Grammar, Lexicon } from '../grammar.ts';

/** What goes on at a school behind closed doors: what becomes of staff, of families, of money, plans and buildings. */
export const lexicon: Lexicon = {
  // People and bodies that only a school has.
  'school-body': `ta tas hlta hltas lsa lsas ect ects nqt nqts senco sencos sendco slt dsl ddsl headteacher headteachers head_teacher head_teachers
    deputy_head deputy_heads assistant_head assistant_heads bursar governor governors staffroom staff_room teacher teachers supply_teacher
    school_cook dinner_lady dinner_ladies lunchtime_staff midday_staff midday_supervisor midday_supervisors caretaker caretakers site_manager
    premises_manager business_manager janny jannie heid chair_of_governors vice_chair vice-chair academy academy_chain mat class_teacher
    cover_supervisor classroom_assistant classroom_assistants learning_mentor learning_mentors nursery_nurse head_of_year heads_of_year
    head_of_school vice_principal assistant_principal trustee trustees parent_governor teaching_assistant teaching_assistants site_staff
    support_staff lunchtime_lad lunchtime_lady midday exams_officer year_head pe_dept maths_dept english_dept subject_lead
    sixth_form wraparound staff_meeting learning_walk learning_walks inset
    pe_teacher music_teacher maths_teacher swimming_teacher swimming_instructor pe_coach supply_fella head_of_maths head_of_english`,
  'fate-word': `suspended suspension sacked fired dismissed dismissal demoted redundant redundancy redundancies tupe'd tuped tupe let_go
    laid_off marched frogmarched barred grievance grievances disciplinary disciplinaries disciplined misconduct gross_misconduct capability
    tribunal acas restructure restructuring settlement_agreement settlement gagging_clause gagging_order gagging_thing nda payoff pay-off
    pay_off mutual_consent final_warning written_warning gardening_leave garden_leave resigned resigning resignation resignations
    stepping_down step_down steps_down stood_down whistleblower allegation allegations no_confidence long_term_sick support_plan
    investigated investigation cautioned appraisal probation struck_off underpaid overpaid payroll_error pay_scale pay_progression threshold
    ups1 ups2 ups3 tlr staffing_structure at_risk kept_on pooled compulsory voluntary_reductions severance pay_rise leaving_presents`,
  'fate-illness': `cancer breast_cancer prostate_cancer bowel_cancer miscarriage miscarriages chemo biopsy chemotherapy breakdown overdose rehab
    ivf stroke tumour dementia depression anxiety hiv hysterectomy transitioning pregnant expecting stress diagnosed prognosis
    lost_the_baby lost_her_baby lost_a_baby sectioned intensive_care divorce divorcing custody affair drink drinking drunk`,
  // Words of the trade: of staffing, care, courts, panels, money and inspection.
  'held-word': `redundancy redundancies redundant restructure restructuring tupe tupe'd tuped capability disciplinary disciplinaries grievance
    grievances tribunal acas settlement_agreement nda gagging lado lado's dbs single_central_record cpoms my_concern myconcern mash ehcp ehcps ehcna
    ehc_plan ehc_needs sendist camhs cahms ed_psych educational_psychologist managed_move off-rolled off-rolling off_rolled pru perm_ex permex pex exclusion
    exclusions permanently_excluded fixed_term fixed-term excluded expelled part-time_timetable reduced_timetable internal_exclusion isolation fsm free_school_meals
    pupil_premium maladministration malpractice jcq embargo embargoed annulled access_arrangements ofsted hmi hmie estyn siams etini monitoring_visit
    special_measures requires_improvement inadequate serious_weaknesses ups3 ups2 tlr pay_panel pay_progression threshold appraisal performance_management
    support_plan occupational_health phased_return sick_note fit_note signed_off long_term_sick absence_meeting return_to_work trigger_meeting
    deficit clawback in_the_red overspend overspent notice_to_improve academy_order rebrokered academisation academised academise amalgamation amalgamate
    amalgamated federation consultation raac asbestos legionella part_two part_2 part_b confidential_minutes pink_paper pink_papers
    extraordinary_meeting emergency_governors independent_review_panel subject_access_request ombudsman ico data_breach
    whistleblower whistleblowing section_47 s47 core_group child_protection cp_plan cin_plan cin tac taf mash_referral strategy_meeting early_help family_support_worker
    operation_encompass encompass refuge women's_refuge marac cafcass contact_centre court_order non-mol non-molestation prohibited_steps special_guardianship
    restraining_order injunction bail remand custody foster_care foster_carer foster_carers fostered foster_family foster_placement adopted removed_from
    social_worker social_workers social_services social_care social_work child_in_need looked_after_child lac pep safeguarding disclosure disclosures disclosed
    fii county_lines cse cce prevent_referral channel_panel bruising bruises self-harming self-harm self_harm self_harming suicidal overdose
    diagnosis diagnosed assessment_for_autism asd_assessment adhd eating_disorder sectioned deported deportation evicted eviction asylum no_recourse universal_credit food_bank foodbank
    court_date care_order care_proceedings attendance_panel penalty_notice education_welfare ewo suspended suspension suspensions sacked dismissed
    misconduct allegation allegations final_warning written_warning gardening_leave probation resignation resignations resigned resigns resigning vote_of_no_confidence`,
  // Sport, the stage, beasts and the house: there a sacking is no secret of a school's.
  'far-world': `marathon footballer goalie striker midfielder keeper gaffer referee ref england_coach head_coach coach's games fixture kick-off halfway_line
    offside derby playoff playoffs promotion_race relegation relegated pundit sky apprentice love_island traitors strictly bake_off eastenders corrie emmerdale
    hollyoaks casualty archers ambridge coronation_street line_of_duty waterloo_road abbott_elementary motherland bad_education netflix detective chapter chapters
    character characters plot novel fictional twitter bluesky tiktok_ban bus_route bus_driver buses tram trams tolls canal cable_car ferry flight flights
    train_driver sock_drawer gym_membership membership donkey donkeys horse horses sheepdog hens chickens hamster budgie seagull gull goldfish
    am-dram am_dram panto rehearsals whatsapp_admin club_chairman in-laws hen_do stag stag_do bungalow loft leylandii hedge upstairs_neighbours
    neighbours laundry wedding bridesmaid godmother postman hgv mot nail_bar driving_test driving_instructor driving_teacher swim_teachers
    takeaway chinese monopoly scrabble lego minecraft football_manager fantasy_football allotment pottery choir_master bowls fitbit parkrun
    sourdough hoover kettle toaster umbrella tv_licence parking_ticket speeding_ticket vicar vicar's organist verger churchwarden bell_ringers crib pew
    choir choirs choir's sopranos altos kebab landlord landlord's tenants plumber sparky boiler_man broadband pothole potholes wheelie_bin wheelie_bins bin_lorry
    leisure_centre bedding_plants flower_show village_show produce_show marrow chutney darts darts_team syndicate five-a-side five_a_side sunday_league quiz_team
    gardening_club knitting_group estate_agent planning_notice lamp_post speed_bumps parking_charge car_boot vape_shop barber dentist vet's`,
  // Not much by themselves.
  'hint-word': `contract contracts notice hearing panel complaint complaints police polis laptop hours pay salary salaries payroll wages job jobs
    post posts vacancy interview interviews shortlist shortlisted appointed appointment headship promotion retiring retires retirement leaving leaves
    replaced replacement sick off ill stress stressed absence absent statement statements investigation investigating investigated investigator
    file files list lists minutes vote voted decision decided budget budgets cuts grand thousand £ roll results result grade graded grades marks
    inspector inspectors inspection audit auditor auditors court solicitor solicitors lawyer lawyers barrister insurers insurance suing sue prison jail
    inside bail tag arrested charged cautioned warned warning accused refused withdrawn withdrew upheld appealed appeal referral referred report
    reported plan merge merging merger merged closing close closes closure closed shut shutting scrapping scrapped binned axed cut losing lost
    selling sold trust academy council contractor caterers agency supply pregnant cancer operation biopsy scan hospital treatment divorce
    separated affair drinking drunk drink drugs knife fight incident accident ambulance restraint restrained photo photos footage camera cameras cctv phone
    letter letters email emails spreadsheet numbers intake admissions application applications reference references checks medical allergies
    medication needs support funding bid grant premium petty_cash money missing theft stolen stealing fraud expenses cheating tidied leaked leak
    marking papers paper sats mocks scores predicted tracker moderation scan uniform timetable rota cover staffing staff_survey
    complain complained mediation apology compensation payout payoff payment debt arrears owe owes union rep witness evidence interviewed statement
    mouldy rats mice norovirus scabies outbreak measles fault unsafe condemned locks safe broken-in burgled break-in hoax lockdown
    dad's mum's father mother mum dad family families parents home husband wife partner boyfriend died death funeral grief`,
  // Where else people work; what a school has as well, a library or a club, is not among them.
  'elsewhere-place': `garden_centre call_centre warehouse depot sorting_office post_office shop bakery pub hotel cafe café restaurant factory farm
    garage gym salon surgery bank brewery bar church chapel mosque parish_council building_site site_office cash_and_carry supermarket museum
    theatre zoo leisure_centre bus_station station airport chippy bookies nail_bar hairdressers barbers kennels stables marina bowls_club
    golf_club cricket_club rugby_club football_club bridge_club tennis_club social_club allotment allotments flats showroom mill foundry dairy docks shipyard
    newspaper solicitors accountants university uni`,
  'event-word': `today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday mon tues weds thurs fri week term half_term easter christmas xmas
    july september january april june march february october november december summer just been got gets getting had has have was were being
    now again finally came went told gone coming starts started next till until took taken said says put made lost found 's 've going gonna
    asked saw seen heard wants failed passed gave handed rang called`,
  'building-fault': `asbestos raac legionella bad_concrete crumbly_concrete bubbly_concrete aerated_concrete gas_leak fire_doors fire_alarm
    fire_inspection norovirus tb measles scabies mice mouse_dirt rats condemned environmental_health bomb_hoax hoax break-in unfiltered
    hse ceiling_report carbon_monoxide radon damp health_and_safety fire_risk`,
  'data-word': `data_breach memory_stick sickness_records sickness_record cp_file cp_files sen_files personnel salaries medical_notes medical_list
    court_orders mis pupil_premium_list gifted_list cpoms pupil_data class_list bruise_form personnel_file next_of_kin payslips`,
};

const aux = `('s|is|are|was|were|has|have|had|'ve|'re|been|being|be|gets|getting|got|get|gettin|gonna be|to be|will be|'ll be|going to be|has been|have been|had been|'s been|'ve been|is being|are being|'s being|just|finally)`;
const staffOnes = `(staff|teacher|teachers|ta|tas|cleaner|cleaners|cook|cooks|job|jobs|post|posts|role|roles|assistant|assistants|mentor|mentors|hours|caretaker|caretakers|lsa|lsas|contract|contracts|admin|hlta|hltas|supply|cover|one to ones|one to one|1:1s|counsellor|senco|librarian|technician|technicians|ects|ect|kitchen|support staff|midday staff|lunchtime staff|learning mentors)`;
const plan = `(breakfast club|nursery|wraparound|wraparound care|after school club|sixth form|base|asd base|unit|the unit|library|reading recovery|reading recovery room|kitchen|the kitchen|music|music room|german|french|drama|latin|dt|swimming|pool|field|playing field|bottom field|site|building|phonics scheme|uniform|the name|name|ppa|residential|trip|trips|free fruit|minibus|hub|nurture|nurture room|nurture group|forest school|lab|sensory room|school|our place|reception class|class|reception|creche|provision|caretaker's house|bungalow|hydro pool|cleaning|cleanin|catering|dinners|dinnertimes)`;

export const phrases: readonly Grammar[] = [
  {
    // Somebody of a school, told by post or place.
    kind: 'school-person',
    patterns: `
      <school-body>
      (our|my|oor|wor) (head|deputy|principal|boss|chair|office|trust|kitchen|cook|secretary|clerk|treasurer|job share|mentor|line manager|coach|technician|admin|team|staff|department|school|nursery|supply|parallel|partner|lot|budget)
      the (head|deputy|principal|trust|diocese|la|heid|head's|staff|academy|office manager|pe|ict room|hall roof|music block|sports hall|science block|nursery|school)
      (new|acting|old|next) (head|deputy|principal)
      (head|deputy|principal|trust|nursery) ('s|has|is|was|had|have|said|says|told|asked|wants|knows|cried|shuts|going|gets|got|gave|were|offered|in|of|tipped)
      <year-group> ('s)? (teacher|ta|lead|team|staff|tas)?
      (member|members) of (our|the|my)? staff
      (one|two|three|four|five|six|half|some|most|several|both|<number>) (of|o) (us|ours|our own|our staff|our lot|the staff|our team|oors)
      (her|him|them|lad|lass|lady|woman|wumman|wifie|fella|man|guy|girl) (in|from|on|o) (the)? (kitchen|office|reception|nursery|it|lunches|dinners|library|site team|hr)
      (kid|kids|children|pupil|pupils|bairns|weans) (at|in) (school|ours|mine|my class|our class|our place)
      (at|in) (school|work|briefing|assembly|the staffroom|registration)
      (dinner|lunch|break|gate|playground) duty
      (my|our) (class|form|corridor|classroom|phase|key stage|year group|job share)
      (sir|miss) (isn't|is|has|'s|hasn't|won't|was|who)
      the (class|parents|kids|children|little ones|bairns|weans)
      parents' evening
    `,
  },
  {
    // What becomes of somebody at work; any workplace has it.
    kind: 'staff-fate',
    patterns: `
      [(${aux})? <fate-word>]
      [${aux} ..2 <fate-word>]
      [(handed|handing|hands|put|putting|gave|given|giving|hand|giein) ..2 (notice|resignation|keys) ..1 (in)?]
      [(not|isn't|isnt|isnae|wasn't|won't be|wont be|never|no|n't) (comin|coming|come) back]
      [(signed|signing) ..2 off]
      [(off|aff|oot|gone off|out) (with|wi|w|on|due to|for) (the|her|his|their)? (stress|sick|long term sick|long-term|anxiety|depression|nerves|work related stress|back|heart|mental health|it)]
      [(two|three|four|one|several|some|<number>) (are|is)? (off)? (with|wi|w) stress]
      [(under|pending|facing|awaiting) (a|an|her|his|their|some kind of)? (investigation|disciplinary|hearing|suspension|notice|caution|review)]
      [on ..1 (notice|gardening leave|full pay|capability|a support plan|a final warning|suspension|bail|a warning|final warning)]
      [${aux} ..2 (looked into|looked at|interviewed by the police|interviewed by police|questioned|arrested|charged|barred|pushed|pushed out|forced out|eased out|managed out|paid off|bought off|moved sideways|sent home|walked|walked off|walked down|walked out|marched|escorted|led out|led away|asked not to come in|told not to come in|told to stay|told to go|asked to go|asked to leave|told to leave|told to stay away|asked to stay away|asked to resign|demoted|hushed up|reported|stopped|downgraded|regraded|failed|replaced|recorded|poached|dropped)]
      [(asked|told|made|forced) ..1 to (go|leave|resign|stay (at home|home|away)|step down|stand down|take early retirement|clear (her|his|their) desk|reapply|retire)]
      [(walked|led|escorted|marched|frogmarched) ..2 (out|off|down|to her car|to his car|off site|off the premises)]
      [(cook|teacher|ta|head|deputy|caretaker|supply|sub|secretary|bursar|senco|cleaner|he|she|they|somebody|someone|one) ('s|has|have|just|is|was)? (walked|walking|gone|upped and left|left mid (year|term|audit)|done one|been walked)]
      [(contract|contracts|post|posts|job|jobs|role|hours|wages) ..3 (not|won't|isn't|aren't|n't|isnae|up in|ends|ending|deleted|cut|halved|frozen|axed|lost|shared across|shared|going|to go|at risk|reduced|pooled|scrapped|gone|go|goes with it|in doubt|disappear|disappearing|made permanent)]
      [(not|isn't|isnt|aren't|arent|won't|wont|no|n't|isnae) (be|being|been|getting|gettin|to be)? (kept on|keeping|renewed|renewing|renewing|replaced|replacing|extended|made permanent|passed|starting|started|needed)]
      [(cut|cutting|cuttin|halving|losing|losin|lose|lost|axing|scrapping|deleting|freezing|frozen|dropping|getting rid of|binning|shedding|down) ..2 (of the|of our|the|our|all|to)? ..1 ${staffOnes}]
      [(job|jobs|posts|post|role|roles) (will|are|is|to|'s|going to|might|could|may) ..1 (go|going|gone|cut|lost|at risk|deleted|goes)]
      [(who|which|three|two|some|half|several|one|<number>|four) ..2 (at risk|going at|getting let go|being let go|being tupe'd|not getting kept|getting kept|won't be kept|not passed|hasn't passed|is staying|'s staying|is going|is leaving|resigned|have resigned|handed|have left)]
      [(failed|failing|failin|fails|extended|extending|extend|not passed|hasn't passed|haven't passed|didn't pass|didnt pass|passed) ..2 (probation|induction|capability|ect year|nqt year|placement|dbs|medical|observation|me|threshold|appraisal)]
      [dbs ..3 (back|flagged|come|query|something|expired|done|check|on|not|thing)]
      [(query|something|nothing|conviction|mark) (on|about) ..2 (dbs|record)]
      [(no|without|never had|hasn't had|not had|nobodys had|not got) ..2 (dbs|dbs check|checks|references)]
      [references ..1 (came|come|back|were|fake|faked)]
      [(interview|interviews) ..1 (at|on|for|were|was|tomorrow|monday|tuesday|wednesday|thursday|friday|over|are)]
      [(asked|asking|asks|applied|applying|gone|going|gaun|in|put in|wants) (for|fur) (a|the|her|his)? (reference|heid's job|head's job|deputy job|headship|same deputy job|transfer|early retirement|voluntary redundancy|job)]
      [(got|getting|get|gets|gave|give|giving|offered|won|didnt get|didn't get|given) (the|a|her|his|it to|that)? ..1 (job|post|headship|role|deputy|deputyship|deputy job|headship|tlr|promotion|pay rise|payrise|increment)]
      [(appointed|appointing|they've appointed|picked a|chosen a|offered it to|shortlist|shortlisted|first choice)]
      [(new|next) (head|headteacher|deputy|deputy head|principal|senco|ceo|chair|boss) ('s|is|has|starts|starting|will|been|already|was|just|getting|and|in)]
      [(is retiring|'s retiring|retires|retirement|is leaving|'s leaving|are leaving|was leaving|stepping down|moving on|jumping ship|going in the summer|going at easter|off at (easter|christmas|summer))]
      [(pay|salary|wage|wages|salaries|pay rise) ..3 (<number>|more than|panel|scale|rise|spreadsheet|point|capped|refused|gets|deputy|governor)]
      [(on|gets|paid|earns|pay|earning) ..3 (more than|less than) (our|the|me|us|deputy|any of us|a ta|the rest of us)]
      [(hours|pay) (are|is|'s|being|have been)? ..1 (cut|halved|capped|docked|stopped|to be halved|reduced|slashed)]
      [(cutting|cuttin|halving|docking|capping|capped|freezing|frozen|cut|halved) (our|my|her|his|their|the|every|all|pay) ..1 (hours|pay|post|posts|points|wages|contract|contracts|overtime|breaks)]
      [(appraisal|observation|obs|performance management|lesson observation|learning walk) ..3 (grade|graded|awful|amber|red|requires|inadequate|feedback|improvement|failed|thursday|target|capability|about)]
      [(police|polis|lado|hr|auditors|social services|social work|the dsl|dsl|the trust|union|the lado|solicitor|insurers|a forensic accountant) ('s|have|has|had|were|was|are|came|come|is|been|rang|phoned|took|called|with|in|want|will|do|ring|rings) ..3 (in|about|about a|taking|laptop|laptops|computer|phone|statements|office|school|here|kitchen|staff|round|at ours|rang|blinds|him|her|involved|ledger|your|classroom|lockers|library|boy|girl|staff|today|again)]
      [(in with|with|wi|from|to|call from|letter from|meeting with|envelope marked|rung|phone to|talk to|lady from|woman from) (the)? (hr|human resources|lado|the lado|occupational health)]
      [(laptop|laptops|computer|phone|desk|locker) ..1 (off (her|him)|seized|taken|cleared|emptied|been taken|was found|confiscated|locked)]
      [(found|what was found|something|summat|stuff|images|took|had) (on|off|from) (his|her|their) (laptop|computer|phone|work laptop|ipad|school laptop|hard drive|locker)]
      [(caught|found|seen|done) ..1 (taking|nicking|stealing|drinking|fiddling|selling|pinching|pocketing|smelling|asleep|with|drunk|fill)]
      [(turned up|come in|came in|smelling|smells|stank|drinking) (of|drunk|half cut|pissed|stinking|on shift|at work)]
      [(petty cash|the till|the float|trip money|snack money|dinner money|charity tin|trip account|trips fund|pta account|travel claims|expenses|tuck shop money|cash) ..3 (missing|gone|unaccounted|sacked|suspended|police|found|short|nicked|taken|stolen|treasurer|staff|claims|caught|unexplained)]
      [(missing|gone|unaccounted|short|nicked|taking|fiddling|sacked|suspended|taken|over|caught|money|stolen) ..3 (petty cash|the till|the float|trip money|snack money|dinner money|charity tin|trip account|trips fund|pta account|travel claims|expenses)]
      [(got|get|given|getting|gets|been given|for|give) ..1 (the)? (sack|boot|push|chop|heave ho|heave-ho|elbow|bullet|shove|bump|marching orders|her cards|his cards|p45|golden handshake|bollocking|rollicking|dressing down|cold shoulder|road)]
      [(shown the door|out on (her|his) ear|under a cloud|jumped before|pushed before|before they push|before (she|he) was pushed|go quietly|went quietly|gone quietly|clear (her|his) desk|cleared (her|his) desk|her desk's been|his desk's been|compromise agreement|agreed reference|agreed leaving|exit package|pay in lieu|gagged|paid to go|paid to leave|bought out)]
      [(performance managed|observed again|being observed|support programme|improvement plan|informal plan|informal support|formal plan|action plan|coaching plan|stage one|stage two|stage three|first warning|verbal warning|informal warning|absence warning|sickness warning|attendance meeting|sickness meeting|absence review|return to work)]
      [(hauled|called|dragged|pulled|had|summoned|marched) ..2 (in|into|up|before|over the coals) ..2 (the head|head|head's office|office|hr|governors|slt|the panel|deputy|union|her rep|his rep|office)]
      [(not|hasn't|hasnt|haven't|n't|no) ..1 (been)? (seen|been in|heard from|in) ..1 (since|all week|for weeks|this term|since half term|this week)]
      [(gone|disappeared|vanished|been off|'s off|is off|aff|was off|that's off|missing|absent) since (half term|monday|tuesday|wednesday|thursday|friday|september|easter|october|november|christmas|january|the|that|last|before|her|his|before)]
      [(name|photo|email|login|pigeon hole|coat|car|parking space|mug|lanyard) ('s|is|has)? ..2 (gone|off|switched off|disabled|removed|taken down|not on|handed in|been removed|been taken)]
      [(handed|taken|took|give|gave) ..1 (her|his) (lanyard|keys|pass|laptop|badge) (in|off|back)]
      [(sleeping|carrying on|having an affair|seeing|snogging|caught|running off|shacked up|involved|in a relationship|at it|affair) with (the|our|a|her|his|mr|mrs|miss|someone|another|one of)]
      [(drink driving|drink-driving|driving ban|lost (his|her) licence|criminal record|convicted|conviction|in court|up in court|court date|on bail|on a tag|community service|spent conviction|police caution|under caution|under arrest|police station|taken in for questioning|helping police)]
      [(onlyfans|only fans|visa|sponsorship|right to work|gambling|bankrupt|debts|bailiffs|drink problem|drug problem|pills|stoned|hungover|in rehab|aa|alcoholic)]
      [(smelling|smelled|smells|smelt|stinking|reeked|reeking|stank) of (drink|booze|alcohol|wine|weed|vodka|beer|whisky)]
      [(internal candidate|external candidate|already been promised|already promised|stitch up|stitch-up|jobs for the boys|only applicant|nobody applied|no one applied|readvertise|readvertised|re-advertise|didn't appoint|didnt appoint|not appointed|appointable|first choice|second choice|turned it down|turned down the (job|post|headship|offer)|withdrew at|pulled out of the interview|were a fix|was a fix|a done deal|rubber stamp|rubber stamped|foregone conclusion)]
      [(executive head|exec head|interim head|acting head|temporary head|associate head|co-heads|job share heads|new ceo)]
      [(no|never|not) ..1 (going to be|be|being|get|getting|gonna get) (made permanent|a permanent|permanent|a contract|paid|overtime|a pay rise)]
      [(zero hours|fixed term contract|temporary contract|probation period|notice period|fire and rehire|settlement figure|redundancy money|redundancy letters|at risk letters|section 188|s188|selection criteria|bumping rights|pooling|scoring us|scored us|reapply for|re-apply for|ring fenced|ringfenced interviews)]
      [(last in first out|first to go|next to go|for the chop|facing the axe|on the list|next on the list|on borrowed time|days are numbered|on (her|his|their) way out|on (her|his|their) last legs|not long for|hanging by a thread|living on borrowed)]
      [(suing|sues|sue|sued|suin) (the|us|school|our|over)?]
      [(claim|case|letter before action|solicitor's letter|solicitors letter|legal action|proceedings) (against|from|about|over|for) (the|a|us|our|it|him|her|school)]
      [(solicitor|solicitors|insurers|barrister|lawyers) ..3 (letter|told us|tribunal|bundle|in tomorrow|school|us)]
    `,
  },
  {
    // What befalls a child or its home; the words are anybody's, so they count by who is meant.
    kind: 'home-trouble',
    patterns: `
      [(mum|mam|dad|da|mother|father|stepdad|nan|gran|parents|brother|sister|uncle|carer|family|mam's|wee one's mum|ma) ('s|is|are|was|has|have|had|were|been|got|on|in|back)? ..2 (inside|prison|jail|nick|arrested|drinking|drunk|on drugs|using|smack|heroin|methadone|rehab|detox|sectioned|died|dying|dead|terminal|cancer|poorly|hospital|hospice|walked out|left|gone|moved out|split|splitting|separated|divorcing|lost (his|her|their) job|lost the house|redundant|evicted|homeless|deported|in court|custody|violent|hits|hit|beaten|stabbed|killed|on the register|tag|remand|not coping|overdose|suicide|on the run|skint|unemployed|disowned|kicked (him|her) out)]
      [(living|sleeping|staying|moved|moving|put up|stuck|rehoused|placed|sofa surfing) ..1 (in|into|at|with|on|to)? ..1 (refuge|hostel|travelodge|premier inn|b&b|b & b|bnb|hotel|car|van|tent|nan's|nan|gran|grandparents|auntie|foster carers|temporary accommodation|one room|safe house|respite|sofa|floor|emergency accommodation|other side of town|kinship)]
      [(no|nae|not got|hasn't got|haven't got|without|never any) (food|heating|hot water|electric|gas|bed|beds|money|coat|socks|breakfast|lunch|dinner|shoes|clean clothes|carpets|furniture|cooker|fridge)]
      [(bailiffs|raid|raided|drugs raid|cut off|police at the house|at the house|taken from|taken off (her|him|them)|kept apart|not allowed contact|no contact|supervised contact|not to collect|isn't allowed to collect|not allowed to collect|not allowed near|photo behind|password to collect|change of name|changed (his|her) (name|surname)|known by another|under another name|new surname|new name|hiding from|fled|fleeing|on the run from|witness protection)]
      [(hasn't|hasnt|hadn't|not|n't|never) (eaten|slept|washed|been fed|had breakfast|had a wash|been home|seen (his|her) (dad|mum))]
      [(same|dirty|filthy|wet|soiled|no) (clothes|uniform|socks|knickers|pants|coat)]
      [(wet|soiled|wets|soils|weed|messed|wetting) (himself|herself|the bed|themselves|his|her)]
      [(in nappies|still in nappies|wears nappies|toilet trained|peg fed|feeding tube|catheter|hearing aid|going deaf|going blind|seizure|seizures|epipen|insulin|inhaler|on medication|adhd meds|ritalin|on the pathway|autism pathway|on the spectrum|under camhs|waiting for camhs|for camhs|speech therapy|play therapy|sees a counsellor|school counsellor|ed psych)]
      [(attendance|absence|punctuality) ..2 (is|of|at|down|letter|fine|meeting|was|court|panel|<number>)]
      [(taken|coming|been|struck) off (roll|the roll|our roll|the register)]
      [(kicked|chucked|booted|thrown|slung) out ..1 (of)? ..2 (school|class|home|year|sixth form|again|lessons|the)?]
      [(excluded|suspended|perm exed|permed|expelled|isolation|detention|on report|last chance|final chance|behaviour contract|off timetable|on a part time|part-time) ..2 (for|again|today|after|over|till|until|because|this|third|now|since)]
      [(found|caught|had|brought|with|carrying|searched|got) ..3 (a knife|knife|blade|vape|vapes|weed|drugs|pills|cannabis|cigarettes|lighter|bb gun|machete|hammer|porn|nudes|indecent|vodka|alcohol)]
      [(on|gets|gets free|qualifies for|entitled to|claims|claiming) (free school meals|free meals|free dinners|fsm|pupil premium|pp|benefits|dla|universal credit|vouchers|food vouchers|hardship)]
      [(owes|owe|owing|behind|in arrears|can't pay|cannot pay|can't afford|not paid|haven't paid|hasn't paid|unpaid|debt) ..3 (dinner|dinners|trip|residential|fees|wraparound|uniform|club|nursery|lunch)]
      [(hardship fund|uniform bank|food parcel|food parcels|food vouchers|supermarket vouchers|bursary|subsidised place)]
      [(pregnant|self harming|self-harming|cutting|cuts herself|cuts himself|suicidal|eating disorder|anorexic|drinking|running away|ran away|missing|gone missing|exploited|groomed|county lines|gangs|abused|raped|assaulted)]
      [(he|she|they|kid|boy|girl|child|lad|lass|one|pupil|student|little one|wee one|mite|<pupil-forename>|wee man) ..1 (told|tells|telling|said to|asked|showed|whispered to|opened up to|confided in|drew) (me|us|his ta|the ta|miss|her ta|my ta) ..2 (about|what|why|that|his|her|he|she|a|how|if|the)]
      [(bruise|bruises|bruised|black eye|burn|burns|cigarette burns|slap mark|hand print|belt|welts|scratches|bite mark|bite marks|split lip|fat lip)]
      [(birth (mum|mam|dad|mother|father|family|parents)|foster (mum|mam|dad|carer|family|brother|sister)|adoptive|care leaver|care experienced|looked after kid|special guardian|kinship carer|social worker's|respite carer)]
      [(asylum|refugee|leave to remain|home office|deported|deportation|detained|visa|undocumented|overstayed)]
      [(reading age|iq|p levels|p-levels|below age related|working at|working below|pre-key stage|pre key stage|greater depth|bottom set|moved down|held back|repeat the year|repeating|not passed|failed (his|her|the|phonics|maths|english)|got a|scored|only got|got <number>|predicted) ..2 (<number>|phonics|sats|mock|grade|grades|out of|the year|year|set|maths|english|check|test|screening|reading)]
    `,
  },
  { kind: 'held-word-told', patterns: `[<held-word>]` },
  { kind: 'matter-hint', patterns: `[<hint-word>]` },
  { kind: 'happens-now', patterns: `[<event-word>]` },
  {
    // What befalls a body or a family; held back where it is of somebody at the school.
    kind: 'private-fate',
    patterns: `
      [(has|'s got|got|had|having|with|it's|its|was|the|her|his|is|'s|because of|lost|losing) ..2 <fate-illness>]
      [(her|his|their|poor <word> 's) ..1 (cancer|biopsy|scan|test|treatment|results|operation|heart|diagnosis|tumour|husband|wife|marriage|baby) ..1 (back|come back|came back|isn't good|spread|gone|left|wasn't|weren't|has|'s|was|died|is)?]
      [(having|started|starting|has) (treatment|chemo|tests|radiotherapy|an operation|surgery)]
      [(husband|wife|partner|fella|missus|marriage)('s)? ..1 (left|leaving|walked out|moved out|affair|does to her|hits|inside|over|done for)]
      [(lump|scan results|test results|biopsy|chemo|stoma|ms|parkinson's|heart attack|heart bypass|transplant|kidney|dialysis|nervous breakdown|on antidepressants|panic attacks|counselling|on suicide watch|tried to kill|took an overdose|taken tablets|in a clinic|inpatient|detox|critical|life support|in a coma|terminal|palliative|hospice|not got long|weeks to live|spread to|in remission|come back|trying for a baby|twelve weeks|12 weeks|<number> weeks (pregnant|gone)|due in|up the duff|up the stick|expecting)]
      [(crying|cried|in tears|sobbing|broke down|weeping) ..2 (in|on|at|to|about|over) ..1 (toilets|loo|loos|stock cupboard|staffroom|car|car park|office|me|briefing|meeting|corridor|cupboard)]
      [(left|leaving|divorcing|separated from|split from|split up with|thrown out|kicked out|hit|hits|beats|cheating on|cheated on) (her|his|by her|by his|their) (husband|wife|partner|fella|missus|bloke|him|other half)]
      [(her|his) (husband|wife|partner|fella|missus|bloke|ex|son|daughter|lad|brother) (has|have|'s|is|was|been|had) ..2 (left|inside|arrested|sectioned|in prison|in court|stalking|following|turned up|hit|died|ill|dying|affair|charged|violent|back|custody)]
      [(gay|trans|transitioning|non-binary|a lesbian|bisexual) ..2 (and|but|not out|hasn't|doesn't|isn't out|yet)]
      [(not out|isn't out|hasn't come out|came out to me)]
      [(it) (had|has|'s) spread]
      [lost (the|her|a|their) (baby|little one|bairn|twins)]
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // A school's own business, in words that other places use too.
    kind: 'inside-matter',
    patterns: `
      [(budget|deficit|payroll|accounts|audit|auditors|auditor|finances|reserves|top-up funding|top up funding|funding|bid|lottery bid|sports premium|pupil premium|nursery fees|contract with|caterers|supplier) ..3 (down|short|gone|cut|knocked back|turned down|pulled|red|hole|unaccounted|missing|upheld|failed|found|up|leaked|refused|lost|red actions|six figures|figures|larger|worse|deficit|spent|pay back|refusing|frozen|proceedings|shredded|clawed back|fudge|fudged|bigger)]
      [<number> (grand|k|thousand|thou) ..2 (down|short|hole|deficit|over|overspent|in the red|missing|unaccounted|gone|off|less|cut|debt)]
      [(owe|owes|owed|owing|short|lost|found|missing|pay back|paid back|repay|hole of|deficit of|finding|need|needs|save) ..3 (£ <number>|<number> (grand|k|thousand|quid|pounds|million))]
      [£ ..3 (missing|unaccounted|short|gone|down|overspent|stolen|deficit)]
      [(deficit|overspend|overspent|in the red|black hole|can't make payroll|cannot make payroll|can't pay the|can't pay for|stopped us|insolvent|clawback)]
      [(shutting|shuttin|shut|closing|close|closes|scrapping|scrap|binning|bin|binned|axing|axe|losing|selling|sell|cutting|cut|stopping|pulling|pulled|dropping|ditching|contracting out|outsourcing|contract oot|privatising|ending|moth-balling|turning) ..3 ${plan}]
      [${plan} ('s|is|are|has|been|was|be|will be|going|goes|getting|'s been|and) ..2 (shutting|shuttin|shut|closing|closes|close|going|gone|scrapped|binned|axed|cut|sold|stopping|stopped|pulled|dropped|cancelled|halved|contracted out|out to a contractor|turned into|merged|full|going out|moving|mothballed|outsourced|put out to tender|pooled|handed)]
      [(bringing in|getting|getting in|got) (a)? (trust|academy chain|contractor|catering firm|outside firm|outside caterers|private firm|management consultants)]
      [(swallowed|taken over|taken on|gobbled up|merged|merging|amalgamated|amalgamate|amalgamating|federating|joining|join|going into|forced into|close us|closing us|close|absorbed|federate|hand over|handing) ..2 (by|with|into|in|the|us) ..3 (trust|academy|mat|school|st <word>|chain|next village|infants|juniors|federation|diocese|council|la|year|two years|<cap>)]
      [(we're|we are|were|school's|school is|we'll be|we|defo|they're|theyre) (being|getting|to be|going to be|defo|gonna be|definitely|about to be)? ..1 (merged|swallowed|taken over|closing|closed|closed down|shut down|academised|amalgamated|absorbed|federated|sold off|rebrokered|shutting|scrutinised)]
      [(numbers|roll|numbers on roll|pupil numbers|on roll|intake|first choices) ..3 (down|low|so low|dropped|falling|under|short|halved|collapsed)]
      [(merging|mixing|mixed|putting together|put together|combining|doubling up|doubled up|splitting) ..2 (classes|<year-group>|year groups|3 / 4|the classes|infants|juniors)]
      [(two|three) classes (will|are|is|to|being|going to) ..1 (be)? (put together|merged|mixed|combined)]
      [(class sizes|class size|classes) ..2 (going to|going up|up to|to be|of) <number>]
      [(fees|nursery fees|dinner money|wraparound fees|charges) (are|is|'s|to|go|will) ..2 (going up|up|doubling|rise|double)]
      [(we've|we have|weve|we|were|just|they've|had|we'd|we're|got) (had|getting|gettin|got|get|have) (the|that) (call|phone call|dreaded call|ofsted call)]
      [phone call came]
      [(they're|theyre|they are|inspectors|inspector|them|she is|are) in (mon|tues|weds|wed|thurs|tue|thu|fri|monday|tuesday|wednesday|thursday|friday|tomorrow|today|week after|next week|on (monday|tuesday|wednesday|thursday|friday)|from)]
      [(monitoring|inspection|mock|re-inspection|reinspection|no notice|mocksted|deep dive) (visit|call|phone call|team|report|grade|feedback|verdict|outcome|next|on|tomorrow|this|came|is|was)]
      [(complaint|complaints|grievance|appeal|concern|petition) ..3 (upheld|stage|formal|against|about me|about him|about her|governors|gone|went|panel|made|dropped|withdrawn|tribunal|put in|hearing|in about|landed|ombudsman|anonymous|it went|file|dismissed|withdrew|not upheld)]
      [(made|put in|putting in|put|lodged|withdrew|withdrawn|made a|dropped|withdraw|upheld|made up|taken back|filed|sent in) ..2 (complaint|complaints|grievance|allegation|statement|accusation|petition)]
      [(hearing|panel|appeal|tribunal|exclusion|conference|review meeting|case|bundle) ..2 (on|at|is|today|tomorrow|monday|tuesday|wednesday|thursday|friday|agreed|adjourned|next|papers|scores|tonight)]
      [(at|after|before|from|by|for) (the|that|his|her|a) (hearing|panel|tribunal|appeal|disciplinary|exclusion)]
      [(exclusion|appeal|complaints|disciplinary|interview|pay|admissions|staff) panel]
      [(upheld|overturned|dismissed)]
      [(found|cut|failed|flagged|reported|inspected|got|it's|its|is|about|the|because) ..3 <building-fault>]
      [<building-fault> ..2 (in|on|been|found|failed|aren't|came|has|is|'s|was|but|coming|since|case|email|round|condemned|test)]
      [(roof|hall|ceiling|boiler|heating|kitchen|ovens|cameras|cctv|lift|alarm|gate app|filtering|wifi|minibus|water) ..3 (concrete|condemned|off till|surveyed|unsafe|aren't working|not working|failed|worse than|unfiltered|leak|shut|off until|not insured|no mot|contractor)]
      [(contractor|contractor's|builder|builder's|caterer|caterers) ..2 (bump|bust|under|pulled out|walked|gone)]
      [(found|saw|lost|left|got|sent|leaked|opened|read|over|photocopied|the whole|went|shared|emailed|photographed|our|everyone's|there's a|is) ..3 <data-word>]
      [<data-word> ..3 (left|lost|out|leaked|went|home|wrong|printer|on|bag|missing|sent|is|are)]
      [(sent|sending|emailed|went|copied) ..3 (to all staff|to everyone|to all parents|wrong parents|wrong person|whole school|wrong family|to the wrong)]
      [(mocks|mock|sats|results|papers|scripts|screening|phonics|gcses|a levels|combined|maths|reading|test|exam) ..3 (embargoed|annulled|maladministration|cheating|down <number>|failed|tidied|bottom|looked into|passes|grim|<number> %|leaked|opened|flagged|early|questions|under embargo|fail|below|worst)]
      [<number> (%|percent|per cent) ..2 (combined|passed|pass|attendance|persistent|met|expected|want out|leave|down|below|turnover)]
      [(first|second|next) (draft|inspection|choice|vote)]
      [(vote|voted|votes) (was|to|on|of|<number>|five|six|them|him|her|off|through)]
      [(vacancy|succession|headship) ..3 (in|the|chair|before|will)]
      [(staff survey|ofsted parent view|parent survey|wellbeing survey|exit interviews|exit interview)]
      [(backdate|backdated|backdating|shred|shredding|shredded|fudge|fudged|cover up|covering up|falsified|doctored|tidied|faked|written up different|write it up different|re-write|altered|destroyed|not logging|not logged|don't file it|not reported it|not reporting)]
      [(asked|told|wants|want|telling|ask|get) ..1 (me|us|him|her|that i|us all|staff) ..1 (to)? (say|sign|write|put) ..3 (i was|i were|i wis|sign|statement|in writing|in the room|what i saw|about|doon|down|stood|when it happened)]
      [(write|wrote|written|writing|give|gave|giving|sign|taking|take|make|withdrawn|withdrew) ..1 (a|my|her|his|the)? (statement|statements|witness statement)]
      [(witness|evidence) (in|to|for|at|against|statement)]
      [(an)? incident (with|between|involving|at|on|in) ..3 (colleague|staff|child|pupil|ta|teacher|kid|toilets|toilet|hall|changing)]
      [(admissions|waiting|redundancy|staffing|duty|gifted|class) (list|lists|pool|matrix)]
      [(losing|lose|cutting|dropping|down) (to)? ..1 (one|a) (form entry|class|teacher|day|reception class|class per year)]
      [(one form entry|two form entry|mixed age|mixed-age|four and a half day|four day week|early finish|half day fridays|shorter day|pan cut|reduced pan|reducing the pan|lower pan|vertical grouping|split site)]
      [(spending freeze|freeze on|recruitment freeze|no supply|no cover|no new|not recruiting|no money for|nae money for|nee money for|ban on|no glue|overdrawn|bailed out|bail us out|loan from|handout from|running on|can't afford|cannot afford|couldn't pay)]
      [(going under|going bust|going to the wall|on the brink|on its knees|won't survive|not viable|unviable|closing for good|closing at|closes in|closing in|shut for good|not reopening|won't reopen|last year of|won't exist|no longer exist)]
      [(sold|selling|sell|flogging|flogged|flog|leasing|renting) ..2 (field|playing field|site|building|land|caretaker's house|car park|pool|hall|houses|flats|developers|developer)]
      [(joining|going into|into|joined|part of|leaving|handed to|given to|under) (a|the|another|that)? (trust|mat|academy trust|multi academy trust|federation|partnership|academy chain)]
      [(new uniform|name change|changing the name|new name|start times|new hours|new timetable|start time|phones banned|phone ban|new logo|rebrand|rebranding|new houses|new badge|new building|extension|hall refurb) ..2 (september|january|easter|coming|is|are|next|from|announced|been|bid|cancelled|delayed|scrapped)]
      [(inspectors|inspector|ofsted|estyn|hmi|hmie|siams|lead inspector|big o|the o word|o word) ..2 (rang|rung|phoned|called|coming|due|here|said|told|gave|rated|reckon|think|thought|found|wrote|picked|slated|feedback|told us|in today|in tomorrow|are in|asked|grilled|want|wants|interviewed)]
      [(ri|requires improvement|inadequate|special measures|serious weaknesses|double good|outstanding|good with|straight goods|solid good|good in all|downgraded|upgraded|ineffective|safeguarding ineffective|not effective|urgent improvement|needs attention) (for|in|again|across|but|from|on|overall|everywhere|says|grade|judgement|and)]
      [(verbal feedback|draft report|factual accuracy|initial feedback|report lands|report's back|report is back|report came|report comes|report is out|report's due|provisional|our grade|our grades|the grade|the verdict|judgement)]
      [(results|grades|sats results|scores|pass rate|phonics|progress 8|attainment 8|combined) ..2 (are (in|back|out|shocking|dire|awful|grim|down|bad|the worst|terrible)|were (dire|awful|grim|shocking|bad|terrible)|came|come|back|leaked|not good|down|up|worst|best|below|dire|shocking|terrible|awful|dreadful|rubbish|a disaster|through)]
      [(seen|saw|got|opened|here's|heres|know|leaked|opened|peeked) ..2 (papers|paper|results|questions|mark scheme|grade boundaries|spelling words|sats papers|answers|exam|exams|shortlist|rankings|scores|feedback|grades|data)]
      [(reading|maths|spag|arithmetic|spelling|sats|gcse|english|science|history|mock|grammar) (paper|test|exam|papers|question) (is|was|has|had|are|this year|about|tomorrow|on|starts|one|two|<number>)]
      [(prompted|pointed at|pointing at|helped|told them|gave them|extra time|rubbed out|changed answers|changed the answers|changed their|altered|corrected|filled in) ..3 (answer|answers|paper|papers|sats|scripts|test|exam|mistakes|marks|register|registers|logs|dates)]
      [(parent|mum|mam|dad|family|parents|gran|grandad|neighbour|mother|father) ('s|has|have|had|is|are|was|were)? ..1 (complained|complaining|kicked off|threatened|threatening|sued|suing|banned|barred|accused|accusing|reported|withdrawn|pulled|pulling|refused|appealing|assaulted|punched|swore|turned up|spat|demanding|screaming|raging|gone to|going to|writing to|written to|in with)]
      [(banned|barred|banning letter|injunction|restraining order|escorted|police called|police were called|called the police) ..2 (from|off|site|the site|premises|school|parent|dad|mum|on|for|to)]
      [(child|kid|boy|girl|pupil|little one|lad|one of them|we|reception child|bairn) ..2 (went missing|got out|escaped|left behind|left on|climbed|wandered|walked out|ran off|absconded|choked|collapsed|fell|broke|given the wrong|had a reaction|allergic reaction|rushed|restrained|dragged|locked in|locked out|shut in)]
      [(gate|gates|door|doors|fence|code|alarm|cctv|cameras|sign in|register|registers|fire exit) ..2 (left open|unlocked|broken|not working|doesn't work|is|code|wide open|not locked|no lock|off|faulty|since)]
      [(wrong|someone else's|another child's|other kids'|other people's|everyone's|all our|everybody's) ..1 (parents|parent|family|report|email|medication|medical notes|address|details|file|salaries|sickness|data|records|list)]
      [(lost|left|dropped|forgot|found|nicked|stolen) ..3 (usb|memory stick|laptop|folder|files|file|planner|register|ipad|tablet|paperwork|books|notes|diary) ..2 (bus|train|tram|pub|car|home|cafe|tesco|school|on|at|in|with)]
      [(head's|head|ceo's|ceo|deputy's|bursar's|business manager's|business manager) (pay|salary|pay rise|pension|package|car|expenses|bonus|earns|gets|on)]
      [(governor|governors|chair|trustee|chair of governors|vice chair) ..2 (resigned|resigning|resign|quit|quitting|stepped|stepping|voted|fell out|fallout|walked|walked out|split|row|removed|suspended|complained|reported|wants|want|trying|told|know|knew|agreed|refused|furious)]
      [(head|deputy|slt|boss|heid|principal|trust|office) ('s|has|have|is|are|was)? ..1 (told us|told staff|told me|announced|admitted|let slip|said we|says we|said that|says no|warned us|cried|in tears|been called|gone to|had a meeting|in meetings|shredding|hiding|covering|buried|sat on|sitting on|blinds|refusing|promised|lied)]
      [(our|the|her|his|my) ..1 (risk assessment|safeguarding file|personnel file|behaviour log|chronology|pen portrait|care plan|provision map|sen file|cp file|report card|transition notes|contact list|emergency contact)]
      [(plan|bid|application|project|proposal|planning permission|extension|appeal) ('s|is|was|has|been|got)? ..1 (been)? (rejected|refused|turned down|knocked back|withdrawn|approved|signed off|agreed|shelved|binned|dropped|failed|unsuccessful)]
      [(strike|walkout|walk out|walk-out|letter of no confidence|collective grievance|round robin|petition|open letter) ..2 (against|over|about|on|to|by|being|going|at|in)]
      [(moving|move|moved|putting|put|swapping|swapped) (you|her|him|me|us|them|mrs|mr|miss) ..2 (to|into|up|down) (<year-group>|reception|nursery|office)]
      [(who|who's|whos) ..2 (got|getting|gets|didnt get|didn't get|the) ..2 (job|post|deputy|which year group|class|<year-group>|going|staying)]
      [(applied|application|applications) ..3 (binned|other|same|rejected|head|deputy|unread)]
    `,
  },
  {
    // Of a child and its family, in words that only schools and services use.
    kind: 'inside-strong',
    patterns: `
      [(child protection|cp|case|exclusion|safeguarding|strategy|core group|ehcp|annual|looked after|lac|cin|tac|pep|team around the child|sendist) (conference|hearing|panel|review|reviews|meeting|meetings|tribunal|plan|file|appeal|bundle|thing|referral|referrals|audit)]
      [(sendist|ehcp|ehc plan|lado|tac meeting|prevent referral|cpoms|camhs|mash) ..3 (lost|down|appeal|tomorrow|turned|back|pages|refused|been|phoned|rings|in|rang|gone|come|agreed|lapsed|referral|log|about|today|again|family|referred)]
      [(referred|refer|referring|reported|reporting|reports) ..3 (to|tae) (prevent|social services|social care|camhs|mash|the lado|lado|social work|early help|channel)]
      [(ring|rang|rung|call|called|phoned|phone) (social services|social care|social work|childline|the lado|lado|the nspcc|nspcc|mash)]
      [(social|social worker|social workers|social services|social care|social work) ('s|were|was|have|has|been|is|are|came|come|in|called) ..2 (called|in|round|again|involved|rung|taken|there|wi|with|for|office)]
      [(child|kid|kids|boy|girl|lad|lass|lassie|twins|brothers|sisters|siblings|family|families|little one|little ones|baby|bairn|bairns|wean|wee man|wee boy|pupil|pupils|sixth formers|sixth former|children) ..3 (taken|into care|in care|refuge|foster|fostered|removed|deported|evicted|on the register|under a different name|excluded|permanently excluded|restrained|referred|disclosed|in intensive care|back inside|a disclosure|placement|social worker|knife|sectioned|to the pru|pru|being moved|moved for their safety|sent down|eating disorder|self harming|self-harming|the court|court order)]
      [(into|in|from|out of) (foster)? care (at|today|this|last|on|yesterday|overnight|again|straight|last night|and|<punctuation>)]
      [(gone|going|went|moved|moving|fled|off|is|are|in|they're) ..2 (to|into|in) (a|the) (refuge|women's refuge|pru|special school|contact centre|safe house|hostel|children's home)]
      [(all four|all three|the baby|the babies|the three|the twins|the little ones|the kids|the bairns|both of them) ..1 (taken|been taken|removed|were taken|'s been taken|gone into care|have been taken)]
      [(they're|theyre|they|they've|police|social|social workers) (taking|took|taken|removed|removing|lifted) (the)? (baby|bairns|kids|twins|three brothers|brothers|sisters|children|little ones|wee ones|lad|girl|boy)]
      [(mum|mam|mother|mummy|dad|da|daddy|father|stepdad|grandad|uncle|nan|parent|parents|carer|family) ..3 (sectioned|sent down|inside|back inside|in the refuge|in prison|in jail|arrested|on bail|banned|banning letter|court order|evicted|being evicted|deported|been diagnosed|just been diagnosed|withdrawn|suing|threatened|custody|no recourse|tag|injunction|restraining order|withdrew|formal complaint|detox|rehab|made a complaint|put in a complaint)]
      [(police|polis|policewoman|social worker) ..3 (children|child|boy|girl|kids|sister|brother|twins|the boy's file|lad)]
      [(pupil premium|free school meals|fsm|extra time|sen register|behaviour plan|managed move|reduced timetable|part time timetable|risk assessment|bruise form|body map|restraint|restrained|safe holding|positive handling|foster placement|contact order|care order|supervision order) (for|form|list|on|is|are|was|came|agreed|gone|again|today|at|in|went|went in)]
      [(a|the|her|his|had|made|heard|another|my first) disclosure]
      [(marks|bruises|bruise|cuts|burns|welts) (up|on|all over|down|all up) (both|his|her|their|the) (arms|arm|legs|leg|back|neck|face|wrists)]
      [(go|goes|went|gone|passed it|passed|took it|ring|rang|told) (on)? (to)? (the)? (dsl|safeguarding lead|designated lead|child protection officer)]
      [(dsl|safeguarding lead|ed psych|educational psychologist|ewo|family support worker) (says|said|wants|rang|came|has|told|is|went|thinks|asked|reckons|in)]
      [(redundancy|staffing) (consultation|matrix|pool|letters|meeting|list)]
      [part (two|2|ii) (of)? ..2 (meeting|governors|minutes|agenda)?]
      [(ofsted|estyn|hmi|hmie|siams|etini) ('s (coming|in|here|due|been|got|draft|feedback|called)|rang|have|has|are|is|in|were|tomorrow|call|called|coming|due|had|draft|next|thinks)]
      [(maladministration|attendance fines|attendance panel|dinner debt|exclusion appeal|permanent exclusion|permanently excluded|perm ex|permex)]
      [(we|we've|weve|got|getting|went|are) ..2 (requires improvement|ri|inadequate|special measures) (again|at|for|in|<punctuation>)]
      [(attendance) (in|for|of) one family]
      [(what|why|the thing|something|stuff) ..1 (she|he|a child|one of them|my wee man|wee one|a kid|grace|the lad|the lass|a little girl|a little boy|a boy|a girl) (said|told|told me|showed|drew|tells|whispered|let slip) ..1 (at|me|us|in|you) (circle time|carpet time|about home|about her|about his|a thing|the sink|the toilets)]
      [(won't|doesn't want to|scared to|not|refuses to|cried|asked) ..2 (go home|go to her uncle's|go to his dad's|live at school|going home|gaun hame|going hame|to go home)]
    `,
  },
  {
    // Talk of schools and work at large, of a wish, of a lesson on it: nobody's secret.
    kind: 'talk-at-large',
    patterns: `
      (schools|teachers|tas|heads|children|kids|families|staff|pupils|councils|employers|workers|parents) (across|up and down|nationally|nationwide|everywhere|in general|in this country|in england|in wales|in scotland|in the uk|all over)
      (any|every|each|most|many|all|no|some) (school|schools|teacher|teachers|head|heads|employer|child|workplace|supply teacher) (should|in the|has|have|needs|need|deserves|deserve|can|that|who|will|would|knows|is|are|must|ought|gets|get|does|do|,|.)
      (any|every|each|most|many) (school|schools|teacher|teachers|employer|child|workplace)
      (the|this) (government|country|minister|sector|profession|system|nation|union|treasury|council tax)
      (dfe|ministers|mps|westminster|holyrood|senedd|stormont|whitehall|parliament)
      (webinar|cpd|online course|podcast|article|thread|(a|the|his|her|this|that|my) (book|advert|drama|series)|book (on|about|by|club)|novel|film|documentary|episode|template|guide|study|research|survey of|report says|statistics|average|according to)
      (guidance|glossary|acronyms|quiz|trainer|roleplay|role play|refresher|framework|helplines|templates|calculator|kcsie|annex b|serious case review|case review|figures out|have your say|sign the thing|petition|solidarity|ring your (union|rep)|ring yer union|ring acas|call acas|acas has|acas page|in any (restructure|redundancy|consultation)|gov.uk|publish the scales|postcode lottery|lessons on|question for|questions for|by law|legally|entitled|statutory|one-word grades|annual report|daft idea|is a scandal|teacher twitter|edutwitter|somebody should|nobody should|nobody deserves|newsletter)
      (if you've|if youve|if you have|if you are|if you're|whether you|when you're|when you are) ..2 (been|told|being|asked|off|suspended|accused|facing|on|made|going)
      (sen|send) (parents|families|mums|dads)
      head of (ofsted|the nhs|state|hr|the bbc|the council|the union|the family|the queue|the table|estyn)
      (does anyone|anyone know|anybody know|has anyone|how do you|how does|what do you|what does|is it normal|advice on|tips for|know how|explain)
      (training|policy|policies|procedure|awareness|refresher|awareness week|helpline|charity (run|shop|event|appeal|walk|bake)|campaign|fundraiser|fundraising)
      (in the news|on the news|in the paper|in the papers|on the telly|on telly|on the radio)
      (should be (a|in|on|taught|told|paid|free|law|illegal|banned|left|made|given|kept|automatic|compulsory|allowed|able)|ought to be|needs to be|would be|could be|if we|if they|if a|if your|if i (was|were|had|could|won|ran|ever)|imagine|suppose)
      (general advice|general point|general terms|generally speaking|in general|other sencos|other schools|other heads|waiting lists|waiting list|waiting times|reform|reforms|green paper|white paper|worth a read|worth checking|worth reading|public figures|thread on|one of those words|this land|up and down the land)
      (families|children|parents|people|schools|staff) (wait|deserve|need|have to|shouldn't|should|can't get|are being failed|are waiting)
      (please share|pay claim|pay award|pay offer|pay scales|thank you to|thanks to our|to all the|to everyone who|shout out to|shoutout to|mubarak|do they make you|staff anywhere|anywhere else|does any|is a data breach)
      (years ago|back then|used to|in those days|at the time|in my day|when i was|old job|last job|previous job|my first job|long ago|decades)
    `,
  },
  {
    // Everybody can read it.
    kind: 'made-public',
    patterns: `
      (in|on|says|said|read|saw|from) (the|tonight's|today's|this week's|last night's|friday's)? (<cap>|local|western|daily|evening)? (gazette|paper|papers|mail|tes|herald|echo|telegraph|times|chronicle|guardian|argus|star|bbc|observer|news|advertiser|press|telly|radio|website|web page|annual report|public web page|published report|league tables)
      (on|up on) (her|his|their|the|its|our) (page|website|facebook page|own page|insta|profile|story)
      (it's|it is|that's|which is|is|are|all|already|now) (all)? (public|publicly available|published|no secret|not a secret|common knowledge|on the website|been announced|official now|out now|out there)
      (announced|told) (it)? (to)? (everyone|everybody|parents|all parents|the parents|all the parents|us all) (in|on|at|by|last|yesterday|this)? ..1 (newsletter|assembly|letter|email|week|website|today)
      (as)? announced (in|at|on|last) (the)? (assembly|newsletter|week|website|letter|friday)
      (big|official|public|happy|proud) announcement
    `,
  },
  {
    // A thing, a beast or a game that behaves like staff.
    kind: 'in-jest',
    patterns: `
      (my|me) (head|heid) ('s|is|was)? (killing|pounding|banging|hurts|hurting|spinning|thumping|splitting|aching|throbbing|sore|battered|mince)
      my (knees|knee|back|body|cat|dog|cats|dogs|hamster|phone|car|boiler|kettle|washing machine|liver|legs|feet|hips|bank account|purse|wardrobe|diet|hens|chickens|budgie|tomatoes|allotment|garden|sofa|fridge|houseplants|plants|brain|stomach|fitbit|oven|toaster|hair|eyebrows|umbrella)
      (this|the|our) (umbrella|kettle|toaster|photocopier|laminator|dishwasher|cat|dog|hamster|guinea pig|snail|spider plant|class hamster|robin|seagull|seagulls|pigeon|fridge|microwave|biscuit tin|stick insects|tortoise|stapler|glue sticks)
      <far-world>
      (i've|i|ive|i'm|we) (been|got|have|has) (sacked|suspended|fired|evicted|expelled|dismissed|banned|appointed|promoted) (as|from my own|from the (group|chat|quiz|pub|kitchen|wi|choir|band|whatsapp|band|sofa))
    `,
  },
  {
    // Who tells of themselves may.
    kind: 'told-of-self',
    patterns: `
      [(i|i've|ive|i'd|i am|i'm|im) (have|had|just|finally|officially|actually|only|was|got|have been|been)? (been|handed|resigned|put in|typed|given|applied|got|passed|failed|signed|appointed|had|accepted|interviewed|redundant|leaving|off|retiring) ..2 (my|own|notice|the job|interview|off|probation|a new job|a job|redundant|redundancy|medical|signed)]
      [(it's me|i am the one|that's me|me being)]
      [(my|ma|mah) (own)? (contract|appraisal|notice|resignation|interview|redundancy|probation|observation|pay rise|retirement|payslip|wage|pension|diagnosis|leaving do|ect year|induction|tribunal|dbs)]
      [(got|passed|had|off to|off for|nervous about|wish me luck) ..1 (the|my|an|a) (interview|job|probation|observation|induction|appraisal)]
    `,
  },
  {
    kind: 'spoken-of',
    patterns: `[(he|she|they|him|her|them|they've|they're|theyve|theyre|hes|shes|somebody|someone|who)]`,
  },
  {
    // A secret among friends that is meant kindly.
    kind: 'kept-for-joy',
    patterns: `
      (surprise|birthday|hen do|stag do|secret santa|proposal|proposing|engagement|baby shower|anniversary|wedding|present for|recipe|ingredient|spoiler|spoilers|finale|ending|murderer|plot|twist|chocolate|biscuits|cake|wine|gin|diet)
    `,
  },
  {
    kind: 'works-elsewhere',
    patterns: `
      (at|in|from|of|to|by) (the|a|my|our|his|her|their|this|that)? (<word>)? <elsewhere-place>
      (my|our|his|her) (mate|neighbour|friend|cousin|sister|brother|pal|boss|landlady|upstairs neighbour) 's (kid|boy|girl|lad|daughter|son|lass|wean|kids|bairn|school|work|leylandii|dog|husband|wife|job)
      (my|our|an|their) old (headmaster|headmistress|school|college|teachers|schoolteacher|maths teacher|english teacher|pe teacher)
      my teacher
      (my|our|his|her) (husband|wife|partner|hubby|fella|boyfriend|girlfriend|sister|brother|mum|dad|mam|son|daughter|cousin|mate|flatmate|neighbour|landlord|uncle|auntie|nephew|niece) ('s)? (<word>)? (work|job|firm|company|boss|works|office|employer|redundant|redundancy)
      (my|our|his|her|the wife's|wor|ma|oor) (mother|father|mam|mum|dad|lass|lad|nan|gran|grandad|aunt|best friend|friend|eldest|youngest|neighbour|own lad|own lass|own kid|own son|own daughter|own kids|own mum|mother-in-law|sister-in-law|brother-in-law|wife|ex|other half|missus|partner|cousin|brother|sister|son|daughter|niece|nephew|flatmate|housemate|godson|goddaughter) ('s)
      (steelworks|steel works|tata|(the|down) pit|colliery|nhs|ward|nurse|nurses|police force|army|navy|airline|british steel|amazon|tesco|asda|sainsbury's|aldi|lidl|morrisons|greggs|mcdonalds|costa|gap|boots|m&s|hmrc|dwp|royal mail|post office|prison service|civil service|the bbc|council tax|parish)
      <elsewhere-place> ('s|is|are|has|was|manager|staff|boss|owner)
      (players|player|(last|this|next|the|home|whole|football|rugby) season|squad|fans|league|fixture|bus (driver|company|firm|station|route)|train|trains|flight|flights|licence|sentence|bridge|tram|shares|insurance claim|mortgage)
    `,
  },
];
