import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * Words that insult when said of a person. None of them is anything by itself: a statement must put
 * one beside a target. *Vile* words insult whoever they are said of; *mean* ones count against the
 * school's own people, a group, or the reader; *soft* ones are what friends call each other.
 */
const vileNouns = `perv pervs lech skidmark pisshead pissheads scumlord scrounging shitbags arselicker arselickers arsewipe arsewipes gobshites cockwomble cockwombles bumhole sewer-rat scallies scally pricks abomination abominations animals apes arsehole arseholes asshole assholes bastard bastards beasts bellend
  bellends bitch bitches cancer cockroach cockroaches cunt cunts degenerate degenerates dickhead dickheads dick dicks
  disease dogs excrement filth fucker fuckers fuckwit fuckwits garbage insects knob knobhead knobheads knobs leech leeches lowlife lowlifes lowlives maggot maggots monkeys moron morons motherfucker motherfuckers nonce
  nonces paedo paedos parasite parasites pedo pedos pervert perverts pestilence pigs plague prick pricks rapists rats rodents
  savages scrote scrotes scrubbers scum scumbag scumbags sewage shit shite shitbag shitbags shithead shitheads shits skank
  skanks slag slags slapper slappers slime slut sluts subhuman subhumans swine toerag toerags tosser tossers trash turd
  turds twat twats vermin viruses virus wanker wankers whore whores wretches cretin cretins imbecile imbeciles cow cows gobshite gobshites
  shitstain freak freaks arse arses muck dirt worms dickwad douche douchebag douchebags fuckface minger mingers dogshit `;

