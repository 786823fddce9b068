import type { Grammar, Lexicon } from '../grammar.ts';

/** What a school tells families: dates, closures, places, staff, prizes and results. Beside the school's name or "our". */
export const lexicon: Lexicon = {
  // Only schools have these.
  'school-only': `nativity nativity_play parents_evening  sports_day non-uniform_day non_uniform_day own_clothes_day mufti_day open_evening
    breakfast_club after_school_club afterschool_club wraparound school_fair school_fete school_disco school_play school_trip school_dinners school_photos school_lunches
    school_uniform school_bus school_council school_production residential harvest_festival harvest_assembly leavers_assembly leavers_do leavers_disco 
    phonics_workshop phonics_meeting uniform_sale nearly_new_sale reception_intake reception_places nursery_places school_places flu_jabs nasal_flu vision_screening
    class_assembly christmas_jumper_day school_fayre school_hall forest_school swimming_lessons half_term_club homework_club forest_club school_run school_day
    bikeability pta_meeting parent_consultations stay_and_play meet_the_teacher transition_day moving_up_day induction_day taster_day year_6_production
    options_evening sixth_form_open_evening`,
  'fair-word': `fair fayre fete disco concert panto play show raffle bake_sale cake_sale quiz_night bingo_night choir orchestra band carols carol_service production bazaar trip
    tickets school_tickets barbecue bbq club clubs newsletter website library playground minibus nursery`,
  'win-word': `won win winning named picked chosen shortlisted nominated awarded crowned selected qualified gained achieved earned bagged scooped smashed beat granted given
    finalists runners-up champions`,
  'notice-word': `moved cancelled canceled postponed rearranged rescheduled changed switched swapped delayed confirmed starting starts finishing finishes opens opening closes closing returns
    running tickets £ welcome bring reminder remember sale open full available booked on_sale now up`,
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun tomorrow today tonight easter september january half_term christmas term',
};

const named =
  '(<school-name>|<school-handle>|our school|my school|our place|our little school|ours|our academy|our nursery)';
const day =
  '(<weekday>|on the <number>|the <number>|<number> (th|st|nd|rd)|next week|this week|next (month|term|year)|at <number>|from <number>|<number> till <number>|<number> (am|pm)|all day|until further notice|due to|because|as the|for the)';
