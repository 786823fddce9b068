import type { Grammar, Lexicon } from '../grammar.ts';

/** Words about pictures of school events, in which pupils are to be expected. */
export const lexicon: Lexicon = {
  picture:
    'photo photos pic pics picture pictures video videos vid vids selfie snaps snap footage clip reel album collage',
  'school-event': `sports_day nativity assembly class_assembly school_trip residential prom leavers_assembly leavers world_book_day
    school_play school_fair school_fete summer_fair christmas_fair christmas_concert harvest_festival school_disco
    forest_school book_day mufti_day open_evening carol_concert leavers_disco school_show year_6_production production
    talent_show inset the_trip class_trip school_concert swimming_gala dance_show`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'picture-talk',
    patterns: `
      [(<picture>) (from|of|at|taken at|taken on|on) (today's|todays|our|the|yesterday's|this year's|my|last week's|a)? <school-event>]
      [(<picture>) (from|of|at|taken at|on) (today's|our|the|my)? <school-event> ..1 (tag|tagging) (your)? (little ones|kids|children|child|kiddies|lads|littles)]
      [(<picture>) (from|of) (<own-pupil>|<pupil-name>|<year-group>|<year-groups>|my class|the children in|the kids at school|our pupils|our students)]
      [<school-event> (<picture>)]
      [(here's|heres|here is|here are|look at|uploading|uploaded|posting|sharing|got|check out) ..2 (<own-pupil>|<year-group>|<year-groups>|<pupil-name>) ..3 (<picture>)]
      [(tag|tagging) (your)? (little ones|kids|children|child|kiddies|lads|littles)]
    `,
  },
];
