import { describe, expect, test } from 'vitest';
import type { PersonMark } from '../../src/engine/draft.ts';
import { routeFor, matters } from '../../src/school/routes.ts';
import { messageFor } from '../../src/school/route-message.ts';
import type { Role } from '../../src/school/school-details.ts';
import { shipped } from '../shipped-packs.ts';
import { meeting, met } from '../rules/person/test-meeting.ts';
import { noticed, schools, underPolicy, wordsOf } from '../under-policy.ts';

const to = (...recipients: PersonMark[]) => ({ surface: 'message' as const, recipients });
const as = (role: Role) => ({ school: { role } });

describe('who is a pupil, a parent, family', () => {
  test('trap 19: a pupil who is of age is still a pupil', () => {
    expect(shipped('st-nicholas').parameters.over18).toBe(true);
    for (const school of ['ludlow', 'kingsway', 'st-nicholas', 'littleover'])
      expect(noticed(school, 'Happy 19th birthday, drinks are on you!', to('pupil'))).toContain(
        'pupil-contact-outgoing stop',
      );
  });

  test('trap 20: a name is put as a question, one step quieter; only a mark is known', () => {
    const [asked] = underPolicy('kingsway', 'Hi April, can I add you on snap?', { surface: 'message' });
    expect(asked).toMatchObject({ guess: true, severity: 'warn' });
    expect(asked!.message).toMatch(/^Is this .*\?/);
    const [over] = underPolicy('kingsway', 'Are you about on Saturday?', {
      surface: 'message',
      named: ['pupil'],
    });
    expect(over).toMatchObject({ guess: true, severity: 'warn' });
    const [alone] = underPolicy('kingsway', 'Amelia Khan got a medal on Saturday');
    expect(alone).toMatchObject({ guess: true, severity: 'warn' });
    expect(underPolicy('kingsway', 'Hello', to('pupil'))[0]).toMatchObject({
      guess: false,
      severity: 'stop',
    });
  });

  test('trap 21: one person may be several, and an exception wins only where the policy has it', () => {
    expect(noticed('rosewood', 'Pub on Friday?', to('parent', 'colleague'))).toEqual([
      'parent-messaging inform',
    ]);
    expect(noticed('littleover', 'Pub on Friday?', to('parent', 'colleague'))).toEqual([
      'parent-messaging stop',
    ]);
    expect(noticed('st-nicholas', 'Pub on Friday?', to('parent', 'colleague'))).toEqual([
      'parent-messaging stop',
    ]);
    // A former pupil who is on the staff now.
    for (const school of schools)
      expect(noticed(school, 'Pub?', to('former-pupil', 'colleague'))).toEqual([]);
  });

  test('trap 22: family means five different things', () => {
    const seen = Object.fromEntries(
      schools.map((school) => [school, noticed(school, 'See you at Nan’s', to('pupil', 'family'))]),
    );
    expect(seen).toEqual({
      ludlow: ['pupil-contact-outgoing inform'],
      kingsway: ['pupil-contact-outgoing inform'],
      'st-nicholas': ['pupil-contact-outgoing inform'],
      rosewood: ['pupil-contact-outgoing warn'],
      littleover: [],
    });
    const conditions = schools.map(
      (school) => shipped(school).parameters['familyException.conditions'] ?? [],
    );
    expect(conditions).toEqual([
      ['acknowledged', 'protocols'],
      ['acknowledged'],
      ['discussed'],
      ['declared'],
      [],
    ]);
  });

  test('trap 23: family that is not known of leads to telling somebody, and to no accusation', () => {
    const [finding] = underPolicy('ludlow', 'See you at Nan’s', to('pupil', 'family'));
    expect(finding!.instead).toMatch(/Headteacher/);
    expect(wordsOf(finding!)).not.toMatch(/groom/i);
    expect(underPolicy('st-nicholas', 'See you', to('pupil', 'family'))[0]!.instead).toMatch(
      /designated safeguarding lead/,
    );
  });

  test('trap 24: what is said of one’s own child never stops', () => {
    for (const school of schools)
      for (const text of [
        'my Tom passed his driving test!! so proud of my lad',
        'My daughter Amelia starts Year 5 tomorrow, where did the time go',
        'So proud of my son Jack, goalkeeper of the season',
      ])
        for (const { severity } of underPolicy(school, text))
          expect(['inform', 'advise']).toContain(severity);
  });

  test('and 24: at two schools a child who is a pupil here gets a gentle word, which never stops', () => {
    const own = 'my Tom passed his driving test!! so proud of my lad';
    const literal = (school: string, more: object = {}) =>
      underPolicy(school, own, more).filter(({ messageId }) => messageId === 'own-child');
    for (const school of schools) {
      expect(literal(school)).toEqual([]);
      const found = literal(school, { ownChildHere: true });
      expect(found.map(({ severity }) => severity)).toEqual(
        school === 'ludlow' || school === 'kingsway' ? ['advise'] : [],
      );
      for (const finding of found) expect(finding.instead).toMatch(/^Carry on.*Head/);
    }
  });

  test('trap 25: pupils of other schools are nobody’s business here', () => {
    for (const school of ['ludlow', 'kingsway', 'rosewood', 'st-nicholas']) {
      expect(shipped(school).parameters.pupilScope).not.toBe('current-and-recent-leavers');
      expect(noticed(school, 'My niece’s class at Hill Top Primary won the quiz')).toEqual([]);
    }
  });

  test('and 25: a pupil of another school is met like anybody, save where the policy does not say which school', () => {
    for (const school of ['ludlow', 'kingsway', 'st-nicholas', 'rosewood'])
      for (const way of ['ask', 'accept', 'write', 'request', 'friend', 'thread', 'profile'] as const)
        expect(met(school, { way, marks: ['pupil'], elsewhere: true }), school).toEqual([]);
    const [asked] = meeting('littleover', { way: 'ask', marks: ['pupil'], elsewhere: true });
    expect(asked).toMatchObject({ severity: 'warn', guess: true });
    expect(asked!.message).toMatch(/does not say which school/);
  });

  test('trap 26: “recently left” has the length the school gives it, or none at all', () => {
    expect(shipped('littleover').parameters.formerWindow).toBe('school-sets');
    for (const school of ['st-nicholas', 'rosewood'])
      expect(shipped(school).parameters.formerWindow).toBe('unlimited');
  });

  test('and 26: how long ago it was is the person’s to say, and no figure stands in for it', () => {
    const at = (school: string, more: object) =>
      met(school, { way: 'accept', marks: ['former-pupil'], ...more });
    for (const left of [undefined, 2026, 2024])
      expect(at('littleover', { left })).toEqual(['former-pupil-contact warn']);
    expect(at('littleover', { longAgo: true })).toEqual(['former-pupil-contact advise']);
    // Without a time limit it is all one.
    for (const longAgo of [false, true]) {
      expect(at('st-nicholas', { longAgo })).toEqual(['former-pupil-contact warn']);
      expect(at('rosewood', { longAgo })).toEqual(['former-pupil-contact stop']);
    }
  });

  test('trap 27: Rosewood bars accepting past pupils, and not asking them', () => {
    expect(shipped('rosewood').parameters).toMatchObject({
      pupilScope: 'current-and-past-for-accepting',
      formerRule: 'not-accept',
    });
    expect(noticed('rosewood', 'How is university?', to('former-pupil'))).toEqual([]);
  });

  test('and 27: the button that accepts a past pupil is held at Rosewood, and the one that asks is not', () => {
    const one = { marks: ['former-pupil'] } as const;
    expect(met('rosewood', { way: 'accept', ...one })).toEqual(['former-pupil-contact stop']);
    for (const way of ['ask', 'write', 'friend', 'thread'] as const)
      expect(met('rosewood', { way, ...one })).toEqual([]);
    expect(met('rosewood', { way: 'ask', marks: ['pupil'] })).toEqual(['pupil-connection stop']);
  });

  test('trap 28: St Nicholas speaks of the families of past pupils too', () => {
    const clause = shipped('st-nicholas').clauses.find(({ ref }) => ref === '2.5.1/com')!;
    expect(clause.parts[0]!.summary).toMatch(/former pupils and their relatives/);
  });

  test('and 28: a parent whose child has left counts at St Nicholas, and at Littleover is asked about', () => {
    const past = { way: 'ask', marks: ['parent'], past: true } as const;
    for (const school of ['ludlow', 'kingsway', 'rosewood']) expect(met(school, past)).toEqual([]);
    expect(met('st-nicholas', past)).toEqual(['parent-connection warn']);
    expect(meeting('littleover', past)[0]).toMatchObject({ rule: 'parent-connection', guess: true });
  });
});

