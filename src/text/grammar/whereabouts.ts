import type { Grammar, Lexicon } from '../grammar.ts';

/** Where the writer is, will be or passes each day, and when the house stands empty. */
export const lexicon: Lexicon = {
  // A week ends and a place is left: what makes an absence one that can be counted on.
  'time-away': `weeks week days nights fortnight month months`,
  'day-number': `1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd
    24th 25th 26th 27th 28th 29th 30th 31st`,
  moment: `midnight noon closing close lunchtime lunch dinner teatime morning tonight tomorrow january february march april
    june july august september october november december christmas easter one two three four five six seven eight nine
    ten eleven twelve 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm half pm am boxing_day new_year half_term`,
  'week-day':
    'monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thu fri sat sun',
  'each-day': `every_day everyday every_morning every_night every_evening every_afternoon each_morning each_night
    each_evening each_day every_weekday most_mornings most_evenings most_nights every_monday every_tuesday
    every_wednesday every_thursday every_friday every_saturday every_sunday on_mondays on_tuesdays on_wednesdays
    on_thursdays on_fridays on_saturdays on_sundays on_weekdays weekday_mornings without_fail same_time_every_day`,
  'passing-word': 'past through along through down via by round across beside over behind',
  'trip-place': `beach zoo farm museum theatre castle cathedral synagogue mosque temple gurdwara pantomime panto aquarium
    safari_park theme_park outdoor_centre activity_centre planetarium woods forest lake river seaside swimming_pool
    swimming_baths baths leisure_centre library fire_station`,
  errand: `aldi lidl tesco asda sainsburys sainsbury's morrisons waitrose ikea b&q screwfix home_bargains costco
    primark boots argos marks m&s the_tip the_dump the_dentist the_dentists the_doctors the_vets the_gp the_bank
    the_post_office the_shops the_shop the_supermarket bed work the_gym the_loo sleep`,
  'past-year': `1980 1985 1990 1995 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014
    2015 2016 2017 2018 2019 2020 2021 2022 2023 2024`,
  // Dreaming and asking of travel, not setting off.
  'travel-dream': `thinking_of thinking_about would_love i'd_love dreaming_of dream_of wish_i wish_we wishing anyone_been
    has_anyone_been any_tips any_recommendations recommend recommendations worth_it one_day bucket_list someday saving_up
    considering tempted if_only planning_to want_to_go`,
  'by-gone': `last_year last_summer last_week last_month last_easter last_weekend last_october last_july last_august
    years_ago weeks_ago months_ago throwback tbt memories back_when remember_when used_to once_upon_a_time childhood
    grew_up reminiscing in_the_eighties in_the_nineties honeymoon as_a_kid as_kids yesterday`,
};

const place = "(the|a)? <cap> ('s)? (<cap>|of|on|and|&)? <cap>? <cap>?";
const soon = '(tomorrow|tonight|first thing|in the morning)';
const long =
  '(a|two|three|the|<number>|ten|five|four|seven|the whole|a whole|two whole|the next two|the next)';
const until = "(til|till|until|'til)";
const moment =
  '(the|about|around|at least|at|next|gone|after|early|mid|late)? (<number>|<day-number>|<week-day>|<moment>) (<week-day>|<moment>|<number>|<day-number>)?';
