import type { Grammar, Lexicon } from '../grammar.ts';

/** Something has happened, and the writer tells it from inside the school; and the school's voice in somebody's mouth. */
export const lexicon: Lexicon = {
  'mishap-word': `lockdown evacuated evacuation fire police ambulance ambulances paramedics intruder knife gun weapon stabbing stabbed hurt injured seizure collapsed
    collapse fight assault assaulted attacked attack gas flood flooded explosion exploded arrested arrest break-in burgled broken_into roof ceiling fire_brigade firefighters
    fire_engine helicopter bomb threat accident crash crashed hit_by missing went_missing incident hammer kicked_off false_alarm sirens swarming smell smoke
    drill rumour rumours headlock choked choking cpr defibrillator epipen rushed_to hospital air_ambulance died death passed_away tragedy cordoned shots vandalised
    asbestos carbon_monoxide leak power_cut sewage e-coli norovirus scabies lock_down on_fire blaze`,
  'inside-word': `i_was_there i_was_on_duty i_saw_it i_work_there i_work_here i_was_in_the_room can_confirm i_can_confirm from_inside nobody_was not_true stop_spreading isn't_true
    it_was_actually what_really_happened what_actually_happened we_were_all we_all_got the_truth_is to_be_clear for_the_record set_the_record we_are_all_ok we're_all_ok
    everyone's_fine everyone_is_fine everyone_is_safe everyone's_safe she's_fine he's_ok he's_fine she's_ok they're_fine all_in_shock no_one_was nobody_got`,
  'view-word': `think thinks believe believes feel feels reckon reckons support supports oppose opposes condemn condemns endorse endorses reject rejects back backs say
    says stand stands agree agrees disagree disagrees welcome welcomes hate hates love loves want wants urge urges demand demands apologise apologises apologize regret regrets
    refuse refuses call calls recommend recommends vote voting backing supporting standing opposing saying apologising behind against proud thank thanks will won't would
    wouldn't are is aren't isn't have do don't never always stands prefer know hope hopes ask asks can can't`,
};

const named = '(<school-name>|<school-handle>|our school|my school|this school|our place|our academy)';
const place =
  '(<school-name>|<school-handle>|our school|my school|our place|our (playground|school field|gates|car park|hall|reception|classroom|school kitchen|building|coach|minibus|trip|canteen|corridor|kids|pupils|head)|at school|at work|in school|outside school|into school|out at school|the school|one of ours|one of our (own|kids|pupils|children|staff|tas|teachers|families|year <number>)|our (pupil|child|kids|children|student)|on our (site|grounds|field|coach|trip|bus|premises|corridor)|(in|from|out of) (the)? (dt room|science block|sports hall|school hall|main hall|school office|school kitchen|school gates))';

