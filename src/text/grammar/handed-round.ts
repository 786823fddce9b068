import type { Grammar } from '../grammar.ts';

/** More of what `shown-children.ts` tells apart: ways to hand a picture round, children by number and by what they do. */
const many = '(<number>|two|three|four|five|six|eight|nine|ten|eleven|thirty|forty|all|my|our|the)';
const small = '(little|wee|happy|proud|new)';
const act = '(reading|doing)';
const group = '(choir|team|group|club|class|lot|set)';

export const statements: readonly Grammar[] = [
  {
    kind: 'shot-shown',
    patterns: `
      (look) (in)
      (put|fire|get|getting) (it|them|him|her|this|that) (up|here)
      (put|get|fire) (the|that|them|some) ..3 (ones|one|of <word> ..3) up
      (have|take|had|get) (a) (look at)
      (i|we) (have)? (took) (it|him|her|them|this|one|a|some|the|all|every|both|two|of)
      (another) (one) (of|from|with)
      (head|go) (on)? (over|round) to my (page)
      (the)? (look|face) (on|when|as|of) (his|her|their|him|them|<pupil-forename>|this|that|the)
    `,
  },
  {
    kind: 'shot-hint',
    patterns: `
      (me|us) (and|with|an|wi) (my|our|ma|the|this|all|two|three|half)
      (the one) (of|is|with|where|when)
      (i'll|ill|i will|can|will|gonna|let me|shall i|could u|can u|could you|can you|pls|please|who wants me to|i could|just|wait|wait ill|wait i'll) (send|whatsapp|dm|text|put|forward|email|drop|pop) (u|you|it|them|me|us|that|this|up|these|those|everyone|your)
      (sending|texting|forwarding) (you|u|it|them|this|everyone)
      (here|that's) (us|me|them|him|her|the whole|what)
      (so|too|just) (good)
      (😍|🥹|🥰|😂) 
    `,
  },
  {
    kind: 'shot-child',
    patterns: `
      ${many} ${small} (people|<child-seen>|${group})
      (little|wee) ${group} (in|at|with|,|!|on|and|of|off)
      (my|our|ma) (<word>)? (<word>)? ${group} (${act}|in|as|on|at|all|from|who|with|,|😍|📸|🎥)
      (that's|look at|see|me and|with|of|got|there's|even|wee) (<pupil-forename>|<pupil-name>|wee <cap>|little <cap>) (and|on|in|doing|with|at|${act}|as|after|when|who|reading|being)
      (<pupil-forename>|<pupil-name>) (and) (<pupil-forename>|<pupil-name>)
      (one|two|three|some|all|half|four|both|eleven|ten|any) of (mine|ours|my class)
      (the|this|that) (wee|little|big|two|whole)? (lad|lads|boy|girl|kid|kids|child|children) (${act}|in the|on the|at the|all|with|what)
      (class|set|year|house|lot) of (<number>|thirty|mine|kids)
      (my|our) (very)? (first|last|best|old|new|next) (ever)? (class|lot)
      (the) (lot|class) (i had|at|on|from|in)
      (him|her|them|they) (${act}) (in|on|at|with|to|over|off|the|like|his|her|their|it|for|through|behind|all)
      (he's|she's|they're|all) (<number>|five|six|eight|nine|ten|eleven|four|three) (to|and|years|or)
      (<form-code>|<class-name>|<year-groups>|<year-group>) (${act}|in|on|at|as|with|all)
    `,
  },
  {
    kind: 'child-made',
    patterns: `
      (look at|got|this|a|the|love) (this|a|an|the|up)? (<word>)? (year <number>'s) (<word>)? <made-by-child>
      (letter|cake) ..4 (my|our) (<word>)? (<word>)? (boy|girl|lad|lads|kid|kids|class|group|club|lot|<year-groups>) (made|did|wrote|gave|left|sent)
      (child|kid|boy|girl|lad|one) in my (class|group|set|club|room) (wrote|made)
      (she's|he's|they're|only|just) (<number>|four|five|six|eight|nine|ten) and (she's|he's|they're) (right|better)
    `,
  },
  {
    kind: 'shot-other',
    patterns: `
      (christening|baptism|wedding|funeral|stag|hen do|anniversary|family do|family party|my family's|family christmas|our family|reunion|golden wedding|birthday party|baby shower)
      (grandad|granny|grandma|nana|nan|uncle|auntie|aunty|cousin|cousins|nephew|nephews|niece|nieces|grandson|granddaughter|sister|brother|husband|wife|godson|mother in law) (down|in|on|at|is|was|who|with|and|won|has|looking)
      (don't|do not|didn't|doesn't|never|dinna) need a (photo|picture|pic)
      (posted|put|shoved|stuffed|pushed) ..4 (through|in|into) (the|our|my|your|his|her|their) (letterbox|letter box|door|post box|postbox)
      (picture|photo|flash|sim|business) (card|cards|frame|book|perfect|this|rail|rails|credit|id|editor|editing|shop)
      (don't|do not|dinna|please don't|stop) (share|sharing|post|repost|circulate|forward) (it|them|this|that|these)
      (should|can|do|why do|would|could|must|may) (schools|teachers|parents|people|nurseries|staff) (post|share|take|put|film|photograph|upload|use)
      (pictures|photos|images|videos|reels|clips) (helpful|useful|for lessons|for teaching|of lessons|for your|to use in)
      (doing the rounds|gone viral on|going viral|went viral on|on the telly|on bbc|on itv|on netflix|on the radio|on repeat|on spotify|in the papers)
      (pupil|learner|child) in real terms
      (funding|spending|cost|costs|ratio|per) (per)? (pupil|child|student|head)
      (their|her|his) (new|second|latest|debut|first|third) (album|single|video|film|record|song|book)
      (<cap> (<cap>)? 's) (new|second|latest|debut) (album|single|video|film|record|song)
      (we|i|they|she|he) (don't|never|won't|can't|do not|cannot|refuse to) (post|share|put|film|photograph|take|use|tag|upload)
      (to|in|as) (my|our|a) (old|primary|secondary|junior|first) (school|class) (photo|in|with|when)
      (21|18|30|40|50|thirty|forty|eighteen|twenty one|twenty-one|fifty) today
      (grown up|grown-up|now a|now an|all grown) 
      (uncle|auntie|aunty|aunt) <cap>
      (proud|embarrassed|biased|emotional) (dad|mum|mam|nan|gran|auntie|uncle|grandad|parent|sister|brother|wife|husband) (here|moment|alert|over here)?
      (her|his) (medal|medals|mum and dad|first birthday)
      (our|my|the) (hols|holiday|holidays|weekend away|honeymoon|cruise)
      (beautiful|lovely|gorgeous|great|cute|nice|amazing|stunning) (pics|photos|pictures|photo|pic|picture) of (your|you|the two of)
      (phonics|maths|english|science|teaching|cooking|cleaning|knitting|makeup|fitness|comedy) (reels|videos|tiktoks|clips|channel)
      (photo|picture) booth
      (don't|dont|do not|didn't) (even)? know (these|any of these|those|any of the) (people|kids|children|families)
      (cry|cries|crying|cried|weep|sob|sobbing|bawling) (at|over) (every|any|each|the|all|those|other people's) ..2 (assembly|assemblies|video|videos|clip|clips|advert|nativity)
      (not|isn't|wasn't) even in it
      papier mache
      look at (the|that|this) (sunset|sunrise|view|sky|rainbow|moon|snow|fog|frost|cloud|clouds|garden|dog|cat|state of my)
      (camera|photo) (charger|bag|lens|battery|club|shop|day|camera|album from)
      (our|my|the) (amy|lad|lass|wee boy|wee girl|own|little girl|little boy|toddler|teenager|eldest|bairn|baby)
      (over|under) (sixties|fifties|the bridge)
      (in|on|of) (the)? (charts|gazette|archive|archives|gallery|museum|exhibition|cinema|theatre|west end|broadway)
    `,
  },
];
