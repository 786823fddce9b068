import type { Grammar, Lexicon } from '../grammar.ts';

/** The speaker's own pupils, named or not, and the talk of a school day that tells that a name is a pupil's. */
export const lexicon: Lexicon = {
  quality: `little poor lovely sweet gorgeous amazing wonderful fab fabulous brilliant naughty new quiet quietest brightest
    smallest tiniest shy tricky challenging difficult disruptive autistic adhd sen send eal pp gifted able lower higher
    nonverbal non-verbal vulnerable youngest oldest loveliest naughtiest cheekiest top bottom middle whole entire own darling
    dear delightful absolute`,
  'class-word':
    'class form tutor_group maths_set english_set reading_group phonics_group intervention_group nurture_group set registration_group',
  'lot-word':
    'lot bunch crew gang class mob tribe cherubs angels monsters darlings munchkins sausages smalls',
  'school-thing': `report reading_book homework spellings assembly attendance behaviour detention exclusion suspension
    parents_evening pen_licence reading_record book_bag pe_kit sats phonics timetable lesson playground playtime classroom
    lunchbox dinner_money certificate star_of_the_week worker_of_the_week sports_day nativity school_play trip
    residential swimming_lesson tutor_time ehcp iep care_plan provision intervention target grade grades marks mock mocks
    gcse gcses a-level sats_results test paper reading_age spelling handwriting number_bonds times_tables phonics_screening
    transition sen_support one_page_profile seating_plan bottom_set top_set maths_group register school_council house_points
    head_boy head_girl prefect class_assembly mufti show_and_tell golden_time carpet_time peg cloakroom`,
  'class-act': `told said asked drew wrote made brought gave cried fell bit hit kicked threw hid refused ran scratched spat wet
    read solved painted sang danced achieved learned learnt managed passed failed smashed nailed loved hated came tried
    answered shouted laughed whispered hugged thanked called gets got has had is was were are did does keeps wants needs
    thinks can could will won't can't never still just finally absolutely`,
  leaving: 'off heading going travelling setting_off on_the_way en_route',
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'own-pupil',
    patterns: `
      # one of mine
      [(one|two|three|four|some|most|half|a few|a couple|couple|several|both|all|none|another|each) of <my> (<quality>)? (<year-groups>|<year-group>|<learners>|<learner>|kids in <year-group>|class|form|lot|set|tutor group|tutees|reception children|nursery children)]
      [(one|two|three|some|a few|a couple) of the (children|kids|boys|girls|pupils|students|lads) in <my> (<class-word>|<year-group>)]
      [(a|an|one|this|that|the|some|another|<number>|two|three) (<quality>)? (<quality>)? (<child>|<children>|little one|young man|young lady|young person) (in|from) (<my> (<class-word>|<year-group>|set|school)|my|our|<year-group>|<year-groups>)]
      [(a|an|one|this|that|the|another|my) (<quality>)? <year-group> (<child>|<learner>)]
      [<my> (<quality>)? (<quality>)? (<year-groups>|<learners>|<learner>|<class-word>)]
      [<my> (<quality>)? <year-group> (<children>|class|lot|group|set|form|bunch|<child>)?]
      [<my> (<quality>)? (<year-group>|class) ..1 (<children>)]
      [(a|an|one|two|three|this|that|the|some|another|our|my) (<quality>)? (<quality>)? (<child>|<children>|<learner>|<learners>|little one) (in|from|of) <class-name>]
      [(my|our) (lot|bunch|crew|cherubs|little cherubs|munchkins|tinies|smalls|bottom set|top set|middle set)]
      [(my|our) (<quality>)? (sen|send|eal|pp|pupil premium|key worker) (<children>|<child>|<learners>)]
      [(a|an|one|this|the) (<year-number>|<number>) (-)? year (-)? old (<child>)? (in|from) <my> (<class-word>|school)]
      [(a|an|one|this) (<quality>)? (<child>) (i|we) (teach|support|look after at school|work with|tutor)]
      [(the|a) (<quality>)? (<child>|<learner>) (i'm|im|i am|i was) (supporting|teaching|one to one with|1:1 with|working with)]
      [my (1:1|one to one|1-1|one-to-one) (<child>|<learner>)?]
      [(a|one|another|this) (<quality>)? (<learner>|child|kid|lad|boy|girl)] (told me|asked me|said to me|drew me|gave me|made me|wrote me|hugged me|called me (miss|mum|sir)|in (my|our) (lesson|classroom|room|assembly))
      [the (<quality>)? (<child>|<children>|<learners>)] in (my|our) (class|lesson|lessons|form|room|school)
    `,
  },
  {
    // "in my spin class", "my evening class": the speaker is the one who learns.
    kind: 'not-own-class',
    patterns: `
      <my> (spin|yoga|pilates|dance|evening|exercise|fitness|gym|zumba|art|pottery|cookery|cooking|language|night|ceramics|aerobics|barre|swim|hiit|antenatal|baby|body|boxing|spanish|french|italian|welsh|bsl|middle|working|social|business|first|second|world|master) (class|classes|form)
      (my|our) (own)? (kids|children|boys|girls)
      (my|our) year <number>? (at|of) (uni|university|college|school)
      <my> (class of|classes|classmates|form of|formal|lot of|lot to|lot for|lots|student (loan|days|house|discount|union|card|debt|finance|flat|life|digs|accommodation|loans|bills|ticket))
      <my> ..1 (evening|night|yoga|dance|pottery|cookery|art|choir) (class|classes|group)
      <my> form (for|to (the|hmrc)|is (signed|late|in the post))
      <my> set (up|list|menu|of|the|aside|alarm)
      <my> class <number> (hgv|licence|test|van|lorry|bus|medical)
      (puppy|dog|obedience|training|agility|scruff|knitting|cello|singing|antenatal|birthing|aqua) class ..4 <my> class
      <my> foundation (,|is|was|has|shade|cream|and|matches|doesn't)
      <my> year <number> (brain|self|heart|mind|attention|energy|humour|results|photo|picture|crush|boyfriend|girlfriend|teacher|disco|prom)
      our form tutor
    `,
  },
  {
    // Talk of the school day: beside a forename of a list it tells that a pupil is meant.
    kind: 'school-talk',
    patterns: `
      <school-thing>
      <year-group>
      <year-groups>
      <class-name>
      (in|from|for|with|to|of) (my|our|his|her|their) (class|form|set|tutor group)
      (my|our|the|this) (class|classroom|lesson|school|lessons|assembly)
      (at|in|from|after|before|to) school
      (rang|rings|ringing|phoned|phones|phoning|called|emailed|e-mailed|emails|emailing|messaged) (the)? school
      (headteacher|teacher|ta|senco|dsl|ofsted|governors|head of year|form tutor|class teacher)
      (mum|dad|parent|carer|nan|gran) (has)? (emailed|e-mailed|messaged|complained|rang|came in|kicked off|phoned|wants a meeting|turned up|shouted|at the gate)
      (pupil|pupils|student|students|learner|learners)
      (spellings|homework|phonics|sats|detention|playtime|book bag)
      (excluded|suspended|on report|safeguarding|social worker|ehcp)
      (at|outside|by) the (school)? gate
      (star|worker|writer|reader|mathematician|artist) of the (week|day|term)
    `,
  },
  {
    kind: 'teaching-resource',
    patterns: `
      (<year-group>|<year-groups>) (maths|english|science|history|geography|reading|writing|spelling|spellings|phonics|sats|curriculum|planning|plan|plans|resource|resources|worksheet|worksheets|pack|scheme|lesson|lessons|ideas|unit|topic|text|texts|book|books|teacher|teachers|parents|data|results|expectations|objectives|assessment|assessments|moderation|display|job|jobs|role|vacancy|post|arithmetic|times tables|multiplication|check|baseline|transition|teaching|ta|lead|tutor|grammar|revision|mocks|boosters|staff)
      (any|anyone|anybody|recommend|recommendations|looking for|ideas|best|free|new|sharing|share|tips|advice|suggestions) ..4 (<year-group>|<year-groups>)
      (parents|teachers|children|pupils|kids|families|students) (of|in) (<year-group>|<year-groups>) ..2 (nationally|nationwide|everywhere|across the country|in england|in the uk|up and down)
      (<year-group>) (children|pupils|kids|students) (nationally|nationwide|everywhere|across|should|need|deserve|up and down|in england|in this country|are expected|in general)
      (when|since|until|back when) (i|we|he|she|they) (was|were) (in|at) <year-group>
      (hotel|reception) (desk|staff|room|area)
      (wedding|drinks|phone|mobile|signal|warm|frosty|tv|radio) reception
      (in|at|to|on) (the|hotel) reception
      nursery (rhyme|rhymes|furniture|room|run|fees|plants|slopes)
      (plant|garden|tree|day) nursery
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // Whole classes out of school, with a place or a time: a trip anyone can follow.
    kind: 'class-trip',
    patterns: `
      [(<own-pupil>|<year-group>|<year-groups>|the (kids|children|class|coach)|(pupil|student)s) ..4 (on the coach|on the bus|on a coach|on the train|off to|on their way to|heading to|heading for|arrived at|setting off for|on residential|on the residential|back at|back on|camping at|staying at|at the beach|at the zoo|at the farm|at the museum) (to)? <cap>? <cap>?]
      [(<pupil-name>|<pupil-forename>|<colleague-title>) ..2 (is|are)? off to <cap> with (her|his|their|my|our|the) (class|year|form|<year-group>)]
      [(taking|took|take|getting) (<own-pupil>|<year-group>|<year-groups>|the (kids|children|class)) (to|swimming|camping|on|away|round|out) (the|a)? (<cap>|<word>)?]
    `,
  },
];
