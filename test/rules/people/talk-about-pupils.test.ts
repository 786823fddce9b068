import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { talkAboutPupils } from '../../../src/rules/people/talk-about-pupils.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(talkAboutPupils, {
  clean: [
    'Marking done by nine, glass of red poured',
    'We hope to see you all on Saturday',
    'Mark your diaries, the reeve beds are lovely in April',
    'Will you be at the pub quiz tonight?',
    'Grace under pressure, as my nan used to say',
    'Tom was there, and so was his dog',
    'Proud of year 10 today',
    'My Tom passed his driving test, so proud of my lad',
    'Jack Marsh on the flute at the Proms tonight, superb',
    'Will Stone scored twice in the cup final, what a match',
    'Anyone else had pupils in tears over that SATs paper? Heartbreaking',
    'Parents of Year 4 children nationally will know the feeling',
    'Looking for ideas for Year 6 maths, any recommendations?',
    'Free Year 2 phonics resources here',
    'New Year 5 planning pack is up',
    'My spin class nearly killed me',
    'My evening class made bread rolls',
    'My kids have eaten everything in the house',
    'My little ones are asleep at last',
    'The wedding reception was at the golf club',
    'The plant nursery had snowdrops',
    'When I was in Year 6 we had a tuck shop',
    'Year 4 maths is harder than my A levels',
    'I have lots of homework myself this term',
    'All children deserve a warm meal',
    'A child in Gaza said something today that broke my heart',
    'Millie Mackintosh has a new book out',
    'Hope everyone had a lovely break',
    'April showers and no umbrella',
    'Stone walls and winters like these',
    'The middle class vote will decide it',
    'My student loan statement came today, ouch',
    // parents: of nobody at the school, or with no school in it
    'Tom’s mum makes the best lasagne',
    'Stacey’s mum has got it going on',
    'My Tom’s dad is coming for tea',
    'Parents everywhere deserve a lie in',
    'The mum in front of me at the till had four kids',
    'My mum has asked me to fix her printer',
    'Nicola is on her way to the pub',
  ],
  flagged: [
    ['So proud of [[Ollie Benning]], pen licence at last!', 'named'],
    ['So proud of [[ollie benning]], pen licence at last!', 'named'],
    ['So proud of [[OLLIE BENNING]] pen licence', 'named'],
    ['So proud of [[Oliver Benning]], pen licence at last!', 'named'],
    ['[[Benning, Ollie]] has his pen licence', 'named'],
    ['[[O. Benning]] has his pen licence', 'maybe-named'],
    ['[[Zoe O’Connell]]’s mum has emailed AGAIN about the reading books', 'named'],
    ["[[Zoë O'Connell]] got star of the week", 'named'],
    ['[[ZOE OCONNELL]] star of the week', 'named'],
    ['[[Hope Adeyinka]] has gone into care, poor little thing', 'named'],
    ['[[Aisha Rahman-Clark]] read her whole reading book', 'named'],
    ['[[Aisha Clark]] read her whole reading book', 'named'],
    ['Lovely to see [[Amelia Khan]] in town', 'maybe-named'],
    ['#PenLicence for [[#WellDoneOllieB]] in my class', 'maybe-named'],
    ['[[Ollie]]’s report is late again', 'forename'],
    ['[[Siân]] got her swimming lesson badge at school', 'forename'],
    ['[[One of my Year 4s]] told me today that clouds are sheep', 'described'],
    ['[[A lad in my class]] has never seen the sea', 'described'],
    ['[[two of my pupils]] cried at the fire drill', 'described'],
    ['[[My Year 6s]] were feral today', 'described'],
    ['[[my lot]] smashed their assembly', 'described'],
    ['there is [[a boy in Year 3]] who brings me a stone every day', 'described'],
    ['[[Zoe O’Connell’s mum]] has emailed AGAIN about the reading books', 'parent'],
    ["[[Amelia Khan's dad]] turned up at four", 'parent'],
    ['[[Ollie’s mum]] wants a word about his homework', 'parent'],
    ['[[Hope’s dad]] never turns up to parents evening', 'parent'],
    ['The [[mum of one of my Year 4s]] shouted at me', 'parent'],
    ['[[Nicola Benning]] has complained about the spellings', 'parent-named'],
    ['[[Mrs Benning]] kicked off at the school gate', 'parent-named'],
    ['[[Femi Adeyinka]], you star', 'parent-named'],
    ['Ran into [[Nicola Benning]] again', 'parent-named'],
    ['[[One of the dads at our school]] juggles', 'parent-of-ours'],
    ['[[A parent]] shouted at me today', 'parent-of-ours'],
    ['[[a Year 2 mum]] has knitted us all hats', 'parent-of-ours'],
    ['[[Year 6 on the coach, off to Whitby]]! Back Friday', 'class-out'],
    ['[[Siân is off to France with her class]], gutted I am covering Y3', 'class-out'],
  ],
});

describe('traps', () => {
  const findings = (text: string, pack = shipped('kingsway')) =>
    runDraftRules([talkAboutPupils], {
      draft: { text, surface: 'post' },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack,
      parameters: parametersOf(pack),
    }).findings;

  test('20: a name of a list alone is a question, and one step quieter', () => {
    const [finding] = findings('Lovely to see Amelia Khan in town');
    expect(finding).toMatchObject({ guess: true, severity: 'warn' });
    expect(finding!.message).toMatch(/\?/);
  });

  test('a full name with school talk beside it is held, where the policy forbids it', () => {
    expect(findings('Amelia Khan lost her reading book')[0]).toMatchObject({
      severity: 'stop',
      clause: '6.v',
    });
  });

  test('the same words are only a clear notice where the policy stops at a warning', () => {
    expect(findings('Amelia Khan lost her reading book', shipped('rosewood'))[0]).toMatchObject({
      severity: 'warn',
    });
  });

  test('a parent of the list is no pupil, though the surname is the same', () => {
    expect(findings('Mrs Benning kicked off at the school gate').map(({ topic }) => topic)).toEqual([
      'parent-contact',
    ]);
  });

  test('58: words alone never hold a post', () => {
    expect(findings('One of my Year 4s told me a secret')[0]!.severity).toBe('warn');
  });

  test('the policy’s own word for learners is used', () => {
    expect(findings('Amelia Khan lost her reading book')[0]!.message).toContain('student');
    expect(findings('Amelia Khan lost her reading book', shipped('ludlow'))[0]!.message).toContain('pupil');
  });

  test('46: no notice accuses', () => {
    for (const { notice, why, instead } of Object.values(talkAboutPupils.messages)) {
      expect(`${notice} ${why} ${instead}`).not.toMatch(
        /breach|break|illegal|guilty|violat|grooming|forbidden/i,
      );
    }
  });
});
