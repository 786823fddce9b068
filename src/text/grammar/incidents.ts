import type { Grammar, Lexicon } from '../grammar.ts';

/** Things that befall a school: fire, lockdown, police at the gate, an accident on a trip. */
export const lexicon: Lexicon = {
  'alarm-event': `fire gas_leak explosion flood bomb_threat bomb_scare bomb_hoax stabbing shooting intruder break-in break_in
    chemical_spill ceiling_collapse roof_collapse collapse fatality death assault attack knife_attack arson carbon_monoxide
    serious_incident security_incident serious_accident security_alert electrical_fire`,
  'alarm-service': `police ambulance ambulances air_ambulance paramedics paramedic fire_engine fire_engines fire_brigade armed_police
    bomb_squad police_car police_cars police_van police_vans firefighters fire_service riot_van blue_lights helicopter forensics`,
  // Weak alone; enough while the person has said that something has happened.
  'incident-word': `incident accident lockdown evacuated evacuation fire police ambulance paramedics tragedy tragic devastating devastated
    horrific awful_news sad_news thoughts prayers praying shaken statement victim victims injured injury emergency crash
    stabbing flood explosion arrested arrest witness witnessed shock shocked everyone_is_safe everyone's_safe we're_ok
    we're_okay we're_all_ok we_are_all_ok all_safe no_one_hurt nobody_hurt the_news`,
  'school-spot': `playground classroom hall canteen gate gates car_park science_block sports_hall field kitchen corridor reception
    office dining_hall drive`,
};

const ours =
  '(our school|my school|the school|<school-name>|<school-handle>|school|our (primary|academy|nursery|college|building))';
const at = `(at|in|outside|on|to|near|into|by|all over|swarming) ${ours}`;
const now =
  '(today|this morning|this afternoon|yesterday|tonight|now|right now|just now|earlier|again|on (monday|tuesday|wednesday|thursday|friday))';

