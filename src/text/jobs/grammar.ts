import type { Grammar, Lexicon } from '../grammar.ts';
import { groups, things as times } from '../grammar/time.ts';

/**
 * The jobs of a school as people write them in a profile: the whole staff list, from the head to the
 * lollipop man, with what each is shortened to. A profile is a row of scraps and no sentence, so that
 * what would be nothing in a post ("Y3 & history", "Mrs P (office)") is a job there.
 */
export const lexicon: Lexicon = {
  'job-subject': `maths math english science history geography pe re rs mfl french spanish german welsh gaelic latin mandarin
    computing ict dt literacy numeracy phonics pshe rse physics chemistry biology humanities geog languages sen send asn aen eal stem
    oracy`,
  // Subjects that are also what people do for pleasure, or for other employers.
  'job-subject-too': `music drama games reading writing design technology tech food business economics psychology sociology
    politics media textiles it citizenship`,
  'job-hobby': 'art arts dance sport sports photography cookery library engineering crafts gardening chess',
  'job-stage': `p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 ks1 ks2 ks3 ks4 ks5 uks2 lks2 eyfs ey fs1 fs2 yr y1/2 eyfs1 eyfs2`,
  'job-initials': `ta hlta lsa senco sendco sna ect ect1 ect2 nqt rqt slt dsl ddsl elsa mdsa sbm dht aht ht ectm aln alnco`,
  'job-teach': 'teacher tchr teecher schoolteacher educator',
  'job-instrument': `brass strings woodwind guitar piano violin cello flute clarinet trumpet drums drum drumming ukulele recorder recorders
    choir singing percussion keyboard keyboards ukes steelpans samba swimming gymnastics`,
  // What stands in brackets after a name.
  'named-post':
    'site attendance admissions finance safeguarding lunchtimes lunch lunches dinners kitchen office cover supply ppa reception premises caretaker cook cleaner head deputy governor library',
  'job-help':
    'assistant asst assist helper worker practitioner supervisor supervisory sup support mentor volunteer aide',
  'job-lead': 'lead leader coordinator coord co-ord manager mgr officer head hod deputy',
  'job-title':
    'mr mrs miss ms mx sir dr coach nurse ta teacher supply madam mme madame monsieur senor senora profe frau herr fraulein maestra',
  'job-kids': `kids children pupils students infants juniors teenagers teens kiddies tinies littlies bairns weans tots minds
    humans youngsters infant junior pre-schoolers preschoolers sprogs ankle-biters`,
};

/** Words for a kind of school that stand before a job or alone: "primary", "infants". */
const schoolKinds =
  'primary|secondary|infant|infants|junior|juniors|special|nursery|village|prep|middle|first|mainstream|grammar|faith|church|catholic|comprehensive|comp|local|academy|state|boarding|send|sen|pru|high|upper|lower';
const officeNouns =
  'secretary|receptionist|admin|administrator|clerk|bursar|cook|chef|cleaner|caretaker|janitor|handyman|librarian|nurse|matron|counsellor|counselor|chaplain|business manager|business leader|finance (manager|officer|assistant)|data manager|office|kitchen|dinners|keeper|groundsman|groundskeeper|registrar|lifeguard|minibus driver|photocopier whisperer|psychologist|social worker|games coach|coach|principal|head|deputy|nanny';

/** What names a part of the school: a stage, a subject, a kind of school. */
export const stages: readonly Grammar[] = times;
export const years: readonly Grammar[] = groups;

