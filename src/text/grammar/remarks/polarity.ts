import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * What turns a remark round: telling of abuse, speaking against it, denying it, and the places where
 * hard words are play (between friends, on a stage, at a match).
 */
export const lexicon: Lexicon = {
  'bigotry-word': `racist racists racism sexist sexists sexism homophobic homophobe homophobes homophobia transphobic transphobe transphobes transphobia
    antisemitic antisemitism anti-semitic anti-semitism islamophobic islamophobia ableist ableism misogynist misogynists misogynistic misogyny
    xenophobic xenophobia bigot bigots bigoted bigotry prejudice prejudiced discrimination discriminatory stereotype stereotypes
    stereotyping hate_speech hateful hate_crime hate_crimes slur slurs ageism ageist fascist fascists nazi nazis hitler holocaust kkk propaganda
    far_right far-right trolls white_supremacist white_supremacists supremacists edl bullying bullied bigots dehumanising dehumanise dehumanised scapegoat scapegoating
    scapegoated vilified vilify persecuted persecution genocide slavery apartheid segregation myth myths trope tropes misconception`,
  fiction: `scene chapter play panto pantomime novel film movie movies series episode character characters villain villains baddie baddies story stories
    performance musical theatre macbeth hamlet shakespeare dickens dahl matilda trunchbull disney bake_off traitors strictly eastenders corrie coronation_street emmerdale
    drama netflix sitcom soap telly nativity costume costumes audiobook author fairytale fairy_tale podcast documentary gladiators apprentice love_island
    big_brother celebrity celebs gogglebox cersei frozen that_show this_show business_show cop_show police_drama tv_drama the_series watching_the_one happy_valley line_of_duty darcy hannigan twit twits bumble havisham gradgrind wormwood umbridge wickham bennet danvers wonka brocklehurst rochester micawber coulter chapters page gatsby malfoy fagin lady_macbeth lear othello iago tybalt cinderella scrooge narnia gruffalo hogwarts harry_potter snape mr_bean blobby
    dumbledore umbridge voldemort star_wars marvel orwell animal_farm lord_of_the_flies inspector_calls jekyll hyde of_mice_and_men bookclub book_club on_tv`,
  'acted-out':
    'nativity costume costumes dressed play panto pantomime halloween production dress-up fancy_dress world_book_day role_play assembly',
  laughter: 'lol lmao haha hahaha 😂 🤣 😜 😉 jk joking kidding lols rofl',
  sport: `ref referee refs var linesman linesmen penalty offside goals keeper goalkeeper striker defender midfield midfielder half-time second_half first_half
    extra_time stoppage_time premier_league championship fa_cup world_cup euros six_nations scrum wicket innings umpire bowler batting bowled
    arsenal spurs chelsea liverpool everton leeds_united aston_villa man_city man_united wolves derby match football rugby cricket darts snooker
    f1 tennis fixture kick_off kickoff dugout subbed gaffer transfer rovers albion wanderers what_a_match what_a_game five-a-side at_the_back at_home_to away_to bottom_side top_of_the_league relegation the_bench own_goal clean_sheet quiz_team pub_quiz derby_day lionesses`,
  politics: `tory tories labour lib_dem lib_dems reform_uk ukip snp minister ministers government govt politician politicians mp mps parliament westminster election brexit
    prime_minister pm education_secretary secretary_of_state dfe ofsted home_office dwp hmrc passport_office dvla downing_street number_10 deputy_pm gove williamson gibb gullis cummings boris johnson sunak truss starmer farage trump biden putin musk
    keegan phillipson braverman patel corbyn cameron thatcher blair rees-mogg hancock rayner reeves badenoch jenrick spielman chancellor vance cabinet president lords`,
  affection: `affectionately fondly love loved loves luv lovely birthday bday anniversary congratulations congrats bestie besties hero heroes proud miss missed thankyou thanks
    thank xx xxx x ❤ ❤️ 💕 😘 🥰 😍 💖 💜 💙 💛 🎂 🎉 🥳 cherish adore laugh laughed laughing giggle hilarious lol lmao haha hahaha 😂 🤣 jk joking kidding
    funny giggles 😜 😉 🥂 grateful bless hubby husband wife cheers`,
  'say-verb': `says said saying claims claimed claiming calls called calling shouts shouted shouting chanted chanting wrote tweeted tweets posted told tells telling thinks
    believes argues argued insists insisted suggests suggested implies implied implying pretends pretending assumes assumed assuming yelled yelling screamed
    muttered hissed spat labelled labelling branded branding describes described describing portrayed portrays portray depicts depicted depicting ranted ranting
    hearing preached preaches preaching alleged alleges sprayed scrawled heard mocked joked declared reckons sang quoted quoting repeated repeating taught teaches sneered typed
    commented replied texted emailed messaged treated treating treats treat`,
  'say-base':
    'say think call believe claim suggest assume imply pretend argue shout tell post write label repeat use insinuate describe portray treat agree hear read',
  deny: "don't dont didn't didnt never not can't cannot cant wouldn't won't nobody no-one doesn't doesnt stop stopping isn't isnt shouldn't hardly without refuse challenge challenging",
  'bad-thing': `racist sexist homophobic transphobic antisemitic islamophobic ableist misogynistic offensive wrong unacceptable ignorant hateful shameful untrue false unfair
    insulting hurtful bigoted prejudiced harmful xenophobic inexcusable a_lie a_myth a_stereotype hate_speech not_ok not_okay not_true not_acceptable not_on not_banter never_ok never_okay
    never_acceptable never_banter out_of_order dehumanising a_slur bullying disrespectful unkind damaging ageist a_trope not_funny`,
  name: 'slur word words term terms insult insults name names phrase language',
  praise: `love loved loves lovely brilliant best proud superb welcome welcomed gorgeous hero heroes grateful thank thanks delightful beautiful wonderful amazing
    fantastic fab favourite legend legends kindest generous restful delicious tasty congratulations welcoming inspiring inspired celebrate celebrating happy`,
  'not-noun': `proof free book books shop farmer farmers lover lovers owner owners catcher keeper trainer walker sitter trick tricks awareness costume costumes
    outfit bag bags bin bins can cans sanctuary expert survivor survivors patient nurse nurses researcher hot farm days themed print field parade onesie mask masks day nickname
    teller box`,
};

