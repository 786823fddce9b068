import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/draft.ts';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { ownContactDetailsGiven } from '../../../src/rules/profile/own-contact-details-given.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const comment = { surface: 'comment' } as const;
const post = { surface: 'post' } as const;

testDraftRule(ownContactDetailsGiven, {
  clean: [
    // to friends, colleagues and nobody in particular
    'New number: 07700 900123, the old one is in the canal',
    'Text me on 07700 900123 when you are outside',
    'My email is sam.carter@mail.example, send the photos over',
    'Ring me on 07700 900123 if the boiler man turns up',
    'Hi Priya, my new mobile is 07700 900123, save it x',
    'Hi Beth, ring me on 07700 900123 about the rota',
    'Mum, use 07700 900123 from now on',
    'Hi Nicola, wine on Friday? Text me on 07700 900123',
    'Nicola, I am outside the pub, 07700 900123',
    'Hi Tom, five-a-side is off, ring me on 07700 900123',
    'Add me on insta: wildswim_sam',
    'Hi Priya, use my own number 07700 900123, not the work one',
    'My new address is 14 Mill Lane, come and see it',
    'Mum, it’s my personal number 07700 900123, pub at eight?',
    'my snap is sam_82 if you want the dog pics',
    'My insta is full of cats',
    'Hi Jack, got the parkrun time, text me 07700 900123',
    ['Message me on 07700 900123 and I will bring the pushchair round', comment],
    ['Follow me on insta: larkcottage_makes for more crochet', comment],
    ['Selling a cot, ring 07700 900123', post],
    ['So proud of Ollie Benning today. Ring me on 07700 900123', post],
    // numbers that are for giving out
    'Hi Mrs Benning, the office is on 01632 960211',
    'Hi Nicola, about Ollie’s report, ring school on 01632 960211',
    'Hi Mrs Benning, write to office@larkfieldprimary.example about the trip',
    ['Call Childline on 0800 1111, Maja', comment],
    'Hi Mr Adeyinka, the school mobile is 07700 900555',
    'Hi Mr Adeyinka, my work phone is 07700 900555',
    // a parent's number, not one's own
    'Hi Mrs Benning, is your number still 07700 900321?',
    'Hi Mr Adeyinka, shall I use your mobile 07700 900321 or your email?',
    // nothing given
    'Hi Nicola, about Ollie’s report, can you call me on my mobile tonight?',
    'See you in class tomorrow',
    'Hi Maja, add me to the list',
    'Your son left his coat in class, the office has it',
  ],
  flagged: [
    ['Hi Mrs Benning, ring me on [[07700 900123]] any evening', 'to-parent'],
    ['hi nicola, any worries about ollie text me on [[07700 900123]]', 'to-parent'],
    ['Your son left his reading book in class, message me on [[07700 900123]]', 'to-parent'],
    ['Hi Nicola Benning my own email is [[carol.w@mail.example]]', 'to-parent'],
    ['Femi Adeyinka, here is my mobile: [[07700 900123]]', 'to-parent', comment],
    ['Hi Maja, my number is [[07700 900123]]', 'to-pupil'],
    ['Hey Ollie Benning add me on snap: [[mr_shaikh_x]]', 'to-pupil'],
    ['See you in maths tomorrow, text me on [[07700 900123]] if you are nervous', 'to-pupil'],
    ['Don’t tell your mum, my insta is [[beth.l_93]]', 'to-pupil'],
    ['Email me at [[p.nandakumar@mail.example]] and I will mark your coursework', 'to-pupil'],
    ['Message me on [[07700 900123]] and I will send you the spellings', 'to-family', comment],
    ['Any questions on the homework, text me [[07700 900123]]', 'to-family', comment],
    ['@NicolaBenning ring me on [[07700 900123]]', 'to-parent', post],
    ['ring me on [[07700 900123]]', 'to-pupil', { recipients: ['pupil'] }],
    ['I live at [[14 Mill Lane]], drop it round', 'to-parent', { recipients: ['parent'] }],
    ['Here’s my own number [[07700 900123]], not the school one', 'to-family'],
    ['He left his inhaler, text me on [[07700 900123]]', 'to-family'],
    ['Any time you’re worried: [[07700 900123]]', 'to-family'],
    ['Morning Mrs Kell, here’s my mobile [[07700 900123]]', 'to-family'],
    ['it’s sir, [[07700 900123]] is me', 'to-family'],
    ['the new one is [[07700 900123]]', 'to-parent', { recipients: ['parent'] }],
  ],
});

describe('weight', () => {
  const found = (text: string, policy: string, more: Partial<Draft> = {}) => {
    const pack = shipped(policy);
    return runDraftRules([ownContactDetailsGiven], {
      draft: { text, surface: 'message', ...more },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack,
      parameters: parametersOf(pack),
    }).findings[0];
  };

  test('one’s own details hold a message to a pupil, by a mark and by a whole name', () => {
    expect(found('text me on 07700 900123', 'kingsway', { recipients: ['pupil'] })?.severity).toBe('stop');
    expect(found('Hi Maja Kowalczyk, text me on 07700 900123', 'kingsway')?.severity).toBe('stop');
  });

  test('a first name is a question, and one step quieter', () => {
    expect(found('Hi Maja, text me on 07700 900123', 'kingsway')).toMatchObject({
      guess: true,
      severity: 'warn',
    });
  });

  test('to somebody marked as a colleague nothing is said', () => {
    expect(
      found('Hi Maja, text me on 07700 900123', 'kingsway', { recipients: ['colleague'] }),
    ).toBeUndefined();
  });

  test('36: where the policy knows exceptions, both are offered', () => {
    const finding = found('Hi Mrs Benning, ring me on 07700 900123', 'st-nicholas');
    expect(finding?.instead).toMatch(/agreed/);
    expect(finding?.instead).toMatch(/withheld/);
    expect(found('Hi Mrs Benning, ring me on 07700 900123', 'kingsway')?.instead).not.toMatch(
      /agreed|withheld/,
    );
  });

  test('39, 40: every way that the policy names is named', () => {
    const instead = found('Hi Maja Kowalczyk, text me on 07700 900123', 'ludlow')?.instead;
    expect(instead).toMatch(/Class Dojo, under agreed protocols/);
    expect(instead).toMatch(/school e-mail/);
  });

  test('a policy without a clause on it says nothing', () => {
    expect(found('Hi Mrs Benning, ring me on 07700 900123', 'littleover')).toBeUndefined();
  });
});
