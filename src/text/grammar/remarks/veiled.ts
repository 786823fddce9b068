import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * What is meant and never said: whom a remark is about is named by a thing of theirs ("the mosque lot",
 * "her in the headscarf"), and the sting is in how it is put: what "you can always tell", what ought not
 * to be let near a class, what somebody "only got" a post for. The parts are told apart here and put
 * together in `src/text/veiled.ts`; to name people or their things is nothing by itself.
 */
export const lexicon: Lexicon = {
  // What stands for people when "lot", "brigade" or "ones" comes after.
  'badge-word': `mosque hijab headscarf headscarves burka burqa niqab turban rainbow pronoun pronouns benefit benefits council_estate asylum boat dinghy
    bible pentecostal jehovah jehovahs church prayer halal chav trans gender alphabet wheelchair signing hearing_aid hearing-aid adhd send sen eal esol
    special_needs autism anxiety menopause maternity diversity woke they/them single_mum single_parent sunshine_bus caravans camp site unit romas
    prayer_mat ramadan eid mullah vicar god jesus boomer food_bank giro dole watermelon 🍉`,
  // Peoples and believers as they are named at a gate.
  'folk-name': `jehovahs jws born_agains happy_clappers bible_bashers romas scousers brummies geordies mancs yanks incomers hijabis
    rastas ahmadis bengalis yardies chavs proddies papists orangemen syrians brethren plymouth_brethren benefit_scroungers scroungers dole_scroungers
    old_dears old_biddies old_codgers old_duffers old_fogeys gingers depressives epileptics diabetics bipolars stammerers dyslexics cripples
    lezzers lesbians hindus orthodox_jews rabbis imams  
    irishman irishmen englishman englishmen welshman welshmen scotsman scotsmen frenchmen dutchmen jehovah's_witness jehovah_witness pentecostals presbyterians quakers scientologists
    hasidics haredis salafis wahhabis copts druids wiccans hare_krishnas sri_lankans saudis gambians ugandans moldovans cypriots  trinidadians  bajans
    glaswegians mancunians cockneys mackems ulstermen cornishmen   yokels hillbillies   posh_kids proles plebs the_great_unwashed 
    biddies codgers      snowflakes gen_z zoomers boomer boomers old_bags old_crones spinster spinsters divorcees divorcee
    feminists housewives  bimbos career_women drag_queens drag_queen   alphabet_people alphabet_brigade trannies transvestites enbies
    dwarves midget deafies blindies mental_patients nutters loonies schizophrenics anorexics  junkies stammerers spackers fatties fatty obese_kids
    foreigner coloured coloureds blackfella romany_gypsies new_age_travellers show_people boat_people  economic_migrants asylum_lot channel_crossers
    single_mothers single_dads unmarried_mothers gymslip_mums school_gate_mums teenage_mothers benefits_mums latch_key_kids fsm_kids fsm_families pupil_premium_kids estate_kids
    over_sixties over_seventies over_fifties welsh_speakers teenage_mums teen_mums young_mums    taffs`,
  // Whose sex is told and no more: a lad or a lass is nobody's target by that alone.
  'sex-many': 'women girls lasses lassies ladies females blokes men males boys lads mums mams mothers fellas',
  kinsfolk: `kids kid children child bairns weans wains pupils pupil lads lad lasses lass mams mam mums mum mother mothers dads dad parents parent families family women woman men man blokes
    bloke girls girl boys boy people person folk folks ones lot crowd brigade mob sort types type set community fella fellas lady ladies teacher teachers head heads ta tas
    supply caretaker cleaner staff governor governors couple couples brats wean bairn bride grandad gran neighbour neighbours assistant`,
  // Things of people: what they wear, eat, keep, say, have and go through.
  trait: `shalwar kameez kirpan dhoti rosary skullcap skullcaps minaret imam imams rabbi gurdwaras synagogues iftar   prayer praying   kingdom_hall jehovah jehovah's bar_mitzvah 
    pentecostal pentecostals presbyterian methodist salvation_army quaker mormon yoga_mat vaisakhi  hanukkah   
    signing interpreter interpreters guide_dogs stairlift zimmer walking_frame mobility_scooter  tics tourettes seizures  prosthetic incontinence ehcp ehcps 
    mat_leave maternity_leave paternity breast_pump ivf baby_bump  nursing_mother  hrt hot_flushes hot_flush perimenopause perimenopausal womb unmarried divorced divorcee remarried out_of_wedlock living_in_sin childless spinster
    fsm free_school_meals pupil_premium universal_credit food_bank council_estate council_house council_houses  
     queer bisexual straight_white   sex_change born_a_man born_a_woman   transitioning they/them mx lgbtq+ lgbtq civil_partnership lesbians husband's_husband
    black_history_month black_lives_matter blm  equality ethnic_minority ethnic english_as_a_second second_language mother_tongue translator google_translate dialect brogue twang
      visas visa_sponsorship asylum_seeker hijabi  dreadlocks   cornrows  bindi   
       foreign_language foreign_accent native_speaker non_native
    headscarf headscarves hijab hijabs burka burkas burqa burqas niqab niqabs turban turbans halal mosque mosques gurdwara ramadan diwali eid hanukkah islam koran quran
    pronouns nonbinary non-binary pronoun accent lisp stammer stutter hearing_aid hearing_aids cochlear sign_language bsl wheelchair guide_dog blue_badge blue_badges crutches
    maternity pregnant pregnancy menopause menopausal   fertility breastfeeding miscarriage refugee refugees asylum dinghy dinghies     transgender trans gender lgbt pride_month same_sex two_mums two_dads two_mams gay_dads gay_mums lesbian prayer_mat prayer_mats  
    synagogue kosher jewish yarmulke kippah sari  turbaned diversity prayer_room full_face religion_of_peace  crucifix crosses   poppadom 
    send_register sen_register special_school special_unit deaf_unit resource_base autism_unit   jw jws  `,
  ailment: `autism autistic adhd  asd pda dyslexia dyslexic dyspraxia dyspraxic anxiety anxious depression depressed tourettes tourette's neurodiverse neurodivergent neurodiversity 
    bipolar ocd  spectrum arthritis epilepsy epileptic fibromyalgia me/cfs long_covid learning_difficulties special_needs deaf disabled disability wheelchair   asperger's aspergers
    menopause endometriosis`,
  scorning: `dirty filthy filth muck mucky smell smells smelly smelling stink stinks stinking stench stank reek reeks grubby unwashed scruffy scruffs nits fleas germs 
    thick dim stupid dense gormless clueless brainless ignorant lazy idle workshy work-shy useless feckless shiftless
    loud shouting shouty screeching wailing jabbering gobbing mouthy gobby lippy bossy pushy nagging moaning whining whingeing moaners whiners stroppy mardy hysterical
    nick nicks nicked nicking steals stealing thieve thieving thieves robs robbing fiddling cheats dodgy shifty sly crafty devious sneaky
    scrounge scrounging scroungers sponge sponging leech leeches grasping greedy tight stingy tight-fisted miserly haggle haggling
    breed breeding breeds sprogs brats litters overrunning infested infestation swarming hordes horde 
    feral apes monkeys monkey vermin pigs freakish weird weirdo weirdos creepy unnatural abnormal 
    loony loonies nutter nutters bonkers nuts cult brainwashed indoctrinated 
    fat lard lardy blubber wobbling waddle waddling waddles ugly mumbo
    drunk drunks drunken boozing 
    spoil spoils spoiling drag drags dragging clog clogging wasted nuisance pest menace 
    skiving skive skives skivers sicknote malingering malingerers swinging fakers so-called 
    sulk sulking sulky hormonal weepy snowflake snowflakes 
    mincing poncing poncey prancing flouncing limp-wristed butch mannish
    smack hiding thrash slipper muzzle leash 
    gross grim rank minging ungodly heathen heathens godless 
    doddering doddery senile decrepit fossils dinosaurs clapped-out knackered geriatric
    slags slag slapper slappers tart tarts tarty hussy slutty dolled
    gibberish unintelligible incomprehensible garbled mumbling spits burping farting nosepicking oily
    handouts freebies freeloaders sickening 
    🐒 🍌 🐷 🤢 🤮 🤡 🙄 💩 🐀 🐖 🦍 🦧 💣`,
  valuables: `bags bag purse purses wallet wallets valuables doors daughters daughter silver copper lead bike bikes tools phone phones pencils pencil spoons change pockets
    handbag handbags bank_cards cards dogs cat cats wives laptops laptop ipads lunch lunchbox till rings watches watch catalytic_converter tins`,
  'job-word': `job jobs post role promotion place headship deputy_job phase_leader_job gig position tlr pay_rise interview contract head_of_year head_of_department head_of_dept deputy spot
    award shortlisted shortlist`,
  'told-once': `thick lazy naughty spoilt spoiled brat brats slow rude slap smack parenting discipline mollycoddled attention attention-seeking posh fashion fad trend label excuse phase
    invented made-up fiddle scam skive skivers brainwashing brainwashed cult nonsense trendy mardy soft bone_idle idle`,
};

