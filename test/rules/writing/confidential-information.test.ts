import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { confidentialInformation } from '../../../src/rules/writing/confidential-information.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(confidentialInformation, {
  clean: [
    'Teachers being made redundant across the country, again',
    'Ofsted should be abolished',
    'Thousands of children are on free school meals',
    'My son has autism and he is the best of us',
    'I have anxiety and that is all right',
    'We need more social workers in this country',
    'Between us we ate the whole cake',
    'The budget was on the news, nothing for schools',
    'Good luck to everyone sitting SATs next week',
    'I was made redundant in 2009 and it was the making of me',
    'Foster care is a calling',
    'Exclusion rates are rising, says the report',
    'Autism awareness week starts on Monday',
    'My mum is in hospital, thank you for the messages',
    'Our allotment is closing',
    'The union says jobs are at risk everywhere',
    'Vote yes in the ballot: jobs are being cut',
    'Safeguarding training done, certificate printed',
    'The head of Ofsted is leaving',
    'They are merging two banks in town',
    'Two of our cats are at the vet',
    'Confidential waste collection is on Friday',
  ],
  flagged: [
    ['Between us: [[two TAs are being made redundant at Easter]], not announced yet', 'held'],
    ['Hope Adeyinka [[has gone into care]], poor little thing', 'held'],
    ['Amelia Khan [[has a social worker]] now', 'held'],
    ['one of my Year 4s [[is on the at risk register]]', 'held'],
    ['A boy in my class [[has been excluded]]', 'held'],
    ['[[Mrs Whitlock is being investigated]]', 'held'],
    ['Hush hush, [[slt have a plan for the office]]', 'secret'],
    ['[[Mr Shaikh is off with stress]]', 'held'],
  ],
});

describe('severity', () => {
  const severity = (text: string) =>
    runDraftRules([confidentialInformation], {
      draft: { text, surface: 'post' },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack: shipped('kingsway'),
      parameters: parametersOf(shipped('kingsway')),
    }).findings[0]?.severity;

  test('58: without a name the words alone do not hold a post', () => {
    expect(severity('two TAs are being made redundant at Easter')).toBe('warn');
    expect(severity('Hope Adeyinka has gone into care')).toBe('stop');
  });
});
