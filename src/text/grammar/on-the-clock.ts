import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * Private things done while at work, in parts: what one does or says online, what one is there for, what
 * the class is busy with, and the time of day. `on-the-clock.ts` beside the rules of a text weighs them.
 */
export const lexicon: Lexicon = {
  'idle-word': `scrolling scroll scrolled scrollin doomscrolling swiping swipe tweeting tweetin tweet retweeting reels rightmove zoopla wordle wordles duolingo candy_crush
    vinted marketplace ebay asos shein temu depop gumtree bluesky threads reddit mumsnet pinterest tinder hinge bumble snapchat tiktok tiktoks insta instagram
    facebook fb twitter netflix youtube iplayer twitch sudoku solitaire fantasy_football bet365 auction auctions bidding bid livestreaming livestream livetweeting
    live_tweeting livestreamed going_live go_live gone_live snapping ticketmaster eurovision love_island bake_off clarkson's_farm
    farmville wordscapes chess_on_my_phone online_sale online_shop online_shopping tesco_order asda_order ocado food_order big_shop my_shopping christmas_shopping
    on_here on_my_phone on_me_phone on_my_mobile under_the_desk under_the_table under_my_desk under_me_desk under_t'table under_t'desk in_my_lap on_my_lap hidden_behind
    my_phone_out this_tweet hence_tweeting hence_this_tweet hence_the_post typing_this writing_this posting_this tweeting_this doing_this_under writing_to_you
    typing_with_one typing_one_handed texting_and quick_post quick_tweet group_chat replying_to replying_between posting_from the_cricket the_football the_derby the_darts
    the_ashes the_test_match the_grand_national the_racing the_snooker the_golf the_transfer_window the_draw the_tennis wimbledon glasto glastonbury_tickets podcast podcasts
    crossword this_quiz quizzes one_earbud headphones_in one_earphone in_one_ear my_nails doing_my_nails painting_my_nails podcast eyebrows memes meme this_thread gossip fantasy_league betting_slip poker slots crypto bitcoin airbnb amazon amazon_basket primark black_friday the_next_sale etsy_shop crochet crocheting knitting kindle boxset box_set netflix_series pokemon_go
    clash_of_clans fifa minecraft scentsy avon tropic body_shop orders_open side_hustle hello_fresh estate_agent mortgage house_viewing house_hunting wedding_venue  flights skyscanner booking.com tattoo dating_app dating_apps swiping_right match_of_the_day
    dog_video cat_videos tiktok_live live_post on_facetime facetiming on_whatsapp whatsapping this_group group_chats on_snap snapchatting on_messenger on_teams_chat on_discord gaming on_tinder hidden_in_the_register spotify taylor_swift_queue oasis_tickets presale
    in_the_queue_for holiday_photos ironing job_hunting job_applications my_cv my_novel tax_return banking online_banking whoops_on_here on_the_gram buying_a buying_my selling_my sold_my won_the_auction tweets posts_on_here likes typed_all_this typed_this wrote_this
    lurking nosying stalking gramming scrolly tweeted mid_tweet doomscroll sudokus wordling spelling_bee connections_puzzle whatsapped instagramming facebooking youtubing tiktoking snapped reddit_thread eurovision_semi phone_propped phone_behind phone_under phone_inside phone_in_my_lap phone_in_my_drawer phone_in_my_bra phone_in_the_drawer phone_up_my_sleeve phone_down_my phone_tucked thumbing`,
  'chat-word': `hello_everyone hi_everyone hiya_everyone hello_all morning_all mornin_all mornin'_all hello_facebook hello_twitter hello_internet what's_everyone whats_everyone how's_everyone
    how_is_everybody how_is_everyone how's_everybody how_are_we_all how's_your_day hows_your_day entertain_me ask_me_anything tell_me_everything recommend_me talk_to_me amuse_me keep_me_company
    who's_about whos_about who's_on who's_out who's_winning whos_winning who's_got_the_score what's_the_score whats_the_score wish_me_luck come_find_me
    you_lot people_of_the_internet time_to_chat argue_with_you can't_talk cant_talk can't_chat cant_ring can't_ring can't_reply no_time_wasters i_regret_nothing regret_nothing
    don't_judge dont_judge only_saw_this only_just_seen_this just_seen_this saw_this_cos will_look_after back_in_5 back_in_five got_to_go gotta_go shh shhh
    don't_tell_anyone nobody's_looking no_one's_looking nobody_looking haven't_noticed no_one_has_noticed nobody_has_noticed no_one's_noticed camera_off sound_off the_sound_on feet_up feet_on_desk feet_on_the_desk
    reply_later back_to_you this_is_boring boring_this bored_bored so_bored i'm_bored im_bored dead_boring losing_the_will anyone_else anybody_else just_won i've_won just_bought
    just_ordered just_booked i've_ordered ive_ordered i've_booked actually_booking actually_buying buying_boots ordered_all choosing_tiles selling_a planning_my_hen planning_my_wedding planning_my_holiday
    here_i_am here's_me heres_me and_me_on me_on multi_tasking multitasking living_the_dream send_help send_snacks send_wine send_coffee send_cake swap_you to_chat all_day_to_chat bit_bored dying_of_boredom bored_rigid bored_to_death bored_senseless bored_stiff help_me_someone say_something_funny tell_me_a_joke what_have_i_missed what_did_i_miss can't_stay cant_stay brb be_right_back got_two_minutes got_five_minutes got_ten_minutes killing_time
    quick_question quick_one while_i've_got_a_minute i_can_chat free_to_chat chatting vote_for hope_no_one_sees hope_nobody_sees hope_the_head on_mute don't_tell_the_head dont_tell_the_head don't_tell_slt sorry_not_sorry living_my_best_life`,
  'taught-word': `lesson lessons assembly registration register phonics guided_reading carpet_time story_time form_time tutor_time silent_reading cold_write mock mocks sats exam exams
    paper_one paper_two paper_three invigilating invigilation cover detention isolation intervention interventions hymn_practice recorder_lesson handwriting swimming_baths pe_lesson
    reading_group maths_group reading_groups spelling_groups spelling_test golden_time wet_play circle_time worship collective_worship first_sitting
    observation cover_lesson double_maths double_science last_lesson first_lesson third_lesson period_one period_two period_three period_four period_five period_six lesson_one lesson_two
    lesson_three lesson_four lesson_five p1 p2 p3 p4 p5 art_block prep_room practice_room dance_studio ict_suite book_corner computer_suite food_tech_room exam_hall sports_hall snack_time nap_time sleep_time milk_time nativity_rehearsal rehearsal rehearsals bikeability breakfast_club homework_club after_school_club afterschool_club
    spelling_tests times_table_test maths_test baseline the_register afternoon_register home_reading one_to_one small_group speech_group catch_up_group`,
  'staff-session': `briefing briefings inset cpd ppa staff_meeting staff_briefing training moderation_meeting moderation safeguarding_course safeguarding_update child_protection_update twilight duty
    parents'_evening parents_evening learning_walk census slt_meeting department_meeting dept_meeting reception_desk staff_room_meeting webinar data_drop governors'_meeting
    fire-door_briefing prevent_training playtime_duty library_duty bus_duty gate_duty yard_duty break_duty lunch_duty dinner_duty corridor_duty stock_cupboard stock_room stockroom store_cupboard
    pe_store staff_toilets staff_toilet staff_loo disabled_loo the_office reception fire_drill tannoy attendance_calls taking_minutes minutes_of_the_meeting agenda reports staff_training safeguarding_training prevent_training first_aid_training fire_training trust_day trust_webinar trust_conference zoom_training teams_call teams_meeting zoom_meeting appraisal performance_management feedback slt dsl_training governors'_meeting
    data_meeting pupil_progress pupil_progress_meeting faculty_meeting line_management year_team_meeting tac_meeting ehcp_meeting annual_review open_evening options_evening exams_office site_office finance_office front_office front_desk school_kitchen morning_shift my_shift at_work on_shift on_the_clock paid_to
    finance_committee disciplinary_panel interview_panel exclusion_panel governors'_panel mandatory_online_course safeguarding_module online_module dinner_hall dining_hall dishwasher_run`,
  // Nobody's own children do these at home.
  'school-task': `test tests assessment worksheet worksheets wordsearch word_search handwriting silent_reading newsround phonics comprehension times_tables booklet booklets timed_essay cold_write
    silent_task quiet_work practical revision country_dancing numberblocks spelling_test spellings mock mocks carpet_time textbook guided_reading hymn hymns hymn_practice their_computers chromebooks big_write still_life
    cosmic_yoga register assembly`,
  'task-word': `test tests quiz assessment worksheet worksheets wordsearch word_search handwriting reading silent_reading colouring colouring_in painting drawing film film's dvd video videos
    newsround phonics comprehension times_tables booklet booklets posters writing essay timed_essay cold_write silent_task quiet_work sewing baking singing practical revision
    country_dancing cosmic_yoga yoga numberblocks horrible_histories paw_patrol disney_sing_along sing_along puzzles jigsaws laps hymn hymns spelling spellings computers
    chromebooks ipads coursework set_four still_life autumn_leaves group_work carpet wordsearches textbook questions glue snack plasticine lego choosing`,
};