const meanNouns = `pondlife pond-life demon demons weirdo nightmare_parents jeremy_kyle dogsbodies rabble riffraff riff-raff knuckle_dragger knuckle-dragger knuckle-draggers brown_nose brown_noser brown_nosers brown-nosers bone_idle_sod lickspittle lickspittles toady toadies drip drips wasteman wastemen melter walloper wallopers nyaff nyaffs
  besom besoms battleaxe battleaxes battle-axe shrew shrews slattern slatterns harridan harridans fishwife fishwives gossips drama_queen drama_queens nightmare_of_a_woman wet_lettuce wet_blanket old_boot old_boots old_hag old_crone old_bird
  little_hitler little_hitlers ignoramus ignoramuses philistines charver charvers charva charvas scrubbers pram-face pram-faces pram_faces hoity-toity stuffed_shirt stuffed_shirts pen_pusher pen-pusher pen_pushers bean_counter bean_counters
  pseud poseur poser posers phoney phony phonies fraudster fraudsters swindler swindlers conwoman crybaby crybabies cry-baby mummy's_boy daddy's_girl gobshites bootlickers poltroon blaggard blackguard scoundrel scoundrels
  has-been has-beens tinpot wind-up_merchant know-nothing know-nothings do-nothing nit-picker snake-oil_salesman snakes_in_the_grass snake_in_the_grass rat_bag wretch wretches bloodsucker bloodsuckers parasites freeloader freeloaders spoilsport
  martinet martinets autocrat autocrats bigot bigots racist_pig sexist_pig chauvinist chauvinists misery misery_guts sourpuss killjoy killjoys grump grumps whiner whiners moaner whinge whinges crawlers jellyfish invertebrate invertebrates amoeba
  dipso drunkard drunkards boozer boozers druggie druggies smackhead smackheads crackhead crackheads junkie junkies pothead stoner stoners dosser dossers bum bums tramp layabouts lazybones sloth couch_potato lard_arse fat_arse fatty porker heifer
  gorgon medusa banshee banshees harpies vixen viper vipers reptile reptiles lizard rottweiler rottweilers jackals bloodhound poison_dwarf vampire vampires ghoul ghouls spoilt_brat brute brutes devil_child demon_child little_devils
  psychos maniacs menace menaces pest pests horrors little_shit little_shits little_sod little_sods little_git little_gits wee_shite gobshite eejits bampots numptie clart minger twpsyn wassock gonk dingbat dumbass dumbasses thickhead
  bungler bunglers amateur_hour incompetents waster wasters no-mark no-marks nonentity nonentities non-entity jobsworthy clipboard_warrior box-ticker box-tickers careerist careerists empire_builder arse-licker brown-noses creepy_crawler tell-tale informer informers
  gasbags blowhard blowhards bullshitter bullshitters bull-shitter fibber fibbers schemer schemers manipulator manipulators gaslighter gaslighters two-timer hanger-on coven vultures vulture sharks helmet helmets trout quack quacks despot despots bootlicker bootlickers toerag jerk jerks sicko sickos grifter grifters con-man conman crank cranks tosspot tosspots prat sadist sadists philistine philistines spiv leeches windbags bumpkin bumpkins cabbage thickos crawler crawlers brown-nose brown-noser suck-up snitch sneak skinflint gasbag dullards bampot bampots roaster eejit eejits gobby numbskull numbskulls boor goblin goblins ogre troglodyte troglodytes neanderthal neanderthals gremlin gremlins delinquent delinquents degenerates tearaways ratbag ratbags trollop doormat failure failures crone bulldog bint bints biddy biddies fatso fatsos lardarse charlatan charlatans imposter bureaucrat imbeciles fossils fantasist dictator dictators airhead airheads berk berks bigmouth bimbo bimbos bore brat brats bully bullies busybody busybodies chancer chancers chav chavs cheat
  cheats clown clowns coward cowards crackpot creep creeps crook crooks dimwit dimwits dinosaur disgrace
  divvy dolt dope dragon dullard dunce dunces egomaniac embarrassment fart fool fools fossil fraud frauds git gits
  goon goons hag hags halfwit halfwits harpy hooligans hypocrite hypocrites idiot idiots jobsworth
  jobsworths joke know-all layabout layabouts letch liability liar liars loon loony loonies loser losers lump lunatic lunatics
  maniac megalomaniac misogynist moaners narcissist narcissists nitwit nitwits nobodies nutcase nutcases
  nutjob nutjobs nutter nutters oaf oafs oik oiks peasant peasants pig pillock pillocks pleb plebs prat prats psycho psychos psychopath
  psychopaths puppet rat rotter scrounger scroungers shambles sheep simpleton simpletons skiver skivers slacker
  slackers sleaze sleazebag slob slobs slug snake snakes sociopath sociopaths sponger spongers spoilt_brats thicko thickos thug thugs toad toads tramp tramps troll trolls tyrant tyrants underling upstart weasel weasels
  weirdo weirdos wet_blanket whinger whingers wimp wimps windbag windbags witch witches yob yobs zombie zombies crone cronies dunderhead
  thief thieves backstabber backstabbers hothead gobshite tightwad hyena hyenas mongrel mongrels laughing_stock
  numskull blockhead bonehead meathead shirker shirkers sycophant sycophants yes-man yes-men turncoat traitor traitors two-face`;

const vileAdjectives = `abhorrent braindead brain-dead contemptible degenerate depraved despicable detestable disgusting evil
  filthy godless inhuman loathsome obscene odious perverted repellent repugnant repulsive retarded revolting scummy skanky slimy
  sickening sleazy stinking subhuman unclean vile worthless wretched heartless soulless hideous rancid fugly bastarding barbaric`;

