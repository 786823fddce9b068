import type { Grammar, Lexicon } from '../grammar.ts';

/** The parts of an outing, wherever they stand in a sentence: a group, the way or the place, and when. */
export const lexicon: Lexicon = {
  'trip-goal': `zoo farm museum theatre castle cathedral synagogue mosque temple gurdwara pantomime panto aquarium beach
    safari_park theme_park outdoor_centre activity_centre planetarium woods forest lake river seaside swimming_pool
    swimming baths leisure_centre library fire_station church park gallery science_centre stadium airport station
    courthouse town_hall allotment allotments farm_park adventure_playground climbing_centre ice_rink residential camp
    youth_hostel coach trampoline_park cinema concert_hall town_centre wildlife_park garden_centre mill canal pier`,
  // Where a class is met with outside of its school.
  'party-place': `services car_park layby lay-by verge hostel youth_hostel bandstand foyer steps station platform museum
    allotments allotment rec baths woods wood bridge towpath tow_path gift_shop queue bus_stop park square cathedral church
    zoo farm theatre panto pantomime castle beach canal river lake pier promenade prom garden gardens playground care_home
    market shopping_centre precinct terminal ferry coach minibus train tube motorway mosque temple synagogue gurdwara
    chapel minster abbey aquarium cinema bowling bowling_alley soft_play ice_rink swimming library gallery fire_station
    field fields campsite tent dorm dorms cabin cabins bus_station top_deck bowling_green trampoline_park pools`,
  'party-count': `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety both all`,
  'party-kids': `children kids pupils students infants juniors reception leavers lads girls boys bairns weans wee_ones
    little_ones small_people ten_year_olds eight_year_olds five_year_olds teenagers little_darlings classes`,
  'clock-day': `monday tuesday wednesday thursday friday saturday sunday`,
  // With a capital, and still no place: "in July", "in Year 9".
  'time-name': `january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter year reception`,
};

const place = '(the|a|an|our)? (<trip-goal>|<cap> (<cap>|of|on|and)? (<cap>|<trip-goal>)?)';
const crowd = '(<number>|twenty|thirty|forty|fifty|sixty|two|three|four|five|six)';

const many = '(<number>|<party-count>|<party-count> - <party-count>|<party-count> <party-count>)';