const G = '(<group>|<group-one>|<veiled-group>|<folk-name>|<wide>|<sex-many>)';
const strong = '(<group>|<group-one>|<veiled-group>|<folk-name>)';
const one = '(<group-one>|<veiled-group>)';
const many = '(<groups>|<wides>|<veiled-group>|<folk-name>|<sex-many>)';
const not = `(shouldn't|shouldnt|should not|should never|mustn't|must not|ought not to|oughtn't to|didn't ought to|ought never to|need not|are not fit to|is not fit to|aren't fit to|isn't fit to|not fit to|no right to|no business|no place)`;

export const things: readonly Grammar[] = [
  {
    kind: 'veiled-group',
    patterns: `
      (the|them|that|those|these|this|all that|any of that|all them|some of them|half these|half the|our|your|his|her|you) (whole|entire|bloody|little|local)? <badge-word> (and <badge-word>)? (lot|crowd|brigade|mob|ones|one|gang|bunch|set|sort|types|tribe|army|squad|contingent|element|shower|lobby|creatures|police|club|kids|weans|families|mums|mams|lads|lad|lass|girl|bloke|fella|woman|kid|staff|people)
      (kids|kid|weans|families|family|ones|one|lot|them|mums|mams|dad|lads|lad|those|crowd|bairns|parents|some) (off|from|down|in|on) (the|that|them|those) ..1 (site|camp|estate|flats|boat|boats|caravans|mosque|hostel|asylum hotel|dole|social|council|bedsits|schemes|scheme|hotel)
      (her|him|them|the one|the ones|that one|those|one|the lad|the lass|the bloke|the woman|girls|women|kids|mothers|mams|mums|that woman|a lass|a woman) (in|wi|with) (a|the|his|her|their|them|those|that) ..1 (headscarf|headscarves|hijab|burka|burqa|niqab|turban|wheelchair|gold teeth|accent|beard)
      (a|an|some|that|this|the|any|another|hairy|big) ..1 (bloke|man|fella|lad|feller|chap) (in|wearing|who wears|that wears) (a|an|his|the) (dress|frock|skirt|wig|heels|blouse)
      (girls|women|mothers|mams|mums|kids|lasses) in (headscarves|hijabs|burkas|hijab|burqas|niqabs)
      (two|2) (mums|dads|mams|mummies|daddies)
      (women|mothers|mums|mams|lasses|girls|teachers|woman|mother) with (babies|a baby|bairns|small (kids|children)|young (kids|children)|little ones|children under ..1|kids under ..1|toddlers)
      (lasses|women|girls|teachers|staff|mums) (who|that) (go|are|keep|get) (off)? ..2 (maternity|pregnant|babies)
      (older|elderly|ageing|aging|old|oldest|senior) (colleagues|staff|teachers|tas|ladies|members)
      (the|them|all them|these|those) (non -? binary|pansexual|gender fluid|they / them|alphabet) (lot|crowd|brigade|mob|ones|kids|teachers|people|staff)
      (these|those|them|the|half these|all these|all the|half the|our|some) <group-adj> <kinsfolk>
      <group-adj> (mams|mam|weans|bairns|lassies|lass|wean|bairn|bride|neighbours|grandad|gran|supply|caretaker|assistant|governor|fella|stock|brats)
      (single|lone|teen|teenage|unmarried|young|fat|obese|thick|white|working class|council|benefit|benefits|estate|common) (mums|mum|mams|mam|mothers|mother|parents|families|kids|lasses|dads)
      (one|1) -? parent families
      (these|those|the|them) (so -? called)? (refugees|asylum seekers|migrants|immigrants|foreigners|incomers|newcomers)
      so -? called (refugees|asylum seekers|migrants)
      ' (non -? binary|trans|anxiety|neurodiverse|dyslexic|adhd|autistic|unaccompanied minors|refugees|disabled) '
    `,
  },
];

