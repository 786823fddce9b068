import type { Grammar } from '../grammar.ts';

/** What staff say of themselves that makes others doubt them: at work not sober, away on a lie, a test helped along. */
export const statements: readonly Grammar[] = [
  {
    kind: 'unfit-state',
    patterns: `
      (still|half|bit|slightly|proper|absolutely|totally|definitely|so|well|a little|probably|may be|might be|tad|wee bit) (drunk|cut|pissed|steaming|hammered|wasted|plastered|sozzled|sloshed|smashed|hungover|buzzing from last night|tipsy|stoned|high|baked|wrecked|mashed|coming down|over the limit|on a comedown|rough as)
      (drunk|hungover|stoned|high|wasted|steaming|hanging|tanked) (from last night|at (work|school|registration|my desk|assembly)|in (class|assembly|lessons|period <number>|front of)|on duty|again)
      (smoked|smoking|smoke|rolled|vaped|sniffed|snorted|did|dropped|took|taken|took a couple of|necked|had) ..3 (joint|joints|spliff|spliffs|weed|skunk|eighth|zoot|line|lines|coke|pill|pills|mdma|ket|ketamine|edible|edibles|mushrooms|acid|bump|gummies|gear|reefer|bong)
      (vodka|gin|wine|whisky|rum|prosecco|hip flask|brandy|cider|lager) ..2 in (my|the) (flask|mug|water bottle|coffee|desk|drawer|bottle|cup|tea)
      (no|two hours|an hour's|three hours) sleep and ..3 (drunk|pissed|bottle)
      (wine|pints|gin|vodka|whisky|cans|drink|drinks) (at|before|over|since) (lunch|lunchtime|dinner time|breakfast|work|school)
    `,
  },
  {
    kind: 'unfit-work',
    patterns: `
      (registration|assembly|taught|teaching|teach|lesson|lessons|in class|my class|year <number>|<year-group>|period <number>|p1|the kids|the children|thirty kids|30 kids|school|work|on duty|playground duty|break duty|parents evening|phonics|fractions|maths|re|briefing|staff meeting|the minibus|drove in|driving in|drove to work|at my desk|the register|reception|nursery|desk|classroom|gate|swimming lesson|trip)
    `,
  },
  {
    kind: 'sick-call',
    patterns: `
      [(rang|phoned|called|texted|ring|ringing|call|calling|phoning|emailed) in (sick|ill|poorly)]
      [(threw|throwing|throw|pulled|pulling|pull|took|taking|having|had) (a|another|the odd|the old)? (sickie|sick day|duvet day|cheeky sickie|fake sick day)]
      [(told|telling) (work|school|them|the head|the office|cover) (i'm|i was|im|i am|i had|i've|i've got) ..2 (sick|ill|poorly|norovirus|a migraine|a bug|food poisoning|covid|self isolating|isolating|at the dentist|a funeral|dental|an appointment|the runs)]
      [off (sick|ill|poorly) (and|but) (i'm|im|actually|really|sat|currently)]
      [(signed off|on the sick|self certified|self-certified) ..3]
      [(faked|fake|faking|blagged|invented|made up|used) (a|an|my|another)? (dentist|doctor's|migraine|funeral|cold|cough|covid test|sick note|illness|doctors|hospital) ..2]
    `,
  },
  {
    kind: 'sick-really',
    patterns: `
      (actually|really|in fact|secretly) (at|in|on|off to|going|down|sat|watching|doing)
      (i'm|im|i am|currently|now) (at|in|on) (the)? (aintree|ascot|cheltenham|the races|the beach|the pub|the match|the cricket|wembley|wimbledon|glastonbury|benidorm|spain|tenerife|ikea|alton towers|a spa|the spa|the cinema|the sales|magaluf|ibiza|a festival|the gym|the salon|costa|spoons|airport|the airport|my hammock|the garden)
      (not|isn't|wasn't|never) (really|actually|even|a bit)? (ill|sick|poorly|unwell)
      (nothing|bugger all|naff all|not a thing) (wrong|the matter) with me
      (there|it) (is|was) no (dentist|funeral|migraine|appointment)
      (don't|dont) tell (the)? (head|school|work|office|anyone)
      (hair of the dog|hungover|netflix|sunbathing|shopping|on the beach|by the pool|at the races|in the pub|lie in|sun's out|fully recovered|shh|wink|cough cough|worth it|best day|spa day|beer garden)
      (to|so i can|so i could) (watch|go to|see|finish|play|get|catch|sunbathe|shop|decorate|move) ..4
    `,
  },
  {
    kind: 'test-hint',
    patterns: `
      [(pointed|pointing|point|nodded|nodding|tapped|coughed|hinted|steered|nudged) ..3 (right|correct|wrong) (answer|answers|one|box|ones)]
    `,
  },
  {
    kind: 'test-word',
    patterns: `(sats|sat|exam|exams|gcse|phonics check|phonics screening|multiplication check|assessment|assessments|quiet helper|invigilator|invigilating|moderation|mocks|test paper)`,
  },
  {
    kind: 'test-helped',
    patterns: `
      [(gave|give|giving|told|telling|slipped|whispered|read|fed|feeding|let them have|showed|shown) (him|her|them|the kids|my class|the class|a few|some|one|my lot|year <number>|half of them)? ..2 (the)? (answer|answers|paper early|spellings in) ..3 (in|during|before|for|on) (the)? ..1 (sats|test|tests|exam|exams|assessment|phonics|phonics check|mocks|paper|gcse|check)]
      [(changed|changing|rubbed out|corrected|filled in|fixed|tweaked|altered|marked up|bumped up|fiddled|massaged) ..4 (answers|answer|scores|marks|data|grades|coursework|results|assessments|papers|paper|predicted grades) ..5 (sats|before|moderation|for them|myself|so (we|i|they)|looked better|ofsted|nobody|no one|targets|progress|pay)]
      [(extra|another) (ten|five|twenty|fifteen|<number>) minutes ..6 (sats|test|exam|paper|nobody|no one|shh)]
      [(wrote|did|finished) (half|most|all|the rest|bits) (of)? ..3 (coursework|controlled assessment|nea|portfolio|personal statement|her coursework|his coursework) ..3 (myself|for (him|her|them))]
    `,
  },
  {
    kind: 'unfit-not',
    patterns: `
      (was|were|when i was|used to|my uni|uni|students|student days|at university|years ago|back in the day|in the (80s|90s|70s)|film|novel|book|series|drama|waterloo road|panto|character|he|she|they|some bloke|somebody|neighbour|passenger|man|woman|bloke|never|don't|lesson on|assembly on|pshe|awareness|workshop|training|saturday|sunday morning|weekend|half term|holiday|holidays|day off|summer)
    `,
  },
];
