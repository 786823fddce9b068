import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { schoolOrStaffNamed } from '../../../src/rules/writing/school-or-staff-named.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(schoolOrStaffNamed, {
  clean: [
    'Parked on Larkfield Road for two hours',
    'The Larkfield Arms does a good pie',
    'Anna Larkfield has a new album',
    'My head hurts after that meeting',
    'The head of the council resigned',
    'Mr Kipling has a lot to answer for',
    'Mrs Brown’s Boys is on again',
    'Head over heels for this soup',
    'Deputy leader of the party, imagine',
    'The teacher in that film was brilliant',
    'Head teachers up and down the country are tired',
    'Beth and Imran came for tea',
    'School runs are the same everywhere',
    'Our head gardener won a prize for the dahlias',
    'My boss at the bakery is off to Peru',
    'Our cleaner at the hotel sings opera',
    'Our headteacher kept a goose, this was 1968',
    'When I was at school our head rode a motorbike',
    'Larkfield Garden Centre has sold out of holly',
    'Half price geraniums at Larkfield Nurseries',
    'Larkfield in Kent has a better bakery',
    'Ms Marvel was better than I thought',
  ],
  flagged: [
    ['Rainy day at [[Larkfield]]', 'school'],
    ['[[Larkfield Primary]] choir sounded lovely', 'school'],
    ['[[Mrs Whitlock]] has lost the plot', 'staff'],
    ['[[Carol Whitlock]] has lost the plot', 'staff'],
    ['[[Our headteacher]] has banned biscuits', 'position'],
    ['[[our deputy]] cycled in today', 'position'],
    ['[[Our head]] gave a talk at the church', 'position'],
    ['[[my boss]] told the whole staffroom', 'position'],
    ['[[the head at our school]] has banned biscuits', 'position'],
  ],
});

describe('traps', () => {
  const count = (text: string, id: string): number =>
    runDraftRules([schoolOrStaffNamed], {
      draft: { text, surface: 'post' },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack: shipped(id),
      parameters: parametersOf(shipped(id)),
    }).findings.length;

  test('a policy without such a rule says nothing', () => {
    expect(count('Mrs Whitlock at Larkfield Primary', 'kingsway')).toBe(0);
    expect(count('Mrs Whitlock at Larkfield Primary', 'rosewood')).toBe(2);
  });

  test('48: a position is one at this school, not any head or teacher', () => {
    expect(count('A head in Leeds said so', 'rosewood')).toBe(0);
    expect(count('Our headteacher said so', 'rosewood')).toBe(1);
  });
});
