import type { Grammar, Lexicon } from '../grammar.ts';

/** Being at work this minute, told in a post: teaching, on duty, in a meeting, with the class kept busy. */
export const lexicon: Lexicon = {
  'now-word': `currently literally sat sitting stuck hiding trapped bored live dying stood standing lurking hidden freezing rn yawning nodding_off falling_asleep losing_the_will
    slumped perched cornered shivering posting_from tweeting_from scrolling_in reporting_live crouched dozing daydreaming`,
  'meeting-thing': `staff_meeting meeting inset inset_training inset_day briefing staff_briefing department_meeting dept_meeting training safeguarding_training twilight
    parents_evening moderation slt_meeting team_meeting phase_meeting year_meeting playground_duty break_duty lunch_duty gate_duty bus_duty door_duty corridor_duty cpd
    data_meeting faculty_meeting staff_training training_day learning_walk observation pupil_progress_meeting pupil_progress tac_meeting ehcp_meeting appraisal
    phonics_training first_aid_training slt marking_moderation assembly_rehearsal trust_conference trust_day prevent_training fire_training duty detention_duty isolation_duty`,
  'lesson-thing': `lesson lessons assembly class registration form_time tutor_time phonics guided_reading sats exam exams mock mocks invigilation cover_lesson detention story_time
    carpet_time collective_worship swimming_lessons period cover maths english science pe re french history geography spelling_test silent_reading quiet_reading hymn_practice
    golden_time wet_play intervention interventions handwriting afternoon_register the_register isolation supervision choosing_time singing_assembly rehearsal`,
  'busy-work': `test tests quiz assessment exam exams mock mocks spellings spelling_test worksheet worksheets handwriting silent_reading reading colouring colour_in painting film
    video newsround phonics times_tables comprehension big_write arithmetic booklet booklets posters drawing mindfulness revision practice_paper paper writing cold_write
    colouring_in wordsearch crossword bbc_bitesize numberblocks a_dvd cosmic_yoga go_noodle topic project sewing baking music_man dance_man singing lines`,
  'screen-act': `scroll scrolling post posting tweet tweeting browse browsing on_here on_facebook on_fb on_insta on_instagram on_twitter on_tiktok on_snapchat on_x on_my_phone
    on_vinted on_ebay on_rightmove on_asos on_reddit on_pinterest on_youtube on_whatsapp on_marketplace twitter facebook insta instagram tiktok vinted ebay asos rightmove marketplace
    bidding shopping online_shop food_shop asda_order tesco_order big_shop wordle candy_crush sudoku type_this post_this read_this write_this share_this tell_you_this bring_you_this
    send_this ask_me_anything ama entertain_me talk_to_me amuse_me save_me send_help someone_help memes watching_reels reels texting messaging live_tweeting selling
    hello_facebook doomscrolling typing updating_my_status replying scrolled scrollin`,
};

const screen =
  "(<screen-act>|reading (twitter|facebook|this|insta|the news)|my phone (out|under|in)|watching the (match|cricket|football|tennis|races|darts|ashes|golf)|what's everyone having|anyone (about|on|around)|cheeky (scroll|post|look)|sneaky (scroll|post|look)|hello everyone|send (coffee|wine|snacks|help|gin|cake))";
const kids =
  "(my class|my lot|the class|kids|the kids|my kids|they|they're|the children|children|class|year <number>|<own-pupil>|<year-groups>|<year-group>|students|my form|<form-code>|everyone|them|30 kids|little ones|the little ones|infants)";
const mine =
  '(my class|my lot|<own-pupil>|<year-groups>|<year-group>|my form|<form-code>|30 kids|the infants|year <number>|my tutor group)';
const around = `(${kids})`;
// What nobody's own children do at home.
const task =
  '(tests|test|assessment|assessments|exam|exams|mock|mocks|spelling test|worksheet|worksheets|handwriting|silent reading|phonics|comprehension|big write|arithmetic|newsround|booklets|practice paper|cold write|topic|guided reading|hymn practice|mindfulness colouring|maths test|spellings|register|lesson|assembly|hall|observation)';

