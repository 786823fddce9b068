import type { Grammar, Lexicon } from '../grammar.ts';

/** Speaking for the school: opinions put in its mouth. */
export const lexicon: Lexicon = {
  'opinion-verb': `think thinks believe believes feel feels reckon reckons support supports oppose opposes condemn condemns
    endorse endorses reject rejects back backs say says stand stands agree agrees disagree disagrees welcome
    welcomes deplore deplores recommend recommends hate hates love loves want wants urge urges demand demands`,
};

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
    `,
  },
];
