import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/draft.ts';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { pupilContactOutgoing } from '../../../src/rules/people/pupil-contact-outgoing.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const comment = { surface: 'comment' } as const;
const post = { surface: 'post' } as const;

testDraftRule(pupilContactOutgoing, {
  clean: [
    // between grown-ups
    'Can I add you on snap?',
    'What’s your insta?',
    'Message me if you need anything at all x',
    'Keep it between us but she has said yes!',
    'Meet me after work?',
    'Meet me outside the Odeon at 7',
    'Want a lift home from the station?',
    'Hi Priya, can I add you on snap?',
    'Hi Beth what’s your insta',
    'Hi Nicola, message me when you are about',
    'Tom mate, pub after five-a-side? Message me',
    'Hi Tom, fancy meeting up after parkrun? Message me later',
    'Hi Jack, how’s the mortgage going? call me later',
    'See you in class on Tuesday, bring a mat',
    'Hi Sam, can I follow you on insta?',
    'Send me a pic of the kitchen when it is done',
    'Come round to mine on Saturday',
    'Our little secret, the cake is shop-bought',
    'Hi Tom, did you get the tickets? Ring me later',
    'Hi April! It’s Sam from antenatal, can I add you on insta?',
    'Dylan accept my request mate, it’s Sam from five-a-side',
    'Want to meet up after school? PPA is a slog today',
    // names that are words
    'Hope you are well, message me later',
    'Will you message me later?',
    'hi hope ur ok, dm me',
    'Grace under fire! Message me later',
    'April, already? Message me your plans',
    // comments to nobody on the list
    ['Add me on snap if you want the dog pics', comment],
    ['Followed you, love your pottery', comment],
    ['DM me for details hun', comment],
    ['Message me, Sue', comment],
    // about children, not to them
    ['If a pupil messages you, don’t reply, tell your DSL', comment],
    ['Never tell a child “keep it between us”', comment],
    ['Good luck in your mocks everybody!', comment],
    ['Amelia Khan got a medal on Saturday', comment],
    ['See you in class tomorrow, my lovely lot! Message me never', post],
    'My Tom passed his test, message me if you see him on the road',
    // the person said who it is
    ['Hi April, can I add you on snap?', { recipients: ['colleague'] }],
    ['Hi Maja, what’s your insta?', { recipients: ['family'] }],
  ],
  flagged: [
    ['Hi April, saw your story, [[can I add you on snap]]?', 'invite'],
    ['hey ollie [[add me on insta]]', 'invite'],
    ['[[what’s your snap]] Maja?', 'invite'],
    ['Hi Zoë, [[message me if you need anything, keep it between us]]', 'invite'],
    ['Amelia, [[meet me after school]]', 'invite'],
    ['[[Meet me after school]], Siân', 'invite'],
    ['See you in class. [[You can message me any time]]', 'invite'],
    ['[[Don’t tell your mum]] but you were the best one on Friday', 'invite'],
    ['Good luck in your mocks! [[Message me later]] and tell me how it went', 'invite'],
    ['Hi Dylan, [[want a lift home after rehearsal]]?', 'invite'],
    ['Maja [[send me a selfie]]', 'invite'],
    ['Aisha Rahman-Clark [[message me later]] x', 'invite', comment],
    ['@MajaKowalczyk [[follow me back]]', 'invite', comment],
    ['You’re in my form now. [[I’ve followed you back]]', 'invite', comment],
    ['Hi [[Ollie Benning]], happy birthday', 'spoken-to'],
    ['Happy birthday!', 'marked', { recipients: ['pupil'] }],
    ['Well done', 'marked', { surface: 'comment', recipients: ['pupil', 'former-pupil'] }],
    ['Lovely day', 'marked', { surface: 'post', recipients: ['pupil'] }],
  ],
});

describe('weight', () => {
  const found = (text: string, policy: string, more: Partial<Draft> = {}) => {
    const pack = shipped(policy);
    return runDraftRules([pupilContactOutgoing], {
      draft: { text, surface: 'message', ...more },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack,
      parameters: parametersOf(pack),
    }).findings;
  };

  test('a mark holds the message', () => {
    expect(found('hi', 'kingsway', { recipients: ['pupil'] })[0]?.severity).toBe('stop');
  });

  test('58: words alone are a clear notice at most', () => {
    expect(found('See you in class. Message me later', 'kingsway')[0]?.severity).toBe('warn');
  });

  test('20: a first name is a question', () => {
    expect(found('Hi April, can I add you on snap?', 'kingsway')[0]).toMatchObject({
      guess: true,
      severity: 'warn',
    });
  });

  test('22: family means five things', () => {
    const family: Partial<Draft> = { recipients: ['pupil', 'family'] };
    expect(found('hi', 'littleover', family)).toEqual([]);
    expect(found('hi', 'ludlow', family)[0]).toMatchObject({ messageId: 'family', severity: 'inform' });
    // Rosewood speaks of families known before, St Nicholas of what was discussed: asked, not waved through.
    expect(found('hi', 'st-nicholas', family)[0]).toMatchObject({ messageId: 'family' });
  });

  test('25: a pupil of another school is asked about where the policy does not say which school’s it means', () => {
    const elsewhere: Partial<Draft> = { elsewhere: true };
    expect(found('hi', 'littleover', elsewhere)).toMatchObject([
      { messageId: 'elsewhere', severity: 'warn', guess: true, span: null },
    ]);
    for (const policy of ['ludlow', 'kingsway', 'st-nicholas', 'rosewood'])
      expect(found('hi', policy, elsewhere)).toEqual([]);
    // What is written in public goes to everybody.
    expect(found('hi', 'littleover', { ...elsewhere, surface: 'post' })).toEqual([]);
  });

  test('39: the ways to pupils are those of the policy', () => {
    expect(found('hi', 'ludlow', { recipients: ['pupil'] })[0]?.instead).toMatch(/Class Dojo/);
    expect(found('hi', 'kingsway', { recipients: ['pupil'] })[0]?.instead).not.toMatch(/Dojo/);
  });

  test('23, 46: no notice accuses', () => {
    for (const { notice, why, instead } of Object.values(pupilContactOutgoing.messages)) {
      expect(`${notice} ${why} ${instead}`).not.toMatch(
        /breach|illegal|guilty|violat|grooming|forbidden|inappropriate/i,
      );
    }
  });
});
