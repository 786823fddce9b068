import type { Grammar } from '../grammar.ts';

/** Clues to a rumour of anybody, and to a face put on for others: who is meant, what is claimed, and that nobody knows it. */
export const statements: readonly Grammar[] = [
  {
    kind: 'rumour-loose',
    patterns: `
      (word|talk|gossip|rumour|story|tea) (is|has it|'s|going round|doing the rounds|in (town|the village|the pub|the co-op|church)) (is)? (that)?
      (somebody|someone|a mate|a friend|my <own>|my <word>|the <word>|her <word>|his <word>|a <word>|our <word>) (told|tells) (somebody|someone|me|us|my <word>|them)
      my (cousin|sister|brother|mate|neighbour|hairdresser|barber|mum|mam|nan|aunt|uncle|friend|husband|wife|son|daughter|taxi driver|window cleaner|postman) (says|said|reckons|swears|knows|heard|saw|works with|told me)
      (i|we|she|he|they) (know|knows|knew) (for a)? (fact|certain|sure|someone who|people who) (that)?
      (heard|hearing|overheard|got told|been told|i'm told|so i hear|i gather|they say|they're saying|people say|folk say|everyone's saying) (from|off|it|that|he|she|they|about)? (from|off)? (a|my|one of)? (the)? (mum|dad|parent|parents|mums|mate|friend|neighbour|pub|hairdresser|co-op|shop|gate)?
      (pass it on|pass this on|spread the word|spread it|tell everyone|tell your friends|share before|share if|share this|share far|share so|please share|do share|warn your|warn everyone|keep your (kids|lads|girls|children) ..2)
      (ask anyone|ask anybody|ask around|everyone knows|everyone knew|everybody knew|we all knew|everybody knows|the whole (town|village|street|estate|staffroom) knows|it's common knowledge|worst kept secret|open secret|we all know|every one knows)
      (no idea if|not sure if|don't know if|not saying) (it's|its|it is|that's|this is|there's) ..2 (true|right|anything)
      (apparently)
      (saying nothing but|not my circus but|not naming names but|i'm not one to gossip|i shouldn't say|did you know|guess who's)
    `,
  },
  {
    kind: 'rumour-claim',
    patterns: `
      [(nicked|stole|stolen|robbed|pocketed|embezzled|siphoned|skimmed|fiddling|fiddled|dipping|dipped|creaming|helping (himself|herself|themselves)|helped (himself|herself|themselves)|hand in|hands in|fingers in|swiping|trousered|syphoned|walked off with|made off with|run off with|ran off with|spent|blew) ..4 (fund|money|till|tin|cash|account|collection|accounts|box|budget|raffle|pta|charity|pension|float)]
      [(been|got|getting|was|were|is|gets|being|he's|she's|they've been|'s) (arrested|nicked|lifted|charged|sacked|fired|suspended|struck off|barred|banned|done|cautioned|pulled over|breathalysed|sectioned|investigated|reported|evicted|escorted|marched|moved on|moved out|asked to (leave|go)|given the (boot|push)|kicked out|pushed|paid off) (again|for|by|from|over|off|somewhere|because|out|after|to|in|at|<punctuation>)?]
      [(on|put on) the (register|list|game|take|run|bottle|drink)]
      [(left|leaving|moved|resigned|gone|went) ..6 (because of|over|after|in disgrace) (a|an|the|his|her|some|<word>)]
      [(was|were|turned up|comes in|come in|drives|drove|is|drinks|smells) ..1 (drunk|pissed|plastered|stoned|high|off (his|her) (face|head)|steaming|on something|of drink|of weed|like a brewery) ..3]
      [(failed|cooked|fixed|paid off|hushed up|buried) ..2 (hygiene|inspection|inspector|dbs|the books|checks|mot|exam|exams|report|it|register)]
    `,
  },
  {
    kind: 'rumour-who',
    patterns: `
      (the|that|our|a|this|their|old|new|local|your) (new|old|local|young|nice|so called|head|first|former|assistant|deputy|supply|maths|english|science|pe|art|music|history|geography|french|re|it|drama|swimming|football|rugby|dance|cricket|tennis|gym|playground|dinner|lollipop|youth|parish|scout|site|bus|taxi|minibus|van|coach|chip shop|corner|traffic)? ..1 (vicar|vet|landlord|landlady|chemist|man|lady|woman|coach|leader|caretaker|deputy|teacher|head|headteacher|ta|tas|cook|plumber|mayor|councillor|mp|doctor|dentist|baker|butcher|driver|bursar|governor|governors|treasurer|chair|neighbour|bloke|lad|fella|guy|couple|family|owner|shop|garage|kebab|cafe|pub|nursery|trust|council|company|postman|nurse|solicitor|estate agent|childminder|gardener|instructor|supply|jannie|crossing patrol)
      (<colleague-title>|<staff-name>|<colleague-position>|<parent-name>|<colleague-told>|<parent-told>)
      (they're|the school|our school|<school-name>|this place)
      (he|she|he's|she's|he'd|she'd|him|her|they've|hes|shes)
      (<cap> (on|at|in|from|down) <cap>)
    `,
  },
  {
    // A pet's doings, a story's, or one's own people's.
    kind: 'rumour-not',
    patterns: `
      (the|my|our|next door's|their|a) (cat|dog|hamster|goat|hen|hens|rabbit|tortoise|parrot|horse|gull|seagull|pigeon|robin|fox)
      's (cat|dog|hamster|goat|hen|hens|rabbit|tortoise|parrot|horse|goldfish|car|van|shed)
      (my|our) (<own>|kid|kids|husband|wife|son|daughter|sister|brother|mum|mam|dad|nan|grandad|gran|uncle|aunt|cousin|lad|lass|ex|boss) (is|was|got|has|had|'s|been|used|once) ..3
      (series|season|episode|novel|book|film|drama|emmerdale|corrie|coronation street|eastenders|archers|hollyoaks|soap|netflix|podcast|documentary|bbc one|murder mystery|whodunnit|cluedo|traitors|panto|sims|in (17|18|19) <number>|(henry) <word>|king|queen|viking|victorian|tudor)
    `,
  },
  {
    // A face put on: made-up names, reviews nobody wrote.
    kind: 'pretence',
    patterns: `
      [(fake|made up|made-up|pretend|second|third|spare|secret) (profile|account|accounts|name|names|id|facebook|insta|instagram|twitter|mum|dad|parent) ..3 (so|to|for|under|that|and|because|which|where|slag|watch|see|keep|find|check|read) ..8]
      [(under|using|with|in) (a|an|another|somebody else's|someone else's|a made up|a made-up) (fake|made up|made-up|different|pretend|invented) ..1 (name|names|profile|account)]
      [(bought|buy|buying|paid for|wrote|written|writing|left|leaving|posted|posting|put|made up|invented) ..4 (fake|five star|five-star|good|made up|lovely) ..1 (review|reviews|recommendations|followers|likes) ..6]
    `,
  },
  {
    kind: 'pretence-not',
    patterns: `
      (reported|report|someone|somebody|they|he|she|watch out|warning|not me|isn't me|hacked|lesson|assembly|year <number>|film|novel|series|character|game|stage|d&d|panto|play|spotify)
    `,
  },
];
