import type { Grammar, Lexicon } from '../grammar.ts';

/** Joining a discussion about the school as somebody who works there. */
export const lexicon: Lexicon = {
  'works-at': 'works work teaches teach',
  'staff-member': `teacher ta governor member_of_staff staff_member teaching_assistant class_teacher form_tutor
    lunchtime_supervisor dinner_lady caretaker receptionist tutor hlta senco deputy headteacher one_of_the_staff
    one_of_the_teachers one_of_the_tas member_of_the_team`,
  'work-matter': `rota rotas slt head headteacher inset inset_day staff_briefing appraisal appraisals ppa payslip
    planning_meeting staff_meeting staffing performance_management staffroom marking_policy cover_rota duty_rota
    capability_policy restructure redundancies staff_training staff_car_park observations learning_walks`,
  // Places where people of the trade talk shop, which the policies welcome.
  'trade-place': `edutwitter edchat ukedchat primaryrocks edusky teamenglish mathschat cogsciscie senexchange
    teachmeet researched ectchat nqtchat mfltwitterati historyteacher asechat primaryteachers teachertwitter
    eyfstwitterpals`,
};

const here =
  "(the|this|our|your|my|their|that) (kids'|child's|son's|daughter's|children's|local|village)? (school|primary|academy|nursery)";
const atSchool = `(${here}|<school-name>|<school-handle>)`;
const theirs = `(${here}|<school-name>|<school-handle>|there|here)`;

