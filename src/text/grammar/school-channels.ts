import type { Grammar, Lexicon } from '../grammar.ts';

/** Pages, groups and accounts that go by the school's name or a part of it, and what somebody does with one. */
export const lexicon: Lexicon = {
  'channel-site': `facebook fb facey insta instagram ig twitter x tiktok tik_tok snapchat youtube threads linkedin discord whatsapp whats_app telegram
    messenger wordpress bluesky flickr vimeo twitch facebooks instas twitters youtube_channel`,
  // What is somewhere online and nowhere else.
  'channel-spot': `page pages account accounts handle feed blog vlog socials fan_page fanpage group_chat groupchat social_media web_page webpage dms
    server podcast cover_photo profile_picture tweets facebook_group whatsapp_group facebook_page live_feed livestream tweet`,
  // Reading groups and bedtime stories are called so too.
  'channel-perhaps': 'group chat channel story wall banner profile broadcast poll website',
  // Whom such a thing is for, where only schools have them.
  'school-part': `school schools nursery reception pta ptfa fopta school_council eco_council prom leavers residential assemblies eyfs sixth_form
    parent_council p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 ks1 ks2 ks3 ks4 ks5 tutor_group breakfast_club after_school_club school_trip school_dinners school_library
    department dept governors drama_club year_group cylch_meithrin`,
  'own-machine': `phone mobile iphone samsung android number laptop ipad tablet mobile_number email gmail wordpress account accounts profile page facebook insta
    instagram twitter tiktok snapchat youtube wifi data wall number name`,
  // Inside what would be a channel: people and where they are, somebody's own account, a machine.
  'beside-channel': `my doing at about send sends sent email amazon bank savings tablet laptop ipad phone filter computer wifi teacher`,
  'account-key': `login logins log-in log-ins log_in log_ins password passwords passcode passwrd pwd sign_in sign-in admin_rights admin admins rights logon`,
};

const part =
  '(<school-part>|<school-name>|<school-handle>|<class-name>|<year-group>|<year-groups>|<form-code>|class <cap>|<cap> class|our class|my class|the class|class|our <subject> (set|department|dept|group|class)|school crest|school badge|school logo|(our|my) (form|tutor group|set|lot|department))';
