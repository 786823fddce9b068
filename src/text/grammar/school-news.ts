import type { Grammar, Lexicon } from '../grammar.ts';

/** What a school tells of itself: grades and results, prizes, closures, dates, vacancies. */
export const lexicon: Lexicon = {
  'ofsted-grade': 'good outstanding inadequate requires_improvement ri special_measures excellent',
  inspectors: 'ofsted siams estyn inspection inspectors hmie isi hmi ofsteaded',
  prize: `award awards cup final finals competition mark prize tournament trophy status finalists finalist champions shortlisted quiz
    league title grant bursary accolade championship heat gala medal medals school_of_the_year primary_school_of_the_year
    secondary_school_of_the_year eco_flag green_flag artsmark music_mark games_mark quality_mark silver_award gold_award
    world_class_schools bake_off_for_schools`,
  'school-date': `fair fete disco nativity open_day open_evening open_morning sports_day summer_fair christmas_fair summer_fete
    spring_fair non_uniform_day non-uniform_day own_clothes_day mufti_day inset_day school_play school_production world_book_day parents_evening book_fair harvest_festival`,
  // Choirs and clubs have these too.
  'anyones-date':
    'concert jumble_sale bake_sale cake_sale production carol_concert talent_show bingo_night quiz_night car_boot raffle',
  'result-kind': `sats gcse gcses a-level a_level alevel phonics ks1 ks2 ks4 ks5 btec exam year_6_sats ks2_sats multiplication_check
    progress_8 attainment_8 mtc eyfs gld t_level attendance`,
  'share-word': 'sharing shared share reposting repost reposted retweet retweeting rt boosting',
};

const named =
  '(our school|our little school|my school|<school-name>|<school-handle>|our (primary|academy|nursery|sixth form|trust))';
const when =
  '(today|tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (week|weekend|saturday|sunday|friday|thursday|wednesday|tuesday|monday|afternoon|evening|morning)|next (week|monday|saturday|friday|thursday|term|wednesday|tuesday)|monday|tuesday|wednesday|thursday|friday|saturday|tonight|all day|until|till|for|due|because|as|again)';

