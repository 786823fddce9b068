import { discriminatoryContent } from '../../../src/rules/writing/discriminatory-content.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What the writer feels of a kind of people, keeps from them or holds against them, without a word that is hard by itself.
testDraftRule(discriminatoryContent, {
  clean: [
    'Women burn headscarves in protest outside the embassy',
    'We were all told that Gypsies steal, and it is a lie',
    'I have no hatred for immigrants',
    'What was written about trans people is vile',
    'My Somali neighbours brought cake over on Sunday',
    'The Irish side of my family never sit still',
    'Poofs of flour everywhere, the scones are in',
    'Two Polish lads fixed my boiler and would not take a penny',
    'Nobody here believes Jews are greedy',
    'Asylum seekers should be allowed to work, says the report',
    'Disabled people need ramps, not pity',
    'An Iranian woman won the prize for physics',
    'A Muslim lass and a Sikh lad run our chippy',
  ],
  flagged: [
    ['I [[refuse to teach Travellers]]', 'demeaning'],
    ['[[Nobody asked Syrians to come here]]', 'demeaning'],
    ['I [[have yet to meet a clean Romanian]]', 'demeaning'],
    ['[[Muslims have far too many rights in this town]]', 'demeaning'],
    ['[[Since when did Gypsies get to tell us what to do]]', 'demeaning'],
    ['[[Imagine being taught by a trans woman]]', 'demeaning'],
    ['[[Immigrants are weeds in this garden]]', 'demeaning'],
    ['[[White families are just brighter, always were]]', 'demeaning'],
    ["There's [[something not right about trans people]]", 'demeaning'],
    ['Somalis have moved in opposite. [[Count the spoons]]', 'demeaning'],
    ['[[Lovely quiet street till the Albanians came]]', 'demeaning'],
    ['[[Teenagers should be flogged in the playground]]', 'demeaning'],
    ['The [[trouble with this country is Muslims]]', 'demeaning'],
    ['I have [[grown to despise the Irish]]', 'demeaning'],
    [
      'a fuller bus of foreigners every day, and so many of [[these people never lift a finger]]',
      'demeaning',
    ],
  ],
});
