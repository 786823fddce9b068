import type { Grammar, Lexicon } from '../grammar.ts';

/** Parents and carers told of in public, and what is written to one past the school. */
export const lexicon: Lexicon = {
  'home-grown-up': `mum mam mom mummy mammy daddy dad da mother father parent grandad grandma grandpa gran nan nana granny grandmother grandfather stepdad
    stepmum step-dad step-mum carer auntie aunty uncle family stepmother stepfather guardian childminder couple household`,
  'home-grown-ups':
    'mums mams moms dads mothers fathers parents grandparents nans grannies grandmas families carers mammies aunties',
  // What is thought of somebody in a word.
  'parent-word-of': `angry irate furious bloody entitled pushy rude posh lovely nice poor same certain particular random single new young old other
    fuming stroppy snotty snooty gobby tearful kind grumpy chatty feral difficult mad crazy sweet vile horrible awful favourite least
    usual whingeing moaning wonderful little big tired rich drunk nervous helpful sarky anxious worried hatchet-faced foul-mouthed scary
    school class reception nursery pta whole very absolute proper`,
  'school-place': `gate gates pick-up pickup pick_up drop-off dropoff drop_off parents_evening parents'_evening parent's_evening hatch playground
    reception_desk nativity sports_day assembly home_time open_evening open_afternoon reading_record school_gate pta reading_record
    dinner_money detention homework lunchbox trip phonics reading_book book_bag spellings nits reading_level sen_review attendance_meeting
    year_group class_whatsapp fete bake_sale ehcp cpoms school_office admissions consultation speech_therapy key_child`,
};

const grown = '(<home-grown-up>|<home-grown-ups>)';
const act =
  "(<parent-act>|who|that|whose|with|at|in|from|on|of|doing|off|has|had|is|was|are|were|just|today|this|always|never|every|sat|shook|offered|sobbed|owns|works|smells|stinks|hung|blames|whispered|bowed|cried|crying|stood|handed|signs|wrote|writes|turned|reeking|picks|waves|waved|filmed|filming|rang|ringing|demanding|marched|mouthed|slagging|arguing|falling|can|cannot|could|will|would|who's|whos|comes|calls|moans|thinks|asks|says|tells|tried|told|asked|said|came|got|wants|has|been)";