export const statements: readonly Grammar[] = [
  {
    kind: 'posts-in-lesson',
    patterns: `
      [(i'm|im|i am|am|shh|shhh|currently|literally|still|should be|i should be|we're|was|sat here)? (supposed|meant|ought) to be ..1 (teaching|invigilating|supervising|covering|watching (pe|the (kids|class|dance|play|assembly))|listening to (readers|the head|the vicar|the speaker|the inspector|year <number>)|hearing readers|in (assembly|a lesson|my lesson|class|registration)|on (duty|playground duty|gate duty|break duty)|doing phonics|doing the register|taking the register|running a club|reading with|leading assembly|leading worship|doing (guided reading|an observation|interventions)|with my class)]
      [(i'm|im|i am|sat|sitting|stuck|currently|still|here|trapped|live) ..1 (in|at|mid|on|doing) ..3 <lesson-thing> (and|so|,|-|rn|right now|atm|again|bored|send|help|with|nothing|trying|pretending|hiding|<punctuation>|<symbol>)]
      [(<lesson-thing>|<meeting-thing>) (is|'s) (dragging|boring|so boring|never ending|still going|going on forever|dull|killing me|endless|overrunning|running over) ..6]
      [(cover|cover lesson|free|ppa|invigilating|invigilation|detention) ,? ..2 (nothing to do|bored|so bored|tell me a joke|entertain me|send help|ask me anything|send memes|talk to me|amuse me|kill time|ama|what's everyone)]
      [(writing|typing|posting|tweeting|scrolling|reading) (this|here)? ..1 (with|while) one eye on ..8]
      [period <number> ..12 (read|on|scroll|check|go on|post on) (twitter|facebook|insta|x|tiktok|vinted|here|my phone)]
      [(food shop|asda shop|tesco|weekly shop|online shop|shopping) ..3 (while|whilst|as) ..1 (they|kids|the kids|the class|my class|year <number>) ..3 (handwriting|phonics|test|quiz|spellings|silent reading|maths|worksheet)]
      [(hiding|hid|in the (loo|toilet|cupboard)) ..3 from (year <number>|my class|<year-groups>|<year-group>|my lot|<form-code>|the kids|the children) ..6]
      [(it's|its) ..1 <number> ..1 (pm|am|o'clock)? ..2 (they|they're|my class|kids|year <number>|the kids) ..4 (painting|reading|writing|colouring|watching|doing|working|drawing|at|in) ..5 ${screen}]
      [(should be|i should be|shouldn't i be) (teaching|invigilating|supervising|covering|on duty|doing phonics|taking the register|in assembly|hearing readers|listening to readers)]
      [<now-word> ..2 (in|at|on|during|through|mid|under|behind) ..3 <lesson-thing>]
      [${screen} ..2 (in|during|through|from|mid|from the back of|at the back of|under the desk in|throughout|instead of) (the|my|a|this|an)? <word>? <lesson-thing>]
      [(in|during|mid|halfway through|middle of|from|from the back of|at the back of) (the|my|a|this)? <word>? <lesson-thing> ..3 (and|so|but|,|:|-) ..4 ${screen}]
      [(teaching|invigilating|covering|supervising|i'm teaching) (and|but|,|while|as|rn|right now|whilst) ..4 ${screen}]
      [${screen} (while|whilst|as|because|cos|since|so|when) ..1 ${around} ..6 ${task}]
      [${screen} (while|whilst|as|because|cos|since|so|when) ..1 ${mine} ..6 <busy-work>]
      [(food shop|shop|order|shopping|asda|tesco|ocado|wordle) ..3 (while|whilst|as|when) ..1 ${around} ..6 ${task}]
      [${screen} (while|whilst|as|because|cos|since|when) ..1 ${mine} ..1 (are|is|'re|'s|do|does|have|sit|read|write|watch|draw|colour|finish|line up|tidy|get changed|work|copy|eat|nap|sing|rehearse|revise)]
      [(set|got|given|put|gave|stuck|left|plonked|sat|have) ${around} (on|a|in front of|with|some|to|doing|off|all|the|their|reading|colouring) ..3 ${task} (so|and|while|which means|now|meaning|,) ..4 ${screen}]
      [${around} ('s|is|are|'re|have|has|'ve|all|think|thinks)? ..3 ${task} ..4 (so|and|while|which means|therefore|,|-|:|=) ..5 ${screen}]
      [${mine} ('s|is|are|'re|have|has|'ve|all|think|thinks)? ..1 (busy|doing|on|in|at|with|watching|reading|writing|quiet|silent|silently|copying|colouring|working|glued|taking|sitting|having|think|finishing|cutting|engrossed) ..6 (so|and|while|which means|therefore|,|-|:|=) ..5 ${screen}]
      [${around} think (i'm|im|i am|i) ..3 (marking|working|register|planning|reading|emailing|emails|important)]
      [(student teacher|student|trainee|ta|supply|pe coach|sports coach|music teacher|dance man|headteacher|head|vicar|ect|cover|someone else|peripatetic) ('s|is|has|have|got|'s got|has got|takes|taking|teaching|covering) ..1 (got|having|with)? (the|my)? (class|kids|lot|lesson|children|form|year <number>|<year-group>|assembly) ..2 (so|and|,|which) ..4 ${screen}]
      [(sneaky|cheeky|quick|secret|crafty|sly) (post|scroll|tweet|look|browse|one) ..3 (in|from|during|before|while|behind|under) ..4 (lesson|class|toilet|cupboard|assembly|desk|kids|classroom|register|registration|staff|duty|bell)]
      [(hiding|hid|hidden|locked) ..1 (in|myself in) the ..1 (cupboard|stock cupboard|store cupboard|toilet|toilets|loo|staff toilet|photocopying room|stationery cupboard|resources room|pe shed) ..5 (${screen}|from|lesson|while|instead)]
      [(period|lesson) <number> ..8 ${screen}]
      [<number> (minutes|mins|minute) (left of|to go of|into|of) ..2 <lesson-thing> ..5 ${screen}]
      [(yes)? (i'm|im|i am) (teaching|in (a|my)? lesson|in class|at work|on duty|invigilating) (and|but|yes|,) ..4 ${screen}]
      [${screen} ..4 (lesson|class|kids|they|year <number>) (starts|start|arrive|come back|is in|are back|come in) in <number>]
    `,
  },
  {
    kind: 'posts-at-work',
    patterns: `
      [<now-word> ..2 (in|at|on|during|through|mid|from|doing|watching) (a|an|the|my|this|another|yet another|our|some)? ..3 <meeting-thing>]
      [(i'm|im|i am|sat|sitting|stuck|currently|still|here|trapped|live) ..1 (in|at|on) ..3 <meeting-thing> (and|so|,|-|rn|right now|atm|again|bored|send|help|with|trying|pretending|listening|till|until|for|<punctuation>|<symbol>)]
      [${screen} ..3 (my|this|in|during|through) ..1 (ppa|frees|free period|non contact)]
      [(my|this|another|whole) (ppa|free period|ppa time|non contact) ..1 (is|was|being|been|spent|has|=|on|gone) ..3 ${screen}]
      [(booked|bought|ordered|posted|tweeted|scrolled|shopped|did my shopping|done my shopping|watched) ..5 (during|in|through) (<meeting-thing>|<lesson-thing>|sats invigilation|invigilation|ppa|a lesson|my lesson|period <number>|registration)]
      [(in|at) (a|an|another|yet another|the|this|our) (boring|long|dull|endless|pointless|never ending|whole school|two hour|three hour)? <meeting-thing> (pretending|and|listening|trying|,|rn|right now|with|dying|on|-|so|send|help|bored|while|scrolling|texting|playing|on my)]
      [live (from|at|in|on) (my|the|a|our|this|another)? (own|back of|back row of|front row of|middle of)? (the|my)? ..2 (<meeting-thing>|<lesson-thing>)]
      [<meeting-thing> (day)? (and|,|:|-) (i'm|im|we're|i am|it's|they|the|he|she|someone|on) ..5 (slide|powerpoint|page|hour|bored|dying|asleep|entertain|scrolling|droning|icebreaker|role play|biscuits|on here|on my phone|flipchart)]
      [(on|i'm on|we're on|it's) slide <number>]
      [(ignoring|zoning out of|tuned out of|skiving|bunking off|skipping|missing|zoned out in|drifting off in|not listening in|not listening to|half listening to|half-listening to|not paying attention in|pretending to listen to|pretending to listen in|pretending to take notes in|pretending to make notes in) (a|the|this|my|our|another|yet another|off)? ..2 (<meeting-thing>|head|headteacher|slt|deputy|speaker|trainer|consultant|vicar|inset|ceo|assembly|training)]
      [(head|head's|headteacher|deputy|slt|speaker|trainer|consultant|vicar|ceo|boss|presenter|inset man|inset lady|business manager) ('s|is|are)? (still|just)? (droning|banging|wittering|rambling|waffling|talking|going|blathering|reading|chuntering|still talking|prattling|harping) (on|out)? ..4 (${screen}|i'm|im|and|so|under|phone|help)]
      [(ppa|free period|frees|free|non contact|non-contact|gained time|leadership time) (time)? (spent|is|=|and|so|,|:|wasted|gone|used|for|has been|was|today) ..4 ${screen}]
      [${screen} (in|during|on|throughout|all) (my|this|all my|our)? (ppa|ppa time|free|free period|frees|non contact|gained time|working hours|work time|the school day)]
      [${screen} (in|during|from|through|on|at|mid|throughout|from the back of|at the back of|under the table in|instead of) (the|a|my|this|our|an|another)? ..2 <meeting-thing>]
      [should be (marking|planning|working|doing reports|doing data|writing reports) ..3 but ..6 (ppa|free|school|work|frees|period <number>)]
      [(at work|in school|on the clock|at my desk|in my classroom|paid to|on school time|in work time|on work time) (and|but|,|so|right now|rn|today|while|being|pretending|when|doing|just)? ..4 ${screen}]
      [${screen} (at work|on school time|on the clock|in work time|on work time|when i should be (working|marking|teaching|planning)|while (i'm|im) (at work|on duty|working|paid)|on company time)]
      [(it's|its) <number> .? <number>? (am|pm)? on a (monday|tuesday|wednesday|thursday|friday) and]
    `,
  },
];
