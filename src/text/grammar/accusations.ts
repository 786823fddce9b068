import type { Grammar, Lexicon } from '../grammar.ts';

/** Damaging things said of a person as fact: crimes, dishonesty at work, harm to children, affairs, drink. */
export const lexicon: Lexicon = {
  'claim-adv': `really actually clearly definitely always basically literally just obviously still also apparently allegedly
    supposedly probably certainly definitely regularly constantly secretly once even totally completely blatantly quietly
    personally often never_mind undoubtedly almost_certainly`,
  'grave-noun': `paedo paedos paedophile paedophiles pedo pedos pedophile pedophiles nonce nonces rapist rapists child_molester
    child_molesters child_abuser child_abusers sex_offender sex_offenders sexual_predator groomer kiddy_fiddler kiddie_fiddler thief
    thieves crook crooks fraudster fraudsters conman conmen con_man con_artist con_artists scammer scammers swindler embezzler
    drug_dealer drug_dealers wife_beater wife-beater murderer murderers blackmailer arsonist stalker junkie
    drug_addict alcoholic peeping_tom flasher sex_pest smackhead crackhead pervert perverts perv benefit_cheat benefits_cheat loan_shark convicted_criminal career_criminal`,
  'lesser-noun': `bully bullies racist racists sexist homophobe misogynist liar liars cheat cheats drunk fraud`,
  'noun-quality': `known convicted total complete proper actual serial common right dirty registered petty bloody fucking absolute
    utter massive big lying thieving violent dangerous self-confessed habitual pathological compulsive`,
  'steal-ing': 'stealing nicking pinching pocketing siphoning skimming thieving embezzling',
  'steal-past': 'stole nicked pinched pocketed siphoned embezzled steals nicks pockets',
  'steal-part': 'stolen nicked pinched pocketed siphoned embezzled',
  'school-money': `money cash fund funds the_till pta dinner_money petty_cash charity raffle_money donations purse purses
    wallet wallets thousands grand wages savings deposit deposits takings medication school_fund trip_money fundraising`,
  'school-goods': 'laptops laptop ipads ipad computers phones equipment stock tools bikes',
  // With whom an affair is talked of; not "a hot water bottle".
  'affair-with': `a_pupil a_student a_parent a_ta a_teacher a_colleague a_governor a_married one_of half another someone somebody
    loads_of most_of the_head the_boss the_deputy the_caretaker his_wife her_husband her_boss his_boss his_secretary my_husband
    my_wife my_boyfriend my_girlfriend my_sister my_brother our_head our_deputy a_sixth`,
  'fiddle-ing': 'fiddling falsifying forging doctoring rigging faking massaging inflating',
  'fiddle-past': 'fiddled falsified forged doctored rigged faked massaged fiddles fakes falsifies',
  'fiddled-thing': `results sats answers scores data register registers attendance books accounts figures expenses marks grades
    papers invoices records qualifications degree cv references signature signatures risk_assessments timesheets overtime
    election exam_results tests`,
  'harmed-child': 'child children kid kids pupil pupils student students boy boys girl girls toddler baby',
  'harmed-kin': 'wife husband partner girlfriend missus kids children son daughter mum nan dog',
  'offence-word': `theft stealing fraud assault abuse drugs drink-driving drink_driving shoplifting harassment gbh abh rape indecent
    touching fiddling gross_misconduct misconduct bullying dealing grooming hitting slapping child_abuse burglary stalking
    benefit_fraud perjury racism domestic_violence`,
};

