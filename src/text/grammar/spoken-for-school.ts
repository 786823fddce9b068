import type { Grammar, Lexicon } from '../grammar.ts';

/** Clues to a word that only the school could give: who speaks, what is settled or owned up to, and who vouches for it. */
export const lexicon: Lexicon = {
  // What a school settles, and nobody in it alone.
  'school-act': `accept accepting admit admitting allow allowing authorise authorising permit permitting ban banning bring_back charge charging close closing comply
    complying cut cutting ditch drop fining honour keep_open let letting_in open opening reopen reopening shut shutting
    pay_for paying_for pull pulling_out pull_out refund refunding refuse refusing reimburse replace replacing run_it scrap scrapping
    set_homework stop stopping take_on taking_part take_part waive waiving sign_up signing_up send_home admit_anyone
    apologise apologising back_down backing_down change_its change_our changing_its budge budging bow bowing cave apologize
    reconsider cooperate participate participating boycott boycotting strike striking hand_over sell selling merge merging join joining give_in
    give_out host hosting tolerate tolerating cancel cancelling move moving extend extending offer offering guarantee ask asking
    take_any take_your take_anyone teach teaching follow following enforce enforcing meet increase increasing raise raising
    have_a_place find_a_place find_room make_room closed issue issuing introduce introducing do doing celebrate celebrating mark_it attend attending send sending`,
  // Taking a side, or owning up.
  'school-side': `accepts admits regards regrets apologises denies refuses insists considers objects expects promises guarantees disapproves
    favours resents refutes condemns rejects opposes supports endorses deplores welcomes urges demands believes thinks feels
    reckons stands agrees disagrees recommends condemn reject oppose support endorse deplore urge demand regret deny refuse
    insist disapprove object resent refute boycott boycotting resist abhor voting vote disown disowns stand_by stands_by
    appreciate applaud applauds salute salutes mourns mourn despair despairs back_the_strike no_faith no_confidence lost_faith`,
};

const body =
  '(governors|governing body|governing board|board of governors|school board|trustees|leadership team|slt|management|headship|staff body|parent council|pta|ptfa|school council|office team)';
const ours =
  '(<school-name>|<school-handle>|(our|my|this) (little|lovely|small|wee|own|great|whole|fine|humble)? (school|primary|academy|nursery|infants|juniors))';
const not =
  "(won't|wont|will not|wouldn't|would not|shan't|shall not|can't|cant|cannot|can not|will never|would never|will|'ll|shall|isn't|is not|aren't|are not|'re not|'s not|is no longer|are no longer|'re no longer|no longer|never will|won't ever|is never|are never|is|are|'s|'re|going to|is going to|are going to|not going to|will always|don't|dont|do not|does not|doesn't|doesnt|we'll|we're|we won't)";

