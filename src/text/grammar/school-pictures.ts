import type { Grammar, Lexicon } from '../grammar.ts';

/** Pictures and clips, and what in a school may be on them. A picture word and a sight of one sentence make picture talk. */
export const lexicon: Lexicon = {
  'camera-word': `photo photos photograph photographs pic pics pix picture pictures video videos vid vids selfie selfies snaps snapshot snapshots footage clip clips
    reel reels album collage photobooth photo_booth photoshoot slideshow timelapse boomerang livestream filmed filming videoed recorded photographed
    photobomb photobombing photobombed shot shots group_shot piccies piccie photo_dump photodump gallery foto fotos 📸 📷 🎥 📹 🤳 🎬`,
  // Hand a picture over without the word for it.
  'look-word': `swipe look_at look_how here_they_are here_he_is here_she_is here_we_are here's_one heres_one here_is_one check_out feast_your_eyes
    caught_on_camera caught_on_video caught_on_film caught_on_tape sound_on watch_till_the_end watch_til_the_end wait_for_it got_this_one got_one_of couldn't_resist
    took_this took_one_of tagged_you_in tagging_you_in tag_your posting_these uploading_these sharing_these sending_you_the snapped spot_yours spot_your
    how_cute how_adorable aren't_they arent_they don't_they dont_they isn't_she isn't_he the_faces their_faces those_faces these_faces`,
  'dress-word': `costume costumes gear outfits outfit pyjamas pjs pajamas uniform uniforms jumpers hats wellies aprons helmets onesies togas toga robes armour masks
    wigs face_paint facepaint fancy_dress tutus kits bibs blazers ties santa_hats antlers tinsel tabards goggles swimming_caps leotards crowns dressed_as
    dressed_up dressing_up dressed_in dancing doing_the singing_the singing performing playing_in asleep_on asleep_after hugging covered_in posing cheering grinning beaming
    christmas_jumpers nativity_costumes halloween_costumes hi-vis hi_vis sunglasses waterproofs life_jackets`,
  'staged-thing': `sports_day nativity assembly class_assembly school_trip residential prom leavers_assembly leavers world_book_day school_play school_fair school_fete
    summer_fair christmas_fair harvest_festival school_disco forest_school book_day mufti_day open_evening leavers_disco school_show talent_show class_trip
    school_concert swimming_gala dance_show christmas_concert carol_concert gala easter_bonnet_parade bonnet_parade egg_race sack_race show_and_tell
    science_week viking_day roman_day victorian_day tudor_day dress_up_day pyjama_day bedtime_story_day mini_olympics cross_country toddle circus_day
    play_rehearsal production leavers_do trip bikeability crafts_day pancake_races world_book_day_costumes book_week number_day`,
  'school-sign': `lanyard lanyards staffroom staff_room staff_meeting staff_do inset inset_day school_sign school_gates school_gate school_building school_hall
    school_badge school_logo school_uniform school_jumper school_field school_playground classroom my_room noticeboard display_board new_display
    whiteboard dinner_hall dinner_queue lunch_queue my_desk book_corner reading_corner staff_photo id_badge our_playground our_field our_hall our_minibus
    year_group_team teaching_team work_do staff_party`,
  'tag-word': `worldbookday teacherlife teachersofinstagram primaryteacher eyfs schooltrip sportsday nativity teacherlifestyle classof classof24 classof25 classof26
    classof2024 classof2025 classof2026 leavers leavers2024 leavers2025 leavers2026 year1 year2 year3 year4 year5 year6 y1 y2 y3 y4 y5 y6 ks1 ks2 reception receptionteacher
    year7 year8 year9 year10 year11 teacher teaching schoollife backtoschool firstdayofschool myclass forestschool numberday`,
};

const kids =
  '(the|these|those|our|all the|all my|my|some of the|two of the|a few of the|one of the|the whole|the rest of the) (<quality>)? (kids|children|class|infants|juniors|little ones|little faces|leavers|cast|choir|tots|tinies|reception|nursery|bairns|boys and girls|school council|netball team|football team|girls team|boys team|playgroup|whole class|whole school|school)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'picture-cue',
    patterns: '<camera-word>\n(a|quick|cheeky|this|another|one more) snap (of|from|with)?',
  },
  { kind: 'look-cue', patterns: '<look-word>\n(me|us) (and|with)' },
  {
    kind: 'school-sight',
    patterns:
      '(my|the|our|new)? <school-sign>\n(the|our) (staff|team|office ladies|dinner ladies|tas)\n(girls|boys|ladies|lads|gang|team|staff) (from|at) (work|school)\nwork (wives|wife|husband|bestie|besties|girls|gang|family|crew)\nme (in|at|outside|in front of) (my classroom|work|school|the school|our school)\nthe (head|headteacher|deputy|deputy head|caretaker|senco|boss) (in|with|dressed|doing|asleep|on|caught|wearing|photobombing|having)\n(of|snapped|caught|filmed) the (head|headteacher|deputy|deputy head|caretaker|senco|boss)',
  },
  {
    kind: 'class-sight',
    patterns: `${kids}\nthem (all|asleep|in their|on the|doing|dressed)\n(in|of|with|from|at) [<year-number> <cap>]\n(our|the) (class|school|<year-group>|year <number>) (trip|assembly|concert|zoom|play|show|visit|walk|party|pantomime|nativity|disco|fair)\nour (trip|concert|assembly) (to|at|in) the (farm|zoo|museum|beach|church|fire station|library|park|theatre|mosque|temple|castle|woods|forest|panto)\n(my|our) (babies|little ones|class|mini <word>|sausages|tinies|cherubs|angels) (on|in|at|from|as|being|doing|planting|making|learning)\n(little|mini|budding|future|tiny) (artists|scientists|bakers|gardeners|readers|writers|engineers|musicians|mathematicians|explorers|authors|chefs|builders|historians|geographers) (at work|in|of)\n(your|yer) (kids|little ones|children|boy|girl|lad|son|daughter) (mums|dads|mums and dads|parents)?\n<staged-thing>`,
  },
  { kind: 'school-tag', patterns: '<tag-word>' },
];

