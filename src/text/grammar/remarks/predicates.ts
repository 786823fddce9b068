import type { Grammar, Lexicon } from '../../grammar.ts';
import { fill } from './insults.ts';

/** What may be said of people: that they are something, do something, or ought to have something done to them. */
export const lexicon: Lexicon = {
  // Demeaning when a whole group is said to be it, and often harmless of one person.
  low: `letterboxes letterbox sex_objects sex_toys baby_factories incubators breeding_machines addicts alcoholics animalistic arrogant barbarians bastards beggars benefit_cheats benefit_scroungers bloodsuckers
    bombers bullies burdens cannibals cheats child_abusers childish clueless con_artists conmen criminals crooks cruel cursed dangerous defective deformed demonic demons deranged deviant deviants devils diseased dirty disease-ridden dishonest disordered
    drunks enemies evil extremists failures fakes fanatics fundamentalists fools fraudsters freeloaders gold_diggers gold-diggers greedy gropers groomers
    heathens idiots illiterate illogical immoral incompetent inferior infidels insane intolerant invaders irrational jihadis kiddy_fiddlers killers lazy lesser_beings
    liars loathsome looters lunatics mentally_deficient mentally_ill mentally_unstable mentally_challenged mentals misfits
    monsters murderers murderous mutants obnoxious objects oppressors oversensitive paedophiles pedophiles peasants perverse perverts predators primitive
    promiscuous property rapists robbers savage scammers scroungers second_rate sex_offenders sexual_deviants shameless shifty sickos sinister sluts smelly snowflakes spongers stalkers sub-human swindlers
    takers terrorists thick thieves thieving third-rate thugs ticks troublemakers trouble_makers tyrants ugly uncivilised uncivilized undesirable undesirables unclean unfit unhinged
    unnatural unnecessary unstable untermenschen untrustworthy useless vermin vile violent victims_of_their_own weak weirdos wicked
    witches worthless attention_seekers attention-seekers attention_seeking backward bossy hysterical nagging moaners freeloading
    abnormal brainwashed creepy gross icky pathetic dumb disgusting sissies shite shit crap rubbish rats pigs dogs vermin tight-fisted
    drug_dealers dealers muggers gangsters jihadists bomb-makers nazis lepers cripples vegetables breeders baby_makers baby_machines whores
    bad_drivers terrible_drivers rubbish_drivers shit_drivers awful_drivers crap_drivers bad_teachers awful_teachers bad_parents bad_mothers
    skivers work-shy workshy uneducated unemployable hideous airheads bimbos jobless childlike humourless intolerable pests pest nuisances liars
    overrated talentless brainless gutless heartless cowards cold-hearted godless selfish delusional deluded spiteful sly cunning shrill catty snakes`,
  'low-phrase': `men_in_dresses blokes_in_dresses men_in_frocks men_in_wigs men_pretending boys_in_dresses mentally_disturbed going_to_hell the_reason_this_country the_reason_for a_burden a_drain a_menace a_plague a_threat a_danger a_cancer a_problem the_problem a_stain a_blight a_mistake a_joke a_nuisance
    a_disgrace a_disease a_virus a_disaster a_scourge a_liability a_waste a_pest a_curse a_blot a_bunch_of_criminals an_abomination an_embarrassment an_insult an_infestation
    an_infection an_invasion to_blame all_the_same the_worst the_enemy the_devil the_scum the_lowest the_root the_cause a_lower a_different_species
    taking_the_piss only_here only_good_for only_after only_interested_in
    only_in_it good_for_nothing good_for_only good_at_nothing no_good no_use too_emotional too_weak too_stupid too_lazy too_sensitive too_thick too_hormonal too_dumb too_old_to too_soft past_it beneath_us beneath_me beneath_contempt
    below_us below_me beneath_everyone less_intelligent less_capable less_human less_able less_than_human less_than_us less_clever less_evolved less_trustworthy less_civilised sub_human here_to_steal here_to_take here_to_scrounge out_to_get out_to_destroy out_to_replace out_of_control out_of_their_minds trying_to_take trying_to_destroy trying_to_replace on_the_take against_nature against_god a_bad_influence bad_news bad_for this_country's_problem ruining destroying wrecking stealing infesting polluting sponging scrounging leeching swamping flooding
    grooming corrupting indoctrinating poisoning replacing draining robbing spoiling bleeding_us milking_the_system taking_the_mick
    mentally_sick not_human sick_in_the_head sent_by_the_devil living_off not_quite_human not_all_there easy_to_fool  tight_with_money
    property_of baby_making_machines only_good ripping_off`,
  // What a group is denied to be: "not human", "not welcome".
  worthy: `equal equals our_equals smart smart_enough strong_enough clever_enough bright_enough tough_enough brave_enough cut_out real_women real_woman real_men real_parents proper_women a_real_woman a_real_man human humans people normal natural welcome clean civilised civilized trustworthy capable intelligent clever bright worthy honest human_beings real_people real_teachers one_of_us like_us like_you_and_me
    as_clever as_good as_bright as_intelligent as_smart as_strong as_capable as_human fit_to fit_for cut_out_for worth_the worth_a worth_it worth_saving worth_anything worth_my worth_our
    to_be_trusted meant_to_be built_for suited_to proper_people allowed_here wanted_here
    part_of_our part_of_this on_our_level on_the_same_level decent good_people good_enough right_in_the_head well_in_the_head all_there safe_around`,
  harmed: `taken_off taken_off_the_road moved_on bulldozed drugged_up dealt_with tarred made_extinct aborted abolished annihilated banished banned barred beaten beheaded bombed burned burnt caged castrated chucked_out culled
    deported destroyed drowned drugged eliminated enslaved eradicated erased euthanised euthanized exterminated exiled expelled executed fired flogged gassed hanged hung
    hunted imprisoned institutionalised jailed kept_away kept_down kept_out kept_in_cages kept_indoors kept_locked_up kicked_out killed laughed_at locked_away locked_up lynched murdered neutered outlawed punched
    put_away put_down put_in_camps put_in_cages put_in_prison put_in_jail put_in_asylums put_in_institutions put_in_the_bin put_in_their_place put_on_a_boat put_to_death put_to_sleep put_back punished raped removed rounded_up sacked
    segregated sectioned sent_away sent_back sent_home sent_packing sent_to_prison shipped_back shipped_off shipped_out shot silenced slapped slaughtered smacked spat_on sterilised sterilized
    stoned stopped_from_breeding strangled stripped_of strung_up taken_out_and_shot tagged thrown_in thrown_off thrown_out thrown_overboard tortured turned_away
    whipped wiped_off wiped_out dead extinct illegal ashamed barefoot seen_and_not_heard at_home in_prison in_jail in_cages in_the_kitchen in_a_zoo in_zoos in_an_asylum in_asylums in_camps in_special_schools grateful_we`,
  harm: `abuse annihilate attack ban banish batter beat behead bomb burn butcher castrate crush cull deport destroy drown eliminate enslave eradicate
    evict execute expel exterminate euthanise gas hang hunt imprison jail kill lynch murder nuke punch rape segregate shoot slap slaughter smash
    stab sterilise sterilize stone strangle torture whip`,
  'harm-phrase': `beat_up get_rid_of kick_out lock_up put_down round_up send_back string_up throw_out wipe_out wipe_off keep_out ship_out string_up
    chuck_out clear_out purge run_over spit_on stamp_out take_out gun_down hunt_down`,
  'away-verb':
    'send put throw kick lock round keep ship chuck get drive force turn pack deport take move push drag smuggle',
  away: 'back home down out up away off in into over inside overboard packing from',
  'no-place-verb': "don't dont doesn't doesnt never won't wouldn't",
  hate: `hate hates despise despises detest detests loathe loathes abhor resent h8 hateee hating despising`,
  'hate-phrase': `feel_nothing_but_contempt_for have_only_contempt_for can't_stand cannot_stand cant_stand can_not_stand couldn't_stand can't_abide can't_bear cant_bear cannot_bear cannot_abide can't_stomach cannot_stomach can't_tolerate cannot_tolerate have_no_time_for
    am_sick_of 'm_sick_of 'm_disgusted_by am_disgusted_by am_repulsed_by look_down_on have_no_respect_for want_rid_of have_nothing_but_contempt_for feel_sick_around 'm_ashamed_of have_had_enough_of
    've_had_enough_of 've_had_it_with have_zero_respect_for 'm_allergic_to  's_nothing_worse_than`,
  'curse-verb': 'fuck fck fuk screw damn bugger bollocks_to sod stuff balls_to f*ck',
  'hate-adverb': `really absolutely fucking just so truly honestly genuinely all still always literally do also bloody totally utterly completely
    hereby officially sincerely secretly openly effing even flipping particularly especially deeply proudly actually seriously passionately`,
  mental: 'autistic special downs spastic retarded',
};