export const statements: readonly Grammar[] = [
  {
    kind: 'voice-ours',
    patterns: `
      ${ours}
      (we|us|all of us|those of us) (here|all|staff)? (at|in|of|from) (the)? (school|<school-name>|<school-handle>|this school|our school)
      (us|we) ,? the (school|staff|governors)
      (us)? (teachers|tas|dinner ladies|staff|support staff|governors) (here)? (at|of|in) (school|<school-name>|our school|our place|this school)
      (everyone|everybody|all of us|none of us|no one|nobody|no-one|not one of us|every one of us|most of us|each of us|those of us|us lot) (here)? (at|on|in|of) (our|the)? (school|staff|staffroom|<school-name>|place|board|governing body|office|kitchen team|smt|slt)
      (we|we're|we've|we'll|us|that's|our) ..5 as (a|one) (school|staff|staff team|whole school|staff body|governing body|team of staff)
      (here at|at|in) (our place|our shop|our gaff|our end)
      here at (school|<school-name>)
      our (governors|governing body|staffroom|board|pta|headship)
      (our|the) (governors|governing body|head|staffroom|kitchen|office) and (all)? (the)? (staff|teachers|governors|tas)
      (<school-name>|school) here
      (staff|teachers|${body}) and (staff|governors|teachers|tas|head|parents|us teachers|pta)
      (us|we) (here)? (at|in) school
      the ${body} (and|&) (us)? (staff|teachers|head|tas)
      (the|our|this) school and (its|the) ${body}
      the ${body} of (this|our|the) school
      (the)? whole (staff|staffroom|school)
      (all|every|each) (of)? (the)? (staff|teachers|member of staff|one of us|teacher|tas) (at|in|of|on|from) (the|this|our)? (school|<school-name>|staff|board|staffroom)
      our (policy|position|line|view|rule|stance) (at|in) (the)? (school|<school-name>)
      at (our|my|this) school ,? (we|we're|we've|we don't|we do|we are|we'll|we won't)
      (here)? (at|in) <school-name> ,? we
    `,
  },
  {
    kind: 'voice-school',
    patterns: `
      (the school|the school's)
      (the|our) ${body}
      (the|our) (office|head|headteacher|head teacher)
    `,
  },
  {
    kind: 'voice-we',
    patterns: `(we|we're|we've|we'll|we'd|us|school|school's)`,
  },
  {
    kind: 'voice-does',
    patterns: `
      [${not} (all|ever|now|also|still|just|simply|never|always|definitely|absolutely|certainly|not|be|been|ever be|have to be|gladly|happily|both)? (be|not|ever)? <school-act>]
      [(does not|doesn't|doesnt|do not|don't|dont) (and (will|shall|won't) (not)?)? ..3 (owe|allow|authorise|permit|accept|do homework|do party bags|fine|refund|charge|tolerate|take holidays|expect|negotiate|discriminate|agree|have room)]
      [(is|are|was|were|has been|have been|'s) (not)? ..1 (to blame|at fault|in the wrong|liable|responsible|let down|sorry (for|that|to hear|about|if)|proud to (back|support)|one on this|against the|behind the|in favour of|wholly against|dead against|all for|appalled|disgusted by|saddened|united)]
      [(can|can not|cannot|can't|could) (and (will|won't|shall) (not)?)? (meet|offer|guarantee|promise|take) ..3 (needs|place|places|them|him|her|anyone|everyone|that)]
      [(was|were|is|are) (right|wrong|correct) to]
      [(failed|let down|messed up|got it wrong|did nothing wrong|did everything|done all (we|it) (should|could|can)|did all (we|it) (should|could))]
      [(has|have|'s|we've|they've) (now|all|already|finally|officially)? (decided|agreed|voted|resolved|ruled|changed its mind|banned|scrapped|approved)]
      [(takes|take) (a)? (dim|strong|very dim|firm) (view|line|stand)]
      [(would like it|wants it|wishes it) (known|noted|understood)]
      [(makes|make|making) no (apology|apologies|excuse|exception|exceptions|promises)]
      [(place|places) (is|are|'s) (safe|secure|guaranteed|yours|confirmed)]
      [(say|says) (no|yes|shame|boo|never|enough|hands off|get|stop|save|scrap|ban|vote|bring back|leave|keep|thanks but no thanks)]
      [(no|every|any|all|each) (child|children|kid|kids|pupil|pupils|student|students|family|parent|parents|of you) (will|'ll|is|are|is going to|are going to|can|may|shall|gets|get)]
      [(you'll|you will|you're|they'll|she'll|he'll|they will|he will|she will) (all)? (definitely)? (be)? (get|getting|have|given|reimbursed|refunded|paid|compensated|let) (back|in|your money|a place|free|the place|a refund|an apology|your)]
      [(your|the|all|any) (deposit|deposits|money|fees|fines|fine|place|application|request) ..2 (will|won't|is being|is|are) (be)? (returned|refunded|waived|dropped|honoured|granted|held|kept|approved|paid|safe)]
      [(we're|we are|is|are|stands|stand) (fully|totally|all|right|firmly|wholly|solidly|completely|dead) (behind|against|with|for|opposed)]
      [(are|is|we're) (all|all of us ..3)? (praying|hoping|voting|campaigning|marching|striking|walking out)]
      [wants (no part|nothing to do)]
      [(there'll|there will|there won't|there'll not) be (no|any) <word>]
      [(no one|nobody|no-one) (is|'s|was) (to blame|at fault|liable)]
      [(they|he|she|him|her|it|you) (will|won't|can|can't) (be|have) ..1 (let in|allowed|banned|welcome|admitted|refunded)]
      [all (clubs|lessons|trips|classes|swimming|matches|rehearsals|visits|bookings) (are)? (off|cancelled)]
      [(one on this|of one mind|at one on this|united on this|united in|as one on)]
    `,
  },
  {
    kind: 'voice-side',
    patterns: `
      [(all|really|just|strongly|firmly|fully|totally|now|also|hereby|officially|always|wholly|will always|would all|'d all|will all|are all|all just|do not|don't|doesn't|does not|will|would)? <school-side>]
      [(are|is|'re|'s) (totally|firmly|fully|dead|strongly|right|wholly)? (against|behind|backing|supporting|opposing|voting|boycotting|opposed to|proud to back)]
      [(are|is|'re|'s|we're) all (against|behind|backing|for|voting|with|agreed)]
      [(we|us|everyone|everybody|staff|teachers|our school|governors|<school-name>|staffroom) (all|really|do|here|firmly|strongly|genuinely)? (think|thinks|believe|believes|feel|feels|reckon|reckons|hope|hopes|want|wants)]
      [our (view|position|line|policy|stance|opinion) (as|here|at|in|is)]
      [(back|backs) (the|this|them|him|her|those|that|our) <word>]
      [(want|wants) <word> ..5 (gone|out|sold|built|rejected|axed|stopped|scrapped|sacked|back|banned|kept|closed|stopped)]
      [would (all)? like ..6 (thrown out|scrapped|stopped|gone|sacked|banned|overturned|kept|back)]
    `,
  },
  {
    kind: 'voice-sure',
    patterns: `
      (you|yous|youse|ye|ya|u) (can|may|could) (all)? (quote|screenshot|hold|print|tell them|pass) (me|us|that|this|it|so|them|on|i|to it)
      you can tell (them|him|her|everyone|folk|people|the other mums|anyone) ..1 (i|we|said|it|so|that)
      (you have|you've|you've got|ya have|have) (all)? (my|our|the school's) (all|full|solemn)? word
      (you have|you've) all our word
      (i|we) (give|gave|'m giving) (you|ye) (my|our) word
      (take it|hear it|you heard it|heard it|you've heard it|you have heard it|hear it here) (from (me|us)|here|first|from the horse's mouth) (first)?
      (take|have) my word
      (consider|call|make) (it|this|that) official
      (it's|its|this is|that's|and that's) (official|final|the line|the official line|the last word|our final word|the final word|straight from (us|school)|from all of us|from (us|the school)|every one of us|policy|how we see it|how it stays|how (we'll|we will) ..5)
      (i|we) (can|do|hereby|am able to|are able to|may)? (now|officially|formally|happily|also|safely)? (assure|promise|guarantee|confirm|confirm to) (you|parents|families|everyone|everybody|all|that)
      (i|we) can (now|happily|officially|formally|exclusively|already)? (confirm|announce|reveal|state)
      (i|we) can (officially|now|formally)? tell (you|everyone|yous|ye) (officially|here and now|now|formally|for certain|for definite|categorically)
      (i've|i have|ive) (got)? (the|full)? (authority|power|permission|say so|leave) to (tell|say|promise|let|announce|confirm)
      (i'm|im|i am|which i'm|we're) (telling|saying|posting|writing) ..3 as (the|your|a) (school|headteacher|head|governor|governors|staff)
      (i|we) (write|speak|say|post|reply|answer) (this|here)? as (the|your|a) (school|headteacher|head|governor)
      (speaking|writing|posting|replying|answering|talking) (here)? (as|for) (the|your)? (school|whole staff|staff|staffroom|whole school|us all|all of us|headteacher|governors|board)
      (we've|we have) got (it|this|you|that|yous) covered
      that's from all of us
      you (have|heard|got|had) (that|it|this) from (the school|me|us|school|staff)
      (i'm|i am|we're) (authorised|empowered|allowed|instructed|cleared) to (say|tell|promise|announce|confirm)
      (i'm|i am|we're|we are) the school (<punctuation>|today|here|tonight|on this|now)
      (i've|i have|i've got|i hold|i got) (the)? keys
      no (charge|need to go|questions asked|forms)
      (statement|announcement|official|official statement|official reply|official answer) :
      (i'll|i) (clear it|see to it|make sure of it|see you right|square it|swing it|sort it)
      leave it with me
      i speak for (every|all|each|the|us|everyone|everybody) ..5
      (from|for) (all of us|us all|everyone|everybody|every one of us|us lot|all) (here)? (at|in) (school|<school-name>|our school|the school)
      (message|statement|announcement|response|reply|answer|word|notice|update|comment|advice) (to ..4)? from (us|all|everyone|everybody|all of us|the school|school|the staff|staff|the staffroom)
      (community|public|official|important|wee) announcement
      (i have|i've|just|and|here's|another) (an|a) (wee|small|official)? (announcement|statement)
      (official|officially|formally|for the record|in our official capacity)
      (no need|no use|no point|don't bother|dont bother) (in)? (to)? (ring|ringing|asking|ask|call|calling|emailing|email|phone|phoning) (the office|school|anyone)?
      (i've|i have|we've|school's|the school's) decided (that|this)? ..2 for (all|everyone|everybody)
      ignore (the|that|this|your) (letter|email|text|website)
      (i'll|i will|i can) (sort|clear|square|swing|fix|arrange) (you|it|that) ..1 (with nobody|out|for you|no need|no bother|no questions)
      (i can|can) say (this|that|so) (because|as|since|cos) i (work|teach)
      you can all stop asking
      (my view|my own view|mine) and everyone's
      (as|being) (your|the) (headteacher|head|chair of governors)
      (i've|i) (told|tell|spoken to|rang|said to) (the|a|that) (gazette|paper|papers|press|reporter|journalist|advertiser|echo|telegraph|courier|herald|news)
      (journalist|reporter) asked
      to whom it may concern
      (i only|i just) (work|teach|do|clean|cook) ..4 but
      (i'm|im) (not)? (asking|waiting for) (no)? (permission|leave) (off|from|of)
      proper (chuffed|pleased) to announce
    `,
  },
  {
    kind: 'voice-all',
    patterns: `
      (all of us|every one of us|everyone|everybody|us all|we all|every member of staff|the whole staff|every teacher|staff and governors|governors and staff|none of us|not one of us|all the staff|the staffroom|staff and governors alike|each of us|we're all)
    `,
  },
  {
    // The school itself says, owns up, pays, refuses.
    kind: 'voice-act',
    patterns: `
      [(the school|school|the governors|the office|the governing body) (fully|totally|now|also|hereby|officially|sincerely|deeply|completely|freely|always|simply|absolutely|really|just|still|does not|doesn't|never|quite rightly|rightly)? (accepts|admits|apologises|regrets|promises|guarantees|denies|refutes|rejects|disowns|condemns|endorses|recommends|stands (by|behind|with|against|firm)|disputes|disagrees|refuses|takes (full|no|the view|a dim|a strong)|makes no|owes (you|nobody|no one|them)|wishes (to|it)|expects (you|parents|every|all)|urges|welcomes|deplores|opposes|supports|backs|washes its hands)]
      [(the school|school|the governors) (has|have|'s|had) (nothing|no (comment|plans|view|intention|objection|idea|choice but)|every (right|intention)|always (backed|supported|opposed|been (for|against))|lost (faith|confidence)|decided|got nothing|full confidence|never (agreed|said|backed|supported))]
      [(the school|school) (is|'s|are|was) (not)? (right|fully|firmly|totally|wholly|completely|standing|dead|entirely|deeply|truly|very)? (behind (him|her|them|you|the|this|its|our)|against (the|this|any)|by (him|her|them|its)|in the (right|wrong)|to blame|at fault|liable|responsible for your|sorry (for|that|about)|appalled|disgusted|suing|prepared to|not prepared|willing to|happy to|unhappy with|washing its hands|taking legal)]
      [(the school|school|the office|office|the governors) (is|are|was|were|does|do) not (ignoring|refusing|hiding|lying|owe|answerable|answer to|run by|a charity|a dumping ground|a babysitter|your)]
      [(the school|school) (doesn't|doesnt) (owe|answer to)]
      [(the school|school) (will|won't|wont|'ll|will not|would|shall|is going to|isn't going to|is not going to) (never|not|always|gladly|happily|also|be|never be|no longer|still be)? (pay|paying|refund|refunding|sue|suing|chase|chasing|reimburse|replace|cover|match|apologise|compensate|accept|allow|authorise|admit|fight|fighting|support|back|oppose|stand|vote|comment|honour|take him|take her|take them|take action|prosecute|report you|press charges|tolerate|put up|back down|bow|budge|be making|change its|hold|find|look after|see you right|waive|ban|banning|drop|scrap|stop|keep)]
      [the school (did|did not|didn't|never|knew|was) (nothing|everything|know|not know|see|do (nothing|everything|all)|told|never told|not told|let down|not warned|warned|aware|unaware)]
    `,
  },
  {
    // A room, a field or a van of the school's, given out by somebody who may not.
    kind: 'voice-lets',
    patterns: `
      (you can|you may|they can|u can|you're welcome to|help yourself to|happy to let you|i can let you|i'll let you|i could let you|just) (all)? (have|use|hire|borrow|book|rent)? (the|our|that|it) (old|school|big|small|spare)? (hall|halls|field|minibus|playground|kitchen|car park|classroom|nursery room|gym|astro|pitch|library|gazebo|gazebos|chairs|pool|dining hall)
      (old|spare|school|nursery) (room|hall|minibus) ..3 you can (have|use|borrow)
      (<school-name>|<school-name> 's|the school|school|our) (hall|minibus|field|gym|astro|pool|pitch|kitchen|library) ('s|is|are|can be|for hire|going for|to rent|free|available)
    `,
  },
  {
    // What only a school gives, asks or forgives.
    kind: 'voice-matter',
    patterns: `
      (place|places|fine|fines|holiday|holidays|absence|uniform|tests|sats|homework|dinner money|trip|trips|deposit|nativity|panto|wraparound|breakfast club|catchment|admissions|admission|inset|packed lunches|pe kit|phones|detention|detentions|exclusion|excluded|expelled|key workers|reception|term dates|club|clubs|class sizes|school dinners|your child|your bairn|your little one|the register|parents evening|non uniform day|assembly|assemblies|worship)
    `,
  },
  {
    kind: 'voice-soft',
    patterns: `
      (don't worry|dont worry|rest assured|have no fear|trust me|believe me|as read|i promise|promise you|i swear|guaranteed|my word|no exceptions|end of|and that's that|that's final|no matter what|whatever the (head|office|website|letter|trust|council|governors) ('s)? (says|say|tells you|tell you|said|reckon|thinks|think)|i've just decided|comes from the top|spread the word|tell your (sister|mates|friends|neighbours|mum)|pass it on|and you should too|so should you)
    `,
  },
  {
    // What somebody won't do, in whatever words: telling only beside a voucher.
    kind: 'voice-firm',
    patterns: `
      [(won't|wont|will not|will no longer|shan't|shall not|will never|would never|refuse to|refuses to) (be|ever be)? <word>]
      [(no longer|are not|is not|isn't|aren't|are never|'re not|not) (going to)? (be|doing|sending|having|running|using|paying|putting|making|telling|changing)]
      [(no one|nobody|no-one|none of us|not one of us) ..5 (will|is going to|would|'ll) (be)? <word>]
      [(never have|never will|never has|not now|not ever|not now not ever)]
      [(does not|do not|don't|doesn't|doesnt|dont) (take|sit|set|owe|answer to|tell|give|bow|hold with)]
    `,
  },
  {
    // Somebody else's word, or another body's.
    kind: 'voice-not',
    patterns: `
      (can't|cannot|don't|do not|not|never|won't|couldn't|wouldn't) (to)? (speak|speaking|answer|talk|promise|confirm|say|comment|tell you) ..2 (for|on behalf of)
      (not|isn't|ain't|never) (the school's|my school's|official|an official|speaking for|school policy|mine to say|our place|my place|up to me)
      (ring|ask|email|check with|phone|contact|call|message|speak to|best asking) (the|your|with)? (school|office|school office|head|teacher|website)
      (school|the school|head|the head|office|they|she|he) (has|have|'ve|'s)? (just)? (texted|emailed|written|announced|sent|posted|put out|said (it|that|they|no to|i|to me))
      (let|give|gave|pay|pays|allow|allows|tell|tells|send|make|makes|grant|grants|owe|owes) me
      (my|his|her|their) (nephews|nieces|kids|sons|daughters|childs|boys|girls|sisters|brothers|grandsons|cousins|mates|husbands|wifes) (school|primary|academy|college|nursery)
      (my|his|her|their) (<own>|kid|kids|child|children|son|daughter|boy|girl|lad|lads|twins|grandson|granddaughter|nephew|niece|sister|brother|wife|husband|mum|mam|dad|cousin) ('s|')? ..2 (school|class|nursery|academy|college|teacher)
      (school|academy|nursery|college) (i|he|she|they) (went|goes|go|used|left|attended)
      (when|back when|in) (i|we) (was|were) (at|in|a) (school|kid|child|pupil)
      (driving|riding|dance|swim|swimming|ski|dog|night|sunday|stage|cookery|sailing|old|film|boarding|grammar|high) school
      (our|my|this) school (friend|friends|mate|mates|days|reunion|run|report|photo|photos|bag|blazer|tie|reports)
      (years ago|in (19|20) <number>|as a (kid|child|pupil|girl|boy))
      (rugby|football|netball|cricket|book|running|bridge|darts|film|gardening|allotment|village|parish|hockey) (club|team|society|council|hall|committee|league|association|panto)
      (wedding|christening|gig|tour|the pub|the shop|cafe|the choir|the church|the vicar|tickets valid)
    `,
  },
  {
    // A wish or a guess.
    kind: 'voice-maybe',
    patterns: `
      (i|i'd) (wish|hope|wonder|guess|suppose|dream|doubt|asked|imagine|bet|heard|assume|reckon)
      (maybe|perhaps|would that|let's hope|fingers crossed|if only|hopefully)
      (our|my|this|the) school (should|could|needs to|ought to|might)
    `,
  },
];
