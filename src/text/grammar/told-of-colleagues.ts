import type { Grammar, Lexicon } from '../grammar.ts';

/** Colleagues told of in public: by the job they do, by where they sit, by a name of the list, or as somebody all know. */
export const lexicon: Lexicon = {
  // Jobs that are done in schools and hardly anywhere else.
  'only-school-job': `headteacher head_teacher headmaster headmistress heidteacher heid_teacher headie heidie deputy_head deputy_headteacher
    depute depute_head depute_heid assistant_head assistant_headteacher vice_principal assistant_principal exec_head executive_head
    senco sendco sencos dsl ddsl bursar school_business_manager chair_of_governors head_of_governors parent_governor staff_governor
    chair_of_the_governors clerk_to_the_governors head_of_school head_of_year head_of_sixth head_of_department head_of_faculty head_of_house
    site_manager premises_manager premises_officer jannie janny dinner_lady lunchtime_supervisor
    midday_supervisor midday_assistant lunchtime_lady lunch_lady playground_supervisor
    ta tas hlta lsa lsas teaching_assistant teaching_assistants classroom_assistant cover_supervisor supply_teacher supply_teachers nqt nqts ect ects
    student_teacher trainee_teacher pgce_student exams_officer attendance_officer pastoral_lead pastoral_manager ed_psych
    phase_leader phase_lead year_leader year_lead key_stage_leader key_stage_lead room_leader nursery_manager nursery_nurse
    director_of_education director_of_sport chief_finance_officer business_manager line_manager
    behaviour_lead behaviour_manager wellbeing_lead safeguarding_lead phonics_lead subject_lead class_teacher parallel_teacher year_partner
    job_share job-share school_cook school_nurse school_secretary school_librarian school_caretaker form_tutor eyfs_lead early_years_lead
    family_liaison_officer learning_mentor boss_of_the_kitchen acting_head acting_deputy interim_head co-head`,
  // Groups of them.
  'school-group': `slt smt senior_leadership senior_leaders leadership_team management_team governors governing_body governing_board board_of_governors site_team
    office_staff kitchen_staff dinner_ladies office_team leadership senior_management senior_team office_lot office_girls`,
  // Jobs of other trades too.
  'loose-job': `head heid heed deputy boss principal caretaker janitor cook secretary receptionist librarian cleaner office_manager business_manager
    line_manager ht dht vp technician it_guy it_man ceo business_lead trust_lead finance_lady finance_officer office_lady office_woman minibus_driver finance_director
    director_of_education chaplain playworker gaffer manageress`,
  'job-quality': `new old acting interim so-called useless lovely bloody poor other same whole latest current current_acting previous former blessed
    sainted esteemed dear darling beloved bonny wee big little lazy miserable grumpy amazing brilliant fab wonderful kind favourite young
    assistant temporary actual flipping flaming effing fucking absolute glorious great gorgeous fantastic legendary long-suffering
    second second-in-command senior junior chief retired newly-appointed two three good precious marvellous terrible awful`,
  // What people at work are told to have done.
  'job-act': `is was has had isn't wasn't hasn't hadn't said says told tells thinks thought wants wanted asked asks sent sends emailed emails left leaves
    gave gives called calls keeps kept never always just came comes goes went got gets took takes made makes looked looks knows knew wouldn't
    won't can't cannot couldn't doesn't didn't don't couldnae cannae wouldnae wont cant couldnt doesnt didnt wouldnt hasnt decided decides announced reckons
    turned turns walked walks swanned swans swan walk sat sits stood stands wears wore cried crying cries shouted shouts shouting screamed screaming screams swore
    wrote writes put puts fell slept sleeps asleep fancies loves hates likes signed signs read reads rang rings phoned caught brought brings bought buys
    did does do done doing will would could should seems seemed smells stinks drinks drinking ate eats stole steals nicked nicks
    refused refuses insisted insists suggested suggests promised moaned moans laughed laughs smiled smiles shook hugged thanked
    banned bans cancelled moved replied replies turfed marched nodded tried tries needs needed tutted sighed kissed kissing snogged snogging
    strolls strolled coughed coughs sneezed parks parked drives drove drive slipped breezed breezes turning bit bites stares stared glared glares
    hovers hovering lurking lurks clapped clapping danced dancing dances sang sings singing marks wandered wanders appeared appears arrived arrives
    charged dropped drops broke breaks blamed blames blaming accused accuses threatened threatens rolled rolls raised raises winked winks
    held holds ordered orders opened opens closed closes locked locks borrowed borrows spilled spilt tripped ignored ignores believes believed
    pretends pretended played plays pulled pulls picked picks pinched praised praises argued argues cares cared chose decides dressed
    deserves failed faked farted figured finished forgot forgets forced grabbed grassed grew grins handed hands hung hurled introduced invented
    invited joined jumped kicked led lied lies lives loses lost lowered missed misses mentioned offered owes paid pays passed planned popped
    preaches printed promises pushes pushed questioned recorded reported rides rode rolled rushes saved saves scared sends served shows showed shares shared
    skipped snapped snaps snores snored speaks spoke spat spits spoils stayed stays stopped stops struts strutted supports talks talked teaches taught
    texts texted thinking throws threw treats treated uses used visited waits waited waved waves welcomed whispers whispered wishes won works worked yelled yells
    married divorced dumped resigned quit retired retiring leaving suspended sacked promoted demoted applied failed
    who who's whos whose that with wi hiding hid hides runs ran lost found left's wearing eating having being getting going coming working talking
    telling asking saying making taking sending using trying looking thinking sitting standing trusts spent spends`,
  // Rooms and corners by which one of the staff is meant.
  'staff-spot': `office school_office front_office front_desk kitchen canteen reception_desk bursar's_office next_room next_classroom room_next_door classroom_next_door
    science maths english pe p.e drama music art history geography finance hr payroll pastoral learning_support inclusion the_unit
    early_years nursery eyfs ks1 ks2 ks3 ks4 key_stage_1 key_stage_2 reprographics staffroom staff_room corner_office upper_juniors lower_juniors infants juniors
    year_1 year_2 year_3 year_4 year_5 year_6 y1 y2 y3 y4 y5 y6 yr1 yr2 yr3 yr4 yr5 yr6 p1 p2 p3 p4 p5 p6 p7 my_department our_department my_corridor our_corridor my_team our_team
    my_phase our_phase my_year_group our_year_group the_team the_trust central_office stock_room stockroom safeguarding it exams attendance`,
  // What staff of a school share, and quarrel over.
  'staff-thing': `staff_microwave staff_fridge staff_room staffroom staff_meeting staff_kitchen staff_toilet staff_loo staff_loos photocopier laminator staff_kettle ppa_room
    stock_cupboard staff_car_park briefing workroom prep_room department_office staffroom_fridge staffroom_microwave staff_night_out staff_do works_do
    work_do christmas_do staff_quiz`,
  'somebody-word':
    'someone somebody whoever person woman lady man lad fella fellow bloke wifie wumman wifey girl lass chap guy wan yin gentleman colleague member genius clown joker idiot',
  // What is made of somebody in charge.
  'runs-school':
    'runs runs_our ran leads wrote_our does_our manages organises_our organises does_the does_all plans_our sorts_our',
  'run-thing':
    'timetable rota photocopying school office kitchen finances budget behaviour_policy cover payroll petty_cash nursery department ordering stationery staffing minibus wellbeing duty_rota trust',
  // What a film or a book has in it, and no school of the writer's.
  'played-on': `film show drama book novel series episode sitcom soap panto pantomime musical programme play documentary game advert matilda grange_hill waterloo_road
    hollyoaks emmerdale corrie coronation_street eastenders bad_education abbott_elementary hogwarts harry_potter netflix bbc itv telly tv
    podcast agatha_christie cluedo sims minecraft fortnite comic cartoon poem story crossword paper papers news`,
  // People of other places than a school.
  'other-spot': `book_club salon allotments allotment choir church chapel bowls wi surgery five_a_side netball_team quiz_team pub bakery chemist post_office hairdressers
    gym vets dentist dentists council bank slimming_world zumba parkrun yoga bingo legion club
    bake_off little_women strictly corrie eastenders emmerdale next_door_to_us number_12 across_the_road down_the_road garage cafe
    radio theatre band dog_walkers dog_group pilates rugby cricket running_club toddler_group playgroup antenatal uni university hospital ward`,
};

