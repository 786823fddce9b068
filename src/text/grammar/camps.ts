import type { Grammar } from '../grammar.ts';

/** People of one side of what people fall out over, and harsh words for them. Every side stands beside the other. */
export const statements: readonly Grammar[] = [
  {
    kind: 'camp',
    patterns: `
      (anyone|anybody|everyone|everybody|people|those|folk|folks|whoever|all those|anyone else|any (parent|teacher|governor|staff|man|woman|one) who) (who|that|still)? ..1 (vote|votes|voted|voting|support|believes|believe|crossed|marched|won't wear|eats|sends|send|want|wants|thinks|think|reckons|says|stays|let|lets) ..1 (to|for|that|in|the|a|leave|remain|labour|tory|tories|reform|green|meat|their|god|selective|private|left|right|this|kids|they|we|school|schools|picket|poppy|her|him|war|<party>)
      (leavers|tories|woke|meat eaters|climate deniers|atheists)
      if (you|u|ya|ye|you're|your|you are) ..1 (vote|voted|votes|voting|vegan|think|believe|still|support|back|home school|eat meat|on the other side|cross|won't wear|a climate|a landlord|a tory|a leaver|against|own a|agree with|smoke|in favour of|pro|anti)
      (believe in god if|the lot of you|every last one of (you|them)|the other side|anyone on the other side|remain voters|leave voters|you remainers|you leavers|you tories|people with smartphones|people who let their kids)
    `,
  },
  {
    kind: 'camp-harsh',
    patterns: `
      (scum|scumbag|scumbags|vermin|filth|parasite|parasites|leech|leeches|traitor|traitors|coward|cowards|evil|brain dead|braindead|brainless|brainwashed|brainwashing|dangerous|fool|fools|liar|liars|idiot|idiots|moron|morons|cretin|cretins|imbecile|imbeciles|halfwit|halfwits|thick|stupid|too stupid|dumb|dense|sheep|sheeple|weirdo|weirdos|freak|freaks|fascist|fascists|nazi|nazis|murderer|murderers|killers|child abusers|abusers|child abuse|monster|monsters|selfish|heartless|disgrace|a disgrace|disgusting|pathetic|lowlife|lowlifes|traitorous|bigots|bigot|hypocrite|hypocrites|ruining your|ruining their|no morals|no conscience|no brain|no soul|no business|two brain cells|lower than|hate this country|hate britain|get out|should be ashamed|want shooting|need shooting|should be shot|should be hanged|should be hung|should be jailed|should be locked up|should be banned|should be sterilised|deported|rounded up|strung up|put down|kids taken off|children taken off|kept away from kids|kept away from children|near kids|near a classroom|near children|near a ballot|near a polling|be trusted with|allowed to breed|allowed to vote|deserve (everything|what|to|all|their)|don't deserve|doesn't deserve|i'd not spit|wouldn't spit|if (they|you) were (alight|on fire)|i hope (you|they|their) (lose|burn|fail)|enjoy the cells|unfriend me|unfollow me|not welcome|no friend of mine|won't be friends|will not be friends|don't want you (near|breathing)|should leave the country|rot in hell|burn in hell|going to hell)
    `,
  },
];