export const contexts: readonly Grammar[] = [
  {
    // Somebody else's words, or words spoken of rather than spoken.
    kind: 'told',
    patterns: `
      <say-verb>
      (anyone|anybody|someone|somebody|those|people|person|people) (who)? <say-base>
      who (still|actually|ever|would|could|might|even)? (<say-base>|hate|hates|abuse|attack|attacks|mock|mocks|target|targets|bully|bullies)
      (if|when|whenever|that|because) (you|u|they|people|anyone|someone) (ever|still|really|actually|even)? (<say-base>|hate|dislike|mock|bully|abuse|attack)
      (you|they|people|some|folk|kids|children|we) (can't|cannot|shouldn't|don't|should not|can|should|could|might|would|will|used to|all|still|must never|must not|always|often|often|never|sometimes)? <say-base>
      <deny> (really|ever|even|actually|just|for one|once|let anyone|let anybody|let people|let them)? (<say-base>|thought|said|saying|mean|meant|feel|felt|calling|accept|accepting|think|treat)
      (nobody|no one|no-one|none) ..2 <say-base>
      (to|of|for|by|about|with|as|from|how|why|and|then|stop|start|started|keep|kept|before) (<say-base>|saying|calling)
      (why|how) (do|does|did|would|should|can|could|are) (so many|some|all these|these|other)? (people|folk|they|you|anyone|anybody|men|politicians|papers|parents|adults) (still|always|all|even|ever)? (hate|hating|dislike|mock|bully|abuse|attack|fear|blame|despise|loathe|pick on)
      (myth|idea|stereotype|notion|lie|narrative|rumour|suggestion|trope|assumption|misconception|nonsense|belief|claim|claims|theory|view) that
      (the|this|that|a|an|old|same|tired|his|her|their|some|what a) (myth|idea|stereotype|notion|lie|narrative|rumour|suggestion|trope|assumption|misconception|nonsense|belief|claim|claims|headline|poster|graffiti|sign|placard|chant|chants|caption|theory|view|attitude|mindset|argument|comment|comments|joke|jokes|sentence|phrase|line|statement|message|tweet|post|quote)
      (not|n't|isn't|isnt|never|hardly|untrue|false|nonsense|rubbish) (true|the case|fair|right|ok|okay|acceptable)? that
      (your|his|her|their|the|whole|entire|some people's) (joke|argument|point|opinion|view|take|logic|theory|belief|message|excuse|answer|response|line|idea|policy|worldview) (is|was|seems to be) (that|just|basically)
      (if|when) (your|his|her|their|anyone's) ..6 (is|are|was) that
      (people|they|he|she|some|many|society|parents|folk|teachers|doctors|germans|victorians|neighbours) (once|still|really|genuinely|actually|all)? (believed|thought|were told|was told|assumed|were taught|was taught|claimed|insisted|argued|feared|decided)
      (should|must|ever|never|to|not|no) (hear|be told|grow up hearing|grow up believing|believe|think) (that)?
      (contrary to|how dare|who says|who said|says who|imagine (thinking|saying|believing)|as if|accused|accusing|accuse|apparently|supposedly|allegedly|disagree|debunk|debunking|rather than|instead of|even if|in case|what if|whether)
      <bigotry-word>
    `,
  },
  {
    // "sorry to say", "I have to say": the writer's own words after all.
    kind: 'own-words',
    patterns: `
      (i|i've|i'd|we|gotta|have|got|had|need|needs|want|wanted|sorry|sad|hate|safe|fair|not afraid|dare|going|gonna|someone has|somebody has|afraid|only) (to|i|just|got to|have to|must|will|would|always|honestly|really|also|still|am going to)? (to)? (say|tell|call|think|believe|claim|agree|post|write|reckon|thinks)
      (i|i've|i'd|we|i'm) (always|honestly|really|just|also|still|long|genuinely|also|have|am|was|personally|truly|firmly|do)? (said|thought|think|believe|reckon|feel|swear|telling|saying|say|call|agree|bet|know|heard)
      (i'll|ill|i will) (just|always)? say (it|this|that)?
      (do|don't|dont|does|did|anyone|anybody) (you|u|else|anyone|we|ya|anybody) (all|also|ever|else)? (think|believe|reckon|agree|feel|say)
      (everyone|everybody|we all|all of us|who else|anyone else|anybody else|only one|only person|only one here) (who|that|else)? (knows|thinks|says|agrees|believes|think|know|agree)
      (call|calling) (it|me|this) (what|like|old|old-fashioned|a|an|cynical|mad|crazy|whatever)
      (let's|lets|let us|let me) (be|say|tell|face|call) ..1
      (say|said|saying) (it|this|that) (again|before|now|for years|louder|once|loud|already|a million|many|first)
      (just|only|am|i'm) saying
      (i|we|i've|i'll|i'm|as i|like i|keep) (told|tell|telling|tells) (you|ya|u|y'all) (all|so|now|again|before|lot|once)?
      (told|tell) (you|ya|u) (so|what|now)
      (someone|somebody) (has|needs|had) to (say|tell|call) ..1
      not being (funny|rude|horrible|mean|racist|sexist|nasty|homophobic|ableist|transphobic|antisemitic|prejudiced|bigoted|islamophobic|ageist) (but)?
      (i'm|im|i am|he's|she's|this isn't|that isn't|it isn't|it's|this is|isn't|don't mean to be|trying to be) not? (being|a|an|trying to be|any)? (racist|sexist|homophobic|transphobic|antisemitic|ableist|bigot|bigoted|prejudiced|misogynist|xenophobic) (but|, but)?
      (no|don't mean any) (offence|offense|disrespect) (but|to|,)?
      (in my|if you) (opinion|ask|view|want)
      <say-verb> by (experience|god)
      if you (ask|want my|believe) ..1
      (to tell|tell) (you)? the truth
      truth (be)? told
      (can't|cant|cannot|can not) (believe|stand|tell|say|call|treat|hear|read)
      i don't (think|care) (women|men|gays|muslims|immigrants) belong
    `,
  },
  {
    kind: 'rebuked',
    patterns: `
      (is|are|was|were|'s|isn't|it's|that's|thats) (so|really|such|a|an|just|very|utterly|totally|absolutely|completely|plain|simply|deeply|always|never|not|bloody|fucking)? <bad-thing>
      (he|she|they|someone|somebody|a (man|woman|parent|pupil|kid|bloke|stranger)|one (man|parent|pupil)) (said|says|shouted|shouts|told|yelled|screamed|wrote|posted|tweeted|reckons|claims|muttered|called|hissed|typed|claimed)
      (said|says) (no one|nobody|no-one|he|she|they|the|a|my|someone|some|his|her|one|who)
      is (what|the|how) ..3 (said|shouted|told|called|wrote|attitude|mentality|message|kind of|sort of|kind|sort|rubbish|nonsense)
      (is|are) (the (kind|sort|type) of|not something|what i was|exactly what|exactly the) ..3
      (he|she|they|people|some|you|somebody|someone) (say|think|believe|claim|keep saying|would have you believe)
      (according to|they keep saying|apparently|supposedly|so they say|as they say|my (arse|foot))
      (blocked|reported|removed|banned|fined|sacked|arrested|jailed|suspended) (him|her|them|for|and|it)
      (no they|no he|no she|no we) (are|do|is|does)(n't|not)?
      (has|have|had) (got)? (to stop|no place)
      (makes|made) (me|my|us) (so)? (angry|sad|furious|blood|heart|cry|ashamed|weep)
    `,
  },
  { kind: 'played', patterns: '<acted-out>' },
  { kind: 'praised', patterns: '<praise>' },
  { kind: 'laughed', patterns: '<laughter>' },
  {
    kind: 'of-food',
    patterns:
      '(paes|tay|flour|scones|bratwurst|peas|gravy|onions|mash|butcher|butchers|chips|tea|supper|oven|recipe|cooked|eat|ate|eating|dinner|lunch|sauce|meatballs|pudding|black country)',
  },
  { kind: 'in-fiction', patterns: '<fiction>' },
  { kind: 'in-school-story', patterns: '<school-story>' },
  { kind: 'at-match', patterns: '<sport>' },
  { kind: 'in-politics', patterns: '<politics>' },
  { kind: 'between-friends', patterns: '<affection>' },
  {
    // Of oneself, or of one's own: "proud dyke", "as a queer woman", "we gays".
    kind: 'of-oneself',
    patterns: `
      (i'm|im|i am|we are|we're|i was|as|being|proud to be|proud|i identify as|call myself|calling myself|fellow|us|we|my fellow|my own|me|i|happily|am|i've been|i'd call myself|myself) (just|such|still|an|a|the|proud|out|and|big|old|total|massive|your|only|called|literally|so|also|very|loud|little|one|happy|tired|local|resident|token|not|queer|gay|black|both|another|your|fierce|definitely|probably|officially|sometimes)? (old|proud|out|big|little|and|very|loud|happy|tired|gay|black|queer)?
    `,
  },
  {
    // A person's own account of what was said to them, or to another.
    kind: 'reported-abuse',
    patterns: `
      (called|calling|call|calls|branded|labelled) (me|us|him|her|them|my ..2|someone|somebody|people|children|kids|pupils|students|each other|another|other|one another|<person>|<community>|<colleague-title>|<cap>|a <word>|an <word>|our ..1|the ..1) (a|an|the|all|'|"|“|it|names|"a|this|that)? ..2
      (got|been|was|were|being|be|am|get|getting) (told|called|branded|labelled|sworn at|shouted at|abused|spat at|racially abused|threatened|insulted|mocked|bullied|named|nicknamed)
      (someone|somebody|a (parent|man|woman|bloke|pupil|kid|child|driver|stranger|student|lad|boy|girl|customer|passenger|neighbour)|one of|he|she|they|parent|parents|pupil|pupils|kids|children|students|some ..1) (just|once|has|have|had|even|actually|literally)? (called|shouted|told|said|says|screamed|yelled|wrote|spat|sent|messaged|emailed|hissed|tweeted|posted|muttered|threw|chanted|sprayed|scrawled|asked)
      (shouted|screamed|yelled|spat|hissed|muttered|chanted|hurled|scrawled|sprayed|graffiti) ..4 (at|on|to|in)
      (it is|it's|its|it was|that is|that's) (not|never|so|really|just|plain|always|still)? <bad-thing> (of|to|when|that|for|if) (say|call|think|use|tell|anyone|people|him|her|you|them|someone|some)?
      (stop|quit|please stop|please don't|don't|never) (saying|calling|using|call|use|say|treating|repeating|telling|throwing)
      (the|using|use|uses|used|say|says|said|saying|word|heard) (n|p|f|r|c|t|q|d|k) (word|words|slur|bomb)
      (the|a|this|that|using|use|uses|is a|is an|is the|slur|word|term|is not a|as a|as an) (racist|homophobic|sexist|transphobic|ableist|antisemitic|racial|offensive|hateful)? (slur|slurs|insult|insults|word|term|terms|slang)
      (heard|overheard|hear|hearing) (a|an|some|someone|somebody|kids|pupils|students|children|people|the word|him|her|them|pupil|one)
      <bigotry-word>
    `,
  },
];
