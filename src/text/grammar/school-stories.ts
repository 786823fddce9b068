/** Films, series and books that are set at a school: who teaches or learns there is nobody's colleague or pupil. */
export const schoolStories = `waterloo_road grange_hill heartstopper derry_girls abbott_elementary ackley_bridge byker_grove
  educating_yorkshire educating_essex educating_greater_manchester educating_cardiff st_trinian's st_trinians school_of_rock
  dead_poets_society mean_girls inbetweeners saved_by_the_bell high_school_musical ferris_bueller malory_towers worst_witch
  mr_chips jean_brodie demon_headmaster holdovers history_boys gregory's_girl notes_on_a_scandal mr_bronson billy_bunter
  molesworth st_clare's just_william horrid_henry tracy_beaker bash_street`;
