import type { Grammar, Lexicon } from '../grammar.ts';

/** The school's own devices put to private use, and accounts left open for whoever comes by. */
export const lexicon: Lexicon = {
  machine: `laptop ipad computer pc chromebook tablet phone mobile mac macbook whiteboard smartboard interactive_whiteboard desktop camera
    surface wifi wi-fi machine device smart_board imac printer board`,
  'social-site': `facebook fb insta instagram twitter x tiktok snapchat snap whatsapp socials social_media youtube netflix vinted ebay amazon
    asos messenger marketplace reddit threads linkedin pinterest iplayer rightmove`,
  'private-use': `netflix minecraft roblox fortnite vinted ebay asos amazon shein etsy box_sets boxset wedding party_invites invitations flights
    spotify candy_crush wordle tinder dating hinge my_cv job_applications job_hunting football_scores the_football the_match the_cricket the_ashes
    wimbledon sell_my selling_my old_clothes bake_off strictly love_island iplayer disney online_shop christmas_shopping online_shopping food_shop personal_stuff side_hustle
    my_own_business my_ebay holiday_photos our_holiday my_holiday fantasy_football gaming games gambling bets betting poker rightmove zoopla
    facebook insta instagram tiktok snapchat twitter fb socials whatsapp messenger pinterest reddit_threads my_blog my_novel birthday_cards
    knitting_patterns family_photos the_races concert_tickets glastonbury_tickets tickets`,
  'passing-time': 'watching streaming shopping booking browsing playing scrolling gaming',
  'shared-hands': `kids class pupils students children year_7s year_8s year_9s year_10s year_11s year_6s year_5s year_4s pupil student kid
    monsters darlings tutor_group`,
};

const schools =
  "(school|work|classroom|class|office|department|staffroom|school's|library|ict suite|reception|council|nursery|science|music)";