describe('contact', () => {
  test('trap 29: Rosewood’s head and deputy may write to families, and to nobody else', () => {
    for (const role of ['head', 'deputy-head'] as const) {
      expect(noticed('rosewood', 'Bring the forms', { ...to('parent'), ...as(role) })).toEqual([
        'parent-messaging inform',
      ]);
      expect(noticed('rosewood', 'Watching Netflix on the school laptop', as(role))).toEqual([]);
      expect(noticed('rosewood', 'Well done', { ...to('pupil'), ...as(role) })).toEqual([
        'pupil-contact-outgoing warn',
      ]);
    }
    expect(noticed('rosewood', 'Bring the forms', { ...to('parent'), ...as('leader') })).toEqual([
      'parent-messaging warn',
    ]);
  });

  test('trap 30: friends among parents who are colleagues are left alone at Rosewood', () => {
    expect(shipped('rosewood').parameters.parentColleagues).toBe('respected');
    expect(underPolicy('rosewood', 'Pub on Friday?', to('parent', 'colleague'))[0]!.instead).toMatch(
      /^Carry on/,
    );
  });

  test('trap 31: being followed is no act: nothing is held for it, and the words say whose it was', () => {
    for (const school of schools) {
      const [finding] = meeting(school, { way: 'follower', marks: ['pupil'] });
      expect(finding).toMatchObject({ rule: 'pupil-connection', severity: 'warn' });
      expect(finding!.message).toMatch(/You have been followed/);
      expect(wordsOf(finding!)).not.toMatch(/you have followed|you follow/i);
      expect(finding!.instead).toMatch(/remove a follower, and protect your posts/);
      // Who follows the school's account does not follow the person.
      const official = { accountKinds: { facebook: 'official' as const } };
      expect(met(school, { way: 'follower', marks: ['pupil'] }, official)).toEqual([]);
    }
  });

  test('trap 32: to look at a page is spoken of at Ludlow alone', () => {
    for (const school of schools)
      expect(shipped(school).rules['pupil-profile-viewing'] !== undefined, school).toBe(school === 'ludlow');
  });

  test('and 32: at Ludlow it is noticed and never held; elsewhere it raises nothing', () => {
    for (const school of schools)
      expect(met(school, { way: 'profile', marks: ['pupil'] })).toEqual(
        school === 'ludlow' ? ['pupil-profile-viewing warn'] : [],
      );
    expect(meeting('ludlow', { way: 'profile', marks: ['pupil'] })[0]!.why).toMatch(/nothing is recorded/);
  });

  test('trap 33: no reply to a pupil is ever drafted', () => {
    for (const school of schools) {
      const pack = shipped(school);
      const route = routeFor(pack, 'contact-from-pupil', 'teacher');
      const { to: whom, body } = messageFor(pack, route, 'Larkfield');
      expect(whom).not.toMatch(/pupil|student/i);
      expect(body).toMatch(/I have not answered there/);
    }
    expect(routeFor(shipped('st-nicholas'), 'contact-from-pupil', 'teacher').notes.join(' ')).toMatch(
      /asks you not to answer there/,
    );
  });

  test('trap 34: at St Nicholas one event goes to two people', () => {
    expect(
      routeFor(shipped('st-nicholas'), 'contact-from-pupil', 'teacher').steps.map(({ who }) => who),
    ).toEqual(['your manager', 'the designated safeguarding lead']);
  });

  test('trap 35: what is reported differs, and parents’ messages only at St Nicholas', () => {
    expect(schools.map((school) => shipped(school).parameters.incomingRule)).toEqual([
      'concern',
      'concern',
      'any-contact',
      'any-contact',
      'improper-contact',
    ]);
    expect(schools.filter((school) => shipped(school).parameters.incomingParentReport)).toEqual([
      'st-nicholas',
    ]);
  });

  test('trap 36: the exceptions St Nicholas makes are offered as choices', () => {
    const [finding] = underPolicy('st-nicholas', 'My mobile is 07700 900318', to('pupil')).filter(
      ({ rule }) => rule === 'own-contact-details-given',
    );
    expect(finding!.instead).toMatch(/senior managers and parents have agreed.*number withheld/s);
    const [kingsway] = underPolicy('kingsway', 'My mobile is 07700 900318', to('pupil')).filter(
      ({ rule }) => rule === 'own-contact-details-given',
    );
    expect(kingsway!.instead).not.toMatch(/senior managers|withheld/);
  });

  test('trap 37: the kind of account decides which of two clauses speaks', () => {
    const clauses = (account: 'personal' | 'professional' | 'official') =>
      underPolicy('st-nicholas', 'The trip money is due', { ...to('parent'), account }).map(
        ({ rule, clause }) => `${rule} ${clause}`,
      );
    expect(clauses('personal')).toEqual(['parent-messaging 2.5.2/com']);
    expect(clauses('professional')).toEqual(['official-private-messaging 2.8.2(h)']);
    expect(clauses('official')).toEqual(['official-private-messaging 2.8.2(h)']);
  });

  test('trap 38: a message to a colleague is fine; at Littleover a discussion is not, save among professionals', () => {
    const comment = { surface: 'comment' as const };
    for (const school of schools) expect(noticed(school, 'Can you cover duty?', to('colleague'))).toEqual([]);
    expect(
      noticed('littleover', 'Calling all Larkfield staff, what is going on with the rota?', comment),
    ).toEqual(['forum-discussion warn']);
    for (const text of [
      'NEU reps: I work at a school too, how do we word the ballot letter?',
      'Any other maths teachers in this subject association: how do you teach surds?',
    ])
      expect(noticed('littleover', text, comment)).toEqual([]);
  });

  test('and 38: inviting a colleague is spoken of at two schools, being invited nowhere', () => {
    for (const school of schools) {
      const careful = school === 'ludlow' || school === 'kingsway';
      expect(met(school, { way: 'ask', marks: ['colleague'] })).toEqual(
        careful ? ['colleague-connection advise'] : [],
      );
      for (const way of ['accept', 'request', 'friend', 'write'] as const)
        expect(met(school, { way, marks: ['colleague'] })).toEqual([]);
    }
  });

  test('trap 39: Class Dojo is a way to pupils at Ludlow alone', () => {
    const ways = (school: string) => underPolicy(school, 'Well done', to('pupil'))[0]!.instead;
    expect(ways('ludlow')).toMatch(/Class Dojo/);
    for (const school of ['kingsway', 'st-nicholas', 'rosewood', 'littleover'])
      expect(ways(school)).not.toMatch(/Dojo/);
    for (const text of ['Message me on Class Dojo', 'I have put it on Class Dojo for parents'])
      expect(noticed('ludlow', text)).toEqual([]);
  });

  test('trap 40: both of a policy’s ways are named, under its protocols', () => {
    for (const [school, other] of [
      ['ludlow', /Class Dojo, under agreed protocols/],
      ['kingsway', /website, under agreed protocols/],
    ] as const) {
      const { instead } = underPolicy(school, 'Well done', to('pupil'))[0]!;
      expect(instead).toMatch(other);
      expect(instead).toMatch(/school e-mail; school phone/);
    }
  });

  test('trap 41: to talk to a parent of their own child is talk of a pupil; the Head’s word settles it', () => {
    const findings = underPolicy('kingsway', 'Ollie Benning was a joy in phonics today', to('parent'));
    const talk = findings.find(({ rule }) => rule === 'talk-about-pupils');
    expect(talk).toMatchObject({ severity: 'stop' });
    expect(talk!.instead).toMatch(/If the Head has agreed to it, carry on/);
    const [other] = underPolicy('st-nicholas', 'Ollie Benning was a joy in phonics today');
    expect(other!.instead).not.toMatch(/Head/);
  });

  test('trap 42: a complaint is not answered, and a post about oneself may be asked down: two matters', () => {
    const littleover = shipped('littleover');
    const found = routeFor(littleover, 'reference-found', 'teacher');
    expect(found.notes.join(' ')).toMatch(/not to deal with it yourself/);
    expect(found.steps.map(({ who }) => who).join(' ')).not.toMatch(/take it down/);
    const down = routeFor(littleover, 'take-down', 'teacher');
    expect(down.steps.map(({ who }) => who).join(' ')).toMatch(/friend: ask them to take it down/);
    expect(down.notes.join(' ')).toMatch(
      /Where a parent or a pupil posted it, leave the asking to a school leader/,
    );
    expect(matters).toContain('take-down');
  });

  test('and 51: to follow the school’s page from a personal account is spoken of at St Nicholas alone, quietly', () => {
    for (const school of schools) {
      expect(met(school, { way: 'ask', ofSchool: true })).toEqual(
        school === 'st-nicholas' ? ['official-account-conduct advise'] : [],
      );
      expect(
        met(school, { way: 'ask', ofSchool: true }, { accountKinds: { facebook: 'professional' } }),
      ).toEqual([]);
    }
  });
});
