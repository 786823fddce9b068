import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * What makes a habit out of a group: "always", "only after", "never any good at". The vices are no
 * insult by themselves; with one of these before them they are said of everybody in the group.
 */
export const lexicon: Lexicon = {
  vice: `drunk drunks drinking fighting stealing thieving robbing lying cheating begging dealing scrounging moaning whining whingeing complaining
    gossiping nagging shouting skiving breeding gambling causing_trouble kicking_off playing_up showing_off up_to_something up_to_no_good
    on_the_take on_the_make on_the_fiddle on_the_rob on_the_scrounge on_the_dole on_benefits on_drugs in_gangs at_it in_on_it inbred bent
    stoned offended late loud after_money after_a_fight after_handouts wanting_something on_the_drink on_the_game mugging pushing_drugs`,
  // Said of somebody's nature, not of how they are today.
  temper: `aggressive loud rude emotional dramatic needy touchy bitter miserable easily_offended pushy uptight shallow vain gossipy bitchy hormonal
    hysterical manipulative submissive obsessed_with_money obsessed_with_sex sensitive difficult cold robotic humourless entitled clingy moody
    unreliable forgetful slow clumsy grumpy rigid boring fussy weak soft dim narrow_minded money_mad tight mean`,
  'bad-end': `gangs a_gang prison jail a_cell the_dole benefits drugs trouble crime`,
  'one-thing': `money themselves one_thing sex handouts benefits our_money free_money attention what_they_can_get football beer babies shoes shopping
    getting_drunk their_own power sympathy passports a_passport free_houses free_stuff looks makeup gossip`,
};

/** What a group is said to be unable to do; things that keep people out of places are not among them. */
const skill = `((do|understand|manage|handle|cope with|get their heads round|be expected to do) (maths|physics|science|chemistry|engineering|computing|coding|diy|sport|anything|proper ..1|a proper ..1|real ..1|a real ..1|the job|a job|jobs|a day's ..1|hard ..1|pressure|stress|power|responsibility|logic|discipline)|(hold down|keep) (a|any) (job|secret|house|promise)|drive (for toffee|properly|a car|cars|buses|a bus)|park|read (a map|maps)|parent|(look after|raise|bring up|control) their (own)? (kids|children)|tell the (truth|time)|be (taught|trusted|helped|civilised|educated|cured|reasoned with|controlled|faithful|loyal|taken seriously|left alone with|relied on|changed|reformed|normal|proper ..1) ..3|take a joke|throw|bowl|sing for toffee|dance for toffee|add up|think (straight|for themselves|logically)|run (a|the|anything) ..1|lead (a|the|anything|men|people) ..1)`;

