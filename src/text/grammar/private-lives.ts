import type { Grammar, Lexicon } from '../grammar.ts';

/** What happens to somebody else's health, family or home, told by a third person. */
export const lexicon: Lexicon = {
  illness: `cancer breast_cancer bowel_cancer prostate_cancer tumour stroke leukaemia lymphoma hiv bipolar ptsd depression
    postnatal_depression post-natal_depression anxiety eating_disorder anorexia bulimia parkinson's parkinsons dementia
    alzheimer's alzheimers schizophrenia breakdown nervous_breakdown heart_attack miscarriage stillbirth abortion
    termination vasectomy hysterectomy ivf chemo chemotherapy radiotherapy mastectomy overdose drink_problem
    drinking_problem drug_problem gambling_problem chlamydia epilepsy burnout endometriosis lupus crohn's crohns
    coeliac psychosis panic_attacks long_covid multiple_sclerosis motor_neurone`,
  'ill-person-place': `hospital intensive_care rehab icu hospice the_priory a_psychiatric_ward a_mental_health_unit
    a_refuge a_women's_refuge`,
  'own-partner': 'husband wife partner boyfriend girlfriend fiance fiancee hubby fella bloke missus ex',
  'home-trouble': `evicted bankrupt skint homeless adopted separated divorced widowed`,
};

const somebody =
  '(<staff-name>|<colleague-title>|<parent-name>|<pupil-name>|<own-pupil>|<colleague-position>|<parent-of-pupil>|<staff-forename>|<parent-forename>|<pupil-forename>|<one-of-ours>)';
const be = "('s|is|was|has|had|have|'s been|has been|had been|been)";