export const phrases: readonly Grammar[] = [
  { kind: 'veiled-thing', patterns: `<trait>\n<ailment>` },
  { kind: 'veiled-folk', patterns: `<folk-name>` },
  { kind: 'ailing', patterns: `<ailment>` },
  {
    // What a remark is made with, whomever it is about: with people or a thing of theirs it is no longer about the weather.
    kind: 'jeer',
    patterns: `
      you know what (they|they're|these|those|she's|he's|that lot|them lot|their lot) ..2 like
      (what they're|what they are) like (,|<punctuation>)
      you (can|could) (always|just|usually) (tell|spot|smell)
      ye can (always)? (tell|spot|smell)
      (can|could) (always)? (tell|spot|smell|pick) ..5 (by|from) (the|their|his|her|them) <word>
      (you|we|one) can tell (which|he's|she's|they're|they|he|she|when|who)
      (can|could) have picked out
      (what (else)? (do|did|can|would) (you|ye|ya|anyone|anybody|we) (all)? expect)
      (say no more|enough said|nuff said|who'd have guessed|who would have guessed|who'd have thought it|you work it out|work it out yourself|join the dots|go figure|surprise surprise|i rest my case|need i say more|i'll say no more|do the maths|read into that)
      (what next|whatever next) ,
      (explains|says|tells) (you)? (it all|everything|where we are|all you need)
      (that's|there's|that is|there is) your (problem|trouble|answer)
      (in|it's in) (their|the|his|her) (blood|genes|dna|nature)
      (born|naturally|by nature|genetically) (lazy|sly|liars|thieves|thick|rude|idle|violent|aggressive|dim)
      (the way|how|it's how|its how|because|aren't|not|wasn't|weren't|is how) (they're|theyre|they are|they were|they|raised|brought) (raised|brought up|bred|dragged up|made|to (queue|wash|share|wait|behave|read|work))
      (it is|it's|its|is|that's|thats|just) (just)? what they do
      breed (like|,) ..1
      (like|as) (rabbits|flies|rats|cattle|animals|woodlice|locusts|cockroaches|feral cats)
      (lock|hide|count|check|guard|mind|nail|watch) (up|down|away)? (your|yer|the|all the|my|ya) <valuables>
      light (-)? (fingers|fingered)
      (isn't|isnt|not|ain't|wasn't) (nailed|screwed|bolted) (down|on)
      kiss (goodbye|bye) to
      (rob|robs|sell|con|fleece) (their|his|her|your|yer) own (nan|granny|mother|mam|mum)
      on the (rob|take|fiddle|scrounge|thieve|nick|make)
      (nicking|thieving|swiping|pinching)
      (nits|lice|fleas|scabies|tb|malaria) (and|in|with|again|since|back|everywhere)
      (they|they'd|they'll|theyd) (want|have|expect|need|get|take|be) (us|everything|it all|all) ..6
      (get|gets|given|handed) (everything (handed|for|and|while|we|ours|paid|free|going|,|<punctuation>)|all the (trips|help|money|places|houses|treats))
      (ours|our own|our lot|our kids|the rest|my lot|white kids|english kids) (get|gets|got|have|never|can't|go|have to|do) (a|nowt|nothing|bugger all|sod all|naff all|less|without|ever|pay)
      take take take
      (scrounging|scroungers|scrounger|freeloading|freeloaders|spongers|sponging)
      (can't|cannot|cant|not allowed to|mustn't|daren't|aren't allowed to|can not|no longer allowed to|mustn't even) (even|ever|now)? (say|do|have|call it|sing|mention) ..2 (christmas|jesus|bacon|easter|nativity|baa|sausage|pork|ham|hymns|carols|merry|manger|any more)
      (go|goes|went|going|get|clear|push|piss|bugger|crawl|back|off) (back|home|off)? (to)? (where|their own|your own|his own|her own|yer own) ..2 (came|come|from|country|kind|school|place|island|land)
      (send|ship|deport|kick|chuck|sling|bus|pack|fly|boot) (them|em|' em|the lot|these|those|this lot|that lot|all of them|the lot of them) ..2 (back|home|packing)
      (taking|taken) over (everything|the (school|place|country|town|area|street|estate|library|playground|whole)|again|here|,|<punctuation>)
      (taking|taken|took|takes) (every job|all the jobs|every place|all the places|all our)
      (came|come|comes|coming|pouring|flooding|sneak|swarming) over (here|in|on) ..2 (and|want|wanting|to|for|with|expect|taking|drop|breed|boats)
      fresh off (the|a) (boat|plane|dinghy|lorry|banana)
      (only|one|not a|no|sole) (white|english|british|straight|normal) (face|faces|kid|kids|child|family|person|man|one|speaker|speakers)
      (not a) (white|english) (face|voice|word)
      (like|like a|might as well (be|have been)|think (we|you|it)('d|were|was)?|turned into) (a)? (little)? (karachi|bombay|mumbai|baghdad|kabul|lagos|beirut|mogadishu|warsaw|poland|calais|bradford|islamabad|delhi|bangladesh|tehran)
      you'd think (we'd|we|it was|they'd|they|he'd|she'd|with) ..2 (lost|been invaded|the war|manage|wash|learn|under|try|own|invaded)
      (real|proper|decent) (bloke|man|englishman|family|families|english)
      (has|have|had|got|with) no (business|place) (in|on|at|near|teaching|running|here|round|doing|anywhere|being)
      (should|want|wants|need|needs|ought to|wanted) (be in a home|be in a special|be in an|locking up|sectioning|putting down|a slap|a good slap|slapping|a smack|a good hiding|a hiding|shooting|sorting out|putting out|put out|stringing up|deporting|neutering|sterilising|gassing|a bath|a wash|hosing|muzzling|a muzzle|caging|a cage|exorcising|their heads looking|his head looking|her head looking|their bumhole|to go home|to man up|to get a job|to learn (the language|english|how to)|to wash)
      (put|putting|putting them|sent|turn|turned) (him|her|them)? out to (grass|pasture)
      (past (it|their best|her best|his best|her sell|his sell|their sell)|dead wood|deadwood|fossil|fossils|relic|dinosaurs|stairlift|zimmer|zimmer frame|one foot in the grave|knocking on|coffin|pipe and slippers|care home|nursing home|retirement village|stannah)
      (take the hint|should retire|should have retired|time to retire|make way for|hand in the|give up the ghost|someone with a pulse|off the road at)
      (up the duff|knocked out another|bun in the oven|popping them out|popping out|dropping sprogs|legs shut|legs closed|close (her|their) legs|keep (her|their) legs|on the blob|time of the month|that time of month|bad week a month|rag week|on the rag|raging hormones|run on hormones|all hormones)
      (slept|slept her|sleeping|shagged|flirted|blagged) (her|their|his) (way|wey)
      (legs|skirt|skirts) (up to|down to) (here|there)
      (box|boxes) (-)? (ticker|tickers|ticking|ticked|tick)
      (tick|ticks|ticked|ticking) (two|three|all the|a few|every|a lot of|some|the|a|both|another) (the)? (boxes|box|right boxes|diversity boxes|diversity box)
      (diversity|quota|token|tokenism|positive discrimination) (hire|hires|pick|appointment|candidate|quota|woman|black|asian|gay|one|badge|case|box|teacher|<punctuation>)
      (can't|cannot|cant|couldn't|can not|cannae|cannot) (even)? (understand|make out|follow|tell|get) (a|one|what) (word|thing|single word|she|he|they) ..2
      (need|needs|needed|want) (subtitles|an interpreter|a translator|a vet|google translate|a dictionary|a phrasebook|a phrase book)
      (jabber|jabbering|jabbers|gibberish|lingo|babble|babbling|gabbling|gobbledygook|mumbo jumbo|wailing|chanting|jibber|foreign muck|their own muck)
      (sound|sounds|smell|smells|look|looks|stink|stinks|smelling|stinking|smelt|stank|dressed|eat|live|lives) (like|of|as if) ..1 (takeaway|a takeaway|a curry|curry|feet|vodka|the council|weed|bomb|a bomb's|a fishing|fish|cartoon|a cartoon|goat|goats|chip fat|cabbage|garlic|wet dog|thick|a donkey|cattle|pigs|pig|urine|wee|piss|bo|b o|a tramp|a bin|bin bags|a letterbox|letterboxes|a dalek|a ninja|ninjas|a postbox|batman|a ghost|the addams|a robot|a tent|a duvet|a sack)
      (what kind of|what sort of|what sort o|how do you even say|half (the|their|of the|these)|can't (even)? (say|spell|pronounce)) ..2 (name|names)
      (learn|speak|talk|try) (the|some|to speak|a bit of|proper|the bloody)? (language|english) (or|like|,|then|first|at home|before|properly|<punctuation>)
      (bothered|bother) (learning|to learn) (the|some)? (language|english)
      (can't|cannot|don't|dont|won't|cant) (even)? speak (a word of|proper|any|the)? (english|language)
      (in|get it in) (plain|proper|the king's|the queen's|ordinary) english
      (christian|english|british|white|our) (country|culture) (they|and|we|not|,|you|so|now)
      (when|old enough to remember|used to|was|were|remember) ..3 (was|were|this was|it was|be|a) (an|a)? (english|british|white|christian|normal|nice|decent|good) (school|country|street|town|village|area)
      (till|until|before|since|after|while) (they|we|the) ..1 (let|bussed|bused|shipped|invaded|started letting) ..2 (in|here|that lot|them|over|all)
    `,
  },
  {
    kind: 'jeer',
    patterns: `
      (queen of sheba|king of france|attack helicopter|identify as a|identifies as a|identifying as a|identify as an) ..1
      (i|we|i'll) (don't|dont|won't|wont|refuse to|ain't|not) (do|doing|use|play|call|be calling|be doing|be using) ..2 (pronouns|they|them|she|he|her|him|miss|sir|mx) ..2
      (what|how|as|the way) god (made|intended|meant) (you|him|her|them|it|us)?
      (only|just|is) (two|2) (genders|sexes)
      (a man is a man|a bloke is a bloke|a boy is a boy|a lad a lad|a woman is a woman|boys are boys|men are men|adam and eve|adam and steve|a lad's a lad|boys will be boys)
      (it's|its|it is|isn't|is|that's|thats|not) (not|n't)? (natural|normal|right|family|a family|a real family|proper) (,|and|to|in|for|at|<punctuation>)
      (abomination|against nature|against god|child cruelty|an illness|a mental illness|a disease|mental illness|mental case|mental cases|freak|freaks|poor kid|poor child|poor mite|unnatural|sick in the head)
      (not|n't) (at|in|near|for|round|around) (a|the|my|our)? (primary|infant|infants|nursery|reception|school|primary school|kids|children|little ones|my kids|five year olds|church school|work)
      (near|around|round|in front of|with|teaching|looking after|alone with) (a|the|our|my|your|them)? (child|children|kids|five|four|little|infants|six|seven|small) (year|ones|children|kids|<punctuation>)
      (confused|confusing|confuse) (enough|them|the|kids|children|everyone|everyone's)
      (wear a skirt|dresses next|mincing about|limp wristed|limp-wristed|camp as|so camp|too camp|a bit camp|bit light|light in the loafers|bats for|bent as|gay as a|gone soft|turn out soft|big girl's|sissy|nancy|lock up your|backs to the wall|bums to the wall)
      (cult|cultish|brainwashed|brainwashing|brainwash|indoctrinated|mumbo|sky fairy|imaginary friend|god botherers|god bothering|happy clappy)
      (bomb vest|suicide vest|slit your throat|slit our throats)
      (under|in) the mattress
      (tight|tight-fisted|mean) with (the|his|her|their|money|it)
      (no shortage of|made of|milking|milk|follow the|owns|own|runs|run) (money|money there|brass|the (money|banks|papers|media|world))
      (feral|scrounging|inbred|in-bred|mouth breathers|mouth breather|chavvy|chav|bin bag|bin bags|webbed|banjo|village stock|gene pool|married to each other|six fingers|gobby|muddy|unwashed|great unwashed|knuckle draggers|low life|lowlife|gutter|rough as)
      (shouldn't|shouldnt|should not|should never|mustn't|must not|ought not to) (be)? (teaching|teach|let|allowed|running|run|leading|lead|in charge|on the|near|working with|working|here|in leadership|breeding|breed|driving|drive|vote|in school|in mainstream|come on|go on|take up|get disabled|have kids|have children|in our|at our|carry)
      (stop|stopped) (letting|taking|hiring|giving) (them|the|these|those|all|in|women|people)
      (drag|drags|dragging|bring|brings|pull|pulling|spoil|spoiling|ruin|ruins|ruining|lower|lowering|slow|slowing) (us|our|the|everyone|everybody|my|it|every|them) (down|back|results|party|data|class|standards|rest|for)? ..2
      (standards|results|data|figures|attendance|my wing mirror|house prices) (slip|slipping|drop|dropping|down|go|gone|going|goes|to slip)
      (expect|expected) (the|our|your) (standards|results|worst|bins|noise|police)
      (trust|trusted) (a|an|one|any|them|him|her|yer|the) ..4 (register|near|with|wi|kids|round|keys|money|as|till|bike|alone|children|further)
      (wouldn't|wouldnt|i'd not|i'd no|i'd never|would never|would not|never|don't|couldn't) (trust|lend|hire|employ|marry|leave|let|want|have|send|put|give|buy|sit|live|choose|vote) (to|with|for|near|next to|in|on)? (a|an|one|any|them|another|your|my kid|mine|my kids|owt|anything) ..3
      (can't|cannot|cant|can not|could not|couldn't) (have|keep|trust|discipline|control|teach|be doing with|be doing wi|stand|abide|be trusted|be expected|do pool duty|referee|park|drive|lead|cope|manage|be arsed|handle|help|read a map|take a joke|keep up) ..2
      (god help us|heaven help us|lord help us|god save us|give me strength|wants sectioning|bring back hymns|bring back the cane|there goes the|good luck to us|who'd wear the|here we go|no offence)
      (will|would|'ll|'d|she'll|he'll|they'll|she'd|they'd) ..1 (cry|be crying|moan|be moaning|sue|play the|faint|be offended|kick off|shout racism|be up the|be off|be wanting|nick|steal|sell|rob|pinch|break|be dead wood|be late|have us)
      (play|plays|playing|played|pull|pulls) (the|that) ..1 card
      (easily|so|always|too|professionally|permanently) (offended|upset|triggered|touchy)
      (in case|lest) (it|we|you|they|the|anyone) (upset|upsets|offend|offends|faint|trigger|triggers|complain|cry|kick off) ..3
    `,
  },
  {
    // Said of a condition or of what somebody goes through, these deny it.
    kind: 'belittled',
    patterns: `
      (my|me) (arse|foot|backside|bum|eye|elbow|bottom|granny)
      (just|only|nothing but|basically|simply|really|half of it is|mostly) (a|an|another|the|bad|some|what|being|pushy|plain|old|for|because|posh)? ..2 <told-once>
      (is|'s|are|was) (just|only) (bad|poor|lazy|naughty|posh|spoilt|a word|another word|an excuse|a label|what posh|what we|what they)
      (in my day|when i was young|when i were a lad|in our day|back in the day|there was none of) ..6
      (needs|need|wants|want|needing|deserves|could do with) (is|was)? (a|an)? (good)? (slap|smack|clip|hiding|discipline|telling|early night|bedtime|firm hand|parenting|belt|slipper|cane|kick|boot)
      (that's|thats|it's|its) ..2 (bad|poor|lazy|worse)? (parenting|mothers|discipline|being naughty|laziness|bad manners|badly brought up)
      (made up|made -? up|invented|imaginary|fashionable|trendy|convenient|designer) (label|illness|condition|disease|nonsense|excuse|diagnosis|labels)
      (badly|never) brought up
      (funny|strange|odd|amazing|convenient|miraculous|miracle) (how|that|he|she|they|the) ..6 (can|only|manage|manages|fine|never|when|for|playstation|fortnite|xbox)
      only (deaf|blind|disabled|ill|sick|autistic|anxious|dyslexic|depressed) when
      (but|and) not (for|at|on) (alton towers|the pub|benidorm|tenerife|ibiza|football|the park|playing|holiday|fortnite)
      (doesn't exist|isn't real|isn't a thing|is not real|does not exist|isn't an illness|isn't an excuse|isn't a disability)
      <told-once> (with|wi) (a|an) (badge|label|letter|blue badge|diagnosis|lanyard|certificate|note)
      (posh|fancy|modern|another word|american|polite|code|just another word) (for|word for|name for) ..1 (thick|naughty|lazy|spoilt|bored|rude|sad|stupid|soft|brats|slow|mardy|bone idle)
      (used to|we'd|they|we|in my day) ..2 (call|called) (it|that|them|him|her) ..1 (thick|naughty|lazy|spoilt|bored|rude|stupid|needing|slow|being|a)
      (run|walk|jump|dance) (a mile|to the pub|fine|perfectly well) ..4
      (get another job|find another job|do another job|in another job|wrong job|shouldn't be a|should be in a home|shouldn't be in mainstream|special school) ..1
      (selfish|milking it|skiving|skive|on the sick|swinging the lead|attention seeking|attention seeker|sicknote|paid holiday|jolly)
    `,
  },
  {
    // What announces that something will be said which is known to be out of order.
    kind: 'disclaimer',
    patterns: `
      (i'm|im|i am|not|isn't|isnt) (not|being|a|an|at all|trying to be|meaning to be)? ..1 (racist|sexist|homophobic|prejudiced|ageist|ableist|snob|bigot|bigoted|transphobic|islamophobic|funny|rude|horrible|nasty|judgmental|judgemental|controversial|racist bone) ..3 (but|,|and|-|or anything)
      not (a)? racist bone
      (no|not any) (offence|offense|disrespect) (but|to|,|meant|or)?
      (i've|i have|got|have|ive|had) (got)? (nothing|nowt|no problem|no issue|owt|got nothing) (at all)? (against|with|wi) ..8 (but|,|however|just)
      (nothing|nowt) (wrong)? (against|with|wi) ..4 (but|,|just|however)
      not saying (owt|anything|nothing)? (against)? ..4 (but|,|just|owt|are|is)
      ah'm not saying ..6
      (some of my|got|have|has|with) ..2 (best friends|mates|friends) (are|is|but|,|who)
      (i'll|ill|someone had to|somebody has to|someone has to|had to|nobody will|nobody's allowed to|no one will|nobody is allowed to|just) (say|said|saying) (it|that|so|what|this) ..2
      there ,? i (said|'ve said) it
      i (said|say) what i said
      (can't|cannot|cant|not allowed to|can not|daren't) (say|think|call) (owt|anything|it|that|this|nothing|much|so) ..1 (these days|now|any more|anymore|but|can you|today|,)
      (unpopular opinion|controversial|hot take|my take|popular opinion|not a popular|bit harsh|bit controversial|harsh but|old fashioned|old-fashioned|call me|change my mind|don't @ me|dont @ me|sue me|shoot me|cancel me|come at me|fight me|just facts|simple as|that's a fact|fact|look it up|mark my words)
      (everyone|everybody|we all|they all|you all|nobody|no one|what they all|we're all) ..1 (knows|know|thinks|think|thinking|dares|dare|has the guts|admits|say|says) (it|so|that|to say|,|<punctuation>)
      (let's|lets|let us) (be honest|face it|be real|call it)
      (ask anyone|known fact|it's a fact|if you ask me|jokes aside|jokes apart|just a joke|only joking|that's a joke|i'm joking|don't get me wrong|with respect|with the greatest respect|greatest respect|i'm for equality|genuine question|thinking out loud|just thinking|just asking|am i the only one|is it just me|is there a kind way|not exaggerating|bless them|bless her|bless him|bless their|pardon me|to be fair|tbh|honestly|hear me out|truth is|i'm sorry|sorry ,|sorry but|i'm no)
      call (it|a spade|them|me) (what|a spade|old)
    `,
  },
  {
    // Words with which nobody praises: beside people they are enough.
    kind: 'scorn',
    patterns: '<scorning>',
  },
  {
    kind: 'sneer-frame',
    patterns: `
      (shouldn't|shouldnt|should not|should never|mustn't|must not|should be made|should have to|ought to|should|want|wants|needs to|has to)
      (can't|cannot|cant|couldn't|won't|wont|not|n't|don't|doesn't|isn't|aren't)
    `,
  },
  {
    // Enough only where another of them, or a disclaimer, stands by.
    kind: 'sneer',
    patterns: `
      (always|never|typical|every time|every single|all of them|the lot of them|none of them|half these|half of these|most of them|not one|every one|everyone of them|only a|only an)
      (these|those|them) (people|lot|sort|types)
      (their|his|her|your|that) (sort|lot|kind|type)
      (one of (them|those|these|that lot)|his people|her people|their people|my own kind|that background)
      (weird|ridiculous|wrong|rubbish|useless|late|soft|ill|crying|mad|silly|nuts|fussy|sour|trouble|nightmare)
      (trouble|problem|shame|pity) (is|with|about|aboot)
      (wonder|no wonder|imagine|bet|swear|guess) (whose|who|if|he|she|they|they're|it's|he's|she's|being|hers|his)
      (why (do|does|did|should|is|are|we|let)) ..2
      (too many|so many|another one|more of them|full of) ..1
      (who pays|we pay|our taxes|my taxes|free|benefits|handouts|dole)
      (🙄|🤡|🤢|🤮|🐒|🐷|💅|👃|☕)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'veiled',
    patterns: `
      ${G} <in-country>? ..2 (have|has|'ve|got|has got) no (business|place) (in|on|at|near|teaching|running|leading|here|round|doing|being|among)
      ${one} ..2 ${not} (be)? (teaching|teach|let|allowed|running|run|leading|lead|in charge|near|in leadership|in a school|in mainstream)
      (a)? (woman's|womans|woman 's) place is ..6
      (you|we|ye|school|schools) (can't|cannot|cant|shouldn't|can not) (have|put|let|be having|hire|employ|appoint) (a|an|one of these|any|some) ..1 ${one} ..6
      (wouldn't|wouldnt|i'd not|would never|i'd never|would not|never|don't|couldn't|i'd no) (trust|lend|hire|employ|want|have|let|leave|marry|vote for) (to|with)? (a|an|any|them|those|these|my|your)? ..2 ${strong} ..4
      no ${strong} (has any|is ever|could ever|ought to be) ..4
      (keep|get) (the|your|these|those|that|all that)? <trait> (out of|off|away from) (our|my|the) ..2
      ${strong} ..3 (taken|took|taking|takes|take) (every|all the|all our) (job|jobs|place|places|house|houses|school|seat|seats) ..2
      (blame|blaming) (the|these|all the|them|those)? ${strong} ..3
      half (of)? (the|these|those|that|our)? ..1 ${G} ..2 (could|can't|can|would|just|are|is|'s|don't|were|never|only|wouldn't) ..4
      (every|each) (time|year|week|day|term|september|monday) (a|an|one|another|the|some|we|one of) ..4 ${strong} ..3 (land|lands|arrives|arrive|enrol|enrols|joins|join|starts|start|turns up|walks in|moves in|gets|get|comes) ..4 (lose|my data|goes|down|missing|results|figures|attendance|drops|lock|gone)
      (only|it had to be|leave it to|trust|typical) (a|an|the|of)? ..1 (<group-one>|<veiled-group>|<group>) (could|would|to|isn't it|innit|,|that|who) ..4
      (why|how come|why is it|why's it|how is it) (is it)? (it)? ('s)? (always|only|all|every) ..2 (the|a|an)? ${G} ..4
      (it's|its|it is|course it's|always) (always)? (the|them|those|a) ${strong} (who|that|as|what|nicking|isn't it|you've|we|you|on) ..4
      (give|let|offer|put|take|allow|ask) ..1 (a|an|one|ten of|one of|some|in) ..2 ${strong} ..5 (and|then) (you|you've|you'll|suddenly|you're|the|watch|they|before|see) ..4
      what they say about (<group>|<folk-name>|<veiled-group>|<sex-many>) ..4
      (you|ye|we|i) (never|don't|divvent|hardly ever|rarely) (ever)? (see|meet|get|find|hear of) (a|an|many|any|one) (poor|rich|clean|honest|working|happy|quiet|sober|thin|funny|clever|generous|straight) ..1 ${G}
      (every|any|all the) ${strong} (i've|i|we've|we) (ever)? (met|known|taught|had) (was|were|is|are|had|stole|nicked|lied|smelt|stank|has been) ..4
      ${strong} (are|'re|is) (just|all|basically|so|only)? (better|worse|good|no good|thicker|useless|bad|terrible|slower|dirtier|lazier|rubbish|hopeless|always good) (at|than|with) ..4
      ${G} (are|'re|is) (just)? (thicker|lazier|slower|dirtier|weaker|stupider|dafter|slyer|louder|bitchier|nastier|worse) than ..3
      (<sex-many>|<group>|<veiled-group>|women) (can't|cannot|cant|could never|never could|couldn't) (even|just)? (keep|discipline|control|teach|lead|park|drive|referee|handle|cope|do) ..4
      (women|female|lady|woman|asian|polish|chinese|old|foreign|elderly|lass) (drivers|driver) (at|in|on|should|,|always|again|who) ..5
      (sink|torpedo|puncture|burn) the (boats|dinghies|boat|dinghy) ..3
      (no|zero|ban|minus) (<group-many>|refugees|muslims|immigrants|gays|women|blacks|travellers|foreigners|irish|migrants) (no|here|thanks|please|in|on|<punctuation>) ..3
      (sick|tired|fed up|had enough|had my fill|bored) (to death|to the back teeth)? (of|with) (seeing|hearing|having|all)? (these|the|those|all|all the|all this|them)? ..1 (${strong}|<trait>) ..4
      keep (britain|england|scotland|our school|our schools|our streets|wales|ulster) (white|christian|english|british) ..2
      (pray|bash|beat|slap|knock) the (gay|queer|trans|camp) (away|out|out of) ..3
      (proud|happy|100%) (homophobe|racist|transphobe|islamophobe|bigot|misogynist|sexist)
      (<trait>|<ailment>|homosexuality|transgenderism) (is|'s|are) (just|only|such|nothing but)? (a|an)? (disease|mental illness|illness|sin|perversion|cult|sickness|con|scam|racket|choice|phase|fad|trend|fashion|joke|lie|myth|attention)
      (there|they) (are|'re|is)? ..1 (too many|so many|enough|more and more) (of them|of these|of those|of that lot|${strong}) ..1 (coming|in|now|here|already|round|on|as it is) ..3
      (from|gone from|used to be) ..3 to (half|most|all|nearly all|three quarters|a third) ..4 <group> ..3
      (even|only) (the|a) <group-adj> <kinsfolk> (gave|paid|came|managed|turned|could|have|brought) ..4
      (<group-condition>|<ailment>) (kids|children|ones|pupils|lads|people|families) (drag|ruin|spoil|hold back|cost us|waste|disrupt|slow) ..5
      (for|from|of|to) (<group-one>|a <group>|a woman|a girl|a lady) (,|<punctuation>)? which (tells|says) ..4
      (women|woman|lady|female|lasses|girls) (heads|head|bosses|managers|contractors|contractor|drummers|referees|plumbers|builders|vicars|leaders) (are|is|'s|should|can't|like|run) ..5
      (a|an|the|some) ${strong} only (moves|works|understands|turns up|listens|smiles|pays|learns) (when|if|for|after) ..5
      (<group-many>|<folk-name>|<group>) (will|'ll|would|'d) (work for|do anything for|rob|sell|nick|steal|charge|con|take|moan|say anything|do owt) ..4
      (<group-many>|<folk-name>|<wide>|<sex-many>) always (do|does|are|have|will|turn|want|get|cry|moan|late|ruin|lie) ..4
    `,
  },
  {
    // No group is named: the form of words is enough.
    kind: 'veiled-form',
    patterns: `
      (only|just) (got|gets|landed|given|hired|made|promoted|appointed|shortlisted) ..7 (because|cos|coz|cause|for|since|as|so) ..3 (ticks|ticked|tick|brown|black|woman|female|gay|asian|diversity|quota|disabled|wheelchair|brown face|black face|token|website|lesbian|trans|foreign|muslim|deaf|pregnant|legs|pretty|blonde|photo|brochure|boxes|old|young|colour|color|minority|ethnic)
      (slept|shagged|flirted|sleeping) her (way|wey) (to|up|into|through|onto) ..3
      (he|she|they|it|that|him|her) ('s|is|was|were)? (just|only|clearly|obviously|basically)? (a|another|our|the|their|your)? (diversity|quota|token) (hire|hires|pick|appointment|woman|one|candidate|case|lesbian|black|asian|gay)
      (put|putting|go|turned|turning|sent|should've been put|should be put|been put|wants putting|want putting) (him|her|them|it|themselves)? out to (grass|pasture) ..4
      (come|came|comes|coming) over here (and|wanting|expecting|to|for|with|taking|,) ..5
      fresh off the (boat|plane|banana boat|dinghy|lorry) ..3
      if (you|they|he|she|ye|parents|mums|your|their|people) (can't|cannot|cant|don't|dont|won't) speak (the|proper|a word of|any)? (english|language) ..8
      if your english is ..10
      (his|her|their) (sort|lot|kind) (want|wants|should|can|are|is|never|always|would|don't|couldn't|all|get|don't) ..5
      (you|we) (know|all know) what (they're|they are|those lot are|that lot are|them lot are|that lot's|his sort are|their sort are) (all)? like ..4
      (not|n't) the sort (of)? (person|people|family|families)? we (want|need|like) ..4
      (they|these people|that lot|them lot|those people) ('re|are)? (all)? (look|the) (all)? (the)? same (to me)? ..3
      (send|ship|deport) (them|em|' em|the lot|the lot of them|all of them|this lot|that lot|them all|every one of them) (all)? (back|home|packing) (with|where|on|to|,|<punctuation>) ..4
      (deport|drown|gas|ship out) the lot ..4
      (so much for|what happened to) the (master race|fairer sex|fair sex|weaker sex) ..3
      (bloke|man|fella|lad) in a (dress|frock|wig|skirt) (is|taking|teaching|at|on|wants|in|reading|near|telling|and|,) ..6
      (that time|time) of (the)? month ..4
      (one|wrong|bad|own) week a month ..3
      (never|don't|not|wouldn't|stop) (hire|hiring|employ|employing|appoint|appointing|promote|promoting|interview|interviewing|shortlist) (a|an|any|another|one|women|girls|lasses|young) ..6 (ring|pregnant|duff|babies|baby|maternity|twenty|thirty|newly|married|womb|broody|childbearing|kids|bairns|age)
      (of|o) (child|childbearing|child-bearing) -? bearing? age ..6
      (back|go|get|went) (to)? (where|wherever) (they|you|she|he|ye) (came|come|comes) from ..4
      (black|brown|asian|foreign|coloured) (face|faces|fella|fella's|bloke|lad|lass|woman|man) (for the (website|brochure|prospectus|photo)|on the (website|brochure|prospectus)|in charge so) ..3
      (jewish|gypsy|paddy|irish|pikey|chinese|scottish|african|jew) (lightning|discount|burglar|rush hour|alarm clock|timekeeping|time keeping|handbag|fire drill) ..4
      religion of peace (my|,|🙄|apparently|eh|<punctuation>) ..3
      window end of ..4
      (boys|girls|women|men|lads|lasses) (will|are) ..3 and (girls|boys|men|women|lasses|lads) (will be|are) (secretaries|housewives|nurses|mothers|builders|bosses|thick|stupid) ..3
      (lads|boys|men|blokes) (who|that) (cry|cries|do (dance|ballet)|play with dolls|wear|want to do|like) ..8 (slap|man up|skirt|dress|dresses|sorting|called|turn|soft|queer|gay|sissy)
    `,
  },
  {
    // The turns of phrase by which a whole kind is spoken of, whatever comes after.
    kind: 'veiled',
    patterns: `
      ${many} (just|only|simply) (cram|moan|take|breed|lie|hang|shout|copy|whine|sponge|sulk) ..4
      ${many} (don't|dont|won't|wont|never|can't|cannot|cant) (even|ever|really|actually)? (bother|try|wash|raise|discipline|value|smile|queue|thank|tip|share|behave|sit still|control|keep order|say (thank|please|sorry)|park|drive|lead|cope|handle) ..4
      ${many} (is|are|'re) (basically|like|nothing but|essentially|more like|only ever|all just|always just) ..4
      ${G} and (their|his|her) (excuses|timekeeping|time keeping|hygiene|parking|drama|dramas|demands|smells|cooking|noise|prayers|lunches|holidays|kids again|money|moods|hormones|feelings|habits|ways|rules|special|so|bloody|endless|wailing|vans|gold|eyelashes|vapes|fags|handbags|pronouns)
      (must be|probably|it'll be|bet it's|bet it was|guess it's|guess it was|no doubt|bound to be|no prizes for guessing|surely) (a|an|the|one of the|one of them|some|another|by the|them) ..1 ${strong} ..3
      (too many|overrun (with|by)|swamped (with|by)|wall to wall|nothing but|crawling with|riddled with|infested with|lousy with|up to our necks in|knee deep in) ..1 (<group>|<veiled-group>|<folk-name>) ..3
      (a|an|the) (<group-one>|<folk-name>) 's (idea|version|way|definition|notion) of ..4
      (typical|classic|leave it to) (of)? (the|a|an)? (<group-one>|<group>|<veiled-group>|<folk-name>|<kind-adj>|woman|women|bloke|man|men|scouser|brummie)
      like (a|an|some) <filler>? (<group-one>|<veiled-group>) (camp|wedding|site|caravan|encampment|bazaar|funeral|ghetto) ..2
      (got|get|gets|getting|having|have|employ|employed|hired|appointed) (a|an|another) (woman|female|lady|lass|girl|<group-one>) ..2 (of all people|of all things|god help|heaven help|lord help) ..3
      (all)? (this|that|their|your|his|her|the|with the|about) ..1 (<trait>|<ailment>) (nonsense|rubbish|palaver|malarkey|carry on|carry-on|lark|agenda|claptrap|bollocks|bull|crap|mumbo jumbo|rot|guff|garbage|fad|bandwagon|circus|mob|police|card|racket|industry|excuse|excuses|propaganda)
      (enough|done|bored|fed up|sick|tired) (already)? (with|of) (all)? (the|this|their|your|these) ..1 <trait> ..3
      (ban|bin|scrap|burn|banish) (the|all|their|these) <trait> (,|in|at|from|now|<punctuation>)
      ${many} (get|gets|getting|given) (priority|first pick|first dibs|special|preferential|away with|it all|it easy|everything|whatever|what they want|a free|free) ..4
      ${many} (jump|jumping|jumped) the queue ..3
      (one|some|those|these|that|a|an) ${strong} (too many|is one too many|is enough) ..3
      (<groups>|<veiled-group>|<folk-name>) (are|is|'re) (no|not) (better|different|teachers|leaders|angels|saints|parents|good|use|natural|mothers|fathers) ..4
      (<groups>|<veiled-group>|<folk-name>) (have|has|'ve|got) (no|zero|little) (manners|respect|discipline|sense|shame|soul|personality|feelings|clue|interest|books|conversation|humour|business|brains|patience|loyalty|stamina|standards|class|concept|empathy|control|authority|presence) ..4
      ${many} (expect|demand|insist on|think they|want everything|want us|want special|act like|behave like|live like|treat us|treat it|treat the|look down|turn up (late|when|with no|stinking)) ..4
      (never|don't|dont|wouldn't|i'd not|shouldn't) (turn your back|trust|lend|sit|argue|do business|shake hands|buy|share) (on|to|with|next to|a|an|from|near)? (a|an|any|the)? ..1 (${strong}|<folk-name>) ..3
      (last|final) thing (we|this|the|our|anyone|i) ..2 (need|needs|want|wants|needed) ..2 (is|was) (a|an|another|more|some) ..1 ${strong} ..3
      (marrying|dating|married|shacked up with|engaged to|going out with) (a|an|one of) ..1 ${strong} (of all|now|<punctuation>) ..2
      (what|how) (does|do|would|could|can|is|are|did) (a|an|some|the) ..1 ${one} (know|going to|gonna|supposed|meant|understand|teach|have to say|want with|need|expected) ..5
    `,
  },
  {
    kind: 'veiled-form',
    patterns: `
      (pretending|pretends|pretend|thinks|thinking|decided|decides|reckons|claims|playing|says|convinced|insists|identifies) (to be|at being|he's|she's|they're|it's|that he's|that she's|as) (a|an|now a|really a|some sort of)? (woman|man|girl|boy|lady|cat|wolf|dog|fox|helicopter|they|lass|lad|bloke|she|he) (now|today|this week|this term|all of a sudden|and|,|<punctuation>) ..4
      (whatever|whichever) (he|she|they) (calls|call|wants to be|identifies|is calling|are calling|thinks) ..2 (itself|himself|herself|themselves|this week|today|these days|now|as) ..2
      (he|she|him|her|his) (,|/|-|or|slash|sorry) (she|he|her|him|it|they|hers|sorry)? (,|/|-|or|sorry)? (it|they|whatever|whatsit|thing|sorry they) (is|was|thinks|wants|calls|wore|came|<punctuation>) ..3
      (her|his|their|that) accent ..3 (comedy|funny|hilarious|thick|ridiculous|joke|grates|awful|subtitles|impression|understand|bollywood|kebab|taxi|call centre|peter sellers|apu) ..3
      (waving|flapping|waggling|flailing) (his|her|their|them) (hands|arms|fingers) (about|around|everywhere|like) ..4
      (she's|he's|they're|you're|who's|she|he|they) ('s|is|was|are)? (far|way|just|getting|much|clearly|frankly)? too old (to|for) ..5
      at (her|his|their) age (you|she|he|should|you're|still) ..5
      (needs|need|want|wants|could do with|give me|time for) (some|a bit of)? (young|new|fresh|younger) blood ..3
      (can't|cannot|can barely|barely|couldn't) (work|use|turn on|switch on|operate) (a|the|her|his|an) (computer|laptop|whiteboard|interactive|ipad|email|mouse|phone|printer|photocopier|zoom|teams) ..4
      (pregnant|up the duff|expecting|on maternity|off on maternity|up the stick) (again|already|yet again|of course|conveniently|typical|surprise) ..4
      (conveniently|magically|suddenly|miraculously|coincidentally|funnily enough) ..1 (pregnant|up the duff|ill|disabled|anxious|depressed|deaf|autistic|dyslexic|religious|gay|trans|muslim|epileptic|bipolar|menopausal) ..4
      (husband|wife|baby daddy|fella) number (two|three|four|five|six|<number>) ..3
      (dried up old|dried up|barren|frigid) (cow|bag|hag|bat|prune|crone|spinster)
      (mutton dressed|needs a good (man|seeing to|shag)|couldn't keep a (man|husband)|can't keep a (man|husband)) ..2
      (by|from) (four|five|six|three|seven|different|<number>) (different)? (dads|fathers|fellas|blokes|baby daddies) ..2
      (baby|brood|breeding) (factory|machine|stock|mare) ..2
      (in|to|back to|for|speak) (their|your|his|her) own (country|lingo|kind|sort|tongue) ..3
      (stick|keep|stay) (to|with) (your|their|our|his|her) own (kind|sort|people|lot|colour|side) ..2
      where (is|are|was|were)? (he|she|they|you|ye) (really|actually)? (really|actually) from ..2
      (our|own|native) (own)? (kind|people|country) first ..2
      (can't|couldn't|cannot) see (him|her|them|that one|you) in the dark ..4
      (everyone's|everybody's|they're all|theyre all|we're all|half of them are|all of them are|everyone is) (got)? (adhd|autistic|on the spectrum|gay|trans|neurodivergent|non -? binary|anxious|depressed|bipolar|dyslexic|special|a cat) (now|nowadays|these days|apparently|suddenly) ..3
      (everyone's|everybody's|every kid's|every child's|every other kid's|they've all|they all have|everyone has|every kid has|they all|half of them have) got (a|an)? (label|diagnosis|adhd|autism|anxiety|something|allergy|condition|pronouns|syndrome) (now|nowadays|these days|apparently) ..3
      (back|send|sent|get|go) (in|to) (the|a) (kitchen|harem|zoo|jungle|trees|desert|caravan|workhouse|sweatshop|bog|cave|caves|ghetto) (where|and|,|with|love|<punctuation>) ..4
      (lets|let|letting|allow|allowing|allowed) (anyone|anybody|all sorts|any old|every tom|the likes of) ..3 (in|teach|become|be|have|into|through) ..4
      (dumbing|dumbed|lowering the bar|lowered the bar|drop the bar) (down)? ..2 (for|so|because|to let|to get) ..5
      (who|what) let (them|that lot|those|these|him|her|it) (in|loose|near|out|breed|have|teach) ..3
      (i|we) (blame|don't blame) the (mothers|mums|mams|single mums|immigrants|women|feminists|gays|parents breeding)
      (goats|goat|camel|camels|elephant|mud hut|mud huts|hut|jungle|bush|desert|cave|banana|kebab|taxi|corner shop|curry|donkey) (where|back) ..2 (he|she|they|from|home|his|her|their) ..3
    `,
  },
];
