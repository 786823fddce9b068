import type { Grammar } from '../grammar.ts';

/** Weaker clues to a page, group or account that goes by the school, and to somebody keeping it as their own. */
const spot = '(<channel-site>|<channel-spot>|<channel-perhaps>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'channel-loose',
    patterns: `
      ${spot}
      (justgiving|newsletter)
      (the school one|the proper one|the school account)
      (as the school|as larkfield)
      <account-key>
    `,
  },
  {
    kind: 'channel-part',
    patterns: `
      (<class-name>|<year-group>|<year-groups>|<form-code>|<school-name>)
      (our|my|the|this|a) (class|form|tutor group|department|year group|nursery|reception|pta|alumni|sixth form|school|key stage|breakfast club)
      (school's|pta|school 's|nursery 's|school)
      (school|our|the) (badge|logo|leavers|alumni)
      (class|form|year|room) <number>
      (school|our|the|<subject>) <word>? (club|choir|band|netball team|council|drama|play) ('s)? ${spot}
    `,
  },
  {
    kind: 'channel-begun',
    patterns: `
      (new|wee|secret|private|little|closed|proper|unofficial|better|spare|second|own) ${spot}
      (set|starting|started|making|made|opened|created|invented|named|sorted|building|built) (up|us|them|me|myself)? ..3 (<channel-site>|<channel-spot>|<channel-perhaps>|<like-handle>|justgiving|@|one)
      (${spot}|one|that|which|it's one) (i|i've|i'd|we|we've) (just|only|also)? (run|made|set up|started|created|opened|admin|look after|own|built|invented|named|keep|do|use)
      (i|i've|ive|we've|we) (just|only|also|now|kind of)? (run|set up|made|started|named|admin|invented|been doing|do|own) (that|this|the|our|a|it|an|one)
      (can|could|will|would) (you|u|someone|somebody|anyone) ..2 (make|set up|start|be) (a|an|the)? ..2 (${spot}|admin)
      (made|set|got|given|gave) (the|my|our) (kids|class|lot|mums|parents|families|<year-groups>|<year-group>) ..4 ${spot}
      set ..3 up with (a|an|their own) ${spot}
      (has|have|got) (an|a|its own|their own|our own|his own|her own) (new)? ${spot}
      (this is|it's|that's) (my|our) (wee|own|little|new)? ${spot}
      (proud owner of) (a|an|the) ${spot}
      (taken|took) (over|charge of) ..4 ${spot}
    `,
  },
  {
    kind: 'channel-used',
    patterns: `
      (reply|answered|posted|posting|tweeted|liked|stuck|sold|selling|vote|voted|changed|deleted|followed) ..6 (as the school|on the school|on there|on it|from the school|off the school|to it|on the class|from there|to the one)
      (got|have|has|had|kept|know|knows|remember) ..3 <account-key> ..2 (still|for|of|from|in)
    `,
  },
  {
    kind: 'channel-quiet',
    patterns: `
      (without|not|never|nobody|no one|didn't|haven't|hasn't|before) ..1 (asking|asked|telling|signed|sign|authorised|wait|waiting) ..2
      (don't|doesn't|didn't|dont|won't) ..1 (know|knows|need to know|like it|notice)
      (nobody|no one|none of them) (upstairs|in charge|in the office|at the top|else)? ..1 (needs|need|knows|know|has|signed|asked|authorised|noticed|told)
      (told nobody|sorry not sorry|before anyone else|link below|link in|follow us|followers)
    `,
  },
  {
    // Somebody else's doing.
    kind: 'channel-others',
    patterns: `
      (parents|mums|mams|dads|they|they've|someone|somebody|the office|office|the head|our head|head|the kids|kids|pupils|children|he|she|friends of <school-name>|the pta|the council|the trust|families) (have|has|had|'s)? (now|just|finally|also|all)? (set|made|started|created|opened|run|runs|got|built|took|taken)
    `,
  },
];
