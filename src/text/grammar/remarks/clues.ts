import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * More of what a remark on people is made with, in families: what the writer feels, what is wished on
 * them, what they are never seen to be, what they are said to be let off, whom to keep away. Beside
 * people or a thing of theirs it demeans; `src/text/veiled.ts` puts the two together.
 */
export const lexicon: Lexicon = {
  scorning: `beg begs begged begging beggars crime crimes criminal criminals thug thugs weeds ants cockroach cockroaches maggots slugs locusts savage savages uncivilised inferior backward backwards primitive
    liars cheat cheating fraudsters scammers rapist rapists terrorists bombers jihadis invaders invade invading swamped plague chav chavs chavvy drain burden parasite parasites subhuman degenerate degenerates perverts
    deviants groomers fiddlers nonces paedos pedos kiddie_fiddlers kiddy_fiddlers barbaric barbarians medieval cave caves jungle goats spud spuds worthless brainless gutless spineless soulless ungrateful entitled
    tossers wankers arseholes twats bastards pricks cunts scum scumbags filth trash rats pests troublemakers layabouts wasters moochers leeches spongers lowlifes dimwits dunces halfwits inbreds inbred
    dirtty thevin theivin theiving thieven smely smellie stinkin lyin cheatin beggin robbin lazey layzee thik stoopid stupd
    whinging bleating bleat screech screeched jabber wail grasp grabby shouty slovenly slobs idlers dossers malingerer sicknotes hypochondriacs attention_seekers attention-seekers attention_seeking attention-seeking`,
  'wide-group': 'teens teenagers yoofs womenfolk menfolk',
  'group-many': `hindoos gipsys gipseys gyppsies muslamic muslimz musilms immigrunts pakistanees somallis romanyans polaks albaneans blk_ppl blacks_and_asians jehovah's_witlesses jehovahs_witlesses estate_lads
    working_class_boys working_class_lads working_class_kids working_class_families council_house_people council_house_kids council_estate_kids council_people tinkers_kids
    fat_kids fat_children fat_mums fat_women overweight_mums overweight_kids overweight_children obese_mums men_in_make-up men_in_makeup blokes_in_make-up blokes_in_makeup trans_women trans_men transwomen transmen bi_people black_lads asian_lads black_boys
    down's_syndromes mixed_race_kids mixed_kids mixed_ones foreign_names inter_faith_lot irish_tinkers tinker_families`,
  'people-many': `beggars carers landlords cabbies cabbie drivers bishops vicars mps councillors tourists fathers uncles lads lasses ones brides grooms gangs blokes chaps bairns weans mams pensioners shopkeepers traders
    barbers waiters builders sailors soldiers players wives husbands sons daughters toddlers mob tribe tribes hordes guests tenants claimants squatters`,
  'people-single':
    'neighbour tenant landlord cabbie barber waiter carer lodger governor claimant wife husband lad lass wean bairn mam',
};

const be = "(is|'s|are|'re|was|were)";
const strong = '(<group>|<group-one>|<veiled-group>|<folk-name>)';
const any = '(<group>|<group-one>|<veiled-group>|<folk-name>|<wide>|<sex-many>)';
const good =
  '(clean|sober|honest|polite|normal|happy|decent|hardworking|hard-working|clever|funny|quiet|truthful|faithful|loyal|kind|sane|humble|grateful|law-abiding|employed|married|literate|fit|thin|modest|reliable|punctual|straight|trustworthy|civil|rational|good)';

