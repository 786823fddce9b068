import type { Grammar, Lexicon } from '../grammar.ts';

/** Posting while at work, as far as the words tell: "from the back of assembly", "bored in PPA". */
export const lexicon: Lexicon = {
  // What one does with a phone; always one's own doing (see `isOwnAct`).
  posting: `posting tweeting typing scrolling writing texting messaging commenting instagramming facebooking snapchatting doomscrolling
    doom-scrolling surfing browsing livetweeting live-tweeting live_tweeting sending_this swiping replying tiktoking
    live_blogging liveblogging on_here on_facebook on_fb on_insta on_instagram on_twitter on_tiktok on_my_phone on_x on_snapchat
    back_on_here watching_reels watching_tiktoks watching_tiktok checking_facebook checking_insta checking_instagram
    checking_twitter checking_my_phone playing_on_my_phone looking_at_my_phone having_a_scroll`,
  'taught-thing': `lesson lessons class registration assembly form_time tutor_time phonics maths english science pe guided_reading sats exam exams
    mock mocks invigilation cover_lesson detention story_time carpet_time rehearsal nativity_rehearsal collective_worship celebration_assembly singing_assembly
    swimming swimming_lessons invigilating supervision period_one period_two period_three period_four period_five period_1 period_2 period_3
    period_4 period_5 period_6 cover reading_time circle_time wet_play hymn_practice sports_day literacy numeracy french spelling_test
    drama history geography`,
  'work-thing': `staff_meeting inset inset_day inset_training briefing morning_briefing staff_briefing ppa free_period department_meeting dept_meeting training
    safeguarding_training twilight parents_evening parents'_evening governors_meeting moderation slt_meeting leadership_meeting team_meeting
    phase_meeting year_meeting line_management_meeting playground_duty break_duty lunch_duty gate_duty bus_duty door_duty corridor_duty gained_time
    non-contact ppa_time duty cpd_session data_meeting performance_management faculty_meeting staff_training training_day trust_training`,
  'class-doing': `do does doing are is read reads reading write writes writing watch watches watching finish finishing sit sits sitting work works working
    pretend pretends pretending practise practising take takes taking complete completing have having get crack get_on cracking_on colour colouring
    revise revising draw drawing copy copying nap napping sleep mark peer_mark paint build silently line_up get_changed`,
  'test-word': `test tests assessment assessments spelling spellings spelling_test exam exams sats quiz worksheet worksheets mock mocks phonics lesson lessons times_tables
    spag comprehension silent_reading big_write arithmetic reading_paper maths_paper cold_task hot_task baseline assembly booklets paper`,
  dull: 'never-ending never_ending boring pointless endless long three-hour two-hour four-hour compulsory whole yet_another dull freezing',
};

const who =
  '(my class|my lot|my group|my form|my set|the class|year <number>|<own-pupil>|<year-group>|<year-groups>|<form-code>)';
const det = "(the|a|an|my|our|this|another|yet another|today's|whole school|some|mandatory)";
const into =
  '(from|in|during|through|throughout|at|mid|all through|in the middle of|halfway through|from the back of|at the back of|from inside|from under the desk in|under the desk in|under the table in|half way through|from the middle of|right through)';
const phone =
  "(posting|tweeting|typing|scrolling|on here|on my phone|on facebook|on insta|on instagram|on twitter|doomscrolling|browsing|texting|entertain me|someone save me|somebody save me|save me|send help|send memes|send snacks|who's about|who's on|whos on|anyone on|anyone about|anyone around|talk to me|playing candy crush|playing wordle|doing wordle|online shopping|on asos|on vinted|on rightmove)";

