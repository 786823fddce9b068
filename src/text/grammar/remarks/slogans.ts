import type { Grammar, Lexicon } from '../../grammar.ts';

/** Catchphrases against people: what is chanted, painted on walls and said in vans, whoever is meant. */
export const lexicon: Lexicon = {
  // Words of which one stands in each of them.
  'slogan-word': `burka burkas burqa hijab english genders sexes lifestyle throats flaunt flaunting agenda replaced replacement minority sharia illegals invaders ninja jungle huts caravan heather tarmac
    kitchen sandwich ironing oven cooker sink hormones pmt pms period barren boiler spinster clock shelf mutton lamb coffin grave pension helicopter chop chopped wig frock frocks adam's steve sin hell
    curry banana watermelon golliwog shekels rothschild globalists hook goats goat camel camels cousins bomb accent subtitles skip trackies tracksuit kyle council benefits spongers tramp slum
    mongo looney loony farm bin sunshine spectrum tism snowflake wheels cripple dwarf garden fairy mincing poncing benders backs wall loafers dorothy limp wrist wrists wristed camp
    prayer minaret turban towel bin letterbox letterboxes postbox native natives colonies empire colony whites whiteness queer queers gay natural unnatural abomination perverted disgusting drag pronouns`,
  'stock-slur': `shirt_lifter shirt_lifters shirtlifter shirtlifters batty_boy batty_boys battyboy rug_muncher rug_munchers carpet_muncher carpet_munchers fudge_packer fudge_packers pillow_biter pillow_biters bum_bandit bum_bandits
    backdoor_merchant mary_ann nancy_boy nancy_boys gaylord gaylords bumboy bumboys bum_boy bum_boys ladyboys lezzer lezzers lesbo lezbo chick_with_a_dick chicks_with_dicks he-she he-shes
    curry_muncher curry_munchers camel_jockey camel_jockeys sand_monkey towel-head tea_towel_head tea_towel_heads carpet_kisser carpet_kissers goat_shagger goat_shaggers goat_botherer goat_botherers kebab_muncher wog_box jungle_drums cotton_picker
    spear_chucker spear_chuckers bog_trotter bog_trotters bogtrotter potato_muncher spud_muncher sheep_shagger sheep_shaggers sausage_muncher garlic_muncher oven_dodger oven_dodgers christ_killer christ_killers hook_nose hook_nosed hook-nosed slitty_eyed slanty_eyed slant-eyed
    ching_chong chinky_eyes boat_jumper boat_jumpers dinghy_rat dinghy_rats dole_scum dole_dosser dole_dossers chav_scum scratter scratters pram_face pramface povvo povvos gyppo_scum gyppo_kids clothes_peg_sellers
    window_licker window-licker window-lickers spacker spackers spakker flid flids joey_deacon spazmo mongoid mong_face sped speds veg-head cabbage_patch_kids coffin-dodger coffin_dodger wrinkly_old_bat
    bin_liner_brigade letterbox_brigade bacon_dodger bacon_dodgers god_botherer bible_basher feminazi feminazis femi-nazi libtard libtards troon tranny_freak trans_freak groomer_flag`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'as-a-slur',
    patterns: `
      <stock-slur>
      (ban|outlaw|burn|bin|rip off) (the|all|every|those|these|that)? (burka|burkas|burqa|burqas|niqab|niqabs|hijab|hijabs|veil|headscarf|headscarves|turban|turbans|koran|quran|halal|mosques|minarets)
      (burka|burkas|burqa|burqas|niqab|niqabs|hijab|hijabs|turbans|halal|mosques|sharia) (should|must|need to|want|needs) (be)? (banned|outlawed|banning|illegal|burnt|ripped) ..4
      speak english (,|-|—)? (or|if|when|you're|youre|you are|you live|you're in|in (england|britain)|this is|we're in) ..4
      (this is|you're in|youre in|we're in|it's|its|you are in|you live in|we live in|if you live in) (england|britain|the uk|scotland|wales|great britain) ,? (not|speak|so speak|now|learn|act like it|go home|or leave) ..4
      this (is|isn't) (england|britain|the uk) not (iran|pakistan|saudi|africa|india|poland|afghanistan|syria|romania|turkey|<word>) ..1
      (we're|we are|were) not in (iran|pakistan|saudi|africa|india|afghanistan|syria|kabul|karachi|baghdad|saudi arabia|the jungle|bombay|lagos|mogadishu|tehran)
      get (a|an) (proper|english|normal|real|decent) (english)? (name|accent|religion|job you)
      (only|just) (two|2) (genders|sexes) (and|,|end|full|so|male|fact|that's|thats|,? get) ..4
      (there are|there's|theres|there is) (only|just) (two|2) (genders|sexes)
      (call|calls|calling) (yourself|himself|herself|itself|themselves) a (woman|man|girl|lady|bloke) ..6 (adam's|beard|stubble|wig|penis|dick|cock|balls|tits|prostate|chromosomes|laugh|joke|bloke|dress)
      (chop|chopped|chopping|cut|cutting) (it|his bits|your bits|their bits|your dick|his dick|bits|your tits|her tits) off ..3 (still|won't|doesn't|bloke|man|woman|girl|boy)
      (a bloke|a man|blokes|men|he|you'll|she) ..1 (will|can|could|'ll) never be (a)? (real)? (woman|women|girl|lady|mother|females|female)
      (not|never|isn't|aren't|ain't) (a)? (real|proper|actual) (woman|women|man|men|lesbian|girl|girls|englishman|family|families|mother|mum|dad)
      (shoved|shoving|rammed|ramming|forced|forcing|shove|ram) ..2 down (our|my|everyone's|kids'|children's|the kids|people's|your) (throats|throat|necks|kids|gullets)
      (don't|dont|do they have to|must they|stop|why do they) ..1 (flaunt|flaunting|parade|parading|rub|shove|ram) (it|their) ..3
      (being gay is|homosexuality is|gay is|trans is|being trans is|lesbianism is) (just)? a (lifestyle|lifestyle choice|phase|sin|fad|perversion|mental illness|mental disorder|sickness) ..3
      (the)? (gay|trans|lgbt|lgbtq|woke gay|rainbow|muslim|islamic|jewish|zionist|feminist|black|homosexual|transgender) (agenda|lobby|ideology|cult|mafia|brigade|plague|invasion|takeover|nonsense|rubbish|crap|bollocks|rot|bullshit|propaganda|madness|lunacy|filth) ..2
      (being|be) (gay|trans|lesbian|homosexual|queer|bisexual|bi) is (a|an|just|always|so|not)? (sin|choice|wrong|unnatural|disease|illness|fad|phase|disgusting|sick|perverted|shameful|abomination|trend|normal|natural|filthy|evil|against) ..3
      (it's|its|it is|that's|that is|is it|isn't|just)? (so)? (not|isn't|aint|ain't|never) (right|natural|normal|decent) ,? (a man|two men|two blokes|two women|two lads|two lasses|men|boys|a boy|a bloke) (marrying|kissing|holding|in a|with|wearing|being|having|raising|adopting|together) ..3
      (two|2) (men|blokes|women|lads|lasses|girls|dads|mums) (kissing|snogging|holding hands|marrying|in bed|raising|with a baby|pushing a pram|getting married) ..5 (sick|gross|vile|disgusting|wrong|puke|vomit|yuck|rank|minging|unnatural|ick|ew|grim|heave|not right|turns my)
      (we're|we are|country is|britain is|england's|this country's|country's|uk is|england is) full (up)? ,? (go|no more|stop|send|turn|sorry|sod|fuck|piss|up) ..3
      (our|your) (own)? (people|homeless|kids|veterans|pensioners|children) (first|starve|starving|freeze|sleep rough|on the streets|go without|can't get) ..6 (immigrants|migrants|refugees|asylum seekers|foreigners|ukrainians|syrians|illegals|them|they|hotels)
      (immigrants|migrants|refugees|asylum seekers|foreigners|ukrainians|syrians|illegals) ..6 (while|and|before) (our|the) (own|kids|homeless|veterans|pensioners|people|english) ..3 (starve|starving|freeze|suffer|wait|rough|streets|nothing|nowt|bugger|without)
      (whites|white people|the english|english people|white kids|white children|english kids|we) (are|'re|will be|'ll be) (being|now|already|a|the|in the|soon)? (replaced|outbred|outnumbered|minority|wiped out|second class|extinct|ethnically cleansed|bred out) ..4
      (great replacement|white genocide|ethnic replacement|cultural enrichment|cultural enrichers|cultural enricher|fighting age|military age men|creeping sharia|no go area for whites|rivers of blood|enoch was right|powell was right|tommy was right|tommy robinson was right|eurabia|londonistan|paki shop|chinky|the chinky|paki bashing|queer bashing)
      (it's|its|is|was|like|like a|turned into|becoming|might as well be|looks like) ..1 (third world|little africa|little pakistan|little poland|little romania|the third world|a third world country|a refugee camp|jungle out there|the jungle|downtown mogadishu|a gypsy camp|a souk) (now|these days|out there|round here|in here|on our|in that|down|<punctuation>) ..2
      (women|woman|girls|love|darling|sweetheart|pet|she|her) ..2 (should stick|stick|should get back|get back|get|back) (to|in) (the|her|their|your) (ironing|kitchen|cooking|knitting|hoovering|sink|cooker|dishes|washing up|baking|sewing|housework)
      (back|get back|stick|stay|belongs|belong) (in|to|at) the (kitchen sink|ironing board|ironing|cooker|stove|sink) ..2
      (must be|is it|is that|probably|she's|it's|got|having|on) ..1 (that|her|your) (time of the month|monthly|rag|period|blob) ..2
      (time of the month|on the blob|on the rag|got the painters in|hormonal cow|pmt|pms) (is it|again|,|love|or what|much|that's|has) ..2
      (dried up|barren|left on the shelf|bunny boiler|childless cat lady|frigid|menopausal) (old)? (spinster|hag|cow|bitch|bat|bag|woman|lesbian|witch|boot) ..2
      (mutton dressed|mutton dressed up|mutton done up) as lamb
      (she|that one|her|that woman) ..1 (asked|asking|was asking|begging|gagging) for it ,? (dressed|wearing|in that|in a|the way|going|with that) ..3
      (put|get) (a|her|your|his|their) (bra|skirt|legs|tits|cleavage) (away|on|shut|closed) (love|darling|sweetheart|you|for)
      (women|woman|female|girl|lady) (driver|drivers) (say no more|enough said|typical|what do you expect|again|alert|god help|nuff said|should be)
      (one foot in the grave|coffin dodger|coffin dodgers|pension (him|her|them) off|god's waiting room|smells of wee|smell of wee|piss and biscuits|wee and biscuits|past (his|her|their) sell by|past (his|her|their) use by) ..2
      (too (old|fat|black|gay|foreign|disabled|brown|deaf|blind|camp|butch)) (to|for) (be (a)? (teacher|head|ta|near|in|on|taught|teaching|working)|teach|run|lead|pe|the job|this|school|sit on|work|apply) ..4
      (he's|she's|shes|hes|they're|you're|the|that|a|is a|right|proper|such a|little|great) (big|right|proper|little|great|total|old|raging|screaming|massive|mincing|limp wristed|bloody)? (big|right|proper|little|great|old|mincing|flaming|bloody|mincing)? (poofter|nancy|woofter|bummer|screaming queen|raging queen|raging homo|raging poof|mincing fairy|right fairy|pansy boy|big fairy|sissy boy|sodomite|shirtlifter|bull dyke)
      (queer|bent|camp|gay|butch) as (they come|a row|a nine|a three|christmas|a tent|row|tits|a daffodil|a may|a butcher|a bloke|fuck|a navvy) ..3
      (looks|look|looked|sounds|built|dressed|dresses|walks|talks) like a (man|bloke|fella|geezer|trucker|docker) in (drag|a dress|a frock|a wig|tights|heels|lipstick|make up|a skirt)
      (looks|look|dressed|dresses|dressing) like (a|an|some kind of)? (letterbox|postbox|post box|bin bag|ninja|dalek|tent|terrorist|bin liner|bank robber|suicide bomber|taliban|isis|jihadi|gypsy wedding|bomber|prostitute|slapper|hooker|tramp|lesbian|tranny|dyke|poof|pikey|chav|nun on)
      (with|in|wearing) (a|that|their|his|her|the) ..1 (tea towel|towel|bin bag|curtain|pillow case|pillowcase|postbox|binbag|dressing gown|sheet|bandage|nappy) (on|over|round|wrapped) (his|her|their|your|its) (head|heads|face|faces) ..2
      (take|get|put) (that|your|the) (tea towel|rag|towel|thing|postbox|bin bag|curtain|nappy|binbag) off (your|her|his|the) (head|face)
      (everyone's|everybody's|we're all|isn't everyone|aren't we all|all) (a bit|a little|on the) (autistic|adhd|bipolar|ocd|spectrum|disabled|special|mental) (these days|now|nowadays|,|aren't|if you|apparently) ..3
      (autism|adhd|dyslexia|anxiety|asd|pda|depression|tourettes|ptsd|sen|send|long covid|fibromyalgia|me) (is|'s|are) (just|only|basically|all|another word|an excuse|code|a label|a made|made|what we|bullshit|bollocks|a myth|the new|a fad|a fashion|a con|posh) (an|a|the|for|up|real|word)? ..4 (excuse|naughty|lazy|parenting|label|up|real|thick|fashion|con|scam|attention|brat|brats|behaviour|money|dla|benefits|badge|trend|illness|laziness|disability|rude|spoilt|myth|excuses|snowflake|snowflakes|soft)
      (touch|bit|case|hint|dose) of the (tism|'tism|downs|retard|mong|autism|special needs|tarbrush|tar brush|pikey|gypsy|jew)
      (not|isn't|aint|ain't|ain 't) (in|round|near|at) (my|our|this) (school|street|road|town|village|class|back yard|country|estate) ..1 (you|they|muslims|gypsies|travellers|immigrants|refugees|gays|blacks)
      (we|i) don't want (your|their|that|his|her) (sort|kind|lot|type|culture|religion|filth) (here|round here|in|near|around|,|at|teaching|<punctuation>) ..4
      (your|their) (sort|kind|lot) (aren't|isn't|are not|is not|ain't|not|never) (welcome|wanted|allowed|like us|one of us|human|clean) ..3
      go back to (poland|romania|pakistan|india|africa|jamaica|nigeria|syria|somalia|china|bulgaria|iran|iraq|afghanistan|turkey|ireland|bongo bongo|bongo bongo land|your own|wherever|where|the jungle|your mud|your caravan|albania|lithuania|ukraine|russia|bangladesh|hong kong|israel|auschwitz) ..2
      (no wonder|course|typical|obviously|surprise|well|bet) ..2 (he|she|they|it|lad|kid|family|mum|dad) ('s|'re|was|were|is|are)? (a)? (traveller|gypsy|muslim|black|polish|romanian|jewish|foreign|asian|pakistani|immigrant|irish|african|roma|somali|lesbian|trans|autistic|special needs|send|sen|adhd) (isn't|aren't|innit|,|so|what|int|like|say|<punctuation>) ..3
      (look|looking) at the colour of (them|him|her|that|the|this|it|our|my|his|your) ..2
      (half|most|all|not one|none|no-one|nobody|one) ..3 (of)? (them|class|year|school|street|reception|playground|year group|kids|children|parents)? (is|are|'s|'re)? (even)? (white|english|british) (any more|anymore|now|left|any longer|these days)
      (should be|should have|want|wants|needs|need|belongs|belong|ought to be|put (him|her|them)) (in|at|to) a (special school|home|loony bin|funny farm|nut house|nuthouse|asylum|mental home|padded cell|straitjacket|straight jacket|secure unit|cage)
      (six million|6 million|holocaust|auschwitz) (wasn't|was not|weren't|isn't) (enough|real|true) ..2
      (big|massive|great|what a) (hooter|schnozz|schnozzle|conk|nose) ,? (must be|jewish|jew|typical)
      (buy one get one|close shop|corner shop|open all hours|goodness gracious me|thank you come again|bud bud|ching chong|me love you long time|no speaky|me no speak|no speak|velly|solly) (accent|voice|again|him|her|head|them|flied|english|inglish|good|,|<punctuation>)
      (man|men|bloke|blokes|fella|male|males|lad|he) ..2 (in|teaching|with|working in|around|near|wanting|who wants to|who want to|changing) ..3 (nursery|reception|early years|eyfs|year 1|infants|ks1|little ones|little kids|nappies|toddlers|three year olds|four year olds|five year olds|babies) ..4 (weird|creepy|odd|suspicious|creeps|wrong with|ask why|want to know why|wonder|peculiar|dodgy|funny|unnatural|strange|pervert|perv|pervy|paedo|not right|isn't right|hide|alarm bells|suss|suspect|watch him|background check)
      (nursery|reception|infants|early years|childcare|primary|nursing) ..1 (is|isn't|no|'s) (no|a|not|woman's|women's|not a)? (a)? (place|job|work) for (a|any|real)? (man|men|bloke|blokes|boys|lads)
      (no|not a|hardly a) (job|place|sport|subject|game|hobby|role) for (a|any|little)? (man|men|woman|women|girl|girls|lady|ladies|bloke|lass|lasses|cripple|cripples)
      (men's|man's|boys|boy's|mens|mans|bloke's) (work|job|jobs|game|sport) ,? (that|not|so|women|woman|she|girls|girl|love|leave) ..3
    `,
  },
];
