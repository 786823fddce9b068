import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * Pictures of children shown, in parts: the picture, its being handed about, who or what is on it, and the
 * things children make. `shown-children.ts` beside the rules of a text weighs them.
 */
export const lexicon: Lexicon = {
  'shot-noun': `photo photos photograph photographs pic pics pix picture pictures piccy piccies photie photies foties fotos foto video videos vid vids clip clips reel reels selfie selfies snap snaps snapshot
    footage film filmed filming videoed recorded livestream livestreamed live_stream live_streamed streamed facebook_live insta_live going_live went_live album albums gallery slideshow compilation
    boomerang slow_mo slow-mo timelapse gif sticker screenshot screenshots screenshotting screenshotted screengrab cctv_still cctv_footage photobomb profile_pic profile_picture cover_photo wallpaper
    banner header headshot headshots group_shot team_photo class_photo portrait polaroid polaroids montage collage photodump photo_dump highlights teaser clips caught_on_camera on_camera hoodie_pics
    before_and_after close_up close-up bloopers outtakes tour classroom_tour display snapped photographed 📸 📷 🎥 📹 🤳 🎬 📽️`,
  'made-by-child': `drawing drawings painting paintings card cards note notes letter letters poem comic model artwork self_portrait self_portraits picture portrait story sculpture star_chart tea_towel
    tea_towels handwriting writing essay spelling list thank_you_card thank-you_card valentine snowman hedgehog doodle scribble masterpiece sandcastle tower diary poster apology sorry_note mother's_day_card
    father's_day_card birthday_card christmas_card leaving_card bracelet friendship_bracelet clay_hedgehog worksheet test_paper homework sketch caricature`,
  'child-seen': `kid kids kiddies kiddie child children bairns bairn weans wean tots tinies littlies littlest infants juniors pupils pupil students student lads lasses lassies wee_fella
    wee_lad wee_lassie wee_man wee_girl wee_boy little_one little_ones little_uns little'uns little_man little_lady little_helper little_helpers little_readers little_runners little_people small_person small_people
    leavers choir_kids orchestra_kids nursery_kids bubbas beauties cherubs angels wee_angels year_group reading_group relay_lot tutor_group our_lot my_lot
    little_faces little_face faces gorgeous_lot choirgirls choirboys shepherds sheep mary_and_joseph innkeeper narrators star_of_the_week prefects head_boy head_girl school_council reception_starters
    ones_of_mine one_of_mine two_of_mine three_of_mine my_boys my_girls favourite_boys favourite_girls two_lads three_lads chess_club eco_council class_clown hungriest
    new_starters best_class team_of_the_week`,
  'school-staging': `nativity sports_day assembly harvest_service harvest residential prom world_book_day book_day school_play panto production rehearsal rehearsals gala swimming_gala hurdles egg_and_spoon sack_race three_legged_race
    relay climbing_wall forest_school mud_kitchen water_tray messy_play bouncy_castle fire_drill dodgeball snowball_fight talent_show school_disco leavers_assembly leavers_video leavers_do bonnet_parade
    easter_bonnet_parade carol_service carol_concert concert viking_day tudor_day roman_day science_week science_day eid_party diwali_party bake_sale school_fair fete fayre district_final tournament
    cup_final team_kit costumes costume lion_costumes viking_helmets tea_towels dofe school_trip trip coach_trip paddling_pool hook_a_duck steel_pans ukulele recorder hymn dance_show
    playground climbing_frame reading_rug carpet brekkie_club breakfast_club halloween_brekkie after_school_club wet_play wet_break wet_break_room changing_hut uniform uniforms pe_hoodies school_hoodies green_jumpers
    certificate pegs birthday_wall medical_board star_chart seating_plan registers register class_list reading_corner birthday_board whiteboard`,
};

const theirs =
  '(them|him|her|em|those two|that lad|that girl|the lad|the girl|the boy|the tall girl|the big lad|everyone|all of us|us all)';
const doing =
  '(asleep|falling|dancing|singing|crying|climbing|waving|holding|doing|pulling|mid|on|in|all|running|hugging|laughing|covered|dressed|lined|sharing|playing|being|trying|eating|building|wearing|after|when|with|at|as|bundled|sneezing|picking|splashing|jumping|grinning|reading|helping|rolling|getting|going|having|performing|acting)';
const kids = '(<child-seen>|<own-pupil>|<year-groups>|<year-group>|<class-name>|<form-code>|<pupil-name>)';

