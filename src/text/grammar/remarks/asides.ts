import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * A group put down by the way: "so hide your purse", "good for a girl", "more like", a whole faith cursed,
 * and newcomers meant though nobody names them.
 */
export const lexicon: Lexicon = {
  faith: 'islam judaism hinduism sikhism christianity catholicism buddhism',
  union: `gay_marriage gay_marriages gay_weddings same_sex_marriage same-sex_marriage gay_parents gay_adoption mixed_marriage mixed_marriages interracial_marriage
    interracial_couples mixed_race_couples`,
  'low-word': `nightmare nightmares fad fads robots headache headaches tumour tumours eyesore drag handful damaged_goods disappointment trend phase
    baggage strain leftovers rejects scroungers guttersnipes riff-raff dross pond_scum cannon_fodder bigots racists fascists nazis sexists homophobes misogynists`,
};

const G = '(<groups>|<wides>)';
const bad = '(<vile-noun>|<mean-noun>|<low>|<vile-adj>|<mean-adj>|<low-word>|mental|robbers|thieves)';
const shut = `(hide|lock|watch|count|check|guard|mind|keep|hold|bring|nail|chain)`;
const say = `(what do you expect|what did you expect|what can you expect|say no more|enough said|nuff said|go figure|typical|no surprise|of course|figures|explains (it|a lot|everything)|there's your answer|that says it all)`;

