import type { Grammar, Lexicon } from '../grammar.ts';

/** More of what `on-the-clock.ts` tells apart: pastimes by verb and thing, lessons as a heading, excuses for a short answer. */
export const lexicon: Lexicon = {
  'pastime-thing': `book wedding kitchen car`,
  'pastime-act': `reading doing`,
};

const lesson = '(<taught-word>|<year-group> <word>? (lesson|assembly|class|maths))';
const mind = '(<own-pupil>|<year-groups>|<year-group>|<form-code>|<class-name>|my class|kids|them|children)';
const net = '(x)';

export const statements: readonly Grammar[] = [
  {
    kind: 'idle-act',
    patterns: `
      (get|getting|got|be|being|going|gone|keep|back) (on|off) (here|this|${net})
      (on|off|down) (my|me|the) (phone)
      (done|did|had) (the|a|my|all|half|whole|ten|an|another|it|two) ..3 on (here|${net})
      (i'm|i am|been|i've been|me|and|,|sat|hours|lesson|morning|meeting|minutes|while|be) (just|still|only|here)? <pastime-act> (a|an|the|my|on|for|to|at|about|with|some|our|your|this|that|all|in|new|every|through|people)? (the|a|my|new|your|first|all|whole|last)? (<word>)? <pastime-thing>
      (i've|i have|have) (just|already|now|only)? (read|seen|bought|done) (a|an|the|my|all|every|half|your|three|two|some|whole)? (the|whole|of)? (<word>)? <pastime-thing>
      one handed
      this (post) (was|is|came|has been)
      (time|free|here) to (talk|read)
      (made|did|doing|post) (a|an|this|my|the|another|some|three|two|whole) (<word>)? (live)
      all (of)? my (stories)
      (my|me|the|our) (phone) (in|on|under|behind|out|up|between|at|going)
      (with|on) (the|me|a) (phone)
      (on|at) my screen
      (send|tell|give) (me|us) (the|a|some|your) (tea)
      ${net} (open|up|on|all|since|again|then|and|for)
      (open|up) on ${net}
      one more (post|go|round)
      (reading) (on|in) (a|an|the|my|this|some) (<word>)? (<word>)? (page|group|post)
      episode (of|<number>)
    `,
  },
  {
    kind: 'idle-chat',
    patterns: `
      (better|should) (get|come) (off)
      (hi|morning|evening) (all|everyone)
      (ask|tell|give|send) me (a|your|all|some|one)
      (still|only) <number> (minutes|hours) (left|in)
      (anyone|who) (else|wants|about|there|free|want)
      (back in <number>)
      (don't|can't|won't|couldn't) (ring|talk|call|stop)
      (ring|talk) (after)
      (don't|nobody) (tell) ..2 (the head|head|anyone|me|us|deputy)
      (don't @)
      (i|to) (love) being paid
      for my (wellbeing)
      (not|isn't) my (class|job|lesson)
    `,
  },
  {
    kind: 'clock-heading',
    patterns: `
      <taught-word> (<punctuation>|so|=|again|time|😴|and|but)
      <taught-word> (is|are) (a|on|its|still|in|over|the|about|going|on the|out|up|late)
      (gate|bus|lunch|dinner|door|library) duty (<punctuation>|so|again|😴|and)
      (minutes|hours) (into|in|of|through) (an|a|the|this|my|our|of)? ${lesson}
      (wet) (play|lunch)
      (page) <number> (of|and|already|only)?
    `,
  },
  {
    kind: 'clock-class',
    patterns: `
      (the|my|our|a) (ta|head|deputy) (is|has|are)? (reading|got|took|doing|with|has) (to)? (them|my|year <number>|<year-group>|my class|phonics|assembly)
      <number> of (them) (in|here|sat|doing|at)
      hiding (from|behind) ${mind} (with|on|,|and|in|doing)
      (they|year <number>|<year-groups>|<year-group>|my class|kids) (can|will|could) (mark|read)
      (i've|i have|got|have) (a|the|this|my)? (class|hall|room|bus|library) (of) (thirty|<number>|<year-groups>|<year-group>|kids|children|them)
      (sat) (on|in|at|by|with) (the|a)? (hall|gate) with ${mind}
      (thirty) (<number>)? (year|three|four|five) (old)
      (thirty|<number>|twenty <number>|forty) (kids|children|year <number>s|<year-groups>) (now|are|all|have|just|know|saw|behind|in|on|doing)
      sorry <class-name>
      <class-name> (can|will|are) (doing)
      carry on (<class-name>|<year-group>|class|kids|children)
    `,
  },
  {
    kind: 'class-at',
    patterns: `
      (they're|they've|they|kids|children) (all|still|just|in|got|now)? (doing|on|at|in)? (a|an|the|their|some)? (<word>)? (<school-task>)
      (while|as) they (do) (a|their|the|some|on)? (<word>)? (<school-task>|<task-word>)
      (is|are) on the board
      (minutes) (till|to) (the)? (lunch|dinner)
    `,
  },
  {
    kind: 'kids-at',
    patterns: `
      (they're) (all|still|just|now)? (doing|reading|happy|outside)
      ${mind} (are|is|have|on|with|all) ..1 (<task-word>)
    `,
  },
  {
    kind: 'clock-meant',
    patterns: `
      think (i'm|i am) <word>
      paid to be <word>
      " (supervising)
      (head|deputy) (think|would|will) (i'm|love)
      (no|not) phones (in|on) (class|lesson)
      (on|in) (the school|work|school) time
    `,
  },
  {
    // Whoever writes that they are there this minute writes it there.
    kind: 'clock-here',
    patterns: `
      (i'm|i am|we're|am) (still|just|only|now|sat|here)? (here)? (in|at|on|doing|outside|by|behind|with|under) (a|an|the|my|our|this|another)? (<word>)? (${lesson}|<staff-session>|${mind})
      (sat|still|live|here) (here)? (in|at|on|doing|outside|by|behind|from|through|under) (a|an|the|my|our|this|another)? (<word>)? (${lesson}|<staff-session>)
      (in|on|at|doing) (a|the|my|our|this)? (<word>)? (${lesson}|<staff-session>) (now|🙈|😴|😂|🥱|🤫|still|again)
      (this|the) (<word>)? (${lesson}|<staff-session>) (is) (so|still)
      (can't) (talk|stop|ring) ..2 (i'm|i've|got|in|on|they|class|year <number>)
    `,
  },
  {
    kind: 'clock-me',
    patterns: `
      (i'm|i am|i've|me) (<word>)
      (phone)
      (this|my|one|first|a) (post)
    `,
  },
  {
    kind: 'clock-till',
    patterns: `
      (back|ring|talk|call|more|free) ..3 (at|after|till) (lunch|dinner|school|three)
      (till|before) (morning|first)? (lunch)
      (minutes|hours) (to|till|before) (lunch|dinner)
      (not|isn't) (even)? (lunch|two|ten|eleven) (yet)?
      since (first|morning) (lesson)
      wet (play|lunch)
    `,
  },
  {
    kind: 'clock-now',
    patterns: `
      <number> (:|.) <number> (am)?
      (half) (past|to)? (nine|ten|eleven|one|two) (on|and|in)?
      (ten|eleven|nine|two|one) (on a)
      (today|live|already)
      (only|gone) (nine|ten|eleven|one|two)
    `,
  },
];