const meanAdjectives = `rude ruder sexist chauvinist sneering simpering supercilious snooty toffee-nosed haughty stand-offish standoffish mardy stroppy tetchy whiny whinging moaning miserable-faced sullen sulky surly grumpy
  feckless gutter-mouthed foul-tempered bad-tempered ill-tempered evil-minded spineless weak-willed wishy-washy wet drippy limp flaky gormless witless dozy dippy dappy dopey doolally barmy batty potty bonkers deranged unstable bungling blundering bumbling cack-handed
  ham-fisted hapless hopeless pitiful laughable lame useless amateurish second-rate third-rate tinpot jumped-up puffed-up self-satisfied self-absorbed self-regarding self-righteous holier-than-thou vainglorious bumptious cocksure swaggering strutting big-headed bigheaded
  nepotistic crooked bent underhand duplicitous mendacious untruthful slippery slithery snakelike snakey snaky conspiring backbiting back-stabbing gossiping gossipy bitter twisted-up vengeful poison hateful hard-hearted stony-hearted callous unfeeling cold-blooded cold-fish frosty
  icy bone-headed boneheaded thick-headed thickheaded pig-headed pigheaded pig-ignorant dull-witted slow-witted dim-witted dimwitted knuckle-dragging mouth-breathing unteachable ineducable uncultured uncouth vulgar coarse crass common-as-muck slatternly slobbish slobby sluttish
  drunken boozy sozzled work-dodging skiving shirking parasitic freeloading scrounging sponging money-grubbing grasping miserly penny-pinching tight-arsed mean-spirited mean-minded ungracious graceless ghastly frightful monstrous beastly wicked diabolic devilish demonic satanic
  botoxed mutton overbearing domineering bossy controlling micromanaging meddling interfering nagging hectoring shrewish henpecked brow-beating intimidating menacing thuggish loutish yobbish oafish boorish churlish hard-nosed high-handed tone-deaf out-of-touch clue-free
  clapped-out washed-up burnt-out past-it over-promoted overpromoted overpaid under-qualified unqualified dodgy ropey ropy rancid grotty minging boggin bogging honking clarty manky mingin scabby crabbit sleekit torn-faced glaikit dour thrawn twp chopsy mardy-arsed nowty mitherin nesh braindead bullish catty cliquey cliquish condescending crass dodgy gobshite heartless hostile humourless inhumane lardy leering lazier lying nauseating obsequious oily pretentious power-tripping repugnant ruthless sanctimonious self-serving self-centred self-important sly spoilt sycophantic tedious thoughtless tin-pot unbearable unfit unpleasant untrained vacuous venomous warped weaselly thickest stupidest dumbest dimmest laziest nastiest vilest ugliest rudest slimiest chavvy creepy manky scabby pervy leery lecherous sneaky snotty-nosed shifty work-avoiding stuck-in-the-mud sour-faced po-faced poisonous grotty scruffy greasy fickle charmless humourless brainwashed talentless fake hypocritical sadistic tyrannical dictatorial spoilt arrogant bitchy bone-idle brainless bullying cheating childish clueless cold-hearted conceited
  conniving corrupt cowardly crooked cruel deceitful deluded delusional demented dense dim dishonest dopey dozy
  dumb entitled fat feckless feral foolish gobby gormless greedy gutless gullible half-witted hateful heartless hopeless hysterical idiotic
  idle ignorant illiterate immoral imbecilic incapable incompetent inept inferior insufferable jumped-up lazy lying malicious
  manipulative mannerless mindless moronic mouthy nasty nosy nosey obnoxious patronising patronizing pathetic perverse petty pompous power-mad
  power-crazed primitive psychotic ratty rotten scheming selfish self-obsessed senile shameless shit shite slovenly smarmy smelly smug
  sneaky snide snobby snotty spineless spiteful spotty stupid stuck-up thick thieving thin-skinned toxic trashy treacherous two-faced twisted ugly
  uncaring uncivilised uncivilized uneducated ungrateful unhinged unprofessional untrustworthy unwashed upstart useless vain vindictive
  vicious whingeing whining wicked-hearted witless workshy work-shy lardy tight-fisted brutish backward
  brainwashed backwards crap inbred toothless cocky snivelling power-hungry weak-minded
  simple-minded narrow-minded small-minded bird-brained empty-headed hard-faced foul-mouthed poisonous cunning`;

const poorAdjectives = `appalling atrocious awful crappy diabolical disgraceful dire dreadful embarrassing horrendous horrible horrid
  laughable ridiculous rubbish shambolic shameful shocking terrible chaotic dysfunctional disorganised unsafe
  lousy woeful abysmal farcical `;

