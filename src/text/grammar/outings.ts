import type { Grammar, Lexicon } from '../grammar.ts';

/** The parts of an outing, wherever they stand in a sentence: a group, the way or the place, and when. */
export const lexicon: Lexicon = {
  'trip-goal': `zoo farm museum theatre castle cathedral synagogue mosque temple gurdwara pantomime panto aquarium beach
    safari_park theme_park outdoor_centre activity_centre planetarium woods forest lake river seaside swimming_pool
    swimming baths leisure_centre library fire_station church park gallery science_centre stadium airport station
    courthouse town_hall allotment allotments farm_park adventure_playground climbing_centre ice_rink residential camp
    youth_hostel coach trampoline_park cinema concert_hall town_centre wildlife_park garden_centre mill canal pier`,
  'clock-day': `monday tuesday wednesday thursday friday saturday sunday`,
};

const place = '(the|a|an|our)? (<trip-goal>|<cap> (<cap>|of|on|and)? (<cap>|<trip-goal>)?)';
const crowd = '(<number>|twenty|thirty|forty|fifty|sixty|two|three|four|five|six)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'outing-group',
    patterns: `
      (<own-pupil>|<year-group>|<year-groups>|<class-name>|our class|the whole class|my lot)
      (with|taking|got|have|and) ${crowd} (<year-groups>|children|kids|pupils|students|small people|little ones|tiny people|eight year olds|teenagers)
      ${crowd} (<year-groups>|children|kids|pupils|students|small people|little ones|teenagers) (and|,) (one of me|me|two adults|three adults|<number> adults)
    `,
  },
  {
    kind: 'outing-way',
    patterns: `
      (at|in|to|round|into|outside|around|up|towards) ${place}
      (off|heading|headed|walking|travelling|going|setting off|en route|marching|coaching|bussing|trooping) (down|up|over|out|off|round)? (to|for|into) ${place}
      (school trip|class trip|residential|field trip|day trip|camping|trip day|trip)
    `,
  },
  {
    // Way and time in one.
    kind: 'in-transit',
    patterns: `
      on (the|a|our) (<number>|<number> . <number>|coach|bus|train|minibus|ferry|tram|tube|way) (to|home|back|from) ${place}?
    `,
  },
  {
    kind: 'outing-when',
    patterns: `
      (today|tomorrow|tonight|now|right now|currently|as we speak|this (morning|afternoon|week)|all (day|week|morning|afternoon)|next week|later|soon|in the morning|first thing)
      (on|this|next) (<clock-day>|the <number>) (morning|afternoon)?
      (at|from|until|till|til|by|leaving at|back by|about|around) (<number>|half|ten|quarter|nine|noon|lunchtime)
      (we're|we are|i'm|i am|we'll be|i'll be|they're|we'll|i'll|is|are|'re) (all|both|now|just|still|finally|taking|off|on|at|heading|walking|going|in|here|bringing|away)
      (taking|bringing|leaving|boarding|arrived|landed|made it|on the coach|on a coach|on the bus|on the train|wave if|honk if|see you there|give us a wave|say hello|come and say|look out for|off to|off on)
    `,
  },
  {
    kind: 'outing-past',
    patterns: `
      (yesterday|last (week|year|month|term|summer|friday|thursday|wednesday|tuesday|monday|night)|was|were|went|had|got back|back from|home from|used to|years ago|took|loved|came back|returned|survived|remember|memories|throwback|in (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024))
    `,
  },
  {
    kind: 'empty-house',
    patterns: `
      (house|flat|place|home|bungalow|cottage) (is|'s|will be|'ll be|sat|standing|left|stood|lies)? (completely|totally|all)? (empty|unoccupied|locked up)
      (nobody|no one|no-one|noone|not a soul) (is|will be|'s|'ll be)? (home|in|at home|at ours|there)
      (cat|dog|plants|post|bins|alarm) (is|are|'s)? (being|will be)? (fed|watered|off|broken|looked after|taken in)
    `,
  },
  {
    kind: 'gone-away',
    patterns: `
      (week|weeks|fortnight|days|nights|month) (in|at|away|off to|abroad) (starts|begins|from)? <cap>?
      (away|abroad|on holiday|on our hols|on our holidays|out of the country|at my mum's|at the caravan|at the in-laws|on honeymoon|off to <cap>|flying to <cap>|in <cap>) (until|till|til|for|all|from|starts|as of|this|next|over)
      (fly|flying|jet|jetting|off) (out|off)? (to <cap>|tomorrow|tonight|first thing|at <number>|on <clock-day>)
    `,
  },
  {
    kind: 'lone-way',
    patterns: `
      (i|we)? (always|usually|often)? (walk|walking|run|running|cycle|cycling|jog|jogging) (home|back|to work|in|alone|it) (alone|by myself|on my own|in the dark)? (along|through|past|by|down|via|across|over|from)
      (alone|by myself|on my own) (along|through|past|by|down|across) (the|my|our)
    `,
  },
  {
    kind: 'each-time',
    patterns: `
      (<each-day>|every (day|morning|evening|night|week|afternoon|single day)|each (day|morning|evening|night)|most (days|nights|evenings|mornings)|after work|after school|on my way home|at (about|around)? (<number>|six|seven|eight|nine|ten|five|four) (every|each|most))
    `,
  },
];
