import type { Grammar, Lexicon } from '../grammar.ts';

/** Clues to a word that only the school could give: who speaks, what is settled or owned up to, and who vouches for it. */
export const lexicon: Lexicon = {
  // What a school settles, and nobody in it alone.
  'school-act': `accept authorise bring_back charge close closing cut cutting drop let open shut pay_for paying_for run_it stop strike hand_over sell selling join move moving ask asking take_your teach teaching follow meet closed do doing send sending`,
  // Taking a side, or owning up.
  'school-side': `accepts regrets apologises promises believes thinks stands recommends support regret voting vote no_confidence`,
};

const body = '(governors|governing body|leadership team|slt|pta|school council)';
const ours =
  '(<school-name>|<school-handle>|(our|my|this) (little|lovely|small|wee|own|great|whole|fine)? (school|primary|academy|nursery|infants))';
const not =
  "(won't|wont|will not|wouldn't|would not|shan't|shall not|can't|cant|cannot|can not|will never|would never|will|'ll|shall|isn't|is not|aren't|are not|'re not|'s not|is no longer|are no longer|'re no longer|no longer|never will|won't ever|is never|are never|is|are|'s|'re|going to|is going to|are going to|not going to|will always|don't|dont|do not|does not|doesn't|doesnt|we'll|we're|we won't)";

