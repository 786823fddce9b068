import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * Posting while at work, as far as the words tell. What one does online, and where one is or ought to
 * be, are marked apart; a rule takes the two together: "scrolling … in assembly", "on here while they …".
 */
export const lexicon: Lexicon = {
  // Always one's own doing (see `isOwnAct`).
  scrolling: `scrolling tweeting doomscrolling doom-scrolling instagramming facebooking snapchatting browsing surfing livetweeting
    live-tweeting live_tweeting swiping tiktoking live_blogging liveblogging on_here on_facebook on_fb on_insta on_instagram on_twitter
    on_tiktok on_my_phone on_snapchat back_on_here watching_reels watching_tiktoks watching_tiktok checking_facebook checking_insta
    checking_instagram checking_twitter checking_my_phone playing_on_my_phone looking_at_my_phone on_vinted on_rightmove on_asos
    on_pinterest online_shopping playing_wordle doing_wordle playing_candy_crush on_reddit on_youtube on_messenger on_whatsapp`,
  // These need "this" after them: one also writes reports, and posts letters.
  composing: 'posting typing writing texting messaging commenting sending tweeting replying sharing',
  'net-place':
    'here facebook fb insta instagram twitter x tiktok snapchat vinted rightmove asos ebay socials whatsapp pinterest reddit youtube',
  'taught-thing': `lesson lessons class registration assembly form_time tutor_time phonics guided_reading sats exam exams silent_reading
    mock mocks invigilation cover_lesson detention story_time carpet_time collective_worship swimming_lessons supervision period
    reading_time circle_time wet_play sports_day spelling_test hymn_practice registration_time tutorial big_write rehearsal
    rehearsals swimming intervention interventions`,
  'work-thing': `staff_meeting inset inset_day inset_training briefing morning_briefing staff_briefing ppa free_period department_meeting dept_meeting
    training safeguarding_training twilight parents_evening parents'_evening governors_meeting governors'_meeting moderation slt_meeting
    leadership_meeting team_meeting phase_meeting year_meeting line_management playground_duty break_duty lunch_duty gate_duty
    bus_duty door_duty corridor_duty gained_time non-contact ppa_time cpd_session data_meeting performance_management faculty_meeting
    staff_training training_day trust_training moderation_meeting lesson_observation cpd safeguarding_meeting pupil_progress_meeting
    pupil_progress inset_session frees open_evening line_management_meeting`,
  'class-doing': `do does doing read reads reading write writes writing watch watches watching finish finishing sit sits sitting work works working
    pretend pretends pretending practise practising take takes taking complete completing have having get crack get_on cracking_on colour colouring
    revise revising draw drawing copy copying nap napping mark peer_mark paint painting build line_up get_changed busy silent think cutting
    sticking playing rehearsing labelling`,
  'test-word': `test tests assessment assessments spelling spellings spelling_test exam exams sats quiz worksheet worksheets mock mocks phonics lesson lessons
    times_tables spag comprehension silent_reading big_write arithmetic reading_paper maths_paper cold_task hot_task baseline assembly booklets
    paper newsround hymn_practice register mini_whiteboards supply ta music french textbook guided_reading carpet yoga`,
  dull: `never-ending never_ending boring pointless endless long three-hour two-hour four-hour compulsory whole yet_another dull freezing
    mandatory online whole-school whole_school all-day looong`,
  'day-subject':
    'maths english science history geography art music pe re french spanish german computing dt drama literacy numeracy pshe food',
};

const who =
  '(my class|my lot|my group|my form|my set|the class|my kids in class|year <number>|<own-pupil>|<year-group>|<year-groups>|<form-code>)';
const det =
  "(the|a|an|my|our|this|another|yet another|today 's|whole school|some|the head 's|the vicar 's|someone 's|someone else 's)";
const into =
  '(in|during|through|throughout|mid|mid -|all through|in the middle of|halfway through|half way through|from the back of|at the back of|the back of|from inside|under the desk in|under the table in|from the middle of|right through|behind my laptop in|instead of|while in|whilst in|from|at)';