export const things: readonly Grammar[] = [
  {
    kind: 'group-one',
    patterns: `
      (a|an|any|every|some|that|the|no) (bloke|man|woman|lad|lass|girl|boy|fella|person|kid|teacher) (who|that|what) (says|thinks|claims|reckons|is|'s) (he|she|they|that he|that she)? ('s|is|are|'re)? (a|an)? <group-adj>
    `,
  },
  {
    kind: 'veiled-group',
    patterns: `
      (he|she|they|lad|lass|cleaner|neighbour|boss|teacher|head|governor|builder|doctor|nurse|cook|caretaker|landlord|driver|mum|dad|supply|ta|bloke|woman|man|family|one|lot) (('s|is|are|'re|was|were) (only|a|an|both|all|half)?|who's) <kind-adj> (<punctuation>|so|and|of course|what|then|isn't|but|or|you|i|we|that)
      (some|half|most|all|none|any|many|one|two) (of|o|o') (them|these|those|thae|that) <group-adj>
      (thae|them|yon) (foreign|gypsy|traveller|polish|romanian|english|muslim|black|asian|roma|syrian) (weans|bairns|kids|folk|yins|lot|families|lads)
      (the|that|this|a|full) (full face|letterbox|veil|headscarf|turban) (thing|outfit|outfits|getup|get-up|nonsense|business|lot|mums|women)
      (another|one more|a) (prayer room|ramp|rainbow flag|pride flag|prayer mat|gender neutral toilet|interpreter)
      (gay|rainbow|trans|woke|pride|diversity|inclusive|slavery|gender|black|race|muslim|eid|islam) this (,|and)? ..3 that
      (he|she|you) (looks|look) like (a|an|some) ..2 in (a|drag) (frock|dress|wig|skirt)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'jeer',
    patterns: `
      # what the writer feels, and how near they may come
      (fill|fills|filled) me with (a|such|nothing but)? (rage|hate|hatred|disgust|loathing|anger|contempt|horror|dread|fury)
      (grown|come|learned|learnt|begun|starting|started|beginning) to (hate|despise|loathe|detest|resent|distrust|dread)
      (resent|begrudge|detest|loathe|despise|hate|dread|avoid) (every|paying|having|seeing|sharing|sitting|working|being|living|queuing|anything to do)
      (refuse|refuses|refused|refusing) to (teach|serve|work|sit|live|share|hire|employ|help|shake|be|have|call|let|use)
      (don't|dont|won't|wouldn't|never) (serve|employ|teach|rent|sell|date|marry|house|do business|cater)
      (over my dead body|my idea of hell|wouldn't wish|don't get me started|the more i (see|hear)|worst enemy|wide berth|wouldn't touch|with a bargepole|barge pole)
      (pity|feel sorry for) (anyone|the poor|whoever|the kids|the children|the teacher|those) (who|that|next to|stuck)
      (have to|has to|having to|wants to|forced to|made to) (sit|live|work|share|deal|put up|cope) (next to|near|with|beside|by)
      (long as i|if i) (don't|never) have to ..2 (them|see|hear|look)
      (like|feel like|felt like) ..2 (in)? (a|the) (zoo|circus|freak show|asylum|monkey house)
      (stay|keep|steer) (well)? (away|clear) (from|of)
      (separate|own) (tables|table|country|kind|bus|corner|toilets)
      # what is wished on them
      (want|wants|need|needs|wanted) (putting|chucking|sticking|shoving|loading|packing|slinging) (on|in|off|down|out|back|onto)
      (hand|hands|head|heads|balls|tongue|tongues) (cut|chopped|lopped|sliced|hacked) off
      (fed|feed|chucked|thrown|throw) (them)? to (the)? (lions|sharks|pigs|dogs|crocodiles|wolves)
      (first|next|earliest) (plane|boat|flight|ship|ferry) (out|home|back)
      (won't|shouldn't|will not) (sleep|be sleeping|feel safe|be safe) (tonight|safe|easy|soundly|here)
      hope (it|they|he|she|the boat|the roof) ..1 (falls|collapses|burns|sinks|drowns|crashes|drown|sink|burn|freeze|choke|starve|rot)
      (flogged|whipped|caned|stoned|birched|hosed) (in|down|off|at|daily|publicly)
      (knock|smash|kick|punch|break|cave|rearrange) (your|his|her|their|yer) (teeth|head|face|nose|windows|jaw|legs|skull)
      wants? (poison|weedkiller|bleach|gassing|culling|pest control|petrol|a bullet)
      # what they are never seen to be
      (have|has|'ve|i'm|am) yet to (see|meet|come across|find|hear of|know|encounter)
      (never|still waiting to|waiting to) (once)? (meet|see|find|met|seen|found|known|come across) (a|an|one) ${good}
      (faintest|slightest|foggiest|remotest) (notion|idea|clue) (of|about)
      (lift|lifted|lifting) a finger
      not (one|a single) (woman|man|one|person|bloke) ..4 (has|is|can|could|ever) ..2
      (two a penny|ten a penny|don't mix|warning label|on this earth to|not one of them worth|what's wrong with (this|our|the)|why i'm (leaving|quitting))
      (convince|persuade|tell) me ..3 (normal|equal|natural|the same as us)
      (better|more) (manners|sense|brains|hygiene|morals) than
      # what they are let off
      must be (nice|lovely|great|handy|easy|wonderful) (being|to be|when you're)
      (amazing|funny|strange|odd|curious) (what|how) ..7 (when|if|never|faster|always|dares|can|suddenly)
      (roll|rolls|rolled) out the red carpet
      (bend|bends|bent|bending) over backwards
      (first|front|top|head) (of|in) (the)? (queue|list|line)
      (too many|more|all the) rights
      (more important|matter more|count for more) than (us|we|me|our|the rest|normal|ordinary|everyone)
      (since when|when did we) ..6 (us|we|our|get to|decide|vote|agree)
      (owe|owes|owed) (them|him|her|'em) (a living|everything|a favour)
      (round|around) (their|his|her) little (finger|fingers)
      (with|always) (their|his|her) (hand|hands) out
      # what to keep an eye on
      so (count|check|lock|hide|guard|watch|mind|hold|nail|bolt|i've|we've) (changed|locked|counted|hidden|moved|your|the|our|my|yer|nailed|bolted)
      (count|counted|counting|check|checked) (the|your|my|our) (silver|spoons|change|pockets|purse|wallet|teaspoons|cutlery)
      (lead|copper|slates|tiles|diesel|piping) ..3 (gone|off|missing|nicked|vanished)
      # what they have taken, spoilt or turned into
      (lovely|nice|quiet|decent|good|safe|clean) (little|old|quiet)? (village|town|street|area|estate|road|school|place|pub|park) ..2 (till|until|before)
      (the day|the minute|till|until|since|before) (we|they) let ..3 (in|loose)
      (give|gave) (them|'em|him|her) an inch
      (nobody|no one|who) (asked|invited|told|wanted|begged) ..3 to come
      (if (they|he|she)|anyone who) (don't|doesn't|do not) like it ..3 (leave|go|home|door|plane|lump)
      (full|overflowing) of (headscarves|hijabs|burkas|turbans|saris|foreigners|accents|zimmers|wheelchairs)
      (boatload|boatloads|busload|another load) of ..2 (cockroaches|rats|vermin|them|chancers|men|scroungers|criminals)
      (bring|brings|brought|bringing) (crime|trouble|drugs|disease|diseases|lice|nits|knives|violence|filth|misery|nothing) ..1
      (middle ages|stone age|dark ages|third world|the trees|mud huts)
      (open|opened) (a|the|every) window
      (all the same|every one the same|tarred with the same|(it's|its|all) (cultural|in the blood|genetic|inbred))
      (batting|bats|bat|playing) for the other (side|team)
      (pick a side|gone the other way|that way inclined|light on (his|their) feet)
      (cured|contagious|catching|pass it on|spread it)
      (remind me|tell me again|explain) why (we|they|you) (let|allow|give|bother|put up)
      (god|nature|jesus) (made|wanted|intended|meant|created) (adam|you|them|him|her|us|men|women|man|woman)
      (look|looks|looking|looked) (ridiculous|stupid|daft|ludicrous|absurd|a state|scary|sinister|weird|freakish)
      you'd think ..8 (once|manage|learn|own|by now)
      had ..2 (years|long enough|decades) to (learn|integrate|get)
    `,
  },
  {
    kind: 'them',
    patterns: `
      (they|they're|theyre|they'd|they'll|them|their|'em|those|these|thae|yon)
      (his|her) (lot|sort|kind|people)
      (our|us) (own|lot|kids|streets|country)
    `,
  },
  {
    // Little words by which a kind of people is held apart from us, or told what it may and may not.
    kind: 'slight',
    patterns: `
      (these|always|ever|trust|shouldn't|shouldnt|ought|should|mustn't|expect|expected|allowed|bother|bothered|normal|decent|apparently|wonder|leave|sick|bloody|fucking|need|needs|want|wants|let|lets|give|given|gives|rest|same|honest|count|money|nothing|just|lot|ones|can't|cannot|cant|they'd|you'd|themselves|place|met|gone|nick|watch|off|why|how|would|more|people|ppl|real|proper|rather|refuse|pity|pander|standards|rights|handout|handouts|taxes|problem|trouble|worst|ruined|ruin|excuse|excuses|moan|complain|complaining|avoid|imagine|suppose|nobody|supposed|nowadays|hell|dread|worse|beg|blame|fault|leaving|owe|owes|earth)
      (the more|not saying|don't mind|as long as|first in|put up with|over my dead body|worst enemy|get me started|let in|full of|made of|two a penny|ten a penny|lift a finger|hand out|hands out|my idea of|wide berth|one of them|one of those|go home|came here|come here|over here|don't like it|most of them|half of them|the rest of us|our own)
    `,
  },
  {
    // What people speak of who speak well of others, or of their own day.
    kind: 'homely',
    patterns: `
      (proud|my|our|love|lovely|brilliant|best|thank|thanks|beautiful|gorgeous|delicious|friend|friends|neighbours|wedding|choir|club|museum|history|film|book|books|novel|exhibition|festival|market|recipe|food|cooking|curry|tea|cake|supper|report|research|charity|volunteer|volunteers|stall|ticket|tickets|doors|raffle|monday|tuesday|wednesday|thursday|friday|saturday|sunday|welcome|support|supporting|solidarity|learned|learnt|taught|wrote|ran|built|fixed|brought|sat|came|found|was|were|did|said|told|asked|tried|made|grew|us|accessible|access|campaign|deserve better|banter|bullied|abuse|racism|ableism|prejudice|stereotype|stereotypes|trope|hatred|bigotry|bigot|slur|shame|ally|allies|rights matter)
      (i'm|i am|as) a
    `,
  },
  {
    kind: 'sneer',
    patterns: `
      (again|nowadays|these days|full stop|end of|simple as|of all people|of all things|as per|as usual|apparently|supposedly|so called|so-called|for once|in this day and age)
      (who|what|where|how|why) (the hell|on earth|in god's name|the fuck|the actual)
      (the amount of|the state of|the cheek of|the nerve of|the size of|look at)
      (our (own|country|kids|taxes|money|culture|jobs|women|girls|way of life))
      (someone|somebody) (be honest|tell|had to|has to|needs to)
      (i'm|im|i am) (entitled|allowed|only saying|just saying|not sorry)
      (no offence|just my two cents|i honestly believe|not being funny|wi' respect|with respect|said what i said|there i said it)
      (😂|🤣|🥔|🎒|💥|🧨|🐑|🍌|👳)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'veiled',
    patterns: `
      (<groups>|<wides>|a woman|a man|<veiled-group>) ${be} (just|only|all|either|basically|really|like)? (a|an|the)? ..1 (weeds|ants|wasps|flies|bugs|toads|buckets|bucket|doormats|decoration|ornaments|mud|dirt|pollution|litter|stain|stink|tax|plague|flood|swarm|joke|punchline|trap|wart|gropers|fiddlers|animals|apes|chimps|robots|sheep|parrots|puppets|leeches) ..5
      (nobody|no one|nothing|few things) ..2 (revolts|disgusts|sickens|angers|annoys|offends|repels|scares|irritates|upsets|winds|bothers|depresses) (me|us) ..3 (than|as|like) ..2 (<group-one>|<groups>|${any}) ..4
      (white|english|british|western|straight|christian|male) (people|men|folk|families|kids|lads|women) (are|is|'re) (just|naturally|simply|obviously|always|born)? (cleverer|brighter|better|superior|smarter|more (intelligent|civilised)|harder working) ..4
      ${any} (should|must|need to|needs to|want|wants|needs|need|deserve|ought to) (all|to|just)? (be|have|being|get)? ..1 (flogged|caned|birched|fed to|hosed|deloused|microchipped|registered|screened|neutered|muzzled|their hands|their heads|their tongues|putting on|shipping|flogging|caning|hosing) ..5
      (one|another) more (word|prayer|sound) in (polish|arabic|urdu|punjabi|romanian|foreign|somali|turkish|bengali|hindi|russian|ukrainian|chinese) ..6
      <group-one> ..6 (and|or) (i'll|i will|i'm|my|this|he'll|she'll) ..4 (use it|teeth|head|face|batter|kick|punch|swing|knock|smash|leg|regret|hospital|blood)
      ${strong} (washed|worked|paid|cleaned|smiled|tried) as (often|much|hard) as they ..5
      (problem|trouble) with (this|our|the) ..1 (is|'s) ..2 (<groups>|<wides>)
      (something|summat|owt) not right about ..2 (<groups>|<group-one>)
      (imagine|fancy) being (taught|led|served|treated|told|raised|married) (by|to|with) ..1 (<groups>|<group-one>)
      (ask|put|give|let|leave) <groups> ..3 (and|then) ..6
      (full of|stuffed with|packed with|heaving with|nothing but) <groups> ..3
    `,
  },
  {
    kind: 'veiled-form',
    patterns: `
      (run|runs|ran|throw|throws|threw|cry|cries|cried|scream|screamed|fight|fought|play|played|hit|kick|kicked|bowl|bowled|squeal|squealed|dive|dived) like (a|such a|an absolute|some|a load of|a bunch of) (<filler>)? (girl|girls|woman|women|lass|lassie|poof|queer|fairy|sissy|nancy)
      (some people|some ppl|folk like that|people like that) (shouldn't|shouldnt|should not|should never) (be allowed to)? (have kids|breed|reproduce|have children|be parents|have bairns) ..6
      scum (getting|coming|came|pouring|climbing) (off|over|in) ..4
      (proper|right|bunch of|load of|total|typical|bloody) (chav|chavs|pikeys|council estate|scrounger|scroungers) (dynasty|family|lot|mums|kids|behaviour|tribe|scum|<punctuation>|everywhere|with) ..3
    `,
  },
];