const bad = '(bad|rubbish|terrible|awful|hopeless|useless|crap|shit|dreadful|no good|poor)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'does-ill',
    patterns: `
      (is|are|were|was|'s|'re)? (always|forever|constantly|permanently|never not|all|only ever) (and always)? <vice> ..2
      (is|are|'s|'re) (so|too|such|always|naturally|all|far too|just too|just so) (bloody|fucking|damn|flipping)? <temper>
      (are|is) (by nature|naturally|born|genetically|just naturally) (<temper>|<vice>)
      (only|just|all) (ever)? (care|cares|think|thinks|thinking|want|wants|wanted|interested|bothered|in it|come here|came here|out|live|lives|work|works) (about|of|for|in|because of)? <one-thing>
      (all|only|just|always|will|'ll|inevitably|invariably) (all|ever|just|only)? (end|ends|finish|wind|land) up (in|on|as|dead|dealing|inside|stabbing) (<bad-end>|criminals|drug dealers|thieves|dealers|nothing|killers)? ..2
      (are|is|'re|'s) (all|only|always|just|clearly|obviously|secretly)? after (your|our|little|young|my|children|kids|boys|girls|money|one thing|passports|benefits|a passport|what they can) ..3
      (can't|cannot|cant|can not|could never|couldn't|couldnt|will never|won't ever|never could|can never|are unable to|is unable to|aren't able to|are incapable of|don't know how to|dont know how to) (even|really|properly|ever|just|simply)? ${skill} ..2
      (is|are|was|were|'re|'s|will be|has been|have been) (n't|not|never|hardly|just|all|always)? (ever|been)? (any|much|no) (good|use|help) (at|with|for|to|in) ..4
      (aren't|isn't|weren't|wasn't|aint|ain't) (ever)? (any|much) (good|use|help) (at|with|for|to|in) ..4
      (are|is|'re) (all|just|naturally|always|so)? ${bad} at (driving|maths|parking|science|football|teaching|leading|managing|physics|sport|sports|everything|their jobs|the job|computers|thinking|parenting|cooking|learning|reading) ..2
      (have|has|had) (it|crime|violence|theft|stealing|lying|thieving|cheating) in (their|the) (blood|genes|dna|nature)
      (should|must|can|could|need to|ought to|please|just|really)? (just|all|really)? (hurry up and|go and|do us (all)? a favour and) (die|fuck off|go home|leave|disappear|drop dead|piss off)
      (are|is|'re) (kidding|fooling|deluding) (themselves|themself|nobody|no one)
      (look|looks|sound|sounds) (nothing like|like) (blokes|men|a bloke|a man|something out of|an animal|a monkey|a circus|something from) ..3
      (want|wants|need|needs) (everything|it all|it) (for (nothing|free)|handed to them|on a plate|their own way)
      (have|has|'ve) (always|all)? (got|had)? (a)? (chip|chips) on their (shoulder|shoulders)
      (play|plays|playing) the (race|victim|disability|gay|woman|sex|religion|muslim) card
      (think|thinks) (they're|they are|they) (own|above|better than|entitled|special|owed|run) ..3
      (drag|drags|bring|brings|hold|holds|pull|pulls) (everyone|us|the|this|standards|our) ..2 (down|back)
      (get|gets) away with (everything|murder|it all|anything)
      (get|gets|have|has|are given|is given|are handed) everything (handed|given|paid|for free|on a plate|done) ..3
      (never|don't ever|dont ever|have never|has never|'ve never|won't ever|hardly ever|rarely) (even|once|ever)? (say (thank|sorry|please)|do a (thing|day|stroke)|done a (thing|day|stroke)|done anything|tip|wash|clean|apologise|listen|smile|turn up|buy a round|tidy|share|shut up|grow up|stop (talking|moaning|stealing|whining|breeding|shouting)|tell the|keep (their|a)|pay (their|for|tax|rent|back)|work|worked|lift a finger|give (anything|a) back|contribute|integrate|learn|change|help|bother|look after|respect) ..4
      (can't|cannot|cant|couldn't|won't|wouldn't) (even|ever|just)? (take (criticism|a joke|orders|responsibility|no for)|keep (it|their|quiet|a secret|up)|hold their (drink|tongue)|say (sorry|no)|commit|be (faithful|bothered|happy|normal|civil|honest|quiet|on time|arsed)|get (anything|over|their (act|facts))|tell (left|right|the)|see past|accept|admit|let it|help themselves|grow up|shut up|reverse|handle) ..4
      (don't|dont|do not) (have|know|understand|value|respect|care|believe in|look after|pay|work|wash|think|want to (work|learn|pay|integrate|listen)|do|like work|love) (dads|fathers|manners|hygiene|how to|what|the meaning|hard work|about (anyone|anything|us|their|our|hygiene|education)|education|their (kids|children|own|way|taxes)|us|our|tax|taxes|anything|soap|morals|rules|personal space|empathy|women|work) ..3
      (have|has) (no|zero|little|neither|bugger all|sod all|fuck all) (respect|time|interest|sense|brains|patience|gratitude|business|clue|sense of humour|concept|regard|need|right|reason|excuse|love|loyalty|work ethic|ambition|manners|boundaries|discipline|self control|dignity|backbone|future|soul) ..4
      (contribute|give|bring|offer|add|produce|deserve|achieve|know|do) (absolutely|precisely)? (nothing|naff all|sod all|fuck all|bugger all|jack|zilch) ..3
      (will|would|'d) (sell|rob|con|steal from|fleece|knife|stab|shag|cheat|betray|swindle|eat) (their|your|his|her|his own|their own|you|anyone|anything|anybody|the) ..4
      wants? (sharia|everyone|us|to|our|your) ..2 (law|dead|converted|gone|destroyed|dominate|convert|rule) ..2
      (are|is|'re) barely (human|civilised|literate|sane|out of|housetrained|evolved|capable) ..3
      (belong|belongs) (behind bars|six feet|at the bottom|in a (home|cell|skip|ditch|bin|museum|hole)) ..3
      (is|are) where ..3 (goes|go) to die
      (stink|stinks|reek|reeks|smell|smells) (of|like) ..4
      (use|uses|using) (it|that|their ..1|being ..1) as an excuse ..4
      (haven't|hasn't|just haven't|need to|just need to) (met|meet|found|find) the right ..2
      (make|makes|made) (me|us) (ashamed|feel ill|feel unclean|feel sick|want) ..4
      (make|makes) (bad|terrible|awful|lousy|useless|poor|rubbish|dreadful|hopeless|crap) (parents|mothers|fathers|teachers|leaders|drivers|workers|neighbours|bosses|heads|employees|soldiers|friends|wives|husbands|managers|tenants)
    `,
  },
  {
    // What somebody makes the writer feel.
    kind: 'repels',
    patterns: `
      (turn|turns|turned) (my|your|our|the) (stomach|stomachs)
      (get|gets|getting|got) (right|really|so)? (on|up) (my|our|everyone's) (nerves|wick|tits|goat|nose|last nerve|back)
      (make|makes|made|making) (my|our|your) (skin|blood|flesh|stomach|piss|toes) (crawl|boil|creep|turn|churn|curl|heave)
      (give|gives|gave) (me|us|everyone|you) the (creeps|ick|willies|shivers|horrors|heebie-jeebies|shudders)
      (fill|fills|filled) (me|us) with (rage|disgust|hate|hatred|loathing|horror|contempt|revulsion)
      (do|does|doing) my (head|nut) in
      (boil|boils) my (piss|blood)
      (creep|creeps|freak|freaks|gross|grosses|weird|weirds) (me|us|everyone) out
      (make|makes|made) (me|us|you|everyone) (feel)? (physically|so|absolutely|really)? (sick|ill|vomit|puke|gag|heave|retch|shudder|cringe|nauseous|want to (vomit|puke|gag|throw up|heave|scream|be sick))
      (irritate|irritates|annoy|annoys|depress|depresses|offend|offends|disgust|disgusts|repulse|repulses|sicken|sickens|revolt|revolts|repel|repels|nauseate|nauseates|appal|appals|infuriate|enrage) (me|us|everyone|everybody|you)
      (piss|pisses) (me|us|everyone) (right)? off
    `,
  },
];