export const statements: readonly Grammar[] = [
  {
    kind: 'school-news',
    patterns: `
      # inspection
      [(we|we've|we have|school|our school|my school|<school-name>) (just|only|officially|finally|have|has|'ve)? (got|been given|been graded|been rated|are|were rated|is|got rated|are rated|achieved|received|came out as|been judged|were graded) (a|an|officially|an amazing|a solid|rated)? <ofsted-grade> ..2 (from|by|in|with|according to|-|,|:)? (our|the)? <inspectors>]
      [(we|we've|school|our school|<school-name>) (just|only|officially|finally)? (got|been given|been graded|been rated|are officially|are rated) outstanding (in (every|all)|across the board|again|<punctuation>|<symbol>)]
      [(good|outstanding) (in|from) (our|the|all areas of our|every area of our) (<inspectors>)]
      [<inspectors> (just|have|has)? (gave|rated|graded|judged|given|awarded) (us|our school|<school-name>|me and my team) (as)? (a|an)? <ofsted-grade>]
      [<inspectors> (report|grade|result|results|outcome|judgement) (is|are)? (out|in|published|finally out|here) ..4 (we|our|us|<school-name>|proud)]
      [(so|very|really|super)? (proud|chuffed|delighted|thrilled|buzzing) (of|with|about|to share)? (our|<school-name> 's) ..1 <inspectors> (report|grade|result|inspection|judgement)?]
      [<ofsted-grade> in (all|every) (areas|area|categories|category)]
      [<result-kind> (<result-kind>)? (:|=|results :) ..1 <number> (%|percent|per cent)]
      # prizes
      [${named} (has|have|is|are|'s|'ve)? (just|only|officially|been|finally)? (been)? (won|wins|win|came first|come first|named|shortlisted|nominated|awarded|crowned|achieved|gained|earned|beat|smashed)]
      [(we|we've|we have|we're|we are) (just|only|officially|been|finally)? (been)? (won|named|shortlisted|nominated|awarded|crowned|achieved|gained|earned|finalists) ..3 (school of the year|primary school of the year|artsmark|eco flag|green flag|music mark|games mark|quality mark|school games|tes awards|world class schools|healthy schools|rights respecting|dyslexia friendly|primary of the year|healthy school|schools award|school award)]
      [(our|my|<school-name>) (<year-group>|year <number>|<subject>|school|netball|football|quiz|choir|rounders|chess|debating|cross country|athletics|tag rugby) (team|squad|choir|group|class|<children>) (from school|at school)? (have|has|just)? (just)? (won|came first|got through to|are through to|beat|are county|finished first) ..4 (<prize>|school|schools|final|finals|county|district)]
      # results
      [(our|<school-name> 's|<school-name>) (amazing|fantastic|best ever|best|incredible|brilliant|record|2023|2024|2025|2026)? (<year-group>|<year-groups>)? ('s)? (<result-kind> (<result-kind>)?) (results|scores|outcomes|progress|data|pass rate|figures)]
      [(our|<school-name> 's) (amazing|fantastic|best ever|best|incredible|brilliant|record)? (<year-group>|<year-groups>) ('s)? (results|scores|outcomes|pass rate)]
      [<number> (%|percent|per cent) (of)? (our|<own-pupil>|<school-name>|my (<year-group>|<year-groups>|class|cohort)) ..2 (<children>|<year-group>|cohort|<year-groups>|students)? ..1 (got|hit|passed|achieved|reached|met|are at|at|were|made|gained)]
      [(best|record|our best|highest) (ever)? <result-kind> (<result-kind>)? (results|scores) (ever|in our history|for our school|at (our school|<school-name>))]
      [<result-kind> (<result-kind>)? results (are)? (in|out|back) ..3 (we|our|above|best|proud|delighted)]
      [(best|record|highest) (<year-group>|ever)? <result-kind> (<result-kind>)? results (our school|<school-name>|we) (has|have|'ve)? ..1 (ever|had|got)]
      [our (<year-group>|<year-groups>) ('s)? (absolutely|really|all|have|has)? (smashed it|smashed their|smashed the|did us proud|got their results|aced)]
      [(<year-group>|<year-groups>|class <number>) (have|has|just)? (just)? (won (the|a|at|gold|silver|bronze|first|their|by|this|<number>)|came (first|second|third)|are through to|got through to|are (the)? (county|district|borough)? champions)]
      [(congratulations|congrats|well done|huge congratulations|massive well done|shout out) to (our|the) (<year-group>|<year-groups>|school|whole school|pta|choir|netball|football|cross country) ..2 (choir|team|council|band|orchestra|athletes|debaters|runners|dancers|who|for|on|squad)]
      [our (school|<year-group>|girls|boys|under 11s|u11) (football|netball|rugby|hockey|cricket|tag rugby|athletics|cross country|quiz|chess) (team|squad) (won|beat|came|are through|reached|lost|drew)]
      # open or shut
      [(our school|my school|<school-name>) (is|will be|'s|remains|are|stays|staying)? (now)? (closed|shut|closing|shutting|reopening|open as (usual|normal)|staying open|closing early|opening late) ${when}?]
      [school (is|will be|'s|has been|is now) (closed|shut|closing early|shutting early|reopening|open as (usual|normal)) (to <year-group>)? ${when}?]
      [school (closed|shut|reopens) (tomorrow|today|on|until|all day|because|due)]
      [(reminder|parents|don't forget|dont forget|please note|remember|all parents) ..2 school (finishes|closes|shuts|opens|starts|reopens|ends|breaks up) (at|early|late|on|for|tomorrow|today)]
      [letters (have gone|went|are going|will go|gone|are) (out|home)]
      [our new (playground|classroom|classrooms|minibus|uniform|sensory room|sports hall|trim trail|school (hall|library|building|website|garden|kitchen)) (opens|opened|is open|is ready|is finished|arrived|is here|is finally|has arrived)]
      [(the school 's|our school 's|<school-name> 's) new (playground|library|hall|building|classroom|classrooms|minibus|website|uniform|sensory room|nursery|sports hall|kitchen|trim trail|garden) (opens|opened|is open|is ready|is finished|arrived|is here|is finally|has arrived)]
      [our (head|headteacher|deputy|deputy head|caretaker|senco|head teacher) (is|'s) (retiring|leaving|moving on|stepping down)]
      [(our|<school-name>) (school|<year-group>|<word>)? (fair|fete|disco|raffle|quiz night|bake sale|cake sale|sponsored walk|sponsored run|non-uniform day|readathon) (raised|made) ..1 <number>]
      # dates and notices
      [(our|<school-name>|<school-name> 's|our school's) (school|<year-group>)? (summer|christmas|spring|autumn|annual|winter|easter)? <school-date> (is|are|will be|takes place|on|starts|this|tickets|next|returns|tomorrow|today)]
      [(our school|our school's|<school-name>|<school-name> 's) (summer|christmas|spring|autumn|annual|winter|easter)? <anyones-date> (is|are|will be|takes place|on|starts|this|tickets|next|returns|tomorrow|today)]
      [<school-date> (at|in) (our school|<school-name>|my school|ours|school) (is|on|this|tomorrow|next|starts|from|at|,|today)]
      [(reminder|don't forget|dont forget|remember|yes|just a reminder) ..4 <school-date> ..1 (at ours|at school|at our school|at <school-name>|${when})]
      [${named} (is|are|has|have|'s|will be) (now|just|been|also)? (through to|becoming an|becoming part|joining|opening a|expanding|hosting|holding a|fundraising|moving to|getting a new)]
      [our (pupils|students|school council|pta) (have|has|just)? (just)? (raised|collected|donated|won|performed|planted|broke)]
      [(our|the) (school)? (sports day|nativity|summer fair|school play|open day|open evening|school trip|christmas fair|inset day) (has|is|will) (been|be)? (moved|postponed|cancelled|rearranged|rescheduled|brought forward)]
      [(our school|our school 's|<school-name>|<school-name> 's) (christmas|easter|summer|harvest|roast|leavers)? (lunch|dinner|party|assembly|service|trip|uniform sale|coffee morning) (is|will be|takes place|on|starts)]
      # places and posts
      [(places|spaces|nursery places|reception places|place) (still|are|now)? (still)? (available|left|free) (at|in|for) (our school|<school-name>|my school|our nursery|our reception|our <year-group>)]
      [(we're|we are|our school is|<school-name> is|my school is) (hiring|recruiting|looking for|advertising for) (a|an|two|new|another|some)? ..3 (ta|teacher|tas|teachers|caretaker|cook|governor|governors|lunchtime supervisor|headteacher|head|senco|teaching assistant|staff)]
      [(job|jobs|vacancy|vacancies|post|position|role) (going|available|open|coming up|now|advertised)? (at|in) (our school|<school-name>|my school)]
      [(come and|come) (work|join us|teach|look round|visit us) (with us)? (at) (our school|<school-name>|my school)]
      [(introducing|meet|welcome to|welcoming) our new (headteacher|head|deputy|head teacher|school (dog|website|uniform|logo|minibus))]
      [(announcing|announcement|pleased to announce|proud to announce|delighted to announce|excited to announce) ..4 (our school|<school-name>|our (pupils|students|children|year|new (head|headteacher|building|nursery)))]
    `,
  },
  {
    // A grade only beside talk of an inspection: "we are good" is an answer too.
    kind: 'grade-claim',
    patterns: `
      (we|and we|school|our school|<school-name>|we've been) (are|'re|is|got|were|judged|graded|rated)? (all)? (officially|still|now)? <ofsted-grade> (in (all|every|everything))?
    `,
  },
  { kind: 'inspection-word', patterns: `(ofsted|siams|estyn|inspectors|hmie|hmi|inspection)` },
  {
    kind: 'official-share',
    patterns: `
      <share-word> ..2 (from|of)? (our|the|my|<school-name>)? ('s)? (school)? ('s)? (own)? (official)? (page|account|post|website|facebook page|newsletter|school's page|school page)
      <share-word> (this)? from (<school-handle>|<school-name>|<school-domain>)
      (see|read|look at|check|details on|more on|info on|it's on|as posted on|over on|as) (it|this|more)? (on)? (the|our) (school)? ('s)? (official)? (school)? (page|website|newsletter|account|facebook page)
    `,
  },
];