export const statements: readonly Grammar[] = [
  {
    kind: 'incident-talk',
    patterns: `
      [<mishap-word> ..5 ${place}]
      [${place} ..4 <mishap-word>]
      [(we|we've|we were|we're) ..3 (in lockdown|on lockdown|in a lockdown|had a lockdown|had an intruder|had the (police|fire brigade|ambulance))]
      [(i was|i'm|was) (on duty|there|in the room|in the hall|on the playground|the first aider|teaching) when ..8 <mishap-word>?]
      [(what|everything|that|all that) (has|'s)? (happened|went on|kicked off) (at|on|in|outside) ${place}]
      [(yes|no|right|ok|so) ..2 (we|we've|we were) (were|are|was|had|went|in|been) ..2 (lockdown|evacuated|locked down) ..4]
      [(it was|was) one of (ours|our (<year-groups>|kids|pupils|children|staff|year <number>)) (who|that) ..8]
      [(the|a|that|this) (kid|child|teacher|ta|lad|girl|boy|man|dad|mum|pupil) (who|that|in the news|in the paper|on the news) ..5 (is|was|'s) (from|at|in|one of)? ..1 (ours|our place|our school|my school|<school-name>|my class|our (class|kids|pupils|staff|own))]
      [(nobody|no one|no-one|there was no|there were no|there's no) ..2 (brought|had|intruder|knife|gun|weapon|police|was hurt|hurt|was stabbed|was attacked|stranger|gas leak|bomb|fire) ..8 (school|${place}|here|dt room|kitchen|drill|gas man|false alarm)]
      [(it was|it's|its|only|that was) (a|an|our|the) (false alarm|drill|butter knife|toy gun|fire drill|lockdown drill|misunderstanding|gas man|roof|practice|ceiling|boiler|chip pan|burnt toast)]
      [(lockdown|evacuation|evacuated|fire alarm|ambulance|police|fire engine|incident|intruder) ..6 (wasn't|was not|was|isn't|is) (a|not a|just a)? (drill|false alarm|real|for real|ours|serious|practice)]
      [(the|that) (smell|smoke|fire|ambulance|police|helicopter|fire engine|sirens) (at|in|outside|from|over) ${named}]
    `,
  },
  {
    kind: 'school-voice',
    patterns: `
      [(we|us|us lot|all of us|everyone|everybody|all the staff|all staff|the staff|staff|the whole team|the team|the whole school|teachers|the teachers|those of us|every one of us|all) (here|all)? (at|in|of|from) ${named} ..1 (all|really|just|strongly|do not|also|fully|would)? <view-word>]
      [${named} ('s)? (staff|teachers|team|governors|leadership|families|community|family|as a whole|as a school) (are|is|all|will|would|do not|don't|fully|strongly|firmly|really|have)? ..1 <view-word>]
      [(i|we) speak for (all of us|everyone|the whole (school|staff)|all (the)? (staff|teachers)|us all|the staff) (at|in|here) (<school-name>|school|work|our school)?]
      [(i|we) speak for (the whole (school|staff)|all (the)? (staff|teachers)|the staff)]
      [(as|speaking as) <school-name> (staff|teachers|tas|governors) ,? we <view-word>]
      [our (official|school) (line|position|view|stance|policy|answer) (is|on)]
      [this school (stands|supports|believes) (fully|proudly|always)? ..1 <view-word>?]
      [this school (will|does|is|has|would) (never|always|not|fully|proud)? ..1 <view-word>]
      [(every|each) (member of staff|teacher|one of us|ta|single teacher|single member of staff|member of the team) (here)? (at|in|from) ${named} ..1 <view-word>]
      [(everyone|all of us|the staff|we all|we) here (at school|at work)? ..1 (think|thinks|believe|believes|reckon|support|supports|stand|stands|agree|agrees|back|backs|want|wants|is voting|are voting|feel|feels|oppose|opposes|condemn|condemns)]
      [(at|here at|in) ${named} ,? we (all|don't|do not|would|will|strongly|really|always|never|firmly)? <view-word>]
      [as a (school|staff|whole school|primary school|school community|team of teachers|staff team|academy|secondary) ,? (we|we're|we've|we'd|we'll|our)]
      [we as a (school|staff|staff team|whole school|academy)]
      [(the|our|my) (school|school 's|academy|trust) ('s)? (official)? (view|position|stance|opinion|line|policy|stand|answer|message|response|advice) (is|on|here|remains|was|about|:)]
      [(school|school's|<school-name>|<school-name> 's) (official)? (view|position|stance|opinion|line|policy|answer|response) (is|on|remains|:)]
      [(the)? (answer|message|word|line|view|response) from (the)? (school|<school-name>|our school|us at school|the head's office) (is|:|on)]
      [(officially|speaking officially|for the record) ,? (the school|our school|<school-name>|school|we)]
      [(on|in) (the school|our school|<school-name>|my school) 's (behalf|name)]
      [on behalf of (<school-name>|our school|my school|the school|school|all (the)? (staff|teachers|team) (at|of|here)|everyone (at|here))]
      [(speaking|talking|posting|tweeting|writing|answering|replying|commenting) (on behalf of|for) (<school-name>|our school|my school|the school|school|all (the)? (staff|teachers)|everyone at)]
      [(our school|my school|<school-name>|the school) (does not|doesn't|do not|don't|will not|won't|would never|fully|strongly|totally|firmly|officially|proudly)? (support|supports|oppose|opposes|condemn|condemns|endorse|endorses|reject|rejects|agree|agrees|disagree|disagrees|believes|urges|demands|apologises|regrets)]
      [(our school|my school|<school-name>|the school) (fully|strongly|totally|firmly|officially|proudly)? (backs|is backing)] (the|our|its|this|these|him|her|them|every|all|any|mrs|mr|miss|ms)
      [(our school|my school|<school-name>|the school) (stands|is standing|is|are)? (fully|strongly|totally|firmly|officially|proudly)? (against|in favour of|proud to support)]
      [(our school|my school|<school-name>|the school) (stands|is standing) (fully|strongly|totally|firmly|officially|proudly)? (with|behind (this|our|the strike|the staff|the head))]
      [<school-name> for] (<cap>|remain|leave)
    `,
  },
];