const G = '(<groups>|<wides>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'said-of-group',
    patterns: `
      ${G} <in-country>? ..3 <repels>
      (the)? (very|mere)? (sight|smell|thought|sound|idea|look) of (all|two|some)? (these|those|the|a|an)? (${G}|<group-one>) ..5 (<repels>|is (disgusting|sickening|revolting|vile|gross))
      (always|it's always|it is always|its always|every time it's) (the|a|an|one of the|those|them)? (<groups>|<group-one>) (who|that|causing|starting|stealing|making|fighting|isn't it|innit|doing|nicking) ..4
      (<groups>|<wides>) (,|:|-|—|…) (always|all|only|never|just|nothing but) <vice> ..4
      (<groups>|<wides>|typical <kind-adj>) (,|:|-|—|…) (all|always|so|both|just)? (<low>|<mean-adj>|<vile-adj>|<temper>) (and (always)? (<low>|<mean-adj>|<vile-adj>|<temper>|<vice>))? (,|the lot|all|every|<punctuation>) ..3
      (<group>|<wide>) who (nag|moan|complain|talk back|answer back|have opinions|think they|won't|refuse to|want careers|sleep around|dress) ..4 (<does-ill>|<is-vile>|<is-low>)
    `,
  },
  {
    kind: 'asked-of-group',
    patterns: `
      (are|is) there (any|a|a single|one|even one) ..1 (<groups>|<group-one>|<wides>|<wide-single>) (who|that) (pay|pays|wash|washes|obey|tell|don't|doesn't|isn't|aren't|can|could|hasn't|haven't|didn't|won't|actually) ..4
      (do|does|can|could|will|have) (any|all|most)? ${G} even <word> ..3
      (do|does) ${G} (really|actually|even)? deserve (to (live|exist|breathe|be here|vote)|rights|respect|help|a vote|any) ..3
      (do|does|can|will) (any|all|most)? ${G} (ever|actually) (work|wash|pay|stop|shut up|smile|tell|tip|clean|think|contribute|listen|apologise|learn|do anything) ..3
      what (do|have) ${G} (have|got|ever|actually)? (against|ever (done|given|contributed|invented|achieved)|contribute|bring|add|offer) ..4
      how (do|can|could) ${G} (sleep|live with|look at|show their|get away|stand|afford|be so|breed) ..4
      why (don't|can't|won't|dont|cant|wont) ${G} (just)? <word> ..4
      (is|was) there (anything|anyone|a thing|a worse sight|a sight) (uglier|worse|more (disgusting|pathetic|ridiculous|annoying|useless)|thicker|dumber|lazier|filthier|lower) than ..2 (<group-one>|<groups>|<wide-single>|<wides>)
      who (wants|would want|'d want|really wants) (to)? (live|sit|work|be|share|go|stand|sleep) (next|near|with|beside|by|under|around|for) ..2 (<groups>|<group-one>)
    `,
  },
  {
    kind: 'said-to-group',
    patterns: `
      (can't|cannot|cant|couldn't|can not) (even|so much as)? (look at|be near|be around|sit near|stand near|sit by|hear|see|walk past|think of|talk to|watch|meet|pass) (a|an|any|the|these|those|another)? (<group-one>|<groups>|<wide-single>) ..2 without ..4
      (i|we) (shudder|cringe|gag|heave|retch|recoil|scowl|vomit|puke|spit|flinch|sneer|despair|cross the road|hold my nose|look away|feel (sick|ill|dirty|unclean|nauseous)) (when|whenever|every time|each time|at|if|seeing|just) ..4 (<group-one>|<groups>|<wide-single>)
      my (blood|skin|stomach|flesh|toes) (boils|crawls|turns|churns|curls|creeps|heaves) (when|whenever|every time|at|if|seeing|just) ..5 (<group-one>|<groups>)
      (i|we|people|feel|have|i've|with) ..2 (disgust|contempt|hatred|loathing|hate|revulsion|scorn) (for|towards|toward|of) ..1 ${G}
      (i|we|nobody|who) (really|honestly)? (don't|couldn't|dont|doesn't|never|can't|could not|do not|gives|cares) (give|gave|care) (a|less)? ..1 (shit|toss|damn|fuck|fig|monkeys|less|stuff) about ..1 ${G}
      (waste|wasting|wasted|throw|throwing|spend|spending|pour|pouring) (so much|all that|all this|more|our|my|good|any)? (money|time|taxes|resources|cash|millions|billions) (away)? (on|at|into) ..1 (the|these|those)? (<group>|<wide>)
      (zero|no|not much|little) (time|patience|sympathy|respect|use|love|tolerance|room) (whatsoever|at all|left)? for (any|these|those|the|all)? ${G}
      (nothing|no one|nobody|few things) ..3 (winds|annoys|disgusts|irritates|angers|sickens|grinds|depresses|infuriates|bothers|revolts|repels) (me|my|us) ..2 (like|more than|as much as) (a|an|any|these)? ..1 (<group-one>|<groups>|<wides>)
      the (less|fewer) (i|we) (see|hear|have to do|have) (of|from|with)? ..1 ${G} ..5
      (<groups>|<wides>) (,|-|—|…|:) (yuck|ew|eww|ewww|ugh|urgh|vom|bleurgh|gross|no thanks|no ta|spare me|shoot me|kill me|no no|pass|please no|bleugh|grim|vile|rank|minging|tossers|wasters)
      (yuck|ew|eww|ugh|urgh|bleurgh|not more|not another|oh no|oh god) (,|-|…|!)? (more|these|another|a|an)? (<groups>|<group-one>)
      (she|he|it)('s| is| was|'s only|'s just)? (a|an) ..1 (<group-one>|<wide-single>) (,|so|-)? (of course|what do you expect|what did you expect|obviously|naturally|no wonder|typical|so) ..6 (can't|cannot|won't|never|late|crashed|cried|moaned|lied|stole|wrong|useless|cry|nag|lie|cheat|crash|emotional|angry|stupid|drunk)
      (of course|naturally|surprise surprise|no surprise|predictably|inevitably|guess what|shock horror|typical) ,? (the|a|an|it's a|it was a|another|some|that|it's always a) ..1 (<group-one>|<groups>) ..4 (knife|gun|drugs|late|drunk|stole|stolen|nicked|lied|crashed|cheating|cheated|dirty|robbed|begging|pregnant|moaning|crying|fighting|weapon|machete|blade|benefits)
      (<group-one>|<groups>) ..8 (wonder who|bet he|bet she|bet they|i bet|must have|guess who|who did (he|she|they)) ..4 (nicked|stole|robbed|mugged|shagged|slept|conned|stolen|killed|stabbed)
      (if|when|whenever) you (hear|see|smell|spot|find|meet) ..5 (it's|its|that's|it'll be|it is|you know it's) (a|an|the|some|always|always a|just a) ..1 (<group-one>|<groups>) ..4
      trust (a|an|the) (<filler>)? (<group-one>|<wide-single>|<group>) to ..5
      (count|check) your ..2 (after|when|if|before) ..6 (<group-one>|<groups>)
      take the (<group-single>|girl|boy|woman|pikey|paki) out of ..3 (but|and) ..8
      (it's|it is|its)? (not natural|unnatural|disgusting|not right|not normal|sick|wrong|revolting|an abomination|sickening) ,? ..3 (two|2) (men|women|blokes|lads|girls|fellas|mums|dads) (kissing|raising|holding|bringing up|adopting|marrying|getting|in bed|together|having|with)
      (two|2) (men|women|mums|dads|blokes) (can't|cannot|should never|shouldn't|should not|couldn't) (raise|bring up|marry|adopt|be (parents|married)|have (a|kids|children)|kiss|parent|look after) ..4
      (<group-condition>|<identity-adj>|dyslexic|dyslexia|adhd|autism|depression|anxiety) (is|are|'s) (just|only|basically|simply|really|nothing but) (a|an|another|the)? ..2 (word|name|excuse|label|term|fad|fashion|code|cover) (for)? ..3 (thick|naughty|lazy|stupid|bad|rude|brats|parenting|spoilt|slow|dim|discipline|attention|benefits|posh)
      (<group-condition>|adhd|dyslexia|autism) (isn't|doesn't|is not|does not|never) (even)? (real|exist|existed|a real ..1|a thing) ..2
      no (<group-many>|<slurs>|<group-adj> <people-many>) (,|<punctuation>|in|on|at|near|round|allowed|wanted|please|thanks|thank) ..3
      (what do you call|what's the difference between|why did the|what happens when|how do you) (a|an|the|two|does it take)? ..1 (<group-one>|<groups>) ..9
      (behind|under|inside) every (<group-one>|<groups>|<wide-single>) (is|there's|there is|hides|lurks) ..4 (thief|liar|terrorist|man who|whore|criminal|bomber|cheat|moan)
      (we|you|they|i) know where ..2 (<group-one>|<groups>) (live|lives|is|are|sleep|drinks|meet|pray) ..4
    `,
  },
  {
    kind: 'said-against-group',
    patterns: `
      (should|ought to|need to|needs to|must|i'll|i will|i'd|i would|we'll|we will|let's|i want to|i wanna|gonna|i'm going to|i am going to|we're going to|gladly|happily) (all|just|happily|gladly|personally)? (knock out|knock|push|kick|smash|batter|glass|stab|strangle|sink|drown|shoot|kill|run over|torch|finish off|beat up|beat|slap|punch|headbutt|hit|bite|spit at|spit on|throttle|bury|burn|hang|bottle|string up|nut|twat|hunt|gas|cull|bomb|whip) ..1 (the|any|every|all|these|those|some|that|all the|each|next|a|an)? ..1 (next|single|last|fucking|bloody|first)? (<groups>|<group-one>|(next|any|every|single) <wide-single>) ..3
      if (one more|another|any|a|an|i see|some|i catch|even one) ..3 (<group-one>|<groups>) ..7 (i'll|i will|i'm going to|i swear|he'll|they'll|we'll|i am going to|he'll be|there'll be) ..2 (<harm>|<harm-phrase>|<hurt-verb>|regret|pay|be sorry|trouble|blood|murder|knock|break|end)
      (<groups>|<group-one>|<wides>) ..3 (had better|better|'d better|should|want to) ..8 or (they'll|they will|else|i'll|we'll|there'll|he'll|she'll|get|end up) ..4
      (sink|shoot|blow up|torpedo|ram|scuttle|burn|bomb|machine gun|capsize) ..3 (boat|boats|dinghy|dinghies|ship|ships|rafts|hotels|hotel|camp|camps) ..2 (full of|with|of|carrying|where|and)? ..2 <groups> ..3
    `,
  },
  {
    // Whether it is a wrong or a right that they ought to have is told by the word after "be".
    kind: 'ought-of-group',
    patterns: `
      ${G} <in-country>? (all|should all|must all)? (should|must|ought to|need to|needs to|have to|deserve to|deserves to|shouldn't|should not|should never|mustn't|must not|must never) (all|just|really|simply|also|either)? be (all|just)? <word>
    `,
  },
  {
    kind: 'ought-of-them',
    patterns: `
      (they|these|those|them) (people|lot|all|types)? (should|must|ought to|need to|want) (all|just|really|simply)? (be)? (all|just)? <word>
    `,
  },
  {
    kind: 'said-low-of-them',
    patterns: `
      (they'd|they'll|they would|they will|they|she'd|he'd) (only|just|always|probably) (cry|moan|complain|break|steal|sell|wreck|ruin|nick|rob|lie|get pregnant|lose|waste|smash|burn|mess|shout|fight|drink|blow) ..4
      (get rid of|lock up|kick out|round up|ship out|clear out|send back|drown|shoot|hang|gas|deport) (them|'em|the lot|all of them|every one of them) ..4
      all (they|she|he) (ever)? (do|does|want|wants|know|knows|did) (is|are)? ..1 (moan|steal|take|breed|whine|money|lie|cause|fight|drink|beg|nag|shout|complain|benefits|trouble|sex) ..3
    `,
  },
  {
    kind: 'said-low-of-them',
    patterns: `
      (they|these|those|them|he|she) (people|lot|all|types)? <adverb>? <repels>
      (it's|its|it is) (all)? in (their|the) (blood|genes|dna|nature)
      never (yet|once|ever)? (met|known|seen) (one|a single one|any) (of them|of these|of those)? (with|who|that|worth) ..4
      (not|n't) (one|a single one) of (them|these|those) (is|can|could|has|knows|works|was) ..3 (worth|honest|decent|brain|job|trusted|clean|any good|any use|human)
      (what|such|are they|they're|the lot of them|all) (a)? (bunch|shower|load|crowd|gang|pack) of (<low>|<mean-noun>|<vile-noun>)
    `,
  },
];
