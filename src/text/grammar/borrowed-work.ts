import type { Grammar, Lexicon } from '../grammar.ts';

/** Other people's pictures, words, music and worksheets, passed on as found. */
export const lexicon: Lexicon = {
  'took-work':
    'nicked pinched stole stolen swiped robbed lifted ripped copied grabbed taken took pilfered borrowed screenshotted screengrabbed saved downloaded nabbed snaffled',
  // Cheerful words for taking what is another's; "downloaded" alone is not one.
  'took-cheekily':
    'nicked pinched stole stolen swiped robbed lifted ripped pilfered nabbed snaffled nicking pinching stealing swiping half-inched',
  'found-place': `pinterest google google_images instagram insta facebook tiktok twitter reddit tumblr tes twinkl etsy the_internet the_net
    internet online the_web web youtube getty shutterstock another_group another_page a_group someone someone's somebody
    somebody's another_teacher another_school a_blog a_website their_website whoever the_bbc a_book snapchat a_facebook_group
    someone_else someone_on a_mate's_page another_account fb ig`,
  'made-thing': `photo photos pic pics picture pictures image images video videos clip artwork drawing illustration poem words text work design
    worksheet worksheets resource resources powerpoint slides display meme graphic cartoon recipe idea ideas content reel song music
    story poster planning lesson_plan`,
  'whole-work':
    'book textbook novel chapter unit workbook scheme scheme_of_work pack script play album film movie musical audiobook series score magazine anthology revision_guide dvd teachers_book teacher_book',
  'copy-word':
    'pdf pdfs scan scans epub mp3 mp3s photocopy photocopies scanned_copy scanned_copies digital_copy rip torrent zip',
  'paid-resource': `twinkl white_rose planit cgp testbase grammarsaurus oxford_owl collins_connect teachit tes_premium classroom_secrets vocabulary_ninja
    literacy_shed_plus plazoom kapow hamilton_trust mathletics sparx pixl premium paid subscription read_write_inc rwi little_wandle
    rising_stars pearson hodder active_learn activelearn power_maths maths_no_problem charanga`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'borrowed-work',
    patterns: `
      # taken from somewhere
      [<took-work> (this|these|it|them|that|all this|the <word>|this <word>) (straight|shamelessly|directly|cheekily|totally)? (off|from|of) (the|a|my)? <found-place>]
      [(shamelessly|cheekily|blatantly|totally) (stolen|nicked|pinched|robbed|lifted|swiped|copied|borrowed) (from|off)]
      [<took-cheekily> (this|these|it|them|the) (<made-thing>)? (from|off) (<handle>|<found-place>|someone|somebody|another (page|group|account|teacher|school)|a (page|group|blog|site|website|teacher|book|friend's page))]
      [(stolen|nicked|pinched|robbed|swiped|lifted|ripped) (from|off) (the|a|another|my)? <found-place>]
      [(screenshot|screenshots|screenshotted|screengrab|screen recorded|screen recording) (this|these|it|of this)? (from|off) (someone|somebody|someone's|somebody's|another|a|her|his|their|an)]
      [(<made-thing>) (taken|stolen|borrowed|copied|nicked|lifted|is|was|are)? (from|off|via) (google|google images|pinterest|the internet|the net|instagram|someone else|another group|shutterstock|getty)]
      [(removed|cropped|edited|blurred|got rid of|took off|cropping|removing|editing|minus) (out|off)? (the|that|their|his|her|its|this)? (watermark|watermarks)]
      [(stole|nicked|pinched|swiped|robbed|borrowed) (this|these|it) (<made-thing>)? from (somewhere|someone|somebody|another)]
      [(borrowed|nicked|stolen|copied) from (a|another|the|someone's) (group|page|account|blog|site|website|teacher|friend's page)]
      [someone else's (<made-thing>|display) (but|and|so) ..3 (claiming|mine|using|nicking|nicked|stealing|posting)]
      # not mine
      [(obviously|clearly|sadly|def)? not my (own)? (photo|pic|picture|image|video|artwork|drawing|worksheet|poem|meme|cartoon|photograph|photography) (but|so|obviously|just|sadly|though|unfortunately|found|from|credit|however|btw|lol|<punctuation>|<symbol>)]
      [(this|these|the)? (photo|pic|picture|image|video|artwork|drawing|words|worksheet|resource|design|work|poem|clip|meme|photos|pics|pictures|images) (is|are|'s)? (isn't|aren't|not|isnt|arent|definitely not|obviously not|sadly not) (mine|my own)]
      [not mine (but|,|-) (too|so|sharing|worth|had to|found|it's|its|thought|love)]
      # whoever made it
      [(credit|credits|props|kudos|thanks|shout out|hats off) (to|goes to) (whoever|the original|the owner|original|owner|the (artist|photographer|creator|author|maker|teacher) whoever|whichever|the person who|who ever|the unknown)]
      [(credit|source|artist|author|photographer|creator|maker|original) (unknown|not known|lost|unsure)]
      [(don't|dont|do not|no idea|not sure|dunno|can't remember|cant remember|can't find) ..1 ((who|where) (made|took|drew|wrote|created|designed|owns) (this|it|these)|where (i (got|found) (this|it)|this (came|is) from|it came from))]
      [no copyright (infringement)? (intended)?]
      [(hope|hoping|sure|hopefully) (they|she|he|the (author|artist|owner|creator|publisher|photographer)|nobody|no one|whoever) (doesn't|don't|won't|doesnt|dont|wont|wouldn't) (mind|care|notice|sue)]
      [(without|didn't get|haven't asked|didn't ask|havent asked|didn't ask for) (their|her|his|any|the)? (permission|consent)] (shared|sharing|posting|reposting|photo|picture|worksheet|image)
      [(shared|sharing|posting|posted|reposting|reposted|using|used) ..3 without (asking|permission|credit|crediting|saying where)]
      [(photo|pic|image|picture|art|artwork)? (credit|credits|cred) (:|-|to|=|goes to) (no idea|unknown|not sure|whoever|the internet|internet|google|pinterest|unknown artist|who knows)]
      # whole works
      [(full|whole|entire|complete|free)? (free)? <copy-word> (of|for) (the|this|that|all|my|a|every|both)? (whole|full|entire|complete|new|latest)? ..4 (<whole-work>|free download|download|link|dm|message|pm|if anyone)]
      [(full|whole|entire|complete) (<word>)? <copy-word> ..4 (free|download|link|dm|message|pm|if anyone|available|drive|dropbox|inbox)]
      [(full|whole|entire|complete) <copy-word> of]
      [(i've|ive|i have|i|have|just|we've) (just|now|also)? (scanned|photocopied|ripped|pirated|torrented|uploaded|scanned in|copied out) (in)? (the|this|that|an|a|all the|all of the) ..2 <whole-work>]
      [(ripped|pirated|torrented) (the|this|that|a|an|every|all the) ..2 (<whole-work>|songs|music|soundtrack)]
      [(scanned|photocopied|typed out|copied out) (the|this|that|a|an)? (whole|full|entire|complete)]
      [(here's|heres|here is|link to|uploaded|uploading|posting) (the|a)? (full|whole|entire|complete) (film|movie|musical|album|episode|series|audiobook|book|script|show|soundtrack)]
      [(the|all|whole|entire) ..2 (of)? (chapter|chapters|book|unit|textbook|novel) (<number>)? (scanned|photocopied|typed out|copied)]
      [((full|complete|whole|all the) lyrics|all the words) (to|for)]
      [(used|using|stole|nicked|pinched|lifted|copied) (this|these|that) (<made-thing>) from (the|a|another|someone|somebody) <word>? (website|site|page|blog|group|account|instagram|facebook|book)]
      [(stealing|nicking|pinching|lifting|lifted|robbing) (this|it|these) (<made-thing>|display)? (<word>)? ..6 (from|off) (someone|somebody|another|a page|a group|pinterest|instagram|the internet)]
      [(anyone|anybody|someone|somebody|who) (else)? (have|got|has|'s got) (a|the|an)? (free|spare|full)? (pdf|scan|scans|epub|pirate copy|mp3|audiobook file|digital copy|pdfs) (of|for) (the|this|that)? (<cap>|book|textbook|novel|workbook)]
      [(screen recorded|screen-recorded|recorded|filmed) the (whole|entire|full)? (panto|pantomime|musical|show|film|concert|webinar|course|gig|play) (for (you|anyone|those|everyone)|so|if anyone|dm|link)]
      [(bought|paid for|pay for|paying for|subscribe to|subscribed to|got a subscription to|have a subscription to) ..5 (happy to (send|share|email|pass)|can (send|share|email|download)|shout if|dm me|pm me|inbox me|message me if|will send|share it|sharing|downloading|send it)]
      [(sharing|share|send|sending|emailing) ..3 (i|we) (bought|paid for|pay for)]
      [<made-thing> ..4 (without|instead of) (paying|subscribing|a subscription)]
      [<paid-resource> ..6 (without|instead of) (paying|subscribing|a subscription)]
      [(so|if) (you|we|i|nobody|no one|people) (don't|dont|doesn't|do not) (have|want|need|wanna) (to)? (buy|pay|subscribe|purchase)]
      [(shared|sharing|from|off) ..1 (a|my|the) (paid|premium|subscription|members only|members-only) (membership|site|website|subscription|account|resource|resources|pack|course)]
      [(free|copies of|sharing|share) ..2 (the|my|this)? paid <paid-resource>]
      # what is sold, given away
      [<paid-resource> (resources|resource|stuff|worksheets|planning|pack|packs|schemes|scheme|books|book|powerpoints|materials|assessments|units)? ..3 (for free|without paying|instead of paying|if you don't want to pay|if you dont want to pay|if you can't afford|free download|can send|will send|happy to share|dm me|pm me|message me|in my drive|dropbox|google drive)]
      [(i've|ive|i have|got|i've got|can send|can share|sharing|uploaded|i can|will) ..3 <paid-resource> ..4 (dm|pm|message me|can send|send you|send it|can share|download|for free|don't want to pay|dont want to pay|drive|dropbox|photocopy|pdf|pdfs)]
      [(get|download|watch|stream|read|print) (it|them|this|the <word>) (for)? free (here|from|at|instead|rather) ..2 (pirate|torrent|link|site|without paying)]
    `,
  },
  {
    // Asked, given, one's own, or free to all.
    kind: 'with-leave',
    patterns: `
      (with|given|got|have|has|had|by|kind) (her|his|their|full|the|kind)? (permission|consent|blessing)
      (permission|consent) (from|given|granted|of)
      google (maps|earth|street view|photos|drive|docs|classroom|translate)
      (asked|ask) (if|first|them|her|him|the (author|artist|owner|creator))
      (made|drew|wrote|designed|created|took|painted|composed|built) (it|this|these|them|the <word>)? (by)? (myself|ourselves)
      (my|our) own (work|design|resource|resources|photo|photos|worksheet|worksheets|poem|planning|artwork|drawing|words)
      (creative commons|public domain|royalty free|copyright free|out of copyright|licensed|open licence|free resource|free resources|freebie|openly licensed|cc0|cc by)
      (nan|nana|nanna|gran|granny|mum|mam|mom|dad|sister|brother|aunt|auntie|grandma|grandad|mother|neighbour) ('s)?
      (under|our|the) (cla|school's|school)? (licence|subscription|copyright licence)
    `,
  },
  { kind: 'lyrics-cue', patterns: `(lyrics|♪|♫|🎵|🎶|chorus)` },
];