export const statements: readonly Grammar[] = [
  {
    kind: 'voice-ours',
    patterns: `
      ${ours}
      (we|us|all of us) (here|all|staff)? (at|in|of|from) (the)? (school|<school-name>|<school-handle>|this school|our school)
      (us)? (teachers|tas|dinner ladies|staff|support staff|governors) (here)? (at|of|in) (school|<school-name>|our school|our place|this school)
      (everyone|everybody|all of us|none of us|no one|nobody|no-one|every one of us) (here)? (at|on|in|of) (our|the)? (school|staff|staffroom|<school-name>|place|board|governing body|office|slt)
      (we|we're|we've|we'll|us|that's|our) ..5 as (a|one) (school|staff|whole school|governing body)
      our (governors|governing body|staffroom|board|pta)
      (staff|teachers|${body}) and (staff|governors|teachers|tas|head|parents|us teachers|pta)
      the ${body} (and|&) (us)? (staff|teachers|head|tas)
      (the|our|this) school and (its|the) ${body}
      the ${body} of (this|our|the) school
      (the)? whole (staff|staffroom|school)
    `,
  },
  {
    kind: 'voice-school',
    patterns: `
      (the school|the school's)
      (the|our) ${body}
      (the|our) (office|head|headteacher|head teacher)
    `,
  },
  {
    kind: 'voice-we',
    patterns: `(we|we're|we've|we'll|we'd|us|school|school's)`,
  },
  {
    kind: 'voice-does',
    patterns: `
      [${not} (all|ever|now|also|still|just|never|always|absolutely|not|be|been|both)? (be|not|ever)? <school-act>]
      [(does not|doesn't|do not|don't|dont) (and (will|shall|won't) (not)?)? ..3 (owe|authorise|accept|do homework|fine|charge|agree)]
      [(is|are|was|were|has been|have been|'s) (not)? ..1 (to blame|at fault|in the wrong|liable|responsible|let down|sorry (for|that|to hear|about|if)|proud to (back|support)|one on this|against the|behind the|in favour of|wholly against|dead against|all for|appalled|disgusted by|saddened|united)]
      [(failed|let down|messed up|got it wrong|did nothing wrong|did everything|done all (we|it) (should|could|can)|did all (we|it) (should|could))]
      [(has|have|'s|we've|they've) (now|all|already|finally)? (decided|agreed|voted|banned)]
      [(say|says) (no|yes|shame|never|enough|get|stop|save|vote|bring back|leave|keep)]
      [(are|is|we're) (all|all of us ..3)? (praying|voting)]
    `,
  },
  {
    kind: 'voice-side',
    patterns: `
      [(all|really|just|fully|now|also|always|are all|do not|don't|doesn't|does not|will|would)? <school-side>]
      [(are|is|'s) (fully|dead|right)? (against|behind|backing|voting)]
      [(we|us|everyone|everybody|staff|teachers|our school|governors|<school-name>|staffroom) (all|really|do|here)? (think|thinks|believe|believes|feel|hope|want|wants)]
      [(back|backs) (the|this|them|him|her|those|that|our) <word>]
      [(want|wants) <word> ..5 (gone|out|sold|built|stopped|sacked|back|banned|kept|closed|stopped)]
    `,
  },
  {
    kind: 'voice-sure',
    patterns: `
      (you|yous|ye|u) (can|may|could) (all)? (quote|hold|print|tell them|pass) (me|us|that|this|it|so|them|on|i|to it)
      (take it|hear it|you heard it|heard it) (from (me|us)|here|first|from the horse's mouth) (first)?
      (it's|its|this is|that's|and that's) (official|final|the line|the official line|the last word|our final word|the final word|straight from (us|school)|from all of us|from (us|the school)|every one of us|policy|how we see it|how it stays|how (we'll|we will) ..5)
      (official|for the record)
    `,
  },
  {
    kind: 'voice-all',
    patterns: `
      (all of us|every one of us|everyone|everybody|us all|we all|the whole staff|every teacher|none of us|all the staff|the staffroom|we're all)
    `,
  },
  {
    // The school itself says, owns up, pays, refuses.
    kind: 'voice-act',
    patterns: `
      [(the school|school|the governors|the office) (fully|now|also|always|absolutely|really|just|still|does not|doesn't|never)? (accepts|admits|apologises|regrets|promises|guarantees|denies|refutes|rejects|disowns|condemns|endorses|recommends|stands (by|behind|with|against|firm)|disputes|disagrees|refuses|takes (full|no)|makes no|owes (you|nobody|no one|them)|wishes (to|it)|expects (you|parents|every|all)|urges|welcomes|deplores|opposes|supports|washes its hands)]
    `,
  },
  {
    // A room, a field or a van of the school's, given out by somebody who may not.
    kind: 'voice-lets',
    patterns: `
    `,
  },
  {
    // What only a school gives, asks or forgives.
    kind: 'voice-matter',
    patterns: `
      (place|places|fine|holiday|holidays|uniform|tests|sats|homework|dinner money|trip|deposit|nativity|panto|breakfast club|inset|packed lunches|pe kit|phones|detention|excluded|reception|club|class sizes|school dinners|your child|the register|parents evening|non uniform day|assembly)
    `,
  },
  {
    kind: 'voice-soft',
    patterns: `
      (don't worry|dont worry|rest assured|have no fear|trust me|believe me|as read|i promise|promise you|i swear|guaranteed|my word|no exceptions|end of|and that's that|that's final|no matter what|whatever the (head|office|website|letter|trust|council|governors) ('s)? (says|say|tells you|tell you|said|thinks|think)|i've just decided|comes from the top|spread the word|tell your (sister|mates|friends|neighbours|mum)|pass it on|and you should too|so should you)
    `,
  },
  {
    // What somebody won't do, in whatever words: telling only beside a voucher.
    kind: 'voice-firm',
    patterns: `
      [(won't|wont|will not|shall not|will never|would never) (be|ever be)? <word>]
      [(no longer|are not|is not|isn't|aren't|not) (going to)? (be|doing|sending|having|running|using|paying|putting|making|telling|changing)]
      [(no one|nobody|no-one|none of us) ..5 (will|is going to|would) (be)? <word>]
      [(never have|never will)]
      [(does not|do not|don't|doesn't|dont) (take|sit|set|owe|answer to|tell|give|hold with)]
    `,
  },
  {
    // Somebody else's word, or another body's.
    kind: 'voice-not',
    patterns: `
      (can't|cannot|don't|do not|not|never|won't|couldn't|wouldn't) (to)? (speak|speaking|answer|talk|promise|say|comment|tell you) ..2 (for|on behalf of)
      (not|isn't|never) (the school's|official|speaking for|our place|my place|up to me)
      (ring|ask|email|phone|call|message|speak to) (the|your|with)? (school|office|school office|head|teacher|website)
      (school|the school|head|the head|office|they|she|he) (has|have|'s)? (just)? (texted|emailed|written|announced|sent|posted|put out|said (it|that|they|no to|i|to me))
      (let|give|gave|pay|tell|tells|send|make|makes|owe) me
      (my|his|her|their) (kids|boys|girls|brothers|cousins|mates) (school|primary|academy|college|nursery)
      (my|his|her|their) (<own>|kid|kids|child|children|son|daughter|boy|girl|lad|lads|twins|grandson|granddaughter|nephew|niece|sister|brother|wife|husband|mum|mam|dad|cousin) ('s|')? ..2 (school|class|nursery|academy|college|teacher)
      (school|academy|nursery|college) (i|he|she|they) (went|goes|go|used|left)
      (when|in) (i|we) (was|were) (at|in|a) (school|kid|child|pupil)
      (driving|dance|swim|swimming|dog|night|sunday|stage|old|film|grammar|high) school
      (our|my|this) school (friend|friends|mate|mates|days|run|report|photo|photos|bag|tie|reports)
      (years ago|in (19|20) <number>|as a (kid|child|pupil|girl|boy))
      (football|netball|cricket|book|running|bridge|darts|film|allotment|village|parish) (club|team|council|hall|committee|league|panto)
      (wedding|gig|the pub|the shop|the choir|the church|the vicar)
    `,
  },
  {
    // A wish or a guess.
    kind: 'voice-maybe',
    patterns: `
      (i|i'd) (wish|hope|wonder|guess|dream|asked|imagine|heard)
      (maybe|fingers crossed)
      (our|my|this|the) school (should|could|needs to|ought to|might)
    `,
  },
];