export const things: readonly Grammar[] = [
  {
    // One's own time, or no school at all.
    kind: 'own-time',
    patterns: `
      (lunch|break|lunchtime|breaktime|break time|lunch time|playtime|dinner time|elevenses|tea break|coffee break|lunch break|lunchbreak|lunch hour)
      (before|after) (school|work|the bell|registration|the kids|the children|hours)
      (home time|hometime|half term|half-term|holiday|holidays|hols|weekend|saturday|sunday|evening|tonight|last night|in bed|on the sofa|at home|from home|on the train|on the bus|in the car|in the bath|bank holiday|day off|off sick|snow day|maternity|paternity|leave|retired|christmas eve|boxing day|my own time|at last|finished work|finished school|knocked off|clocked off)
      (strike|strikes|striking|picket|union|ballot|rep|branch|neu|nasuwt|unison|gmb|naht)
      (tomorrow|yesterday|last week|next week|years ago|when i was|back when|used to|remember when)
    `,
  },
  {
    // "On break duty" is no break.
    kind: 'on-duty',
    patterns: `(break|lunch|playtime|playground|gate|bus|lunchtime|breaktime|dinner) duty`,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'posts-in-lesson',
    patterns: `
      [<posting> (this|it|here|away|now|rn|on here|on facebook|on insta|on instagram|on twitter|on my phone|memes|reels|tiktok)? ${into} ${det}? <dull>? <taught-thing>]
      [(<posting>|on my phone) ..2 (while|whilst|as|when) ${who} <class-doing>]
      [(<posting>|on my phone) ..2 (while|whilst|as|when) (they|the (kids|children|class|pupils|students)|everyone) <class-doing> ..3 <test-word>]
      [<posting> (this|it)? (from)? (under|behind) (the|my) (desk|table|laptop|screen) ..2 ${who}]
      [<posting> (this|it)? (from)? (under|behind) (the|my) (desk|table|laptop) (in|during|while) ..2 (<taught-thing>|<work-thing>)]
      [(supposed|meant) to be (teaching|invigilating|supervising|covering|listening to readers|reading with|on duty|in (a)? lesson|hearing readers|running a club|doing phonics|watching the (class|kids)) ..6 (but|instead|on here|scrolling|hello|rn|right now|lol|oops|and here i am|and yet)]
      [should be (teaching|invigilating|supervising|covering|listening to readers|on duty|hearing readers|doing phonics) ..6 (but|instead|on here|scrolling|hello|rn|right now|lol|oops|and here i am)]
      [(literally|currently|rn|right now) (in|sat in|stood in|mid|in the middle of|teaching|halfway through|at the back of) ${det}? <taught-thing>]
      [(in the middle of|halfway through|mid) (a|my|the|this|teaching) <taught-thing> (rn|right now|and|atm|lol|shh|so|<punctuation>)]
      [(bored|dying|dying of boredom|losing the will|falling asleep|hiding) ..2 (in|through|during|of|at the back of|while invigilating|invigilating) ${det}? <taught-thing>]
      [bored (stiff|silly|to tears)? invigilating]
      [(sat|sitting|stuck|hiding|stood|standing|lurking) (here)? (in|at|on|through|at the back of) ${det}? <dull>? <taught-thing> ..3 ${phone}]
      [<posting> instead of (teaching|supervising|my lesson|doing phonics|invigilating|taking the register|doing the register|listening to readers|actually teaching)]
      [(skiving|skipping|missing|bunking|hiding from) (off)? ..1 (assembly|lesson|lessons|registration|<form-code>|my class|<year-group>) ..3 (scroll|scrolling|post|posting|on here|insta|facebook|tweet|tweeting|phone)]
      [(film|dvd|video|newsround|bbc bitesize|numberblocks) on ..3 (kids|class|children|them|<year-group>) ..3 (so|and) ..2 (scrolling|on here|on my phone|posting|tweeting|facebook|insta)]
    `,
  },
  {
    kind: 'posts-at-work',
    patterns: `
      [<posting> (this|it|here|away|now|rn|on here|on facebook|on insta|on instagram|on twitter|on my phone|memes|reels|tiktok)? ${into} ${det}? <dull>? <work-thing>]
      [<posting> (this|it|here)? (on|while on) (playground|break|lunch|gate|bus|door|corridor|playtime) duty]
      [(on|stuck on|freezing on|bored on) (playground|break|lunch|gate|bus|door|corridor|playtime) duty ..3 ${phone}]
      [(bored|dying|dying of boredom|losing the will|falling asleep) ..2 (in|through|during|of|at) ${det}? <dull>? <work-thing>]
      [(live tweeting|live-tweeting|livetweeting|live blogging|liveblogging) (my|our|this|the)? (own)? <dull>? (<work-thing>|<taught-thing>)]
      [(sat|sitting|stuck|hiding|stood|standing|trapped|lurking) (here)? (in|at|on|through|at the back of) ${det}? <dull>? <work-thing> ..3 ${phone}]
      [(supposed|meant) to be (in (a|the)? <work-thing>|listening (in|to) ..2 <work-thing>|concentrating) ..6 (but|instead|on here|scrolling|hello|rn|right now|lol|oops|and here i am)]
      [should be (in (a|the)? <work-thing>|listening (in|to) ..2 <work-thing>|paying attention ..3 <work-thing>|<word> <word>? in my (free|frees|ppa)) ..6 (but|instead|on here|scrolling|hello|rn|right now|lol|oops|and here i am)]
      [should be (marking|planning|working|doing reports) ..3 (in|during) (my|this)? (free|frees|free period|ppa|ppa time|gained time) ..6 (but|instead|on here|scrolling|lol|oops|<punctuation>)]
      [(<posting>|wasting|spending|spent|wasted|using) (all|most of|half)? (of)? (in|through|during)? my (whole|entire)? (ppa|free period|frees|non-contact time|free) (on here|scrolling|on facebook|on insta|on instagram|on tiktok|tweeting|posting|online shopping|on vinted|on rightmove)]
      [(bored|scrolling|posting|tweeting|on here|on facebook|on insta) at work (again|today|rn|right now|so|lol|,|<punctuation>|<symbol>)]
      [<posting> (this|it)? (from|at) (my desk at (work|school)|work|school) (instead|rather|while|when|because|cos|shh|again|rn|lol|,|<punctuation>|<symbol>)]
      [<posting> instead of (listening|working|doing my job|doing playground duty|paying attention|going to (briefing|the staff meeting|assembly))]
      [(hiding|hid) in (the|my) (stock cupboard|stationery cupboard|store cupboard|staff toilet|staff toilets|photocopying room|resource cupboard|pe cupboard|toilets|loo) ..4 ${phone}]
    `,
  },
];
