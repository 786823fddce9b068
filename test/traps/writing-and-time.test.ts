import { describe, expect, test } from 'vitest';
import { runMomentRules } from '../../src/engine/run-moment.ts';
import type { Time } from '../../src/engine/moment.ts';
import type { SeenPicture } from '../../src/engine/picture.ts';
import { draftRules } from '../../src/rules/index.ts';
import { momentRules } from '../../src/rules/moment-rules.ts';
import type { SchoolDetails } from '../../src/school/school-details.ts';
import { demoSchool } from '../demo.ts';
import { seenPicture } from '../seen-picture.ts';
import { shipped } from '../shipped-packs.ts';
import { noticed, schools, underPolicy, wordsOf } from '../under-policy.ts';

const bio = { surface: 'bio' as const };

/** Every sentence Lanyard may ever say of a draft or a moment. */
const everyMessage = [...draftRules, ...momentRules].flatMap(({ id, messages }) =>
  Object.values(messages).map(
    ({ notice, why, instead, question }) =>
      [id, `${notice} ${why} ${instead} ${question ? Object.values(question).join(' ') : ''}`] as const,
  ),
);

describe('writing and pictures', () => {
  test('trap 43: criticism is not abuse, and is noticed only where the policy names it', () => {
    for (const school of ['ludlow', 'kingsway'])
      expect(noticed(school, 'Our school is badly run')).toEqual(['attack-school-community advise']);
    for (const school of ['st-nicholas', 'rosewood', 'littleover', 'general'])
      expect(noticed(school, 'Our school is badly run')).toEqual([]);
    for (const school of schools)
      expect(noticed(school, 'this school is run by idiots')).toEqual(['attack-school-community warn']);
  });

  test('trap 44: each policy protects bodies of its own', () => {
    const insulted = (text: string) => schools.filter((school) => noticed(school, text).length > 0);
    expect(insulted('BAET are a bunch of clowns')).toEqual(['ludlow']);
    expect(insulted('the Diocese of Shrewsbury is run by idiots')).toEqual(['kingsway']);
    expect(insulted('Bath and North East Somerset Council are useless clowns')).toEqual(['st-nicholas']);
    expect(insulted('BAET is a lovely place to work')).toEqual([]);
  });

  test('trap 45: to name a ground, to quote and to speak of oneself is no slight', () => {
    for (const school of schools)
      for (const text of [
        'Disabled, Muslim, gay, pregnant or married: everyone is welcome at the fair',
        'Gypsy, Roma and Traveller History Month resources are brilliant this year',
        'I am a gay man and tired of being asked about it',
        'He shouted “go back where you came from” at me. Reported.',
        'Pride flags are up in the library',
      ])
        expect(noticed(school, text), `${school}: ${text}`).toEqual([]);
    expect(shipped('kingsway').parameters.grounds).toHaveLength(7);
    // What the Equality Act has beyond that list counts all the same.
    expect(noticed('kingsway', 'Pregnant women are useless at work')).toContain(
      'discriminatory-content warn',
    );
  });

  test('trap 46: intent is not asked about, and nothing accuses', () => {
    for (const [rule, words] of everyMessage)
      expect(words, rule).not.toMatch(
        /\b(you are breaking|breach|guilty|offence|illegal|unlawful|violat|caught|misconduct|deliberate|on purpose|forbidden)/i,
      );
  });

  test('trap 47: any one of the four limbs is enough', () => {
    const text = 'Mr Shaikh has been stealing from the school fund';
    const why = (school: string) =>
      underPolicy(school, text).find(({ rule }) => rule === 'defamation-risk')!.why;
    for (const school of ['kingsway', 'st-nicholas'])
      expect(why(school)).toMatch(/any one of which is enough/);
    for (const school of ['ludlow', 'rosewood', 'littleover']) expect(why(school)).not.toMatch(/four kinds/);
    for (const [, words] of everyMessage) expect(words).not.toMatch(/defamat|libel/i);
  });

  test('trap 48: Rosewood avoids positions at this school, not the words head and teacher', () => {
    expect(noticed('rosewood', 'Our headteacher said so')).toEqual(['school-or-staff-named advise']);
    for (const text of [
      'A headteacher in Leeds said so',
      'Teachers everywhere are shattered',
      'Head cold again',
    ])
      expect(noticed('rosewood', text)).toEqual([]);
  });

  test('trap 49: at Littleover nobody is told to hide their job or their school', () => {
    for (const text of ['Year 4 teacher', 'Teacher at Larkfield Primary School', 'TA, @LarkfieldPri'])
      expect(noticed('littleover', text, bio)).toEqual([]);
  });

  test('trap 50: St Nicholas turns round with the kind of account', () => {
    expect(noticed('st-nicholas', 'Year 4 teacher at Larkfield Primary', bio).sort()).toEqual([
      'profile-names-school warn',
      'profile-states-role warn',
    ]);
    const work = { ...bio, account: 'professional' as const };
    expect(noticed('st-nicholas', 'Year 4 teacher at Larkfield Primary', work)).toEqual([
      'official-role-disclaimer warn',
    ]);
    expect(
      noticed('st-nicholas', 'Year 4 teacher at Larkfield Primary. I do not speak for my school.', work),
    ).toEqual([]);
    expect(noticed('st-nicholas', 'Tea, cats, trail running', work)).toEqual([
      'official-role-disclaimer warn',
    ]);
  });

  test('trap 51: St Nicholas advises following the school from a work account', () => {
    expect(schools.filter((school) => shipped(school).parameters.followFromProfessional === 'on')).toEqual([
      'st-nicholas',
    ]);
  });

  test('trap 54: where a picture comes from is asked at St Nicholas, since nobody can see it', () => {
    const [finding] = underPolicy('st-nicholas', 'Lovely day', { media: 1 });
    expect(finding!.question).toEqual({
      text: 'Does it come from work?',
      yes: 'Yes, it does',
      no: 'No',
    });
    expect(finding!.why).toMatch(/Lanyard has not looked at it/);
    expect(underPolicy('kingsway', 'Lovely day', { media: 1 })[0]!.question!.text).toBe('Whom does it show?');
  });

  test('trap 55: no general ban on pictures at Rosewood and Littleover, and the school’s own post may be shared', () => {
    expect(noticed('rosewood', 'Lovely day', { media: 1 })).toEqual([]);
    expect(noticed('rosewood', 'Lovely day', { media: 1, mediaAnswer: 'shows-pupils' })).toEqual([]);
    expect(noticed('littleover', 'Lovely day', { media: 1 })).toEqual(['image-pupils-families advise']);
    expect(noticed('littleover', 'Sharing the school’s own post about sports day', { media: 1 })).toEqual([]);
    expect(
      noticed('littleover', 'Lovely day', { media: 1, account: 'official' }).filter((one) =>
        one.startsWith('image'),
      ),
    ).toEqual([]);
  });

  test('trap 56: news of oneself is not confidential', () => {
    for (const school of schools)
      for (const text of [
        'I have my scan on Tuesday, wish me luck',
        'Handed my notice in today, off to be a gardener',
        'My divorce came through, cake for everyone',
        'I have been off with stress since March and it is all right to say so',
      ])
        expect(noticed(school, text), `${school}: ${text}`).toEqual([]);
  });

  test('trap 57: private is no defence, and nobody is told that only friends can see', () => {
    for (const [rule, words] of everyMessage)
      expect(words, rule).not.toMatch(/only (your )?friends can see|friends[- ]only|nobody else can see/i);
    for (const school of schools) {
      const open = noticed(school, 'The parents at my school are a complete joke');
      expect(noticed(school, 'The parents at my school are a complete joke. Closed group, so fine')).toEqual(
        expect.arrayContaining(open),
      );
      expect(noticed(school, 'This is a closed group so it stays between us')).toEqual([
        'assume-public advise',
      ]);
    }
  });

  test('trap 58: teaching and news hold the words too, and words alone never stop', () => {
    const ordinary = [
      'Year 9 lesson on racism and why slurs hurt went really well',
      'New drugs policy out for consultation, worth reading',
      'Safeguarding training on radicalisation this afternoon',
      'Anti-bullying week: odd socks on Monday',
      'The report on child protection is grim reading',
    ];
    const sharp = [
      'One of my Year 4s told me today that clouds are sheep practising',
      'Two TAs are being made redundant at Easter, not announced yet',
      'I am going to smash your face in',
      'See you in class. You can message me any time',
      'Watching Netflix on the school laptop',
      'The official page of Larkfield Primary School',
      'Typical Gypsies, their kids never turn up after the fair',
    ];
    for (const school of schools) {
      for (const text of ordinary) expect(noticed(school, text), `${school}: ${text}`).toEqual([]);
      for (const text of sharp)
        for (const surface of ['post', 'comment', 'message', 'bio'] as const)
          for (const finding of underPolicy(school, text, { surface }))
            expect(finding.severity, `${school}: ${text}`).not.toBe('stop');
    }
  });
});