export const things: readonly Grammar[] = [
  {
    // Drills, visits, lessons, idioms: nothing has happened.
    kind: 'no-incident',
    patterns: `
      (fire|lockdown|lock down|evacuation|bomb|invac) (drill|drills|practice|practices|procedure|procedures|policy|alarm test|safety|door|doors|exit|bell)
      (visit|visits|visited|visiting|visitor|workshop|assembly|talk|session|topic|role play|dressed|costume|showed us|show us|told us about|came to talk|came in to|came to speak|volunteers|career|careers|people who help us|hero|heroes)
      (on fire|fire in (his|her|their) belly|under fire|fired up|fire pit|camp fire|campfire|fire station|fire safety|bonfire|fireworks|catch fire|great fire|fire of london|fire breathing|police box)
      (in|during|since|after|before|of|covid|first|second|third|the|national|last|online|over) (the)? (lockdown|lockdowns)
      lockdown (learning|baby|babies|puppy|hair|hobby|generation|years|days|kids|bubble|teaching|catch up)
      (glitter|custard|glue|paint|biscuit|lego|slime|poo|wee|yoghurt|spaghetti) ..2 (incident|accident|explosion|fire|flood)
      (incident|accident|explosion|flood|fire) (with|involving|of) (the)? (glitter|custard|glue|paint|biscuit|biscuits|lego|slime|poo|wee|toilet roll|yoghurt|beans|toast)
      (by|little|toilet|happy|toileting) (accident|accidents)
      fire alarm ..8 (practice|drill|toast|test|tested|testing)
      (accident|incident) (book|form|report|reports|log)
      (at|in) (my|the) (kids|son's|daughter's|children's|old|primary|secondary) school
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'incident-talk',
    patterns: `
      [${ours} (has|had|was|is|went|goes|being|been|'s|just went|put|were)? (gone|just|been|being|put|back)? (in|into|on|under|through)? (a|full|total)? (lockdown|lock down) (today|this morning|this afternoon|yesterday|now|again|earlier|because|after|for|<punctuation>)?]
      [(lockdown|lock down) (at|in) ${ours}]
      [(we|we've|we were|we had|all of us|the kids|the children|staff|everyone) ..1 (gone|went|put|been|were|are|in) ..1 (into|in|on) (a|full)? (lockdown|lock down) ${at}]
      [(we|we've|we had|had) ..1 (went into|gone into|been in|a) (lockdown|lock down) (at|in) (school|work)]
      [<alarm-service> ..2 (at|outside|in|to|on|round|all over|called to|had to come to|came to|surrounding|searching) ${ours}]
      [(sirens|helicopter|blue lights) (at|outside|over|above) ${ours}]
      [(attacked|assaulted|punched|threatened|headbutted|spat at) (one of our|a|our|one of the|my) ..1 (ta|tas|teacher|teachers|head|headteacher|colleague|staff|pupil|pupils|parent|dinner lady|caretaker) (at|in|outside|on) (the|our|school)]
      [(fight|brawl|stabbing) ..3 (outside|at|in) (our school|my school|the school|<school-name>|the school gates|school)]
      [(paramedics|ambulance|air ambulance|police|firefighters) (who|that) (came|rushed|attended|turned up) (to|at) ..2 (school|playground|<school-name>)]
      [<alarm-service> (everywhere|all over|swarming|outside) ..1 (at work|at school|the school|our school|<school-name>)]
      [(lockdown|lock down) (today|this morning|this afternoon) (and|,|was|wasn't) ..5 (drill|real|scary|frightening|practice|kids|children|terrifying)]
      [(a|the) (knife|weapon|gun|bb gun|machete) ..2 (found|brought|used|pulled|confiscated) ..2 (at|in|into|to|outside|on) (our school|my school|the school|<school-name>|school)]
      [(brought|bringing|pulled|had|carrying) (a|an) (knife|weapon|gun|machete|blade|bb gun) (into|in|to|at|on|out in|round) (our school|my school|the school|<school-name>|school|my class|our class)]
      [our (school|little school|village school) ..2 (all over the|on the|in the) (local)? (news|papers|paper|headlines)]
      [our (school|school community|little school|school family) ..3 (tragic|awful|terrible|devastating|heartbreaking|sad|shocking|dreadful) (news|loss|day|week|event|events)]
      [(we|our school|<school-name>|school) (have|has|'ve)? (sadly|tragically)? lost (one of our|a|a former|a much loved|a beloved) ..2 (pupils|pupil|children|students|teachers|student|child|teacher|colleague|staff|own|boys|girls|ta)]
      [(ceiling|roof|wall|boiler|window) (came down|collapsed|fell in|fell|blew up|exploded|has collapsed|has come down) (in|at|on) ..3 (classroom|classrooms|school|<school-name>|hall)]
      [(coach|minibus|bus) ..4 (crashed|crash|overturned|collided) (on|with|into|during) (our|the|my)? ..2 (trip|residential|pupils|kids|children|class)]
      [(police|ambulance|an ambulance|air ambulance|the air ambulance|paramedics|fire brigade|fire engine) ..5 (on|in|to|outside|at) (our|the|my) (school)? <school-spot> ${now}?]
      [(there)? (was|were|'s|is|are|been|had|have) ..2 (<number>|two|three|four|a|an|some|several)? <alarm-service> ${at}]
      [<alarm-event> (at|in|inside|outside|on) (our school|my school|the school|<school-name>|our <school-spot>|the school <school-spot>|school) ${now}?]
      [(gas leak|fire|bomb scare|flood|bomb threat|power cut|chemical spill) at work (so|and|,|today|this) ..6 (evacuated|field|sent home|closed|shut|kids|children|pupils|classes|school)]
      [${ours} (has|was|is|had|'s|being|got)? (been|being|got)? (evacuated|on fire|flooded|burgled|broken into|attacked|vandalised|burning|burnt down|burned down|cordoned off)]
      [(evacuated|evacuate|evacuating) ..2 (our school|the school|my class|<school-name>|the (kids|children|pupils)|school|my <year-group>)]
      [(we|we've|we were|everyone|kids|children|pupils|staff) ..2 evacuated ..2 (school|<school-name>|onto the (field|playground)|classroom)]
      [(accident|crash|incident) (on|during) (the|our|my|a|today's|yesterday's) (<word>)? (school)? (trip|residential|school trip|coach|minibus)]
      [(on|during) (the|our|my) (school)? (trip|residential|coach|minibus|bus) (when|as|and) (the|it|we|our) (coach|bus|minibus|we|it)? (crashed|crash|collided|overturned|caught fire|broke in|was hit|got hit|had an accident)]
      [(our|the school|school) (coach|minibus|bus) (crashed|was in an accident|was in a crash|overturned|caught fire|has crashed|was hit|got hit)]
      [(what|what's) (has)? happened (at|in) (our school|my school|the school|<school-name>|school|work) ${now}? (was|is|has|will|should|made|shook|shocked|broke|left|on|but|and)]
      [(about|after|following|over|by|of|what with|given|for) (what|everything|all that) (has|'s)? happened (at|in) (our school|my school|the school|<school-name>|school|work) ${now}?]
      [(awful|terrible|horrific|serious|dreadful|scary|frightening|tragic|nasty|shocking|major|the|an|that|this|today's|yesterday's) (incident|accident|tragedy|attack|stabbing|assault) (at|in|outside) (our school|my school|the school|<school-name>|school|our <school-spot>)]
      [(intruder|stranger|man with a knife|parent with a knife|pupil with a knife|someone with a knife) (on|in|at|got into|came into|got onto|walked into) (our|the|my)? (school|<school-name>|<school-spot>|site|our school|the school)]
      [(a|one of our|one of my|another|our|two of our|some of our) (pupil|child|student|kid|boy|girl|teacher|colleague|lad|pupils|children|students|kids|boys|girls|teachers|lads|year <number>s|<year-groups>) (was|has been|got|had been|'s been) (stabbed|attacked|knocked down|run over|hit by a (car|bus|van)|rushed to hospital|airlifted|killed|shot|found dead|taken to hospital)]
    `,
  },
  { kind: 'incident-cue', patterns: `<incident-word>` },
];
