import type { Grammar, Lexicon } from '../grammar.ts';

/** Parents and carers at the school, spoken of without their name, and what a teacher writes to one. */
export const lexicon: Lexicon = {
  carer: `parent mum dad mam mom mummy daddy mother father carer stepdad stepmum step-dad step-mum nan nana gran granny grandma
    grandad grandpa grandparent childminder`,
  carers: 'parents mums dads mams carers mothers fathers families grandparents nans couples',
  // What a parent does that gets talked about in a staffroom.
  'parent-act': `has have had just emailed emails e-mailed rang rings phoned complained complaining complains screamed screaming shouted
    shouting asked asks asking tells told telling tried threatened threatening turned wants wanted demanded demanding accused accusing
    sent sends messaged messages came comes kicked accosted cornered reported swore swearing thanked brought gave bought called calls
    thinks said says who who's refused refuses booked hugged cried needs marched stormed collared grabbed pulled complimented wrote
    questioned challenged moaned moaning ranted ranting insisted insists ignored keeps kept slagged blamed blames decided waiting
    standing parked parking dropped walked went stopped left forgot cancelled reckons believes apologised knocked invited tagged
    commented posted follows followed added friended replied rolled laughed stood smelled smells reeked`,
  'class-spot': `class classroom school form nursery reception work ours mine year playground gate gates office pick-up pickup drop-off dropoff
    pick_up drop_off home_time parents_evening breakfast_club after_school_club our_place our_school my_school the_school`,
  'in-school-day': `class lesson lessons classroom assembly playtime break lunch lunchtime breaktime registration playground phonics maths english
    science pe reading school nursery reception dinner carpet swimming trip forest_school residential rehearsal sports_day`,
  'school-kit': `inhaler epipen glasses coat jumper cardigan pe_kit kit lunchbox packed_lunch reading_book book_bag homework planner permission_slip consent_form
    trip_money dinner_money slip spellings water_bottle wellies swimming_kit recorder costume medicine jacket hearing_aid hearing_aids
    reading_record library_book fiddle_toy trainers`,
  'school-matter': `behaviour progress homework reading attendance friendship friendships report sen send ehcp diagnosis assessment sats phonics
    spellings test tests results handwriting attitude meeting detention incident bump wobble fall accident falling_out
    plan transition speech support attainment concentration lateness uniform coat inhaler glasses lunch trip residential levels`,
};

const who =
  '(<carer>|foster (mum|dad|carer|carers)|(new|step|birth|real|adoptive|poor|lovely|actual) (<carer>|dad|mum)|mum and dad|(mother|father) in law|big (brother|sister))';
const pupil = '(<pupil-name>|<pupil-forename>|<own-pupil>)';
const yours = '<your-word> (<quality>)? (<your-child>|<pupil-name>|<pupil-forename>)';
const theHe = "(he|she|they|he's|she's)";

