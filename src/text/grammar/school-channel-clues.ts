import type { Grammar } from '../grammar.ts';

/** Weaker clues to a page, group or account that goes by the school, and to somebody keeping it as their own. */
const spot = '(<channel-site>|<channel-spot>|<channel-perhaps>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'channel-loose',
    patterns: `
      ${spot}
      (gofundme|go fund me|justgiving|just giving|crowdfunder|fundraiser page|tiktok shop|etsy|vinted shop|ebay shop|merch shop|substack|patreon|onlyfans|linktree|google review|trustpilot|tripadvisor|mailing list|newsletter|email list|chat group|facebook groups|reels|socials)
      (the school one|school's one|the work one|the class one|the nursery one|the official one|the other page|the proper one|the one the school uses|the one the school|the school account)
      (as the school|as the pta|as the class|as the nursery|as the head|as larkfield)
      <account-key>
    `,
  },
  {
    kind: 'channel-part',
    patterns: `
      (<class-name>|<year-group>|<year-groups>|<form-code>|<school-name>)
      (our|my|the|this|a) (class|form|tutor group|department|dept|faculty|year group|nursery|reception|pta|alumni|sixth form|school|key stage|playgroup|preschool|breakfast club)
      (school's|pta|ptfa|school 's|nursery's|nursery 's|school)
      (in|under|with|using) (the school's|the school 's|school's|our school's|the) (name|crest|badge|logo|uniform|colours|motto)
      (school|our|the) (crest|badge|logo|motto|mascot|leavers|alumni)
      (class|form|year|room) <number>
      (grown-ups|grown ups|families|parents|mums|mums and dads|dads|carers) (of|in|from|for) (<cap>|<class-name>|year|class)
      (school|our|the|<subject>) <word>? (club|choir|band|orchestra|football team|netball team|council|eco council|drama|production|play) ('s)? ${spot}
      (phonics|homework|spelling|leavers|residential|assembly|sats|curriculum|nativity) (video|videos|photos|pics|page|group|lists|hoodies|memories|chat)
    `,
  },
  {
    kind: 'channel-begun',
    patterns: `
      (new|brand new|shiny new|wee|secret|private|little|closed|proper|unofficial|alternative|rival|better|spare|second|own) ${spot}
      (group|page|account|channel|insta|instagram|whatsapp|twitter|tiktok) (made|created|live|sorted|up and running|launched|is up|now up|is live)
      (setting|set|starting|started|making|made|opening|opened|creating|created|launching|launched|inventing|invented|naming|named|renaming|renamed|claiming|claimed|registering|registered|knocking up|knocked up|whipped up|cobbled together|sorted|building|built|begun|began|rebranding|rebranded|bagging|bagged|nabbed) (up|us|them|me|myself)? ..3 (<channel-site>|<channel-spot>|<channel-perhaps>|<like-handle>|gofundme|justgiving|@|tiktok shop|one)
      (${spot}|one|that|which|it's one) (i|i've|i'd|we|we've) (just|only|also|kinda|basically|secretly)? (run|made|set up|started|created|opened|manage|admin|moderate|look after|own|built|invented|named|keep|do|use)
      (i|i've|ive|we've|we) (just|only|also|basically|secretly|now|kinda|kind of)? (run|set up|made|started|renamed|named|claimed|manage|admin|moderate|took over|taken over|invented|hijacked|inherited|been running|been doing|do|own) (that|this|the|our|a|it|an|one)
      (put|stuck|got|gone and put|popped) (our|my|the) ..2 (on|onto) <channel-site>
      (i let|let) (my|me|our) ..2 (run|do|use|post|have|loose|on)
      (can|could|will|would) (you|u|someone|somebody|anyone) ..2 (make|set up|start|create|be|put me as) (a|an|the)? ..2 (${spot}|admin)
      (made|set|got|given|gave) (the|my|our) (kids|class|lot|mums|parents|families|<year-groups>|<year-group>) ..4 ${spot}
      (i|we) (do|run|write|post) (all)? (the|our) ..2 (posts|posting|tweets|updates|socials)
      set ..3 up with (a|an|their own) ${spot}
      (has|have|'s got|got|'ve got) (an|a|its own|their own|our own|his own|her own) (new)? ${spot}
      (this is|it's|that's) (my|our) (wee|own|little|new)? ${spot}
      (proud owner of|proud admin of|proud mum of) (a|an|the) ${spot}
      (taken|took|taking) (the liberty|it upon myself|it on myself|matters into my own)
      (taken|took) (over|charge of|control of) ..4 ${spot}
      (put|make|made|add|added|adding|stick|stuck) (you|your|my|me|him|her|our|us|them) ..2 (on|in)? (as)? (an|a|the)? (admin|editor|moderator|mod)
    `,
  },
  {
    kind: 'channel-used',
    patterns: `
      (replied|reply|replying|answered|answering|posted|posting|commented|commenting|tweeted|argued|arguing|messaged|dm'd|liked|liking|uploaded|uploading|popped|slip|slipped|stuck|advertised|advertising|plugged|flogged|flogging|sold|selling|entered|enter|enters|enter competitions|vote|voted|amended|edited|changed|scheduled|pinned|deleted|blocked|unblocked|retweeted|followed) ..6 (as the school|on the school|on there|on it|from it|from the school|off the school|off there|to it|on the class|from there|in my own words|the web page|to the one|onto it)
      (use|used|using|borrow|borrowed|nick|nicked|nicking) (the|our) (school|class|nursery|pta|work|department) (one|account|page|login|log in|badge|logo|crest|insta|instagram|facebook|twitter|tiktok|youtube|email)
      (still|i'm|im|been|left) (got|have|logged|signed|in|as|admin) (in|into|on|onto|as|the|access)? ..3 (school|nursery|class|pta|work|insta|twitter|facebook|account|page|login|log in)
      (got|have|has|had|kept|know|knows|remember) ..3 <account-key> ..2 (still|for|of|from|in)
      (keep|don't share|dont share|guard) ..4 <account-key> (to yourself|secret|quiet|safe)
      <account-key> ('s|is) (on the|still|in the|taped|under)
      in possession of ..3 <account-key>
      (hacked|got hacked|locked out|got into) because
      (changed|change|reset) the <account-key> (so|and|before)
      (nick|nicked|stuck|left|shared|put) the ..2 <account-key> (off|in|on|by)
    `,
  },
  {
    kind: 'channel-quiet',
    patterns: `
      (without|not|never|nobody|no one|didn't|didnt|haven't|hasn't|havent|before) ..1 (troubling|asking|asked|telling|bothering|clearing|signed|sign|authorised|approved|wait|waiting|running it) ..2
      (fed up|tired|sick) (of)? waiting ..4
      (head|slt|office|they|school) (thinks|think|reckons|assumes|believes|assume|reckon) (it's|its|it|it is|that it)
      (don't|doesn't|didn't|doesnt|dont|won't) ..1 (know|knows|exist|need to know|approve|like it|notice|realise)
      (nobody|no one|none of them) (upstairs|in charge|in the office|at the top|else|important)? ..1 (needs|need|knows|know|has|signed|asked|authorised|noticed|minds|told)
      (as far as) (slt|the head|school|the office|anyone|they) ..1 (know|knows|concerned|'s concerned)
      (better tell|might tell|should probably tell|must tell|ought to tell|forgot to tell|told no one|told nobody|ask forgiveness|forgiveness not permission|sorry not sorry|while the cat's away|head's on holiday|off my own bat|own back|on the sly|my idea|my own words|not in my real name|fake name|my bank details|my paypal|my account|own initiative|nobody else seemed|the office's boring|more fun than|better than the office|before anyone else|whoops|oops|oopsie|anyone can join|link below|link in|follow us|followers)
    `,
  },
  {
    // Somebody else's doing.
    kind: 'channel-others',
    patterns: `
      (parents|mums|mams|dads|they|they've|someone|somebody|the office|office|the head|our head|head|the kids|kids|pupils|students|children|he|she|friends of <school-name>|the pta|comms|the council|the trust|families) (have|has|had|'s)? (now|just|finally|also|all)? (set|made|started|created|opened|launched|run|runs|got|built|renamed|took|taken)
    `,
  },
];