export const phrases: readonly Grammar[] = [
  {
    kind: 'professional-group',
    patterns: `
      <trade-place>
      (teacher|teachers|teaching|subject|primary|secondary|maths|english|science|phonics|eyfs|send|sendco|senco|ect|ta|music|pe|history|geography|computing) (network|forum|association|community|subject group|professional group|facebook group|tips group|resources group|cpd group|cpd)
      (subject association|chartered college|cpd session|professional development|teaching school hub|in this (cpd|subject|professional|teaching|planning) group)
    `,
  },
  {
    kind: 'joins-parents',
    patterns: `
      [(speaking|talking|writing|posting|replying|commenting|answering|chipping in) (here)? as (a|one of the|someone on the)? (staff|member of staff|staff member|member of the staff|member of staff here|member of the team here|teacher here|ta here|governor here)]
      [(speaking|talking|writing|posting|replying|commenting|answering|chipping in) (here)? as (a|an|the|one of the) (<year-group>)? <staff-member> (at|from|in) ${theirs}]
      [as (a|an|one of the|the|your)? (<year-group>)? (<staff-member>|<role-word>|tas|teachers|governors|staff) (at|in|from) ${theirs} ,? (i|we)? (can|could|would|have to|want to|must)? (tell|assure|promise|confirm|say)? (you|parents|everyone|everybody)?]
      [as (someone|somebody|one) who <works-at> (at|in|for) ${theirs} ,? (i|we)? (can|could|would|have to|want to|must)? (tell|assure|promise|confirm|say)? (you|parents|everyone|everybody)?]
      [(i|we) (actually|do|also)? <works-at> (at|for|in) ${atSchool}] (and|so|,|-|but) ..2 (you|you've|youve|parents|it's|its|that's|thats|that|i|we|can|none|nobody|they|what|this|the|no)
      [(i|we) (actually|do|also)? <works-at> in the (school)? (office|kitchen|nursery|reception|library) (at|in) ${atSchool}]
      [(i|we) (teach|look after) your (kids|children|little ones)] (and|so|every|all|,|-)
      [(i|we) (actually|do|also)? <works-at> (there|here)] ..3 (parents|school|homework|uniform|head|teachers|the kids|the children|class|classes|pupils|reading books)
      (parents|school|homework|uniform|head|teachers|the kids|the children) ..3 [(i|we) (actually|do|also)? <works-at> (there|here)]
      [(to|dear|message to|note to) (all)? (the|you)? parents (moaning|complaining|whinging|kicking off|asking|worrying|commenting|gossiping|posting|upset|cross) ..2 (in (this|the) (group|thread|chat)|on (here|this page|this post|this thread)|at (our|my) school|about (the|our) (new)? (homework|uniform|parking|school|trip|head|menu|dinners|nativity|policy|phone ban|car park))]
      [to (all)? (the|you)? parents (on here|in here|in this group|on this page|on this thread|in this thread|in the comments)]
      [(all)? you parents (need|should|have no idea|don't|dont|can|could|want|keep|in this group|on here|who)]
      [(staff|teachers|us teachers|us staff|we teachers|tas) (here|there|at ${atSchool}) ..4 (as you|than you|with you|to you)? parents]
      [(i|we) can (assure|promise|reassure) (you|parents|everyone|you all|you parents) (that)? (the school|our school|<school-name>|staff|the staff|teachers|the teachers|the head|nobody at school|nobody at the school)]
      [(i|we) can (tell|say to) (you|parents|everyone|you all|you parents) (that)? (our school|<school-name>|(the)? staff at|(the)? teachers at|the head at|nobody at school|nobody at the school)]
      [(teacher|ta|staff member|member of staff|governor|member of the team|someone who works there|staff|teaching assistant|dinner lady|one of the teachers|one of the staff) (at|from|in)? (this|the|our|that|your)? (school|here|there|<school-name>)? here] (,|-|:|and|so|<punctuation>) ..8 (school|head|homework|uniform|policy|parents|menu|kids|classes|office|trip|toilets|supplier|decision|choice|you|we)
      [(question|poll|question time|quick question|message|note|plea|reminder|honest question) (for|to) (all|the|you|our)? (<school-name>|our school|school|<year-group>|year <number>|class)? (parents|mums|dads|families)] (:|,|-|at|of|,)
      [(come on|right|ok|okay|oi|so|dear|hey|listen) (then)? ,? (all)? (you)? ..1 (parents|mums|dads)] (,|:|tell|who|what|which|stop|why|please|let's|have) ..8 (us teachers|us|teachers|school|homework|car park|really think|me|my|our|posting|face|uniform|staff)
      [(speaking|talking|posting|commenting) from (inside|within) (the)? (building|school|staffroom|system|<school-name>)]
      [(speaking|talking|posting|commenting|writing) as (one of the|a|an|your child's|the|your kids'|somebody who|someone who) ..3 (teachers|teacher|staff|tas|ta|there|here|works|teaches)] (at|,|-|:|i|you|we|from|in|there|here|and|this)
      [from (a|the|your) (teacher|teachers|staff|ta) (')? (s|'s)? (side|point of view|perspective|view|end) (at|of|in) (this|the|our|your) ..2]
      [(i'm|im|i am|i was|we're) (actually)? (on the staff|on staff|one of the (staff|teachers|tas|governors)|a member of staff|staff (here|there)|one of the (year <number>|reception) (teachers|team))] (and|so|,|here|there|but|who|that|honestly)
      [(not|i'm not|im not) (speaking|talking|posting) (for|on behalf of) the school but ..6]
      [(but|and|because|cos|since) (i|we) (actually)? (teach|work) (there|here|at the school)] (and|so|,|you|it|we|they)
      [as (one of the|a) (tas|teachers|staff|ta|teacher|governor|governors|dinner ladies) (who|that) ..8]
      [(signed|love|yours|regards|from) ,? (a|one of (the|your)|your friendly)? (knackered|tired|local|your)? (teacher|teachers|staff|member of staff|ta) ..5]
      [<school-name> (parents|mums|dads|families) (please|stop|can you|could you|why|who|we|you|do you|don't|what)]
      [(on behalf of|speaking for) (the|all the)? (staff|teachers) (here)? ..1 (in|to) (this|the) (thread|group|parents|discussion|page)]
      [(the real|the actual|what really happened|what actually happened|the truth) ..2 (at|in) (school|our school|<school-name>) ..2 parents]
      [(i'm|im|i am) (a|one of the|your child's|the) ..2 (<staff-member>|<role-word>) (here|at ${atSchool})] (and|so|,|-|but)
      [(i'm|im|i am) (a|one of the|your child's|the) ..2 (<staff-member>|<role-word>) there] (and|so|,|-|but) (i|we|it|that|you|the|they|nobody|no)
    `,
  },
  {
    kind: 'joins-colleagues',
    patterns: `
      [(any|all|other|fellow|calling|hey|ok|dear) (all)? (<school-name>|<school-handle>) (staff|teachers|tas|team|colleagues)]
      [(anyone|anybody|who) (else)? (at|from) (our school|my school|work|<school-name>|<school-handle>) ..2 (think|thinks|feel|feels|heard|seen|fed up|sick|know|knows|annoyed|worried|reckon)]
      [(anyone|anybody|everyone) (else)? (here)? (on (the|our) staff|in (the|our) staffroom|on our team|in our department|at work) ..2 (think|feel|heard|seen|fed up|sick|know|annoyed|worried)]
      [(can|shall|should|could) we (all)? (talk|chat|speak|meet|moan|vent) about (the|our|this|that)? (new|latest)? <work-matter>] ..3 (here|on here|in here|slt|in this (group|chat)|before)?
      [(what|how) (do|did|are|does) (you|we|everyone|the rest of you|you lot) ..2 (think|make|feel|reckon|find) ..1 (of|about) (the|our|this) (new|latest)? <work-matter>]
    `,
  },
];