const quality = '(<job-quality>)?';
const whose =
  '(the|our|wor|oor|wur|this|that|thon|yon|yer|these|those|them|which|own|ower|the other|the wee|the same)';
const job =
  '(<only-school-job>|<school-group>|<year-group> (teacher|lead|leader|team|ta|tas|teachers|coordinator|staff)|year group (lead|leader)|<subject> (teacher|lead|leader|coordinator|department|teachers|coach|technician)|re lead|ict teacher|head of (maths|english|science|pe|music|art|drama|history|geography|humanities|languages|mfl|computing|dt|inclusion|pastoral|key stage <number>|year <number>|early years|premises|<subject>))';
const act = "(<job-act>|'s)";

export const phrases: readonly Grammar[] = [
  {
    kind: 'own-child-of',
    patterns:
      "(my|our|his|her|their|your) (kid|kids|son|daughter|lad|child|grandson|granddaughter|nephew|niece|children|boys|boy|girl|girls|wife|husband|mum|sister|brother|friend|mate|little one|grandchildren|godson) 's\n(my|our) (kids|children|grandchildren)",
  },
  { kind: 'job-at-school', patterns: job },
  { kind: 'staff-thing-there', patterns: '<staff-thing>' },
  {
    kind: 'staff-there',
    patterns:
      '<staff-spot>\n<year-group>\n(year <number>|<class-name>) (room|corridor|end|office|team)?\nroom <number>',
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'colleague-told',
    patterns: `
      [${whose} ${quality} ${quality} <job-at-school>]
      [(my|ma|me) ${quality} (headteacher|head teacher|heidie|deputy|deputy head|phase leader|ta|tas|senco|assistant head|line manager|slt|year lead|site manager|bursar|hlta|key stage leader|head of department|head of year|year partner|parallel teacher|class teacher|boss)]
      [the new (teacher|caretaker|cook|receptionist|secretary|cleaner|ta|starter|trainee|student)] ..1 ${act}
      [${whose} ${quality} <loose-job>] ..1 ${act}
      [(our|wor|oor) ${quality} (caretaker|receptionist|principal|deputy|head|trust ceo|office manager|lunchtime lady)]
      [a ${quality} (<job-at-school>|head|deputy|boss)] (who|who's|that|half|telling)
      of [(a|an) ${quality} (headteacher|head|deputy|boss|principal|site manager|governor|deputy head|senco|caretaker|line manager|ta|bursar|assistant head)]
      (spoken to|told off|told|shouted at|observed|lectured|bullied|ignored|patronised|screamed at|managed|treated|undermined|corrected) ..6 by [(a|an) (<job-quality>)? (<job-at-school>|head|deputy|boss|principal)]
      [(new|old|our old) (<job-at-school>|head|deputy|boss|principal)] ${act}
      [(slt|smt|headteacher|headmaster|heidie|deputy head|depute|senior leaders|leadership|bursar)] ${act}
      [(head|deputy|heid)] ('s)? (said|says|told|wants|wanted|asked|sent|emailed|called|wrote|reckons|did a|did us|got us|doing|had a go|off sick|off again|off on|on a course|on the|in a mood|at it|thinks|gets|brought|bought|walked in|turned up|announced|banned|never|always|been|just|has|hasn't|won't|kept|keeps)
      (told|tell|asked|ask|by|says|said|says to|said to|reckon|it was|told to|wait for|waiting for|from|not to|saw|seen|see|watched|watching|caught|met|meet|hid from|because of|thanks to|thank|love|hate|heard|overheard|bless|invite|invited|blame|thon|avoid|avoiding|finding|found|dodging|seeing|watch|swipe for|speaking to|meeting with|drinks with|sat with|had|bet|ask|texted|told off by|sitting by|sat by|without telling) [the ${quality} (head|deputy|boss|principal|caretaker|ceo|office lady|business manager|office manager)]
      [(the|our) ${quality} (head|deputy|boss|principal|caretaker|ceo|business manager|office manager|office lady|receptionist) 's] 
      [the ${quality} (deputy|acting head|new head|principal|old deputy|old head|caretaker|exec head)] <punctuation>
      [(the|our) ${quality} (head|heid|deputy)] (, (who|she|he|from|in|on|with|bless)|where i|here|doing|up|herself|himself|again|in (a|her|his|full|assembly|school|briefing|aldi|tesco|asda|lidl|morrisons|the (corridor|hall|playground|car park|staffroom|office|cupboard|toilet|toilets|dinner hall|foyer|pub)))
      [(the|our) (head|deputy|principal|boss|caretaker)] (and|&) (i|me|the|her|his|that|deputy|their)
      (me and|me an|i and|not) [(the|our) (head|deputy|principal|boss|caretaker)]
      [your ${quality} (senco|headteacher|deputy head|bursar|slt)] (sounds|is|was|and|looks)
      [(my|ma|me) ${quality} (mentor|teaching partner|job share|hod|team leader)] ..1 ${act}
      [(her|him|them|herself|himself|themselves|yer woman|yer man|yer one|the one|that one|the lady|the woman|the man|the fella|the lad|the bloke|the girl|those|the ones|the pair|somebody|someone|the chap|the wifie|thon wan|madam|that lot|the lot|wor lass|the new girl|the new lad|her majesty|his majesty|her ladyship|his lordship|lady muck|the queen bee|that so-and-so|that yin|the wan|hersel|himsel|boyo|buddy|sir|lass|lad|the new one|new starter|new girl|new boy|new lad|new lass|new woman|new man) (in|from|at|off|on|over in|through in|up in|down in|by) (the|our|my|t)? (<staff-there>|desk|corner office|front desk|photocopier|next door's)]
      [(him|her|them|the one|the wan|the man|the woman|the lady|the clown|the genius|the person|the fella|the chap|the bloke|the joker|the idiot|whoever|the lass|the lad|that woman|that man|the wumman) (who|that|as)? (<runs-school>|takes|teaches|in charge of|in charge o|responsible for|does|orders|writes) (our|the|us|all the|that|this)? (<run-thing>|<subject>|p.e|school|<year-group>)]
      [(half|most|some|none|one|two|three|several|a few|all|any|both|the rest|which|lots|not one) of (the|our|us|my|that|this|them) (staff|staffroom|slt|team|department|assistant heads|deputies|governors|tas|teachers|leadership team|office|dinner ladies|site team|senior team|leadership|senior leaders|kitchen|lunchtime team|colleagues)]
      [(half|most of|some of|all of) (that|the|our|this) staffroom]
      [(the|our|that|whole) (school)? (staff team|office team|kitchen team|office staff|kitchen staff|cleaning team|lunch team|lunchtime team|inclusion team|pastoral team|pe dept|pe department|maths department|science department|english department|site team|<year-group> team|year <number> team)]
      [(the|that|my|our) (woman|person|lass|girl|lady|man|lad|one|teacher|ta) i (job share|work with|job-share|share a (room|class|office|job)|team teach|sit next to at work|support in class)]
      [(our|wor|oor|my) <cap> (in|from|on|off) (the)? (kitchen|office|reception|nursery|canteen|school|front desk|library|<year-group>)]
      [(chair|chairman|vice chair) of (the)? (governors|board|complaints panel)]
    `,
  },
  {
    // Anybody's, at any place of work: that it is a school, the rest must say.
    kind: 'colleague-maybe',
    patterns: `
      [(her|him|them|they|those|the powers|himself|herself|the ones|the lot) (upstairs|next door|in charge|at the top|in the big office|that be|with the whistle|with the clipboard|with the lanyard|with the walkie talkie)]
      [(<somebody-word>|one|some|people|folk|member of staff|members of staff|certain members of staff|certain people|teachers|staff|colleagues|tas) ..1 (in|from|on|at) (the|our|my|year)? <staff-there>]
      [(a|an|two|three|some|certain|our|my|another|one|same|that|this|the) (certain|senior|young|new|lovely|fellow|poor|dear|particular|good|male|female|other)? (colleague|colleagues|member of staff|members of staff|member of the team|workmate|staff member|members of the team)]
      [(a|another|the|this|our|that) (fellow|new|other|supply) (teacher|ta|ect|nqt)] ..1 (at|in|from|who|has|had|is|was|left|since)
      [(who's|whos|who|whoever|someone's|someones|somebody's|somebody|someone) (keeps|kept|has|'s)? ..1 (nicking|nicked|stolen|taken|eaten|ate|pinched|pinching|robbed|had|left|leaves|leaving|used|using|heating|microwaving) ..1 (my|me|the) ..1 (milk|mug|lunch|yoghurt|yogurt|sandwich|sandwiches|pens|scissors|stapler|glue sticks|glue|chair|parking space|biscuits|laminator|photocopier|microwave|fridge|cup|whiteboard pens|cake|salad|teabags|treasury tags|board pens)]
      [(you know who you are|we all know who|knows who she is|knows who he is|know who they are|i won't name her|i won't name him|not saying names|naming no names|no names mentioned|mentioning no names|i know it's you|i know its you|know your font|know your handwriting)]
      [(to|dear|note to|message to|memo to|message for|wee message for) (the|my|our|whichever|thon|that|whoever|all) (colleague|colleagues|person|member of staff|teacher|ta|genius|head|deputy|staff|joker|slt|one) ..1 (who|whose|in|leaving|that|at)?]
      [(staff room|staffroom|staff) (cliques|gossip|drama|politics|bitching|moaning|sweepstake|affair|rumour|rumours|chat|group chat|whatsapp|moaning chat|night out|do|banter|meeting number|absence list)]
      [(my|our) (work|school) (lot|mates|friends|crew|gang|family|besties|bestie|husband|wife|mate|girls|team|pals)]
      [(our|the) (link|parent|local|lead|safeguarding|new|other|chair)? (governor|governors)] ..1 ${act}
      [(the|our|my|wor) (lollipop lady|lollipop man|lollipop woman|crossing lady|crossing man|cook|secretary|librarian|cleaner|mentor|supply|trainee|student|manager|boss|technician|clerk|invigilator|inspector)] ..1 ${act}
      [(the|our) whole staffroom]
      [(our|new) head of <word>]
      [(boss|caretaker|principal|cook|secretary|manager|colleague|line manager)] ('s)? (said|says|told|wants|wanted|asked|asks|sent|emailed|left|rang|rings|came|gets|got|walked|has|had|won't|thinks|reckons|off|keeps)
      [which (governor|teacher|ta|member of staff|colleague|leader)]
    `,
  },
  {
    // A first name of the staff list, and what it does: told of somebody.
    kind: 'colleague-forename-told',
    patterns: `
      [(<staff-forename>|<staff-surname>)] (<job-act>|'s|s|'d|'ll|on|off|again|in|doing|asleep|retiring|wants|needs|for)
      (that|thank|thanks|bless|poor|old|oor|wor|our|me and|with|by|from|to|about|told|asked|love|hate|saw|seen|caught|ask|like|is|has|here's|of|and|when|where's|for|fancy|fancies|know|knows|watch|watching|hi|lovely|because|cos|who's told|dear|not|another|see|find|with|bloody|boy wonder|at|calls|said) [(<staff-forename>|<staff-surname>)]
      [(<staff-forename>|<staff-surname>)] (and|&|<punctuation>|<symbol>)
    `,
  },
  {
    // What is told of nobody but a colleague, whoever else goes by the name.
    kind: 'colleague-telling',
    patterns: `
      (<staff-forename>|<staff-surname>) ('s|s|is|was|has been|'s been|has|had|got) (a|an|the|been|such|so|pure|always|that|being|not|still|too|off|leaving|retiring|pregnant|suspended|sacked|promoted|acting|useless|lazy|thick|crying|lying|bullying|skiving|moaning|hungover|sleeping|seeing|shagging|applied|handed|told|written|stolen|nicked|put|sent|made|useless|clueless|unbearable|a pay|signed|asked|failed|had|covering|doing|running|on (long term|sick|the sick|a course|maternity|duty|her third|his third|a power trip|one)) ..1
      (<staff-forename>|<staff-surname>) (couldn't|couldnt|couldnae|can't|cant|cannae|wouldn't|never|always|keeps|thinks|reckons|nicked|grassed|cried|ate|stole|covered|failed|shouted|screamed|bullied|bullies|fancies|swans|wants|ran|runs|calls|needs|told|says|said|asked|put|sent|made)
      (bloody|useless|lazy|poor|old|that|not|bless|lovely|jobsworth|our|oor|boy wonder|her majesty|his lordship|saint|queen|king|fatty|pissed) (<staff-forename>|<staff-surname>)
      (you are|you're|ur|youre) (a|an) ..4 (<staff-forename>|<staff-surname>)
      (I|i) know (it's|its) you (<staff-forename>|<staff-surname>)
    `,
  },
  {
    // Of a story, another town or another trade.
    kind: 'colleague-elsewhere',
    patterns: `
      (<staff-forename>|<staff-name>|<staff-surname>|<job-at-school>|<loose-job>|mentor) ..1 (in|from|off|on|at|of) (the|my|that|this|our|a|his|her|an|your)? ..1 (<played-on>|<other-spot>|<other-workplace>)
      [(<staff-forename>|<staff-name>)] (and|&) <cap>
      [(<staff-forename>|<staff-name>) 's] <cap>
      [(<staff-forename>|<staff-name>) 's] on <cap>
      <staff-name> the <word>
      (a|the|this) <staff-name>
      <staff-surname> (&|and|'s <cap>|<cap>|road|street|lane|house)
      <staff-surname> on <cap>
      (other|called|named|is|name) [<staff-forename>] , ..3 off
      (<own-child-of>) ..1 (<job-at-school>|<loose-job>)
      (my|his|her|our) (husband|wife|sister|brother|daughter|son|mate|friend|mum|dad|partner|uncle|auntie|nan|grandad) (is|was|'s) (a|an|the) ..1 (<job-at-school>|<loose-job>)
      (am|was|as|became|been|i'm|being|only|be) (a|an|the)? (retired)? (<job-at-school>|<loose-job>)
      (any|every|no|other|all|most|many|some) (<job-quality>)? (<job-at-school>|heads|deputies|headteachers)
      (a|that|the) (retired)? (<job-at-school>|head) (in|from) (a|the)? <cap>
      (when|if) (you're|your|you are|ur) (a|an|the) (<job-quality>)? (<job-at-school>|<loose-job>)
      (<job-at-school>|<loose-job>) ('s)? (vacancy|vacancies|induction|training|framework|role|job|post|course|coffee|clerk|stands|chain|dancer|editor|wanted|needed|pay|jobs|roles|life|interview|interviews|out there|everywhere|nationally|up and down)
      (what|whose) (a|the) <job-at-school> (does|is)
      head of (a|this|that)
      (secretary|head|minister|chief) of (state|steam|lettuce|hair|broccoli|cabbage|garlic|the (river|queue|table|union|council|family|bed))
      (head|heid|heed) ('s)? (banging|burlin|burling|spinning|pounding|splitting|thumping|mince|gasket|first|over|start|torch|cold|girl|boy|lice|count|space|band|butter|case|wind|is a (sieve|shed)|is (mush|mince|spinning|pounding|gone)|on (that|the|a|this) (pint|fish|beer))
      (bumped into|ran into|saw|met) (an|my|our) old <loose-job>
      (colleague|colleagues|boss|one of my team|team|him|her|lad|lady|woman|girl|lass|them|manager) ..1 (at|on|in|from|by|of) (the|my|our|a)? (reception|desk|counter|till|checkout)? (at|of|in)? (the)? (premier inn|travelodge|dentist's|dentist|trains|train|bank|bakery|hospital|library|depot|<other-workplace>|husband's|wife's)
    `,
  },
  {
    // In the sentence or the next, that whoever is meant is of a story.
    kind: 'in-a-story',
    patterns:
      'spoiler\nspoilers\n(novel|plot|vampire|werewolf|western|traitors|baddie|sitcom|soap opera|soap operas|whodunnit|grange hill|waterloo road|agatha christie|channel <number>|crime series|page turner|panto|drama|headline)\n<school-story>\nin my book\n(the) (paper|papers|times|tes|guardian|news|headlines)',
  },
  {
    // In the sentence or the next, that it was years ago.
    kind: 'years-back',
    patterns: `
      (years|decades|donkeys years) (ago|back|on)
      (my|our) (first|old|own) (job|school|head|principal|headteacher|headmaster|primary|class teacher|mentor|boss)
      (at|from) my (primary|secondary|infants|juniors|comp|comprehensive|grammar)
      in (sixth form|my day|my youth|those days|my nqt year|my training)
      my training days
      (in|since|gone since) '? (50s|60s|70s|80s|90s|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009)
      when (i|we|you|they) (was|were) (weans|kids|bairns|little|wee|young|small|children|lads|lasses|pupils|at school|at primary|at secondary)
      (i was) (a|an) (bad|good|naughty|quiet|shy|rotten|horrible) (lad|girl|boy|lass|kid|child|pupil)
      (god rest (her|him)|rest in peace|been dead|long gone|the making of me)
    `,
  },
  {
    // A school the writer knows as a parent.
    kind: 'their-school',
    patterns: `
      <own-child-of> ..1 (school|primary|secondary|nursery|academy|college|teacher|class|year)
      (his|their) (school|secondary|primary|teacher|new school)
      (our|my) (son|daughter|eldest|youngest|lad|granddaughter|grandson|nephew|niece) ..3 (school|primary|secondary|year <number>)
      secondary schools for my
    `,
  },
];