export const phrases: readonly Grammar[] = [
  {
    kind: 'one-of-ours',
    patterns: `
      (one|two|some) of (my|our) (colleagues|tas|teachers|governors|parents|mums|dads|families|dinner ladies|staff)
      (a|my|our|another) (lovely|poor|new|old)? (colleague|neighbour|line manager|job share|landlady|landlord)
      a (colleague|neighbour|parent|ta|teacher) of (mine|ours)
      a (parent|mum|dad|ta|teacher|governor) (at|from) (my|our|work|<school-name>) (school|place)?
    `,
  },
  {
    // What somebody tells of themself is theirs to tell.
    kind: 'own-health',
    patterns: `
      i (have|was|am|had) been? (off|signed off|ill|poorly|sick|unwell) (sick|ill|poorly)?
      (i've|i'm|ive|im) been? (off|signed off|ill|poorly|sick|unwell) (sick|ill|poorly)?
      my (own|gp|doctor|therapist|counsellor|consultant|diagnosis|sick leave|sick note|phased return|operation|scan)
    `,
  },
  {
    // The words that say whose a number is: "Dave's mobile", "her home address".
    kind: 'their-contact',
    patterns: `
      ('s|his|her|their) (new|old|home|personal|private|own|direct|work)? (mobile|number|phone|email|e-mail|mob|landline|digits|whatsapp|address|phone number|mobile number|home number|email address|home address) (number)? (is|:|-|=|on|was)?
      (number|mobile|email|address|contact details|phone number|home address) (for|of) (<cap>|<colleague-title>|<staff-name>|<parent-name>|<pupil-name>)
      (he|she|they) (lives|live|'s living|are living|moved) (at|on|to|in)
      (he's|she's|they're|hes|shes|he is|she is) (on|at)
    `,
  },
  {
    // A number that is meant for everybody: a trade, an appeal, something for sale.
    kind: 'public-notice',
    patterns: `
      (quote|quotes|plumber|electrician|builder|roofer|decorator|gardener|joiner|mechanic|cleaner|photographer|caterer|childminder|locksmith|window cleaner|handyman|dj|florist|hairdresser|driving instructor|dog walker|taxi|taxis|tutor|surgery|clinic|dentist|vet|vets|council|helpline|support line|charity|business|firm|company|shop|salon|garage)
      (recommend|recommended|recommends|recommendation|book|booking|bookings|order|orders|for sale|to rent|for hire|enquiries|appointments|tickets|available for|open for)
      (reward|appeal|sightings|witnesses|missing person)
      (call|ring|text|contact|email) ..2 (to book|to order|for a quote|for details|for info|for more|to help|to volunteer|to donate|with any information|to reserve)
      (venue|sponsor|donate|donations|volunteer|volunteers|volunteering|food bank|foodbank|committee|secretary|treasurer|club|pta|ptfa|slimming world|brownies|guides|scouts|cubs|rainbows|parish|councillor|mp)
    `,
  },
  {
    kind: 'lost-and-found',
    patterns: `
      (lost|missing|found|stolen) (dog|cat|keys|phone|bike|purse|wallet|ring|rabbit|tortoise|parrot)?
      (if|when|once) (found|seen)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'parent-of-pupil',
    patterns: `
      [(<pupil-name>|<pupil-forename>|<own-pupil>) 's (<parent-word>|<parent-words>|foster mum|foster dad|foster carers)]
      [(mum|dad|mam|mother|father|parent|parents|carer|carers|nan|gran|grandad|stepmum|stepdad) of (<pupil-name>|<pupil-forename>|<own-pupil>)]
    `,
  },
];

/** A layer further on, since "Ollie's mum" must be known as one before anything is said of her. */
export const sayings: readonly Grammar[] = [
  {
    kind: 'others-health',
    patterns: `
      ${somebody} ..1 [${be} (a|an|got|had a|having|on|in|diagnosed with|recovering from|being treated for|suffering from|suffering with|undergoing|battling|fighting|living with|beaten|going through|off (sick)? with|signed off with)? (a|an|another|her|his|his|severe|bad|terrible|awful|really bad)? <illness>]
      ${somebody} [(has|'s|had|got|have|is having|starts|started|'s got|has got|suffers from|lost a baby to|came back with|needs|caught) (a|an|another|her|his|severe|bad|really bad)? <illness>]
      ${somebody} 's [(<illness>|biopsy|diagnosis|test results|scan results|mental health|drinking|medication|antidepressants|operation|fertility treatment|pregnancy) (is|was|has|came|come|are|were|treatment)]
      ${somebody} ..1 [(is|was|'s|has been|ended up|back|been|has gone|gone) (back)? (in|into|rushed to|admitted to|sectioned|out of) <ill-person-place>]
      ${somebody} ..1 [(is|was|'s|has been|been|got) (sectioned|hospitalised|on antidepressants|on medication for ..2|seeing a (counsellor|therapist|psychiatrist|shrink)|in therapy|suicidal|an alcoholic|self harming|signed off with ..2|terminally ill|infertile|dying)]
      ${somebody} ..1 [(was|has been|'s been|been|got|just) diagnosed with (a|an)? <word>]
      ${somebody} ..1 [(tried to|attempted to|wanted to) (kill|hurt|harm) (herself|himself|themselves)]
      ${somebody} ..1 [(lost|has lost|'s lost|is losing) (the|her|their|another|a) (baby|pregnancy)]
      ${somebody} 's [<own-partner> ..1 (is|has|had|was|'s) ..1 (pregnant|expecting|<illness>)]
      ${somebody} ..1 [('s|is|was) (pregnant|expecting) (but|and|again|already|before) (nobody|no one|hasn't|hasnt|not told|doesn't|doesnt|keeping|she|he|it's|its|only|unmarried|by)]
      ${somebody} ..1 ('s|has|got|had) (got)? (the|her|his|their) (test|scan|biopsy)? results (back)? ,? (and)? [(it's|its|it is|it was) (a|back|definitely|terminal|stage ..1)? (<illness>|back|terminal|positive)]
    `,
  },
  {
    kind: 'others-family',
    patterns: `
      ${somebody} ('s|, (her|his|their)) [<own-partner> ..1 (left|cheated|cheats|walked out|walked|moved out|hits|hit|beats|beat|is having an affair|had an affair|ran off|kicked (her|him) out|is in prison|is inside|was arrested|lost (his|her) job|is violent|controls (her|him)|dumped (her|him)) (on)? (him|her|them|home)?]
      ${somebody} ..1 [(is|are|'s|has|have|was|were|been|has been|have been|is being|has just been)? (just|been|being|finally|getting|going through)? (divorcing|getting divorced|getting a divorce|splitting up|split up|separating|having an affair|having marriage trouble|going through a divorce|going through a <word> divorce|a divorce|evicted|declared bankrupt|in debt|on benefits|in prison|behind on the rent|behind with the rent|using food banks|using the food bank|being beaten up|up in court|in court|arrested|done for drink driving|homeless)]
      ${somebody} ..1 [(left|has left|'s left|is leaving|'s leaving|cheated on|is cheating on|'s cheating on|has cheated on|walked out on|ran off with|moved out on|is sleeping with|'s sleeping with|slept with|kicked out|is seeing) ((his|her|their) (<own-partner>|kids|children|family)|him for|a married <word>|someone's <own-partner>|another <word>)]
      ${somebody} ..1 [(lost|losing|is losing|has lost|'s lost) (custody (of (his|her|their|the) (kids|children|son|daughter))?|(his|her|their) (house|home|kids|children|licence))]
      ${somebody} ..1 [(had|has had|'s had) (his|her|their) (kids|children|baby) (taken|removed|put)]
      ${somebody} ..1 [(is|was|'s) (secretly|actually|in fact)? (gay|adopted|illegal|here illegally|a refugee|an asylum seeker) (but|and|though|yet) (hasn't|hasnt|nobody|no one|doesn't|doesnt|won't|keeps|don't|dont)]
      ${somebody} 's [(divorce|affair|custody battle|custody case|debts|eviction|marriage troubles|marriage problems|marriage breakdown)]
    `,
  },
];
