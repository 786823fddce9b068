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
      (disgust|disgusts|repulse|repulses|sicken|sickens|revolt|revolts|repel|repels|nauseate|nauseates|appal|appals|infuriate|enrage) (me|us|everyone|everybody|you)
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
      (<groups>|<wides>) (,|:|-|–|—|…) (always|all|only|never|just|nothing but) <vice> ..4
      (<groups>|<wides>|typical <kind-adj>) (,|:|-|–|—|…) (all|always|so|both|just)? (<low>|<mean-adj>|<vile-adj>|<temper>) (and (always)? (<low>|<mean-adj>|<vile-adj>|<temper>|<vice>))? (,|the lot|all|every|<punctuation>) ..3
      (<group>|<wide>) who (nag|moan|complain|talk back|answer back|have opinions|think they|won't|refuse to|want careers|sleep around|dress) ..4 (<does-ill>|<is-vile>|<is-low>)
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