const phone =
  "(scrolling|tweeting|on here|on my phone|on facebook|on insta|on instagram|on twitter|doomscrolling|browsing|texting|entertain me|someone save me|somebody save me|save me|send help|send memes|send snacks|who 's about|who 's on|whos on|anyone on|anyone about|anyone around|talk to me|playing candy crush|playing wordle|doing wordle|online shopping|on asos|on vinted|on rightmove)";

export const things: readonly Grammar[] = [
  {
    // One's own time, school business, or no school at all.
    kind: 'own-time',
    patterns: `
      (lunch|break|lunchtime|breaktime|break time|lunch time|playtime|dinner time|elevenses|tea break|coffee break|lunch break|lunchbreak|lunch hour)
      (before|after) (school|work|the bell|registration|the kids|the children|hours)
      (home time|hometime|half term|half-term|holiday|holidays|hols|weekend|saturday|sunday|evening|tonight|last night|in bed|on the sofa|at home|from home|on the train|on the bus|in the car|in the bath|bank holiday|day off|off sick|snow day|maternity|paternity|leave|retired|christmas eve|boxing day|my own time|finished work|finished school|knocked off|clocked off|gym|spin|yoga|pilates|church|dentist|driving|uni|university|antenatal)
      (parish|council|pta|church|the wi|wi meeting|committee|garden centre|bank|hospital|law firm|call centre|town hall|zoom with|book club|residents)
      (strike|strikes|striking|picket|union|ballot|rep|branch|neu|nasuwt|unison|gmb|naht)
      (tomorrow|yesterday|last week|next week|years ago|when i was|back when|used to|remember when|don't forget|how do|how to|anyone else|anybody else|does anyone|any tips|any ideas|policy)
      (class|school|department|our) (account|twitter|page|blog|facebook page|instagram|x account|website)
    `,
  },
  {
    // "On break duty" is no break; "parents' evening" is work.
    kind: 'on-duty',
    patterns: `
      (break|lunch|playtime|playground|gate|bus|lunchtime|breaktime|dinner) duty
      (parents|parents '|parent|open|options|governors|information) evening
      parents' evening
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'online-act',
    patterns: `
      (posting|tweeting|live) from (my|the) (classroom|desk|hall|back of the hall)
      <scrolling> (insta|instagram|twitter|tiktok|asos|vinted|facebook|reels|this|rightmove|x|through <net-place>)?
      (another|first|second|third|fourth|fifth|next|last|my) (tweet|post|story|snap|reel|status) (of|from|in|during|this)
      (killing|passing|wasting) (the)? time
      (ask me anything|ama)
      (i'd|i'll|thought i'd|gonna|may as well|might as well) (post|tweet|share) this
      (giggling|laughing|crying|howling|snorting|cackling) (at|over) (this|these|that|a) (thread|meme|memes|reel|video|tiktok|tweet|tweets|post|group chat)
      <composing> (to you|to you all|to everyone|to all of you|back to you)
      (tweeting|posting) from (the|my) (cupboard|stock cupboard|photocopier|store cupboard)
      <composing> (this|you|u|it from|on here|on facebook|on insta|from here|live)
      (cheeky|sneaky|quick|little|wee|crafty|sly|swift|facebook|insta|secret|naughty) (little)? (scroll|post|tweet|browse|scroll through)
      having a (scroll|browse|nosy)
      my phone (out|under|behind|on my lap|in my lap)
      to (post|tweet|write|share|type) this
      (hello|hi|hiya|hey) (facebook|fb|insta|twitter|everyone|all|you lot|internet|guys|gang|x)
      (entertain|save|amuse) me
      (someone|somebody|please)? talk to me
      send (memes|help|snacks|gifs|cake|coffee|wine)
      my (online|food|weekly|tesco|asda|christmas|big|ocado) (shopping|shop)
      doing (the|my|an|our|today 's)? (tesco|online|food|weekly|asda|ocado|amazon|sainsbury's) (order|shop|shopping)
      doing (the|my|today 's)? (wordle|sudoku|connections|crossword|online shop|christmas shopping|christmas shop|tesco shop|big shop)
      liking (all)? (your|my|her|his|the)? (pics|photos|posts|reels)
      procrastinating on <net-place>
      watching (the|a)? (football|cricket|tennis|match|rugby|racing|darts|golf|ashes|wimbledon|world cup|reels|netflix|iplayer|snooker) (on my phone|on my laptop|on my ipad)?
      just (bought|ordered|booked) <word>? <word>?
      (snuck|sneaked|nipped|hopped|jumped|popped|logged|sneaking|nipping|hopping|popping) (on|onto|back on|back onto) (to)? <net-place>
      (watching|looking at|scrolling) ..2 on <net-place>
    `,
  },
  {
    kind: 'in-lesson',
    patterns: `
      ${into} ${det}? <dull>? (<year-group>|<form-code>|<day-subject>)? (<day-subject>)? <taught-thing> (<number>|one|two|three|four|five|six)?
      during (<year-group>|<form-code>)? <day-subject>
      ${into} (my|our|this|the|a) (carol|carol service|nativity|play|production|christmas|show|concert|choir) (rehearsal|rehearsals|practice)
      during the (carol|carol service|nativity|play|production|choir) (rehearsal|rehearsals|practice)
      (period|lesson) (<number>|one|two|three|four|five|six)
      (from|at|in) the (back row|back|front row|middle|corner|wings) of (the|a|my|our|this) <word>? <word>? (assembly|rehearsal|lesson|class|hall|classroom|concert|nativity|service)
      (minutes|mins|hour|hours) (left|to go) (of|in) <taught-thing>
      (cover lesson|cover lessons|mid lesson|invigilating|invigilation)
      <form-code> (lesson|lessons|now)
    `,
  },
  {
    kind: 'in-meeting',
    patterns: `
      ${into} ${det}? <dull>? <work-thing>
      (on|on my|stuck on|freezing on) (playground|break|lunch|gate|bus|door|corridor|playtime|lunchtime) duty
      this <dull>? <work-thing>
      (my|whole of my|all of my|whole) (ppa|frees|free period|free|gained time|non-contact)
      whole of ppa
      (skipping|skiving|bunking|missing) (off)? (the)? <work-thing>
      in my (free|frees)
    `,
  },
  {
    kind: 'should-work',
    patterns: `
      (should|shouldn't i|i should|meant to|supposed to|ought to) be (actually|really)? (teaching|supervising|invigilating|covering|on <word>? duty|listening to (readers|the (inspector|head|speaker|trainer))|hearing readers|doing phonics|running a club|in (a|the|my) (lesson|meeting|<work-thing>|<taught-thing>)|watching the (class|kids)|paying attention|concentrating|taking the register|reading with)
      instead of (teaching|supervising|invigilating|my lesson|listening|working|doing my job|paying attention|the register|taking the register|doing the register|going to (briefing|assembly|the staff meeting))
      when i (should|ought to) be (teaching|working|supervising|on duty|marking mocks)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'class-busy',
    patterns: `
      ${who} (is|are|'re|'s|all)? (all|busy|meant to be|supposed to be|still|silently|quietly|happily|finally|actually)? <class-doing>
      (they|kids|the kids|the children|the class|pupils|students|everyone) (is|are|'re|all)? (all|busy|meant to be|supposed to be|still)? <class-doing> ..3 (<test-word>|<day-subject>)
      (kids|the kids|the children|they|${who}) (are|'re|is) (at|in|with) (the|a|their)? (ta|supply|music|french|pe|hymn practice|assembly|swimming|singing|phonics)
      the (ta|supply|student teacher) (has|have|got|'s got|takes) (the|my)? (class|kids|lesson)
      (kids|they|the kids|the class|${who}) think i'm (marking|working|taking the register|doing the register|planning|reading)
    `,
  },
  {
    kind: 'posts-in-lesson',
    patterns: `
      [<composing> (this)? (from)? (under|behind) (the|my) (desk|table|laptop|screen) ..2 ${who}]
      [(from|under) (under)? (the|my) (desk|table|laptop) (in|during|while) ..2 (<taught-thing>|<work-thing>)]
      [<composing> mid - (lesson|assembly|class|phonics|maths)]
      [<composing> mid (lesson|assembly|class|phonics|maths)]
      [currently ..2 (reading|scrolling|watching|looking) ..4 under the (table|desk)]
      [live from <in-lesson>]
      [live <in-lesson>]
      [<composing> (this|it) (from|at) (the back of)? (my|the)? (classroom|hall) (while|as|during) ..3 (<class-doing>|<taught-thing>|<test-word>)]
      [(literally|currently|live|rn|right now|i'm actually) (in|sat in|stood in|mid|mid -|in the middle of|teaching|halfway through|at the back of|from) ${det}? <taught-thing>]
      [(literally|currently) (teaching|invigilating|covering|supervising)] ..1 (but|and|on|so|rn|lol|with)
      [(literally|currently) <in-lesson>]
      [(in the middle of|halfway through|mid|mid -) (a|my|the|this|teaching)? <taught-thing> (rn|right now|and|atm|lol|shh|so)]
      [(bored|dying|dying of boredom|losing the will|falling asleep|hiding) ..2 <in-lesson>]
      [bored (stiff|silly|to tears)? (invigilating|in cover)]
      [<should-work> (right now|rn|now|atm|lol|oops|instead)]
      [<should-work> ..5 (but|and|yet)] (here i am|hello|hi|the class|the kids|they|instead|i'm|im|on here|facebook|insta|ooh|look)
      [(i'm|im|i am) in (a|my) lesson (but|rn|atm|right now|shh|so)]
      [(sat|sitting|stuck|hiding|stood|standing|lurking) (here)? <in-lesson> ..3 ${phone}]
      [(skiving|skipping|missing|bunking|hiding from) (off)? ..1 (assembly|lesson|lessons|registration|<form-code>|my class|<year-group>)] ..3 (scroll|scrolling|post|posting|on here|insta|facebook|tweet|tweeting|phone)
      [(film|dvd|video|newsround|bbc bitesize|numberblocks) on ..3 (kids|class|children|them|<year-group>)] ..3 (so|and) ..2 (scrolling|on here|on my phone|posting|tweeting|facebook|insta)
    `,
  },
  {
    kind: 'posts-at-work',
    patterns: `
      [<composing> (this|it)? (on|while on) (playground|break|lunch|gate|bus|door|corridor|playtime) duty]
      [(bored|dying|dying of boredom|losing the will|falling asleep) ..2 <in-meeting>]
      [(live tweeting|live-tweeting|livetweeting|live blogging|liveblogging) (my|our|this|the)? (own)? <dull>? (<work-thing>|<taught-thing>)]
      [(sat|sitting|stuck|hiding|stood|standing|trapped|lurking) (here)? <in-meeting> ..3 (${phone}|pretending)]
      [(literally|currently|live|rn|right now) (sat|stuck|sitting|trapped|hiding)? <in-meeting>]
      [should be (marking|planning|working|doing reports) ..3 (in|during) (my|this)? (free|frees|free period|ppa|ppa time|gained time)]
      [(wasting|spending|spent|wasted|wiling away) (all|most of|half|the whole of|the)? (of)? (my)? (whole|entire)? (ppa|free period|frees|non-contact time|free|inset) ..1 (on|scrolling|tweeting|shopping|watching) <word>]
      [(bored|scrolling|tweeting|on here|on facebook|on insta|shopping) at work (again|today|rn|right now|lol)?]
      [<composing> (this|it)? (from|at) (my desk at (work|school)|work|school) (instead|rather|while|when|because|cos|shh|again|rn|lol)]
      [(skipping|skiving|bunking|missing|ducking out of) (off)? (the)? (<work-thing>|assembly) to (post|tweet|write|share|type|scroll|go on|check)]
      [(hiding|hid) in (the|my) (stock cupboard|stationery cupboard|store cupboard|staff toilet|staff toilets|photocopying room|resource cupboard|pe cupboard|toilets|loo) ..4 ${phone}]
    `,
  },
];
