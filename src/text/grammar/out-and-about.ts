import type { Grammar, Lexicon } from '../grammar.ts';

/** "a66 m62": no other word looks like these. */
const roads = Array.from({ length: 99 }, (_, at) => `a${at + 1} m${at + 1}`).join(' ');

/**
 * Where somebody can be found, in parts: an outing by what it is called, a spot, a time, a house left to
 * itself, a way taken each day. `found-there.ts` beside the rules of a text weighs them.
 */
export const lexicon: Lexicon = {
  'road-name': roads,
  'spot-noun': `car_park church library park fell mine mill pub`,
  'trip-noun': `trip coach swimming bus`,
};

const at =
  '(at|in|on|outside|behind|under|by|down|over|round|up|to|for|through|into|near|from|off|past|in front of|before)';
const hour =
  '(<number>|half|lunch|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|dinner|tea)';
const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat)';
const clock = `(<number>|<number> . <number>|half <number>|half (six|seven|eight|nine|ten|two|three|four|five)|quarter (past|to) ${hour}|ten past ${hour}|twenty past ${hour}|ten to ${hour}|twenty to ${hour}|five past ${hour}|nine|ten|eleven|noon|six|seven|eight|two|three|four|five)`;
const moving =
  '(walk|run|row|leave|drive|get the|wait|walking|running|leaving|fish|sit|meeting|do|does|take)';

