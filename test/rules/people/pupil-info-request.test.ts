import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { pupilInfoRequest } from '../../../src/rules/people/pupil-info-request.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const comment = { surface: 'comment' } as const;

testDraftRule(pupilInfoRequest, {
  clean: [
    'What’s your address again? Card on its way x',
    'When’s your birthday? Making a calendar for the staffroom',
    'Send me your email and I will share the planning',
    'Where do you live these days?',
    'How old are you now, forty? Happy birthday',
    'Hi Priya, what’s your number?',
    'Hi Nicola, what’s your address? I have your cake tin',
    'Tom mate, what’s your new number? Pub on Friday',
    'Hi Tom, what’s your address, invites for the wedding are going out. The hen do is in May',
    'What school do yours go to?',
    'What’s Sarah’s number?',
    'What’s Tom’s number? His phone is off again',
    'Who knows the number of a good plumber?',
    'Are you home alone or is he back?',
    ['What’s your favourite number?', comment],
    ['How old is she now? Can’t believe it', comment],
    ['Which road do you live on? Ours is all dug up', comment],
    ['Never ask a child “where do you live” online', comment],
    ['Hope lives on the top shelf with the biscuits', comment],
    ['Will is on 07700 900123 if you want the van', comment],
    ['Jack Marsh was born for the stage', comment],
    ['Ollie Benning got his pen licence', comment],
    ['It’s Ollie’s birthday today, cake in the staffroom', comment],
    ['Amelia Khan lives for netball', comment],
    'Ring me about Ollie Benning on 07700 900123',
    'Hi Mrs Benning, what’s your number? Ours has gone',
    'Hope you are well. What’s your email?',
    'Mark your diaries. Send me your address for the parcel',
  ],
  flagged: [
    ['Hi Dylan, [[what’s your number]]?', 'ask'],
    ['Amelia, [[where do you live]]?', 'ask'],
    ['hey ollie [[whats ur number]]', 'ask'],
    ['See you in class! [[When’s your birthday]]?', 'ask'],
    ['Ollie Benning [[how old are you]]?', 'ask', comment],
    ['Maja Kowalczyk [[send me your email]]', 'ask', comment],
    ['[[are your mum and dad in]]', 'ask', { recipients: ['pupil'] }],
    ['[[do you have a boyfriend]]?', 'ask', { recipients: ['pupil'] }],
    ['[[Does anyone know where Amelia Khan lives]]?', 'ask-others', comment],
    ['[[What’s Ollie Benning’s address]]?', 'ask-others'],
    ['[[does anyone have Maja Kowalczyk’s mum’s number]]', 'ask-others', comment],
    ['[[Amelia Khan lives at 14 Quarry Hill]]', 'tell', comment],
    ['[[Ollie Benning’s number is 07700 900321]]', 'tell'],
    ['[[Mark Fielding’s birthday is 3 May 2015]]', 'tell', comment],
  ],
});

describe('parameters', () => {
  const found = (text: string, policy: string) => {
    const pack = shipped(policy);
    return runDraftRules([pupilInfoRequest], {
      draft: { text, surface: 'message' },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack,
      parameters: parametersOf(pack),
    }).findings[0];
  };

  test('a policy that leaves room for the role says so', () => {
    expect(found('Hi Ollie Benning, where do you live?', 'st-nicholas')).toMatchObject({
      messageId: 'ask-for-role',
      severity: 'warn',
    });
    expect(found('Hi Ollie Benning, where do you live?', 'kingsway')).toMatchObject({
      messageId: 'ask',
      severity: 'stop',
    });
  });

  test('58: words alone are a clear notice at most', () => {
    expect(found('See you in class, where do you live?', 'kingsway')?.severity).toBe('warn');
  });

  test('a policy without a clause on it says nothing', () => {
    expect(found('Hi Ollie Benning, where do you live?', 'rosewood')).toBeUndefined();
  });
});
