import type { Grammar } from '../grammar.ts';

/** What staff say of themselves that makes others doubt them: at work not sober, away on a lie, a test helped along. */
export const statements: readonly Grammar[] = [
  {
    kind: 'unfit-state',
    patterns: `
      (still|half|bit|proper|absolutely|so|well|a little|probably|may be|wee bit) (drunk|cut|smashed|high|coming down|rough as)
      (drunk|high|hanging) (from last night|at (work|school|registration|my desk|assembly)|in (class|assembly|lessons|period <number>|front of)|on duty|again)
      (smoked|smoke|rolled|did|dropped|took|taken|had) ..3 (joint|weed|line|lines|acid|bump)
    `,
  },
  {
    kind: 'unfit-work',
    patterns: `
      (registration|assembly|taught|teaching|teach|lesson|lessons|in class|my class|year <number>|<year-group>|period <number>|p1|the kids|the children|thirty kids|30 kids|school|work|on duty|playground duty|break duty|parents evening|phonics|fractions|maths|re|briefing|staff meeting|the minibus|drove in|at my desk|the register|reception|nursery|desk|classroom|gate|trip)
    `,
  },
  {
    kind: 'sick-call',
    patterns: `
      [(rang|phoned|called|ring|ringing|call|calling|emailed) in (sick|ill|poorly)]
      [(threw|throw|pulled|pulling|pull|took|taking|having|had) (a|another|the odd|the old)? (sickie|sick day)]
      [(signed off|on the sick) ..3]
    `,
  },
  {
    kind: 'sick-really',
    patterns: `
      (actually|really|in fact) (at|in|on|off to|going|down|sat|watching|doing)
      (i'm|im|i am|currently|now) (at|in|on) (the)? (the races|the beach|the pub|the match|the cricket|benidorm|spain|tenerife|alton towers|a spa|the spa|the cinema|the sales|the gym|the salon|costa|spoons|airport|the airport|the garden)
      (not|isn't|wasn't|never) (really|actually|even|a bit)? (ill|sick|poorly)
      (don't|dont) tell (the)? (head|school|work|office|anyone)
      (netflix|shopping|on the beach|at the races|in the pub|lie in|sun's out|shh|wink|worth it|best day|spa day)
      (to|so i can|so i could) (watch|go to|see|finish|play|get|catch|shop|move) ..4
    `,
  },
  {
    kind: 'test-hint',
    patterns: `
      [(point|nodded|coughed) ..3 (right|correct|wrong) (answer|answers|one|box|ones)]
    `,
  },
  {
    kind: 'test-word',
    patterns: `(sats|sat|exam|exams|gcse|phonics check|phonics screening|multiplication check|assessment|quiet helper|invigilating|moderation|mocks|test paper)`,
  },
  {
    kind: 'test-helped',
    patterns: `
      [(changed|changing|filled in|fixed) ..4 (answers|answer|scores|marks|data|grades|coursework|results|papers|paper) ..5 (sats|before|moderation|for them|myself|so (we|i|they)|looked better|ofsted|nobody|no one|targets|progress|pay)]
    `,
  },
  {
    kind: 'unfit-not',
    patterns: `
      (was|were|when i was|used to|my uni|uni|students|student days|at university|years ago|back in the day|in the (80s)|film|novel|book|series|drama|waterloo road|panto|character|he|she|they|some bloke|somebody|neighbour|passenger|man|woman|bloke|never|don't|lesson on|assembly on|pshe|awareness|workshop|training|saturday|sunday morning|weekend|half term|holiday|holidays|day off|summer)
    `,
  },
];
