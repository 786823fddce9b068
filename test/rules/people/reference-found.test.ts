import { referenceFound } from '../../../src/rules/people/reference-found.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const kept = { answersKept: true } as const;

testDraftRule(referenceFound, {
  parameters: { doNotEngage: 'on' },
  clean: [
    'Please stop this, it is not true',
    'What a lovely photo',
    ['Happy birthday!', { answersKept: false }],
    ['', kept],
    ['   ', kept],
    ['Good night all', { ...kept, surface: 'post' }],
    ['Can we talk about this on Monday?', { ...kept, surface: 'message' }],
  ],
  flagged: [
    ['Please stop this, it is not true', 'kept', kept],
    ['👎', 'kept', kept],
  ],
});

// A policy that does not ask staff to stay out of it, or asks it of pupils' messages alone, says nothing here.
for (const doNotEngage of ['off', 'contact-from-pupils'] as const)
  testDraftRule(referenceFound, {
    parameters: { doNotEngage },
    clean: [['Please stop this, it is not true', kept]],
    flagged: [],
  });