export const things: readonly Grammar[] = [
  {
    kind: 'school-stage',
    patterns: `
      <year-group>
      <job-stage>
      (primary|ks|key stage|foundation stage) <year-number>
      (reception|nursery) (class|classroom|children)
      (early years|sixth form|6th form|foundation stage|lower school|upper school|early years foundation stage)
    `,
  },
  {
    kind: 'department',
    patterns: `
      <job-subject>
      (food|design) (and)? (tech|technology)
      (teaching (and|&) learning|pupil premium|special needs|special educational needs|forest school|outdoor learning|performing arts|early reading)
      (pastoral|curriculum|nurture|thrive|intervention|interventions)
      (home school|alternative provision|resource base|resource provision)
    `,
  },
  {
    // Parts of a school that other employers have too.
    kind: 'department-too',
    patterns: `
      <job-subject-too>
      <job-hobby>
      (inclusion|safeguarding|attendance|behaviour|assessment|transition|wellbeing|enrichment|diversity|admissions|welfare)
    `,
  },
  {
    kind: 'some-school',
    patterns: `
      (a|an|the|my|our|two|three|one|several|local|big|small|little|busy|lovely|rural|inner city|tiny|large) (${schoolKinds}|form entry|one form entry|two form entry|big|small|little|busy|lovely|rural|inner city|tiny|large|welsh|welsh medium|<word>)? (${schoolKinds})? (school|schools|primary|secondary|infants|juniors|academy|comp|comprehensive|prep school|pru|sixth form|mat|academy trust|multi academy trust)
      (in|at) (${schoolKinds}) (school|schools|ed|education)
      (in|at) (primary|secondary)
      <cap> (primary|infants|juniors|infant|junior|secondary|high|academy) (school)?
    `,
  },
  {
    kind: 'family',
    patterns: `
      (mum|mam|mom|mummy|dad|daddy|mother|father|parent|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|taid|nain|wife|husband|hubby|partner|married|engaged|betrothed|son|daughter|sister|brother|auntie|aunt|uncle|child|friend|fiance|fiancee|girlfriend|boyfriend|widow|widower|product|sibling|twin|housemate|flatmate|survivor|victim|fan|carer|guardian|niece|nephew)
      (raised|loved|taught|brought up|supported|managed|employed|run|kept|owned|relationship|lives|live|living|shacked up|in love|dating)
    `,
  },
];

