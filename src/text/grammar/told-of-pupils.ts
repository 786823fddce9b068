import type { Grammar, Lexicon } from '../grammar.ts';
import { schoolStories } from './school-stories.ts';

/**
 * A child of the school told of without a list's name: who is meant, what is told of them, and what says that
 * it is nobody the writer teaches. `told-of-pupils.ts` beside this folder puts them together.
 */
export const lexicon: Lexicon = {
  kid: `child kid pupil student learner lad lass girl boy laddie lassie bairn wean wain kiddie kiddo youngster tyke poppet mite nipper
    urchin tot rascal scamp munchkin wench wee_lad wee_lass wee_girl wee_boy laddo boyo chavvy bairnie schoolboy schoolgirl tutee mentee
    young_man young_lady young_person young_un littl'un little_un little_'un wee_yin
    wee_wan wee_one wee_soul wee_dote wee_man wee_fella wee_pet wee_mite wee_thing wee_doll wee_star wee_scone wee_legend
    little_one little_fella little_man little_chap little_soul little_mite little_guy little_dude little_legend little_madam little_monkey
    little_scamp little_cherub little_angel little_thing little_darling little_lady little_terror little_toad little_love little_horror
    little_tinker little_poppet little_bairn little_sod little_git little_star little_dot small_person tiny_person small_human tiny_human
    ten-year-old nine-year-old eight-year-old seven-year-old six-year-old five-year-old four-year-old three-year-old eleven-year-old
    twelve-year-old thirteen-year-old fourteen-year-old fifteen-year-old`,
  kids: `twins triplets kids children boys girls lads lasses bairns weans brothers sisters siblings brother_and_sister pair lot bunch kid
    family terrors mob gang crew`,
  // How a child is singled out.
  'kid-like': `little wee tiny small big tall short skinny chubby ginger blonde blond freckly freckled quiet quietest shy shyest noisy loud loudest naughty naughtiest cheeky
    cheekiest sweet sweetest lovely loveliest poor new newest same other older younger youngest oldest eldest autistic adhd deaf blind non-verbal nonverbal
    non_verbal eal sen send pp looked-after adopted fostered foster polish ukrainian syrian afghan sudanese somali romanian nigerian kurdish
    pakistani bengali chinese portuguese roma traveller smart bright brightest clever cleverest gifted silent selective_mute difficult tricky trickiest
    challenging feral wild wildest violent angry hungry tired lost certain particular favourite worst best smallest tallest smelly weird odd strange posh
    scruffy twin single young absolute proper bloody gorgeous gallus daft mad amazing brilliant wonderful confident anxious troubled traumatised vulnerable
    kindest kind funniest funny dear darling grubby sticky snotty sleepy sickly spoilt spoiled bonny canny wobbly runny clingy bilingual most very specific
    determined brave bravest stubborn toothless dyslexic grumpy stroppy moody sensitive gentle pale thin bold boldest sassy one entire lanky
    disabled nine ten eight seven six five four year_old teary upset soft wheelchair lone spare random adorable chaotic hyper total least
    cocky sulky nosy nosey bossy chatty mouthy gobby lippy stinky hopeless thick thickest dim dimmest weakest slowest fastest strongest`,
  'kid-one': `quiet little wee naughty loud ginger small smelly adopted clever shy youngest smallest tallest cheeky poorly deaf autistic tiny quietest naughtiest
    loudest shyest polish ukrainian syrian feral sporty bossy chatty weepy clingy sulky posh non-verbal nonverbal troubled freckly blonde`,
  // How one speaks of a pupil and hardly of one's own child.
  'kid-at-school': `non-verbal nonverbal non_verbal eal sen send pp looked-after fostered selective_mute autistic adhd deaf quiet quietest new newest polish ukrainian
    syrian afghan sudanese somali romanian kurdish roma naughtiest cheekiest loudest brightest weakest trickiest tricky challenging
    vulnerable favourite shyest best worst smallest tallest ginger lowest top bottom star strongest slowest cleverest kindest`,
  'kid-role': `runner climber biter writer reader mathematician artist speller helper monitor starter arrival joiner leaver flight_risk bolter thrower
    scientist wanderer screamer crier hugger refuser dawdler chatterbox prefect mascot talker singer early_bird non-reader one_to_one
    1:1 1-1 1-to-1 one-to-one key_child keychild key_children key_kid target_child focus_child borderliners borderline persistent_absentee school_refuser
    reluctant_reader reluctant_writer`,
  'child-age': `3 4 5 6 7 8 9 10 11 12 13 14 15 16 three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen`,
  'table-word': `table set group class form tutor_group reading_group phonics_group maths_group intervention_group nurture_group set_2 set_3 set_4 set_five
    room bubble cohort choir team eco_council school_council lunch_club homework_club breakfast_club`,
  'table-like':
    'bottom top lower middle higher red blue green yellow orange purple pink sats low nurture intervention reading phonics maths tutor guided focus boosters booster social_skills lego_therapy elsa little wee nursery reception whole 1:1 speech language eal sen',
  // What classes are called.
  'class-animal': `otters badgers hedgehogs foxes squirrels owls robins kites herons swifts kestrels falcons eagles hawks kingfishers puffins penguins ladybirds
    butterflies bumblebees caterpillars dragonflies dolphins whales sharks turtles lions tigers elephants giraffes zebras monkeys pandas koalas meerkats bears
    cubs rabbits bunnies moles mice dormice hares deer fawns ducklings chicks wrens starlings swallows sparrows woodpeckers seals acorns conkers oak_class
    ash_class elm_class beech_class willow_class maple_class birch_class rowan_class oaks willows beeches maples sycamores chestnuts hazels
    rainbow_room sunshine_room sunflowers daisies bluebells poppies pre-school preschool the_toddler_room the_baby_room the_unit the_base the_hub nurture`,
  // Acts towards the one who tells.
  'to-us': `told tells telt telling asked asks asking axed said says saying whispered whispers shouted shouts screamed yelled yells gave gives gied gave_us gifted drew draws
    drawed made makes brought brings handed hands bit bites hit hits kicked kicks slapped punched headbutted hugged hugs cuddled called calls calling
    thanked wrote writes signed showed shows taught teaches informed informs announced corrected corrects looked sang read reads blamed blames lent offered
    offers passed threw throws swore spat winked waved puked vomited sneezed weed cried coughed licked stroked patted poked tapped pinched
    ran came come comes walked sidled confided disclosed reckons presented bought saved drawn bitten sent beamed smiled grinned stared glared growled
    barked warned reassured comforted complimented roasted humbled rated advised persuaded begged demanded challenged beat convinced invited proposed
    goes went promised reminded described explained trusted mistook squeezed held got tried`,
  'us-there': `me us my mine ma miss sir the_ta the_dinner_lady the_head the_heid the_inspector ofsted the_vicar the_bishop the_archdeacon the_class the_whole_class
    the_supply_teacher the_supply the_caretaker the_governor the_lollipop_lady the_visitor the_author the_mayor the_nit_nurse the_nurse the_photographer
    his_table her_table blue_table red_table green_table yellow_table the_ed_psych the_dentist the_fireman the_policeman the_hall our_ta our_head
    the_headteacher the_deputy the_student_teacher the_trainee the_whole_school everyone_in_assembly a_visitor mrs mr`,
  'asked-what': `if why what whether how who where when that can could i i'm do did is are does he she it's`,
  // Things children do, have and are, told as of one child.
  'kid-act': `said says asked asks told tells did does has had got gets is was isn't wasn't can can't cannot couldn't could won't wouldn't didn't doesn't hasn't needs wants
    wanted needed cried cries crying sobbed sobbing laughed giggled smiled screamed shouted sang sings danced dances read reads wrote writes drew
    draws made makes painted built brought brings came comes arrived turned left went goes ran runs running hid hides fell bit bites hit hits
    kicked punched slapped scratched threw throws throwing chucked launched lobbed flung broke smashed spat swore swears licked licks licking ate eats
    eating swallowed spilt spilled spewed puked vomited sneezed farted burped weed wet pooed stuck sticks shoved posted flushed cut chopped
    snapped stole nicked pinched lied cheated bullied refused refuses refusing hates loves likes loved hated knows knew thinks thought reckons
    remembered forgot forgets learned learnt managed passed failed won lost loses scored scores beat hugged whispered whispers waved
    answered sat sits sitting stood standing stands climbed jumped slept sleeps sleeping wore wears wearing walked walks moved joined joining started starts starting
    stopped stops called calls announced declared explained described corrected informed decided insisted begged demanded managed achieved earned
    solved nailed smashed aced struggles struggled melts melted kicks lashes lashed bolted escaped absconded vanished died
    misses missed waited waits keeps kept takes took taking gave gives handed handing shared swapped sold bought saved found held hands had never always still
    just finally who whose that what looks looked smells stinks lives lived spends spent says been being coming having turned puts put
    uses used deserves deserved belongs apologised confessed admitted whinged moaned yelled roared sneaked snuck fainted tripped skinned bumped hurt burst
    cant cannae couldnae wont winnae wouldnae didnt didnae doesnt disnae isnt isnae wasnt wasnae wisnae hasnt hasnae wouldnt couldnt dont dinnae nivver ain't aint wis wur
    were hae haes kens kent greets greeted greetin gied gies telt flung flings chucks legged done decides sets set spells spelt speaks spoke
    counts counted begs grabs grabbed nicks pulls pulled pushes pushed lifts lifted shows showed shown learns works worked leaves lets slipped spotted points
    pointed proposes proposed dressed wearing turns pretends pretended proudly quietly suddenly casually solemnly now today again actually really literally somehow
    interpreted translated translates interprets stammered stuttered froze panicked wobbled flinched growled barked meowed crawled rolled dabbed flossed
    will would should trying tries tried played plays playing sends brings handed skipped hopped doing 's`,
  // Said of hardly anybody but a child at school.
  'school-fact': `non-verbal nonverbal non_verbal selective_mute selectively_mute ehcp ehcps one_to_one hearing_aid hearing_aids hearin_aids cochlear feeding_tube calipers callipers calliper
    walking_frame standing_frame ear_defenders eye_patch splints fidget_toy pupil_premium free_school_meals free_dinners free_school_dinners fsm young_carer
    child_protection_plan child_protection_plans child_in_need looked_after lac pru managed_move reduced_timetable isolation detention detentions permanently_excluded
    excluded on_report behaviour_points behaviour_chart red_card yellow_card house_points house_point golden_ticket sticker stickers sticker_chart pen_licence
    star_of_the_week writer_of_the_week reader_of_the_week merit merits greater_depth reading_age phonics_screening phonics ed_psych educational_psychologist speech_therapy
    speech_and_language salt_referral camhs senco sen_register glue_stick glue_sticks gluestick gluesticks pritt_stick whiteboard_pen whiteboard_pens numicon reading_book book_bag spelling_test
    spellings times_tables number_bonds number_line show_and_tell carpet_time golden_time circle_time wet_play home_time lining_up the_line
    nits head_lice full_marks top_marks ks1 ks2 y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 packed_lunch lunchbox dinner_money dinner_queue lunch_queue book_corner
    reading_corner home_corner sand_tray sandpit water_tray mud_kitchen construction_area the_carpet calm_corner sensory_room pe_kit school_shoes lost_property
    registration register mock mocks sats gcse gcses predicted_grade predicted_grades options_evening my_observation my_lesson my_assembly fronted_adverbials
    fronted_adverbial column_addition digraph split_digraph phoneme long_division fractions show_my_working year_group school_council nativity innkeeper shepherd third_sheep
    sports_day egg_and_spoon sack_race leavers leavers'_assembly class_hamster class_pet class_snail class_bear class_teddy school_trip residential
    first_word first_words full_sentence whole_sentence joined_up pencil_grip pen_grip first_chapter_book chapter_book behaviour_log cpoms attendance
    managed_moves bottom_set top_set set_4 set_3 set_2 set_1 exclusion suspension suspended excluded mainstream special_school resource_base alternative_provision`,
  'scene-word': `chalkface mixed_ability the_corridor science_lab the_lab food_tech dt art_room exam_hall invigilating invigilator chess_club choir eco_club gardening_club football_club netball_club lunchtime_club homework_club transport taxi_escort receptionist lollipop_man lollipop_lady dinners
    speech_therapist salt ed_psych sendco senco dsl cpoms key_stage early_years nursery_nurse keyworker key_worker childcare_practitioner wraparound holiday_club sen_school prep_school boarding_house form_room tutor_room detentions isolation_room reset_room the_unit
    spelling handwriting number_bonds phoneme phonemes seesaw tapestry dojo parents'_evening parent's_evening parent_teacher pastoral behaviour_policy seating_plan starter plenary differentiated differentiation learning_objective worksheet worksheets marked marking_policy books_marked exercise_book exercise_books science_experiment bunsen
    my_desk my_room my_classroom my_class my_lesson my_form my_group our_class our_room our_nursery the_classroom the_class whole_class my_assembly my_table
    glue_stick glue_sticks carpet whiteboard register lining_up book_corner reading_corner dinner_queue lunch_queue the_hatch at_the_hatch yard_duty playground_duty break_duty
    lunch_duty bus_duty gate_duty playground snack phonics forest_school nativity rehearsal rehearsals supply supply_day ppa ect nqt slt staffroom observation inspector ofsted marking
    mocks sats home_time breakfast_club after_school_club minibus medical_room key_child nursery reception assembly assemblies lesson lessons p1 p2 p3 p4 p5 p6 p7 y1 y2 y3 y4 y5
    y6 y7 y8 y9 y10 y11 ks1 ks2 eyfs wet_play golden_time story_time storytime show_and_tell register teacherlife #teacherlife teachersoftwitter edutwitter primary_school teaching
    teach taught placement pgce 1:1 intervention interventions boosters tutor_time form_time period_1 period_5 last_period first_lesson detention dinner_lady dinner_hall lunch_hall
    parents_evening options_evening sports_day school_trip residential on_duty duty senco sen_unit special_school ta tas lsa mentor cover_lesson
    learning_walk learning_mentor elsa school_nurse school_office school_library librarian school_kitchen the_kitchen caretaker attendance_officer nit_nurse class_list
    reports report_writing pen_licence spelling_test spellings times_tables maths english_lesson science fractions handwriting guided_reading world_book_day harvest_assembly
    leavers_assembly year_group swimming_lesson forest school the_yard the_field the_carpet my_carpet cloakroom coat_pegs the_pegs peg break_time breaktime playtime lunchtime
    at_break at_lunch at_snack circle_time mud_kitchen sand_tray glitter miss sir toilets governors trip school_bus`,
  // Where those who teach are like anybody else.
  'other-place': `asda tesco lidl aldi sainsburys sainsbury's morrisons waitrose co-op coop greggs mcdonalds mcdonald's nandos nando's costa starbucks ikea boots primark tk_maxx
    wetherspoons spoons b&q homebase premier_inn train tram bus tube metro ferry plane bypass platform station checkout till tills queue_at_the_bank
    supermarket shop shops corner_shop chippy chip_shop pub bar cafe café restaurant bakery gym pool swimming_baths baths cinema pictures theatre church chapel mosque temple
    gurdwara hospital ward surgery clinic pharmacy chemist dentists hairdressers barbers salon nail_bar allotment allotments park beach seafront pier prom market high_street zoo farm_park
    soft_play golf_club football_club cricket_club rugby_club bowls_club stadium match festival gig concert airport hotel campsite caravan_site number_12 warehouse factory office
    garden_centre food_bank foodbank hostel care_home village_hall scout_hut street pavement roundabout next_table next_door our_street my_street road estate
    bus_stop post_office library museum antenatal_group book_club sunday_school band quayside harbour ground terraces dressing_room touchline services motorway wedding christening tent next_tent waiting_room casualty a&e trolley carriage aisle skatepark ice_rink takeaway
    five_a_side five-a-side campsite launderette crossing escalator lift queue_for flat upstairs_flat`,
  'fiction-word': `film movie novel series episode chapter netflix documentary drama soap panto musical advert podcast audiobook programme sitcom memoir thriller
    corrie eastenders emmerdale radio`,
  'school-story': schoolStories,
  'kin-of': `neighbour neighbours sister brother cousin auntie aunt uncle mate mates friend friends pal daughter son niece nephew partner husband wife boss colleague mam mum
    dad landlady sister-in-law brother-in-law someone somebody next_door nan gran else anyone stranger goddaughter godson`,
};

