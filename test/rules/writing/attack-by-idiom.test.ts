import { attackSchoolCommunity } from '../../../src/rules/writing/attack-school-community.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// People at a school run down by idiom, and not by a plain insult.
testDraftRule(attackSchoolCommunity, {
  parameters: { criticism: 'named' },
  clean: [
    'yer woman in the office has a heart of gold',
    'Our deputy could not be kinder',
    'table four are brilliant',
    'whoever runs the breakfast club is a star',
    "My printer couldn't run a bath",
    'that lad is going to end up at Oxford',
    'Golfers are the dullest people alive',
    'Absolutely nobody told me about the cake',
    'If brains were glitter I would need no hoover',
    'The dog needs a bath and so does the sofa',
  ],
  flagged: [
    ['[[yer woman in the office has a face like a slapped fish]]', 'insult'],
    ['[[the bursar has the warmth of a walk-in freezer]]', 'insult'],
    ["[[our deputy couldn't run a tuck shop]]", 'insult'],
    ['[[me boss couldnae run a raffle, never mind a nursery]]', 'insult'],
    ['[[SLT swan about like royalty while we unblock the sinks]]', 'insult'],
    ['[[New RE lead is all lanyard and no lessons]]', 'insult'],
    ['[[that mother is a liar]] and the whole playground knows it', 'insult'],
    ['[[one of the dads is a bully]]', 'insult'],
    ['[[table four are thick as mince]]', 'insult'],

    ['the [[staffroom is full of backstabbers]]', 'insult'],
    ['[[that lad is going to end up in prison]]', 'insult'],
    ['[[rudest boy I have ever taught]]', 'insult'],
    ['set 3 for science, [[like talking to a brick]]', 'insult'],
  ],
});
