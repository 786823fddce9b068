import type { Grammar, Lexicon } from '../grammar.ts';

/** What is passed on without being known: rumour about the school and its people, and scares about children's safety. */
export const lexicon: Lexicon = {
  // Of a person these weigh; that somebody "makes a mean cake" does not.
  'weighty-news': `leaving left sacked fired suspended pushed quit resigned resigning retiring arrested divorced splitting redundant
    redundancy excluded expelled capability disciplinary prison pregnant breakdown drunk drugs affair stealing stole lied lying bullied
    bullying investigated investigation complaint complaints police sectioned jail handed_in moving_on walking_out walked_out
    walk_out off_sick signed_off another_job new_job going_for going_at getting_the_push pay_cut losing_their lost_their
    lost_her lost_his for_the_chop on_the_way_out seeing_someone failed_an failed_the gone_into not_coming_back
    isn't_coming_back off_with not_well gone_off given_the_boot escorted making_cuts stepping_down took_the_money cheated cheating scared_of hit spent an_item together knife drunk covered_up on_the_take getting_rid rid_of run_out wrong_jab lost failed_its
    seeing dating messing_about making_redundancies closing shutting academy`,
  'told-by': `someone somebody a_friend a_mate a_parent another_parent my_mate my_neighbour a_neighbour a_little_bird a_colleague
    one_of_the_mums one_of_the_dads one_of_the_parents one_of_the_tas one_of_the_teachers a_mum a_dad another_mum a_ta
    my_sister my_hairdresser the_caretaker's_wife someone_in_the_know`,
  hazard: `asbestos rats mould legionella raac radon knife knives weapon weapons outbreak norovirus scabies measles meningitis
    tb gas_leak carbon_monoxide drugs bomb structural_cracks lead_paint`,
  'rumour-verb': `is 's are was were has have had will might may could got isn't isnt aren't hasn't hasnt didn't knew lost left walked
    failed been going getting wants went told made did doesn't can't won't keeps took quit asked knows plans hid sold lied
    closed shuts covered planning becoming joining losing closing scrapping banned cancelled 'll spent`,
};

const ourSchool = '(our school|my school|this school|the school|<school-name>|<school-handle>)';
const person =
  '(<staff-name>|<colleague-title>|<colleague-position>|<pupil-name>|<parent-name>|the (new|old|acting|interim)? (head|headteacher|deputy|deputy head|caretaker|senco|bursar)|(two|three|some|half|most|all|one) (of)? (the|our) (teachers|tas|staff|governors|dinner ladies|office staff)|(the|our) (teachers|tas|staff|governors)|a (teacher|ta|pupil|child|kid|parent|governor) (at|from|in) (our|the|my|this|<year-group>|<school-name>)|a <year-group> (kid|child|pupil|parent|lad|girl|boy)|all our (tas|teachers|staff))';