const spot = '(<channel-site>|<channel-spot>)';
const person = '(me|yours truly|myself|muggins|moi|little old me|me alone|just me|me and <word>|us lot)';
const kept =
  '(head|the head|heads|slt|school|office|the office|boss|comms|governors|mrs <word>|management|work|anyone|carol)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'school-channel',
    patterns: `
      [${part} ('s)? ..2 ${spot} (<channel-site>|<channel-spot>|<channel-perhaps>)?]
      [${spot} (<channel-spot>|<channel-perhaps>)? (of|for|called|named|to|as) ..4 ${part}]
      [(<channel-perhaps>|${spot}) ('s|is)? (called|named) ..6 (<school-name>|<like-handle>|<class-name>|<year-group>)]
      [${part} ..1 (has|have|'s|got|gets) (now|got|finally)? (its|their|a|an|our) (very)? (own|new)? (<channel-site>|<channel-spot>|<channel-perhaps>) (<channel-spot>|<channel-perhaps>)?]
      [official ${spot} (<channel-spot>)?]
      [(school|<school-name>) ('s)? (badge|crest|logo|name) (on|as|for) ..3 ${spot}]
      [${spot} ..3 (school|<school-name>) ('s)? (badge|crest|logo)]
      [our <channel-site> (page|account)?] <account-key>
      (do|does|did|doing) [(the|our) (tweets|tweeting|socials)]
      [(post|tweet|posting|tweeting|posts|tweets) (for|as) (the)? (school|work|<school-name>|pta)]
      [(moderator|moderators|admin|admins) (of|for) ..6 <channel-perhaps>]
      [<channel-perhaps> (of|for|about) ..3 (<school-name>|<class-name>|our class|my class)]
      [<school-name> ..3 on <channel-site>]
      [(work|the work|our work|my work) (<channel-site>|account|page|socials|feed|social media)]
      [(<channel-site>|account|page|socials|social media|tweets) for (the)? (work|school|department|nursery)]
      [${part} ('s)? ..1 <channel-perhaps>]
    `,
  },
  { kind: 'channel-not', patterns: '<beside-channel>' },
  { kind: 'channel-account-of', patterns: 'account of' },
  { kind: 'channel-on', patterns: '(on|in)' },
  {
    // One's own doing only where "I" goes before it or it opens its clause; the rule looks.
    kind: 'channel-start',
    patterns: `
      (set|setting|sets) up
      (set|setting) (it|one|this|that) up
      (made|making|make|started|starting|start|created|creating|create|opened|opening|launched|launching|registered|registering|built|building)
      (nabbed|grabbed|claimed|bagged|snaffled|bought) (the|that|a) (handle|name|username|domain)
      (renamed|rebranded|taken over|took over|hijacked|took the handle|taken the handle)
      (changed|swapped|switched) (the|our|its)? ..4 (banner|cover photo|logo|name|profile picture|profile pic|to (my|mine))
    `,
  },
  {
    kind: 'channel-own',
    patterns: `
      (run|runs|ran|set up|made|managed|moderated|kept|updated|done|started|opened|moderator|administered) by ${person}
      (is|was|are) (me|mine|yours truly)
      (is|'s|was|its|thats) (all|only|just|actually|really|secretly|still) (me|mine|yours truly)
      and (it's|its|it is|that's|thats) (me|mine)
      (it's|its|it is|that's|thats) (me (who|that|behind|running|posting|on here)|mine now)
      (its|their|our|his|her) (very)? own (<channel-site>|<channel-spot>|<channel-perhaps>)
      (now|finally) (has|have|got|have got|has got) (its|their|our|a|an)
      (my|our) (<own>|husband|wife|lad|lass|mum|dad|sister|brother|mate|bloke|boyfriend|girlfriend|partner|fella|missus|hubby|bf|gf|fiance|fiancé|flatmate|cousin|nephew|niece|teenager|eldest|youngest) ..4 (does|runs|do|run|doing|running|posts)
      i (let|approve|accept|add|boot|admit|kick|invite) (you|people|everyone|them|requests|new|the|whoever|mums|parents)
      my phone 's (still|now)
      (live|now|still|logged in|signed in) (on|from) (my|me) (own)? (phone|mobile|iphone|samsung|ipad|laptop)
      (i'm|im|i am) the (one|person|brains|admin) (who|that|behind|of)? (runs|run|posting|posts|behind)?
      (my|me|our|mi|his|her) (own|personal|private) <own-machine>
      (off|from|via) (my|me|mi) (own|personal|old)? (phone|mobile|iphone|samsung|android|laptop|ipad|tablet|account|page|profile|number|wall|email|gmail)
      (on|in) (my|me|mi) (wall|own name|name|own page|own account|private account|personal account)
      (over|on|onto|to) my login
      (unofficial|un-official|un official|not official|not the official|not approved|never approved|not authorised|unauthorised)
      (run|runs|does|do|doing|running|posts|manages) (the|our|all)? ..3 (even though|though|although) i'm not
    `,
  },
  {
    kind: 'channel-unsaid',
    patterns: `
      ${kept} (still)? (doesn't|doesnt|does not|didn't|hasn't|hasnt|haven't|havent|has not|have not|needn't|need not|won't|wont|isn't|must not|mustn't|mustnt|never|dinna|dunno|doesna) (yet|even)? (know|knows|need|noticed|notice|twigged|found|clocked|find|agreed|asked|hear|heard|aware|approve|approved|been told|check|checked|be told|kna|ken)
      (no|without) (the|a|any|anyone's|anybody's|nobody's|head's|slt's|official)? (permission|approval|form|forms|authorisation|sign off|sign-off|say so|asking|telling|troubling|consent|go ahead|ok)
      (nobody|nobody's|no one|no one's|no-one|no-one's|noone|nobody has|no one has) (in the office|at school|at work|has|had|ever|else|in charge|'s)? (knows|know|noticed|told|checked|checks|agreed|asked|looking|approved|given|said|needs|twigged|clocked|permission)
      (i|we|and|but|no i) (didn't|didnt|don't|dont|haven't|havent|never|not) (even|actually|bother|bothered|been)? (to|yet)? (ask|asked|asking|tell|told|check|checked) (first|anyone|anybody|slt|the head|the office|them|yet|permission|the boss)?
      (not|n't) (meant|supposed|allowed|really allowed) to
      i'm supposed to ask
      (slt|governors|the office|bosses|management) (don't|dont|do not) (know|need)
      (tell no one|told no one|don't tell|dont tell|no telling|so shh|shush|on the quiet|keep it quiet|keep it under|on the sly|secretly|in secret|sneakily|bit naughty|bit cheeky)
      (sort|ask|get|asking) (for)? (permission|forgiveness|approval) (later|after|afterwards)
      (a way|way|the way) round the form
    `,
  },
  {
    kind: 'channel-slip',
    patterns: `
      (by|in) (mistake|accident|error)
      (accidentally|mistakenly|stupidly)
      (oops|whoops|oopsie|soz all|i need to emigrate|cringe|mortified|whose idea|gone and)
      (instead of|not|rather than|thought i was on|thinking i was on|thought it was|forgot i was on) (on)? (mine|my own|my account|my)
      (the)? wrong (account|page|profile|one|login)
      (forgot|forgotten|forgetting) to (switch|swap|log out|change|come out)
      (posted|posting|put|tweeted|shared|uploaded|liked|commented|sent|like|post|posts) my <word>
      (posted|posting|put|tweeted|shared|uploaded|liked|commented|sent|like|post) (on)? (my|mi) ..3
      (posting|posted|tweeting|tweeted|running|answering|replying|reply|argue|arguing|argued|rowing|commenting|commented|dm you|dming|message you|messaging|gone live|going live|went live|live) ..6 (from|as) (the|our|my)? (school|class|<school-name>|nursery|pta|department|work)
      (i|i'll|ill|i'm|im|i've) (still|always|just|often)? (answer|answering|dm|dming|message|messaging|inbox|reply to|msg) (you|the|all the|parents|mums|them)
      (deleted|took|taken) (it|that|them) (down|quick|after|off|sharpish|,)
      (my|mi) (rant|runs|nudes|night out|hen do|stag do|holiday|holiday pics|raffle|bin rota|ex|ex's|dressing gown|breakfast|dinner|wedding|selfie|selfies|vinted|onlyfans)
      (it|phone) keeps posting my
    `,
  },
  {
    kind: 'channel-key',
    patterns: `
      (send|sending|give|giving|gave|given|pass|passing|passed|hand|handed|handing|share|sharing|shared|text|dm|ask me for|lend|got|need|tell|remember|know|has|what's|whats|what is|knows|forgot|lost|is|same|using|nick|nicked|still have|still got|kept|borrow|borrowed|change|changed|guessed) (me|him|her|them|us|out|back|on|over|you|to|for)? (the|our|that|my|its|old|same)? ..4 <account-key>
      the same <account-key>
      (i|i've|ive|i'm|im|we|we've) (just)? (logged|logging|log|signed) ..4 in (on|at|to|with)
      <account-key> (is|'s) (on|in|still|the|taped|stuck|under|written|up|same|it|:|just)
      (make|made|making|add|adding|be) (me|you|him|her|an|us)? (as)? (an|a)? (admin|moderator|editor|mod)
      (log|logged|logging|logs|signed|sign|get|got) (in|into|on|onto) (to)? (the|our|as)?
      (the|our|their) <account-key> (for|to)
      <account-key> (off|on|from) (the|a) (wall|whiteboard|post-it|post it|yellow|fridge|board|door|sticky)
    `,
  },
  {
    // With an account of the school, where nobody merely reads it.
    kind: 'channel-self',
    patterns: `(i|i've|ive|i'm|im|i'd|i'll|ill|my|me|mine|myself|ah've|ah|dibs|guess who|yours truly|muggins|can you|could you|can u|could u|will you|anyone want|who wants|somebody|you can|let's|lets)`,
  },
  {
    kind: 'channel-reader',
    patterns: `
      (follow|follows|followed|following|unfollowed|saw|seen|see|spotted|read|reads|reading|found|find|shared|sharing|share|reposted|repost|check|checked|checking|look|looked|search|searched|muted|blocked|unfollow|subscribed|watched|watching|according to|details|link|liked|lurking|joined|join|in the|hasn't updated|goes and|give)
      (it's|its|it is|they're|was|were|is|are|all) on
      (found|messaged|contacted|emailed|asked|told|tagged|posted|shared) (you|by|them|him|her|us)
      (photo of|picture of|bio for|mentioned|has my|reach us|contact us|like any other|not a)
    `,
  },
  {
    // Agreed, somebody's job, or another school's.
    kind: 'channel-leave',
    patterns: `
      (head|headteacher|slt|office|boss|governors|trust|comms|school|she|they) (has|have|'s|'ve)? (now|already|since|all)? (agreed|approved|signed (it|this|that) off|okayed|ok'd|said yes|authorised|cleared it)
      (agreed|approved|authorised|signed off|cleared) (by|with) (the)? (head|headteacher|slt|office|boss|governors|trust|comms|school)
      (with|got|have|had|has) (the|her|his|full|written)? (head's|school's|slt's)? (permission|approval|blessing|go ahead|consent)
      (asked|ask|asking|check|checked) (the|with the|with|my)? (head|headteacher|slt|office|boss|comms) (first|before|if)
      (my|our|his|her) (<own>|kid|kids|child|children|little one|little ones|girls|boys|lad|lads|twins|old|husband|sister|brother) ('s|') ..2 (school|class|year|nursery|group|football|swimming|dance|cubs|scouts|teacher|page|account)
      (my|our|his|her) (kids|kid's|childs|sons|daughters|girls|boys|lads|twins|sisters|brothers|grandsons) (school|class|year|nursery|group|football|swimming|dance|cubs|scouts|teacher|page|account)
      (as a|being a) (mum|dad|parent|governor|mam)
      (village|church|church choir|gospel choir|community choir|my choir|our choir|book club|running club|football club|scouts|cubs|brownies|guides|wi|allotment|parish|union|branch|neu|nasuwt|gym|slimming|street|residents|my old school|old school friends|old school mates|school reunion|class of <number>|reunion|university|uni|driving school|riding school|dance school|swim school|ski school|dog school|night school|sunday school|stage school|art class|yoga class|zumba class|spin class|antenatal|council's|council 's|museum|theatre|zoo|barbers|cafe|pub|salon|my <word> 's (shop|salon|cafe|barbers|business|band)|world class|first class|business class|second class|working class|middle class)
    `,
  },
];