export const jobs: readonly Grammar[] = [
  {
    // Jobs that only schools have.
    kind: 'school-job',
    patterns: `
      <job-initials>
      (ect|nqt) <number>
      (level <number>|unqualified|qualified|senior|1to1|one to one|1 : 1|1 - 1|1 1) (ta|lsa|hlta|support|teaching assistant)
      # lead and teach a stage or a subject
      (<school-stage>|<department>|<job-subject-too>) (<job-teach>|ta|lsa|hlta)
      (<school-stage>|<department>|<job-subject-too>) (and|&|/) (<school-stage>|<department>|<job-subject-too>) (<job-teach>|ta|lsa|lead|leader|coordinator|supply|cover|support|assistant)
      (<school-stage>|<department>) (<job-help>|<job-lead>|supply|cover|dept|department|faculty|specialist|team|governor|gov|staff|hod|co ordinator)
      (food|science|lab|dt|design|art|textiles|reprographics) (tech|technician)
      <job-teach> (of|for) (<school-stage>|<department>|<job-subject-too>)
      <job-teach> (of)? (<number>|small|little|tiny|the) (<word>)? (<word>)? <job-kids>
      (head|deputy|deputy head|lead|leader|coordinator|hod|hoy|second|2ic|assistant head|clerk|chair|director|teacher) (of|for|in) (the)? (<school-stage>|<department>|<job-subject-too>|year|house|faculty|governors|govs|gov body|governing body|key stage|infants|juniors|the board of governors|school|primary|learning)
      head of (a|an|the|my)? (<word>)? (<word>)? (-)? <some-school>
      [(head|ceo|deputy|dep head|deputy head|principal|proud head|boss|acting head|interim head|<office-job>|<job-help>|<job-lead>)] (of|at|in|for) <some-school>
      (hoy|hod) (<number>|<department>|<department-too>|<school-stage>)
      <school-stage> (teach|job share|jobshare|supply|part time)
      (long term|short term|day to day|daily|agency|ad hoc) supply
      # leaders
      (depute|deputy|dirprwy) (head|headteacher|heidie|ht|bennaeth|brifathro|brifathrawes|pennaeth)
      principal teacher
      (assistant|asst|deputy|dep|exec|executive|acting|interim|associate|co|vice|primary|infant|junior|prep|proud) (headteacher|head teacher|ht|headmaster|headmistress)
      (assistant|asst|deputy|dep|exec|executive|co|vice) (head|principal)
      (headteacher|head teacher|headmaster|headmistress|headteach|heidie|prifathro|prifathrawes|pennaeth)
      (phase|year|subject|middle|senior|key stage|curriculum|school|year group|teaching) (leader|lead|leadership)
      (school|primary|secondary|academy|federation) (business)? (leader|leadership)
      (athro|athrawes) (gynradd|uwchradd|ysgol|dosbarth|gyflenwi|<word>)?
      (cynorthwyydd|cymhorthydd) (addysgu|dosbarth|dysgu)
      (gofalwr|gofalwraig|cogydd|cogyddes|ysgrifenyddes|llywodraethwr) ysgol
      # a kind of teacher
      (primary|secondary|supply|class|classroom|infant|junior|nursery|reception|school|cover|ppa|specialist|peripatetic|peri|home school|agency|eal|special needs|form|prep|newly qualified|early career|senior|student|trainee|qualified|part time|job share|lead|mainstream|bilingual|year) (<job-teach>|teacher|educator|practitioner)
      (supply|ppa|peripatetic|peri) (<school-stage>|<department>|<job-subject-too>|<job-instrument>|cover|ta|lsa|staff|music|work|tchr|teach|teaching)
      (form|house|registration|pastoral) tutor
      (cover|lunch cover|ppa|supply) (sup|supervisor|superviser|teacher|manager|mgr|ta|staff|lead|tchr|assistant)
      (ppa|lesson|class|classroom) cover
      (pgce|scitt|schools direct|school direct|teach first|teachfirst|qts|bed|itt) (student|trainee|year|primary|secondary|placement|tchr|teacher|(<department>|<job-subject-too>))
      (trainee|student) (primary|secondary|<department>|<job-subject-too>)? (<job-teach>|ta|teaching assistant)
      (student|trainee) on (<word>)? placement (at|in) (<some-school>|<at-school>)
      training to (teach|be a teacher|be a (<department>|primary|secondary|<word>) teacher)
      (teaching|teacher) (apprentice|apprenticeship|trainee|placement)
      (apprentice|trainee) (ta|teaching assistant|teacher|school (<word>)? <word>)
      # at the child's side
      (teaching|education|classroom|class|school|learning|learning support|general teaching|pupil|nursery|reception|playground|welfare|bilingual|eal|sen|send|asn|special needs|inclusion|infant|junior|pupil support|special support|phonics|lunchtime|lunch|lunch time|midday|mid day|dinner|dinnertime|dinner time|breakfast|playtime|lunch hour) (<job-help>|asst|monitor|staff|controller|supervisor assistant|supervisory assistant|lady|man|person|team|co ordinator|coordinator)
      (learning|pupil|home school|family|parent) (mentor|support (worker|assistant|officer|mentor|advisor)?|link (worker)?|liaison (officer|worker)?)
      (home school|home - school) (<job-help>|<job-lead>|link|liaison)
      (pastoral|inclusion|behaviour|attendance|safeguarding|welfare|nurture|thrive|wellbeing|send|sen|eal|transition|family|intervention|interventions|reading|phonics) (support|mentor|lead|officer|manager|assistant|head|team|group lead|group|governor) (officer|worker|assistant|lead|at <at-school>)
      (pastoral|nurture|thrive) (lead|leader|officer|manager|mentor|support|team|head|assistant|practitioner)
      (inclusion|behaviour) (lead|leader|mentor|support|assistant)
      (safeguarding|attendance) (lead|officer|mentor)
      (headteacher|head|principal) 's (pa|secretary|assistant)
      pa to (the|our|a)? (head|headteacher|headmaster|headmistress|principal)
      (bilingual|mother tongue|home language|<cap> bilingual) (support|assistant|ta|teaching|classroom|learning)
      (emotional literacy support assistant|literacy support|nurture group|intervention (ta|lady|teacher|tutor)|reading (recovery|volunteer|helper|mentor|buddy lead))
      (nursery|pre school|preschool|playgroup|early years) (nurse|manager|practitioner|worker|staff|deputy|leader|key worker|officer|assistant)
      (forest school|forest schools|outdoor learning) (leader|lead|practitioner|teacher|ranger|assistant)
      (breakfast club|after school|afterschool|after school club|wraparound|wrap around|wraparound care|homework club|school club|before (and|&) after school) (club)? (club|care|provision)? (lead|leader|manager|supervisor|staff|worker|assistant|playworker|play worker|helper|lady|coordinator|deputy|team|boss|cook)
      # dinners, gate, office, buildings
      (dinner|dinnertime|lunch|lunchtime|midday|playground) (lady|ladies|lass|man|nanny|monitor|mum|lads|woman|person|dude|bloke|supervisor|sup)
      (midday|lunchtime|school) (meals|meal) (supervisor|assistant|lady|cook|service|team|manager)
      (lollipop|lolly pop|school crossing|crossing) (man|lady|woman|person|patrol|dude|lass|bloke|warden|patroller|lolly)
      school (sec|secs|sectry)
      school (<word>)? (<job-help>|<job-lead>|${officeNouns})
      (school|primary|pupil|college) (<office-job>|${officeNouns})
      (exam|exams) (invigilator|officer|manager|invigilation)
      (attendance|admissions|census|sims|reprographics) (officer|clerk|manager|technician|lady)
      (janny|jannie|jannitor|janitor)
      # governors
      (chair|vice chair|clerk|co chair) (of|to|for) (the)? (governors|govs|gov body|governing (body|board)|board of governors|lgb)
      (parent|staff|co opted|coopted|foundation|la|lea|link|school|primary|community|send|sen|safeguarding|chair|associate|trust|vice chair|academy) (governor|gov|govs|governors)
      governor at
    `,
  },
  {
    kind: 'office-job',
    patterns: `
      (finance|office|business|site|premises|facilities|estates|kitchen|catering|data|hr|it|ict|network|admin|communications|comms|marketing|reprographics|cleaning|trips|minibus|library|reception|welfare|medical|front) (manager|mgr|lead|leader|officer|assistant|staff|lady|team|supervisor|administrator|admin|director|keeper|technician|tech|support|man|desk|clerk|coordinator|operative|agent|nurse|room|office|girl|lass|driver)
      (cook|chef|cleaner|receptionist|secretary|admin|administrator|librarian|nurse|matron|counsellor|technician|tech|coach|caretaker|groundsman|groundskeeper|clerk|bursar|driver|handyman|gardener|volunteer|helper|playworker|chaplain|trainee|tutor|supervisor|mentor|playleader|therapist|invigilator|governor|gov|apprentice|matron|registrar|head cook|kitchen|office|reception|supply|cover|deputy|head|staff|trustee|principal|slt|hod|hoy|ppa|reprographics|pgce|qts|teach|teaching|assistant|photocopier|accompanist|peri|peripatetic|key worker|keyworker|pa|key holder|keyholder|premises|porter|minibus|placement|invigilating|escort)
      (peripatetic|peri|visiting|travelling) (<word>)? (<job-instrument>|music|teacher|tutor)
      (<job-instrument>|music|art|drama|dance|swim|swimming|gymnastics|chess|football|cricket|tennis|rugby|netball|sports|games|pe|club|multisports|multi sports) (<job-teach>|coach|tutor|instructor|specialist|club|lady|man|leader|lead|volunteer)
      (speech (and|&) language|occupational|play|art|music) (therapist)
      (lunches|dinners|lunchtimes|playtimes|midday|lunchtime|gate duty)
      (<department>|<department-too>) (<job-help>|<job-lead>|tech|technician|room|block|dept|department|lady|man|club|tutor|specialist|teacher|staff|team|governor)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    // What somebody does there, told by the doing.
    kind: 'school-job',
    patterns: `
      [(teach|teaching|teaches|teachin) (<word>)? (<word>)?] (<school-stage>|<department>|<job-kids>|primary|secondary|reception class|infants|juniors|phonics|times tables|little ones|little people|little humans|the under|under <number>|under <number>s|(<number>|<word>) (-)? year (-)? olds)
      [(teach|teaching|teaches|teachin) (<word>)? (<word>)? (<word>)? (<word>)? (at|in|for|@)?] <at-school>
      [(teach|teaching|teaches) (<word>)? (<word>)? (<word>)? (<word>)?] (at|in) <some-school>
      [(run|runs|running|do|does|doing|cook|cooks|cooking|clean|cleans|cleaning|feed|feeds|feeding|serve|serves|serving|cover|covers|covering|fix|fixes|fixing|mend|mends|mending|mop|mops|mopping|answer|answers|answering|look after|looks after|looking after|keep|keeps|keeping|lead|leads|leading|help|helps|helping|volunteer|volunteers|volunteering|supervise|supervising|wrangle|wrangles|wrangling|herd|herding|herds|tame|taming|coach|coaches|coaching|tutor|tutors|tutoring|nurse|nursing|manage|manages|managing|play|plays|playing|hear|hears|hearing|open|opens|opening|lock|locks|locking|sweep|sweeps|sweeping|paint|paints|painting|type|types|typing|temping|temp|subbing|supply|supplying|man|manning|guard|guarding|ring|ringing|file|filing|count|counting|scrub|scrubbing|dish|dishing|peel|peeling|wipe|wiping|shush|shushing|photocopy|photocopying|laminate|laminating) (the|a|my|our|their|all|every)? (<word>)? (<word>)? (<word>)? (<word>)? (at|@|for|in|of|to)?] (the|a)? <at-school>
      [(temping|volunteer|volunteering|cook|cooking|cleaning|office|admin|nursing|work in the <word>) (<word>)? (<word>)? (at|in|for)] <some-school>
      [<at-school> (teacher|ta|tas|teach|office|kitchen|admin|employee|governor|gov|cleaner|cook|caretaker|librarian|library lady|nurse|receptionist|eyfs|supply|cover|head|deputy|dsl|lunchtime (<word>)?|pe|sendco)]
      [(support|supports|supporting|help|helps|helping|feed|feeding|mind|minding|nurse|run|runs|running|lead|leading|cover|covering|look after|look after the) (<word>)? (<word>)? (<word>)? (<word>)?] (at|in) <some-school>
      [(herd|herds|herding|wrangle|wrangles|wrangling|tame|tames|taming|shush|shushing|feed|feeding|supervise|supervising|support|supporting|nurture|nurturing|survive|surviving|corral|corralling|mentor|mentoring|tutor|tutoring|chase|chasing|manage|managing|educate|educating|inspire|inspiring|entertain|entertaining|bribe|bribing|lead|leading|cover|covering) (<word>)? (<word>)? (<year-groups>|<school-stage>|<job-kids>)]
      # a stage for the job that is done in it
      [<school-stage> (by day|in the day|9 to 5|survivor|wrangler|tamer|herder|whisperer|ringmaster|ringleader|team|classroom|legend|queen|boss|life|dept|office|mon|tue|wed|thu|fri|til i die|specialist|based|staffroom|veteran)]
      [(<school-stage>|<school-stage> class|<school-stage> team) (at|@|in)? <at-school>]
      [<school-stage> (and|&) (<department>|<job-subject-too>)]
      [(<department>|<job-subject-too>) (and|&) <school-stage>]
      [(miss|sir|mr|mrs|teach|teacher|ta|that lady|that woman|the lady|the one) (from|of|in) (<class-name>|<school-stage>)]
    `,
  },
];

/** In a name that is shown: "Miss P · Year 2", "Dai (caretaker)", "Supply Sue". */
export const inNames: readonly Grammar[] = [
  {
    kind: 'named-job',
    patterns: `
      <job-title> (<word>)? .? (<cap>)? .? (<punctuation>|<symbol>)? (<punctuation>|<symbol>)? [(<school-stage>|<school-job>|<at-school> <office-job>)]
      <job-title> <word> .? (<cap>)? .? (<punctuation>|<symbol>)? (<punctuation>|<symbol>)? [<department>]
      <job-title> <word> .? (<cap>)? .? (<punctuation>|<symbol>) (<punctuation>|<symbol>)? [(<department-too>|<office-job>|<named-post>|school (<word>)?)]
      <job-title> <word> .? [(librarian|caretaker|cleaner|cook|office|supply|cover|nurse|receptionist|janitor|ppa|dept|library)]
      <cap> .? (<cap>)? .? (<symbol>)? <opening-bracket> [(<school-stage>|<office-job>|<named-post>|school|maths|science|pe|re|sen|send|computing|ict|phonics|history|geography|physics|chemistry|biology|mfl) (dept|department|team|staff|lead)?] <closing-bracket>
      [(supply|cover|ta|teacher|senco|lsa|sendco|ect|caretaker|janny|dinnerlady)] <cap>
      [<school-stage>] <cap>
      [<school-stage>] (at|@)? <at-school>
    `,
  },
];

/** Where the same words tell of somebody else, of another time or of nothing. */
export const others: readonly Grammar[] = [
  {
    kind: 'not-this-job',
    patterns: `
      <family> (to|of|with|by) (a|an|the|my|one|two|three|this|another|some|that)? (<word>)? (<word>)? <job>
      <family> (to|of|with|by) (a|an|the|my|one|two|three|this|another|some|that)? (<word>)? <job> (and|&|/) (a|an|another) (<word>)? <job>
      (my|his|her|their|every|any|some|most|no|dear|hey|hi|thanks|thank you|find|hire|ask) (<word>)? <job>
      (our|your|for) <job>
      <job> (retired|turned|until|once|emeritus|years ago|in another life|in a past life|in a former life|back in|hunting)
      ta ..4 (territorial|army|reserve|reserves|reservist)
      survivor of (the|a|an)? (<word>)? <job>
      (ex|former|formerly|retired|once|onetime|one time|was|were|future|wannabe|would be|aspiring|failed|lapsed|escaped|used to be|recovering|never|left|quit|resigned|nearly|almost|wish i was|sometime|late|old|studying) (a|an|the|to be a|as)? (<word>)? <job>
      (not|isn't) (a|an|the|really a)? <job>
      <job> 's
      (my|our|his|her|their|your) <word> 's (<word>)? <job>
      (prison|hmp|state|bank|colonial|jail) <job>
      cover (me|us|up|your|the|of|in|band|girl|boy|star|version|versions|art|letter)
      <school-stage> (mum|mums|dad|dads|parent|parents|leaver|leavers|rep|reps|families|pta|class of|boys|girls|kids|kid|football|fc|problems|memes|gossip|group|chat)
      <job> (guitarist|guitar|singer|vocals|vocalist|drummer|developer|engineer|designer|generation)
      <job> (s)? (pet|pets|hater|haters|recruitment|recruiter|trainer|trainers|training|gifts|planner|supplies|union|voice|toolkit|wellbeing|tapp|memes|crush|leavers|kid|survivors|survivor|gardener|chef|girl|boy|brewer|greenkeeper|buyer|coach|barista|barber|stylist|pastry|waiter|waitress|general|vibes|energy|wars|fc|mates)
      <job> (won't|wont|can|cant|can't|don't|doesn't|will|said|told)
      ect (survivor|patient|treatment|therapy|machine|electro)
      (caretaker|head|supply|interim) (manager|boss|gaffer|coach|chain|government|teacher hater|of the household)
      (dance|driving|riding|ski|surf|sunday|stage|film|flight|language|beauty|cookery|business|medical|law|summer|old|yoga|swim|art|clown|obedience|puppy|dog|drama|singing|circus|vet|sailing) (school|schools|primary|academy) (<word>)? (<word>)?
      home (educator|tutor|ed|teacher)
      (homeschool|puppy|dog|horse|kitten|ski|driving|yoga|pilates|zumba|surf|karate|judo|reiki|mindfulness|meditation|fitness|gym|personal|boxing) (<job>|school job|ed|educator)
    `,
  },
];