export const things: readonly Grammar[] = [
  {
    kind: 'hearsay-cue',
    patterns: `
      (apparently|supposedly|allegedly)
      (rumour|rumor|rumours|rumors) (has|have) it (that)?
      (there's|there is|there are|heard|hearing|hear|i hear|i've heard|i heard) (a|the|some|lots of|all sorts of)? (rumour|rumours|rumor|rumors|whispers|gossip) (that|going round|going around|about|flying around|flying about|doing the rounds)? (that)?
      (the)? word (is|on the (street|playground|grapevine|corridor|gate|yard)|in the (staffroom|playground|pub)|at the (school)? (gate|gates)) (is)? (that)?
      (i|i've|ive|we|we've) (have|had)? (just|also|only)? (heard|been hearing|been told) (on the grapevine|through the grapevine|from (someone|somebody|a parent|a mate|a friend|another parent|one of the (mums|dads|parents)))? (that)?
      (just|only|have|having)? heard (that|on the grapevine|through the grapevine)
      (rumour|rumours|rumor|gossip) (going|flying|doing) (round|around|about|the rounds) (that)?
      (<told-by>) (at the (school)? (gate|gates)|in the playground|from (work|school))? (has|have|'s)? (just|also)? (told|tells|telling|said to|informed) (me|us) (that)?
      (someone|somebody|a friend|a mate|a parent|my mate) (said|says|reckons) (that)?
      (can't|cant|won't) say (where|who) (i|told) (heard|me)? (it|this)? (from)? (but)?
      (not|not 100 %|not totally) sure ..2 but (i think)?
      (they're|they are|people are) (all)? saying (on|in) (the)? ..4 (page|group|chat) (that)?
      (i've|ive|i have|so i've) been told (that)?
      hearing (that)?
      (gossip|goss|word|talk) is (that)?
      (people|everyone|everybody|they|the (mums|parents|other parents|dads)) (are|is|'re|'s|were)? (all|now)? (saying|reckon|reckons|reckoning) (that)?
      (not|not entirely|not 100 %|not totally) sure (if|whether|how) (this|that|it|any of this) (is|'s)? (true|right) (but|,)? (they|people|everyone|someone)? (apparently|reckon|say|saying|told me)? (that)?
      (don't|dont|do not|no idea|dunno|can't|cant) (know|say)? (if|whether) (this|that|it) (is|'s) true (but|,)? (that)?
      (so)? (i'm|im|i am|we're) (told|hearing|reliably informed) (that)?
      the (gossip|goss|whisper|talk|rumour|tea|scandal) (is|at the gate is|in the staffroom is|on the playground is) (that)?
      if the (rumours|rumour|gossip) (are|is) (true|right) (,)?
      (a)? friend of a friend (says|said|told me|reckons) (that)?
    `,
  },
  {
    kind: 'pass-on-cue',
    patterns: `
      (please|pls|everyone|plz|must|can you|could everyone|all)? (please|pls)? share (this|far and wide|everywhere|and warn|with (everyone|all|your))
      everyone (please)? share
      (please|pls) (share|repost|pass on|pass this on|warn|be careful|be vigilant|be aware|watch out)
      (warn|warning|warning to) (all|everyone|other|your|parents|mums)
      (my)? (mate|friend|neighbour|sister|cousin)('s)? (cousin|mate|friend|sister|mum|daughter|son|neighbour|husband|wife) (saw|says|said|told|works)
      (doing|going) (the rounds|round the group|round the groups|around facebook|round facebook|on whatsapp)
      (seen|saw|copied|got|read) (this)? (on|from) (another|a local|the local|the mums|a facebook|the village) (group|page|chat)
      (be|stay) (vigilant|careful|aware|safe) (everyone|parents|all|mums|people|folks)
    `,
  },
  {
    kind: 'danger-claim',
    patterns: `
      [((a|an|the|some|two|another|this) <word>? <word>? (man|men|van|guy|bloke|woman|stranger|strangers|people|car|couple|person)|someone|somebody|strangers|men) (in a <word> <word>?)? ..3 (trying|tried|been trying|attempting|attempted|has tried|have tried) to (grab|snatch|take|abduct|lure|entice|kidnap|pick up|bundle|film) ..3 (kid|kids|child|children|girl|girls|boy|boys|pupil|pupils|student|students|toddler)]
      [((a|an|the|some|two|another) <word>? <word>? (man|men|van|guy|bloke|stranger|clown|car|weirdo)|someone|somebody) ..2 (hanging around|hanging about|hanging round|lurking|watching|filming|following|approaching|photographing|taking photos of|taking pictures of|driving round|offering) ..4 (school|schools|kids|children|gates|gate|playground|playgrounds|pupils|girls|sweets|park)]
      [(sweets|vapes|haribo|stickers|halloween sweets) ..3 (laced|spiked|drugged|contaminated|with (drugs|cannabis|spice|fentanyl|razor blades))]
      [(kids|children|girls|a child|a kid|a girl|a boy) (being|are being|is being|was|were|been|have been|has been|nearly|almost) ..1 (snatched|abducted|kidnapped|grabbed|followed|spiked|lured)]
    `,
  },
  {
    // Whoever says where it comes from is not passing on a rumour.
    kind: 'sourced',
    patterns: `
      (has|have|had)? (officially|now|just)? (confirmed|announced) (by|on|in|that|it|the|this|today|at)
      (official|public|police|council|school|ofsted) (statement|letter|report|notice|email|announcement|advice|guidance|website)
      (bbc|itv|sky news|guardian|tes|schools week|the papers|local paper|radio|press release|newsletter|parentmail|parent mail)
      (letter|email|text|message) (home|from (the)? (school|head|council|lea|office))
      according to (the)? (bbc|police|council|report|website|letter|letter|newsletter|met office|dfe|government|research|study|data|guardian|tes)
      (study|research|survey|report|data|evidence) (shows|says|suggests|finds|found|published)
      (it's|its|it is)? (on|in) (the|their|our) (website|newsletter|news|local news|paper)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // Hearsay once a cue stands before it.
    kind: 'school-claim',
    patterns: `
      ${ourSchool} ('s)? <claim-adv>? <rumour-verb>
      school <claim-adv>? (is|'s|has|was|will|might|'ll) (not)? (<rumour-verb>|<weighty-news>|being|to|run|in|full|out|getting|on|a|an|haunted|merging|shut|cutting)
      (at|in|of|lost|from) ${ourSchool} ('s)? (<rumour-verb>|gave|papers|money)
      ${ourSchool} ..2 <weighty-news>
      (selling|closing|shutting|merging|scrapping|axing|sacking|demolishing|cutting|losing|getting rid of) ..3 (our tas|our teachers|our school|the school|<school-name>|our nursery|the nursery|all our|the tas|the playground|the field|the sixth form|the library|the kitchen|the crossing|breakfast club)
      <hazard> ..3 (in|at|on|under|near|outside|by) (our|the|my|<school-name>|school|<year-group>) (school|hall|infants|building|kitchen|classroom|classrooms|playground|reception|roof|<year-group>)?
      (a|an|another|one of the|two|some|three) (<children>|<child>|<learner>|parent|teacher|ta|mum|dad|member of staff|teachers) (at|in|from) (our|the|my|this|<school-name>|<year-group>) ..3 (<rumour-verb>|<weighty-news>)
      (the|our) (school)? (kitchen|nursery|breakfast club|sixth form|after school club) ..1 (failed|is closing|is being|has been|closed|shut)
    `,
  },
  {
    kind: 'weighty-claim',
    patterns: `${person} ..4 <weighty-news>\n(<staff-name>|<colleague-title>) and ..4 <weighty-news>`,
  },
  {
    kind: 'hearsay',
    patterns: `
      [${ourSchool} (is|'s|are|has|will|have|was|might be) ..5 (apparently|so (i|we) (heard|hear|'m told|was told|am told)|allegedly|supposedly|so they say|if the rumours are true|rumour has it|according to the gossip)]
      [${person} ..3 <weighty-news> ..3 (apparently|so (i|we) (heard|hear|'m told|was told|am told)|allegedly|supposedly|so they say|if the rumours are true|rumour has it|according to the gossip)]
    `,
  },
];