const be = '<be>';
// One word that no list has: "a washed up liar", "a bunch of stuffed shirts and idiots".
const odd = `(is|are|was|were|'s) (a|an|such a|all|just|the|nothing but|absolute|total) (<filler> (<filler> (<filler>)?)?)? (<word>|<word> (and|of|up|-)|<word> <word> and|<word> <word>) <filler>?`;

export const phrases: readonly Grammar[] = [
  {
    kind: 'is-vile',
    patterns: `${be} ${fill} (<vile-noun>|<vile-adj>)\n${odd} <vile-noun>`,
  },
  {
    kind: 'is-mean',
    patterns: `
      ${be} ${fill} (<mean-noun>|<mean-adj>|<mean-phrase>|<soft-noun>)
      ${odd} (<mean-noun>|<soft-noun>)
      ${be} (<filler>)? <word> (as <word>)? and (twice as|just as|even|very|so|completely|utterly|a bit|a|an)? (<filler>)? (<mean-adj>|<mean-noun>|<vile-adj>|<vile-noun>)
    `,
  },
  { kind: 'is-poor', patterns: `${be} ${fill} <poor-adj>` },
  {
    // A list that ends in a hard word: "grumpy, mean and useless".
    kind: 'is-low',
    patterns: `${be} ${'(<filler>)?'} <word> , <word>? (,|and)? (<filler>)? (<low>|<vile-noun>|<mean-noun>)`,
  },
  { kind: 'is-dump', patterns: `${be} ${fill} <place>` },
  {
    kind: 'is-low',
    patterns: `
      ${be} ${fill} (<low>|<low-phrase>|<mean-phrase>)
      ${be} (all|just|really|basically|literally|honestly)? ..1 (inferior|beneath|below|less|lower) ..1 (to|than) (us|me|men|women|humans|whites|white people|animals|dogs|everyone|everybody|the rest)
      (is|are|was|were) (not|n't|never|hardly|barely|not even) (<filler> (<filler>)?)? <worthy>
      (isn't|aren't|isnt|arent|ain't|aint|wasn't|weren't) (<filler> (<filler>)?)? <worthy>
      (will|would|can|could) (never|not) (ever|really)? be <filler>? <worthy>
      (won't|can't|cannot|cant|couldn't) (ever)? be <filler>? <worthy>
    `,
  },
  {
    // Idioms of contempt, for one person or several.
    kind: 'does-mean',
    patterns: `
      (has|have|'s|'ve|had|is|are|am|was)? (completely|totally|really|finally|well and truly|officially|absolutely|clearly)? lost (the|her|his|their|its) (plot|marbles|mind|minds|grip)
      (couldn't|could not|couldnt|can't|cannot|cant) (even)? (organise|organize|arrange) (a|an|his|her|their|anything) ..8
      (couldn't|could not|couldnt|can't|cannot|cant) (even)? (lead|manage|teach|control|supervise|run|parent|discipline) (a (dog|bath|tap|raffle|whelk|school|tombola|queue|bun|class|stall|sweet|piss|pub|lesson|horse|goldfish|hamster|line|conga) ..4|for toffee|to save|their way|anything|(his|her|their) (own)? (way|kids|children|class|classes|arse) ..4|toffee|paint|snot|water)
      (couldn't|could not|couldnt|can't|cannot|cant) (even)? (blow (her|his|their) (nose|noses|brains)|find (her|his|their) (own)? (arse|arses|backside|backsides|bum|bums|way out)|tie (his|her|their) (own)? (shoelaces|laces)|pour water|boil an egg|string (a|two) (sentence|words) ..1|spell (his|her|their) (own)? (name|names|cat)|hit a barn|count to|think for|be trusted|be arsed|be bothered)
      (hasn't|haven't|hasnt|havent|doesn't have|don't have|dont have|has not|have not) (got)? (a|an|any|one|two|the|half a|the first)? (single)? (clue|brain|brains|brain cell|brain cells|backbone|spine|manners|morals|decency|standards|faintest|foggiest|faintest idea|brain between them|brain cell between them|idea what)
      (has|have|'ve|'s|got|with|shows|show) (got)? (absolutely|clearly|literally)? (no|zero|less) (clue|brain|brains|backbone|spine|manners|morals|decency|standards|integrity|class|shame|brain cells|social skills|common sense|self awareness)
      (needs|need|wants|want) (his|her|their|its)? (head|heads|brains)? (looking at|examining|sacking|shooting|firing|locking up|sectioning|examined|a slap|a good slap|a good kick|putting down|stringing up|a good hiding|a smack|neutering|sterilising|drowning|a brain transplant|a personality transplant|to grow up|to grow a pair)
      (talks|talk|spouts|spout|speaks) (absolute|utter|total|complete|pure|so much|nothing but)? (shit|bollocks|crap|drivel|shite|bullshit|rubbish)
      (makes|make|made) (me|us|everyone) (feel)? (physically)? (sick|want to (vomit|puke|gag|throw up|heave|scream)|gag|vomit|heave|retch)
      (makes|make) my (skin crawl|blood boil|flesh creep)
      (disgusts|disgust|repulses|repulse|sickens|sicken|appals|revolts) (me|us)
      (wouldn't|couldn't|would not|could not|wouldnt) know ..4 if (it|they|he|she|one) (bit|hit|slapped|smacked|fell|sat|kicked|punched|landed) ..5
      (couldn't|could not|can't|cannot) (get|be) (any|even)? (more)? ${fill} (<mean-adj>|<vile-adj>|thicker|dumber|lazier|stupider|ruder|nastier)
      (has|have) no business (running|being|teaching|in|working|leading) ..4
      (has|have|'s|'ve|with) (got)? (the)? (iq|brains|charm|personality|brain|intelligence|morals|backbone|charisma|warmth|attention span|manners|spine) of (a|an) ..3
      (couldn't|could not|couldnt) (even)? (lead|organise|organize|run|manage|teach|find|pour|start|control) ..3 (to|in|on|into|out of|for) (a|an) ..3
      (doesn't|don't|hasn't|haven't|not) (have|got)? (two|a single|one) brain (cell|cells) ..3
      (has|have|'s|with|got) (got)? (a)? (face|faces|brain|brains|voice|breath) like a ..4
      (will|'ll|is going to|are going to|is gonna) (all|probably|definitely|only)? (end up|finish up) (in (prison|jail|a cell|borstal)|on (benefits|the dole)|inside|stacking shelves|dead)
      (does|do|doing|did|done) (absolutely)? (sod all|fuck all|bugger all|naff all|jack shit|nothing all day) ..3
      (loves|love|likes|like) the sound of (his|her|their) own (voice|voices)
      (thinks|think|acts like|act like) (he|she|they) (owns|own|runs|run) (the|us|this) (place|school|world)?
      (slept|shagged|crawled|brown nosed|licked) (his|her|their) way ..4
      (shouldn't|should not|should never) (breed|have bred|have kids|have children|be breeding|be around children|be teaching|be a (head|teacher|parent)|be parents|be in (charge|teaching|education|schools))
      (stinks|stink|reeks|reek)
      (makes|make|made|making) (my|our|everyone's|all our) (life|lives) (a)? (hell|misery|a misery)
      (belongs|belong) (in|on|under) (a|the|an)? (zoo|prison|jail|cage|bin|sewer|borstal|pit|asylum|circus|gutter|rock)
      (thinks|think) (he|she|they) (is|are|'s|'re) (god|above|better than|god's gift|something|the queen|the king|royalty|the bee's knees)
      (only|just)? in it for the (money|holidays|power|pension)
      (can|should|could) (all|just)? (get stuffed|go to hell|do one|rot|die|fuck (off|themselves|himself|herself)|go fuck|go and fuck|swivel|burn in hell|rot in hell|piss off|get fucked|jump off|kiss my)
      (should|ought to|need to|needs to|must|deserve to|deserves to|want|wants) (all|just|really)? be (sacked|fired|shot|struck off|sectioned|locked up|put down|strung up|horsewhipped|ashamed of (themselves|himself|herself)|jailed|ashamed|slapped|neutered|sterilised|taken out|drowned)
      (doesn't|don't|didn't|dont|doesnt) know (his|her|their) (arse|arses|backside|elbow|head|backsides) ..4
      (doesn't|don't|dont|doesnt|never) (deserve|deserved) (his|her|their|to be|the) (job|jobs|a head|head|headteacher|a teacher|children|kids|parents|salary|title)
      (is|are|was|were|'re|'s) (clearly|obviously|all)? dragged up
      (is|are|'s|'re|was|were) (such|all)? (a)? (waste|bag|sack|pile|heap|lump|piece) of (space|oxygen|skin|air|shit|lard|crap|work|dirt)
      (makes|make) ..4 look (like a|intelligent|clever|competent|like an) ..2
      (would|could|'d) (argue with|bore|fight with|shop) ..3 (wall|paper bag|death|tears|granny|grandmother)
      (has|have|'s got|'ve got|'s) (got)? (more)? (faces|chins|neck) (than|like) ..4
      should (never|not) (be|have been|have) (allowed|let|given|had|near|in charge|a parent|parents|trusted|a teacher|teachers|kids|children) ..4
      shouldn't (be|have been|have) (allowed|let|given|had|near|in charge|a parent|parents|trusted|a teacher|teachers|kids|children) ..4
    `,
  },
  {
    kind: 'does-poor',
    patterns: `
      (treats|treat|treated|treating) (its|their|the|us|staff|everyone|people|her|his|teachers|children|kids|pupils) ..2 like (dirt|shit|crap|rubbish|scum|slaves|idiots|something|muck|criminals)
      (couldn't|could not|couldnt) (give a|care less) ..5
      (doesn't|don't|doesnt|dont|does not|do not|never) (care|cared|give a (damn|shit|toss|fig|fuck|monkeys|monkey's)) about (staff|us|kids|their (kids|children|staff|own)|the (children|kids|staff|pupils)|our (children|kids)|pupils|anyone|people|children|teachers|anything)
      (is|are|'s|'re|has been|have been) (so|really|very|completely|totally|utterly)? (badly|terribly|poorly|appallingly|shockingly) (run|led|managed|organised|behaved|taught|planned)
      (is|are|'s|has|have)? (going|gone|goes) (down the (pan|toilet|drain|swanny|tubes|plughole)|to the dogs|to rack and ruin)
      (has|have|'s|'ve|is|are) (completely|totally|single-handedly|absolutely)? (ruined|destroyed|wrecked|ruining|destroying|wrecking|killing|failing) (this|our|the|my|these|everything) (school|place|kids|children|pupils|staff|morale|department|that was|good)?
      (is|are|'s|'re) (always|so|completely|totally|really|an absolute|a complete|a total)? (in chaos|on its knees|falling apart|not fit for purpose|failing|failing our kids|overrated|the worst|a disaster|a bloody mess|understaffed and badly led)
      (bullies|bully|harasses|undermines|belittles|humiliates) (its|their|the|her|his|everyone|people|all) ..1 (staff|teachers|people|tas|who|us)?
      (lets|let|is letting|are letting) (the|their|its|our) (kids|children|pupils|staff) down
      (plays|play|has|have) favourites
      (has|have) no (idea|leadership|vision|discipline) (what|how|about)? ..3
      (is|are|'s) the reason (i|we|everyone|everybody|people|staff) (drink|hate|quit|left|cry|dread|leave|want to (quit|leave|cry|scream)|am leaving) ..3
    `,
  },
  {
    kind: 'run-by-fools',
    patterns: `
      (is|are|'s|was|being)? (run|managed|led|staffed|governed|populated|controlled|ruled|full|crawling|riddled|packed|infested|overrun|filled|stuffed) (by|with|of) ${fill} (<vile-noun>|<mean-noun>|<soft-noun>)
    `,
  },
  {
    // What a whole group is said to do, or to deserve.
    kind: 'does-ill',
    patterns: `
      (should|must|need to|needs to|ought to|deserve to|deserves to|have to|has to|gotta|had better|better) (all|just|really|only|every one of them|have)? (all)? (be|been|get) (all|just)? (fucking|bloody)? (<harmed>)
      (should|must) (all|just|fucking|bloody|really)? (die|burn|disappear|rot|fuck off|drop dead|go home|go back|leave|get out|shut up|know their place|stay (home|at home|in|out|away|inside|off|indoors)|stick to|hang|never (have been|exist)|be (dead|extinct|quiet|grateful)|suffer|obey|do as|kill themselves|stop (breeding|whining|moaning|whinging|having kids|having children)|keep quiet|apologise for existing|drown|cease)
      (should|must|can) (stay|get|stick|go|know|keep) ..1 (out of|in the (kitchen|home|bedroom|gutter|closet)|back|to (cooking|cleaning|housework|having babies|making)|quiet|their place|home)
      (shouldn't|should not|should never|should n't|must not|mustn't|don't deserve to|do not deserve to|dont deserve to|doesn't deserve to|have no right to|has no right to|can't be|cannot be|can not be|never deserve to|ought not to|are not fit to|aren't fit to|are unfit to|shouldnt) (even|ever)? (be)? (allowed|trusted|permitted|near|vote|breed|exist|live|adopt|teach|lead|reproduce|have (children|kids|babies|rights|a vote|the vote|a say|jobs|benefits)|be (here|alive|in this|in our|in my|in positions|parents|seen|teaching|teachers|around|out)|around|here|in this|in our|raise|mix|speak|get benefits|hold|be given)
      (don't|do not|doesn't|does not|dont|will never|never|can never|can't ever) (really)? belong (here|in|with|anywhere|on|amongst|among)?
      belong (back)? (in|on|at|under|behind) (a|an|the|their|some)? (kitchen|zoo|zoos|jail|prison|cage|cages|hell|gutter|bin|sewer|sewers|past|asylum|asylums|home|bedroom|bed|camp|camps|circus|jungle|trees|cells|rubbish|mental|institutions|bars|ground|graves|grave|mud|chains|concentration|landfill|dump|own|slaughterhouse|dungeon|field|fields|back|institution|hospital|freak|special)
      belongs (back)? (in|on|at) (a|an|the)? (kitchen|zoo|cage|hell|gutter|bin|home|asylum|prison|jail)
      (have|has|'ve) (absolutely|got|literally)? (no|zero) (place (in|here)|right to|business|morals|brain|brains|shame|manners|respect|soul|souls|class|value|clue|intelligence|culture|honour|discipline|self-control|feelings|standards|worth|hygiene|decency|empathy|loyalty|talent|self-respect|conscience)
      (have|has) nothing (to|of) (offer|contribute|give|value|worth)
      (contribute|offer|add|achieve|bring|give) (absolutely|literally)? (nothing|zero|nothing but)
      (never|won't|refuse to|refuses to|will never) (ever|even|want to)? (work|contribute|wash|integrate|pay|learn|change|shower|amount to|do a day's work|be trusted)
      (don't|do not|dont|doesn't) (ever|even|want to)? (contribute|wash|integrate|pay tax|pay taxes|pay their|respect our|respect women|have (brains|a brain|morals|feelings|souls)|bother to learn|know how to behave|understand (science|maths|logic|football)|give back|shower|have what it takes|make good|want to work|do a day's work)
      (can't|cannot|cant|can not|couldn't) (even|ever)? (drive|do maths|control (themselves|their)|think|park|be trusted|behave|handle (pressure|power)|lead|be normal|be proper|raise (kids|children)|be bothered|be human|take a joke|do (science|anything|a man's)|teach|keep (a secret|quiet|clean)|stop (nagging|talking|stealing|breeding)|run (a|the|anything))
      (ruin|destroy|wreck|infest|pollute|contaminate|corrupt|indoctrinate|terrorise|drag|spoil|poison) (everything|this|our|the|my|every|society|everyone|children|kids|people|neighbourhoods|communities|towns) ..3
      (will|would|are going to|have|want to|are trying to|'re|are|just|only|always) (all)? (ruin|ruined|ruining|destroy|destroyed|destroying|rob|robbing|murder|rape|steal|stealing|stolen|infest|infested|infesting|pollute|polluted|wreck|wrecked|wrecking) (you|us|everything|this|our|the|my|every|society|everyone|all|children|kids|people|from|jobs|your|half|women|blind)? ..3
      (always|just|only|all|will|would|do)? (steal|scrounge|stink|sponge|smell|leech|multiply|infest|mooch|freeload)
      (always|just|only|all|will|would|do)? (steal|cheat|scrounge|breed|stink|sponge|smell|leech|rape|groom|loot|beg|whine|nag|moan) (everything|off|children|kids|like|so much|too much|all the|constantly|people|about everything|our|jobs|anything)
      (always|only|just|all|will) (lie|complain|act up|play the victim|cause trouble|cause problems|cheat|nag|moan|whine)
      lie and (cheat|steal)
      (spread|spreading|carry|bring|brings|brought|bringing) (disease|diseases|crime|germs|their filth|filth|trouble|terrorism|drugs|lice|nothing but|shame)
      (make|makes|made) (me|us) (feel)? (physically|so|absolutely)? (sick|want to (vomit|puke|gag|throw up|heave)|gag|vomit|heave|puke|retch|nauseous)
      (disgust|disgusts|repulse|repulses|sicken|sickens|revolt|revolts|repel|repels|creep|annoy) (me|us|everyone|everybody) (out)?
      (make|makes) my (skin crawl|blood boil|flesh creep|stomach turn)
      (deserve|deserves|deserved) (to (die|suffer|rot|burn|be (<harmed>)|drown|starve|lose)|no (rights|respect|sympathy|place|help|mercy|vote)|nothing|death|hell|everything they (get|got)|what they (get|got)|what's coming|a (bullet|kicking|beating|slap|noose)|punishment|extermination|the (rope|death penalty)|whatever)
      (don't|do not|dont|doesn't|never|will never) deserve (rights|respect|equal|help|houses|a vote|the vote|a place|any rights|any respect|anything|our|human|jobs|kindness|children|love|sympathy|education|benefits|freedom|to (live|exist|breathe|vote|be here|be happy|be alive|have|work|teach|breed|be called|win|be in))
      (only|just) (want|need) (attention|sympathy|your money|our money|a passport|benefits|a real man)
      (only|were|just) (exist|good|made|born|put on this earth) (to (serve|please|breed|cook|clean|obey|be)|for (breeding|cooking|cleaning|sex|one thing))
      need (a|to) (real man|good slap|good (shag|fuck)|be (<harmed>)|know (their|your) place|shut up|go (home|back)|learn (their|your) place|get back|die|leave|fuck off|be (fixed|cured|controlled|put))
      (just|only) need (a real man|a good (seeing to|slap)|to (shut up|grow up|go home))
      (will|'ll) (get|have) (what they deserve|what's coming) ..2
      (can|should|could|need to|must) (all|just)? (go to hell|fuck off|piss off|do one|rot|die|burn|get stuffed|go home|go back|kiss my|suck|get out|get fucked|drown|shut up)
      (fuck off|go home|go back|get out|piss off|get back) (back|home|to|in|where)? ..2
      (are|is|'re) (always|constantly) (moaning|lying|nagging|whining|stealing|cheating|breeding|scrounging|begging|attention seeking|playing the) ..3
      (had better|better|should) (watch (their|your) (back|backs|step)|start running) ..3
      (had better|better) (watch out|run|hide) ..3
      (take|get) (everything|more rights than) ..3
      (rob|con|cheat|fleece|screw|scam|knife|bomb|rape|grope|murder) (you|us|everyone|people|anyone|their) ..3
      (are|is|was|were) (a|an|the|one|all|just|some|this|our|no|my|nothing but|pure) (<filler> (<filler>)?)? (burden|drain|menace|plague|threat|danger|problem|stain|blight|disgrace|disease|virus|scourge|liability|curse|blot|abomination|infestation|infection|invasion|mistake|nuisance|cancer|poison|parasite|waste|pest|stench) ..4
      (had|have|need|want) it (coming|too easy|easy)
      (will|'ll|should|can|deserve to|going to) (all)? (burn|rot|fry) (in hell)?
      should have (their|your) (vote|votes|rights|kids|children|benefits|licence|licences|citizenship|passports) (taken|removed|stopped|stripped|revoked) ..3
      do is (take|moan|complain|steal|nag|shop|breed|whine|lie|cause|talk|eat|beg|scrounge|fight|drink) ..4
      (wouldn't|won't|would not) be (missed|any loss)
      (are|is|'re) (all|nothing but|just|always|only)? trouble
      (get|gets|got) what (they|she|he) (deserve|deserves|deserved) ..2
      (should never|should not|shouldn't|shouldnt|can't|cannot|can never) (ever)? be (a|an|the|our)? (teacher|teachers|head|heads|headteacher|parent|in charge|mp|mps|leader|leaders|judge|doctor|doctors|boss|bosses|president|prime minister|police officer|nurse|nurses|around|near) ..3
      (are|is|'re|were)? (only|just|all) (here|there|hired|employed|promoted|in this) (because|for|to) ..4
      (ain't|aren't|are not|isn't) (fit|worth) ..3
      (want|wants|trying|try|tries) (special treatment|everything|handouts|to (take over|replace us|destroy|kill us|convert|turn|ruin|control|groom)) ..3
      (sound|sounds|look|looks|smell|smells) (like shit|disgusting|ridiculous|like (men|monkeys|a man|apes|freaks|animals|dogs|pigs|goats)|horrible|stupid|wrong|gross|hideous|ugly|awful)
      (live|lives|living) like (animals|pigs|rats|savages|dogs)
    `,
  },
  {
    // The talk of invasion, which fits newcomers and minorities and is a joke about anybody else.
    kind: 'does-invade',
    patterns: `
      (take|taking|took|taken|steal|stealing|stole) (all)? (our|british|the|my|your|everyone's) (jobs|houses|homes|women|money|benefits|country|places|land|school|doctors|gp|nhs|doctor|hospital|council)
      (come|coming|came|comes|flood|flooding|pour|pouring|sneak|sneaking) (over|in|into|to)? (here|this country|our country|our shores) (and|to|just|stealing|taking|for|scrounging|expecting|with|illegally) ..4
      (breed|breeding|multiply|multiplying|spreading|swarming) like (rabbits|rats|vermin|flies|cockroaches|a ..1|mice|locusts)
      (run|control|own|rule) (everything|the (world|media|banks|country)|hollywood|our (country|banks|media|lives|schools|streets|government|police|town)|all (of|the|our))
      (eat|shag|fuck|marry) (dogs|cats|their cousins|their sisters|goats|animals|kids|each other|rats|horses|camels|sheep)
      (live|living|sponge|sponging|leech|leeching|sit|sitting|scrounge) (off|on) (benefits|us|the state|handouts|the rest|their arses|taxpayers|our|the taxpayer|their fat)
      (are|is|'re|have|will|were|'ve|want to|trying to) (all|just|only|slowly|trying to|want to|going to|gradually)? (take over|taking over|taken over|invade|invading|invaded|flooding|flooded|swamping|swamped|replacing|outbreeding|overrunning|overrun|infesting|occupying|islamifying) (us|everything|us|everything|this ..1|our ..1|my ..1|britain|england|europe|every|everywhere|here|the (country|town|world|place|street|streets|area|school|schools|estate|city|whole|neighbourhood|village|nhs|council|media|government|playground|shops)|in|<punctuation>)?
      (took over|take over|invaded|invade|flooded|swamped|overran|overrun|infested) (us|everything|this ..1|our ..1|my ..1|britain|england|europe|every|everywhere|here|the (country|town|world|place|street|streets|area|school|schools|estate|city|whole|neighbourhood|village|nhs|council|media|government|playground|shops)) ..2
    `,
  },
];