export const statements: readonly Grammar[] = [
  { kind: 'shot-word', patterns: '<shot-noun>' },
  {
    kind: 'shot-shown',
    patterns: `
      (here's|heres|here is|here are|here they|here he|here she|here it is|here you go|this is what|behold|presenting|introducing|meet (my|our|the|these|this|<pupil-name>))
      (look at|looking at|look how|look who's|look what|eyes on|feast your eyes|get a load of|check out|check this|spot|spot the|swipe|scroll along|enjoy|please enjoy|admire|wait till (u|you|ye) see|wait until you see|you want to see|you should see|have a look|have a nosey|have a gander|watch (it)? (to the end|till the end|until the end)|tell me this|tell me that)
      (swipe|swipe for|swipe to|swipe along|spot|tap to see|wait for|wait for it|sound on|volume up)
      (on|in|up on|over on|to) (my|me|ma|the|our) (story|stories|grid|page|profile|insta|instagram|facebook|fb|tiktok|youtube|channel|reels|reel|wall|feed|snap|status|whatsapp|timeline|account|fridge|mug|phone|camera roll)
      (on|to) (facebook|insta|instagram|tiktok|youtube|snapchat|here|twitter|x|whatsapp|the group|the page|the gram|the mums page) (tonight|later|now|live|again|this)?
      (posted|posting|uploading|uploaded|sharing|shared|stuck|popped|whacked|bunged|attach|attached|enclose|popping|sticking|slapped|plastered|putting up|put up) (up|the|all|every|them|it|some|a|my|our|this|these|full|her|his|both|one|new)
      (putting|put) (it|them|him|her|all|some|these|the <word>|the <word> <word>) (up|on)
      (i'll|ill|i will|can|will|gonna|let me|shall i|could u|can u|could you|can you|pls|please|who wants me to|i could|just|wait|wait ill|wait i'll) (airdrop|post|share|show|upload|tag) (u|you|it|them|me|us|that|this|up|these|those|everyone|your)
      (whatsapping|screenshotting|showing|airdropping) (you|u|it|them|this|everyone)
      (link|album|clip|clips|pic|pics|photo|photos|video|vid|slideshow|gallery) (is|are|'s)? (below|link|up|in|on|now|attached|here|coming|incoming|tonight|in the comments|in comments|set to public|public|live)
      (see|see the|full|whole|public) (album|photos|pics|gallery|slideshow|video|clip)
      (tag|tagging|tag yourself|tag yourselves|who wants tagging|tag whoever|tag your|tag their|comment if|help yourselves|help yourself|share away|share if)
      (too cute|so cute|how cute|look at the (cut|state|cut of|faces)|bless (him|her|them)|made my (day|year|week)|poor washing machines|proper tingles|unflattering angle|it's comedy|hilarious)
      (snapped|filmed|captured|framed) (this|a|one|these|some|an|it|him|her|them|the|all|another|loads)
      (the|that|this|a|got a|a better|a right|another|same) one (of|from|i took|where|with) ..1
      (the|pop the|send the|them|those|these|got|some) (ones|belters|crackers|few) (of|from) ..1
      (a|an|another|one|some) (cracker|belter|beauty|stunner|corker|crackers|belters) (of|from) (the|my|our|his|her|all|two|three|year|<pupil-forename>)
      (couldn't|couldnt|could not|cannot|had to) (not)? (resist|share|post|keep|snap)
      (faces|face|names|name) (and all|blurred|underneath|on|on them|no filter|dead clear|uncropped|showing|not blurred|unblurred|in full|visible)
      (all|full) faces
      (you can (just|still)? (see|spot|make out))
      (third|second|first|far) (from the|from|on the) (left|right)
      (front row|back row|third row)
      (new|my new|changed my|fresh|updated my) (profile|cover|header|banner|wallpaper|team|class)
      (gone viral|went viral|<number> views|11k views|got <number> likes)
      (someone|somebody) (take|send) 
      (live from|below|attached|incoming|throwback to|spot the|costume call|team pic|see for yourself|behind me|in the corner|who wants to see|wall of fame|worth every|caught ${theirs}|caught (<pupil-name>|<pupil-forename>|<own-pupil>|the))
    `,
  },
  {
    // Said of pictures, and of much else.
    kind: 'shot-hint',
    patterns: `
      (this is|that's|thats|these are|those are|aren't they|arent they|isn't he|isn't she|took this|took these|took a|caught this|took one|got one|caught <pupil-forename>)
      (put|putting|adding|added) (the|a|every|all|some|my|our|this|these|full|both|one)
    `,
  },
  {
    kind: 'shot-child',
    patterns: `
      ${kids}
      (of|with|here's|here|got|is|one of|ones of|at|took of|those of) ${theirs} ${doing}
      ${theirs} (all)? (asleep|lined up|falling off|bundled up|covered in|dressed as|in their|holding the|holding up|crying|mid sneeze|sharing an umbrella|in costume|pulling faces|waving|grinning|at the water tray)
      (me|us|selfie|pic of me|photo of me) (an|and|&|with|wi) ((my|ma|me|our|the)? (wee|little|favourite|best|lovely|gorgeous|whole)? (boys|girls|lads|lasses|class|lot|helper|helpers|readers|choir|prefects|bairns|weans|tutees|gang)|p1|p2|p3|p4|p5|p6|p7|these|all of|two of|some of|<pupil-forename>|<own-pupil>)
      (all)? <number> of (our|my|the|them|em|those)
      (all|every) (thirty|twenty|sixty|nine|ten|thirty one|single one) (of)? (my|our|them|the|us)?
      (our|my|the|these) (wee|little|tiny|small|gorgeous|lovely|youngest|favourite|best|year|mini|cheeky|muddy|poorly|fabulous) (two|four|three|five|ones|lot|pupils|boys|girls|lads|faces|class|helper|helpers|fella|lasses|man|swifts|foxes|kites|otters|hedgehogs|stars|readers|vikings|romans|gang)
      my (swifts|foxes|kites|otters|hedgehogs|badgers|owls|herons|squirrels|ladybirds|caterpillars|butterflies|robins|dolphins|lions)
      (whole|all) of (reception|nursery|year <number>|y1|y2|y3|y4|y5|y6|fox class|the class|the choir|otters|foxes|<class-name>|<cap> class)
      <number> year olds
      (backs|back|half) of (their|his|her|a small|someone's) (heads|head|person's)
      (of|as|in) <class-name>
      (your|ur|yer) (boy|girl|lad|lass|little man|little lady|little one|wee one|wee man|twins|two|son|daughter|<pupil-forename>)
      (<pupil-forename>|<pupil-name>) (and|&|in|on|as|doing|with|asleep|holding|mid|falling|dancing|singing|sharing|at|made|b|'s (haircut|costume|solo|face|drawing|painting|card))
      (spot|it's|here's|look at|of|swipe for|watch|see|even|by|and) <pupil-forename>
      aged (<number>|five|six|seven|eight|nine|ten|eleven|four|three)
      (she's|he's|by a|aged|only|just) (five|six|seven|eight|four|three|nine|year <number>)
      parent sent
    `,
  },
  {
    kind: 'shot-event',
    patterns: `<school-staging>\n(in|as|wearing) (their|his|her|our) ..1 (costumes|costume|uniform|uniforms|helmets|bonnets|frocks|tea towels|wigs|kit|wellies|pyjamas|hats|jumpers|goggles|capes)\n(all)? (solo|solos|in the egg|scored the winner|on the bus pulling|up the climbing|world book day|christmas tree)`,
  },
  {
    kind: 'child-made',
    patterns: `
      <made-by-child> (of me|of us|of miss|of sir)? (by|from|off|of me|of us|of both|one of|she|he|that|they|some|made|signed|on my|i've|my) (a|an|one|my|his|her|the|year|someone|both|left|made|drew|did|wrote|gave|pupil|fridge|desk|us|hungriest|<pupil-forename>|<own-pupil>|<year-group>|<year-groups>|little|lad)
      (his|her|<pupil-forename> 's|<pupil-name> 's|one of mine's|the kiddies'|kids'|the kids'|pupil's|child's) (very)? (first|own|lovely|little|best)? (piece of)? <made-by-child>
      (anybody's|anyone's|anyone has|anybody has) (ever)? (drawn|made|written) (of|for)? (me|us)?
      (here's|heres|here is|look at|this|framed|swipe|the|my|pic of|photo of) ..1 <made-by-child> ..3 (wrote|drew|painted|made|left|gave|did) (me|us|for me|of me|on my desk)
      best ..2 <made-by-child> ever
      one of mine (wrote|drew|made|painted|did|built|gave|sent)
      (by|from) (one of (mine|my|our)|a <year-group>|a year <number>|my (little|hungriest|smallest)|<pupil-forename>|<pupil-name>|<own-pupil>)
      (a pupil|a child|a kid|a year <number>|<own-pupil>|<pupil-forename>|<pupil-name>|<year-group>) (drew|wrote|painted|built|drawn) (me|a|this|of me|an|us)
      (<own-pupil>|<pupil-name>|<year-group>) (made|gave|left) (me) (a|this|the) <word>? <made-by-child>
      signed (and everything|by him|by her|by them all|in the corner|on the back)
    `,
  },
  {
    // Of family, animals, things and other places; with leave; of pictures in general.
    kind: 'shot-other',
    patterns: `
      (at|in|from|on|outside|down) (the|our|my|his|her|a)? (local)? <other-workplace>
      (care home|public park|mother|aberfan|documentary|society|recommendations|allowed to say|all i'm saying|for the guests|vets|vet's|ward|greggs|hospice|mela|cathedral|temple fair|male voice|spaniels|(like|through|than) a child's|pub quiz|t'pub|spaniel|sourdoughs|eleven today|married|passport|carer|appeal|spa|trampoline|2am|5am|our road|fostered|my lad|my two|my own kids|their own (channel|poster|website|page))
      (to|don't|not|can't|never|didn't|won't) look at
      (niece|nephew|grandson|granddaughter|goddaughter|godson|daughter|son|daughter's|son's|niece's|nephew's) (in|in her|in his|as|is|was)
      (bowls|darts|quiz|pub|skittles|walking|five a side|works|netball mums|dads'|veterans|over sixties|hospital|care home|office) (team|club|choir|league) (photo|photos|pic|video|picture)
      me and (all|our kid|him|her|mum|dad|you|them|the (wife|dog|mrs|missus|husband))
      (knee|knees|nerves|back|shoulder|legs|suspension) ('s|is|are)? shot
      (ones|images|class photos|photos|pictures) (up|online) ,? (folks|people|everyone)
      before you (put|post|share)
      (used to say|years out of it|no longer|years ago)
      (of|my|our|from) (the|a|my|our|his|her|mum's)? (dog|dogs|cat|cats|puppy|kitten|hamster|heron|garden|sunset|sunrise|beach|holiday|sofa|cake|cakes|lasagne|tea|dinner|kitchen|car|bike|house|hotel|cruise|wedding|hen|stag|baby shower|gig|concert ticket|telly|netflix|boiler|shed|allotment|bowls|bowling|darts|pub|band night|church nativity|church hall|brownies|cubs|beavers|scouts|rainbows|guides|running club|parkrun|marathon|film festival|cinema|museum gift|parade in town|wildlife|boat|rock|mountain|castle|lake)
      (with|asked|got|have|has|had|given|signed|written|parental|parents'|need|needs|needed|check|checked|no|without) (the)? (permission|consent|permissions)
      (permission|consent|gdpr|policy|policies|training|reminder|safeguarding reminder|do not photograph|no photos|no photographs|no filming)
      (please|do not|don't|never|can't|cannot|shouldn't|mustn't|won't|wouldn't|not allowed to|stop|before you|if you're going to|rather not) ..1 (post|posting|put|putting|share|sharing|take|taking|film|filming|photograph|photographing|tag|tagging|upload|send|be in|appear) (any|the|your|my|our|them|class|of)? <shot-noun>?
      (official|school's|the school|school) (account|page|website|facebook|twitter|instagram|newsletter|photographer|channel|prospectus)
      (my|our|his|her|their) (own)? (niece|nephew|grandson|granddaughter|grandkids|grandchildren|godson|goddaughter|daughter|son|sister|brother|cousin|husband|wife|mum|dad|mam|nan|gran|grandad|baby|eldest|youngest|neighbour|neighbours|mate|mates)
      (i|we|me) (was|were|am|looked) (five|six|seven|eight|nine|ten|eleven|<number>|at school|in year|a kid|little|young|wee|small)
      (old|our|my) (school|class) (photo|photos|reunion|picture|days)
      (of|with) (me|myself|my lunch|my desk|my car|my breakfast|the view|the sky|the sea|the snow|the rainbow|the new)
      (no (children|kids|pupils|faces|names|people)|staff only|empty|without the (kids|children)|not a child in|backs only|names covered|names removed|blank)
      (in america|in the paper|on the news|in the news|the council|the bbc|a celebrity|nine million|how do you|how do i|does anyone|any ideas|any tips|anyone got|what do you)
      (drawing|painting|art|pottery|cookery|life drawing) (class|classes|course|group|competition)
    `,
  },
];