export const statements: readonly Grammar[] = [
  {
    kind: 'trip-party',
    patterns: `
      <number> (of)? (ours|mine|us|them|em|kids|lads|children|girls|boys|year <number>s|<year-groups>|<year-group>)
      (ten|eleven|twelve|twenty|thirty|forty|sixty) (-)? (one|two|three|four|five|six|seven|eight|nine)? (of)? (us|them|em)
      (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|sixty|both) (-)? (one|two|three|four|five|six|seven|eight|nine)? (more|of)? (ours|mine|kids|lads|children|girls|boys|year <number>s|<year-groups>|<year-group>)
      (with|me and|and|of|all of|whole of|taking|walking|took) (the|our|my|both|a|all)? (<word>)? (<word>)? (choir|lot|kids|lads|boys|girls|team|club|class|form|<year-groups>|<year-group>|<class-name>)
      (choir|evensong choir|netball team|football team|hockey team|rugby team|swimmers|juniors|infants|walking bus|walkin bus|crocodile|brass band|orchestra|school council|eco council|under (<number>s|<number>)|footballers|netballers) (is|are|lot|of|line|leaving|leave|at|in|will|down|singing|and)
      crocodile (line|of)
      (the|my|our) (year)? <number>s? (are|is|on|at|in|leave|walk|off|still|and i)
      (<year-group>|<year-groups>|<class-name>|<cap> class) (and|are|is|walk|still|at|in|on|will|singing|having|off|out|up|down|going|leaving|lot)
      (our|my|the) (reception|nursery|breakfast|send) (class|kids|lads|lot|group|children|club|girls|boys)
      (with|wi) (<form-code>|<class-name>|<year-group>|<year-groups>)
      (their|his|her) (mum|mam|dad|parents|nan) (knows|know)
    `,
  },
  { kind: 'trip-sign', patterns: '<trip-noun>' },
  {
    kind: 'place-spot',
    patterns: `
      ${at} (the|a|an|our|this|that)? (<word>)? (<word>)? <spot-noun>
      ${at} (the)? <cap> (<cap>|and|of|on|-)? (<cap>)? (street|road|lane|row|drive|way|park|centre|hall|house|school|mill|church|primary|gate|fell|place)
      (room|coach|lane|gate|row|stop) <number>
      (on|off|up|down) the (a)? <number>
      <road-name>
      near <cap>
      (leave|leaving) (the|our)? (<word>)? <spot-noun>
      (number <number>)
      (behind|by|past|outside|near) (the|a) <word> <word>?
      <cap> (<cap>)? (park|hall)
      (on|at) the <number> (stop|bus|to|into|from|home)
      (on the|on a|the) <number> . <number> (to|from|into|with|home|train)?
    `,
  },
  {
    kind: 'trip-now',
    patterns: `
      (till|til|until|tae|before|after|from|at|about|by|back|for) (about|by|at)? ${clock} (today|tomorrow|tonight|on|this|am|,|.)?
      ${clock} (till|til|to|until|-) ${clock}
      (night|day) (one|two|three|four|<number>)
      (train|bus|coach) (is|was)? (late|leaving|stuck)
      (last|first|second|third) (night|day|morning) (at|in|of)
      (here)
      (broken down|broke down|brokedoon|stuck|snowed in|stranded|delayed|waiting|queuing|queueing|sat|stood|hiding|camped|parked|pitched|stopping|staying|having lunch|having our|eating (their|our)|wandering|marching|trooping|singing)
      (we're|were|i'm|im|i am|i'll be|i've|they're|are|is|will be) (at|in|on|by|off|outside|down|up|away|out|near|stuck|here|the|all|still|under|behind|taking|both|there|over)
      (come and|come|drop|bring|send|say|shout|if you) (say|see|find|over|in|down|hi|hello|us|help|coffee|post|if|you're|about|near|to)
      (the morra|the morn|tomorrow|tomoz|tmrw|today|tonight|this (morning|week|weekend)|right now|now|as we speak|currently|presently|at this moment|all (day|week|morning)|next (week|${weekday})|early start|first thing|later)
      (on|this|next) (morning|night|${weekday}|week)
      ${weekday} (morning|night|evening)?
    `,
  },
  {
    kind: 'each-while',
    patterns: `
      (every|each|most) (single|other|school)? (day|days|morning|night|evening|break|week|${weekday})
      (on|of a) (monday|tuesday|wednesday|thursday|friday)
      (same (time|way|train|bus|place)|without fail|rain or shine|as ever|as always|like clockwork|as usual|daily|nightly|weekly|twice a week|once a week|regular as)
      (always) (at|about|leave|walk|get|sit)
    `,
  },
  {
    kind: 'daily-way',
    patterns: `
      (i|we|he|she|they|who|<cap>|myself|kids|ones|lot|team|club|bus|always) (always|all)? ${moving} (the|my|our|home|to|from|past|down|through|on|at|out|by|a|over|back|in|up|outside|round|mine|it)
      ${moving} (the (park|school)|home|mine on|along|past|to school|to work|from work|alone|him home|her home|them home|over the|up the school|down the)
      (out|home|back|off|in|done) (at|by|about) ${clock}
      (i'm|im|am|we're|were|she's|he's|they're) (always)? (on|at|in|down|up|by) (the|my|our|a|that) (<word>)? (<word>)?
    `,
  },
  {
    kind: 'gone-off',
    patterns: `
      (away|off|leaving|going|drive) (off|out|down|up|over|to|tae|for|from|in|at) (to|tae|for|in)? (our|my|the|her|his)? (<cap>|sister's|mum's|caravan)
      were (all|both|off|away) (off|away|in|to|at|tae)? (to|at|in|the|our|<cap>)
      (we're|i'm|im|i am|i'll be|all) (all|both)? (away|off|in|on the|at) (to|tae|in|for|from|till|until|the)? (our|my|the|<cap>|caravan)
      (in|at) (<cap>) (until|till|til|from|for|all|this|next|tuesday|monday|wednesday|thursday|friday|over)
      <number> (days|weeks) (off|away|in|at|from|of)
      (two|three|four|five|seven|ten|a) (weeks|week|days|month) (in|at|away|off|on)
      gone (for)? (<number>|two|three|four|ten|twelve|fourteen) (days|weeks|nights)
      (we'll be|we're|i'm|i'll be) away (all|for|from|until|till|over)
      (last)? bags (all)? packed
      boarding (now|in|shortly|soon)
      (taxi|airport taxi|taxi's) (to the airport|at (2|3|4|5|<number>) (am)?|booked for (2|3|4|5))
    `,
  },
  {
    kind: 'gone-till',
    patterns: `
      (until|till|til|tae|to) (the|next|about|gone|late)? (${weekday}|<number>|weekend|april|may|september|christmas|half term|twenty|first|second|third)
      (for|all) (a|the|ten|two|three|four|five|seven|a whole|the whole|<number>)? (week|weeks|days|month|weekend|summer|half term)
      a' week
      (back|home) (on|by)? (the)? (${weekday}|<number>|twenty)
      (from|on) (the)? (${weekday}|<number>|tomorrow) 
      <number> nights
      (this|next|all) week
      starting (${weekday}|tomorrow|tonight|<number>)
      as of (this (evening|morning|afternoon)|tonight|tomorrow|now|${weekday})
      (from|after) (tonight|tomorrow|this evening)
      (home|back) (again)? on the (<number>|<word>)
      back ${weekday} week
    `,
  },
  {
    kind: 'house-hint',
    patterns: `
      (nobody|don't|dont|so) (break|tell) (me|us|the|into|in|my|our|ask|take|please)?
      (house|flat|garden|cat|dog|place|home) (will|has|is|to|can) (be|dead|to|its|quiet|all|look|myself)
      (house|flat|place) to (myself)
      (house|flat|home|place) (is)? (dead)? (quiet)
      (cat|dog|fish) (and all)
      (papers|bins) (off|broken|out)
      (don't) (come|coming|call|ring) (round|to the|by|over|us|me)?
      (nobody|nobody's) (in|at home|home|there|about|here|in the) (the|till|until|all|flat|house|this|from)?
      (who's|whos|who is) (watering|feeding|minding|watching) (my|the|our)
      (house|flat|place) (can|will) (rattle|manage|cope|stand|sit)
      parcels to (number|next door|the neighbours|<number>)
      (fish|cat|dog|hens|chickens|rabbit|plants|hamster|dogs|cats) (is|are|'s) (with|at|going to|off to|in) (my|the|our|kennels|next door|mum's|nan's|me)
      (neighbours|next door) (are|is) (away|gone|off) (too|and all|as well)?
      (papers|post|milk) (cancelled|stopped)
      (keep|keeping) an eye on (the|our|my) (house|place|flat|bungalow|drive)
      (house|dog|cat) (sitter|sitting)
      (car|cars) (is|are)? (at|in) (the)? airport
      (heating|electric|gas|water|lights|everything) (is|'s)? (off|turned off) at (home|the house|ours)
    `,
  },
  {
    kind: 'lone-here',
    patterns: `
      (nobody) (else)? (about|here|near|can see)
      (on my own) (in|on|at|here|left|till|until|,|with|down|from)
      (phone on <number>)
    `,
  },
  {
    kind: 'home-told',
    patterns: `
      (we're|i'm|im|ours|it's) (at|in|on)? (the|a) (house|flat|one|place) (with|by|behind|on|past|in) (the|a)
      (live) on site
      (knows|know|found) (the|my|our|where) (road|street|house)
      (see|find) (me|us) (there|here|outside|by|at) (the)? (<spot-noun>|<cap>|<word>)
      live from (behind|outside|under)
    `,
  },
  {
    // A jaunt of one's own, one of grown-ups, or one that is over.
    kind: 'trip-not',
    patterns: `
      (girls|girls'|lads|lads'|boys|boys'|stag|hen|family|spa|work|golf|fishing|shopping|church|wi|rugby lads) (trip|weekend|night|do|holiday|day out|break)
      (gin|wine|prosecco|pints|pint|beer|beers|cocktails|hangover|hungover|average age|over sixties|day off|grandkids|grandchildren|grandad|grandma|my dog|our dog|the dog|husband|wife|hubby|missus|in-laws|pensioners|stag|hen|my mates|mates|bridesmaids|80th|70th|60th|50th|40th|90th|anniversary)
      (sang|swam|walked|visited|stopped|performed|marched|sat next to|stood behind|saw|met|there was|there were|when we) (a|an|at|in|to|down|by|went|some|the|of)
      (letters|letter|forms|deposit|deposits|consent form|consent forms|kit list|payment|payments|parentpay|instalment|information evening|check your email)
      (on my own|on our own) (day|time|terms|two|account|ground|doorstep)
      (somewhere in|in the news|on the news|in the paper|documentary|in the film|in the book|in the story|broadchurch|coronation street|emmerdale|eastenders|hogwarts|narnia)
      (larks|geese|swans|ducks|deer|seals|cows|sheep|lambs|cygnets|starlings|swallows|bees|robins|hedgehog|foxes|badgers) (in the|on the|at the|are|outside|by the|nesting|back)
    `,
  },
];
