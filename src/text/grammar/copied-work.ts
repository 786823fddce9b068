import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * Somebody else's work, copied and given out, in parts: whose it is, what it is, how it was copied, to
 * whom it goes, and what is said to be got round. `copied-work.ts` beside the rules of a text weighs them.
 */
export const lexicon: Lexicon = {
  // Who sells to schools, and what children are shown, read and sing.
  'sold-brand': `twinkl white_rose whiterose cgp testbase grammarsaurus oxford_owl collins pearson hodder planit planbee plan_bee pobble letterland
    charanga sing_up singup phonics_play phonicsplay education_city hamilton_trust classroom_secrets sparklebox sparkle_box read_write_inc rwi
    little_wandle letters_and_sounds bug_club times_tables_rockstars ttrs mathletics purple_mash espresso sibelius adobe photoshop microsoft_office
    disney disney_plus disney+ netflix pixar audible spotify sky_go now_tv prime_video cbeebies bbc attenborough ladybird usborne gruffalo julia_donaldson
    david_walliams walliams roald_dahl bfg horrid_henry harry_potter frozen_2 encanto moana matilda lion_king paddington marvel star_wars
    the_snowman bluey peppa_pig mickey_mouse pokemon pokémon mamma_mia les_mis west_end national_theatre nt_live private_eye new_yorker lonely_planet
    beano mr_men hungry_caterpillar shrek minions toy_story polar_express home_alone wallace_and_gromit paw_patrol horrible_histories bugsy_malone
    high_school_musical six_the_musical sats_papers wimpy_kid dog_man oxford_reading_tree biff_and_chip jolly_phonics numicon boardworks tes
    teachers_pay_teachers tpt exampro exam_pro seneca gcsepod kerboodle my_maths mymaths hegarty sparx tarsia plazoom kapow nrich edexcel aqa ocr wjec sqa
    getty shutterstock istock adobe_stock banksy beyonce beyoncé adele taylor_swift queen_songs abba coldplay andrew_lloyd_webber oliver_twist war_horse
    of_mice_and_men an_inspector_calls wonder_book worldbook britannica national_geographic`,
  'work-noun': `film films movie movies dvd dvds soundtrack soundtracks album albums song songs music score scores script scripts backing_track backing_tracks
    sheet_music audiobook audiobooks audio_book ebook ebooks e-book e-books book books textbook textbooks workbook workbooks chapter chapters scheme schemes
    scheme_of_work pack packs worksheet worksheets resource resources planning lesson_plans lesson_plan powerpoint powerpoints slides test_paper test_papers papers
    past_papers mark_scheme mark_schemes answer_book answer_books answers teacher's_book teachers_book poem poems cartoon cartoons comic comics picture pictures photo photos
    photograph image images drawing artwork art clip clips episode episodes programme programmes box_set software font fonts logo leaflet
    planner display poster posters flashcards songbank songbook songbooks ebank unit sheet sheets tracks reading_test reading_tests assessments
    spag_mats mats musical panto nativity card_game magazine article essay recipe workbook anthology syllabus webinar cpd_videos training_videos course_videos
    video videos disc discs downloads materials calendar music font series spotify_playlist game games app phonics_screening screening_materials colouring_sheets colouring_book map maps audio
    cd cds chart_hits mixtape assessment_materials practice_pack practice_papers tutor_book musicals teacher's_edition teachers_edition choir_parts vocal_parts aural_tests sats_tests reading_scheme brain_training_worksheets`,
  'all-word': `whole full entire complete every all lot set forty fifty hundred hundreds thirty sixty copies everything everybody everyone collection bundle series`,
  'copy-word-plain': `copied copying copy downloaded downloading download uploaded uploading upload screenshot screenshotted screenshotting screenshots scanned scanning scan scans
    photocopied photocopying photocopy photocopies recorded recording taped streamed streaming traced trace steal lift nick pinch upload stream stick blown_up typed_up typed_out typed_it_out typed_it_up typing_up typing_out
    photographed reprinted printed_off printed_out printing_off run_off ran_off burned burnt burn borrowed took nabbed grabbed screen_grab reworded chopped
    dropboxed airdrop airdropped filmed saved laminated play played showing showed shown rescanned re-scanned converted duplicated dubbed mirrored photoshopped
    photoed tracing zipped zipped_up zip_file pdfed pdf'd scanned_in`,
  'copy-word-bold': `ripped ripping rip pirated pirate pirating torrent torrented torrenting bootleg bootlegged bootlegs cracked jailbroken screen_recorded screen_record screen_recording
    screen-recorded screen-recording screengrabbed screen_grabbed screen_grabs nicked nicking pinched pinching swiped lifted lifting half-inched half_inched stole stolen stealing robbed plagiarised
    plagiarized blagged bootlegging pilfered straight_lift knock_off knock-off counterfeit ripped_off`,
};

