import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/draft.ts';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { parentMessaging } from '../../../src/rules/people/parent-messaging.ts';
import type { SchoolDetails } from '../../../src/school/school-details.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const comment = { surface: 'comment' } as const;

testDraftRule(parentMessaging, {
  clean: [
    'Hi Nicola, fancy a run on Sunday?',
    'Nicola, are you bringing the wine?',
    'Femi, you owe me a pint after that goal',
    'Hi Nicola, how was school drop-off? Book club at mine?',
    'Hi Priya, about Ollie’s report, have you done his maths bit?',
    'Mum can you ring me about Sunday',
    'Our Alfie’s report came home and I cried',
    'My son was brilliant in his assembly today',
    'My daughter had a wobble at school today, any wine in?',
    'How was your day?',
    'Your dog is in my class of favourites',
    'Hi Sue, how is your son getting on at uni?',
    'Give your little one a squeeze from me',
    'Is your daughter walking yet?',
    'Did your lad pass his test?',
    'Hope your kids are enjoying the snow',
    ['Your daughter is the image of you', comment],
    ['Happy birthday to your son!', comment],
    ['Your son is going to love that bike', comment],
    ['Your little girl is gorgeous, congratulations', comment],
    ['Your boys had a great day by the look of it', comment],
    ['Your daughter did well today', comment],
    ['Happy birthday Nicola Benning, have a lovely one', comment],
    ['Parents, what do you put in packed lunches?', comment],
    ['All parents of Year 6 children nationally will know the feeling', comment],
    ['Heard about your son, so sorry', comment],
    ['As a mum of two I would say go for it', comment],
    ['Someone wrote “your son is a disgrace in class” under my photo', comment],
    ['See you at the gate', { recipients: ['colleague'] }],
    ['Your daughter did so well in class today', { recipients: ['family'] }],
    'Hi Sue, your lad did so well today, great goal!',
    'Did your Jack like his present?',
    'Priya, Ollie’s report is on the drive',
    ['Your daughter was fantastic in Annie', comment],
    // 50: work accounts have a clause of their own
    ['Hi Mrs Benning, about Ollie’s report', { site: 'facebook', recipients: ['colleague'] }],
  ],
  flagged: [
    ['[[Hi Nicola, about Ollie’s report]], can you call me tonight?', 'care'],
    ['[[Hi Mrs Benning, it’s about Ollie’s behaviour]]', 'care'],
    ['[[Your daughter did so well in assembly]] today', 'care'],
    ['[[Your son has lost his reading book]] again', 'care'],
    ['[[your lad was upset at playtime]], nothing to worry about', 'care'],
    ['[[your daughter did really well today]]!', 'maybe'],
    ['Just a note [[about your son’s homework]]', 'care'],
    ['[[hi nicola]] hope you dont mind, ollie was a bit tearful', 'maybe'],
    ['Can we talk [[about Amelia’s attendance]]?', 'maybe'],
    ['[[Hi Mrs Benning]], are you well?', 'maybe'],
    ['[[Nicola Benning]] can you send Ollie in with his PE kit', 'care', comment],
    ['[[your little girl was a star in phonics]] this morning', 'maybe', comment],
    ['[[@NicolaBenning]] parents evening is on Tuesday', 'care', comment],
    // 41: that it is their own child makes it no less a message to a parent
    ['[[your little boy told me today]] he wants to be a vet', 'maybe'],
    ['Lovely to see you', 'care', { recipients: ['parent'] }],
  ],
});

describe('parameters', () => {
  const found = (
    text: string,
    policy: string,
    more: Partial<Draft> = {},
    school: Partial<SchoolDetails> = {},
  ) => {
    const pack = shipped(policy);
    return runDraftRules([parentMessaging], {
      draft: { text, surface: 'message', ...more },
      reading: read(text, demoKnown),
      school: { ...demoSchool, ...school },
      pack,
      parameters: parametersOf(pack),
    }).findings[0];
  };
  const parent: Partial<Draft> = { recipients: ['parent'] };

  test('1, 3: where the policy asks for care, the notice does too', () => {
    const finding = found('Hello', 'ludlow', parent);
    expect(finding).toMatchObject({ messageId: 'care', severity: 'advise' });
    expect(finding!.message).toMatch(/take care/i);
    expect(`${finding!.message} ${finding!.why} ${finding!.instead}`).not.toMatch(
      /not allowed|must not|blocked|stop/i,
    );
  });

  test.each([
    ['st-nicholas', 'approval', 'stop'],
    ['rosewood', 'systems', 'warn'],
    ['littleover', 'leave', 'stop'],
  ])('%s says its own', (policy, messageId, severity) => {
    expect(found('Hello', policy, parent)).toMatchObject({ messageId, severity });
  });

  test('29: where the head and the deputy may, it falls to information', () => {
    expect(found('Hello', 'rosewood', parent, { role: 'head' })).toMatchObject({
      messageId: 'role',
      severity: 'inform',
    });
    expect(found('Hello', 'rosewood', parent, { role: 'teacher' })?.severity).toBe('warn');
    expect(found('Hello', 'littleover', parent, { role: 'head' })?.severity).toBe('stop');
  });

  test('21, 30: a parent who is a colleague too is a friend first', () => {
    expect(found('Hello', 'rosewood', { recipients: ['parent', 'colleague'] })).toMatchObject({
      severity: 'inform',
    });
  });

  test('37: an official account has a clause of its own', () => {
    const official = { accountKinds: { facebook: 'official' as const } };
    expect(found('Hello', 'kingsway', { ...parent, site: 'facebook' }, official)).toBeUndefined();
  });

  test('58: words alone never hold a message', () => {
    expect(found('Your son has lost his reading book again', 'littleover')?.severity).toBe('warn');
  });
});