export const statements: readonly Grammar[] = [
  {
    kind: 'parent-of-pupil',
    patterns: `
      [${pupil} (and (his|her|their) (little|big|twin)? <sibling>)? 's ${who}]
      [<pupil-name> (and (his|her|their) (little|big|twin)? <sibling>)? ${who}]
      [(his|her|their) ${who}] , ..1 <pupil-name>
      [${who} of (<pupil-name>|<pupil-forename>|<own-pupil>)]
    `,
  },
  {
    // One of the parents at the school: nobody's name, and everybody at the gate knows who.
    kind: 'school-parent',
    patterns: `
      [(a|one|some|this|that|certain|another|same|which|two|three|<number>|several|both) (certain|particular|angry|irate|furious|bloody|very|entitled|pushy|crazy|mad|rude|posh|nervous|poor|lovely|new|helpful|kind)? (<year-group>|<form-code>|class|nursery|reception|school|pta)? (<carer>|<carers>) (from|at|in|of|outside|by|during|after|doing|on) (my|our|the|this)? (<class-spot>|<year-group>|<school-name>|<form-code>|kids? in my class)]
      [(a|one|some|this|that|the|certain|another|same|two|three|several|half the|most of the|half of) (certain|particular|angry|irate|furious|very|entitled|pushy|rude|posh|nervous|poor|lovely|new)? (<year-group>|<form-code>|reception|nursery) (<carer>|<carers>)]
      [(a|some|this|that|another|one|certain|had a|the same) (certain|particular|angry|irate|furious|bloody|very angry|entitled|pushy|rude|posh|poor|lovely|new|random)? parent] <parent-act>
      [(a|some|another|one) (angry|irate|furious|bloody|entitled|pushy|rude|random|very angry) parent]
      [(one|two|some|a few|several|a couple|half|most|all|another) of (my|our|the) (<year-group>|class|school|lovely|lot's|form)? (families|mums|dads|carers|mums and dads)]
      [(one|two|some|a few|several|a couple|half|another) of (my|our|the) (<year-group>|class|school|lovely|form)? parents] (<parent-act>|at|in|on|about)
      [(one|a couple) of the (mums|dads|parents|nans|grandads) (from|at|in|of)? (<class-spot>|our place|my class|our school|<year-group>)?]
      [parent] (at|in|outside) (the)? (gate|gates|pick up|pick-up|pickup|drop off|drop-off|playground|office|parents evening)
      [${who}] (of|who does (pick up|drop off|pick-up|drop-off) for) (one|two|some|a few|three|both|another|the twins) (of)? (my|mine|ours|our|in my class)
      [(parent|mum|dad|carer|mother|father) of (a|one of (my|our|the)|two of (my|our|the)|some of my) (<child>|<children>|<year-groups>|<learners>|pupils|<year-group>|lot)]
      [(class|school|<year-group>|year <number>) (mums|parents|dads) (whatsapp|group|group chat|chat|facebook)?] 
      [the (angry|irate|lovely|nice|nasty|pushy)? (<year-group>|<form-code>|reception)? <carer> (from|at|in|outside|who does) (my|our|the|this)? (<class-spot>|<year-group>|pick up|drop off)]
      (complaint|complaints|email|emails|message|messages|phone call|call|letter|grief|abuse|hassle|earful|voicemail) from [(a|some|one|another|yet another|an angry|the same) parent]
      parents evening ..6 [(one|a|this) (couple|mum|dad|parent|set of parents|family)]
      [(a|one|this|some) (couple|mum|dad|parent|set of parents|family)] ..6 (parents|parent) (evening|consultation)
      [(the|these|those) (mum|dad|mums|dads) (at|on) the (school)? (gate|gates|playground)]
      [(a|this|one|some) (<carer>) (from|at|in) (my|our|the)? (class|school|work|nursery|year <number>)]
      [(<pupil-name>|<pupil-forename>) 's (family|folks|parents)]
      (from|to|by|with|at) [my (class)? (mums|dads)] (at|on|for|in) ..2 (gate|christmas|end of term|class|school)
    `,
  },
  {
    // A child's forename is many children's; what the mother does says whether it is talk of school.
    kind: 'parent-acts',
    patterns: `
      [<pupil-forename> 's ${who}] ..1 (<parent-act>|moved|split|at|is (a|an|at|on|off|the|back|furious|fuming|lovely|kicking|coming)|who)
      (from|with|by|to|for|and|about|of|met|saw|see|thank|thanks|had) [<pupil-forename> 's ${who}] (again|today|this|at|about|in|on|who|because|,)
    `,
  },
  {
    // "A parent", said by somebody who works in a school, is one of theirs.
    kind: 'bare-parent',
    patterns: `
      [(a|the|this|that|one|another|some|same|poor|lovely|angry) (<quality>)? parent]
      [(half|most|some|two|three|several|one|all|a few|loads|lots) of (my|our|the) parents]
      [(my|our) (<year-group>|year <number>|class|reception|nursery|form|year group) (parents|mums|dads|families)]
      (love|loving|hate|bless|thank|thanks to|shout out to|proud of|sick of|tired of) [(our|my|the) parents]
      [(a|the|this|one|another|some|that) (mum|dad|nan|grandad|mother|father|lady|bloke|fella)] ..4 (drop off|pick up|pick-up|drop-off|parents evening|parents' evening|the gate|snack|school gate|home time|on the trip|sent in|in reception|in year <number>)
      (told|told off by|from|by|with|to|at) [(a|the|this|one) (mum|dad|nan|grandad|mother|father)] (at|in|on|during) ..3 (drop off|pick up|parents evening|parents' evening|gate|gates|trip|playground|school|assembly)
      [(mum|dad) of the year] ..12 (sent|snack|year <number>|class|lunchbox|kit)
    `,
  },
  {
    // A mother or a father somewhere; whether at the school, the rest of the draft must say.
    kind: 'some-parent',
    patterns: `
      [(a|one|some|this|that|another|one of the|the same) (<word>)? (mum|dad|nan|grandad|gran|mam|mother|father|mums|dads)] ..1 <parent-act>
      [one of my parents]
      [some parent]
    `,
  },
  {
    // Nobody but a child's teacher writes this to somebody.
    kind: 'to-parent',
    patterns: `
      [${yours} ..5 (in|at|during|with|for|on|to|from) (my|the|his|her|their|our|today's|this)? <in-school-day>] (today|yesterday|this (morning|afternoon|week)|tomorrow|<punctuation>|<symbol>|and|but)?
      [(i|i've|i'm|we) (teach|taught|have|had|'ve got|got|look after|support|work with|teaching) ${yours}]
      [(give|giving|offer|do|doing) ${yours} (some|a bit of|extra|private|more)? ..1 (tutoring|tuition|lessons|help|support)]
      [(complained|complaint|complaining|moaned|worried) about ${yours}]
      [(about|re|regarding|with|concerning|discuss) ${yours} ('s)? (<school-matter>|on the trip|in (class|school|lessons)|at (school|break|lunch|playtime))]
      [${yours} ('s) (<school-matter>|<school-kit>|teacher|tutor|form tutor|class|attendance|place|seat)]
      [${yours} (has|had|'s|is|was|did|got|can|will|seems|seemed|really|just|hasn't|needs|keeps|left|missed|forgot|still) ..5 (<school-kit>|homework|spellings|star of the week|detention|assembly|merit|house point|house points|certificate|pen licence)]
      [(homework|spellings|sheet|sheets|worksheet|worksheets|reading book|book|letter|slip|work) (that)? ${yours} (missed|left|forgot|needs|lost|wanted)]
      [(settled|settled in|fine|stopped crying|happy|calmed down|cheered up|ok|okay|right as rain) ..3 (after|when|once|as soon as) <you-word> (left|went|dropped|had gone|'d gone|drove off)]
      [(as|it's|its|it is|i'm|im|i am|this is) (your (son's|daughter's|child's|little one's|boy's|girl's|lad's|lass's)|${pupil} 's|your little (girl's|boy's|one's|man's)|his|her) (class|form|new|maths|english|science|pe|music)? (teacher|ta|tutor|form tutor|class teacher|head of year|key worker|keyworker|one to one|1:1|teaching assistant)]
      [(<you-word>|you're|youre|ur|your|you are) ${pupil} 's (mum|dad|mam|nan|gran|grandad|carer|stepdad|stepmum|auntie|foster mum|parent|mother|father|parents)]
      [(send|sending|sent|bring|pop|popping|drop|dropping|email|emailing|share|put|pass) ${pupil} 's <school-kit>]
      [(send|bring|pop|put|get) ${pupil} (in|into school|to school)? with (his|her|their|a|some) ..1 <school-kit>]
      [(don't|dont|not) (normally|usually|really|ever|often) (add|accept|message|friend|let|have) (mums|parents|dads|class mums|families|school mums)]
      [(nice|lovely|great|good) to have (class|school)? (mums|parents|dads|some of the mums|some of the parents) on here]
      [(it's|its|it is|this is|i'm) (<title>|miss|mr|mrs|ms) <cap>? (from|at) (the)? school] ..6 (mind|bother|hope|home|messaging|office|your|sorry)
      [found you (on here)? (through|via|on|from) (the)? (school|fair|class|pta|pick up|parents|<year-group>|nursery) (page|group|chat|list|whatsapp)?]
      [(parents evening|parent's evening|parents' evening|consultation|parents eve|parent consultation) (slot|appointment|time|times)? ..4 (can|could|would|are|did|do|shall) <you-word>]
      [(can|could|would) <you-word> (still|please)? (do|make|come to|come in for|manage) ..3 (parents evening|consultation|for a meeting at school|a meeting about <pupil-forename>)]
      [(i'm|im|i am|it's|its|this is) (the|your) (class teacher|form tutor|head of year|reception teacher|year <number> teacher|senco|family liaison officer)] ..3 (of|for|at|from|in) (<pupil-name>|<pupil-forename>|school|<school-name>|the school|your (son|daughter|child))
      [(message|messaging|text|texting|contact|contacting|ring|tell|telling|speak|speaking) (to)? <you-word> ..2 (directly|privately|on here|personally|myself) (rather than|instead of|not|without) (going|go)? (through|via|bother|telling|bothering|involving) (the)? (office|school|head|dojo|senco|mrs|mr|slt)]
    `,
  },
  {
    // Each of these may be said to anybody; two of them are said to a parent.
    kind: 'parent-cue',
    patterns: `
      (rather than|instead of|than|not|meant to|supposed to|without|but not) (going|go|to go|having to go)? (through|via|on|by) (the)? (school)? (office|head|dojo|classdojo|school|parentmail|seesaw|teams)
      (don't|dont|never|not) (check|read|use|look at|see|open) (the)? (class dojo|dojo|seesaw|parentmail|school emails|tapestry|newsletter|school app)
      (at|before|after|to|from|in|into) (school|home|nursery)
      (everything|all|things) (ok|okay|alright|all right|well) at home
      ${theHe} ('s|has|had|was|is|been|did|were|seemed)? ..5 (in|at) (class|school|lessons|my lesson|playtime|lunch|break|assembly|maths|reading|english|pe)
      ${pupil} (had|has|'s|was|is|did|left|needs|seems|seemed|hasn't|isn't|wasn't|got|fell|will|won't|can't|cannot|went|told|keeps|brought|forgot|missed|came|lost)
      (<pupil-name>|<pupil-forename>) 's (<school-matter>|<school-kit>)
      (about|re|regarding|with) (<pupil-name>|<pupil-forename>)
      (what|something|anything|it) (that)? (happened|went on) (with|to|between) ${pupil}
      (hope|hoping) (it's ok|you don't mind|you dont mind|it's okay|that's ok|this is ok) ..1 (me|i|to|if)? (messaging|message|contacting|texting|adding|to message|finding you)?
      (sorry|apologies) (to|for) (bother|bothering|message|messaging|contact|contacting|text|texting|disturb) <you-word>
      (sorry|shame) (i|we) missed <you-word> at (the)? (gate|pick up|pick-up|drop off|home time|parents evening|school)
      (nothing|not anything|no need) to worry (about)?
      (just)? (wanted|want|wanting) to let <you-word> know
      (trip|dinner|lunch|club|photo|residential) money
      <school-kit> (in|into|to school|home|with)
      (pop|come|call) (in|into school|to the office|to see me) ..2 (tomorrow|after school|before school|monday|tuesday|wednesday|thursday|friday|at (pick up|drop off|home time)|for a chat)
      (ring|call|phone|text) me on my (mobile|own number|number|home number|personal)
      (a|quick|five min|five mins|little) (chat|word|catch up|call|one) (about|re|regarding|on|with|after)
      (my|the|your) (class|school) (mums|parents)
      (the)? other (mum|dad|parent|parents|child|child's mum|family|mums)
      (don't|dont|do not) tell the (others|other (mums|parents|dads)|head|school|office)
      ('s|is|am|it's) (miss|mr|mrs|ms) <cap>
      (miss|mr|mrs|ms) <cap> (here|from school)
      (thanks|thank you|cheers|ta) for (accepting|the friend request|adding me|the add|your friend request)
      (from|at) school here
      (his|her|their|'s) (teacher|ta|tutor)
      (meeting|appointment|review|assessment|ehcp|tac|iep)
      (parents|parent) (evening|consultation)
      (your) (son|daughter|child|boy|girl|lad|lass|little one|little girl|little boy)
      (reading|spelling|phonics|maths|writing|spellings|homework|behaviour|attendance)
    `,
  },
];