export const things: readonly Grammar[] = [
  {
    kind: 'school-machine',
    patterns: `
      (the|my|our|a|this|school) ${schools} (issued|owned)? <machine>
      (the|my|our|a|this) (school|work) issued <machine>
      (the|a|this) <machine> (that)? (school|work) (gave|lent|issued|bought|provided|loaned) (me|us)
      school 's <machine>
      <machine> (at|in) (school|work|the classroom|my classroom|the office|the staffroom|the library)
      (the|my|our|a|this|an|that)? <word>? (<machine>) (at|in) (school|work)
      school (laptop|ipad|computer|pc|chromebook|tablet|phone|mobile|mac|whiteboard|wifi)
      work (laptop|ipad|computer|pc|chromebook|tablet|mac)
      (the|a|my|our|this) (<year-group>|reception|nursery|year <number>|form|tutor group|computing|ict|maths|art|pe|music) (<machine>|laptops|ipads|tablets|cameras)
      (school|work) (camera|cameras|printer|projector|wifi|network|broadband|internet|phone|mobile|machine|device|laptop|tablet|ipad|computer|kindle|email|account|ipads|laptops)
      (the|a|an|this) <machine> (i|we)? (nicked|borrowed|pinched|took|liberated|brought home|signed out) ..2 (trolley|school|work|class|classroom|it suite|office|cupboard)
      the (interactive whiteboard|smartboard|smart board|class ipad|class laptop|class computer|office pc|classroom pc)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'on-school-machine',
    patterns: `(on|onto|from|via|through|using|used|use|uses|off|with|borrowed|borrowing) <school-machine>\n(using|used|use|borrowed|borrowing) (the|our) school (printer|photocopier|laminator|colour printer|camera|cameras)`,
  },
  {
    kind: 'private-use-talk',
    patterns: `<private-use>\n(my|our) (sister|brother|mum|dad|mate|friend|daughter|son|nan|cousin) ('s)? ('s)? (wedding|birthday|party|hen|stag|baby shower|christening|photos|cv)\nfor (the|my) (holidays|holiday|weekend|party|wedding)`,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'uses-school-machine',
    patterns: `
      [(uploading|uploaded|posting|posted|sent|sending|tweeting|typing|typed|writing|written|updating|messaging|live|streaming|ordered|ordering|bought|buying|booked|booking|logged in|signed in|logged into ..2|shopping|on here|bidding|gaming|playing ..2|watching ..3|watched ..3|done ..4|doing ..4|did ..4|printed ..4|printing ..4|scrolling|listening to ..2) ..3 (from|on|off|via|through|using|with|onto) <school-machine>]
      [(printed|printing|copied|photocopied|laminated|laminating|scanned) ..6 (at (work|school)|on the school|in the office|in the staffroom)]
      [(on|using|via|from) (a|the|my)? (school|work|office|class|classroom) (laptop|computer|ipad|pc|phone|tablet|chromebook|mac)] (so|and|because|cos|,|lol)
      [my (school|work) (ipad|laptop|tablet|phone|computer|chromebook) ..2 (has|is|got) ..2 (films|games|netflix|photos|facebook|apps|music|candy|my|tiktok|shopping) ..6]
      [(watching|watched|streaming|playing) ..3 on the (interactive whiteboard|smartboard|class (screen|board|computer)|classroom (screen|board|computer|projector)|school projector|hall projector)]
      [(left|had) ..3 (facebook|insta|instagram|twitter|vinted|emails|messages|whatsapp) ..2 (on|open on) the (classroom|class|school|office) (computer|screen|board|whiteboard|laptop|pc)]
      [(borrowed|borrowing|nicked|using|used|taken|took) <school-machine> (for|to) ..2 (holiday|holidays|wedding|party|snaps|weekend|birthday|invites|cv|shopping|buy ..2|book ..2|order ..2)]
      [(i'm|im|am|sorry|still|only|just|we're|i am) (only)? (on|using) <school-machine>]
      [on (the|my|a|this)? (school|work|office|classroom|class) (laptop|computer|ipad|pc|phone|tablet|chromebook|mac|mobile)] so
      [<school-machine> (is|are|'s) (basically|really|actually|just|now|mainly|only)? (my|a|our|for) ..3 (netflix|shopping|facebook|insta|gaming|personal|machine|telly|jukebox|vinted|social)]
      [<school-machine> (blocks|blocked|has blocked|is blocking|won't let me|wont let me|doesn't let me|lets me) ..4]
      [(my|the) <social-site> (up|open|on|logged in|still open) ..2 on <school-machine>]
      [(left|had|got) (my)? <social-site> (up|open|on|logged in|running)? ..2 on <school-machine>]
      [(<composing>|sent|posted|tweeting|tweeted|typed|written|replying) (this|it|here|now|on here)? (from|on|via|through|using|off|with) <school-machine>]
      [(i'm|im|i am|currently|sorry|still|only|am) (only)? (on|using) <school-machine>] (so|cos|because|rn|right now|atm|at the moment|shh|lol|again|and|,|while|<punctuation>|<symbol>)
      [on <school-machine>] (so|cos|coz|rn|right now|atm|at the moment|shh|lol|and can't|and i can't)
      [using <school-machine> (for|to|on) (insta|instagram|facebook|fb|x|twitter|this|post|tweet|scroll|shop|shopping|online shopping|netflix|watch|book|browse|chat|message|my socials|social media|youtube|vinted|ebay|order|buy|snapchat|tiktok|go on|get on)]
      [(<social-site>|<passing-time> ..4) (on|via|from|through) <school-machine>]
      [(get|got|check|checked|checking|use|used|using|access|accessing|log into|logged into|logged in to|logging into|signed into|open|opened|go on|went on|been on|see) (my|the|your|onto|on)? <social-site> (at work|at school)? (on|via|from|through|using) <school-machine>]
      [(book|booked|booking|bought|buying|ordered|ordering|applied|applying) ..4 (on|from|using|via) <school-machine>]
      [(facebook|fb|insta|instagram|twitter|tiktok|snapchat|netflix|youtube) (isn't|is|works|loads|not|works fine|still works)? (blocked|loading|allowed|working)? on <school-machine>]
      [(signed|logged) (in|into|on) (to)? (my)? <social-site>? (on|from|via) <school-machine>]
      [(watched|watching|binged|bingeing|streamed|streaming) ..5 (on|via|through) <school-machine>]
      [(downloaded|installed|downloading|installing) ..2 (on|onto|to) <school-machine>]
      [(this|it) (is|'s) (from|on) <school-machine>] (,|<punctuation>|so|because|my)
      [<school-machine> is ..2 (my|our) <private-use>]
      [(facebook|fb|insta|instagram|twitter|tiktok|snapchat|netflix|youtube|x) ('s|is|isn't|isnt)? (not|still)? (blocked|unblocked|works|banned) on (the|our|my) school (computers|laptops|ipads|network|wifi|pcs)]
      [(swapped|switched|changed) to (the|my) (school|work) (phone|laptop|ipad|wifi|mobile) (because|as|since|so|,|cos)]
      [(message|text|dm|ring|whatsapp) me on here ..2 (on|using) <school-machine>]
      [(got round|got around|found a way round|found a way around|get round|get around|getting round|getting around|bypass|bypassed|bypassing|found a way round|vpn on|a vpn on) (the)? (filter|filters|firewall|block|school filter|school firewall|school block|smoothwall|<school-machine>)]
    `,
  },
  {
    // "The children made films on the school iPads": that is what they are for.
    kind: 'machine-in-class',
    patterns: `
      (kids|children|pupils|students|class|they|lesson|lessons|<year-group>|<own-pupil>|coding|scratch|animation|marked|books|observation|lesson plans|data drop|emails|residential|spreadsheet|research|filmed|projects|marking|reports|planning|register|sims|arbor|cpoms|it department|technician|battery|broken|charger|password)
    `,
  },
  {
    kind: 'left-open',
    patterns: `
      [(left|leave|leaving) (myself|my account|my <social-site>|<social-site>|my (phone|laptop|ipad|computer|pc|tablet|mac)|the (laptop|computer|ipad|class ipad|pc)|it|<school-machine>|my <word>) ..2 (logged in|signed in|logged on|unlocked|logged into|signed into|open and (<word>|<shared-hands>)|open on (the|my) (class|classroom|school|office|board|whiteboard|smartboard|big screen|staffroom|library) (computer|laptop|ipad|pc|screen|board|whiteboard)?)]
      [(left|leave|leaving) <social-site> (open|up|running|on) (on|and|in) ..4 (<shared-hands>|computer|laptop|board|whiteboard|screen|ipad|pc|staffroom|classroom)]
      [(forgot|forget|forgetting|forgotten|didn't|never) (to)? (log|sign|logged|signed) (myself)? (out|off) (of)? (my|the|on|in|at|facebook|insta|instagram|twitter|x|again|and|<school-machine>|<punctuation>)]
      [(forgot|forget|forgetting|forgotten|didn't) (to)? lock my (phone|laptop|computer|ipad|screen|pc)]
      (note to self|lesson learned|lesson learnt|should have|should've|must remember to|next time) (<punctuation>)? (to|i)? [(log|sign|logged|signed) (out|off) (of)? (my)? (<social-site>|account|accounts|phone) (before|when) (handing|giving|leaving|lending|letting|passing|i (leave|hand|give|lend)|you (leave|hand|give|lend))]
      [(one of the|one of my|some of the|some of my|my|the|a|half of|a couple of|two of the|somebody from) (<shared-hands>|<year-group>|<year-groups>|<form-code>) ..1 (got hold of|got on|got onto|got into|got at|had|nicked|grabbed|posted from|posted on|tweeted from|messaged from|hijacked|commandeered|swiped) (my|his miss's) (phone|laptop|account|facebook|insta|instagram|twitter|ipad|fb|profile|page|whatsapp)]
      [(kids|pupils|students|children|someone|somebody|the kids|one of them|<form-code>|<own-pupil>) (in <form-code>)? (found|got|got hold of|got at|picked up|saw|opened) (my|me) (phone|laptop|ipad|computer|account|facebook|insta|twitter|email|emails) (unlocked|open|logged in|signed in|unattended)]
      [(someone|somebody) (in|from) (<form-code>|<year-group>|my class|my form|the class) ..1 (got into|got on|got onto|hacked|posted on|used|got hold of) my (facebook|fb|insta|instagram|twitter|account|phone|laptop|ipad)]
      [(my|the) (laptop|phone|ipad|computer|account|facebook|email|screen) (was|is|had been|'s)? (left)? (open|unlocked|logged in|unattended|signed in) (and (logged in|unlocked|open))? (when|so|while|and then|and) ..4 (<shared-hands>|<form-code>|posted|tweeted)]
      [(never|don't|dont|can't be bothered to|rarely) (ever)? (bother to)? (log|sign) out of (anything|facebook|insta|my|any|social)]
      [(we|we all|everyone|all) (just)? (stay|stays|leave it|are always|keep it) (logged in|signed in) (on|to) ..2 (<school-machine>|facebook|staffroom|ipad|laptop|computer)]
      [(that|last|my last|the last|that last) (last)? (post|status|tweet|story|message) was (one of|my|a|some of) ..2 (<shared-hands>|<year-group>|<year-groups>|<form-code>|pupils)]
      [my (facebook|insta|instagram|twitter|email|emails|messages|dms|fb|whatsapp) (was|were|is|are) (up|open|showing|left|still) ..1 on the (whiteboard|board|screen|big screen|smartboard|projector|interactive whiteboard)]
      [(never|don't ever|rarely) (bother to)? lock my (laptop|phone|computer|screen|ipad) ..1 (at school|at work|in class|in school)]
      [(hacked|fraped|pranked|hijacked|posted as me|tweeted as me) (by|from) (my|our|the|one of my|one of the|some of my|<form-code>|<year-group>|<year-groups>) ..2 (<shared-hands>|tutor|form|<year-group>|<year-groups>|lot|own pupils|own class)?]
      [(kids|pupils|students|class|<form-code>|<own-pupil>) ..2 (posted|tweeted|messaged|commented|liked|sent) ..3 (from|on|as|using) (my|me) (phone|laptop|account|facebook|insta|instagram|twitter|ipad|profile)?]
      [(that|that post|last post|that message|that tweet|this|it) (wasn't|wasnt|was not) me ..6 (logged in|signed in|unlocked|left (my|it|the|facebook|insta)|unattended)]
    `,
  },
];
