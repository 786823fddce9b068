import type { Grammar } from '../grammar.ts';

/** Clues to news of a school told by somebody in it: of what, what has become of it, and that it is told early. */
const when =
  '(<weekday>|tonight|this (morning|afternoon|week|term)|next (week|term|month)|today|tomorrow|the <number> (th|st|nd|rd)?|at <number>|on <number>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'news-thing',
    patterns: `
      (hot dinners|school meals|free school meals|sports hall|(panto|coach|zoo|farm|museum|theatre|swimming|ski|france|class|beach|geography|history) (trip|visit)|(christmas|summer|easter|leavers|spring|halloween) (concert|play|show|disco|fair|production|tickets|lunch|dinner)|uniform|new (hall|playground|library|classroom|classrooms|building|block|gym|pitch|nursery|minibus|logo|name|timetable|head|headteacher|deputy)|results|sports hall|science block|lower school|upper school|bottom playground|top playground|ks1 playground|infant playground|infants|juniors|baby room|toddler room|pre-school|preschool|sats|phonics results|gcse|gcses|a level|a-level|a levels|a-levels|a level day|results day|results meeting|physics paper|maths paper|mocks|open day|ski trip|year <number> trip|the trip|christmas fayre|christmas fair|summer fair|summer fayre|spring fair|easter fair|carol concert|carol service|non uniform|wear what you like day|world book day|school election|mock election|head boy|head girl|prefects|houses|house points|snow plan|snow day|inset day|inset days|inset|term dates|dates for the ..2 term|reception class|new build|our bid|our inspection|inspection|inspectors|ofsted|estyn|the head|headteacher|new head|acting head|deputy|after school|after-school|breakfast club|timetable|new uniform|exclusions|school roll|class sizes|mixed classes|mixed age classes|<year-group>)
      (<school-name>|our school|the school|school)
    `,
  },
  {
    // Only a school has these.
    kind: 'news-strong',
    patterns: `
      <school-only>
      (bake sale|cake sale|parents evening|parents' evening|sats|phonics|reception places|nursery places|form entry|inset|inset day|ofsted|estyn|key stage <number>|ks1|ks2|infants|school uniform|mufti|non uniform|world book day|term dates|summer fair|summer fayre|christmas fayre|results day|residential|year <number> trip|moving up|home time|pick up time|pupil premium|school council|head boy|head girl|(school|netball|football|cross country|quiz|chess|county) (team|squad|cup))
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
      [(shut|shutting|closed|closing|not opening|won't open|won't be opening|cancelled|postponed|called off|moved to|off ${when}|rearranged|back on|going ahead|finishing early|sent home|knocked back|turned down|approved|oversubscribed|full up|sold out|no heating|no water|no hot)]
      [(is|'s|are) (off|on|moved|out|in|back|confirmed|scrapped|ruined|going) (${when}|till|until)?]
      [(is|'s|are|'re|we're|will be|being) (changing|online|going online|going up|virtual|a two form|two form|a one form|merging|reopening|starting|ending|stopping|moving|full|half day|delayed)]
      [(getting|having|building|been given|secured|won) (a|an|our|the|funding) ..1 (new|for|grant|funding|hall|cash)]
      [(go|goes|going|are) (on sale|live|up for)]
      [smashed (it|their|the|our)]
      [(nits|lice|the bug|sickness bug|a bug|norovirus|chickenpox|scarlet fever|slapped cheek|impetigo|conjunctivitis|worms|covid) (is|are|'s)? (going|doing|back|all over|ripping|spreading) ..1]
      [(starts|leaves|arrives|retires|finishes) (after|at|in|on|next) (<weekday>|the|week|term|year)]
      [there'll be no <word>]
      [(made|raised) £? <number>]
      [(new|school) record]
      [(we got|we've got|we are|we're|it's|got) (a)? (good|outstanding|requires improvement|special measures|inadequate|ri) (again|,|!|.|<symbol>)]
      [<number> (%|per cent|percent)]
      [(best|worst) (ever|since|results|year)]
      [(down|up) <number> (%|per cent|percent)]
      [(down|up) (nineteen|ten|five|twenty|fifteen|twelve|eight|six|seven|nine) (per cent|percent|points)]
      [(a|another|first|two|three|four|more) (confirmed)? (scabies|norovirus|measles|chickenpox|covid|scarlet fever|meningitis|ringworm|nits|impetigo|hand foot and mouth) (case|cases|outbreak)?]
      [(won the|by a landslide|sworn in|elected|is our new|as our new|has been picked|got the part|got the job|been appointed|starts ${when})]
      [(going out of a hat|drawn tomorrow|places (are)? going|<number> places)]
      [(every|all the) date (for|s)]
      [(inspected|inspectors (are|were) in|getting the call|got the call)]
    `,
  },
  {
    kind: 'news-cause',
    patterns: `
      [(burst pipe|boiler 's|boiler is|boiler has|boiler out|boiler at|flooded|ceiling 's come down|power cut|gas leak|water 's off|heating 's off|cook 's (walked|off|left|quit)|walked out)]
      [(roof|ceiling|wall|fence|tree|floor) ('s|has)? (came|come|blew|blown|fell|fallen|collapsed|caved|leaking|down)]
      [check your (child|child's|kids|kids'|own|little|bairn|bairn's|bairns|children|children's)]
      [(two|three|several|both|all the|<number>) (fire engines|police cars|ambulances|police vans|squad cars)]
      [((there was|had|went into|gone into|was in|were in|is in|are in|we're in|was on|were on|on|yes|a|full) (a|full|total)? lockdown|evacuated|machete|intruder|bomb threat|went bust|pulled out)]
      [(bus|coach|minibus|coach firm) (did)? (clip|clipped|hit|crash|crashed|broken|broke)]
      [(sat|set|given|printed) the wrong ..2 (paper|exam|test|date)]
    `,
  },
  {
    kind: 'news-early',
    patterns: `
      (letter|letters|text|texts|email|official text|official letter|announcement|newsletter|details|confirmation|report|parentmail) (is|are|'s)? (to follow|go ${when}|goes ${when}|${when}|tomorrow|out ${when}|goes out|go out|going out|going home|coming|on its way|follows|later|next week|will follow|when the office ..3)
      (before|ahead of|till|until) the (letter|letters|emails|texts|email|text|newsletter|announcement|head|office|press|website|official) ..3
      (head|the head|office|the office|slt|governors|comms|treasurer|parents|families|no one|nobody) (hasn't|haven't|hasnt|havent|has not|not|don't|doesn't|won't|isn't) (even)? (told|announced|said|released|published|sent|tell|know|knows|telling) ..3
      (school|they|head|the office|comms) (won't|wont|will not|aren't|isn't|are not|never|don't|dont) (tell|telling|announce|announcing|say|saying|admit|told) (you|us|parents|folk|anyone)? ..2
      (couldn't|cant|can't|couldnt) (keep it in|wait|keep it quiet|hold it in|contain)
      (who|nobody) can wait
      (you|u|yous) (heard|read|seen|saw|got) (it|that|this) (here|from me|from us|first)
      (screenshot|share|spread|pass) (it|this) (before|now|on|quick|about)?
      whatever (the|it says on the)? (website|letter|text|app|office|head|radio|council) ('s)? (says|say|said)?
      not that (you'll|you will|it'll|they'll) ..6 (website|newsletter|letter|paper|papers)
      (i've|ive|i have|i) (seen|saw|read|typed|printed|got) (the|a|that) (list|lists|email|letter|memo|rota|spreadsheet|results|draft|report|minutes)
      (trust me|take it from me|i should know|i work there|i was there|i was in the room|straight from the|from the inside|inside info|exclusive|breaking|hot off the press|scoop)
      (comms|the office|school|they|the website) (take|takes|taking) (a|an|so|too|for) (week|age|ages|long|ever|month|fortnight)
      (only)? (heard|found out|told|decided) (at|this|ten|five|last|an|just) ..2 (ten|nine|eight|four|three|morning|minutes|ago|now|night|hour|<number>)
      (since|seeing as|as) (comms|nobody|no one|the office|school|they) ..6
      (so shh|shh|sssh|hush|embargo|embargoed|under embargo|don't let on|not public yet|not official yet|it's official|unofficially)
      (for|to) (all the|save|stop|answer|everyone|anyone|those|folk) (rumours|folk asking|people asking|asking|who asked|who are asking|the messages|you asking)
      (folk|people|everyone|parents|you lot|yous) (keep|are) asking ..2 (yes|no)?
      (better|worse|way worse|not as bad) than ..2 (echo|gazette|paper|papers|news|they're|radio|facebook) ..2
      (press thing|press release|governors meet|governors' meeting)
    `,
  },
  {
    // A question to anybody, or an invitation to everybody.
    kind: 'news-open',
    patterns: `
      (is it just|anyone else's|does anyone else|is anyone|are yours|what's yours|is everyone's|is everybody's|how much is yours)
      (all|everyone|everybody) welcome
      (open to|come one) (all|everyone|the public)
    `,
  },
  {
    // One's own child's, another body's, or one's own day.
    kind: 'news-not',
    patterns: `
      (my|our|his|her|their) (<own>|kid|kids|child|children|son|daughter|boy|girl|lad|lads|lass|bairn|wean|boys|girls|granddaughters|mate|friend|twins|little one|little ones|grandson|granddaughter|nephew|niece|eldest|youngest|teenager) ('s|')? ..3
      (is it just|anyone else's|does anyone else|is anyone|are yours|what's yours|is everyone's|is everybody's|how much is yours)
      (st <cap>|saint <cap>|vicar|parish|(my|our) old|sister school|next door)
      (tube|train|trains|motorway|a1|m1|m6|m62|road|bridge|ferry|pool|baths|pub|shop|cafe|library|museum|church|village|parish|council|high street|town|stadium|city|park run|parkrun|match|gig|flight|airport|choir|wi|allotment|scouts|brownies|cubs|guides|rugby|football|cricket|netball|club|gym|cinema|theatre|hospital|surgery|tesco|asda|aldi|co-op|driving test|own driving|grade <number>|degree|ou|uni|university|open university) ..1
      (local|village|nearest|next|other|another|primary|secondary|high|old|sister's|friend's|neighbouring) school
      (years ago|in (19|20) <number>|when i was)
      (i|i've|i'm) (shut|closed|won|raised|made|got|passed|finished|booked)
      (nationally|across the country|in england|in wales|in scotland|the uk|bbc|government|dfe|mp|petition|charity|hospice|sponsor me)
    `,
  },
];