export const phrases: readonly Grammar[] = [
  {
    // A group of children with its grown-up, by what it is called.
    kind: 'pupil-party',
    patterns: `
      ${many} (of)? (the|my|our|these|little)? (<party-kids>|<year-groups>|<year-group>)
      ${many} of (ours|us and them|our lot|my lot)
      (with|me and|and|taking|got|have|bringing|'ve) ${many} of (them|'em|us)
      (taking|walking|got|with|bringing) (the|them|my|our|all the) (kids|wee ones|bairns|infants|juniors|little ones|children|class|weans) (to|up|down|into|back|over|round|at|from|on|in)
      (it's me and|just me and|me plus) ${many}
      (my|our|both|the whole|whole of|all of|whole) (class|classes|year|<year-groups>|<year-group>|infants|juniors|reception|ks1|ks2)
      (my|our|the|both) (school|lunchtime|year <number>)? (netball|football|rugby|cricket|hockey|eco|lego|nurture|media|chess|gardening|running|breakfast|after school|walking|resource base|drama|art|science|history|geography|brass|choir|orchestra|debate|swimming) (team|teams|club|group|lads|kids|lot|children|bus|squad|girls|boys)
      (the|our|my) (choir|leavers|walking bus|school council|prefects|orchestra|eco council)
      (<year-group>|<year-groups>|<class-name>)
      (with|and|of|got|taking|took|for|all) <cap> (class|classes)
      <cap> class (residential|trip|are|is|at|in|on|off)
      ((the|our|my) (kites|foxes|otters|badgers|swifts|owls|robins|wrens|hedgehogs|squirrels))
    `,
  },
  {
    kind: 'party-at',
    patterns: `
      (at|in|on|outside|behind|under|by|down|over|round|up|to|for|through|along|into|inside|near|from) (the|a|an|our|this|that)? (<word>|<cap>)? <party-place>
      (at|in|outside|down|round|up|to|along) (the)? <cap> (<cap>|of|on)
      (at|in|outside|down|up|to|for|passing) (the)? <cap>
      (cabin|dorm|dorms|platform|pitch|lane|row|rows|room|rooms) (<number>|<number> (and|to) <number>)
    `,
  },
  {
    // That it is so as one writes, or will be.
    kind: 'party-now',
    patterns: `
      (till|til|until) (<number>|<party-count>|noon|lunch|half|the|dinner|about|quarter|friday|thursday|wednesday|tuesday|monday|saturday|sunday)
      (at|from|about) (<number>|<party-count>|half|quarter|noon) (today|tomorrow|tonight|on|this|sharp|,)?
      (right now|as we speak|now|currently|tomorrow|tonight|today|this (morning|afternoon|aft|week|evening)|first thing|all (day|week|morning|afternoon)|night one|day one|last night at)
      (every|each|next|this|on|first thing) (single)? <clock-day>
      <clock-day> (morning|afternoon)? (at|from) <number>
      (come and (wave|say|see|watch|join)|give us a wave|wave if|if (anyone|anybody|you're|youre|yous)|pop (in|down|over)|say hello|send (help|coffee|crisps|gin|hankies|earplugs))
      (stood|sat|stuck|camped|parked|hiding|queueing|queuing|waiting|landed|arrived|arriving|boarding|checked in|broken down|broke down|delayed) (in|at|on|outside|by|safely|here|with|out|behind|under|for|now)
      (we're|we are|i'm|im|i am|they're|are) (currently|still|all|now|both|just|here|already)? (at|in|on|off|outside|heading|taking|walking|going|stuck|sat|stood|leaving|singing|under|by|stopping|staying|camped|doing|there)
      (taking|walking|bringing|heading|leaving|escorting|marching) (the|my|our|them|them back|with|to|for|at|<number>|<party-count>)
      (live from|hiya from|greetings from|camp report|location)
      (from|at|about|back (by|at)) (<number>|<party-count>|half|quarter|noon|lunchtime)
      (every|each) (day|morning|mornin|week|afternoon|lunchtime)
      <clock-day>
    `,
  },
  {
    // With nobody near.
    kind: 'on-ones-own',
    patterns: `
      (on my own|on me own|all alone|by myself|by mesel|on my tod|on me tod|on my jack|on my jack jones|on my tod again|on my lonesome|all on my lonesome|nobody else about|no one else about|not a soul about|just me|just us two|no neighbours|alone usually|me and nobody else)
    `,
  },
  {
    kind: 'lone-at',
    patterns: `
      (at|in|on|outside|behind|under|by|down|along) (the|a|my|our)? (staff)? (car park|stock room|caretaker's house|back lane|side gate|canal path|towpath|cottage|tent|cabin|hotel|school|building|playing field|bus stop|beach|woods|lane|layby|lay-by|portakabin|boiler house|library|office|classroom|site|premises)
      (run|walk|cycle|jog|swim) (along|on|down|by)? the (canal|river|beach|woods|towpath|park|hill|seafront|prom) (path|front)?
      (locking|lock|opening|closing) up (the school|school|the hall|the building|at)?
      room <number>
      in the (house|flat|bungalow|cottage) (till|until|til|tonight|all (week|night|weekend)|this week)
      (at|in|on) the (mobile|empty|old|whole|art|music) (classroom|building|school|room|site|block|hut)
    `,
  },
  {
    kind: 'house-left',
    patterns: `
      (nobody|no one|no-one|noone|not a soul) (in|at) (the flat|the house|ours|home|number <number>|the bungalow|<number>)
      (house|flat|place|home|bungalow|cottage) (will be|is|'s|'ll be)? (unattended|empty|unoccupied|all to the (cat|dog)|all locked up|standing empty|left empty)
      (<number> <cap> <cap>|the house|the flat|the place) (will|'ll) be empty
      (milk stopped|post stopped|papers stopped|cat farmed out|lamp on a timer|lights on a timer|dog's in kennels|booked the dog in|no parcels)
      (left|leaving) (the|my|our|a)? (spare|back|front|conservatory|side)? (key|keys) (with|at|under|behind|in)
      (key|key's|keys) (is|are)? (under|beneath|behind|with|in) (the|a|my)? <word>
      left the (house|bungalow|flat|cottage|place)
      (nobody|no one|no-one) in at ours
      (side gate|back door|back gate|front door|garage|window) (lock|latch)? (is|'s)? (never locked|unlocked|bust|broken|left open|doesn't lock|won't lock)
      (neighbours|next door) are (away|gone) too
    `,
  },
  {
    kind: 'gone-for',
    patterns: `
      (fly|sail|flying|sailing|leaving|leave|off|away|going|heading|jetting|set off) (out|off)? (to|tae|for|from|on|at|in)? (our|my|the|oor)? (<cap>|<clock-day>|daughter's|son's|sister's|tomorrow|tonight|first thing)
      (we're|we are|i'm|im|i'll be|we'll be|i am) (away|abroad|in) (to|tae|in|for|from|till|until)? (our|my|the)? <cap>
      (week|weeks|fortnight|days|nights|month) (in|at|to) (the)? <cap>
      (back|return|returning|home) (on)? (<clock-day>|the <number>|<number>|the <word>)
      (till|until|from) (the)? (<number>|<clock-day>|<word>)
      for (a|two|three|the|four|six|ten) (week|weeks|fortnight|nights|days|month)
      (this|next|all|all of next|a') week
      (weeks|days|nights|month|fortnight) (away|abroad)
      gone (for)? <number> (days|weeks|nights)
    `,
  },
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
  { kind: 'named-time', patterns: '<time-name>' },
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

/** Said of what the phrases have found. */
export const sayings: readonly Grammar[] = [
  {
    // "My two" are the writer's own.
    kind: 'own-party',
    patterns: 'my own? [(<outing-group>|<pupil-party>)]',
  },
];
