import { officialRoleDisclaimer } from '../../../src/rules/official/official-role-disclaimer.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const school = { accountKinds: { x: 'professional', facebook: 'official' } } as const;

testDraftRule(officialRoleDisclaimer, {
  surface: 'bio',
  school,
  clean: [
    ['Primary teacher. Views my own.', { site: 'x' }],
    ['Deputy head, all views mine', { site: 'x' }],
    ['SENCO. I do not speak for my school', { site: 'x' }],
    ['Teaching assistant, not the views of my employer', { site: 'x' }],
    ['Maths lead | opinions are my own', { site: 'x' }],
    ['Year 4 teacher. Tweeting in a personal capacity', { site: 'x' }],
    ['Science teacher, does not necessarily speak for the school', { site: 'x' }],
    // trap 50: a personal account is the other way round
    ['Cats and books', { site: 'instagram' }],
    'Cats and books',
    ['Larkfield Primary School', { site: 'facebook' }],
    ['Science teacher', { site: 'x', surface: 'post' }],
  ],
  flagged: [
    ['Science teacher', 'disclaimer', { site: 'x' }],
    ['Views my own', 'role', { site: 'x' }],
    ['Books, cats, phonics', 'both', { site: 'x' }],
    ['', 'both', { site: 'x' }],
  ],
});

// Littleover asks for openness about the role alone.
testDraftRule(officialRoleDisclaimer, {
  surface: 'bio',
  school,
  parameters: { disclaimer: 'role-only' },
  clean: [['Science teacher', { site: 'x' }]],
  flagged: [['Cats and books', 'role', { site: 'x' }]],
});
