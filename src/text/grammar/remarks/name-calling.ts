import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * Hard words for one person or a few, whoever is meant: an unkind word before a noun for people ("petty
 * little tyrant", "horrible boy"), a row of them ("snobby, grabby, fake"). Whether a person is meant by
 * it at all is weighed in `src/text/name-calling.ts`.
 */
export const lexicon: Lexicon = {
  'mean-noun': `weapon weapons so-and-sos so_and_sos cold_fish wet_lettuce wet_lettuces wet_wipe wet_wipes yes_man yes_men yes-man yes-men doormat doormats ice_queen ice_queens ice_maiden radgie radgies radge
    fossil fossils bin_juice header headers slattern slatterns eejit eejits opp opps wasteman wastemen melt melts wet_flannel wet_blanket brown_noser brown_nosers teacher's_pet
    bawbag bawbags fandan fandans roaster roasters tube tubes walloper wallopers nyaff nyaffs besom besoms gobdaw gobshite gobshites geebag amadan tosspot tosspots cockwomble cockwombles wazzock wazzocks
    drama_queen drama_queens drama_llama windbag windbags gasbag gasbags blowhard blowhards blabbermouth gossipmonger stirrer stirrers shit_stirrer shit_stirrers troublemaker mischief_maker
    dimwit dimwits thicko thickos thickie thickies dunce dunces dullard dullards dope dopes dumbo dumbos pea-brain airhead airheads bimbo bimbos bird_brain empty_head
    ogre ogres gorgon gorgons harridan harridans termagant virago fishwife fishwives shrew shrews battleaxe battleaxes hag hags crone crones old_boot old_bag
    bully_boy hard_man hardman gestapo stasi despot despots autocrat megalomaniac egomaniac egotist narcissist narcissists sociopath sociopaths psychopath psychopaths psycho psychos
    sponger spongers freeloader freeloaders leech leeches waster wasters dosser dossers layabout layabouts good-for-nothing good-for-nothings ne'er-do-well ne'er-do-wells deadbeat deadbeats
    crawler crawlers creep creeps bootlicker bootlickers arse-licker arse_licker toady toadies sycophant sycophants lickspittle suck_up suck_ups suck-up
    trog trogs neanderthal neanderthals caveman cavemen oik oiks pleb plebs scruff scruffs scrubber scrubbers minger mingers munter munters heifer
    brat brats hellion hellions tearaway tearaways hooligan hooligans delinquent delinquents scally scallies ned neds ferals
    two_faces snake_in_the_grass wolf_in_sheep's_clothing rotter rotters cad bounder blackguard scoundrel scoundrels swine rascal
    knuckle-dragger knuckle-draggers mouth_breather mouth_breathers mouth-breather mouth-breathers village_idiot halfwit halfwits lackwit cretin cretins`,
  'mean-adj': `snot-nosed snotty-nosed screechy grabby grabbing box-ticking useless-arsed long-winded puffed-up puffed_up self-satisfied po-faced hatchet-faced whiniest gossiping chain-smoking cack-handed ham-fisted
    friendless joyless cheerless hapless hopeless haughty hoity-toity la-di-da stuck-up aloof frosty icy stony-faced sour surly sullen crabby cranky cantankerous shrill waspish catty bitchy
    weedy wet soppy drippy spiteful poisonous venomous malicious vengeful treacherous untruthful deceitful dishonest unreliable untrustworthy shifty sleazy slippery slimy
    radge rancid wretched loathsome odious repellent repulsive insufferable intolerable unbearable unspeakable abominable contemptible despicable detestable
    eejity glaikit dopey dippy dozy doolally gormless hare-brained harebrained clueless witless feather-brained scatty brain-dead lamebrained braindead dead-eyed
    workshy shirking slack slipshod slapdash half-arsed half-baked lackadaisical bone_idle idle dossing`,
  // An insult only with an unkind word before it.
  'call-noun': `man woman lady boy girl lad lass laddie lassie kid child bloke fella chap family household parents mother father mam mum dad crowd mob crew bunch people person creature creatures specimen article
    worm worms goat rat rats cow cows mare pig pigs hog sow toad toads slug slugs snake snakes weasel weasels ferret donkey donkeys ass sheep parasite parasites hyena vulture vultures ape apes gorilla dog bitch
 object brute brutes beast beasts madam madams missy princess diva baggage bag old_bag trout bat boot besom hen crow dragon troll trolls goblin goblins gremlin gremlins witch witches ogre hack
    sod sods beggar beggars devil devils git gits so-and-so toerag toerags urchin urchins lump lumps blob turd turds swine waste colleague neighbour boss head
    fool fools liar liars cheat cheats coward cowards bully bullies tyrant tyrants snob snobs bore bores windbag crook crooks hypocrite hypocrites idiot idiots clown clowns`,
  // Too mild or too common to be an insult before any other word than one for people.
  'call-adj': `horrible nasty vile rotten foul evil wicked mean horrid disgusting revolting sad pathetic stupid thick dim daft dozy gormless useless lazy idle greedy selfish smug pompous pious bitter twisted sour miserable
    sneaky snidey sly slimy creepy cruel spiteful ignorant arrogant entitled spoilt spoiled gobby mouthy cheeky rude ungrateful petty snivelling whingeing whining lying cheating thieving two_faced two-faced poisonous toxic vindictive
    power-mad ugly fat scruffy filthy dirty smelly stinking feral vicious heartless gutless spineless cowardly crooked shifty dodgy poisonous jumped-up jumped_up puffed-up up-themselves stuck-up snobby snotty
    feckless worthless hateful odious loathsome grotesque hideous oily greasy pasty sanctimonious holier-than-thou bossy overbearing domineering interfering meddling backstabbing grasping grabby`,
};

const hard = '(<mean-adj>|<vile-adj>|<call-adj>)';
const name = '(<mean-noun>|<vile-noun>|<person-noun>|<call-noun>)';
const sure = '(<mean-noun>|<vile-noun>|<person-noun>)';
const eke = '(little|old|wee|big|fat|bloody|fucking|excuse for a|excuse of a|waste of a|young|,|and)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'name-call',
    patterns: `
      ${hard} (${eke}|${hard}) (${eke}|${hard})? (${eke}|${hard})? ${name}
      ${hard} ${name}
      (absolute|utter|total|complete|proper|pure|right|actual|massive|real|bloody|fucking|fckn|effing|little|such a|prize|grade a|certified|nodding|grown) (old|little|wee|bloody|fucking|pure)? ${sure}
      ${sure} (and|,|&|or) (a|an)? ${eke}? ${sure}
      (a|an) ${sure} of (a|an) ..1 (man|woman|head|boss|person|teacher|parent|mother|father|governor|manager|deputy|colleague)
    `,
  },
  {
    kind: 'soft-call',
    patterns: `
      (${hard}|absolute|utter|total|complete|proper|pure|right|actual) ${eke}? <soft-noun>
      (filthy|feral|useless|lazy|idle|thick|snivelling|ungrateful|stupid|scruffy|gormless|ignorant|miserable|mardy|entitled|spoilt|rude|thieving) ${eke}? (lot|shower|bunch|crew|gang|set)
    `,
  },
  {
    kind: 'name-row',
    patterns: `
      ${hard} , ${eke}? ${hard} (,|and|&|, and) ${eke}? (${hard}|<low>|fake|loud|fat|common|rough|stinking of|can't spell)
      ${hard} (and|&) ${eke}? ${hard}
      ${hard} ${hard} ${hard}
    `,
  },
  {
    // One person, or a few, that nobody has named.
    kind: 'somebody-else',
    patterns: `
      (that|this|yon|thon|yer|yon|some|another|one|the|certain|our|my|wor|oor|these|those|them|such a|what a) (<filler>)? (man|woman|bloke|fella|lad|lass|wumman|wife|lady|mam|da|dad|ma|mum|one|mother|father|family|families|couple|teacher|teachers|kids|kid|child|boy|girl|parent|parents|lot|chap|boss|manager|inspector|adviser|advisor|consultant|councillor|supply|ta|governor|governors|head|heid|deputy|mams|mums|dads|weans|bairns|brats|creature|specimen|trainer|mentor|leader|leaders|folk)
      (whoever|anyone who|anybody who|someone who|somebody who|the one who|the ones who|those who|them that|people who|folk who)
      (him|her|them|them lot|that lot) (at|in|on|wi|with|from|of|down|up|over)?
      (he|she|they|he's|she's|they're|hes|shes|theyre|ye|youse|yous)
      you (are|'re|stink|couldn't|can't|look like|make me|nasty|horrible|vile|useless|absolute|total|utter|pathetic|sad|stupid|thick|ugly|little|silly|ignorant|miserable|heartless|selfish|lazy|two-faced|two faced|lying|great|big|fat|smug)
      (to|from|of|for|with|by) (a|some|the) <filler>? (man|woman|bloke|lady|person|head|boss|fella|parent|mother|father|teacher|trainer|manager)
      (you're|ur|youre|your) (a|an|such|just|so|nothing)
      <word> 's (mum|mam|mother|dad|father|da|ma|parents|family|lot|boy|girl|lad|kids|missus|husband|wife|nan)
    `,
  },
  {
    kind: 'bare-subject',
    patterns: `
      <word> (is|'s|are|was) (such|just|only|still|always|actually|literally|honestly|pure|so|proper|well|a|an|the|really|being|one)
      (from|of|with|by) some (smug|old|young|jumped|half|so|pompous|daft|clueless)
      (grown|grown up) (women|men|adults|man|woman)
    `,
  },
  {
    kind: 'school-talk',
    patterns: `
      (staffroom|staff room|staff meeting|parents evening|parents' evening|playground|school gate|school run|the gate|at the gate|our gate|reception|the office|in the office|in t'office|my class|our class|my lesson|my lessons|our place|our school|this school|this place|my school|assembly|governing body|governors|governor|pta|ptfa|slt|smt|leadership|inset|year group|period|key stage|bottom set|top set|cover lesson|the head|our head|my head|the heid|wor heid|oor heid|headteacher|headmistress|headmaster|deputy|senco|the trust|our trust|the mat|line manager|department|phase lead|ofsted|lunchtime|dinner hall|detention|register|reception class|nursery|the kitchen|my mentor|the kids|kids|pupils|parents|teachers|teacher|tas|caretaker|bursar|dinner lady|dinner ladies|playtime|break duty|gate duty|supply)
      (year|set|set|class|room|period|form) (<number>|<year-number>)
      <year-short>
      <form-code>
    `,
  },
  {
    // No person is meant where one of these stands: things and the weather, and beasts that are somebody's.
    kind: 'no-person',
    patterns: `
      (printer|laminator|laptop|computer|wifi|wi-fi|broadband|router|app|website|system|systems|software|machine|boiler|photocopier|kettle|toaster|oven|washing machine|hoover|wardrobe|drawer|shelf|flat-pack|ikea|grout|duvet|moth|moths|spider|spiders|wasp|wasps|snails|pigeon|pigeons|gull|gulls|seagull|seagulls|bananas|weather|wind|snow|traffic|self checkout|checkout|sat nav|satnav|remote|jeans|hayfever|sourdough|tomatoes|ivy|brambles|hedge|lawn|allotment|cactus|mercury|retrograde|loft|in the garden|wimpy kid|dowels|puppy|kitten|pup|cockerel|broadband|crossword|wordle|recipe|dough)
      (my|our|his|her|your|the|this|next door's|neighbour's|that) (<filler>)? (<filler>)? (cat|dog|dogs|cats|horse|pony|rabbit|hamster|hen|hens|chicken|chickens|goose|geese|goat|goats|sheep|ram|bull|cow|cows|fox|foxes|mouse|mice|rats|slugs|weeds|tortoise|parrot|budgie|ferret|spaniel|labrador|lurcher|terrier)
      dear <filler>? (<filler>)? (slug|slugs|cat|dog|fox|snail|mouse|squirrel|magpie|rain|winter|summer|sun|monday|body|knee|knees|back|liver|bank|car|train|bus|bin|wheelie|stile|tesco|asda|google|council)
      (stile|bin|wheelie bin|fiesta|corsa|astra|exam|sats|paper|squirrel|squirrels|magpie|magpies|slug|mower|strimmer|tent|zip|jar|lid|hinge|screw|spreadsheet|consultation|roundabout|pothole|potholes)
      (someone's|anyone's|else's|anyone else 's|everyone's) (cat|dog|kitten|puppy|toddler|car|printer|bus|train)
      (bus|train|bins|buses|trains|car|van|phone|telly|knee|knees|back|cake|plant) (is|are|was|were|'s|has|have|can|you)
      (he|she) (ate|chewed|eats|chews) (my|the|a|our) (slipper|slippers|shoe|shoes|sofa|remote)
    `,
  },
  {
    // The writer among them, or a child of the writer's.
    kind: 'of-us',
    patterns: `
      (the lot|all|both|half|some) of us
      (and|but)? (so|neither|nor) (am|was|were|are) (i|we)
      (me|myself) (too|included|as well)
      (us|ourselves|myself|i'm|im|i am|we're|we are|i was|we were)
      (my|our) (youngest|eldest|middle one|oldest|little one|firstborn|teenager|toddler|own)
      (he|she|they) ('s|is|'re|are) (only|just)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|<number>) (,|and|now|<punctuation>|years|year)
      <number> years (saturday|sunday|today|tomorrow|married|together|wed|of marriage)
      (he|she|they) ('s|is|'re|are) (my|our) <word>
    `,
  },
];
