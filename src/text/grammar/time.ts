import type { Grammar, Lexicon } from '../grammar.ts';

/** When and where in a school's week: year groups, classes, lessons, trips. */
export const lexicon: Lexicon = {
  'year-short': `y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 yr1 yr2 yr3 yr4 yr5 yr6 yr7 yr8 yr9 yr10 yr11 yr12 yr13 eyfs
    ks1 ks2 ks3 ks4 ks5`,
  'years-short':
    'y1s y2s y3s y4s y5s y6s y7s y8s y9s y10s y11s y12s y13s yr1s yr2s yr3s yr4s yr5s yr6s yr7s yr8s yr9s yr10s yr11s',
  'year-number':
    '1 2 3 4 5 6 7 8 9 10 11 12 13 one two three four five six seven eight nine ten eleven twelve thirteen',
  'year-numbers':
    '1s 2s 3s 4s 5s 6s 7s 8s 9s 10s 11s 12s 13s ones twos threes fours fives sixes sevens eights nines tens elevens',
  'early-years': 'reception nursery foundation preschool',
  today: `today yesterday tonight tomorrow monday tuesday wednesday thursday friday this_morning this_afternoon
    last_week this_week at_playtime at_lunchtime at_break in_assembly`,
};

export const things: readonly Grammar[] = [
  {
    kind: 'year-group',
    patterns: `
      (year|yr|yrs|years|yeargroup) <year-number>
      <year-short>
      <early-years>
      class <year-number>
      (set|group|band) <year-number>
    `,
  },
];

export const groups: readonly Grammar[] = [
  {
    kind: 'year-groups',
    patterns: `
      (year|yr) <year-numbers>
      <years-short>
      <year-group> <children>
      <year-group> (lot|class|bunch|crew|gang|tribe|crowd)
    `,
  },
];
