import type { Grammar, Lexicon } from '../grammar.ts';

/** Speaking for the school: opinions put in its mouth. */
export const lexicon: Lexicon = {
  'opinion-verb': `think thinks believe believes feel feels reckon reckons support supports oppose opposes condemn condemns
    endorse endorses reject rejects back backs say says stand stands agree agrees disagree disagrees welcome
    welcomes deplore deplores recommend recommends hate hates love loves want wants urge urges demand demands`,
};

/** Whose voice it is taken for. */
const school =
  '(<school-name>|<school-handle>|(our|my|this) school|(the|our|this) (governors|governing body|governing board|staffroom|leadership team) (of this school|at (<school-name>|our school|this school))?)';
const there = '(<school-name>|<school-handle>|(the|our|my|this) school|school)';
const many =
  '(all of us|everyone|everybody|every one of us|every teacher|every member of staff|each of us|the rest of us|those of us|none of us|not one of us|nobody|no one|no teacher|most of us|we|us|staff|the staff|teachers|the whole (team|staff))';
/** Taking a side, owning up, promising: what a school does only when somebody with leave says it. */
const stance =
  '(accepts|accept|admits|admit|regards|regard|regrets|regret|apologises|apologise|denies|deny|refuses|refuse|insists|insist|considers|objects|object|expects|expect|promises|promise|guarantees|guarantee|disapproves|disapprove|favours|favour|resents|resent|refutes|is sorry|are sorry|is against|are against|is for|is behind|are behind|is voting|are voting|are all voting|has no confidence|have no confidence|would like it known|will be refusing|will be voting|will not be|will never|will refuse|will vote|takes a|take a)';
const sure =
  '(you (can|may) (quote|screenshot|hold) (me|us|that|this)|you have (my|our|all our) word|(i|we) give you (my|our) word|take it from (me|us)|take my word|consider (it|this) official|(i|we) (can|do|hereby)? (now|officially|formally|happily|also)? (assure|promise|guarantee|confirm) (you|to you|parents|families|every|everyone|all))';

export const phrases: readonly Grammar[] = [
  {
    kind: 'school-voice',
    patterns: `
      [(all of us|everyone|everybody|all the staff|all staff|the staff|staff|the whole team|the team|we all|we|those of us|us) (here)? (at|in) (<school-name>|<school-handle>|our school|my school|this school|school) (all|really|just|strongly|firmly|do not|don't|would|do|also)? <opinion-verb>]
      [(<school-name>|<school-handle>|our school|my school|this school) (as a whole|staff|teachers|team|governors)? (does not|doesn't|do not|don't|really|fully|strongly|firmly|totally|will not|would never|officially|also|proudly)? (thinks|believes|feels|supports|opposes|condemns|endorses|rejects|backs|says no|stands (with|for|by|against)|agrees|disagrees|deplores|recommends|urges|demands|does not <opinion-verb>)]
      [(as a (school|staff|team|primary school|whole school)) ,? (we|our) (all|do not|don't|strongly|firmly|would|really|also)? <opinion-verb>]
      [(speaking|talking|posting|tweeting|writing) (on behalf of|for) (<school-name>|<school-handle>|our school|my school|the school|all (the)? (staff|teachers) (at|here))]
      [on behalf of (<school-name>|<school-handle>|our school|my school|the school|everyone at (<school-name>|school|our school)|all (the)? staff (at|here)?)]
      [(the|our) school('s)? ('s)? (official)? (view|position|stance|opinion|line|policy) (is|on)] (that|this|to|clear|the|these|simple)
      [(<school-name>) 's (official)? (view|position|stance|opinion) ..1 (is|on)]
      [(official|officially) (from|speaking for|on behalf of) (<school-name>|the school|school)]
      # one who speaks for the many
      [(i speak|speaking|speakin|talking|talkin|answering|writing|saying this|commenting|replying) (for|on behalf of|in the name of|in my capacity as) ..4 (school|<school-name>|staff|governors|governing body|teachers|staffroom|<year-group>|headteacher|head teacher|governor)]
      [on behalf of (the|our|all)? (governors|governing body|governing board|staffroom|whole staff|teachers)]
      [${many} (here)? (at|in|from|of) ${there} ..1 (all|really|just|strongly|firmly|fully|do not|don't|dont|does not|doesn't|would|do|did|also|will|won't|are|literally)? (all|not)? (${stance}|<opinion-verb>|vote|voting|support|care|hold with)]
      [(we|us) as (a|the|your) (governing body|staff|school|teachers|board|children 's teachers|child 's teachers)]
      # what the school feels, owns up to or will do
      [${school} (all|really|just|strongly|firmly|fully|totally|now|also|hereby|officially)? ${stance}]
      [(the|our|this)? official (line|view|position|word|answer|response|stance|statement) (from|of|at|in) (us|${there}|(the|our) (staff|staffroom|governors|office))]
      [(the|our|this) (school|governing body|governors|staffroom) 's (official|own|firm|settled|considered)? (view|position|stance|opinion|answer|line|advice) ..4 (is|was|remains)]
      [(our|the) (policy|position|line|view|rule|stance) (here)? (at|in) (the|our)? (school|<school-name>) (is|has always been)]
      [(the|our) school ('s)? (official)? (view|position|stance|line) ..12 is that]
      [(us|we|from us|from all of us) ,? the (school|staff|governors|staffroom)]
      [(let me|i'll|i can|i will|i'd like to|happy to|i might as well|allow me to) (answer|speak|reply|apologise|say sorry|decide|promise|confirm) (for|on behalf of) (the|our|all the)? (school|staff|governors|<school-name>|head|staffroom)]
      [(consider|take|treat) (this|that) (as)? (our|the school 's|<school-name> 's) (official|formal)? (reply|answer|statement|response|notice)]
      [(our|the school 's|<school-name> 's) (official|formal) (reply|answer|statement|response|notice|apology|thanks|condolences)]
      [on (everyone|everybody|school|staff) 's behalf]
      [on behalf of (everyone|everybody|all|all of us|us all|the team|the office|the kitchen|<year-group>|the head|the pta) (here|at|in|on)? (at|in|on)? (the)? (staff|school|<school-name>)]
      [(message|statement|notice|word|apologies|sorry) (to ..4)? from (us|all|everyone|everybody|all of us|the staff|staff|the staffroom|the team)? (here)? (at|in)? (<school-name>|our school|school|the school)] (<punctuation>|x|<symbol>)
      [(official|officially|formally) ,? (speaking)? (from|for) (all of us|us all|everyone|everybody|us) (at|in) ${there}]
      [(official|officially|formally) ,? from ${there}]
      [(it's|it is|here's|this is|that's|that is) (what)? (the|our|this) school ('s view|thinks|believes|wants)]
      # vouched for
      [${sure} ..9 (<school-name>|(the|our|this) (school|governors|governing body|staff)|place|places|<year-group>)]
      [(<school-name>|(the|our|this) (school|governors|governing body|uniform)) ..12 ${sure}]
    `,
  },
];