export const phrases: readonly Grammar[] = [
  {
    kind: 'is-low',
    patterns: `
      (is|are|was|were|'s|'re) (all|just|such|really|basically|only|nothing but)? (a|an|the)? (total|complete|absolute|bloody|fucking|utter|proper|real|backward|walking|human|silly|passing)? <low-word>
      (isn't|aren't|is not|are not) (a)? (real|proper) (women|woman|men|man|people|christians|marriage|marriages|teachers|parents|mums|families|family|british|english|couple|couples)
    `,
  },
  {
    kind: 'does-ill',
    patterns: `
      (just|only|always|all)? (get|gets|getting) in (the|everyone's|our|my) way
      (will|'ll|would) (have|nick|take|rob|steal) (it|them|that|anything|everything|your ..1|the ..1) (away|off|all)? ..1
      (is|are|'s|'re) (all|always|just)? (over here|only here) (taking|stealing|scrounging|to take|to steal|for|because) ..4
      (get|gets) (special|preferential) treatment ..2
      (do|does|did) (as they like|what they like|as they please|nothing|bugger all|sod all|fuck all) ..2
    `,
  },
  {
    // A person of a wide kind, so that "they're all" after it means the kind.
    kind: 'one-of-wide',
    patterns: `(is|'s|was|being|am|be) (a|another) <filler>? (woman|man|girl|bloke|lad|lass|female|male|lady|boomer|pensioner|teenager)`,
  },
  {
    kind: 'group-one',
    patterns: `
      (in|uses|in his|in her|using) a wheelchair
      used to be a (man|woman|bloke|lad|girl|boy|fella)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'asked-of-group',
    patterns: `
      ${bad} (,|-) (all|every|the lot)? (of)? (the|these|those|them|you)? <groups>
      (who would|who'd|who could) (actually|ever|really)? (want|trust|choose|pick|let) (a|an|any|some) (<group-one>|<groups>) (bringing|teaching|looking|raising|running|leading|living|driving|touching|near|in|around|to|as|with|next|for) ..4
      (did|have|has) (you|anyone) ever (meet|met|see|seen) (a|an)? (bigger|worse|lazier|thicker|dumber|dirtier|more ..1) ..2 than (a|an|the|these|those)? ..1 (<group-one>|<groups>)
      (<group-adj>|<groups>|<wides>) (equals|=|means|:) ${bad}
      <faith> (is|'s) (just|nothing but|such)? (a|an|the)? (filthy|evil|bloody|violent)? ${bad}
      <faith> (should|must|needs to) (be|all be)? ..1 (banned|outlawed|eradicated|wiped|destroyed|burned|stamped)
      <union> (is|are|'s|was) (just|nothing but|so|such|absolutely)? (a|an|the)? ${bad}
      <union> (is|are|was) (not|n't) (a)? (real|natural|proper|normal) ..1
      <union> (isn't|aren't|isnt) (a)? (real|natural|proper|normal) ..1
    `,
  },
  {
    kind: 'said-to-group',
    patterns: `
      (he|she|they|it)('s|'re|is|are|was)? (a|an)? (<group-one>|<group-adj>) (,|so|and|-)? (so|and)? (${shut} (your|the) ..2|${say})
      (speak|speaks|spoke|speaking|talks|write|writes|drives|dances|dresses) ..1 (good|well|brilliantly|excellent|decent|perfect|great|properly|nicely) ..2 for (a|an) ..1 (<group-one>|<group-single>|<wide-single>)
      (clever|smart|articulate|well spoken|strong|not bad|good|bright|quite bright|attractive|fast|funny|clean|polite|hard working|brave|normal|pretty) ,? for (a|an) ..1 (<group-one>|<group-single>|girl|woman|female)
      (look|looks|looked|act|acts|sound|sounds|dance|dances) like (you|he|she|they|you've|he's|she's|they've) ('ve|have|has|'s)? (got)? (<group-condition>|down 's|downs)
      (banning|deporting|shooting|hanging|gassing|drowning|getting rid of|locking up|sending back|kicking out|sterilising|culling|killing|burning|jailing|sacking|caging|whipping) (all)? (of)? (the|these|those)? ..1 ${G} (would be|is|sounds|might be|could be|should be|would make|would fix|would solve) ..4
      (sack|fire|get rid of|don't hire|never hire|dock|ban|stop promoting|stop hiring|avoid) (anyone|women|anybody|people|those|girls|mums|any woman) ..5 (maternity|pregnant|babies|ramadan|hijab|headscarf|hijabs|menopause)
      (whites|straights|gentiles) only ..3
      (it's|its|it is|always) ..1 ${G} (who|that) (<is-vile>|<is-low>|<is-mean>|<does-ill>)
      (<curse-verb>|fuck) <faith> ..4
      (baby brain|pregnancy brain|blonde moment|senior moment) ,? ..3 (no good|useless|can't|hopeless|no use|typical|thick|forget) ..4
      (it's|it is|its)? not nailed down ..3 (<groups>|<group-one>) ..4
      (have|got|having) (a|an|another|some) (<group-one>) (in charge|teaching|running|for a (boss|head|neighbour|teacher|doctor)|as (a|head|boss|leader|teacher)) ..3 (disgrace|joke|disaster|help us|god|end|nightmare|mistake|embarrassing|never)
    `,
  },
  {
    kind: 'said-against-group',
    patterns: `
      (that|this|the|some|she|her|every|any) <filler>? (woman|girl|bitch|lass|lady|feminist)? (wants|needs|deserves|could do with|is asking for|wanted|needed) ..1 (raping|a good raping|raped|to be raped)
      (push|shove|throw|chuck|kick|knock|drive|run|roll|tip) (a|the|every|any|all|that|all the|these|those|next|the next|them)? ..1 (<groups>|<group-one>|wheelchair) ..3 (into|under|off|down|in front of|over|overboard) (a|the|an)? (canal|river|bus|train|bridge|cliff|stairs|sea|lorry|traffic|road|fire|harbour|lake|skip|bin|tracks|dock|roof)
    `,
  },
  {
    // Newcomers are meant whether anybody names them or not.
    kind: 'as-a-slur',
    patterns: `
      (they|they're|theyre|these people|those people|this lot|that lot) ..5 (taking|stealing|take|steal|nicking|nick|get|getting|given|after) ..1 (all our|our|british|english) (jobs|houses|homes|women|country|benefits|council houses|school places|hospitals|doctors|culture)
      (they|these people|those people|this lot|that lot) (all|just|only)? (breed|breeding|multiply) like ..2
      (send|ship|deport|kick|round) (them|'em|em|the lot|these people|those people) (all)? ..2 (back|home|out|up) ..3 (country|country's|britain's|britain|england|england's|we're|uk|island|boat|boats) ..2 (full|came|go|come)
      (this|our|the) country ('s|is) full (up)? ..2
      (that|this|another) (<filler>)? (queer|fag|dyke|yid|crip) (who|ruined|next|has|had|thinks|keeps|came|got|again|and his|and her|over|who's|won't|can't|at number|wants|does|did|teaches|teaching|runs|moved)
    `,
  },
  {
    kind: 'said-low-of-them',
    patterns: `
      ${bad} (more like|more likely|if you ask me)
      (they|those people|these people) (just|only|always)? (get|gets) in the way ..2
    `,
  },
  {
    kind: 'said-threat',
    patterns: `
      <intends> (<hate-adverb>)? (batter|stab|knife|glass|deck|lamp|kneecap|headbutt|bottle) (him|her|them)
    `,
  },
  {
    kind: 'said-of-community',
    patterns: `
      (he|she|they) ('s|is|are|'re) ${'(<filler> (<filler>)?)?'} (<mean-noun>|<vile-noun>) ..5 (runs|running|in charge of|leads|leading|teaches|teaching) (this|our|the|my) (place|school|department|class|team|year)
      (he|she|they) ('s|is|are|'re) (a|an)? <filler>? (embarrassment|disgrace|insult|stain) to (the|this|our|his|her) (profession|school|job|department|staff|children)
    `,
  },
];