const group =
  '(<year-group>|<year-groups>|<own-pupil>|reception|nursery|whole school|everyone|all classes|infants|juniors|key stage <number>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'school-news',
    patterns: `
      # dates
      [<school-only> ..1 (is|are|'s|will be|has been|have been|has|starts|moved|cancelled|on|this|next|now|tickets|tomorrow|today|${day}) ..5 (${day}|<notice-word>|a pound|£)]
      [<school-only> ..1 (cancelled|postponed|moved|rearranged|rescheduled)]
      [(tickets|places|forms|letters|slips|money|payments|consent) ..2 (for)? ..3 <school-only> ..6]
      [<school-only> tickets ..6]
      [(it's|its|it is|don't forget|dont forget|reminder|remember|just a reminder) ..3 <school-only> ..6]
      [${named} ('s)? ..3 (<fair-word>|<school-only>) ..1 (is|are|'s|will be|this|on|singing|tickets|takes place|returns|now|starts|opens|moved|cancelled|has|have|raised|made) ..6]
      [(the|our) school (summer|christmas|spring|easter|autumn)? <fair-word> ('s|is|has|will|now|on) ..6]
      [school (summer|christmas|spring|easter)? (fair|fayre|fete|disco|play|show|concert|trip|raffle|production) ('s|is|has been|now|moved|on|tickets) ..6]
      [<fair-word> (at|for|in) ${named.replace('|ours|', '|')} ..6]
      [<fair-word> ..4 (at|for) ${named.replace('|ours|', '|')} (on|this|next|is|are|from|,|has|<weekday>|<punctuation>|<symbol>)]
      [${group} (trip|residential|swimming|class|assembly|show|production|parents|meeting|visit) (is|has|will|'s|have|to) ..1 (been)? (cancelled|postponed|moved|off|on|now|rearranged|delayed|rescheduled|back|leaving|starting) ..5]
      # open or shut
      [no school ..1 (for ${group}|today|tomorrow|on <weekday>|<weekday>|until) ..6]
      [(<school-name>|our school|my school|school|our place|we) ('s|is|are|'re|will be|has been|have had to|being|remain|remains)? (now|all|still|also|officially|definitely|sadly|just|currently|not|partially|partly|fully|back|only|staying|remaining|being|to be|having to|going to be|never)? (open|shut|closed|closing|shutting|reopening|closing early|finishing early|sent home|sending home|close) (as normal|as usual|tomorrow|today|on <weekday>|early|at <number>|to ${group}|until|all day|this afternoon|for the|because|due|again|,) ..6]
      [${group} ('s|is|are) (shut|closed|off|home|sent home|not in|staying home|out) (tomorrow|today|on <weekday>|until) ..4]
      [(it's|its|it is|we) (a)? <number> (. <number>)? (finish|start|pick up|pickup|collection) ..6 (day|term|school|tomorrow|today|<weekday>|kids|children)]
      [(finish|finishing|break up|breaking up|pick up|collection) (is|at|for)? ..1 <number> ..4 (last day|tomorrow|on <weekday>|this year|for (easter|christmas|summer))]
      [(school|dinner|lunch|club|breakfast club|trip) (dinners|money|fees|costs|prices|price|cost) ..2 (going up|gone up|go up|is|are|now|from) ..5]
      [<school-only> (is|are)? (going up|gone up|goes up|costs (£|<number>|a)|will cost|is full|has spaces|is starting|starting) ..5]
      # places and posts
      [(we|we're|school|<school-name>|our school|reception|nursery|year <number>) ('s|is|are|'re|have|has|'ve got)? (got|still)? (full|places|spaces|room|a waiting list|a place|two places|a few spaces|<number> places|oversubscribed) ..2 (in|for) ..2 (reception|nursery|year <number>|<year-group>|september|breakfast club) ..4]
      [(we're|we are|we|our school is|<school-name> (is|are)) (after|looking for|hiring|recruiting|advertising|need|in need of|seeking) (for)? (a|an|some|two|another|new|more)? ..2 (supervisor|supervisors|ta|tas|teacher|teachers|cook|cleaner|caretaker|governor|governors|volunteers|volunteer|lollipop|midday|senco|receptionist|deputy|headteacher|lunchtime|reading volunteers) ..6]
      [our (new|next|wonderful new|lovely new|latest) (head|headteacher|head teacher|deputy|teacher|ta|caretaker|cook|senco|<year-group> teacher|reception teacher|music teacher|pe teacher|business manager|school cook|school dog|governor) (starts|is|joins|started|will|has|arrives|comes|was|'s|will be|takes) ..6]
      # prizes
      [(our (girls|boys|team|choir|kids|children|pupils|year <number>|<year-group>|<year-groups>|netballers|footballers|runners|band|quiz team|school council|eco council|gardeners|swimmers|school)|<school-name>|our school|my school|our place) ..2 (been)? <win-word> ..6 (award|awards|mark|flag|school|schools|county|borough|lottery|grant|funding|of the year|primary|tournament|gala|competition|final|finals|netball|football|quiz|cup|league|trophy|${named}|art prize|bronze|silver|gold|status)]
      [(we|we've|we have|we're|<year-group>|<year-groups>) ..2 (been)? <win-word> ..6 (eco|school games|artsmark|lottery|school of the year|primary of the year|${named}|schools (cup|award|final|competition|quiz|league|tournament)|county (netball|schools|sports hall)|ofsted|healthy school|quality mark|green flag|music mark)]
      [(delighted|proud|chuffed|thrilled|buzzing|pleased|excited|happy) ..1 (that|to (announce|share|say|tell you|see)) ..1 (we|we've|our school|<school-name>|school|that|our|the school) ..8]
      [(delighted|proud|chuffed|thrilled|buzzing|pleased|so proud|excited) (that)? (we've|we have|we're|our|school|<school-name>|we) ..1 (won|been|named|got|are|is|has|have|school|getting|opening) ..8 (${named}|school|primary|of the year|ofsted|award|pupils|children|classroom|playground|library)]
      [(new|brand new|shiny new) (library|playground|classroom|hall|minibus|building|nursery|kitchen|trim trail|sensory room|uniform|garden|logo|website|field|gym|science lab|astro|pitch|climbing frame|play equipment|quiet area) (at|for|in) ${named} ..3]
      [(pta|ptfa|friends of <school-name>|fair|fete|bake sale|sponsored walk|raffle|disco|non uniform day|readathon) ..2 (raised|made) ..8 (school|<school-name>|fair|families|disco|parents|playground|pta)]
      [(<colleague-title>|<staff-name>) (is|'s|will be) ..1 (leaving|retiring|moving|joining|off on maternity|taking over|stepping down) (us|at|in|to|after|as|this) ..6]
      # results
      [our (amazing|fantastic|best ever|brilliant|record|wonderful)? (<year-group>|<year-groups>|year <number>|gcse|a level|sats|phonics|ks2|ks1) ('s)? (sats|gcse|phonics)? (results|scores|outcomes|result|grades) (are|were|is|have|:|in|just|beat|came|the) ..6]
      [<number> (%|percent|per cent) of (our|the|my) (<year-group>|<year-groups>|children|kids|pupils|students|class|cohort|leavers|year <number>) ..5]
      [(best|record|highest) (ever)? ..2 (results|scores) ..6 (the school|our school|we've|we have|<school-name>|school has)]
      [(we|we've|school|<school-name>|our school|us) ('ve|have|has|just|finally|officially)? (got|get|been given|are|were|is|was|kept|keep) ..1 (good|outstanding) ..1 (in|from|across|again|by|with) (all|every|the|ofsted|areas|everything|board|inspectors) ..2]
      [(ofsted|siams|estyn|inspection) (report|result|outcome|letter) ..1 (is|'s|are)? (out|in|published|here|finally out|live|now out) ..6]
    `,
  },
];