const fillers = `silly daft as per wee lil lickle actual ole yon thon reyt reet dead well pure proper mega super double sad old-school sanctimonious smarmy botoxed simpering sneering greasy-haired hatchet-faced po-faced stuck-up golf club pompous bearded ginger tubby lanky bug-eyed gum-chewing vape-sucking chain-vaping lanyard-wearing clipboard-wielding foul mouthed mouth rough common rude sour faced hard wife beating child knuckle weak noisy filthy scruffy scary boring weird mean unpleasant hateful rotten clumsy tedious two-bit washed ill-mannered bad-mannered ill-educated chain-smoking attention-seeking money-grabbing a an the some such just only really so very too absolutely absolute utterly utter totally total totally completely complete
  proper properly bloody fucking fuckin fcking fkn effing freaking frigging damn damned goddamn bleeding ruddy flipping flaming sodding literally
  basically honestly simply all always actual actually seriously pretty quite fairly rather truly right frankly nothing but
  little old big great fat massive enormous human bunch bunches lot load loads pile pack piece pieces bit gang group set shower bag waste excuse for of
  and & , both every also still even clearly obviously probably generally mostly mainly usually genuinely incredibly unbelievably
  extremely insanely inherently naturally beyond more most worst biggest single dumb big-headed plain sad sorry scheming smelly that
  well dead proper hugely painfully sneering first-class world-class grade-a certified class pure mere walking talking one
  kind sort cross between definitely certainly surely undoubtedly collectively now self-righteous jumped up power mad stuck
  old-fashioned miserable moody loud dirty insane violent superior sick slow bitter blind deaf backstabbing pervy washed-up known snarling sniping whiny needy greasy power-tripping long-winded young new middle-aged bald balding posh common tiny middle class working ever so-called giant
  bleedin fooking feckin fecking friggin cheeky fake true real typical tired again today loud noisy spoilt spoiled rich poncey local these them those`;

export const lexicon: Lexicon = {
  'vile-noun': `lump_of_lard tub_of_lard bag_of_shit sack_of_shit shit_stain ${vileNouns} waste_of_space waste_of_oxygen waste_of_skin waste_of_air waste_of_life waste_of_breath piece_of_work
    pieces_of_work oxygen_thief oxygen_thieves pond_life low_life low_lifes piece_of_shit pieces_of_shit excuse_for_a_human
    excuse_for_a_human_being excuse_for_a_man excuse_for_a_woman excuse_for_a_person half-wit`,
  'mean-noun': `knuckle_draggers knuckle_dragger dead_wood deadwood lost_cause lost_causes dead_weight empty_vessel empty_vessels oxygen_bandits control_freaks ${meanNouns} half_wits half_wit big_head know_it_all know-it-all pain_in_the_arse pain_in_the_ass pain_in_the_neck
    pain_in_the_backside control_freak control_freaks old_bag old_bags old_bat old_bats old_cow old_witch old_trout old_goat
    waste_of_money waste_of_a_wage waste_of_a_salary waste_of_a_job
    car_crash train_wreck basket_case basket_cases laughing_stock battle_axe battleaxe two_faces head_case headcase pit_of_vipers nest_of_vipers sack_of_spuds`,
  'vile-emoji': `🐒 🐵 🦍 🐀 🐁 🐖 🐷 🐽 🪳 🐍 💩 🤮 🤢 🖕 👎 🗑 🚮 🦠 🪰 🪱 🦨 🔫 🤡`,
  'soft-noun': `snob snobs muppet muppets numpty numpties plonker plonkers wally wallies doughnut donut sausage melt sod sods beggar banana nugget
    nuggets spanner spanners div divs goof goose egg wazzock wazzocks pudding dipstick ninny twit twits daftie nincompoop nincompoops dork geek
    nerd ham clot clots dweeb dafty noodle mare`,
  'vile-adj': `${vileAdjectives} dead_inside`,
  'mean-adj': `${meanAdjectives} stuck_up two_faced work_shy bone_idle brain_dead jumped_up power_mad power_hungry tight_fisted mentally_deficient`,
  'poor-adj': poorAdjectives,
  filler: `${fillers} ${meanAdjectives} ${vileAdjectives} ${poorAdjectives}`,
  place:
    'dump shithole hellhole hole toilet pit cesspit cess-pit circus zoo madhouse asylum shitshow sewer tip prison swamp cult',
};