const like = '(<kid-like>)? (<kid-like>)?';
const one =
  '(a|an|one|this|that|the|some|another|thon|yon|yer|wan|yin|which|these|those|them|same|both|two|three|four|five|six|half)';
const age = '<child-age>';
/** Of which class or group a child is, as one says it. */
export const classSpoken =
  '(<class-name>|<class-animal>|<year-group>|(my|our|ma|me) (<table-like>)? <table-word>|mine|ours|<table-like> (table|group|set|room|class)|with me|my (lesson|room|classroom|back row|front row)|set <number>|<number> <class-animal>)';
const class_ = classSpoken;

export const phrases: readonly Grammar[] = [
  {
    // A child, who may be anybody's.
    kind: 'some-kid',
    patterns: `
      [${one}? ${like} <kid>]
      [${one}? ${like} ${age} (-)? (year|yr) (-)? old]
      [${age} (yo|y/o|yrs)]
      [(the|that|this|thon|our|my) ${like} <kid-one> (one|yin|wan|un)]
      [(the|that|this) (one|yin|wan) (in|at|from|with|wi|who|whose|that) ]
      [(the|these|those|my|both|two) twins]
      [(a|one|this|that|same|another|whole|large) (<kid-like>)? family]
      [(two|three|four|both|them|the|these|them <number>|a) ${like} (brothers|sisters|siblings|brother and sister|little ones|wee ones|little uns|lads|lasses|girls|boys|bairns|weans)]
      [one (boy|girl|lad|lass|kid|child|soul|hand|voice)]
      [<year-group> (girl|boy|lad|lass|kid|child|bairn|pupil|student|lads|girls|boys|philosopher|comedian|genius|legend)]
      [(a|one|this|that|some|another|wee|little) ${like} (sausage|pickle|gem|cherub|angel|madam|charmer|diva|treasure|superstar|dote|yout|yoot|candidate|teen|teenager|so and so)]
      [(a certain|certain) (somebody|someone|person|individual)]
      [(somebody|someone) (in|from) ${class_}]
    `,
  },
  {
    kind: 'one-of-them',
    patterns: `
      [(one|two|three|four|five|some|half|most|both|neither|another|wan|yin|<number>) (of|o) (them|em|'em|these|the <number>)]
    `,
  },
  {
    // A child of those the writer has before them.
    kind: 'kid-ours',
    patterns: `
      [${one}? ${like} (<kid>|<kids>|(<kid-like>) one|one) (in|from|fae|frae) ${class_}]
      [${one}? ${like} (<kid>|<kids>|one) of (<class-name>|<class-animal>|<year-group>)]
      [(one|two|three|four|some|half|most|several|both|all|another|each|<number>|none|few|wan|yin) (of|o|ae) (the|my|our|ma|wor|me) (<kid-like>)? (<class-animal>|<class-name>|<year-groups>|<year-group>|<kid-role>|mentees|tutees|reds|blues|form|back row|bottom set|thirty|<number>|key children|infants|juniors|sixth formers|exam class|readers|group)]
      [(my|our|ma|wor|me) ${like} (<kid-role>|<kid-at-school> (<kid-at-school>|<kid-like>)? (<kid>|one|<kid-role>|man|fella|soul))]
      [(my|our|ma|wor) ${like} (<kid>|<kid-role>|one) (in|from) ${class_}]
      [(my|our|ma|wor) (<table-like>|<kid-like>) (table|set|group|class|readers|writers|mathematicians|girls|boys|lads|lasses|kids|ones|lot|children|cohort|form|y11s|y6s)]
      [(my|our|ma|wee|little) (little|wee|poor|new|smallest|shyest|quietest|naughtiest|own|darling) (otter|badger|hedgehog|squirrel|owl|puffin|ladybird|kestrel|robin|penguin|dolphin|tutee|mentee|monster|reception|nursery) (child|kid|one)?]
      [(i|we) (teach|have|support|tutor|mentor|do|key work|work with|run a group with|look after|got|'ve got|'ve|had) (a|one|two|three|this|the) (most)? ${like} (<kid>|<kids>) (who|whose|with|wi|that|in|at|he|she)]
      [(i've|ive|we've|weve|i'd|got) (got|had)? (a|an|one|two|this|another) ${like} (<kid>|<kids>|one) (who|whose|with|wi|that|in|at the moment|who's)]
      [(a|an|one|another) (<learner>|child|kid|bairn|wean) of (mine|ours)]
      [(there's|theres|there is|we've|weve|we have|we had|had|got|having|wi|i've|we'd|we got|had had) (a|an|one|two|three|this|another) ${like} (<kid>|<kids>|one)] (who|whose|that|with|wi|in|on|at|from|off|for|tell|ask|say|try|cry|refuse|bite|eats|has|wee|throw|come|give|run|hit|call|sob|speaks|had|went|told|sat|under|up|down|turn|whisper|climb|pull|put|tells|asks|draw|write)
      [(<kid>|one) (in|on|at|under|by) (my|the|our) (<table-like> table|table|table <number>|group|class|desk|lap|front row|back row|door|hatch|queue|line|radiator|window|lunch queue|dinner queue|corridor|toilets)]
      [(wettest|thickest|smelliest|naughtiest|worst|best|cleverest|kindest|funniest|sweetest|laziest|rudest|dimmest|loveliest|weirdest|cheekiest) (<kid>|class|set|group|year group) (i|i've|ive|in|we) (ever)? (taught|had|met|have|got|my|the|ever|school)]
      [(<pupil-forename>|<pupil-name>) (in|from|of) ${class_}]
      [(<pupil-forename>|<pupil-name>) <punctuation> (<class-name>|<class-animal>|<year-group>)]
      [(wee|little|poor|young|bloody|poor little|poor wee|poor old|dear|lovely|sweet|smelly|naughty|clever) (<pupil-forename>|<pupil-name>)]
      [(one|two) (of|o) (our|my|the) (little|wee|lovely|poor) (ones|uns|'uns|yins|souls|darlings|lads|girls|boys)]
      [(<number>|two|three|four|five|six|half|some|both|one|most|seven|eight|nine|ten) (in|from) (my|our|ma|the|this) (class|room|form|group|set|year|tutor group|lesson|team|unit|nursery|reception|school|lunch club|dinner queue)]
      [(<kid>|<kids>|one|somebody|someone|twins) (at|in) (our school|my school|ours|mine|the unit|our unit|our nursery|the nursery|our place|our setting|this school)]
      [(a|the|this|that|one|another|some) ${like} (<kid-like>)? (<kid>|<kids>) (in|from|at|of|on) (<year-group>|<year-groups>|class <number>|<number> <word>|set <number>|form|eyfs|ks1|ks2|the juniors|the infants|juniors|infants|sixth form|sen unit|the sen unit|the unit|the base|the hub|nurture|alternative provision|breakfast club|after school club|homework club|lunch club|my club|my team|the choir|choir|band|orchestra|my caseload|caseload|inclusion|isolation|internal exclusion|exclusion|report|a behaviour plan|detention|foster care|care|our care|my care)]
      [(a|one|this|that|the|another|some) (<kid-like>)? (<kid>|kiddie|teenager|teen|candidate|pupil|student) (who|whose) (i|we) ..1]
      [(our|my|the) (school|class|residential|resident|very own) (bully|clown|runner|biter|escape artist|philosopher|comedian|hero|star|diva)]
      [(my|our) (<table-like>|<kid-like>)? (cherubs|darlings|munchkins|tinies|smalls|infants|juniors|nursery children|nursery kids|reception children|tutees|key children|mentees|dyslexics|eal learners|boosters|interventions|1:1s|one to ones)]
      [one of my (<kid-like>|hungriest|quietest|shyest|naughtiest|weakest|strongest|brightest)]
      [((this|that|the whole) (class|set|form|year group)|<year-group>|<year-groups>|<class-name>|<number> <class-animal>|table <number>|table two|table one|table six|bottom set|top table|<table-like> table|lower set)] (are|is|were|was|couldn't|can't|have|had|asked|wanted|wouldn't|would|think|reckon)
      [(a|one|this|that|our|my|another|some) ${like} (<year-group>|<kid-like> <year-group>) (<kid>|told|asked|said|says|has|had|just|who|tried|gave|wrote|drew|in|with|threw|called|got|up|cried|went|came|'s|whose|boy|girl|lad|lass)]
      [(a|one|that|this|another|some) y <number>]
      [(the|that|this|thon|yon|them|those|wee|little|our|another|bloody|young) <cap> (<kid>|twins|brothers|sisters|kids|girls|lads|bairns|siblings)]
      [(our|my|oor) (new|newest|latest) (<kid>|starter|arrival|joiner|one|pupil|family|twins)]
      [(the|a) (new|newest) (starter|arrival|joiner|pupil|twins|girl|boy|lad|lass|kid)] (in|is|has|'s|who|from|,|came)
      [(the|our|my|a) (<kid-like>)? (<kid>|<kids>|one) (on|at|in|under) (my|the|our) (back row|front row|back|front|back table|bottom table|register|dinner queue|lunch queue|book corner|reading corner|<table-like> table)]
      [(a|the|this|one) ${like} <kid> (i|we) (teach|taught until|support|work with|sit with|tutor|look after|do (speech|phonics|reading) with|read with|have|had in|have in|take for)]
      [(the|that|those|them|my|our) (<kid-like>)? twins in ..1]
    `,
  },
  {
    // One's own children or pupils: the rest must tell.
    kind: 'one-of-mine',
    patterns: `
      [(one|two|three|four|some|half|most|several|both|all|another|another one|<number>|none|wan|yin|a few|a couple|couple|twelve|nine) (of|o|ae) (mine|ours|my own|my lot|our lot|my lovelies|my cherubs|my little ones|our little ones|my wee ones|my babies|my kids|our kids|our children|my children|my girls|my boys|our boys|our girls|my lads|our lads|my bairns|oor weans|ma weans|our young people|our families)]
      [(my|our|ma|wor) (little|wee|poor|big|sweet|lovely|gorgeous|canny|bonny) <kid>] (with|wi|who|whose|that|fae|from|in|and|has|is|just|still)
      [mine] (with|wi|who|whose)
      [me (n|and) my (lad|lass|girl|boy|one to one|1:1)]
      [(my|our|ma) (wee|little) (man|fella|lad|lass|girl|boy|lassie|laddie|pal|soul|one|darling)] (with|wi|who|whose|that|from)
      [my (lad|boy|girl|lass|kid)] (with|wi|who|whose)
      [my (kiddies|bairns|weans|tutees|cherubs|monsters)] <kid-act>
    `,
  },
  {
    // Anybody's child but a pupil.
    kind: 'kid-elsewhere',
    patterns: `
      ((<kin-of>)|next door|<cap>) 's (<kid-like>)? (<kid>|twins|kids|two|lot|eldest|youngest)
      (our|wor|me|us|ma ain|mi) (kid|lass|lad|lassie|laddie|bairn|youngest|eldest|two|little one|wee one)
      (my|our|ma|his|her|their|your|yer|ur) own (<kid-like>)? (<kid>|kids|<kids>|two|three|lot)
      (my|ma) (daughter|son|lad|boy|girl|lass|lassie|laddie|kid|kids|little one|wee one|little boy|little girl|wee boy|wee girl|wee lad|wee lass|bairn|toddler|baby|twins|grandson|granddaughter|niece|nephew|two|three|eldest|youngest|child|children|teenager|tween) ('s|is|has|had|was|wrote|did|came|just|and|,|at|in|to|said|says|asked|told|drew|wants|who|loves|got|went|passed|made|because|for|about|'ll|will|would|<punctuation>)
      (your|yer|ur|someone's|somebody's|anyone's|everyone's|people's) (<kid-like>)? (<kid>|kids|twins|children|lad's|son|daughter)
      (daughters|sons) (<word>)? (teacher|school|class|nursery)
      (grandson|granddaughter|grandkids|grandchild|grandchildren|grandbairn|goddaughter|godson|nephew|niece|stepson|stepdaughter|newborn|foster son)
      (<kid>|girls|boys|lads|kids|children|teenagers|youths|lasses) ..3 (in|on|at|off|from|outside|behind|opposite|down|aboard|by) (the|my|our|a|this)? <other-place>
      (in|on|at|outside|behind|down|aboard) (the|my|our|a|this)? <other-place> ..1 (<kid>|girls|boys|lads|kids|children|teenagers|youths|lasses)
      (had|got|have) a lot on
      (report|reports|paper|book|article|inquiry|review|talk|thread|podcast|on|in) (on|about|into)? <kid> protection (is|was|,|<punctuation>|again|and|work|reform)
      <kid> (protection (training|course|policy|officer|week|module|refresher|quiz))
      (i|we|i'd|i've|you|ye) (was|were|been|ever been|'ve been) (a|an|the|head)? (<word>)? (<kid-like>)? (<kid>|girl|boy)
      (mature|phd|masters|ou|nursing|fellow) student
      (behind|at) the bar
      (<word>|<cap>) 's (new|saturday|delivery) (lad|lass|girl|boy)
      (son|daughter|adopted|fostered|hosting|host|lodger|husband|wife) ..2 (since|we)
      (since|since) we adopted
      (my|her|his|our) (ain|own) (<kid-like>)? <kid>
      (a|one) wee one for
      (i've|ive|i have|we've) (<number>|two|three|four|five) (sisters|brothers|siblings)
      (goalkeeper|striker|referee|scrum|wicket|headingley|innings|marathon|sculptor|ceramics|plumbing)
      (our|my) (toddler|baby)
      (comes|came|come) home (from school)? (with|ten)
      tooth fairy
      (who'd|had|came|come|out|there) (come|out)? with (her|his) (grandad|mum|dad|nan|gran|mam)
      (big|little|older|elder) (sister|brother|sister's|brother's) ('s)? school
      <other-place> <punctuation> ..4 <kid>
      (club|night|quiz|darts|chess) at the pub
      i was a (<kid-like>)? <kid>
      (proud (mum|dad|mam|nan|grandad|auntie|parent|mummy|daddy) ..1|mum here|dad here|depot|skatepark|five a side|referee|cubs|scouts|brownies|guides|beavers|rainbows|sunday school|under nines|under <number>s|u<number>s|sunday league|(we|i|i'm|and|been|us) foster|fostering|babysit|babysitting|babysat|childminder|volunteer at|lifeguard|paeds|my ward|our ward|antenatal|parkrun|community choir|street dance|karate|judo)
      <kid> (racer|band|gang|power|scout|friend|friends|next door|benefit|care|support|maintenance|labour|poverty|psychology|nurse|loan|loans|finance|union|digs|house|discount|room|barrister|dog|cat|bands)
      (boy|girl|kid|lad|lass) (band|scouts|guides|group|friend)
      (good|big|top|old|party|poster|handsworth|essex|lads) (lad|lass|girl|boy|child)
      (<word> - born|just|i'm|im|am|born|i was|ah was|ah wis) (a|an) (<kid-like>)? (<cap>)? (lad|lass|girl|boy|kid|child) (from|of|at|who|myself|again|in|<punctuation>)?
      (when|since) (i|he|she|we|you|they) (was|were) (a|an)? (little|wee|young|small)? (<kid>|kids)
      (bless|this|to) (the|this) (lad|lass|girl) (on|at|from|who (served|gave|found|fixed|helped|drove))
      (saturday|delivery|bar|paper|stable|shop|barrow|call|farm|ship|cabin|dj|bat|ball) (lad|lass|girl|boy)
      (inner|wild|only|love|brain|problem|star|flower|middle) child
    `,
  },
  {
    // Children in general, and those of no class.
    kind: 'kids-in-general',
    patterns: `
      <kid> (teacher|development|centred|friendly|minder|like|abuse|exploitation|voice|progress|premium|barrister|safety|trafficking|mortality|development|genius|prodigy|actor|star|maintenance|tax|seat|seats|lock|locks|gate|proof|version|numbers|numbers|behaviour|wellbeing|engagement|exchange|visa|voices|led|support|services|welfare)
      (every|any|no|each|per|about a|about an|met a|met an|never met an|been a|help a|helping a|supporting a|mature|driving|piano|whoever's|single|most|many|all|if a|when a|if your|when your|if one|whenever a|unless a|for a|than a|like a|as a|another human|how a|how to|whatever a|why a|not a|never a|a typical|the average|the modern|the whole) (single)? (<kid-like>)? (<kid>|<number> (-)? year (-)? old|${age} (-)? year (-)? old|child's|kid's)
      (<kid>|children|kids) (should|shouldn't|deserves|deserve|who can't|needs a|need|must|ought|may|might|matters|isn't a|aren't|are)
      (if|when|where|once|should) (you|your|ur|yer|u) (have|had|teach|support|get|meet|know|love|raise|see|hear) ..2 <kid>
      (say|do) (to|about|with) (a|your) (<kid>)
      (there's|there is|one) (always)? ..1 (child|kid|parent|one) ..1 (at|in) every
      in every (class|school)
      what (do|would|can) (you|we|i) (say|do) ..3 <kid>
      (policy|guidance|research|study|studies|petition|government|mp|ministers|nspcc|headline|headlines|papers|telegraph|guardian|bbc|statistics|figures|funding|per pupil|nationally)
      <kid> (a|b|x|y) (tells|told|says|said|hits|is)
    `,
  },
  {
    kind: 'kid-in-fiction',
    patterns: `
      (on|off|in) (the|that|my)? (telly|tv|radio) (programme|show|thing|last night|tonight|again)?
      (the|this|that|a|new|in|of|on|my|our|watching|watched|reading|read|finished|first|last) (new|latest|old|whole)? (<fiction-word>)
      <school-story>
      chapter (one|two|three|four|five|six|seven|eight|nine|ten|<number>)
      (watching|rewatching|binged|binging|binge) ..4
      (ep|episode|series|season) <number>
      educating (greater|yorkshire|essex|manchester|cardiff|the)
      (that|the|this) (film|show|series)
      (in|of|from) the (story|play|poem|song|papers|paper|news|fairy tale|legend)
      (the girl|the boy|the child|the lad) in the (book|story|picture|painting|photo|song|poem|advert|news)
      (book club|world cup|premier league|euros|olympics|paralympics|transfer|striker|winger|midfielder|keeper|penalty|full back|centre half|referee|goalie|hat-trick in|wicket|batsman|bowler|innings|test match)
    `,
  },
  {
    // So one calls family and friends as well as a class.
    kind: 'loosely-ours',
    patterns: `
      [<my> (lot|bunch|crew|gang|class|form|students|pupils|children|kids|tutor group|reading group|set|little lot|whole class)]
      [(child|children|kids|pupils|boys|girls) in my (class|care)]
    `,
  },
  {
    // Some time ago, or not at a school.
    kind: 'kids-of-old',
    patterns: `
      (<number>|ten|twenty|thirty|forty|fifty|many|years|few|donkey's) (years|year|decades|yrs) (ago|back|on|since)
      (is|'s|are|'re|he's|she's) (now|a) ..3 (now|barrister|doctor|nurse|plumber|teacher|engineer|dad|mum)
      (i|we) used to
      (yrs|years|decades) (ago|back)
      (headmaster|headmistress|teacher|tutor) (of mine)? ..2 (died|has died|retired|passed)
      (died|dead) ..3 (aged|at) <number>
      (bumped into|met up with|ran into|saw) ..4 (i taught|i was|i went|at school|at primary)
      (lad|lass|girl|boy|kid|student|pupil) (i|we) (was|went|taught|used) ..3 (with|in <number>|now|on)
      (back when|back in the|years ago|once upon|in my day|my first class|first ever class|first year of teaching|in those days|reunion|retired|before i left teaching|since i left teaching|when i taught|as a child|as a kid|as a boy|as a girl|schooldays|school days)
    `,
  },
  {
    kind: 'school-scene',
    patterns: `
      <scene-word>
      (in|from|of|with) (<class-animal>)
      (my|our|the) (<table-like>|reading) (table|group|set)
      (miss|sir) (<punctuation>)
      (<punctuation>) (miss|sir)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // Of hardly anybody but a child at school.
    kind: 'told-school',
    patterns: `
      [<school-fact>]
      [(" |<punctuation>)? (miss|sir) ,? (i|can|you|is|it|my|your|what|why|are|do|did|he|she|there|when|how|have|if|look|that|this|we|the|they|will|was)]
      [, (miss|sir) (<punctuation>)]
      [(called|calls|call|calling) (me|us) ..1 (mum|mam|mummy|mammy|nan|grandma|granny|dad|daddy|miss|sir|grandad|chef|bro|bruv|old|boring|fat|a|an|the)]
      [(speaks|speak|speaking|spoke|has|had|have|hasn't|with|knows|got) (no|not a word of|little|zero|barely any|a word of|hardly any|virtually no) english]
      [(not|no|barely) (a word of|a lick of|any)? english]
      [(sick|wee|poo|pooed|weed|vomited|puked|vomit|accident|wet|spewed|boaked|nosebleed|bled|wee'd) (all over|on|in|down|over|into) (the|my|his|her|their) (carpet|floor|shoes|shoe|book corner|reading corner|desk|chair|hall|lap|bag|welly|wellies|book|tray|sand tray|wendy house|jumper|trousers|pants|lunchbox|keyboard|whiteboard|display)]
      [(wet|wets|wetting|soiled|soils|messed|pooed|peed|weed|wee'd|wees) (himself|herself|themselves|themself|his pants|her pants|her tights|his trousers|again|hisself)]
      [(threw|throws|throwing|chucked|launched|lobbed|flung|hurled|launching|chucking|flings) (a|an|the|his|her|another|my|chairs|his|every|pens|tables) ..1 (chair|chairs|table|tables|desk|shoe|shoes|scissors|pencil|pencils|stapler|book|books|glue|rubber|ruler|tray|tantrum|bottle|pen|pens|paint|whiteboard|ipad|laptop|register|numicon)]
      [(bit|bitten|bites|headbutted|punched|kicked|slapped|hit|spat at|spat on|scratched|attacked|went for|strangled) (me|another|a ta|the ta|my ta|his mate|a dinner lady|the head|his teacher|her friend|another child|his friend|us|a governor|someone|somebody) (again|today|this|in|at|on|and|<punctuation>|when|because|so|yesterday|twice|with|cos|he|she|then|by)?]
      [(hasn't|haven't|not|never|no|without|hadn't|nae|with no) ..2 (coat|breakfast|shoes|socks|lunch|packed lunch|pe kit|pencil case|front teeth|wash)]
      [(wrote|writes|written|spelt|spells|spelled|can write|drew|draws|read|reads) (his|her|their|my|a|me|us|the|an) ..2 (name|word|words|sentence|page|poem|story|card|chapter|picture|book|portrait|letter|family|note|signs|line|lines|map)]
      [(got|gets|scored|scores|had|achieved|managed|hit|passed|failed|scraped|predicted|getting) ..2 (<number> out of <number>|<number> / <number>|<number> (%|percent|per cent|marks|passes|house points)|grade <number>|full marks|a <number>|a (pass|fail|merit|distinction)|on (his|her|the) (test|mock|paper|sats|gcse|spellings|spelling))]
      [(his|her|their) (attendance|reading age|behaviour|handwriting|spelling|spellings|sats|gcse|mock|mocks|phonics|ehcp|education health|report|book|writing|maths|reading|1:1|one to one|taxi|social worker|foster|ed psych|camhs|key worker|lunchbox|book bag|school shoes|pe kit|inhaler|epipen|meds|insulin|glasses|predicted|progress|target|targets|table|peg|tray|placement|sen|send)]
      [(stuck|shoved|put|posted|got|pushed|poked|rammed) (a|an|the|his|her|another|two) ..2 (up|in|down|inside) (his|her|their|the) ..1 (nose|nostril|ear|toilet|loo|pants|mouth|throat|railings|chair|gate|bannister|plughole|drain)]
      [(bead|lego|pea|raisin|rubber|crayon|pebble|sweetcorn|duplo|bean|marble|pencil|eraser) (is|was|up|in|out of|from|oot) ..2 (nose|nostril|ear)]
      [(head|heid|finger|arm|leg|foot|hand) stuck in]
      [(transitioning|gender|come out|came out|his pronouns|her pronouns|deadname|starting as)]
      [(a|another|his|her|had a|having a|their) (wobble|meltdown|seizure|fit|hypo|nosebleed|accident|tantrum|panic attack|strop|flashback)]
      [(type 1|type one|epipen|inhaler|insulin|peanut allergy|nut allergy|coeliac|asthma|eczema|chickenpox|tonsils|grommets|ritalin|melatonin|hand foot and mouth|verruca|ringworm|conjunctivitis|slapped cheek|scarlet fever|impetigo|worms|threadworms|nits)]
      [(lost|losing|wobbly|wobbling) ..2 (tooth|teeth)]
      [(hid|hides|hiding|sat|sits|sleeps|slept|sleeping|asleep|crawled|lay|lies|lives|lived|under|growled) (all ..1)? (under|beneath|behind|in) (the|a|my|his|her) (table|tables|desk|coats|coat|chair|cupboard|curtain|sink|carpet|piano|reading corner|book corner)]
      [(in|into|out of|from|back in|gone in|in2|going into|went into|gone into|bounced round|between) (foster care|care|foster|a refuge|the refuge|temporary accommodation|a b&b|the hostel|a hostel|kinship care|placement|placements|social services)]
      [(stammers|stammer|stammered|stutters|stutter|lisp|squint|tic|tics|tourettes|tracheostomy|trachy|wheelchair|leg brace|prosthetic|cleft|arm in a cast|plaster cast|crutches|chemo|transplant|peg fed|tube fed|tube in (his|her)|pull ups|nappies|echolalia|stimming|stims|sensory overload|overstimulated|global delay|brittle bones|heart condition|heart thing|on the spectrum|on the pathway|autistic|adhd|asd|pda|dyslexic|dyslexia|dyspraxic|dyscalculia|selective mutism|developmental delay|no speech|pre verbal|preverbal|dysregulated|dysregulating|makaton|aac|communication book|now and next)]
      [(lives|living|lived|staying|moved|moving|stays) (with|in wi|wi|in with) (his|her|their|a|the) ..1 (nan|gran|granny|grandma|nana|grandad|grandparents|auntie|aunt|uncle|foster|carers|dad|mum|hostel)]
      [(in|at|from|to) (a|the) (hostel|refuge|travelodge|b&b|traveller site|travellers' site|shelter|homeless)]
      [(no|nae|without|nee) (heating|electric|gas|food|money|bed|beds|washing machine|carpet|cooker)]
      [(kicked off|kicks off|kicking off|went off on one|lost it|lost the plot|trashed|smashed up|ran off|ran out of|did a runner|does a runner|legged it|absconded|over the fence|up the fence|on the roof|swore at|gave me the finger|flipped me off|told (me|him|her|us) to (f|fuck|jog|sod|piss|shut|do one|eff)|pulled the fire alarm|set off the fire alarm|set the fire alarm off|vaping|bunking off|bunked off|truanting|skived|skiving|phone confiscated|bullying|bullied|been bullying|been bullied|ringleader|headlock|punch up|sent out|sent to the head|late again|off again|absent|school refusing|refusing school|attendance|kicking doors|climbed the|hid in the|locked (himself|herself)|barricaded)]
      [(predicted|resit|resitting|resits|got into (the)? (grammar|oxford|cambridge|set <number>|top set)|place at (the grammar|oxford|cambridge)|eleven plus|11 +|working below|below where|p scales|reading level|book band|on red band|top of the class|bottom of the class|can't read|cannot read|can't write|cannae read|still on (phase|book|red|level|pink|yellow)|blends|blending|sounding out|sounds out|spelt|spelled|extra time|reader and scribe|a scribe|access arrangements|moved up a (set|group|level|year|band)|kept down|held back|most improved|the lead|solo|head boy|head girl)]
      [(ate|licked|licks|licking|eating|eats|swallowed|drank|chewing|chewed|sniffed) (a|the|my|his|her|an|every|some|another)? ..1 (glue|crayon|crayons|sand|radiator|window|rubber|paint|worm|mud|table|chair|bogey|bogies|bogeys|playdough|play dough|chalk|pencil|paper|whiteboard|conker|hamster|snail|woodlouse|sleeve|sleeves|collar|battery|shoe)]
      [(asked|asks|axed|wondered) ..1 (how old|if (i'm|i am|i was|i live|i sleep|i have|i've|i had|i know|i knew)|why (i'm|i am|i have|my)|whether (i'm|i am|i))]
      [(marry|marrying|proposed to|engaged to) (me|miss|sir|the (dinner|lollipop))]
      [(thinks|thought|reckons|convinced|believes|decided) (i|i'm|im|i am) ..2]
      [(dressed|came|come|came in) (as|dressed as) (a|an|the)]
      [(role play|home corner|dressing up box|wendy house|reading folder|sand pit|water play|messy play|tuff tray|snack table|self register|small world|busy hands|lolly stick|golden table|headteacher's award|head teacher's award|dojo|dojos|marble jar|worry monster|worry box|safe space|time out|regulation station|zones of regulation|reward chart|brain break|spelling bee|talk partner|talk partners|lunch helper|line leader|class bear)]
      [(from|fled|left) (ukraine|syria|afghanistan|sudan|eritrea|iraq|kharkiv|kyiv|mariupol|aleppo|kabul|gaza|somalia|iran|hong kong|romania|poland)]
      [(arrived|came|started|joined|landed|turned up) (here|with us|in|from|on|under) ..2 (english|country|september|january|ukraine|syria|sudan|afghanistan|week|weeks|easter|christmas|lorry|boat|blanket|term)]
      [(foster|adoptive|birth) (mum|mam|mammy|dad|daddy|mother|carer|carers|family|parents|home|sister|brother|siblings|placement)]
      [(social worker|social services|emergency placement|contact visit|contact centre|police protection|child protection|safeguarding|cpoms|disclosure|disclosed|refuge)]
      [(dad|da|daddy|mum|mam|mammy|mummy|stepdad|stepmum|nan|nana|granda|grandad|auntie|uncle|brother|sister|parents|family) ('s|is|was|has|had|are|have|just|only|isn't)? (been|in|back|got|not|just|back in|being|both|now)? (inside|in prison|prison|jail|sent down|deported|arrested|evicted|left|died|moved out|walked out|splitting|splitting up|split up|divorcing|getting divorced|getting a divorce|getting out|got out|allowed near|an ankle tag|a tag|out of prison|in hospital|dying|drunk|on drugs|homeless|rehab|parole|been taken|taken away|passed)]
      [(whose|his|her|their|hus) (<home-grown-up>|baby|wee|twin|brother|sister|real|birth|other|granda|da|mammy|mither|maw|house|home|auld|dog|hamster|cousin) ..1 ('s|is|was|has|had|died|left|are|drinks|works|went|lost|just|told|won't|can't|never|hits|shouts|asked|calls|went|doesn't|didn't|came|back|up|got|on)]
      [(told|said|says|asked|telt|whispered|disclosed|announced|tells|explained|let slip|confided) ..3 (dad|mum|mam|mummy|daddy|mammy|stepdad|nan|uncle|step-dad|family|da|home|brother|sister|granda|grandad|auntie|parents)]
      [(won't|doesn't|didn't|never|hasn't|can't|scared to|not want to|frightened to|wants|don't want|didn't want) ..1 (speak|spoken|talk|talked|go home|going home|take (his|her) coat off|write|read|sit still|hold a pencil|share|eat|stopped|be touched|take off|make eye contact|said a word)]
      [(flinches|flinched|flinching|self-harms|self-harming|cutting herself|cuts herself|starving|hungry|stealing food|nicks bread|pockets food|hoards|smelled of|smells of|stinks of|reeks of|unwashed|neglected|bruise|bruises|bruising|belt|black eye|marks up)]
      [(sleeping|sleeps|slept|living|lives) (in|on) (a|the|his|her|their) (car|van|sofa|floor|one room|hotel|travelodge|premier inn|caravan|tent|shed|bath)]
      [(signed|said|spoke|wrote|read|says|communicated|used|managed) ..2 (for the first time|first word|first time|out loud|on (his|her) own|all by (himself|herself)|unaided|without help)]
      [(kept|keeps|been|is|was|gets|got) (crying|in trouble|sent out|moved|bullied|picked on|left out|told off|suspended|excluded|collected|picked up late|late|hungry|cold|dirty|smelly|asleep in|falling asleep|in the same clothes|taken out)]
      [(falls|fell|falling|nodded|nodding) asleep (in|on|at|during|under|again|every|standing)]
      [(same|dirty|filthy|too small|ripped|second hand|wrong|odd|unwashed|wet) (clothes|uniform|jumper|shirt|shoes|trainers|coat|socks|tights|trousers)]
      [(shoes|trainers|coat|uniform|jumper|trousers) (too small|two sizes|three sizes|with holes|falling apart|on the wrong|back to front|inside out)]
      [(told|telling|tells|asked|said|confided|disclosed|admitted|confessed) ..2 (hits|hit|hurt|hurts|hungry|scared|frightened|secret|nightmares|die|dead|died|baby|pregnant|drunk|prison|divorce|new daddy|shouting|sleep|sad|lonely|friends)]
      [(has|have|had|'s|got|gets|with|wi|needs|wears|uses) (no friends|a stoma|a hearing aid|hearing aids|a helmet|glasses|a patch|a brace|splints|a frame|a wheelchair|a buggy|a harness|an ehcp|a plan|a social worker|a tag|a bruise|a black eye|a broken arm|a broken wrist|a broken leg|a cast|a scar|one arm|one leg|one hand|a lisp|a stammer|a stutter|anxiety|nightmares|epilepsy|diabetes|asthma|sickle cell|leukaemia|cancer|cystic fibrosis|cerebral palsy|downs|down's|down syndrome|adhd|autism|asd|pda|dyslexia|dyspraxia|ocd|tourettes)]
      [(diagnosed|diagnosis|assessed|referred|pathway|annual review|paediatrician) (with|of|for|came|is|was|back|today|on|last|this|has|again|and|<punctuation>)?]
      [(lost|buried|burying|misses|missing) (his|her|their) (mum|dad|nan|nana|gran|granny|grandad|brother|sister|twin|dog|cat|hamster|rabbit|best friend|baby brother|baby sister|teddy|mam|da)]
      [(cried|crying|sobbed|sobbing|in tears|tears|upset|distraught|inconsolable|hysterical|bawling|greetin|greeting|screaming|wailing|heartbroken) (at|in|on|under|over|because|cos|when|all|again|about|for|cause|coz|as|behind|by|through)]
      [(drew|drawn|made|wrote|written|painted|brought|gave|handed|bought|picked|saved) (me|us|miss|sir) ..2]
      [(my|his|her|a|the) (drawing|portrait|picture|painting|card|letter|note) (of|from|by|for) (me|mum|dad|his|her|him|my|the|a)]
      [(swearing|swears|swore|bad language|effing|f word|c word|n word|rude word|middle finger)]
      [(wins|won|winner|winning|scored|selected|picked|chosen|captain|capped|trials|academy|represented) ..2 (for|in|at|the|by|of) ..1 (county|school|house|district|country|competition|race|cup|medal|prize|trophy|award|final|lead|part|solo|city|united|town|rovers)]
      [(moving|moved|leaving|left|transferring|going|gone|off) (to|for|back to) ..1 (another school|a new school|new school|secondary|the grammar|special school|private school|home ed|home education|the pru|the unit|spain|poland|pakistan|foster|bradford|scotland|ireland|wales|his dad|her dad|his mum|her mum|nan)]
      [(home educated|home schooled|home schooling|home ed|electively home|school refuser|ebsa|off roll|off rolled|managed move|fair access|admissions|tribunal|exclusion|suspension)]
      [(first time (ever|he|she|in)|first words|first steps|first sentence)]
      [(he's|she's|hes|shes|he is|she is|they are|they're|he was|she was|aged|is|only) (only|just)? (${age}) (year|years)? (old)? (<punctuation>|and|an|with|but|so|<symbol>)]
      [${age} (-)? (year|years) (-)? old , (he|she|it|that) (is|was|'s)]
      [${age} years old <punctuation>]
      [(in bits|teary|tearful|bumped (his|her) head|rough week|rough day|better week|better day|settled well|wobbly|not eating|hasn't eaten|crying again|picked on|fallen out|has been sick|been sick|was sick|nosebleed|sent home|upset) (after|at|in|again|today|this|all|but|so|and|because|cos|over|with|with|twice|by|now)?]
      [(in|during|at|after|before|through|through all of) (phonics|assembly|guided reading|registration|form|form time|tutor time|period <number>|circle time|carpet time|my observation|observation|the nativity|rehearsal|wet play|playtime|break|home time|lesson|my lesson|maths|pe|science|forest school|snack|golden time|story time|breakfast club|detention|a test|the test|sats|dinner|the fire drill|singing|collective worship|handwriting|spellings)]
    `,
  },
  {
    // Towards the one who tells it.
    kind: 'told-me',
    patterns: `
      [(<to-us>) (at|to|on|up to|up|for|with|in|by|past|about)? (<us-there>)]
      [(asked|asks|axed|told|tells|telt|informs|informed|announced|announces|whispered|shouted|wondered|explained|declares|declared|decided|reckons|thinks|insists|insisted) (<us-there>|me today|us all)? (<asked-what>)]
      [(said|says|goes|whispered|shouted|asked|wrote|answered|replied|announced|sighed|muttered|signed|called|was like|is like|written|declared|hissed|roared|sang|yelled|screamed) ..2 <quotation>]
      [(said|says|whispered|asked|wrote|signed|shouted|answered|called|muttered|replied|announced) (:|,|")]
      [<quotation> (he|she|they|said|says|asked|from|shouted|whispered|by|announced|aged)]
      [(hugged|hugs|hug|cuddle|cuddled|high five|high fived|high-fived|fist bump|fist bumped|wave|drawing|card|note|picture|conker|letter) (from|by|me|off|for me)]
      [(drew|drawn|made|wrote|gave|got|handed|given|bought|brought|left) (me|us|a card|me a|him|her) ..1]
      [(blamed|named|roasted|humbled|outwitted|corrected|judged|schooled|rumbled) (me|by|my)]
      [(put|left|stuck|wiped|rubbed|sneezed) (a|an|it|his|her|their|the|some) ..2 (on|in|under|down) (my|me)]
      [(tell|telling|ask|asking|say|saying|hand|handing|see|saw|watched|watching|heard|caught|catching) (me|us) ..1]
    `,
  },
  {
    // Told apart from others by what is said of them.
    kind: 'kid-singled',
    patterns: `
      [(<some-kid>|<kid-ours>|<one-of-mine>) (,|-)? (who|whose|who's|whos|with|wi)]
      [(<some-kid>|<kid-ours>|<one-of-mine>) , <child-age>]
      [(<some-kid>) that (can't|won't|never|always|cannae|couldn't|doesn't|hasn't|is|has|was)]
      [(<some-kid>) wot]
    `,
  },
  {
    // Anything told as of one child.
    kind: 'kid-did',
    patterns: `
      [(<some-kid>|<kid-ours>|<one-of-mine>|<own-pupil>|<pupil-forename>|<pupil-name>) ..1 <kid-act>]
      [(<some-kid>|<kid-ours>|<one-of-mine>) ..1 (who|whose|with|wi|that|:|in|on|off|under|up|for|out|at)]
    `,
  },
];
