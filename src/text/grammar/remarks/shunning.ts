import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * How a group is shunned: what is wished on it, kept from it or asked about it, and the groups that are
 * named by what they live on, wear or have rather than by a word of their own.
 */
export const lexicon: Lexicon = {
  // As they are spelled in haste, or on purpose.
  'group-many': `joos jooz jewz jws muzlims muslimz mooslims muslems muslins_out gyppos gypos gipsies gypsys trvlers travlers travellars immigrents imigrants immagrants migrents refugeees refugess
    forriners forreners foriners pollish_people paks blax blaks lezbians lesbans gayz romainians romanions asylums asylum_cheats channel_migrants economic_migrants health_tourists bulgars`,
  'wide-group':
    'wimmin wymin womin wimen wumen oldies crumblies wrinklies coffin_dodgers coffin-dodgers gammons',
  'group-condition': `a_learning_disability a_learning_difficulty learning_disability learning_difficulty a_stammer a_stutter a_lisp facial_differences a_limp a_mental_illness mental_health_problems
    mental_health_issues a_hearing_aid hearing_aids guide_dogs asperger's aspergers cerebral_palsy a_wheelchair ms muscular_dystrophy ocd ptsd anxiety depression dyspraxia down's down's_syndrome`,
  'living-on': `benefits universal_credit the_dole the_social jobseekers jobseeker's dla handouts council_estates council_estate a_council_estate the_estate the_estates council_flats a_council_flat the_flats
    the_sick the_panel food_banks housing_benefit`,
  garb: `turban turbans headscarf headscarves hijab hijabs burka burkas burqa burqas niqab niqabs veil veils yarmulke kippah skullcap saris sari abaya abayas prayer_cap`,
  'low-life': `cattle livestock mould maggots tapeworms tapeworm fleas fungus bacteria sewage slugs jackals mosquitoes tumours tumour boils rot ghouls orcs goblins gargoyles cancers locusts
    broken_tools dead_wood ballast dead_weight wild_animals wild_dogs stray_dogs caged_animals cave_dwellers cavemen neanderthals troglodytes zombies robots barbarians mongrels
    drunkards wife_beaters layabouts benefit_cheats bed_blockers bed-blockers job_stealers queue_jumpers queue-jumpers cheats tax_dodgers skivers carpet_munchers backward_people
    emotionally_stunted drama_queens control_freaks time_wasters a_waste_of_money a_waste_of_time a_waste_of_space a_waste_of_oxygen a_drain`,
  // Answers to a question nobody asked.
  refusal: `not_likely no_chance no_thanks no_ta never not_a_chance fat_chance as_if you're_joking youre_joking don't_make_me_laugh dont_make_me_laugh do_me_a_favour pull_the_other_one
    you're_having_a_laugh behave over_my_dead_body not_on_my_watch not_in_my_lifetime no_way forget_it i_think_not not_for_me not_round_here not_in_my_school not_in_my_class`,
  'shun-word': `seethe boils blood dole turban telly legal proof bleach crowbar elbow vodka spoons silver birth refuse bomb match plough brick choke trust decent sane neighbour neighbours
    accent apart permit curfew badge licence tagged hormones cattle mould maggots nest hunt pride hate contempt disgust vomit sick`,
};

const G = '(<groups>|<wides>)';
const one = '(<group-one>|<wide-single>|<garbed>)';
const bad =
  "(wasn't|isn't|didn't|doesn't|wouldn't|weren't|aren't|hasn't|wasnt|isnt|doesnt|didnt|couldn't|could take|can't|wasn't)";

