import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * What belongs to the school, put to a use of one's own, in parts: the thing, the use, where it is taken,
 * and what is got round. `schools-things.ts` beside the rules of a text weighs them.
 */
export const lexicon: Lexicon = {
  'kit-word': `laptop laptops ipad ipads computer computers pc pcs chromebook chromebooks tablet tablets phone phones mobile mac macs macbook desktop camera cameras dell lenovo hp brother
    surface machine machines kindle smartboard whiteboard projector screen printer photocopier copier laminator speaker speakers monitor webcam go-pro gopro vr_headset vr_headsets
    hard_drive memory_stick usb kindle ipod printer's scanner 3d_printer sewing_machine drone switch xbox playstation iphone android netbook headset`,
  'home-kit': `strimmer mower drill jet_washer minibus van pressure_washer gazebo gazebos marquee ladder ladders trestle_tables chairs bouncy_castle keyboard guitar pa_system mixing_desk`,
  'kit-place': `school work classroom class office staffroom library reception finance it ict science music art maths english pe drama dt food_tech sixth_form nursery slt hall
    department trust admin exams site_team medical_room sen send senco's head's headteacher's deputy's caretaker's caretakers site_manager's secretary's bursar's technician's business_manager's
    kids' pupil pupils' children's childrens students' student staff school's schools department's nursery's year_group reading_room trip meeting_room ppa_room prep_room smartboard minibus training_room
    council council's academy academy's college college's assessment register duty playground supply breakfast_club after_school_club preschool playgroup`,
  'pleasure-word': `netflix facebook fb insta instagram twitter tiktok snapchat whatsapp messenger youtube vinted ebay etsy asos shein temu amazon marketplace gumtree rightmove zoopla pinterest reddit
    threads spotify discord twitch steam roblox minecraft fortnite fifa candy_crush wordle football_manager championship_manager solitaire gaming games poker bet365 betting bets bookies
    racing the_races the_racing tinder bumble hinge grindr dating dating_sites dating_apps dating_profile tax_return banking my_banking online_banking netball_league iplayer disney disney+ disney_plus
    sky_go now_tv prime_video love_island poldark shetland eastenders corrie strictly bake_off cricket football match snooker test_match derby boxing ufc wrestling f1 eurovision reels
    wedding wedding_favours wedding_invites place_cards invites party_invites hen_do stag_do birthday_cards baby_shower christening christmas_cards christmas_shopping
    online_shopping online_shop food_shop shopping holiday holidays flights divorce solicitor my_novel novel family_photos holiday_photos holiday_pics my_cv cv job_applications job_hunting blog
    side_hustle business orders etsy_shop selling_a sell_my my_bids gaming_channel youtube_channel podcast spreadsheet_syndicate syndicate fantasy_football playlists spotify facetime zoom_quiz
    nights_out night_out takeaway films boxset box_sets episodes slime music_videos streaming karaoke tiktoks selfies selfie dating_app family_tree ancestry knitting_patterns recipes pet_contest
    airbnb tickets ticketmaster crossword sudoku onlyfans porn crypto bitcoin torrents my_socials socials personal_stuff personal_email hotmail gmail private_tutoring tutoring car_insurance mortgage
    wi-fi_speed wallpaper filter wee_filter edits x_app mumsnet fights the_fight my_bank house_hunting my_dissertation my_masters
    avon avon_order avon_orders scentsy betting_site dating_site ghost_walk karaoke hot_tub game_update game_updates techno acca ryanair easyjet boarding_passes personal_bits e-bike ebike holiday_films caravan holiday_booking gig_posters murder_mystery slimming_club tupperware car_boot
    save_the_dates seating_plan order_of_service eulogy business_cards bingo_cards sweepstake lottery horoscope emulator my_flyers yard_sale garage_sale bake_sale_flyers my_band candle_business cake_business choir_posters band_posters wedding_menus slimming_world fan_fiction my_blog holiday_itinerary sat_nav pub_quiz quiz_night concert_tickets my_vape my_scooter cryptocurrency bitcoin_mining mining my_pots my_allotment soaps hollyoaks traitors the_traitors gogglebox married_at_first_sight true_crime grand_prix six_nations premier_league champions_league world_cup`,
};

const kit = '<kit-word>';
const place = '<kit-place>';