const class_ =
  '(<own-pupil>|<year-groups>|<year-group>|<form-code>|<class-name>|my class|the class|a class|my lot|my group|my form|my set|the kids|kids|them|they|the children|children|thirty of them|forty of them|all of them|twenty eight of them|my reading group|the infants|the littlies|the little ones|a room of children|a room full of kids|thirty kids|my maths group|the bairns|the weans)';
const ours =
  '(<own-pupil>|<year-groups>|<year-group>|<form-code>|<class-name>|my class|the class|a class|my lot|my group|my form|my set|my reading group|a room of children|thirty kids|thirty of them|my maths group)';
const busy = "(is|are|'s|'re|all|be|were|think|to)";
const doing =
  '(all|still|quietly|happily|silently|at|on|in|with|doing|doin|watching|watchin|watch|having|do|does|run|running|have|sitting|sat|reading|writing|learning)';
const taught =
  '(<taught-word>|<year-group> <word>? (lesson|lessons|assembly|class|maths|english|science|pe|rehearsal))';
const day = '(eight|nine|ten|eleven|one|two|three|half nine|half ten|half eleven|half one|half two)';

export const statements: readonly Grammar[] = [
  {
    kind: 'idle-act',
    patterns: `
      <idle-word>
      (on|onto|checking|opened|open) (x|the socials|socials|my socials|the gram|whatsapp|messenger|the internet|the comments|the app)
      (booking|buying|ordering|choosing|browsing|ordered|bought|booked|won|selling|watching|streaming|watched|playing|reading|voting|looking) (for)? (a|an|the|my|some|all|on|for|our|tickets)? (holiday|tenerife|curtains|tiles|boots|pram|lamp|sofa|bike|rug|flights|tickets|shoes|trainers|dress|wedding|presents|stocking fillers|match|cricket|football|telly|final|derby|reel|reels|man|fella|bloke|woman|dog|film|news|game|kitchen|bathroom|house|houses|car|bed|mattress|christmas|hen|stag|bra|bras|avon|weights|cars|wallpaper|caravan|puppy|kitten)
      (my|me) (mobile|phone)
      (a|the|one|with) (earbud|airpod|earpod|kindle)
      (with|using|typing with) (one|my) (thumb|nose|hand)
      (one hand|one thumb|one eye) (on|typing|here)
      (writing|typing|posting|doing|sending|sharing|saying|tellin|telling|composing|compose|dictating) (this|it|ye this|you this|to you|you lot|with)
      (twenty|ten|thirty|forty|five|fifteen|half an hour|an hour|minutes) (minutes|mins)? (of|on|to) (rightmove|peace|here|insta|scroll|facebook|this|kill)
      (read|seen|liked|watched) (every|all|the whole) ..2 (post|posts|thread|mumsnet|story|stories|reel|reels|on here|photos)
      (liking|looking at|commenting on|replying to|arguing with|answering) (your|all your|everyone's|a man|a stranger|strangers|people|photos|holiday photos|people's)
      (sneaky|cheeky|quick|wee|crafty|sly|secret) (ten minutes|scroll|browse|post|one|tweet|look|five minutes|vape|look on|peek|check)
      (here's|heres|it's|its) (me|what) (on here|in class|scrolling)
      nowt but this
      (nothing|nowt) (on|but) ..3 but (swipe|scroll|this|tweet|shop)
      i post
      (when|while|as) i (sent|posted|wrote|typed|tweeted|replied|shared|commented) (that|this|it|the last)
      (posted|tweeted|commented|been on here) (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|umpteen) times
      (paid|some|bit of|more) (scrolling|scroll|tweeting)
      filming (myself|me|a reel|a tiktok)
      (replying|commenting|messaging|live) from (a|an|the|my|mid|behind)
      (reading|read) (your|this|the whole) (row|thread|argument|fight|drama)
      to (look at|scroll|read|like|watch) (your|everyone's|people's|other people's) (holiday)? (photos|pictures|posts|stories|reels|rows)
      (done|doing|did|taking|took) (a|another|this) whole quiz
      have i read (your|the|this|every)
    `,
  },
  {
    kind: 'idle-chat',
    patterns: `<chat-word>\n(what|what's|whats) (everyone|every1|everybody|you lot|we all|you all) (up to|having|doing|watching|reading|eating|wearing)\n(can't|cant|cannae|couldn't) (watch|open|listen to|play) (it|this|that) (now|yet|here|rn)`,
  },
  {
    kind: 'clock-taught',
    patterns: `
      (in|mid|during|through|throughout|at|from|between|doing|taking|teaching|outside|running|half of|half way through|halfway through|in the middle of|the back of|of|since|instead of|before|while|supervising|covering) (a|an|the|my|our|this|their|half of|third|second|last)? (<word>)? ${taught}
      (sat|sitting|stood|stuck|hiding|stuck) (in|at|on) (the)? (hall|classroom|gym|sports hall|exam hall|library|dance studio|ict suite)
      (at|on|in|from) the (back|front|back row|corner|side) of (a|the|my|this) (hall|class|classroom|room|silent room|assembly|lesson|gym|dance studio|phonics lesson|coach|minibus)
      (back row|row at the back|at the back) (,|:|of the hall|of assembly|on|with|scrolling|hood)
      <taught-word> (on|time|over|till|until|now|today|this morning|this afternoon|left|to go|is|isn't|happening|duty)
      (left|of) (of|in) ${taught}
      (lesson|period|paper|sitting) (<number>|one|two|three|four|five|six)
      (minutes|minute|mins|half an hour|half hour|hour|ten|twenty|twelve) (of|til|till|until|to) (the)? (lesson|bell|home time|the bell goes)
      (til|till|until) the bell
      (third|second|first|last|fourth|fifth) (lesson|cover|period) (of the day|today|friday|monday)?
      (put|stuck|whacked|got) (a|the|on a)? (phonics|maths|science)? (video|film|dvd|newsround|numberblocks|yoga|disney|horrible histories) (on)?
      (teaching|taught|been teaching|am teaching) (but|and|till|until|three|<year-group>|in|right now|rn)
      (in|into) the (art block|prep room|book corner|practice room|ict suite|food tech room|pe store|stock cupboard|stockroom|stock room) (hiding|all|doing|going|with|while|to|after|between|scrolling)?
      before (morning)? break
      since the bell (went)?
      (lesson|pupil|kid) no show
      (behind|inside|under) the (hymn book|register|big book|piano|keyboard)
    `,
  },
  {
    // A class that is the writer's to mind.
    kind: 'clock-class',
    patterns: `
      ${class_} (in|sat in|stood in|stood|lined up in|sat|standing) (front of me|waiting|round me|behind me|silent|silence|on carpet|on the carpet)
      (i've|ive|got|i have|with|have) ${class_} (in|for|doing|on|sat|stood|waiting|drawing|to|colouring|watching|in front|painting|reading|till|until|now)
      (on|waiting for|waiting outside|stood with|stood on the field with|in with|outside) (the coach w|the coach with)? ${class_} (to come in|to be let in|for the next|all of)?
      on the (coach|bus|minibus|train) (w|wi|with) ${class_}
      (my|the) (student|student teacher|pgce student|trainee|ta|supply|cover|cover teacher) (has|have|takes|took|is doing|'s got|teaching) (my|the)? (class|lot|lesson|maths group|group|kids|phonics)
      (hear|hearing|listening to|listen to) readers
      (set|give|gave|left|put|stuck|got|plonked|sat) ${class_} (with|on|a|an|in front of|to|doing|colouring|reading|writing) ..1 (<task-word>|silent|timed)
      every time they line up
      (minding|watching|supervising|covering|invigilating|babysitting|teaching|taking|with) ${class_} (while|and|but|right now|rn|for|,)
      (as|while|whilst) (i|i'm|im) (teach|teaching|supervise|supervising|invigilate|invigilating|cover|covering|hear readers|take the register|doing the register)
      (class|kids|children|thirty of them|year <number>|<form-code>|<year-group>) (in front of me|waiting for me|in with me|sat waiting|stood waiting|lined up)
      (i'm|im|currently|actually|literally|still) (teaching|invigilating|supervising|covering)
      (one|half an|an) eye on (the|my|<own-pupil>) (hopscotch|yard|playground|class|kids|children|corridor|dinner queue|climbing frame|field|door|sandpit|water tray|trim trail)
      (walking|marching|leading|bringing) (the crocodile|my class|the class|<own-pupil>|<year-group>|<year-groups>|<class-name>|them all) (back|over|down|up|to|from|in)
      (with|got|minding|have|of) (<number>|thirty|thirty two|twenty eight|twenty) (<number>|four|five|six|seven|eight|nine|ten|eleven) year olds (in|doing|on|waiting|colouring|sat|painting|behind)
    `,
  },
  {
    kind: 'clock-staff',
    patterns: `
      (in|mid|during|through|throughout|at|from|between|doing|on|outside|of|this|the|instead of|before|to|missed|hour of|of a|into|popped out of|nipped out of|out of) (a|an|the|my|our|this|another|head's|whole)? (<word>)? <staff-session>
      <staff-session> (duty|till|until|now|this|day|left|at the|says|time|:|:)
      (on|doing|meant to be doing|at) (<word>)? (duty|reception|the far fence|the gate|the door|the desk)
      (third|second|first|fourth|last) (hour|item|slide) (of|on) 
      meeting (about|that) (a|the|could)?
      (this|whole|endless|staff|another|boring|department|team) (meeting|training|briefing)
      (hiding|hid|locked|crying|sat|half hour|half an hour|live) (in|on|from|myself in) the (pe|stock|stationery|staff|disabled|kids'|caretaker's)? (store|cupboard|loo|loos|toilet|toilets|stockroom|photocopying room|shed)
      (head|head's|headteacher|deputy|slt|boss) (is|'s)? (doing|on) (a|her|his)? (learning walk|tour|assembly|briefing|rounds|drop in|drop ins)
      (mondays|supposed|meant) ..1 to (ring|be ringing|count|be counting|be filing|be taking minutes|be at|be on)
      (between|before) (patients|parents|appointments|calls)
      duty in (<number>|two|three|five|ten)
      (first|second|third) sitting
      on the (hatch|dinner queue|servery|till)
      on (yard|gate|corridor|door|bus|dinner|playground|break|lunch|crossing) duty
      (manning|on) the (front desk|switchboard|gate|front office|crossing|lollipop)
    `,
  },
  {
    kind: 'clock-meant',
    patterns: `
      (should|shouldn't|supposed|meant|ought|meant to|supposed to|s'posed) (to)? (be)? (in|on|doing|doin|teaching|watching|covering|coverin|reading|listening|taking|counting|supervising|invigilating|here|ringing|filing|helping|running|working|with|at)
      (should|ought to) be (in the hall|in assembly|in class|on duty|on the yard|on the playground|at briefing)
      shouldn't (even)? be on here
      (no|not) phones in (class|lessons|school)
      think (i'm|im|i am) (typing|marking|doing|writing|working|planning|emailing|taking|on)
      pretend (i'm|im|i am|to be) (doing|on|marking|emails|working|busy|writing)
      hand up
      (nobody|no one|not one child|no kids) (has|in|have|is)? (come in|in charge|rung)
      the (kid|kids|child|class) (didn't|never|haven't|hasn't) (show|show up|turned up|come|noticed)
      (being|getting|am|i'm|im|is|are|we're) paid (to|for) (sit|look|scroll|tweet|watch|read|post|this|shop|be on|stand)
      paid by the (school|council|trust|taxpayer|county|academy) (to|for)
      on (school|work|company|the school's|the taxpayer's|the council's|paid) time
      (should|supposed|meant|s'posed|ought) (to)? be (wiping|scraping|mopping|sweeping|hoovering|accompanying|minuting|photocopying|laminating|manning|patrolling|hearing|observing|assessing|interviewing|serving|washing up|setting up|putting out|tidying|escorting|dismissing|greeting|invigilating|clerking|moderating|refereeing|umpiring)
      (tabard|hairnet|whistle|hi-vis|hi vis) on
      (look|looks|looking) (awake|busy|interested|like i'm working)
      (skiving|dodging|bunking) (the|my|a|off)
      (ignoring|pretending not to hear) (the|my) (phone|bell|buzzer|hatch|queue|radio|walkie talkie|register|emails|tannoy)
      (head|deputy|boss|slt|headteacher) (just)? (walked|came|coming|walks|popped|stuck) (in|past|round|her head|his head)
      (behind|hiding behind) (my|the) (big book|monitor|register|marking|laptop screen|display board|piano|flipchart)
    `,
  },
  {
    // What the class is busy with, or anybody's children at something done in lessons.
    kind: 'class-at',
    patterns: `
      ${ours} ${busy}? ${doing}? (a|an|the|their|its|some|my|in)? (<word>)? (<task-word>|<school-task>|silence)
      ${class_} ${busy}? ${doing}? (a|an|the|their|its|some|my|in)? (<word>)? <school-task>
      they're (all)? (hypnotised|on computers|on the computers|looking at me|in the hall|with the ta|at music|revising|at singing)
      they are (all)? (hypnotised|looking at me)
      (worksheet|film's|the video's|newsround|story time's|register's) (is)? (out|on|done|late)
      (while|whilst|as) ${ours} (do|does|are|is|were|run|watch|write|read|draw|paint|colour|queue|line|sing|eat|copy|have|finish|think|play|practise|tidy|get|all|nap|pretend)
      (while|whilst|as) (they|they're|the kids|the class|the children) (all)? (queuing|do|are doing|line up|lining up|sing|practise|copy) (for the nurse|for the photographer|<school-task>|their (country dancing|hymn practice|handwriting|spellings|test|test papers|tables|laps))
      (thirty|thirty two|their)? heads bowed
      (oh no)? (hand up|hands up|here they come|they've noticed|the inspector's|he's coming round|she's coming round)
      (class|<form-code>|year <number>) (:|,|-)? (in)? (silence|painting|colouring|reading|writing|drawing|singing|on carpet)
      ${ours} (are|is|'s|have|has) (at|in|got|with) (pe|music|swimming|singing|french|computing|the library|forest school|the supply) (so|and|,)
      (while|whilst|as) (the)? (<year-groups>|<year-group>|<class-name>|<own-pupil>|reception|nursery|infants|juniors) (are|is|do|have|all|get|sing|change|eat)
    `,
  },
  {
    kind: 'kids-at',
    patterns: `
      ${class_} ${busy}? ${doing}? (a|an|the|their|its|some|my|in)? (<word>)? (<task-word>|silence)
      they're (all)? (colouring|painting|reading|busy|silent|quiet|glued|doing|queuing|asleep|occupied|writing|engrossed|working)
      they are (all)? (colouring|painting|reading|busy|silent|glued|doing)
      (film|video|dvd|film's|video's) (is)? on
      (while|whilst|as) ${class_} (do|does|are|is|were|run|write|read|draw|paint|colour|queue|line|sing|copy|have|finish|think|practise|tidy|get|all|pretend)
      (kids|them|class) (painting|colouring|reading|writing|drawing|singing|in silence)
    `,
  },
  {
    kind: 'clock-now',
    patterns: `
      (currently|literally|right now|rn|atm|at the moment|as we speak|this minute|at present|at this very moment|just now|now)
      (five|ten|quarter|twenty|twenty five) (past|to) ${day}
      (it's|its|only|at) (only)? ${day} (am|o'clock|and|in the)
      (it's|its)? (9|10|11|1|2) . (05|10|12|15|20|25|30|35|40|45|50) (am|pm)?
      <number> (am|pm)
      (all|this) (morning|afternoon)
      (minute|day) <number>
      (on a|of a) (monday|tuesday|wednesday|thursday|friday)
      (last lesson|third lesson|second lesson) (friday|monday|tuesday|wednesday|thursday)
      (this|my) (whole|entire)? (lesson|assembly|meeting|briefing|period|ppa)
    `,
  },
  {
    // Of what children do, of what is forbidden, and of time that is one's own.
    kind: 'clock-not-mine',
    patterns: `
      (kid|kids|child|boy|girl|lad|lads|girls|boys|students|pupils|<year-groups>|<year-group>|<form-code>|<own-pupil>|they|he|she|someone|one of them|half of them) (was|were|is|are|caught|all|still|just|secretly|keep|keeps|got|going)? (on|caught|been|always)? (their|his|her)? (<idle-word>|on their phones|on his phone|on her phone|texting|on phones|phones)
      (caught|catching|confiscated|confiscating|took|found) ..4 (phone|phones|scrolling|tiktok|texting|snapchat|vaping|watching)
      (phones|phone) (confiscated|banned|ban|policy|away|off|in lockers)
      (don't|never|no|can't|won't|stop|no more|not|nobody|shouldn't|mustn't|put your|please) (you|we|be|ever|just|go|going)? (scroll|scrolling|tweet|tweeting|on your phone|phones|your phones|on their phones|posting)
      (at|over|in|on|after|before|since|till|until|it's|for) (my|your|our|the)? (lunch|break|playtime|dinner time|dinnertime|lunchtime|breaktime|weekend|half term|holidays|easter|christmas holidays|summer|evening|evenings|bedtime|home time|hometime|night|tea)
      (after|before|since|from|outside|finished|left) (work|school)
      (my|our|her|his) (sofa|bath|bed|kitchen|garden|tea|break|lunch hour|lunch break|day off|dressing gown|driving lesson|own lesson|piano lesson|swimming lesson)
      paper <number> (on|next|this) <word>
      (retired|maternity|off sick|on leave|holiday club|weekend|tonight|last night|yesterday|tomorrow|next week|last week|years ago)
      (driving|piano|guitar|violin|tennis|riding|swimming|spanish|welsh|yoga|dance|golf|flying|cookery|art) (lesson|lessons|class|classes|course|test)
      ((roast|tea|dinner|casserole|lasagne|chips) (is|are|'s)? (in|on)|my (little|wee) (girl|boy)|saturday|sunday|the oven|waterstones|slimming world|weight watchers|at home|come home|home from|at mine|the gym|in the country|my mum|me mum|our lad|my lad|my husband|the wife|in 19|st <cap>)
      (add me|save this post|this app|the app)
      (every|any|each|other people's) (single)? (<word>)? (assembly|lesson|nativity|meeting|class) (on|i)
      i (cry|cried|weep) at
      (my|our|her|his|their) own (kids|children|two|three|four|boys|girls|bairns|lot)
      (interview|interviews|at the pictures|at the cinema|at the theatre)
      (council|parish|pta|wi|church|jury|antenatal|slimming world|weight watchers|aa|hospital|gp|vet|doctor's|dentist|dentist's|hairdresser's) (meeting|waiting room|class|briefing|duty|service)?
      (best|great|good|lovely|loved|brilliant|super|excellent|fab|ace) (lesson|assembly|training|inset|cpd|course) (today|ever|this|on|from|with|about)
      (parents|families|governors|visitors|everyone) (are)? (welcome|invited|asked)
      (how (do|to|can)|does anyone|any ideas|any tips|looking for|recommendations)
      (flat-pack|flat pack|flatpack|ikea|furniture|self) assembly
      assembly (instructions|required|took|of the (wardrobe|bed|shed|desk))
    `,
  },
];
