import { offensiveOrDisrepute } from '../../../src/rules/writing/offensive-or-disrepute.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// A bare name counts only where nothing but a person can be called that.
testDraftRule(offensiveOrDisrepute, {
  clean: [
    'Monday is a bully',
    'Karma is a witch',
    'our Jack is a clown and I love him',
    'Scrooge is a bully until the ghosts turn up, says the book',
    'House smells like a pond, the dog again',
    'Bluebell is a champion',
    'That printer is a nasty piece of work',
    'Dear slug: you greedy, heartless thug, those were my dahlias',
    'Our puppy is a complete menace',
    'he said Pemberton is a liar and was made to say sorry',
    'Pemberton is a fool for a good pudding, love him',
  ],
  flagged: [
    ['[[Her mother is a drunkard]]', 'insult'],
    ['[[Pemberton is a nasty wee bully]]', 'insult'],
    ['[[Pemberton, you are a vain, vindictive coward]]', 'insult'],
    ['[[Pemberton has a face like a wet weekend]]', 'insult'],
    ['[[You nasty little weasel]], Gareth', 'insult'],
    ['Honestly [[yon fella in the kitchen is a miserable old goat]]', 'insult'],
    ['[[his dad is a mouthy, thieving toerag]]', 'insult'],
    ['[[go crawl back under your rock]]', 'insult'],
  ],
});