/** Up to six words between "is" and the insult; nested, so that a run of them is walked once. */
export const fill = '(<filler> (<filler> (<filler> (<filler> (<filler> (<filler>)?)?)?)?)?)?';

export const things: readonly Grammar[] = [
  {
    // "is": also where it is only likened.
    kind: 'be',
    patterns: `
      (is|are|was|were|'s|'re|r|seem|seems|being|iz|wuz)
      (look|looks|looked|act|acts|acting|behave|behaves|behaving|smell|smells|sound|sounds|live|breed|eat|fight|walk|think|talk) like
      (are|is|'re|'s|was|were|r) (all|just|really|basically|literally|honestly)? (nothing but|nothing more than|no better than|little better than|no more than|little more than|little but|worse than|lower than|as bad as|as useful as|as dumb as|as stupid as|more like|like|just like|akin to|the equivalent of|comparable to|what i call|the definition of|full of|made of|born)
      (have|has|had|'ve) (all|always|ever|just|only|really|long)? been
      (will|would|'ll|must|gotta|has to|have to|has got to|have got to) (all|always|just|only|forever)? be
      (seem|seems|appear|appears|tend|tends|turned out|prove|proved|happen) to be
      (become|becomes|became|remain|remains|remained|turn into|turning into|turned into)
      (get|gets|getting|become|becoming) (so|more|even)?
    `,
  },
  {
    kind: 'mean-phrase',
    patterns: `
      (as)? thick as (two|a|an|pig|the|three)? (short)? <word> <word>?
      (about|just)? (as)? (useful|much use|much good|effective|welcome) (to anyone)? as (a|an) (chocolate|glass|inflatable|broken|handbrake|cardboard|one|fart|lead|paper|wet|bag|hole|sack|screen|soggy|concrete|ashtray|waterproof|trapdoor|fish) ..3
      not the (sharpest|brightest|quickest|smartest) ..4
      (a|one|two|a few|several) (sandwiches|sandwich|can|cans|card|cards|brick|bricks|fries|slices|crayons|marbles|books) short ..3
      (a)? (few|couple) ..1 short of (a|the) <word>
      (thicker|dumber|denser|dimmer) than <word> ..2
      (dumb|stupid|dense|dim|daft) as (a|an) <word>
      out of (his|her|their) (depth|tiny mind|tiny minds|mind|minds)
      off (his|her|their) (head|heads|rocker|rockers|trolley|trolleys)
      (wrong|soft|sick|weak|messed up|fucked) in the head
      (full of) (shit|crap|hot air|bullshit|bs|themselves|herself|himself|it)
      up (his|her|their) own (arse|arses|backside|backsides|bum|bums)
      (not|hardly|barely) (fit|qualified|competent|clever enough|bright enough|good enough|capable) (to|for|of) ..3
      beyond (hope|help|useless|stupid|thick)
      (all)? the (lowest of the low|scum of the earth|dregs of society|dregs|bottom of the barrel|spawn of satan|devil|devil incarnate|worst of the worst|lowest form of life|absolute pits)
      the worst <word>? ..3
      a law unto (himself|herself|themselves)
      a few <word> short
      no use to (anyone|man nor beast|man or beast|anybody)
      (the)? most <mean-adj> <word>
      (more) use as a ..3
      good for nothing
      (face|faces) like a ..4
      (the)? (iq|brains|charm|personality|brain|intelligence|morals|backbone|charisma|warmth) of a ..3
      cut from the same ..1
      past (it|his best|her best|their best)
      on a (constant|permanent|massive)? power trip
      in (cloud cuckoo land|la la land|another world|a world of (his|her|their) own)
      destined for (prison|jail|the dole|failure|the scrapheap)
      (two|not two|without two|a) brain (cell|cells) (to rub together|between them)
      jumped up
      on another planet
    `,
  },
];
