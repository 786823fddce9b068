import type { Grammar } from '../grammar.ts';

/** Clues to a rumour of anybody, and to a face put on for others: who is meant, what is claimed, and that nobody knows it. */
export const statements: readonly Grammar[] = [
  {
    kind: 'rumour-loose',
    patterns: `
      (word|talk|gossip|goss|rumour|story|whisper|tea) (is|has it|'s|going round|doing the rounds|in (town|the village|the pub|the co-op|church)) (is)? (that)?
      (there's|there is|heard) (a|the|this)? (story|rumour|tale|whisper|talk) (going (round|about|around)|about|doing the rounds|that)
      (somebody|someone|a mate|a friend|my <own>|my <word>|the <word>|her <word>|his <word>|a <word>|our <word>) (told|tells) (somebody|someone|me|us|my <word>|them)
      my (cousin|sister|brother|mate|neighbour|hairdresser|barber|mum|mam|nan|aunt|uncle|friend|husband|wife|son|daughter|taxi driver|window cleaner|postman|milkman) (says|said|reckons|swears|knows|heard|saw|works with|works there|told me)
      (i|we|she|he|they) (know|knows|knew) (for a)? (fact|certain|sure|someone who|people who) (that)?
      (heard|hearing|overheard|got told|been told|i'm told|so i hear|so i'm told|i'm hearing|i gather|they say|they're saying|so they say|people say|folk say|folk are saying|everyone's saying|it's said) (from|off|it|that|he|she|they|about)? (from|off)? (a|my|one of)? (the)? (mum|dad|parent|parents|mums|mate|friend|neighbour|pub|hairdresser|co-op|shop|gate)?
      (pass it on|pass this on|spread the word|spread it|tell everyone|tell your friends|share before|share if|share this|share far|share so|please share|do share|warn your|warn everyone|keep your (kids|lads|girls|kiddies|children) ..2)
      (ask anyone|ask anybody|ask around|everyone knows|everyone knew|everybody knew|we all knew|everybody knows|the whole (town|village|street|estate|staffroom) knows|it's common knowledge|worst kept secret|open secret|we all know|every one knows)
      (no idea if|not sure if|dunno if|don't know if|can't say if|couldn't say if|not saying) (it's|its|it is|that's|this is|there's) ..2 (true|right|anything)
      (not|un) confirmed
      (unconfirmed|allegedly|supposedly|apparently|by all accounts|reportedly|seemingly|reliably informed)
      (no|there's no|never any) smoke (without|is there|and all)?
      (make|take|read) (of|into) (that|it|this) (what|as) you (will|like|want)
      (looks|seems|sounds|is) (just)? the (type|sort)
      (just|only) (saying|repeating) what (everyone|everybody|we all|we're all|i heard|i was told|people) ..2
      (pretty|fairly|quite|almost|95 %|99 %) (sure|certain|convinced|positive) (that)?
      (you didn't|you never|ye didnae|ya didn't) (hear|get) (it|this|that) from me
      (don't|do not) (quote|hold) me (on|to)? (it|that)?
      (they're|they are|the school's|school's|head's) (only|just) (telling|saying|calling) (you|it|us|them|parents) ..4
      (it's|its|it is) (definitely|100 %|deffo|defo|obviously|clearly) (been)?
      (saying nothing but|not my circus but|not naming names but|i'm not one to gossip|not one for gossip|naming no names|i shouldn't say|you won't believe|have you heard|did you hear|did you know|guess who's)
      (says (her|his|a|my) <word>)
      that's how (she|he|they) (got|gets|kept|get) ..4
    `,
  },
  {
    kind: 'rumour-claim',
    patterns: `
      [(forged|faked|made up|lied about|bought|fiddled) (his|her|their|the|all) ..1 (degree|degrees|qualifications|cv|certificates|references|expenses|accounts|books|results|figures|hours)]
      [(nicked|stole|stolen|robbed|pocketed|embezzled|siphoned|skimmed|fiddling|fiddled|dipping|dipped|creaming|helping (himself|herself|themselves)|helped (himself|herself|themselves)|hand in|hands in|fingers in|swiping|trousered|syphoned|walked off with|made off with|run off with|ran off with|spent|blew) ..4 (fund|funds|money|till|tin|cash|kitty|account|collection|accounts|box|budget|savings|raffle|pta|organ|charity|pension|grant|takings|subs|float)]
      [(been|got|getting|was|were|is|gets|being|he's|she's|they've been|'s been|'s) (arrested|nicked|lifted|charged|sacked|fired|suspended|struck off|barred|banned|done|cautioned|pulled over|breathalysed|sectioned|investigated|reported|evicted|escorted|marched|moved on|moved out|asked to (leave|resign|go)|given the (boot|push)|kicked out|pushed|paid off) (again|for|by|from|over|off|somewhere|because|out|after|to|in|at|<punctuation>)?]
      [(has|have|'s got|got|with) (a|an) (record|criminal record|conviction|past|history|drink problem|drug problem|gambling problem|restraining order|love child|secret family|police record|reputation)]
      [(on|put on) the (register|sex offenders|offenders|list|game|take|run|fiddle|bottle|drink|gear)]
      [(done|did|doing|served|serving|been) (time|porridge|a stretch|inside|bird)]
      [(sleeping|slept|shagging|carrying on|affair|at it|knocking about|in bed|having it off|playing away|cheating) (with|on) ..3]
      [(left|leaving|moved|resigned|quit|gone|went) ..6 (because of|over|after|under a cloud|in disgrace) (a|an|the|his|her|some|choirboys|<word>)]
      [(was|were|turned up|comes in|come in|drives|drove|is|drinks|smells) ..1 (drunk|pissed|plastered|stoned|high|off (his|her) (face|head)|steaming|on something|of drink|of weed|like a brewery) ..3]
      [(sells|selling|sold|supplies|deals|dealing|serves|serving|pushes|flogs) ..2 (to)? (under 18s|under eighteens|kids|drugs|weed|coke|vapes|fags|fake|stolen|knock off|out of date|horse)]
      [(waters|watered|dilutes|cuts|rigs|rigged|overcharges|overcharging|robs|rob|rips off|rip off|ripping off|rips|scams|cons|swindles|cheats|fleeces|preys on|conned|fleeced|stitches up) (down|the|his|her|their|all|old|pensioners|people|folk|customers|off|everyone|you|us|widows|families|students|parents|staff) ..2]
      [(puts|putting|put) (healthy|perfectly|good) ..3 (down|to sleep)]
      [(beats|hits|knocks about|knocks|slaps|batters|abuses|neglects|starves|kicks|groomed|grooms|touches|touched|interfered with|raped|flashed|stalks|stalking|follows) ..1 (his|her|the|their|kids|little|young|a|girls|boys|children|them|women) ..2]
      [(wrong 'un|wrong un|wrongun|nonce|paedo|pedo|paedophile|pervert|perv|dealer|smackhead|junkie|fraud|fraudster|con man|conman|crook|thief|bigamist|cowboy)]
      [(burnt|burned|set fire|torched) ..4 (insurance|himself|on purpose|down)]
      [(was|is) (all)? (the|his|her|their) (site manager|caretaker|head|driver|council|builder|builders|cook|kitchen|teacher|owner|landlord)? ('s)? fault]
      [(it's|its|it is) (really|definitely|actually)? (norovirus|measles|meningitis|asbestos|legionella|tb|scabies|salmonella|e coli|food poisoning)]
      [(fiddles|fiddling|fakes|faking|cooks|falsifies) (its|his|her|their|the|all) <word>]
      [(killed|poisoned|drowned|murdered|did away with|bumped off) (his|her|the|a|their) ..1]
      [(failed|failing|falsified|cooked|fixed|bribed|paid off|covered up|hushed up|buried) ..2 (hygiene|inspection|inspector|dbs|the books|checks|mot|exam|exams|report|fire check|it|register)]
    `,
  },
  {
    kind: 'rumour-who',
    patterns: `
      (the|that|our|a|this|their|old|new|local|your) (new|old|local|young|nice|so called|head|first|former|assistant|deputy|temporary|supply|maths|english|science|pe|art|music|history|geography|french|re|dt|it|drama|swimming|football|rugby|dance|cricket|judo|karate|tennis|gym|playground|dinner|lollipop|youth|parish|scout|site|bus|taxi|minibus|van|coach|fish and chip|chip shop|corner|traffic)? ..1 (vicar|curate|priest|vet|landlord|landlady|chemist|pharmacist|man|lady|woman|coach|leader|caretaker|deputy|teacher|head|headteacher|ta|tas|cook|plumber|builder|mayor|councillor|mp|doctor|gp|dentist|baker|butcher|driver|attendant|warden|bursar|governor|governors|treasurer|chair|chairman|neighbour|bloke|lad|fella|guy|couple|family|owner|shop|garage|takeaway|kebab|cafe|pub|nursery|trust|council|company|organist|choirmaster|referee|postman|nurse|solicitor|estate agent|babysitter|childminder|nanny|farmer|gardener|instructor|supply|janitor|jannie|crossing patrol)
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
      (the|my|our|next door's|their|a) (cat|dog|hamster|goat|hen|hens|rabbit|tortoise|parrot|horse|pony|budgie|gull|seagull|pigeon|robin|fox|ferret)
      's (cat|dog|hamster|goat|hen|hens|rabbit|tortoise|parrot|horse|pony|goldfish|car|van|shed)
      (my|our) (<own>|kid|kids|husband|wife|son|daughter|sister|brother|mum|mam|dad|nan|grandad|gran|uncle|aunt|cousin|lad|lass|ex|boss) (is|was|got|has|had|'s|been|used|once) ..3
      (series|season|episode|novel|book|film|drama|emmerdale|corrie|coronation street|eastenders|archers|hollyoaks|soap|netflix|podcast|documentary|bbc one|murder mystery|whodunnit|cluedo|traitors|panto|sims|in (17|18|19) <number>|(henry|edward|richard|george) <word>|king|queen|viking|victorian|tudor)
    `,
  },
  {
    // A face put on: made-up names, reviews nobody wrote.
    kind: 'pretence',
    patterns: `
      [(fake|fakey|dummy|burner|made up|made-up|pretend|bogus|phoney|sock puppet|alias|false|second|third|spare|secret|anonymous|alter ego|catfish) (profile|profiles|account|accounts|name|names|id|identity|facebook|insta|instagram|twitter|mum|dad|parent) ..3 (so|to|for|under|that|and|because|which|where|slag|watch|see|spy|keep|find|stalk|check|snoop|read|lurk) ..8]
      [(under|using|with|in) (a|an|another|somebody else's|someone else's|a made up|a made-up) (fake|made up|made-up|false|different|pretend|pseudonym|alias|invented) ..1 (name|names|profile|account)]
      [(bought|buy|buying|paid for|wrote|written|writing|left|leaving|posted|posting|put|made up|invented|faked) ..4 (fake|glowing|five star|5 star|5-star|five-star|good|made up|lovely) ..1 (review|reviews|testimonial|testimonials|ratings|recommendations|followers|likes) ..6]
      [(bought|buy|buying|paid for) ..3 (followers|likes|reviews|votes) (for|on) (the|our) (school|nursery|page|class|<school-name>|pta) ..1]
      [(pretend|pretending|pretended|posing|posed|posting|commenting|signed up|joined) (to be|as|i'm|i was|that i'm) (a|an|one of the|some) (parent|mum|dad|pupil|student|kid|teenager|grandparent|neighbour|resident|customer|journalist) ..5]
    `,
  },
  {
    kind: 'pretence-not',
    patterns: `
      (reported|report|someone|somebody|they|he|she|scammers|watch out|beware|warning|not me|isn't me|hacked|cloned|catfish|fake one|lesson|assembly|e-safety|pshe|year <number>|film|novel|series|character|game|stage|pen name|drag|dnd|d&d|panto|play|spotify)
    `,
  },
];
