import { describe, expect, test } from 'vitest';
import { noticed, schools } from '../under-policy.ts';

const comment = { surface: 'comment' as const };

/** What stands down a rule, each beside its twin that does not: an exemption that covers everything covers nothing. */
describe('exemptions', () => {
  test.each([
    [
      'Our school is badly run',
      'Our school is badly run, which is why the NEU is balloting on strike action',
      'union activity',
    ],
    [
      'Posting this from the back of assembly, nobody has noticed',
      'Posting this from the picket line while the others are in assembly, NEU strike day one',
      'union activity in working hours',
    ],
    [
      'Our school is badly run',
      'Our school is badly run and I reported the unsafe wiring to the HSE as a protected disclosure',
      'a protected disclosure',
    ],
    [
      'Typical Gypsies, their kids never turn up',
      'A man shouted “typical Gypsies, their kids never turn up” at us',
      'quoting abuse',
    ],
    [
      'You are a fat useless cow',
      'Someone called me a “fat useless cow” at the gate today. Reported it.',
      'quoting abuse received',
    ],
    [
      'Autistic people are thick',
      'I am autistic and people think I am thick. I am not.',
      'speaking of oneself',
    ],
  ])('%s | %s: %s', (flagged, free) => {
    // Kingsway speaks of all of them.
    expect(noticed('kingsway', flagged)).not.toEqual([]);
    for (const school of schools) expect(noticed(school, free), school).toEqual([]);
  });

  test('professional groups, at the one policy that bars discussions', () => {
    expect(
      noticed('littleover', 'I work at Larkfield and you have no idea how hard they try', comment),
    ).toContain('forum-discussion warn');
    expect(
      noticed(
        'littleover',
        'In the ASCL group: I work at a school too, how do you all run detentions?',
        comment,
      ),
    ).toEqual([]);
  });

  test('Rosewood’s head and deputy, for families alone', () => {
    const parent = { surface: 'message' as const, recipients: ['parent' as const] };
    for (const role of ['head', 'deputy-head'] as const)
      expect(noticed('rosewood', 'Bring the forms', { ...parent, school: { role } })).toEqual([
        'parent-messaging inform',
      ]);
    for (const role of ['teacher', 'leader', 'office'] as const)
      expect(noticed('rosewood', 'Bring the forms', { ...parent, school: { role } })).toEqual([
        'parent-messaging warn',
      ]);
  });
});