export const phrases: readonly Grammar[] = [
  {
    kind: 'schools-thing',
    patterns: `
      (the|my|our|a|me|this|their|one of the|ur|your|that|their|new|free|an) (old|new|big|little|wee|good|spare|posh|colour|free)? ${place} ('s|')? (old|new|big|good|issue|issued|spare|colour|owned|minibus|account's)? ${kit}
      (school|work|staff|class|classroom|department) (issue|issued|owned)? ${kit}
      (school|schools|school's|schuil's|schools') (good|big|new|old|own)? (${kit}|<home-kit>|account|wifi|wi-fi|broadband|electric|internet|network|printing)
      (school|work) (account|accounts|broadband|network|internet|wifi|wi-fi|cloud|onedrive|google drive|email address) 
      (the|my|our) (school|work|staff|office|finance|admin) (account|email|drive|login|card|broadband|wifi|franking machine)
      ${kit} (they|school|work|the school|the trust|it|the office|the head) (gave|give|lent|issued|bought|handed|got|loaned) (me|us|out|him|her)
      (one|ones) (they|school|work|the school|the trust) (gave|give|lent|issued|bought) (me|us)
      ${kit} (off|from) (it support|the it trolley|the ict trolley|the trolley|the ict suite|school|work|the office|the technician|the it man|the network man|the school)
      ${kit} (i|i've|we) (brought|took|borrowed|nicked|carried|lug) (home)? ..1 (from|off) (work|school|the office|the trolley)
      ${kit} (for|at) (work|school|the register|sims|assessments|lessons|teaching)
      (they've|they|school's|school|work|trust|it) (given|gave|issued|bought|lent) (me|us) (a|an|this|the|new) <word>? ${kit}
      (big screen|projector|screen|whiteboard|interactive board|smartboard|interactive whiteboard|sound system|pa system) (in|at) (the|my|our) (hall|classroom|class|school|staffroom|gym|studio|library|meeting room|office)
      (hall|classroom|class|meeting room|library|drama) (projector|screen|whiteboard|speakers|pc|sound system)
      (interactive|smart) (board|whiteboard)
      (using|used|on|with|off|use) (the|our) (laminator|photocopier|guillotine)
      (the|our) (repro room|risograph|franking machine|ict suite|it suite|it trolley|classroom machine|smartboard|smart board|school minibus|school van|badge machine)
      (ict|it) (suite|trolley|room) (machine|machines|pc|pcs|computer|computers|webcam)?
      (the system|sims|arbor|cpoms) (open|up) at home
      sent from <cap>
      <school-machine>
      sheets of (the)? (good)? (gold|card|paper|laminate)
      (school|work|the|our|my) (school|work)? (office|admin|head's|reception) (account|address|email|inbox|line|phone) 
      (the|our|my|a) ${place} (room|hall|block|studio|lab)? (broadband|wifi|wi-fi|internet|socket|sockets|hotspot|photocopier|laminator|guillotine|kiln|oven|freezer|franking machine|${kit}|<home-kit>)
      (laminator|guillotine|photocopier|franking machine|badge maker|colour printer|kiln) (at|in) (work|school|the office|the staffroom)
      phone in the (school|staffroom|<word> cupboard|school office|medical room)
      (school|staff|school's|department) (shared|google|one|team|teams)? (drive|hotspot|prime|amazon|zoom|canva|teams) (account|licence)?
      (school|work) (label|colour|photo|3d|big|large) (printer|copier)
      (licence|software|subscription) (they|school|work|the school) (bought|pays for|paid for|have)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'for-pleasure',
    patterns: `<pleasure-word>\n(my|our|a|the) (own|sister's|mate's|friend's|cousin's|nan's|mum's|dad's|lad's) (wedding|birthday|party|hen|stag|40th|30th|50th|21st|garden|band|business|insta|instagram|facebook|messenger|icloud|apple id|spotify|netflix|account)\n(on|onto|to|get) x\n(for|to) (a|the|my|our|their|our <cap> 's) (wedding|birthday|party|car boot|band|gig|pub quiz|leaving do|barbecue|bbq|allotment|garden|festival|camping|pta)\n(half the street|a tenner a garden|tenner a gairden|cash in hand|a wee earner)\n(order|ordered|ordering|bought|buying|book|booked|booking|applied|bidding|betting|gambling) (the|my|a|our|all|some|for|on)\n(watching|watched|watch|streaming|streamed|binged|bingeing|played|playing|listening to) (the|a|my|all|three|two|four|five|six|our|some|loads|hours|both|box|every|whole)\nhours of\n(charging|charge|charged) (my|the|our) (car|e-bike|ebike|scooter|vape|phone|tesla|bike|electric car)\n(washed|dried|fired|hoovered) (my|me|the dog's)`,
  },
  {
    kind: 'on-thing',
    patterns: `(on|onto|off|from|via|through|using|used|use|uses|with|into|over|borrowed|to|fae|frae|through) <schools-thing>`,
  },
  {
    kind: 'thing-mine',
    patterns: `
      (took|take|taken|brought|bring|came|comes|got|bringing|carried|lives) ..3 (home|hame|oot|out for the night|to ours|to mine|on holiday|away|to the pub|camping)
      (at home|on (my|our|the) (sofa|settee|couch|knee|lap|bed)|in (my|our|the) (car|boot|shed|garage|bath|kitchen|bed|bedroom|pub|wetherspoons|flat|house|caravan)|in bed|half term|over the (weekend|holidays|summer)|for the (weekend|holidays|night|summer|neet)|at the weekend|this wknd|last night|most nights|on saturday|after the (kids|children) have gone|after school)
      (my|me|our|the) (lad|lads|lass|son|daughter|husband|wife|fella|niece|nephew|partner|bairn|bairns|kids|boyfriend|girlfriend|sister|brother|mum|mam|dad|nan|grandson|granddaughter|eldest|youngest|wee man|missus|flatmate)
      (my|mine|my own|phone|phone's|phones|laptop|laptop's|mine's|screen's) (is|was|has|'s)? (died|dead|knackered|broken|flat|bust|smashed|cracked|gone|kaput|slow|out of battery)
      (better|faster|quicker|bigger) (wifi|wi-fi|than (mine|my|ours)|broadband|screen)
      (saves|saved|saving) (me|us) (buying|a fortune|paying|getting|on)
      (for|to) (free|nowt|nothing)
      (private|personal|personally|privately)
    `,
  },
  {
    kind: 'thing-here',
    patterns: `
      (posting|tweeting|typing|writing|messaging|replying|commenting|texting|sending|sent|posted|this is|this|it's|it's me|its me|live|i'm|im|i am|signed in|logged in|logged|up|open|still signed in|set me up|reading em|reading them) (this|in|it)? (on|from|off|via|using|into)
      (excuse|ignore|sorry about|sorry for|pardon|forgive) (no|the|any|my|lack of|typos) ..1 (emojis|typos|picture|name|spelling|caps|keyboard|autocorrect|pic|signature)?
      (so|can't|cant|cannot) (i)? (can't|cant)? (see|get|do|use|find) (stories|emojis|emoji|gifs|dms|videos|the app|pics)
      (logged|signed|log|sign|logs|signs) (me)? (in|into|out|on)
      (forgot|forget|never|not|haven't) (to)? (log|logged|sign|signed) (out|off)
    `,
  },
  {
    kind: 'thing-dodge',
    patterns: `
      (vpn|proxy|jailbreaking|jailbroke|jailbroken|unblocked|incognito|private browsing)
      (no|past|round|around|beat|dodge|get past|got past|avoid|avoids|through) (the)? (filter|filters|firewall|block|smoothwall|restrictions)
      (gets|get|does|plays|runs|has|streams|can get|lets you on|lets me on|works on|isn't blocked|not blocked|blocks|got|doesn't block|allows|goes on) ..1 <pleasure-word>
      <pleasure-word> (works|plays|streams|loads|runs|isn't blocked|is blocked|blocked|unblocked|running|open|up|sorted|app|installed|on there)
      (downloaded|installed|put|running|stuck|signed|logged|logging) ..2 <pleasure-word>
      (nobody|no one|they never|it never|never|nobody ever|doesn't) (checks|check|looks|notices|knows|noticed|clocked) ..2 (history|browsing|it|mine)?
      (don't|dont|nobody|not a word|no one) (tell|telling) (the|my|anyone|slt|it|anybody|ict|our)
      (ask me how i know|who knew|don't @ me|hahaha|i know|no one's said owt|nobody's said|oops|whoops|shh|shhh|sue me|top tip|psa|just saying|perks of the job|perk of the job|perks)
      (it|i t|ict) (man|lady|department|support|guy|technician) (asked|just|has|wiped|found|saw|wants)
      (all over|in|cleared|clear|delete|deleted) (the|my)? (browser|browsing|search)? history
    `,
  },
  {
    // Bought, mended, missed, handed out; for lessons; somebody else's work; children at theirs.
    kind: 'thing-proper',
    patterns: `
      (handed|hand|handing|gave|given|giving|switched|turned|turn|switch|sent|took|locked) (in|back|off|away) (my|the|our) ..1 (phone|laptop|ipad|tablet|mobile|computer)
      (homework|lesson plans|lesson planning|reports to write|marking on|planning on|coding club|for the children to|for pupils to|for lessons on|spelling games|maths games|phonics games|times tables|parents can|families can|bring your own)
      (kids|pupils|children|students|they|class|<year-groups>|<year-group>) (are|were|can|have|use|used|love|loved|made|designed|coded|share|need) (using|use|used|on|their|the|all|making|coding|to)?
      (donate|donated|donations|donating|raise money|fundraising|raised|grant|raffle|second hand|charity|recycling|recycled)
      (new|more|enough|no|not enough|six|thirty|two|broken|ancient|slow|steam powered) ${kit} (for|between|in|this|that|arrived|ordered|have|are|is)
      (policy|training|reminder|rules|guidance|acceptable use|union|law|tribunal|sacked for|news|story|article)
      (don't|do not|never|can't|won't|wouldn't|shouldn't|mustn't|not allowed to|isn't for|no personal use|keep) ..1 (use|used|using|put|do|log|sign|touch|mix|work|let|have) (my|a|any|it|personal|school|them|the|on)?
      (the|a|my) (library|gym|hospital|bank|council) (card|wifi) 
      (at|in) (the|my|our) (local|public|village|town) library
      (my own|my personal) (laptop|phone|ipad|tablet|computer)
      (i|we) (don't|never|wouldn't|refuse to)
      (job|working|works|work|role) (at|for|in) (a|the|an) (garage|shop|bank|hospital|call centre|charity|council|it firm|law firm|software)
    `,
  },
];