export const statements: readonly Grammar[] = [
  {
    // One of them, or some, with what they did.
    kind: 'parent-told',
    patterns: `
      [(a|an|one|some|this|that|another|two|three|certain|same|our|which|half the|five|several|thon|yer|til your|somebody's) (<parent-word-of>)? (<parent-word-of>)? ${grown} ..1 ${act}]
      [the (<parent-word-of>)? (<parent-word-of>)? ${grown} (who|who's|whos|whose|that|from|with|in|of|wi|outside|off)]
      [(one|two|some|most|half|three|a few|couple|several|all|none|both|loads|another) of (my|our|the|these|those|his|your) (<parent-word-of>)? ${grown}]
      [(a|an|one|that|this|certain|the|some) (<parent-word-of>)? (woman|lady|fella|bloke|gentleman|wumman|yin) (who|whose|from|that|off|with|wi) ..6 (<school-place>|kid|lad|son|daughter|bairn|boy|girl|wean|child|class|pta|school)]
      [(him|her|them|the ones|those) (who|wi|with|that) ..4 (<school-place>|pta|zigzags|range rover|audi|lashes)]
      [(mum|mam|dad|mother|father|nan|grandad|carer|parent|parents|family) of (one|two|three|some|a|the|twins|four|yours) (of)? ..2]
      [(dad|mam|nan|mother|father|mum|grandad) at (the)? (gate|pick up|drop off|hatch|parents evening|office)]
      [(pta|parent governor|parents' group|class rep|gate) (chair|mums|mum|dads|crew|mafia|lot|witches|coven|committee|lady|member|treasurer|secretary)]
      [(parent|parents) (governor|governors|helper|helpers|volunteer|volunteers|group)]
      [(half the|some of the|these|them) (mums|dads|parents|mams|mothers|nans|families) ${act}]
      [the (mums|dads|mams|mothers|nans) ${act}]
      [(calibre|sort|kind|type) of (parent|parents|mum|families)]
      [my (gate mums|class mums|class dads)]
      [(this|that|a|one|another|the|whole) family]
      [that household]
      [(someone's|somebody's|kids'|kid's|lad's|boy's|girl's|bairn's|wee one's|little one's) (mum|mam|dad|ma|da|mother|father|nan|stepdad|parents)]
    `,
  },
  {
    // "His mum": whose, the rest must say.
    kind: 'their-parent',
    patterns: `
      [(his|her|their|both|wee one's|child's) (poor|real|lovely|new|own|actual|birth|foster)? (mum|mam|mammy|dad|da|mother|father|nan|gran|granny|grandma|grandad|stepdad|stepmum|parents|auntie|uncle|family|carer|folks|mam's|mum's|dad's)]
      [(nan|mum|dad|mam|mother|father|parents) (hung|rang|says|said|sent|asked|told|wants|came|turned|has|had|is|was|never|always)]
    `,
  },
  {
    // Whoever reads this is the parent of somebody at the school.
    kind: 'parent-reads',
    patterns: `
      [(<pupil-forename>|<pupil-name>|<cap>|twins) 's (mum|mummy|mam|mammy|dad|daddy|nan|nana|gran|auntie|carer|mother|father|parents|stepdad|grandma|grandad) (<punctuation>|hi|it's|its|here)?]
      [(is this|is that|are you|you're|r u) (the)? ..1 ('s)? (mum|mummy|mam|dad|daddy|mother|father|nan|auntie|mrs|mr) (of|with|<cap>)?]
      [(your|ur|yer) (son|daughter|lad|lass|little one|wee one|little man|ex|child|child's|kid|kids|little girl|little boy|eldest|youngest|twins|lad's|son's|daughter's)]
      [(he|she|he's|she's|hes|shes|him|her|his) ..4 (inhaler|coat|glasses|violin|reading|behaviour|progress|lunch|class|playtime|break|pe|school|homework|fractions|attendance|levels|report|test|trip|wobble|teary|upset|tears|bump|accident|tumble|table|good as gold|score|assessment|plan|fine now|superstar|star|settled|asking)]
      [(<pupil-forename>|<pupil-name>) ('s|s|has|had|was|is|left|forgot|seemed|told|said|bumped|were|fell|needs|did|wrote|could|can|been)]
      [(about|for|tutor|re|with|teach|help) (<pupil-forename>|<pupil-name>|him|her) ('s)?]
      [(other|class|school) (mums|parents|dads)]
      [(parent|parents|mum|mums|dad) on here]
      [(as|from) one (mother|father|mum|dad|parent) to another]
    `,
  },
  {
    // Past the school's own ways.
    kind: 'past-school',
    patterns: `
      [(my|me) (own|personal|private|home|proper|other) (number|phone|mobile|account|address|email|one|whatsapp|insta|line)]
      [(on|from|off) (here|insta|facebook|messenger|my own|my personal|mine|my private|my home)]
      [(off|out of) (the)? (record|hours)]
      [(between|just) (us|ourselves|you and me|you and i|me and you)]
      [(instead of|rather than|not|easier than|quicker than|faster than|without|not through|not via|don't bother with|forget|bypass|past|keep|wouldn't go|before you ring|before) (ringing|emailing|going|involving|telling|the|through|via|ring)? (through|to)? (the)? (office|school|dojo|app|head|school email|carol|letter|school's email|front desk|channels)]
      [(got|had|found|have|took) (your|ur|you|yer) (number|mobile|email|details|address|name|profile|business page|insta|page)? ..1 (off|from|on|through|via) ..3 (sheet|form|list|tag|office|system|record|file|register|here|page|profile|business)]
      [(shouldn't|shouldnt|not supposed to|not meant to|i'm not meant to|im not meant to|i should not|not really allowed|not allowed|wouldn't normally|i'd never normally|i don't normally|never normally|would not approve|wouldn't approve|wouldnt want the head|can't be seen|get funny about|head knowing)]
      [(hope|hoping) (you|u|that's|thats|it's|its) ..2 (mind|ok|okay|all right|alright|weird)]
      [(sorry|soz|apologies) (to|for) ..3 (dm|message|messaging|msg|text|bother|contact|late|voice note|hour|add|trouble)]
      [(forgive the late hour|don't quote me|dont quote me|you didn't hear|you didnt hear|i never messaged|say nothing|keep school out|keep it quiet|keep that quiet|hear it from me|wanted you to know|thought you'd want|thought you'd like|thought you ought|thought i'd tell|thought i'd let|just to warn|strictly|on the quiet|quiet like|tell you direct|tell you straight)]
      [(cash|mates rates|discount|cheap|tutoring on the side|paypal me|bank transfer|quid an hour|private lessons|tutor)]
      [(fancy|want|up for|grab|for) (a|some|another)? (coffee|wine|pint|drink|brew|glass|night out|natter|catch up|rant|match|five a side|walk)]
      [(add|accept|message|ring|text|call|whatsapp|dm|email|friend|reach|get) me]
      [(pop|drop|bring|bringing|send|take) (it|them|him|her|the|some|round|over|these|this) ..4 (yours|round|over|you|house|here|whatsapp)]
      [(your|ur) (address|number|whatsapp|mobile|page|profile|salon|business)]
      [(accepted|accept|thanks for|thank you for) (the|your|my|me)? (friend|follow)? (request|add)]
      [friends (on here|with you|now)]
      [(just)? (letting|let) (you|u) know]
      [(a)? quick (one|word|question)]
      [(loved|enjoyed|lovely) (chatting|talking|meeting|seeing) (to|with|at|you)]
    `,
  },
  {
    // Called by a title.
    kind: 'greets-title',
    patterns: `
      [<greeting>? ,? (mr|mrs|ms|miss) <cap>] (<punctuation>|<symbol>|it's|its|i|hi|hope|could|can|thank|just|this)
    `,
  },
  {
    // Known from elsewhere than school, or sent to the school.
    kind: 'from-elsewhere',
    patterns: `
      (from|at|off) (the)? (chapel|church|mosque|gurdwara|temple|five a side|five-a-side|spin|slimming world|salon|bowls|zumba|choir|book club|allotment|number <number>|next door|gym|team sheet|bakery|wi|yoga|parkrun|antenatal|toddler group|the advert|work|uni)
      (book club|slimming world|hen do|bowls|allotment|conservatory|roof bars|sofa|boiler|avon|guttering|plumber|scaffolding)
      (don't|dont|do not|can't|cannot) (teach|talk about school|discuss)
      (please|pls) (use|email|ring|contact|message|phone|call) (the|our)? (school|office)
      (it's|its|this is|it is|i'm) (<cap>|<pupil-forename>|<word>) 's (mum|dad|mam|nan|mummy|daddy)
      (niece|nephew|tell your (brother|sister))
    `,
  },
  { kind: 'school-spot', patterns: '<school-place>' },
  {
    // From somebody at the school.
    kind: 'school-writes',
    patterns: `
      [(it's|its|it is|tis|this is|i'm|im) ..3 (from|off|in|at|here) (the)? ..1 (school|office|kitchen|nursery|reception|cover|class|pta|library|year <number>|<year-group>|<class-name>|club|room|toddler room|gate|pe)]
      [(it's|its|it is|this is) (miss|mrs|mr|ms|sir) (miss|from|<cap>|here|<punctuation>)?]
      [(i|who) (teach|have|taught) (your|him|her|<pupil-forename>)]
      [(i'm|im|i am) (your|his|her|<pupil-forename>|the) ('s)? (teacher|ta|governor|tutor|caretaker|helper)]
      [(his|her|<pupil-forename> 's|your) (teacher|pe teacher|ta|tutor|helper|key worker) (here)?]
      [(at|from|in) (school|class|the office|my class|the gate|pick up|drop off|nursery|my lesson)]
      [(exams lady|lady off the kitchen|school caretaker|attendance officer|panel|governor|office|playtime|slt|school)]
    `,
  },
];
