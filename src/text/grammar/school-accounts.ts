import type { Grammar, Lexicon } from '../grammar.ts';

/** Profiles that call themselves a school's, and the words by which a private one says that it is not. */
export const lexicon: Lexicon = {
  'account-word': `account page feed channel profile twitter instagram insta facebook x tiktok blog site group home handle`,
};

/** What stands beside a school's name when an account speaks for a part of it: "Larkfield Primary Y4", "Larkfield PE". */
export const schoolParts = `primary reception eyfs school schools year yr y class ks ks1 ks2 ks3 ks4 ks5 key stage early years pe maths
  math english science computing ict it geography geog re rs mfl french spanish german languages dt food textiles business economics
  psychology sociology physics chemistry biology chem bio phonics reading literacy numeracy writing stem steam pta ptfa fopta
  parents governors staff sen send senco inclusion nurture wellbeing pastoral safeguarding careers trips trip residential
  newsletter updates official office admin department dept faculty council pupils students learners children leavers alumni
  attendance catering breakfast afterschool after rooms room page account lab labs politics law pshe citizenship
  exams timetable tutor head headteacher deputy leadership slt wraparound the at of and for in our`;

/** These beside the short name alone may as well be the village's: "Larkfield Choir". */
export const villageParts = `art arts music dance drama library books band orchestra choir garden gardening gardens news football netball cricket
  rugby athletics rounders swimming sport sports club friends team kitchen canteen group photography media film history technology
  outdoor outdoors eco forest hub zone corner home theatre mums dads`;

const ours = '(<school-name>|<school-handle>|our school|my school)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'account-claim',
    patterns: `
      [(the|this is the|an)? official (<account-word>|school|twitter|x|home) (<account-word>)? (of|for|from|at) (the)? ..3 ${ours}]
      [(this|the)? (is the|is our|official)? (page|account|feed|channel|profile|site|group) (is|are)? (run|managed|updated|for|of|from|by)? (by|for)? (the)? ..6 (at|of|for|from|in|@) ${ours}]
      [(news|updates|photos|celebrations|learning|achievements|information|stories|highlights|adventures) (and <word>)? (from|of|about|by) (the|our|all)? ..5 (at|in|of|from|@) ${ours}]
      [(news|updates|photos|celebrations|learning|achievements|information|stories|highlights|adventures) (and <word>)? (from|of|about|by) ${ours}]
      [(<school-name>|<school-handle>|our school) ('s)? ..3 (page|account|feed|official|channel)]
      [(<school-name>|<school-handle>) (official|tweets|updates|news)]
      [(we are|we're|welcome to|hello from) (the)? ..4 (at|in|of|from) (<school-name>|<school-handle>)]
      [(we are|we're|welcome to|hello from) (<school-name>|<school-handle>)]
      [official (<account-word>)? (of|for) ..3 (primary|school|academy|infants|juniors|college|nursery)]
    `,
  },
  {
    kind: 'own-views',
    patterns: `
      (all)? (my)? (views|opinions|tweets|posts|thoughts|ramblings|comments|opinion) (here|expressed|expressed here|and opinions|and tweets|and posts)? (are|is|'s|=|:|all)? (all|entirely|solely|strictly|very much)? (my|mine) (own)? (alone|only)?
      (all)? (views|opinions|tweets|posts|thoughts) (are|is|:)? (personal|mine|own|not those of|not the|do not|don't)
      (don't|do not|doesn't|does not|not) (necessarily)? (speak|speaking|speaks|tweet|post|posting|represent|representing|reflect) (for|on behalf of)? (my|the|any|our|a)? (school|employer|trust|academy|college|workplace|work)
      (not|n't) (the)? (views|opinions|view|opinion) of (my|the|any|our)? (school|employer|trust|academy|workplace|work)
      (personal|own) (views|opinions|capacity|account) (only)?
      (speaking|posting|tweeting|here) (only)? (for myself|as myself|in a personal capacity|personally)
      (views|opinions) (my|mine) own
    `,
  },
];