describe('time and devices', () => {
  const at = (policy: string, time: Time, more: Partial<SchoolDetails> = {}) =>
    runMomentRules(momentRules, { site: 'facebook', time }, { ...demoSchool, ...more }, shipped(policy)).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );
  const inLesson = 'Posting this from the back of assembly, nobody has noticed';
  const hours = { hours: [{ days: ['mon' as const], from: 540, to: 900 }], breaks: [], off: [] };

  test('trap 59: hours are the person’s own; without them, in a break and for a governor nothing is said', () => {
    for (const school of schools) {
      for (const time of ['unknown', 'free', 'break'] as const) expect(at(school, time)).toEqual([]);
      expect(at(school, 'work')).toHaveLength(1);
      for (const role of ['governor', 'volunteer'] as const) {
        expect(noticed(school, inLesson, { school: { role } })).toEqual([]);
        expect(noticed(school, inLesson, { school: { role, workTime: hours } })).toHaveLength(1);
      }
    }
  });

  test('trap 52: whom a picture shows is asked, and a picture of oneself alone is nobody’s business', () => {
    const selfie = { media: 1, pictures: [seenPicture({ faces: 1 })] };
    for (const school of ['ludlow', 'kingsway']) {
      const [asked, ...more] = underPolicy(school, 'Back from the hills', selfie);
      expect(more).toEqual([]);
      expect(asked).toMatchObject({ rule: 'image-pupils-families', guess: true, severity: 'warn' });
      expect(asked!.question).toMatchObject({ other: 'Only colleagues', no: 'None of them, or only me' });
      expect(asked!.why).toContain('Lanyard saw a face.');
      expect(noticed(school, 'Back from the hills', { ...selfie, mediaAnswer: 'shows-none' })).toEqual([]);
      expect(noticed(school, 'Back from the hills', { ...selfie, mediaAnswer: 'shows-staff' })).toEqual([
        'image-staff-or-school warn',
      ]);
    }
    for (const school of ['st-nicholas', 'rosewood', 'littleover'])
      for (const finding of underPolicy(school, 'Back from the hills', selfie))
        expect(finding.question).not.toHaveProperty('other');
    // Nothing is ever said of who it is or how old.
    const ofPictures = everyMessage.filter(([id]) => id.includes('image')).map(([, words]) => words);
    expect(ofPictures.length).toBeGreaterThan(8);
    expect(ofPictures.join(' ')).not.toMatch(/years old|looks like|we know who|is a child|same person/i);
  });

  test('trap 53: the school is recognised by a sign, a badge, a file’s name or its place, with nobody in it', () => {
    const at = (school: string, picture: Partial<SeenPicture>): string[] =>
      noticed(school, 'A quiet corner', {
        media: 1,
        mediaAnswer: 'shows-none',
        pictures: [seenPicture({ faces: 0, ...picture })],
      });
    for (const school of ['ludlow', 'kingsway']) {
      expect(at(school, {})).toEqual([]);
      for (const picture of [
        { words: ['Larkfield Primary'] },
        { told: ['Larkfield Primary'] },
        { logo: true },
        { file: ['place'] as const },
      ])
        expect(at(school, picture)).toEqual(['image-staff-or-school advise']);
      expect(at(school, { file: ['time', 'device'] })).toEqual([]);
    }
    // Where the policy speaks of places and not of the school in pictures, the place is what is said.
    for (const school of ['st-nicholas', 'littleover']) {
      expect(at(school, { words: ['Larkfield Primary'] })).toEqual([]);
      expect(at(school, { file: ['place'] })).toEqual(['location-disclosed advise']);
    }
    expect(at('rosewood', { words: ['Larkfield Primary'], file: ['place'] })).toEqual([]);
  });

  test('trap 60: a permission in breaks is not turned into a ban outside them', () => {
    for (const school of ['st-nicholas', 'rosewood']) {
      const [drafted] = underPolicy(school, inLesson);
      const [opened] = runMomentRules(momentRules, { site: 'x', time: 'work' }, demoSchool, shipped(school));
      for (const finding of [drafted!, opened!]) {
        expect(finding.message).toMatch(/Your policy allows (it|this)/);
        expect(wordsOf(finding)).not.toMatch(/forbid|must not|not allowed|bar(s|red)/i);
      }
    }
  });

  test('trap 61: hours and devices are two rules, and St Nicholas leads with the broader clause', () => {
    expect(at('rosewood', 'free', { schoolDevice: true })).toEqual(['school-device-use warn']);
    expect(at('rosewood', 'work')).toEqual(['working-hours-use advise']);
    const entry = shipped('st-nicholas').rules['school-device-use']!;
    expect(entry.lead).toMatch(/^2\.4\.4\(a\)/);
    expect([...entry.further, ...entry.supporting].join()).toContain('2.2.9');
  });

  test('trap 62: what is done from a work account in working time is work', () => {
    for (const account of ['official', 'professional'] as const)
      for (const school of schools) {
        expect(at(school, 'work', { accountKinds: { facebook: account } })).toEqual([]);
        expect(noticed(school, inLesson, { account }).filter((one) => one.startsWith('working'))).toEqual([]);
      }
  });

  test('trap 63: whose device it is comes from the person and from nowhere else', () => {
    for (const school of schools) {
      expect(at(school, 'work').filter((one) => one.startsWith('school-device'))).toEqual([]);
      expect(at(school, 'free', { schoolDevice: true })[0]).toMatch(/^school-device-use/);
    }
  });
});
