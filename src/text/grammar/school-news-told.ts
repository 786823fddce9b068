import type { Grammar } from '../grammar.ts';

/** Clues to news of a school told by somebody in it: of what, what has become of it, and that it is told early. */
const when =
  '(<weekday>|tonight|this (morning|afternoon|week|term)|next (week|term|month)|today|tomorrow|the <number> (st)?|at <number>|on <number>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'news-thing',
    patterns: `
      (hot dinners|school meals|free school meals|sports hall|(panto|coach|zoo|farm|museum|swimming|class|beach|history) (trip|visit)|(christmas|summer|easter|leavers|spring|halloween) (concert|play|show|disco|fair|tickets|lunch|dinner)|uniform|new (hall|playground|library|classroom|building|gym|nursery|minibus|logo|name|timetable|head|headteacher|deputy)|results|sports hall|science block|lower school|upper school|bottom playground|top playground|ks1 playground|infant playground|infants|juniors|baby room|toddler room|pre-school|preschool|sats|phonics results|gcse|gcses|a level|a-level|a levels|a-levels|a level day|results day|results meeting|physics paper|maths paper|mocks|open day|ski trip|year <number> trip|the trip|christmas fayre|christmas fair|summer fair|summer fayre|spring fair|easter fair|carol concert|carol service|non uniform|wear what you like day|world book day|school election|mock election|head boy|head girl|prefects|houses|house points|snow plan|snow day|inset day|inset days|inset|term dates|dates for the ..2 term|reception class|new build|our bid|our inspection|inspection|inspectors|ofsted|estyn|the head|headteacher|new head|acting head|deputy|after school|after-school|breakfast club|timetable|new uniform|exclusions|school roll|class sizes|mixed classes|mixed age classes|<year-group>)
      (<school-name>|our school|the school|school)
    `,
  },
  {
    // Only a school has these.
    kind: 'news-strong',
    patterns: `
      <school-only>
      (bake sale|cake sale|parents evening|parents' evening|sats|phonics|reception places|nursery places|form entry|inset|inset day|ofsted|estyn|key stage <number>|ks1|ks2|infants|school uniform|mufti|non uniform|world book day|term dates|summer fair|summer fayre|christmas fayre|results day|residential|year <number> trip|moving up|home time|pick up time|pupil premium|school council|head boy|head girl|(school|netball|football|cross country|quiz|chess|county) (team|cup))
    `,
  },
  {
    kind: 'news-when',
    patterns:
      '(<weekday>|tonight|today|tomorrow|this (morning|afternoon|week|term|year)|next (week|term|month|year)|at <number>|january|february|march|april|june|july|september|october|november|december|after easter|after christmas)',
  },
  {
    kind: 'news-place',
    patterns:
      "(we|we're|we've|we'll|ours|our|us|(at|from|in) the (school)? office|kids|children|the kids|the children|parents|families|folks|folk|mums|mams|everyone)",
  },
  {
    kind: 'news-turn',
    patterns: `
      [(shut|closed|closing|cancelled|moved to|off ${when}|back on|sent home|knocked back|turned down|no heating|no water|no hot)]
      [(is|'s|are) (off|on|moved|out|in|back|going) (${when}|till|until)?]
      [(is|'s|are|we're|will be|being) (changing|online|going up|a two form|two form|starting|moving|full)]
      [<number> (%|per cent)]
      [(won the|is our new|got the job|starts ${when})]
    `,
  },
  {
    kind: 'news-cause',
    patterns: `
      [(burst pipe|boiler 's|boiler is|boiler has|boiler out|boiler at|flooded|ceiling 's come down|power cut|gas leak|water 's off|heating 's off|cook 's (walked|off|left)|walked out)]
    `,
  },
  {
    kind: 'news-early',
    patterns: `
      (letter|letters|text|email|announcement|newsletter|report) (is|are|'s)? (to follow|go ${when}|goes ${when}|${when}|tomorrow|out ${when}|go out|going out|coming|later|next week|when the office ..3)
      (before|till|until) the (letter|letters|emails|email|text|newsletter|announcement|head|office|website|official) ..3
      (you|u|yous) (heard|read|seen|saw|got) (it|that|this) (here|from me|from us|first)
      (share|pass) (it|this) (before|now|on|quick|about)?
      (i've|ive|i have|i) (seen|saw|read|typed|printed|got) (the|a|that) (list|email|letter|rota|spreadsheet|results|report|minutes)
      (trust me|i should know|i work there|i was there|i was in the room)
      (since|as) (nobody|no one|the office|school|they) ..6
      (so shh|don't let on|it's official)
    `,
  },
  {
    // A question to anybody, or an invitation to everybody.
    kind: 'news-open',
    patterns: `
      (is it just|anyone else's|does anyone else|is anyone)
      (all|everyone|everybody) welcome
      (open to|come one) (all|everyone)
    `,
  },
  {
    // One's own child's, another body's, or one's own day.
    kind: 'news-not',
    patterns: `
      (my|our|his|her|their) (<own>|kid|kids|child|children|son|daughter|boy|girl|lad|lads|lass|bairn|boys|girls|mate|friend|twins|little one|little ones|grandson|granddaughter|nephew|niece|eldest|youngest) ('s|')? ..3
      (is it just|anyone else's|does anyone else|is anyone)
      (st <cap>|saint <cap>|vicar|parish|(my|our) old|sister school|next door)
      (train|trains|road|bridge|ferry|pool|baths|pub|shop|library|museum|church|village|parish|council|high street|town|city|match|gig|choir|wi|allotment|football|cricket|netball|club|gym|hospital|tesco|aldi|co-op|driving test|grade <number>|uni) ..1
      (local|village|next|other|another|primary|high|old|sister's) school
      (years ago|in (19|20) <number>|when i was)
      (i|i've|i'm) (shut|closed|won|raised|made|got|passed|finished|booked)
      (in england|in wales|in scotland|government|mp|petition|charity)
    `,
  },
];