const untilThen = `${until} ${moment}`;
const span = `(for ${long} (<word>)? <time-away>|${untilThen}|all (day|week|weekend|summer|month|half term)|this week|next week|this weekend|over (christmas|easter|half term|new year|the summer|the holidays|the weekend|the bank holiday)|while we're away|while we are away|while i'm away|from ${moment} (to ${moment}|${untilThen})?)`;
const pupils = '(<own-pupil>|<year-group>|<year-groups>|the (kids|children|class|coach)|our class)';
const goal = '(the|a)? (<cap> (<cap>|of|on)? <cap>? <cap>?|<trip-place>)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'bygone',
    patterns: `<by-gone>\n(in|back in|since|from) <past-year>\n(went|was|were) (to|in|at) <cap>`,
  },
  {
    // Somebody else sets off: not the writer's house that stands empty.
    kind: 'others-off',
    patterns: `
      ('s|is|was|were|he's|she's|they're|theyre|hes|shes) (now|all|both|just|finally)? [(off|flying|heading|jetting|travelling|going|away)]
      (they|he|she|kids|parents|neighbours|who|you|everyone|people|students) (are|is|were|was) (now|all|both|just|finally)? [(off|flying|heading|jetting|travelling|going|away)]
    `,
  },
  { kind: 'travel-talk', patterns: '<travel-dream>' },
  {
    kind: 'own-errand',
    patterns: `
      (to|at|in|into|from|round|up|down) <errand>
      to (<cap>|mum|dad|nan|my mum|my sister) 's
      (just|quickly) (parked|popped|nipped|dashed|been|called) ..1 (at|to|in|into|up)
    `,
  },
  {
    // A notice of something anyone may come to tells where it is on purpose.
    kind: 'event-notice',
    patterns: `
      (tickets|ticket|doors|rsvp|fundraiser|raffle|all welcome|everyone welcome|open to all|book now|join us|free entry|free admission|entry fee|come along|coffee morning|jumble sale|table top sale|craft fair|open day|performance|matinee|drop-in session|register your place|sign up|starts at|kick-off|kick off)
    `,
  },
  {
    kind: 'whereabouts',
    patterns: `
      [(checked|checking|check) in (at|to) ${place} (, <cap>)?]
      [📍 (at|in)? ${place} (, (the)? <cap> <cap>?)?]
      [(i'm|im|i am|we're|we are) (all|both|just|now|still|currently|sat|sitting|here|already|in and out)? (at|in) ${place} ((on|,) ${place})? ${untilThen}]
      [(i'm|im|i am|we're|we are) (all|both|just|now|still|currently|sat|sitting|here|already)? (at|in) ${place} ((on|,) ${place})?] ..3 (come (and|say|join|find|over|down)|if anyone|if anybody|join (me|us)|who's about|pop (in|over|by)|all (day|week|weekend|evening|afternoon)|right now|who's around)
      [(currently|still|now|sat|sat here) (at|in) ${place} ((on|,) ${place})?] ..1 (come (and|say|join|find|over|down)|if anyone|if anybody|join (me|us)|who's about|pop (in|over|by))
      [(i'm|im|i am|we're|we are) (currently|sat|sitting|here|right now) (in|at) ${place} (on|,) ${place}]
      [(find|catch|come see|come find) (me|us) (at|in) ${place} ..1 (${until} ..1 <number>|tonight|today|this (morning|afternoon|evening)|all (day|week|evening)|now)]
      [(sharing|shared|share|turned on|switched on|left on) (my|our) (live)? location]
      [my live location (is|:|will|on)]
      [(off|flying|flying out|heading off|jetting|jetting off|we fly|i fly|we leave|setting off) (to|for) ${place} ..1 ${soon}]
      [${soon} (we're|i'm|im|we are|i am|we|i) (off|flying|heading off|jetting off|fly) (to|for) ${place}]
      [(i|we) (live|moved|are moving) (opposite|next to|next door to|behind|above|right by|two doors from|two doors down from|round the corner from|over the road from) (the|a)? ..2 (road|street|lane|avenue|close|crescent|school|pub|church|park|station|chippy|co-op|surgery|post office|green|shop|canal|fire station|bus stop|library)]
      [(my|our) (usual|local|regular) (gym|pub|cafe|running route|run|table|parkrun|coffee shop|walk) ..1 (is|at|in|on) ${place}]
    `,
  },
  {
    kind: 'home-empty',
    patterns: `
      [(off|flying out|jetting|jetting off|heading off|away|we're away|i'm away|on holiday) (to|in) ${place} for ${long} ..1 <time-away> (tomorrow|tonight|on <week-day>|from <week-day>)?]
      [(away|abroad|on our holidays|on holiday|on hols|off on our holidays|off on holiday) for ${long} ..1 <time-away> (from|starting|as of)? (tomorrow|tonight|today|<week-day>)?]
      [(house|flat|place|home|bungalow|cottage) (is|'s|will be|'ll be|sat|standing|left|stood|going to be|gonna be)? (completely|totally)? empty ${span}]
      [(house|flat|place|home) (is|will be|'s)? unoccupied ${span}]
      [(nobody|no one|no-one|noone) (is|will be|'s|'ll be)? (home|in|at home|at ours|at the house) ${span}]
      [(nobody|no one|no-one|noone) (home|at home|in the house)] (so|while|and)
      [(i'm|im|i am|we're|we are|we'll be|i'll be|we will be|i will be) (all|both)? (away|abroad|out of the country|out the country|on holiday|on our holidays|on hols) (${untilThen}|from ${moment} (to ${moment}|${untilThen})?)]
      [home alone (${untilThen}|all (week|weekend|night))]
      [(hubby|husband|wife|partner|other half|boyfriend|girlfriend|fella|flatmate|housemate) ('s|is)? (away|working away|on nights) ..2 (so)? (it's)? (i'm|im|just me|home alone|on my own|by myself|alone in the house|alone at home)]
      [(key|spare key|keys) (is|are|'s)? (under|in|behind) the (mat|doormat|plant pot|plantpot|flowerpot|flower pot|key safe|gnome|bin|stone|meter box)]
      [(home|at home|in the house|in the flat) (alone|on my own|on me own|on my tod|by myself) (${untilThen}|all (week|weekend|night))]
      [(on my own|on me own|on my tod|by myself|alone) (at home|in the house|in the flat) (${untilThen}|all (week|weekend|night))]
      [(just|only) me and the (baby|kids|bairns|little ones|dog|cat) (tonight and tomorrow|${untilThen}|all (week|weekend))]
    `,
  },
  {
    kind: 'daily-route',
    patterns: `
      [(i|we)? (walk|walking|run|running|cycle|cycling|jog|jogging|drive|driving|ride) (home|to work|into work|to school|back)? (from (work|school))? <passing-word> (the|my|our|<cap>) ..2 (to (work|school))? <each-day> ((at|about|around|just before|just after) ..1 <number> (am|pm)?)?]
      [<each-day> ..1 (i|we) (walk|run|cycle|jog|drive|ride) ..1 <passing-word> (the|our|my)? <word>]
      [(i|we) (always|usually|normally) (walk|run|cycle|jog) (home|back|to work)? ..1 <passing-word> ..3 (at|about|around|after|before) (<number>|<moment>|work|school)]
      [(walking|cycling|running|jogging) (home|back home|to work|home from (work|school)) alone? ..1 (past|along|via|across) (the|my|our)? <word> (- <word>)? (<cap>|beds|park|lane|road|street|bridge|field|fields|path|woods|station|school|church|shops|pub|canal|river)?]
      [(i|we) (leave|leaves|get home|get in|lock up|set off) ..2 (the house|home|school|work)? (at|by|about|around) ..2 <each-day>]
      [(leave|leaving) the house (at|by|about|around) ..2 <each-day>]
      [(at|in) ${place} <each-day> ((at|from|about|around) <number>)?]
      [(every|each) <week-day> (and <week-day>)? ..1 (i'm|im|i am|we're|we are) ..1 (at|in) (the|a)? <cap> (<cap>|<word>)?]
      [(same|my usual|usual) (route|run|walk|bench|table|spot|loop) ..2 (every|each) ..2 (at|about|around) <number>]
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // A class of children with the place they are at or on the way to.
    kind: 'class-place',
    patterns: `
      [${pupils} ..4 (off|heading|headed|travelling|going|setting off|en route|on (the|our|their) way) (to|for) ${goal}]
      [${pupils} ..2 (at|in|on) ${goal} ..1 (all (day|week|morning|afternoon) (today|tomorrow)?|today|tomorrow|this (week|morning|afternoon)|until ..1|till ..1|til ..1|for the (day|week)|${soon})]
      [${pupils} ..3 (arrived|staying|camping|landed|checked in|stopping|sleeping) (safely)? (at|in) ${goal}]
      [(arrived|landed|checked in) (safely)? (at|in) ${goal} ..2 with (<number>|all|our|the) (children|kids|pupils|students|little ones|<year-groups>)]
      [(at|in) ${goal} (all (day|morning|afternoon|week)|today|this (morning|afternoon)) with (<own-pupil>|<year-group>|<year-groups>|my class|our class|the class)]
      [(taking|bringing) (<own-pupil>|<year-group>|<year-groups>|the (kids|children|class)|my class|<number> (kids|children|pupils)) ..1 to ${goal} ..1 (tomorrow|today|this (morning|afternoon|week)|on <week-day>|next <week-day>|next week)]
      [(school trip|class trip|residential|year <year-number> trip) (is)? (to|at|in) ${goal} ..1 (tomorrow|today|this (morning|afternoon|week)|on <week-day>|next <week-day>|next week|until ..1|till ..1)]
      [(at|in) ${goal} with (<own-pupil>|<year-group>|<year-groups>|my class|our class|the class) ..1 (today|now|all day|this (morning|afternoon|week)|until ..1|till ..1)]
      [(off|heading|going|on the way) to ${goal} with (<own-pupil>|<year-group>|<year-groups>|my class|our class|the class) (today|tomorrow|now)?]
      [(coach|bus|minibus) (leaves|leaving|is leaving|departs) (school|the school) ..2 (for|to) ${goal}]
      [(coach|bus|minibus) (full of|with) ${pupils} ..2 (off|heading|on the way) (to|for) ${goal}]
    `,
  },
];