export const things: readonly Grammar[] = [
  {
    kind: 'group',
    patterns: `
      (people|families|parents|mums|mams|dads|kids|anyone|anybody|those|everyone|folk|mothers|women|men|scum|lot) (who live|who are|living|who're)? (on|off|from|in) <living-on>
      (benefit|benefits|dole|welfare) (claimants|claimers|families|mums|people|parents|lot|kids)
      the (jobless|unemployed|long-term sick|long term sick|workshy|work-shy|underclass|great unwashed|unwashed|lower classes|working class|working classes|unemployable|menopausal|neurodivergent|bisexuals|homosexuals|transgendered|mentally handicapped|wheelchair bound)
      (people|folk|kids|children|anyone|anybody|babies|women|men|baby) with (a|the)? (down 's|downs|down's) (syndrome)?
      (down 's|downs) (people|kids|children|babies|lot)
      (non -? believers|orthodox jews|born again christians|gay clergy|gay priests|women priests|women bishops|female bosses|male nurses|stay at home mums|working mums|career women)
    `,
  },
  { kind: 'group', patterns: `the (young|old|poor)` },
  {
    kind: 'group-one',
    patterns: `
      (down 's|downs) (kid|baby|child|person|boy|girl|man|woman)
      (benefits|benefit|dole) (scrounger|claimant|mum|cheat)
      (man|woman|bloke|lad|lass|girl|boy|kid|child|person|mum|teacher) (with|who has) (a|an)? <group-condition>
    `,
  },
  {
    kind: 'garbed',
    patterns: `
      (bloke|man|lad|fella|woman|girl|kid|mum|mam|chap|one|anyone|anybody|someone|lass|teacher|child) (in|wearing|with) (a|an|the|her|his|their) <garb>
    `,
  },
  {
    kind: 'group',
    patterns: `(women|men|people|girls|mothers|mums|kids|those|lot|teachers) (in|wearing|with) (the|their|these)? <garb>`,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'does-ill',
    patterns: `
      (is|are|was|were|'s|'re) (just|only|all|nothing but|like|basically|little more than|no better than)? (a|an|the)? <low-life> ..3
      (make|makes|made|making) (me|us|everyone) (seethe|boil|rage|furious|livid|shudder|itch|spit|scream|shiver|squirm|want to (spit|scream|shower|cross|punch|move|leave|emigrate))
      (can|could|should) (fuck|piss|bugger|sod|naff) (right|all|straight)? (the (fuck|hell))? off
      (can|could|should|ought to|need to|better) (fuck|piss|bugger|sod|get|go) right ..2
      (rule|own|owns|run|runs|control) (the|every|all the|our|this) (bank|banks|papers|world|media|country|estate|council|film|city|nhs|school) ..3
      (was|were|are|is) (born|hired|made) to (serve|clean|cook|steal|lie|breed|lose|beg|moan|scrounge) ..2
      (are|is|'re) ruled by (their|her) (hormones|emotions|wombs|dicks|stomachs|priests|imams)
      (are|is|'re|aren't|isn't|just aren't|just isn't) (just)? (not)? (wired|built|made|cut out|designed|programmed|bright enough|clever enough) for ..4
      (teach|teaches|train|trains|raise|raises|bring up) (their|them) (babies|kids|children|young|to)? (to)? (steal|beg|lie|hate|thieve|fight|kill|scrounge) ..3
      (clog|clogs|clogging|block|blocks|blocking|bleed|bleeds|bleeding|suck|sucks|sucking|milk|milks|milking|drain|drains|draining) (up)? (every|all|the|our|this|us) ..3
      (should|must|ought to|need to) (hand|give) (over|back|their) ..4
      should be (drowned|put down|aborted|smothered|strangled|got rid of|tested for) at ..2
      (would|'d|will|needs|should need|ought to need|should have|should carry|should wear|wear) (to)? (need|have|carry|wear)? (a|an) (permit|curfew|badge|licence|tag|tattoo|bell|lead|muzzle|leash|number) ..4
      (could not|couldn't|can't|couldnt|cannot) (lie straight|tell the truth|keep (his|her|their) hands|walk past|pass a|see a) ..4
      (get|gets|got|have|had|given) (far|much|way) too (much|many) ..4
      (think|thinks) (the)? (rules|law|laws|school) (are|is|were|don't|doesn't) ..5
      (would|'ll|will) (never|not) (work|do|pay|wash|learn|integrate|fit in|be one of|be the same|be equal|understand|belong|be trusted|change) ..3
      (have|has|had|are getting|gets|get) (took|taken|taking|had|nicked|snaffled|hoovered up) (every|all|half) ..3
      (don't|dont|doesn't|do not) do (punctual|work|manners|soap|quiet|honest|hygiene|queues|queuing|clean|subtle|sharing|mornings|washing|clever|maths|logic) ..2
      (smell|smells|stink|stinks|reek|reeks) ..2 (curry|spice|spices|fish|garlic|vodka|goat|chip fat|fried food|incense|wee|bo|campfire|diesel|horses|cabbage)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'said-to-group',
    patterns: `
      (trust|hire|employ|marry|date|promote|vote for|believe) (a|an|any|these|those)? (${one}|${G}) (<punctuation>|-|—|…) <refusal>
      (trust|hire|employ|marry|date|promote|vote for|believe) (a|an|any|these|those) (${one}|${G}) <refusal>
      imagine having (a|an) ${one} (for|as|in|teaching|running|telling) ..4
      imagine (having|putting) ${G} (for|as|in charge|teaching|running) ..4
      (show|find|name) me (one|a|an|any|a single|just one) (decent|honest|clean|hard working|hardworking|single|good|clever|intelligent|sane|normal|clean living|trustworthy)? (example of|useful)? (${one}|${G}) ..3
      (there's|there is|theres|there was|there are|there 's) (never|nothing|not|no|not one|never been|no such thing as) ..1 (good|decent|nice|honest|innocent|worthwhile|clean|redeeming|human) ..1 (about|in|as|a|to)? (a|an)? (${one}|${G})
      (there was|there is|there's|there has|i|i've|i have|you|you've|we've|they've|in ..3|have|ever)? (never|not|yet to|hardly ever) (a|an|met|known|seen|found|had|been|meet) (a|an|one|any)? ..1 (${one}|<group>) (i|who|that|yet)? ${bad} ..4
      (what|how much) (use|help|good|earthly use|value) (is|are|was|were|would) (a|an|the|any)? (${one}|${G}) (be)? (to|for|in|when|with|on|<punctuation>) ..3
      why (should|would|must) (a|an|any|we|i|anyone|our|my|english|british|decent|normal|white)? ..2 (queue|wait|pay|work|stand|share|come|sit|make way|go) ..1 (behind|for|to|with|after|next to|near|alongside|second to) (a|an|the|some|these|those|all)? (${one}|${G})
      would (you|anyone|any of you|any parent|you really|you honestly) (let|leave|trust|send|put|buy|hire|employ|sit) ..4 (a|an|any|these|some|with)? (${one}|${G}) (take|near|next|in|to|teach|run|with|on|look|touch|for|living|drive|mind|alone|at|babysit|as|<punctuation>)
      (who|nobody|no one|no-one|no sane person|nobody sane|no decent person|nobody decent|who in their right mind|nobody in their right mind|why) (would|'d|could) (anyone|anybody|you|ever|really|honestly|possibly)? (ever|choose to)? (want|choose|like|pick|keep|have|fancy) (to)? (be|have|keep|live|work|sit|share|raise|marry|date)? ..1 (a|an|the|any|these|to|next to|with|near|like)? (a|an)? (${one}|${G})
      no ${one} (has|had|have|ever had) (a|any|an) (sense|ounce|shred|idea|manners|clue|brains|brain|decency|soul|shame|right to) ..4
      (no|not one|not a single|there isn't a|you never see|you'll never see|when did you last see) (a|an)? ${one} (ever|who|that)? (dig|digs|dug|washes|wash|pays|pay|told the truth|tells the truth|does a day's|did a day's|doing a day's|had a useful|says thank|said sorry|says sorry|buys a round|cleans|clean|contributes|contributed|lifts a finger|learns|learnt|working|tells a joke|takes a joke) ..4
      how come (no|you never see|there's no|there are no) (a|an)? (${one}|${G}) ..1 (dig|digs|work|works|working|pay|pays|paying|wash|washes|fight|fights|build|builds|clean|cleans|queue|queues|queuing) ..3
      how come (all|most|these|the)? ${G} (never|always|don't|can't|won't) ..1 (work|wash|pay|say thank|say sorry|smile|shut up|tell the truth|queue|integrate|tip|dig|learn|stink|smell|lie|steal|win|moan|get everything|breed|speak english) ..3
      (makes|make|making|made) (me|you|us|my) (feel)? (sick|ill|mad|furious|puke|angry|heave|gag|shudder|seethe|vomit|want to ..1|blood boil|skin crawl|stomach turn) (just)? (seeing|to see|watching|hearing|sharing ..2 with|having to ..2|sitting near|to think|thinking of|the sight of|knowing there are|being near) (a|an|any|all these|these|those|the|two|so many)? (${one}|${G}) (in|at|on|everywhere|here|with|walking|holding|taking|kissing|round|around|again|next|near|get|getting|<punctuation>) ..3
      (makes|make|made) (me|you|us|my) (sick|ill|mad|furious|puke|angry|heave|seethe|blood boil) (that|how|when) ${G} (get|gets|can|are allowed|have|take|come|are given|are let) ..4
      ${G} (again|everywhere|all over ..2|next door|in (my|our|the|this) <word>|on (my|our|the) <word>) (again|now|today|tonight)? (,|and|:|-|—)? (i|it|makes|and|me|really|just|want|could|to|wanna)? (i|it|and|me|want|could)? ..2 (be sick|vomit|puke|throw up|spit|scream|retch|gag|heave|hurl|emigrate|bleach my eyes|switch off)
      (every time|each time|whenever|when) (i|we) (see|hear|meet|pass|sit near|smell|spot|get) (a|an|some|any|these|one of these|another)? (${one}|${G}) ..3 (my|i|it) ..2 (blood|skin|stomach|vomit|puke|flesh|cross the|heave|shudder|seethe|spit|punch|scream|gag|boils|crawls|check my|hold my) ..3
      (it was|we had|good old days|used to be|was|were|had|back when|days|nice|safe|clean|quiet|better|decent|lovely) ..3 (before|until|till) (all)? (the|these|those)? ${G} (came|arrived|moved in|moved|turned up|got here|got in|invaded|took over|flooded in|ruined|started coming|pitched up|rolled up)
      (my|i feel|i have|i've|full of|nothing but|such|with|pure|how much|so much) ..2 (hatred|contempt|disgust|loathing|revulsion|scorn) (of|for|towards|that|at)? (a|an|the|all|any|these|those)? (${G}|${one}) ..3
      (i|we) (dread|despise|loathe|hate|detest|resent|abhor|avoid|shun|pity) (and|or) (despise|loathe|hate|detest|resent|dread|avoid|mistrust|distrust|pity) (a|an|all|any|these|those)? (${G}|${one})
      (a|an|another|some|one more) ${one} (on|in charge|running|leading|for|as|at|in) (the|of|our|my|a)? ..3 (,|-|—|now|…) ..2 (whatever next|what next|god help|heaven help|lord help|give me strength|god save|there goes|no thanks|that explains|we're doomed|jesus wept|here we go)
      (give|gave|got|sent|send) (the)? (job|post|place|promotion|it) to (a|an|another|some) ${one} ..3 (of course|naturally|box|boxes|ticked|diversity|typical|quota|surprise|obviously)
      another (one of the|one of these|of the|bloody|fucking)? (${one}|<group>) (got|gets|has got|with) (the|a|our|my) (job|post|promotion|house|place|flat) ..4
      (first|next|any|one more|the next|the first) (of)? (these|those|the|these bloody|bloody)? (${one}|${G}) ..5 (gets|get|is getting|'s getting|will get|'ll get|going to get|has it|is getting it|cops) (a|my|his|her|their|the|it|what)? ..4
      (the|those|these|all the|you) (bloody|fucking|sodding|pissing|damn|flipping|stinking|effing|shitty|goddamn|bleeding) (<group-the>|<groups>|young|old|poor|jobless|unemployed) ..3
      (pissing|shitty|sodding|arsing|chuffing|stinking|shitting|bastard|crappy) (old|young|little)? (<group>|<wide>)
      what is a ${one} doing (on|in|at|running|teaching|near|with) ..6
      what's a ${one} doing (on|in|at|running|teaching|near|with) ..6
      (if|when) (a|an|one more|another|any|that) ..1 (${one}|<garbed>) ..5 (i'll|i will|i'm gonna|i am going to|im gonna|ill) (put|deck|punch|slap|kick|break|smash|batter|knock|stab|kill|throw|swing for|start) ..4
      ${G} (,|-|—|…|:) what a (pack|bunch|load|shower|waste|joke|set|gang|nest) (of)? ..4
      (nest|nests|pack|packs|swarm|swarms|herd|herds|litter|plague|horde|hordes|gaggle|infestation|colony) of (the|these|those|filthy|bloody)? ${G} ..3
      (don't|dont|didn't|do not|wouldn't) (want|fancy|like) (to)? (be|get|have|having|being|my kids|my son|my daughter|our kids) ..2 (taught|served|treated|nursed|seen|led|managed|told what to do|lectured|driven|next to) ..1 (by)? (a|an|any|these|those|some) (${one}|${G})
      (be|get|got|have|having|being) (taught|served|treated|nursed|led|managed|lectured) by (a|an|some|these|those|one of these) (${one}|${G}) (of all|,|…|-)? ..1 (no thanks|no ta|never|no way|not for me|over my|i'd rather|whatever next|the shame|can you imagine|not likely)
      (rather|sooner) ..4 than ..3 (${one}|${G}) (in|for|as|running|teaching|with|<punctuation>)
    `,
  },
  {
    kind: 'said-of-group',
    patterns: `
      ${G} (had)? better (watch|run|hide|lock|pack|start|look out|move|keep|mind|sleep) ..4
      (vermin|scum|swine|animals|rats|filth|thieves|liars|parasites|leeches|savages|terrorists|pigs|dirt|cowards|criminals|lazy|thick|useless|dirty) ,? (that's|thats|is|that is) (all|what) ..2 ${G} ..1 (are|were|have ever been|have been|will ever be|ever were|is|will be)
      (lazy|thick|thieves|liars|dirty|useless|scum|greedy|vermin|filthy|idle|stupid|animals|criminals|cheats|freaks|parasites|scroungers|cowards|hypocrites) ,? (the (whole)? lot of (them|you)|all of (them|you)|every (last)? one of (them|you)|the lot) ,? (the|these|those)? ${G}
      ${G} (smell|stink|reek|lie|steal|cheat|moan) , (simple|end of|fact|all of them|it's|that's) ..3
      (you|we|ye) (can|could|'d) (always)? (smell|hear) (a|an|the|these|those)? (${one}|${G}) (coming|a mile|from|before) ..3
      (if|when) (you|we) ask me ${G} ..3 (burden|waste|problem|joke|drain|menace|nuisance|disgrace|overrated)
      (mates|friends|neighbours|people) with ${G} ..2 (no|never|ew|yuck)
    `,
  },
  {
    kind: 'said-against-group',
    patterns: `
      (drive|driving|plough|ploughing|ram|ramming|run|running) ..3 (through|into|over) (the|that|this|a|every|all)? (next|whole)? (pride|mosque|synagogue|gurdwara|traveller site|gypsy camp|${G}|asylum) ..3
      (put|stick|plant|throw|chuck|lob|sling|shove|post|leave|set) (a|some|an) ..1 (bomb|petrol bomb|match|brick|bricks|grenade|firework|pig's head|bacon|torch|lighter) ..2 (<holy-place>|the mosque|that mosque|the synagogue|that hotel|the asylum hotel|the migrant hotel|their caravans|the caravans|the camp)
      (i'll|i will|i'm going to|i'm gonna|im gonna|we're going to|we'll|gonna|going to) (make|have|get|sort|break|teach|hurt|beat|batter|kick|find|smash|burn) ..1 (every|any|all|all the|some|the|these|those|a|an) (${one}|${G}) ..5
      (it|hunting|shooting) (ought to|should|'d|would|needs to) be (legal|compulsory|allowed|fine|encouraged) to (shoot|hunt|hit|slap|drown|kill|beat|punch|burn|run over|sterilise|gas|spit on) ..1 (${one}|${G})
      (got|keep|have|kept|there's) (a|my|the) (crowbar|bat|baseball bat|knife|hammer|brick|hammer|shotgun|machete|dog|bleach) ..4 (for|waiting for) (the|any|every)? (next)? (${one}|${G}) ..4
      (someone|somebody|who) (ought to|should|needs to|will|has to|wants to|'s going to) (shoot|gas|drown|burn|hang|cull|deport|bomb|kill|stab|knife|poison|slap|batter) (all|every|the|these|those)? (of)? (the|these|those)? (${G}|${one})
    `,
  },
  {
    kind: 'ordered-of-group',
    patterns: `
      (send|deport|ship|kick|chuck|fly|sling|pack|boot|sail) (every|all|any|each|every single|every last)? (of)? (the|these|those)? (${one}|${G}) (back|home|packing|off|out) ..4
    `,
  },
  {
    kind: 'said-low-of-them',
    patterns: `
      (i)? (wish|hope|hoping|pray) (they|they'd|they would|the lot|every one of them|all of them) ('d|would|all|both|just|will)? (all|both|just)? (choke|die|rot|burn|drown|drop dead|leave|fuck off|go home|get deported|suffer|starve|disappear|get cancer|get hit|get run over|crash|sink) ..3
      (they|that lot|those people|these people) (all)? (stink|smell|reek|breed|steal|lie|cheat|scrounge|sponge) ..3
      (send|deport|ship|kick|chuck|fly|sling|pack|boot|sail) (them|the lot|'em|em|the lot of them) (all)? (back|home|packing|off|out) ..3
      (nice|good|clever|clean|polite|alright|ok|tidy|bright) (enough)? (,)? for one of (them|those|that lot)
      (with|of|from) (that|their) (sort|lot|kind) (you|it|they|i|we) ..3
    `,
  },
];