export const things: readonly Grammar[] = [
  {
    // What is going on, after a form of "to be".
    kind: 'charged-ing',
    patterns: `
      <steal-ing> ..3 <school-money>
      stealing ..2 <school-goods>
      <steal-ing> ..2 <school-goods> (and|to) (flogging|selling|flog|sell)
      <steal-ing> from (the|our|my|a|this|her|his|that)? (school|pta|kids|children|class|staff|office|till|staffroom|church|club|charity|company|firm|shop|residents|customers|pupils|parents|work|patients)
      helping (himself|herself|themselves) to ..3 <school-money>
      <fiddle-ing> ..2 <fiddled-thing>
      cooking the books
      changing ..2 (answers|scores|results)
      (hitting|slapping|beating|beating up|abusing|molesting|groping|raping|assaulting|grooming|strangling) ..2 (<harmed-child>|<harmed-kin>|him|her|them)
      (having an affair|having it off|having sex|sleeping|shagging|knocking off) (with)? (<affair-with>|<staff-name>|(mr|mrs|miss|ms|dr) <cap>)
      having an affair
      cheating on (his|her|their) <harmed-kin>
      (drinking|drunk) (in|on|at) (the job|work|school|his office|her office|his classroom|her classroom|class|lessons|duty)
      (dealing|selling|taking|snorting|doing) (drugs|coke|cocaine|weed|cannabis|heroin|speed|ketamine|pills)
      taking (bribes|backhanders|kickbacks)
      lying to (ofsted|parents|governors|the (governors|inspectors|police|parents|council|trust|union))
      (covering|hushing) (it|this|that|everything|things|the whole thing) up
      (covering|hushing) up (the|his|her|their|what|for)
      claiming (benefits|expenses|overtime) (he|she|they|while|for|fraudulently)
      bullying (staff|tas|teachers|people|everyone|colleagues|her|his|children|kids|pupils|the)
      watching porn
      (messaging|texting|snapchatting|dming|contacting|flirting with) (a|his|her|the|year <number>|our)? (pupils|students|sixth formers|schoolgirls|schoolboys|girls in|boys in|pupil|student|underage)
      touching up
      leaving (his|her|their|the|those) (kids|children|baby) (home alone|on their own|alone)
    `,
  },
  {
    // What somebody does or did.
    kind: 'charged-past',
    patterns: `
      <steal-past> ..3 <school-money>
      stole ..2 <school-goods>
      <steal-past> ..2 <school-goods> (and|to) (flogged|sold|flog|sell)
      <steal-past> from (the|our|my|a|this|her|his|that)? (school|pta|kids|children|class|staff|office|till|staffroom|church|club|charity|company|firm|shop|residents|customers|pupils|parents|patients)
      (helped|helps) (himself|herself|themselves) to ..3 <school-money>
      <fiddle-past> ..2 <fiddled-thing>
      cooked the books
      (changed|altered) ..3 (answers|scores|results)
      (hits|slaps|beats|slapped|molested|molests|groped|gropes|raped|assaulted|groomed|abused|abuses|strangled|flashed) ..2 (<harmed-child>|<harmed-kin>|him|her|them)
      (hit|punched) (a|one of the|one of our|his|her|the) <harmed-child>
      (beat|beats) (up)? (his|her|their) <harmed-kin>
      (beat|beats) up
      slept with (<affair-with>|<staff-name>|(mr|mrs|miss|ms|dr) <cap>)
      had (an affair|sex) with
      cheated on (his|her|their|the|our) (<harmed-kin>|sats|exams|exam|tests|test|phonics)
      (turns|turned|comes|came|rocks|rocked) (up|in|into|up to|in to|to)? (school|work|lessons|meetings|class)? (drunk|high|stoned|pissed|wasted|off (his|her|their) (face|head|tits)|(stinking|reeking) of (drink|booze|gin|vodka|whisky|alcohol|weed))
      (drinks|snorts) (in|on|at|coke|drugs)
      (deals|sells) (drugs|coke|weed|cannabis|pills)
      (takes|took|accepts|accepted) (bribes|a bribe|backhanders|a backhander|kickbacks)
      lied (to|on|about) (ofsted|parents|governors|the (governors|inspectors|police|parents|council|trust|union)|(his|her|their) (cv|qualifications|application|degree|experience|references))
      (covered|hushed) (it|this|that|everything|things|the whole thing) up
      (covered|hushed) up (the|his|her|their|what|for|a)
      (messages|messaged|texts|texted|flirts with|flirted with) (pupils|students|sixth formers|schoolgirls|underage)
      (touched|felt) (up (a|one|my|the|our|his|her)|inappropriately|a (pupil|student|child|girl|boy) inappropriately)
      (leaves|left) (his|her|their|the|those) (kids|children|baby) (home alone|on their own|alone|all night)
      (smokes|smoked|smoking) (weed|cannabis|crack|spice)
      (has|had|'s got|'s had|has had) (got)? (his|her|their) (hand|hands|fingers) in the till
      (has|'s got|had) (got)? a thing for ..1 (sixth formers|pupils|students|young girls|young boys|schoolgirls|children|kids)
      (helped|helps|let|lets|made) ..3 cheat (in|on|with) ..2 (sats|test|tests|exam|exams|phonics|papers)
      (got|gets) (his|her|the|that|their) (job|post|promotion) by (sleeping|shagging|lying|bribing|threatening|blackmailing)
      got (a|his|one of|her|an) ..3 (girl|pupil|student|ta|teenager|parent|kid) pregnant
      plagiarised (his|her|their|the|my|a) ..2
      (makes|made) up (the|his|her|their) (paperwork|evidence|data|results|records|grades|marks|qualifications|references|observations)
      (neglects|neglected|starves|starved) (his|her|their|the|those) (kids|children|baby|dog|dogs)
      (has|have|'s got|'ve got|had) (got)? a (drink|drinking|drug|drugs|gambling|coke) problem
      (has|'s got|had|got) (got)? a (criminal record|police record|record for ..2)
      (ripped|rips) (off|everyone off|people off)
      (took|takes|kept) (my|our|people's|peoples|everyone's|customers) (deposit|money|savings|deposits) and (ran|vanished|disappeared|legged it|did a runner|kept it)
      bullied (me|her|him|them|a|two|three|staff|my|our|half|several|people) ..2 (out|into|until|off)
      (bullies|harasses|harassed) (staff|tas|teachers|people|everyone|colleagues|women|(her|his|the|our) (staff|team|tas|teachers|colleagues|pupils|class)|children|kids|pupils)
    `,
  },
  {
    kind: 'claim-aux',
    patterns: `
      (has|have|had|'s|'ve) <claim-adv>? been (<claim-adv>|caught|seen|found)?
      (is|'s|was|are|were|'re) (<claim-adv>|busy|caught|seen|found|being)?
      (got|gets|been) (caught|done) (for)?
      (keeps|kept|started|admitted|admits)
    `,
  },
  {
    kind: 'in-the-news',
    patterns: `
      (bbc|itv|guardian|telegraph|times|sky news|daily mail|the mail|the sun|mirror|reuters|channel 4 news|the papers|headline|headlines|breaking)
      (court|judge|jury|trial|verdict|sentenced|convicted|jailed|pleaded|tribunal|inquiry|inquest|prosecution|appeal|acquitted|retrial|manslaughter|documentary|podcast|drama|biopic|biography|series)
      (according to|reports say|police said|police say|reported that|it is reported|was reported)
      (savile|epstein|weinstein|maxwell|shipman|letby|sutcliffe|tate|diddy|cosby|glitter|crippen|krays|hannibal|rabbit|grinch|batman)
      <politics>
      <stage>
    `,
  },
  {
    // A part played, a book taught: nobody of flesh and blood.
    kind: 'acted-part',
    patterns: `
      <acted-out>
      <fiction>
      (murder mystery|cluedo|escape room|monopoly|board game|werewolf|among us|card game|poker|wink murder|whodunnit|whodunit|gcse|essay|set text|mock trial|on trial|poem|villain|myth|legend|goldilocks|detective)
    `,
  },
  {
    kind: 'denied-claim',
    patterns: `
      (not|isn't|isnt|wasn't|never) (actually|even|remotely)? true
      (untrue|innocent|wrongly|falsely|cleared)
      (total|totally|completely|utterly|absolutely|is|are|was|all) (false|lies|made up|invented|nonsense)
      (no|not a shred of|without any) (truth|evidence|proof)
      (don't|dont|do not|can't|cannot) (believe|think|accept)
      (joke|joking|kidding|banter|only messing)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'grave-charge',
    patterns: `
      <claim-adv>? (is|'s|was|are|were|'re) <claim-adv>? (a|an|nothing but a|no better than a|one of the|known to be a|a well known|all|both)? <noun-quality>? <grave-noun>
      <claim-adv>? <claim-aux> <charged-ing>
      <claim-adv>? (has|have|had|'s|'ve) <claim-adv>? <steal-part> ..3 (<school-money>|<school-goods>)
      <claim-adv>? <charged-past>
      <claim-adv>? (has|have|had|'s|'ve) <claim-adv>? (hit|slapped|beaten|molested|groped|raped|assaulted|groomed|abused) ..2 (<harmed-child>|<harmed-kin>)
      <claim-adv>? (has|have|had|'s|'ve|was|were|got|been|has been|had been) (been)? <claim-adv>? (arrested|charged|convicted|cautioned|done|sacked|fired|struck off|kicked out|banned|dismissed|suspended|investigated) (for|with|of|over|after) ..2 <offence-word>
      <claim-adv>? (is|'s|was|are|were) (not safe|unsafe|dangerous|a danger) (around|near|with|to) (the|our|your)? <harmed-child>
      <claim-adv>? (should not|shouldn't|shouldnt|should never|is not fit to|isn't fit to|not fit to) (be)? (allowed|let|trusted)? (be|around|near|anywhere near|within a mile of|with|to work with|working with|to teach|teach|teaching) <harmed-child>
    `,
  },
  {
    kind: 'lesser-charge',
    patterns: `
      <claim-adv>? (is|'s|was) <claim-adv>? (a|an|nothing but a) <noun-quality>? <noun-quality>? <lesser-noun>
      <claim-adv>? (is|'s|was) <claim-adv>? (corrupt|bent|crooked|dishonest|on the take|on the fiddle)
      <claim-adv>? (isn't|isnt|is not|'s not|wasn't) (even)? (actually|properly)? (a)? (qualified|real teacher|proper teacher|qualified teacher|dbs checked|trained)
      <claim-adv>? only got (the|that|her|his) (job|post|promotion) (because|cos|by|through)
      <claim-adv>? (discriminates|discriminated) against
    `,
  },
];

const schoolPerson = '(<staff-name>|<pupil-name>|<parent-name>|<colleague-title>|<colleague-position>)';
const relative =
  "(<pupil-name>|<pupil-forename>|<own-pupil>|<cap>|<cap> <cap>) 's (mum|dad|mam|mother|father|stepdad|stepmum|nan|parents|brother)";
const gap = '(who|that|,|, he|, she|- he|- she|he|she)?';

export const statements: readonly Grammar[] = [
  {
    kind: 'accusation',
    patterns: `
      [${schoolPerson} ${gap} (<grave-charge>|<lesser-charge>)]
      [${relative} ${gap} <grave-charge>]
      [(the|our|that|this) (caretaker|bursar|cook|cleaner|secretary|receptionist|site manager|business manager|ta|teacher|head|deputy|pe teacher|supply teacher|governor|dinner lady|<word> teacher) (at|in|from) (my|our|<school-name>|this|<year-group>) (school|place|office|nursery)? ${gap} <grave-charge>]
      [(my|our) (old|last|former|ex|previous|current) (head|headteacher|boss|deputy|line manager|manager|bursar|caretaker|ta|senco|mentor) ${gap} (<grave-charge>|<lesser-charge>)]
      [(caught|saw|seen|watched|know|found) ${schoolPerson} <charged-ing>]
      [(he|she) ('s|is) (a|an) <grave-noun> (,)? (that|our) (mr|mrs|miss|ms) <cap>]
      [${schoolPerson} ..1 (who|that) (<grave-charge>|<charged-past>)]
    `,
  },
  {
    kind: 'private-accusation',
    patterns: `
      # two words with capitals may be anybody's name; see isSomebody
      [<cap> <cap> ${gap} <grave-charge>]
    `,
  },
  {
    // Somebody pointed at without a name: "the man at number 12", "the PTA treasurer".
    kind: 'position-accusation',
    patterns: `
      [the (pta (chair|treasurer|secretary)|chair of governors|headteacher|head teacher|deputy head|caretaker|bursar|senco|business manager|site manager|lollipop (man|lady)|school (cook|secretary|nurse|caretaker|governor)|pe teacher) ${gap} <grave-charge>]
      [(the|that|this) (man|bloke|guy|woman|couple|family|fella|lad) (at|from|in|who lives at|who runs|down) (number|no|no.|the|flat) <word>? <number>? <cap>? <grave-charge>]
      [(the|that) (builder|plumber|dentist|vicar|landlord|coach|childminder|doctor|shopkeeper) (at|from|in|on|called) ..2 <cap> <grave-charge>]
    `,
  },
  {
    // Whether anybody is meant depends on who was spoken of before.
    kind: 'pronoun-accusation',
    patterns: `
      [(he|she) <grave-charge>]
      [(hes|shes) (a|an) <noun-quality>? <grave-noun>]
    `,
  },
];
