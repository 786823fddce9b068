import type { Grammar, Lexicon } from '../grammar.ts';

/** What stands a rule down: union activity, whistleblowing, people in the public eye, relying on privacy. */
export const lexicon: Lexicon = {
  union: `neu nasuwt nahtunion naht ascl unison gmb unite eis ucu voice_the_union union unions ballot strike strikes striking
    picket picketing industrial_action pay_offer payoffer workload pay_rise pay_award tupe conditions_of_service
    indicative_ballot rep reps working_to_rule`,
  stage: `proms gig concert album single tour stadium premiere film movie netflix bbc itv podcast novel author actor
    actress comedian footballer striker goalkeeper midfielder goal goals hat-trick match league cup final olympics
    wimbledon test_match ashes election mp minister councillor candidate prime_minister president telly tv radio festival
    headliner glastonbury singer band orchestra flute violin cricketer wicket innings batting bowling transfer signing
    manager chart biography memoir exhibition gallery series episode strictly bake_off celebrity grand_prix f1 rugby
    quarterback nfl nba boxing bout playwright director oscar bafta brit_awards commentary pundit albert_hall`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'union-talk',
    patterns: `<union>\n(voting|vote|voted) (yes|no) (in|for|to) ..2 (ballot|strike|action)\n#teacher5oclockclub`,
  },
  {
    kind: 'whistleblowing',
    patterns: `
      (whistleblowing|whistleblower|whistle-blowing|whistle blowing|protected disclosure|protected disclosures|raising wrongdoing|raise wrongdoing)
      (report|reported|reporting|raise|raised|raising|expose|exposed) ..3 (wrongdoing|malpractice|fraud|cover-up|misconduct|unsafe|safety concerns|safety failings)
    `,
  },
  { kind: 'public-figure', patterns: `<stage>` },
  {
    // Presents, surprises and one's own pictures: nothing of school.
    kind: 'privacy-idle',
    patterns: `
      (present|presents|birthday|surprise|christmas|secret santa|engagement ring|tattoo|party|wrapped|diet|recipe|my (<own>|mum|mam|dad|nan|wife|husband|mother|other half|missus|sister|brother|kids))
      (delete|deleting) (this|it) (photo|picture|pic|pics|selfie|app|one|tweet|if not|if wrong)
    `,
  },
  {
    kind: 'relies-on-privacy',
    patterns: `
      (only|just) (my)? (friends|family|followers|mates|you lot|us lot|the group|people in here) (can|will) (see|read) (this|it)
      (don't|dont|do not|please don't|pls don't|nobody|no one|no-one) (screenshot|screen shot|screengrab|screen grab|share this|forward this|repost this|pass this on|pass it on|tell anyone|repeat this)
      (delete|deleting) (this|after reading|it later|later|this later)
      (this|it|that) (stays|stay) (between us|in here|here|(in|within|on) (this|the|our) (group|chat|room|family|page))
      (what|whatever) ..3 (said|shared|posted) (in|on) (here|this group|the group|the chat) (stays)
      (good|glad|lucky) (thing|job)? (this|my) (account|profile|group|chat|page) is (private|locked|closed)
      (my|this) (account|profile|page|group) (is|'s) (private|locked|closed) so
      (it's|its|this is|this is a|it's a) (private|closed|locked) (group|account|profile|chat|page) so
      (head|boss|school|work|slt) (doesn't|doesnt|does not|won't|wont|never|can't|cant) (see|find|read|know about|follow) (this|it|me|here)
      (nobody|no one|no-one) (from|at) (work|school) (can|will|is|ever|follows|sees|on) ..2 (see|here|this|me)?
    `,
  },
];