const who =
  '(someone|somebody|someone else|somebody else|another school|another teacher|another page|other people|some lassie|some lass|some girl|some other girl|some bloke|some teacher|that seller|tes seller|that tes seller|a seller|the publisher|the publishers|a publisher|the photographer|a photographer|a local photographer|the artist|an artist|the author|the illustrator|the charity|the theatre|the exam board|our old deputy|my mate|a mate|my friend|a friend|some random|a stranger|an american|some american|the book company|the museum|the bbc|the council)';
const money =
  '(a fiver|a tenner|a quid|two quid|four quid|a pound|50p|20p|<number> (quid|pounds|p|pence)|£ <number>)';
const its = "(the|her|his|their|its|that|someone else's|any)";

export const phrases: readonly Grammar[] = [
  { kind: 'copy-brand', patterns: '<sold-brand>' },
  {
    kind: 'copy-work',
    patterns: `<work-noun>\n(whole|entire|all|full|complete) of (the|that|my)? <cap>\n(film|movie|cinema|panto|karaoke|quiz) (night|club|afternoon|day|treat)\n(sing along|sing-along|singalong) <cap>?\n<cap> (the musical|theme|theme tune|tracks|book|dvd|tune|clips)\n(lesson|planning|resource|worksheet|subscription) (site|website|bank)\n(paid|entire|whole|full) (set|stuff|course|lot|scheme)`,
  },
  {
    kind: 'copy-all',
    patterns: `<all-word>\n(page by page|one by one|cover to cover|every page|every one|the lot|<number> (pages|copies|downloads|kids|songs|episodes|slides))\nrun <number> off\nrun off <number>`,
  },
  {
    kind: 'copy-act',
    patterns: `<copy-word-plain>\n<copy-word-bold>\n(run|ran|running) (off)? (<number>|them|it|us|everyone|some|thirty|sixty|hundreds) (off)?\n(put|stuck|whacked|stick|bung|bunged|shoved|popped|posted) (the|my|all|it|them|every) ..3 (on|onto|up on) (youtube|our youtube|my youtube|my channel|our channel|padlet|our padlet|the drive|the padlet|the school website|my page|insta|facebook|my blog|tiktok|the class youtube|the class page|the hall projector|the projector|a usb|a stick|a memory stick)\n(on|onto) (a|my) (usb|memory stick|hard drive|stick|disc|disk)\n(put|stuck|whacked|bunged|shoved|popped) (it|them|the|all|every) ..2 on (my|a|our|the) (public|shared|google)? (drive|dropbox|onedrive|folder)\n(every page|the whole book|each page|all of it) (on|with) my phone\n(through|over) ..4 with my phone`,
  },
  { kind: 'copy-bold', patterns: '<copy-word-bold>' },
  {
    kind: 'copy-given',
    patterns: `
      (dm|pm|message|inbox|msg|text|email|shout|ask) (me|us|it|if|anyone|and|away|below)
      (just)? (comment|shout) (and|if|below)
      help (yourself|yourselves|urselves|urself)
      here (you|u|ye) (go|are)
      (go mad|fill your boots|fill yer boots|knock yourselves out|share away|sharing is caring|ask and you shall receive|you need only ask|say the word|no charge|free to a good home|first ten|come and get it)
      (link|links|link's|scan|scans|pdf|file|files) (is|are)? (in|on|below|up) (my|the)? (comments|bio|drive|dropbox|story|group|chat)?
      (link|pdf|folder|folder link|scan|files|download) (below|here|attached)
      (dropbox|google drive|gdrive|wetransfer|shared drive|shared folder|our drive|my drive|a drive|memory stick|usb|studocu|telegram)
      (i'll|ill|i will|i can|can|happy to|will|i could|gonna|glad to|let me) (just)? (send|email|share|post|scan|airdrop|forward|drop|pass|whatsapp|upload|copy|print|run|burn|download) (you|u|it|them|the|that|this|to|over|him|her|mine|one)
      (sharing|share|shared|giving away|passing on|pass it on|send it|sent) (it|them|this|these|with|the|my|round|around|last)
      (anyone|anybody|any of you|someone|somebody|who|whoever|if (you'd|you|u|anyone|anybody)|does anyone|do you|do u|you|u|anyone who) (would|who|does)? (want|wants|wanted|need|needs|like|fancy|after|short of|wanting|else want|else need)
      want (the|a|my|it|one|them|copying|that|mine)
      (flogging|flog|selling|sell|sold|sells|charging|selling it|sale) (it|them|the|at|on|for|a|mugs|prints|copies|dvds|in|my|which|as)?
      (on|in) (vinted|etsy|ebay|tes|my store|my shop|my tpt|my etsy|ebay|facebook marketplace|my page|my channel|my youtube|my tiktok|youtube|our youtube|studocu|the school website|our website|my personal youtube|our newsletter|the newsletter|our calendar|the calendar)
      ${money} (each|a go|a head|a ticket|a term|a pop|a copy|per copy|an episode|on my|for|in school funds)?
      (tenner|fiver|quid) (each|a head|a go|a pop)
      for (the|our|my) (newsletter|calendar|display|show|logo|website|class page|leavers video|school show|leavers assembly|pta|booklet|drama unit|wet play|school fund|school funds|show video|class blog|mugs|prom|fair|fayre|disco|prospectus)
      made <number>
      made (a packet|a bomb|a fortune|a mint|a few quid|forty quid|a killing)
      (happy to|glad to) share
      for (nowt|free|nothing|everyone|everybody|you all|all of them|anyone|anybody|the whole) (that|who|doing)?
      (i'll|ill|il|i will|i can|can|shall i|shall a) (just)? (ping|zap|bung|wing|sling|post|pop|fire|send) (you|u|it|them|one|ye)
      print as many as you (like|want|need)
      (link|links|link's|folder) (is|'s)? (good|live|expires|works|open) (till|until|on|for|friday|sunday|monday|tonight|tomorrow)
      (files|file|tracks|parts|scans) here if (you|u|ye) (want|need)
      where shall i send it
    `,
  },
  {
    kind: 'copy-dodged',
    patterns: `
      (no|without (a|the|any|paying for a)|haven't got (a|the)|don't have (a|the)|never (had|bought|heard of|got) (a|the)|didn't (get|buy|have) (a|the)|never bothered with (a|the)|what|need (a|the)|sod the|forgot the) (film|music|performing|photocopying|school|public)? (licence|license|licences|prs|copyright)
      (licence|license|hire|rights|subscription|script|scripts|scheme|pack|set) (is|was|are|were|cost|costs|wants|want) (<number>|£|a|about|over|nearly|ninety|eighty|sixty|forty|hundreds|another|extortionate|daylight)
      (dodgy|cheeky|knock off|knock-off|pirate|pirated|hooky|iffy|illegal|copied|ripped|cracked|bootleg|hacked|moody) (fire)? (stick|firestick|fire stick|site|sites|box|link|dvd|dvds|copy|copies|stream|streams|streaming|download|downloads|version|website|file|usb|cd|disc|film|bluey|key|code)
      (strips|strip|stripped|remove|removes|removed|cropped|crop|crops|lost|hid|hidden|covered|leaf over|over|ditched|painted out|photoshopped|rubbed|tipp-exed|tippexed|whitened|took|take|taken|blurred|edited|cut|snipped|scribbled|scrubbed) (off|out)? ..1 ${its} (watermark|footer|logo|name|copyright|credit|signature|header|branding|names)
      ${its} (watermark|footer|logo|name|copyright|credit|signature|branding|names) (cropped|taken|off|out|stripped|removed|tippexed|tipp-exed|covered|blurred|gone|rubbed|cut|cropped off|cropped out)
      (name|footer|logo|watermark|copyright) (was|is|all)? (cropped|tippexed|rubbed|blanked|whited|edited|photoshopped)
      (watermark|watermark's|watermarks) (is|was)? (still|right|off|gone|across|and all|showing)
      (round|past|around|through|behind|over) (the|that|a|their) paywall
      (put|stick|stuck|slapped|whacked|stuck|bunged|signed) (my|our|me) (own)? (name|logo|initials|name and logo|badge) (on|at|over|to|across|underneath|all)
      (with|got) (my|our) (own)? (name|logo) (on|at the bottom|stuck|over|at the top|plastered)
      (our|my) logo (stuck|slapped|over)
      (put|stuck|posted|submitted|handed|passed) (it|them|one)? ..4 (as|off as) (mine|ours|my own|our own|his own|her own)
      as (mine|ours|my own|our own|his own|her own|though our own|though my own) (work)?
      (don't|dont|dinna|dinnae|nobody|no one|not a word to|don't anyone) tell (disney|twinkl|tes|the bbc|netflix|them|the publisher|the publishers|the author|cgp|pearson|anyone|the copyright|the prs|walt|mickey|collins|julia)
      sue (me|us)
      (why|who) (should (we|i|anyone|you)|would (you|anyone|anybody|i)|d'you|pays|do we|bothers) (pay|paying|pays|buy|buying|to pay|for that)
      (saves|save|saved|saving) (you|us|me|yourself|yourselves|everyone|the school) (the|a|all|<number>|£|buying|paying|some|having)
      saved £
      so (nobody|no one|you|we|i|yours|none of you|the school|they) (has|have|needs|need|don't|dont|doesn't|doesnt|never|don't have|won't) (to|have to|need to)? (pay|buy|bother buying|fork out|shell out|buying|subscribe)
      (don't|dont|dinna|dinnae|don't be|no need to|never) (pay|buy|buying|bother buying|bother paying|subscribe|waste your money) (for|it|them|the|on|twinkl)
      (instead of|without|rather than|saves) (paying|buying|forking out|a licence|the licence|the license|asking|permission)
      (can't|cannot|couldn't|not gonna|not going to|wouldn't|won't) (afford|pay|justify paying|be paying|fork out|spend) ..2 (licence|license|price|subscription|it|<number>|£|fee|membership)
      (before|afore) (it's|its|they're|theyre|they are|it is) (even)? (been)? (out|published|on sale|released|in the shops|in cinemas)
      (before|till|until) (my|your|the|our) (free)? (sub|subscription|trial|membership|licence) (ran out|ends|ended|runs out|expires|lapsed|lapses)
      (cancelled|cancel|cancelling) (my)? (twinkl|subscription|membership|sub)
      (early|leaked) (off|from|copy)
      (only|just) (got|have|had|bought|paid for) (the)? (one|a single) (licence|copy|account|login|book|set|subscription)
      (never bought|bought one|bought one of|buy one|i bought one of|one account|one login|same login|one subscription|single user)
      (our|my|the|his|her|another|a) (school|trust|mate|old school|placement|placement school|other school|mate's school|husband's school|wife's school) (has|have|'s|'ve)? (already)? (paid|bought|subscribed|pays|subscribes|got a subscription)
      (do not|don't|not to|no|cannot be) (photocopy|copy|reproduce|copying|photocopying)
      (not|no idea if|don't know if|dunno if|not sure if|doubt|don't think) (you're|youre|we're|i'm|you are|we are|it's|its) (even)? (allowed|supposed|meant|legal|strictly legal)
      (strictly|technically|probably|possibly|totally|definitely|well) (illegal|not allowed|piracy|copyright|theft|dodgy|naughty)
      (copyright|licence|license) (police|man|people|schmopyright|lawyers|shmopyright|or not|be damned)
      (off|from|on) (a|my|some|his|her|the) (mate's|friend's|cousin's|sister's|brother's|colleague's|husband's|wife's|dad's) (account|login|netflix|drive|subscription|stick)
      (off|from) (my|a|some) (cousin|mate|friend|bloke) (on|in) (a|the) (usb|stick|pub|disc|memory stick)
      (i|we|has|have|he|she) (asked|wants|wanted|want|charges|charge|charged) (£|<number>|sixty|fifteen|forty) ..4 (so|anyway)
      daylight robbery
      (pirate|pirated|bootleg|cracked)
      found on some
      (they|nobody|no one|he|she|teams|zoom) (can't|cant|couldn't|won't|wont|never|will ever) (tell|trace|prove|know)
      (sod|stuff|bugger|blow|to hell with|hang|screw) (the)? (copyright|licence|license|publishers|law)
      (not)? (strictly)? (ours|mine) to (share|give away|sell|copy|put up)
      (nobody|no one|nobody's|no one's|none of us|i've not|i never|we never) (has|have|ever)? paid for
      no (hire|performing|royalty|licence) (fee|fees)
      no royalties
      (publisher|publishers|author|authors|twinkl|disney|composer|seller) (don't|doesn't|won't|never|wouldn't) (twig|notice|know|find out|clock|cotton on|spot it)
      (say|pretend|tell them|tell her|claim) (it's|its|it was|they're) (yours|mine|ours|your own|my own)
      under my (own)? name
      (put|stick|slap|whack|stuck|slapped) your (own)? (name|logo|badge|initials) (on|at|over)
      change the (title|names|cover|logo) (so|and|on)
      (not|never) (paying|buying|forking out) (for|that|it|again|twice|£)
      (publisher|author|twinkl|seller|company|composer|illustrator) (wants|want|charges|asks|is asking|sells) ..3 (but|so|for it)
      (they|she|he) (sell|sells|charge|charges) (it|them|this|that|for) (but|so|<number>|£)
      (don't|dont|do not|dinnae) (say|tell|let on|mention) (where|who|it's from|whose|it was me)
      (had|got|have) (it|them|this|these) (off|from) (a|my) (friend|mate|pal|cousin|sister) (who|so|at|in|and)
    `,
  },
  {
    // Said of much that is nobody else's.
    kind: 'copy-shrug',
    patterns: `
      (who's|whos|who is|nobody's|nobody is|no one's|no one|nobody|who'd|who|they'll never) (checking|to know|counting|ganna|gonna|going to|ever|will|'ll|paying|pays|cares|minds|knows|know|clocked|check|looking|asking|notice) (stop|sue|know|for|check|notice|find)?
      (he'll|she'll|they'll|he|she|they) (not|won't|never) (mind|miss|know|notice|find out|see|care)
      (can i be|could i be|i'll be|will i get|could i get) (done|sued|sacked|in trouble|arrested)
      (living dangerously|like my morals|don't @ me|dont @ me|oops|whoops|shh|shhh|🤫|🏴‍☠️|naughty me|don't judge)
      (my|our|me) (own|personal|home) (netflix|disney plus|disney+|disney|prime|amazon prime|spotify|sky|now tv|audible|apple tv)
      (no shame|no regrets)
      <sold-brand> (login|log in|log-in|password|account|sub|subscription|membership)
    `,
  },
  {
    kind: 'copy-maker',
    patterns: `
      ${who} 's
      (someone's|somebody's|other people's|another school's)
      (it's|its|is|was|they're) (still)? (somebody|someone) else's
      (off|from|via|out of|outta|of) (of)? (google|google images|pinterest|etsy|tes|insta|instagram|a blog|some blog|her blog|his blog|someone's blog|a stock site|the internet|the net|the web|the telly|youtube|tiktok|streaming|a streaming site|the iplayer|iplayer|netflix|shutterstock|getty|another school|another school's|a website|their website|that website|a book|that book|a library book|the textbook|somebody|someone|some girl|some lass|a norwegian|twinkl|disney|that tes seller|a tes seller|the lonely planet|the hire copy|the charity's|the new yorker|the beano|the guardian|amazon|spotify|audible|sky)
      (scanned|photocopied|lifted|copied|straight|torn|nicked|swiped) (straight)? (out of|off|from) (the|a|her|his|their|some|that|someone's)
      (her|his|their|that|some|my mate's|another school's|the publisher's|a seller's) (blog|website|etsy|insta|instagram|tes shop|youtube|pinterest|planning|scheme|worksheet|whole scheme)
      (your|someone's|somebody's) (worksheet|worksheets|planning|powerpoint|resources|resource|display|lesson|slides)
      (the|some|that|a) (publisher|publisher's|seller|photographer|photographer's|illustrator) (sample|samples|sells|site|copy|wants|charges|pages)
      (i|we|school|they|trust) (paid|bought) .? (for|it|them|<number>|£|one)
      (paid|premium|subscription|members only|subscribers only|paywalled|paid-for) (scheme|set|pack|bits|content|cpd|resources|resource|stuff|site|videos|course|area|unit|lessons|version|app|test|tests|papers|account|downloads|for)
      (watermark|watermarked|paywall|paywalled|locked)
      (who|whoever) (made|drew|took|wrote|painted|composed) (it|this|them|these)
      (photographer|artist|author|illustrator|publisher|seller|composer) (wants|wanted|asked|asks|charges|sells|refused|said no|never replied|won't mind|said)
      the (publisher|publishers|exam board|photographer|illustrator) (sells|charges|wants|says|said|asked|'s)
      (cost|costs) (another|a|our|the) (school|class|teacher|trust) 
    `,
  },
  {
    kind: 'copy-login',
    patterns: `
      (want|wants|have|use|send|need|lend|lending|lending out|share|sharing|give|given|gave|giving|borrow|using|pass|swap|got|take) ..2 (my|your|our|their|the|his|her|me|us|ur) ..2 (login|log in|log-in|password|account|sub|subscription|membership) (out|to|so|before|around|round|,|with)?
      want the (login|log in|password)
      (whole|entire|half of|half the|all of|rest of) (the|my|our)? (county|department|trust|school|cluster|street|family|year group|staffroom|essex|borough|staff|mat) (uses|use|using|is on|on)
      (login|log in|log-in|account|sub) (is|'s)? mine (but|so|,|help|use)
    `,
  },
  {
    // A licence bought, an author asked, one's own making, or told of in general.
    kind: 'copy-fair',
    patterns: `
      (bought|paid for|got|have|has|need|needs|check|covered by|covers|sorted|renewed|own|under) (the|a|our|your|their|we have|you have|we've got)? (right|proper|film|music|performing|performance|cla|public|school)? (licence|license|licences|rights)
      (please|do) (don't|do not|never)
      (don't|do not|never|can't|cannot|shouldn't|mustn't|wouldn't|didn't|not|illegal to|against the law to|stop|wrong to|wouldn't dream of) (just|ever|be|to|you|we|go)? (<copy-word-plain>|<copy-word-bold>)
      (i|we|she|he) (made|wrote|drew|designed|created|composed|painted) (it|them|this|these|all|my|our|the|a|every)
      (my|our) (own) (resources|worksheets|planning|book|poem|songs|music|drawings|photos|photo|work|pictures|scheme)
      (out of copyright|creative commons|public domain|royalty free|copyright free|openly licensed|open source|free trial|for review|free to use|free resource|free resources|with permission|permission from)
      (author|artist|illustrator|photographer|publisher) (gave|said yes|says|was happy|is happy|agreed|okayed)
      (embargo|ban|curse|lifted (a|the|my|her|his) (finger|trophy|lid|mood|spirits|ban|cup)|(stole|stolen|stealing|steals) (the show|my heart|the scene|my parking|a march)|(forgot|forgotten|forget|reset|lost|changed) ..2 (password|login))
      (using|used|shared|sharing|posted|nicked|took|copied) (my|our) (photo|photos|picture|pictures|pic|poem|planning|worksheet|resource|drawing|artwork|blog|joke|post|work)
      joke
      (i've|i|all) bought (it|and|them|,)
      all bought
      (library|charity shop|waterstones|bookshop|cinema|theatre tickets|museum gift|in the cinema|at the cinema|car boot)
      (reminder|training|policy|assembly on|inset on|course on|lesson on|poster on|guidance on) ..3 (copyright|plagiarism|piracy)
      (my|our|her|his) (passport|driving licence|birth certificate|tax|cv|cat|dog|receipt|receipts)
      (pirate|pirates) (film|films|ship|ships|day|party|story|costume|song|panto|movie|topic|assembly|week|book)
      my (own)? (photograph|photo|painting|drawing|snap|picture) , my
      (ruin|ruins|kill|kills|hurt|hurts|harm|harms) (it|them|the|musicians|authors|artists|artist)
    `,
  },
  {
    // Whose own work was taken.
    kind: 'copy-mine',
    patterns: `
      (somebody|someone|another <word>|people|they|who|whoever|a seller|she|he|some <word>) (has|have|'s|is|are)? (nicked|stole|stolen|copied|pinched|lifted|plagiarised|ripped|using|selling|sharing|nicking|copying) (off)? (my|our|mine)
      (my|our) (photo|photos|poem|planning|worksheet|worksheets|resource|resources|drawing|artwork|blog|work|song|design|book|pictures) (was|were|has been|have been|being|got) (nicked|stolen|copied|pinched|lifted|ripped|used|shared|sold)
    `,
  },
];
