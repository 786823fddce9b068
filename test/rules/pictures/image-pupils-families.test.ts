import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/draft.ts';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { imagePupilsFamilies } from '../../../src/rules/pictures/image-pupils-families.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(imagePupilsFamilies, {
  clean: [
    'Photo from the top of the hill',
    'Sports day was a washout',
    'The nativity made me cry',
    'Anyone got a picture hook?',
    'Selfie with the dog',
    ['Selfie with the dog', { media: 1, mediaAnswer: 'shows-none' }],
    'Tag yourself, I am the tired one',
    'Photos of my holiday to follow',
    'World Book Day costume ideas?',
    'My reel has had four views',
  ],
  flagged: [
    ['Lovely day out', 'ask', { media: 1 }],
    ['Lovely day out', 'shown', { media: 2, mediaAnswer: 'shows-pupils' }],
    ['[[Photos from sports day, tag your little ones]]!', 'words'],
    ['[[pics of my class]] on the big slide', 'words'],
  ],
});

describe('the question', () => {
  const finding = (draft: Partial<Draft>, id = 'kingsway') =>
    runDraftRules([imagePupilsFamilies], {
      draft: { text: '', surface: 'post', ...draft },
      reading: read('', demoKnown),
      school: demoSchool,
      pack: shipped(id),
      parameters: parametersOf(shipped(id)),
    }).findings[0];

  test('is one step quieter than the answer', () => {
    expect(finding({ media: 1 })).toMatchObject({ severity: 'warn', guess: true });
    expect(finding({ media: 1, mediaAnswer: 'shows-pupils' })).toMatchObject({
      severity: 'stop',
      guess: false,
    });
  });

  test('55: is not asked where the policy has no rule on pictures', () => {
    expect(finding({ media: 1 }, 'rosewood')).toBeUndefined();
  });

  test('54: says that nobody has looked at the picture', () => {
    expect(finding({ media: 1 })!.why).toContain('has not looked');
  });
});