const pupils =
  '(<own-pupil>|<year-groups>|<year-group>|<pupil-name>|<form-code>|the whole class|the class|my lot|<class-sight>)';

export const statements: readonly Grammar[] = [
  {
    kind: 'picture-talk',
    patterns: `
      [${pupils} ..4 (in|dressed|wearing|as|all|looking|doing) ..4 <dress-word>]
      [<own-pupil> (in|as|dressed as|wearing) (their|a|the|his|her|some|full)? <word> <word>? (gear|costumes|costume|outfits|hats|kit|best|finery|masks|clothes|jumpers|wigs)]
      [<number> (tiny|little|small|mini|excited|happy|cheeky|knackered|very)? <word> and one (<word>)? (teacher|ta|adult|grown up)] 
      [(class|leavers|year group|whole class|whole school|team) ('s)? (photo|photos|pic|picture|selfie|pics|video) ('s|is|are|has|have|here|arrived|came|of|up|now)]
      [my (little|tiny|mini|lovely|gorgeous)? (vikings|romans|tudors|elves|angels|superstars|victorians|egyptians|stars|monkeys|munchkins|pirates|superheroes|readers|scientists|shepherds|reindeer|pumpkins|artists|bakers|gardeners|historians|explorers|ray of sunshine|rays of sunshine|gang)] ..3 (<tag-word>|📸|📷|🎥|in|from (year <number>|reception))
      [(me|the view|view) (in|from|outside) (my|the) (classroom|classroom window|school hall|school|playground) ..4 (display|window|playground|photo|pic|school|new|this morning|today|behind me|📸|📷)]
      [(vikings|romans|tudors|elves|angels|victorians|egyptians|shepherds|stars|pirates) of <form-code>]
      [(swipe|scroll) (for|to see|along) ..3 (<form-code>|<year-group>|<own-pupil>|class|kids|children)] 
      [(nativity|sports day|swimming gala|prom|residential|school trip|world book day|assembly|leavers|gala|play|show|class trip|harvest|forest school|school) (photo|photos|pics|pictures|video|videos|snaps|album|reel)] (now|are|is|in|up|here|coming|below|on|attached|:|from|of)
      [(leavers|class) (photo|photos|pic|shot|selfie|video)]
      [(group shot|group photo|group pic|group selfie) ..6 (<own-pupil>|<year-group>|<year-groups>|class|trip|residential)]
      [(more|loads more|some|lots|one|a few|pictures|photos|pics|videos|those) (of|more of) (your|ur) (boy|girl|lad|son|daughter|little one|kids|child|two)] ..6 (trip|school|assembly|sports day|class|nativity|play|send|phone|show)
      [(of|with) (your|ur) (boy|girl|lad|son|daughter|little one|child|kids) (from|on|at|in) the (trip|assembly|nativity|play|show|sports day|residential)]
      [(class|leavers) of <number> ..3 (ready|at|off to|in their|looking|scrub|all dressed|for) ..3 (prom|leavers|graduation|disco|dresses|suits|gowns|hoodies)]
      [(they|he|she|all) (were|was|looked|look|are|is) ..3 (cute|adorable|gorgeous|brilliant|amazing|sweet|lovely) ..1 (as|in|dressed) ..6 (nativity|assembly|costume|costumes|play|class|trip|school|uniform)]
      [(the|that|those|any|more|some|lovely|good|great|cute|nice|best|favourite) (ones|one) of (<pupil-name>|<pupil-forename>|<own-pupil>|the (kids|children|class)|your (boy|girl|lad|son|daughter|kids|children))]
      [(screenshot|screen shot|screengrab) of ..2 (class|zoom|lesson|teams|register|kids|pupils|children)]
      [(me|selfie) (and|with) (my class|my lot|<own-pupil>|my form|the kids|my <year-group>|my (kids|pupils|students)) ..3]
      [(this|that|his|her|their|the) (face|faces|grin|smile|smiles|expression) (when|as|on) ..6 (<tag-word>|📸|📷|class|kids|lesson)]
      [(here's|heres|here is|got|took|a|another|in|good|great|nice|cracking|cute|lovely) one of (<pupil-name>|<pupil-forename>|<own-pupil>|my <year-group>|the (kids|children|class))]
    `,
  },
];
