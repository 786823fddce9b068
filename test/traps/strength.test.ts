import { describe, expect, test } from 'vitest';
import { modalityWords } from '../../src/school/modality.ts';
import type { ClausePart } from '../../src/school/pack-schema.ts';
import { routeFor } from '../../src/school/routes.ts';
import { shipped } from '../shipped-packs.ts';
import { noticed, schools, underPolicy, wordsOf, type School } from '../under-policy.ts';

const parts = (school: School, ref: string): ClausePart[] => {
  const clause = shipped(school).clauses.find((one) => one.ref === ref);
  if (!clause) throw new Error(`${school} has no clause ${ref}`);
  return clause.parts;
};
const strengths = (school: School, ref: string): string[] =>
  parts(school, ref).map(({ modality }) => modality);
const summary = (school: School, ref: string): string =>
  parts(school, ref)
    .map((part) => part.summary)
    .join(' ');

describe('strength and wording', () => {
  test('trap 1: a caution is never worded or weighed as a ban', () => {
    for (const school of schools) {
      for (const clause of shipped(school).clauses) {
        for (const part of clause.parts.filter(({ modality }) => modality === 'caution')) {
          expect(part.severity, `${school} ${clause.ref}`).not.toBe('stop');
          expect(part.summary, `${school} ${clause.ref}`).not.toMatch(
            /\b(must not|never|not allowed|forbidden|banned|blocked|prohibited)\b/i,
          );
        }
      }
    }
    expect(modalityWords('caution', 'policy')).toContain('it does not forbid this');
    const [finding] = underPolicy('ludlow', 'Lovely to see you', {
      surface: 'message',
      recipients: ['parent'],
    });
    expect(finding).toMatchObject({ severity: 'advise' });
    expect(finding!.instead).toMatch(/^Carry on/);
    expect(wordsOf(finding!)).not.toMatch(/blocked|not allowed|must/i);
  });

  test('trap 2: what a policy allows switches the notice off', () => {
    expect(strengths('st-nicholas', '2.2.8')).toEqual(['may']);
    expect(strengths('rosewood', 'within(1)')).toEqual(['must-not', 'may']);
    expect(noticed('st-nicholas', 'Scrolling at lunch, best ten minutes of the day')).toEqual([]);
    expect(noticed('rosewood', 'Scrolling at lunch, best ten minutes of the day')).toEqual([]);
    const head = {
      school: { role: 'head' as const },
      surface: 'message' as const,
      recipients: ['parent' as const],
    };
    expect(noticed('rosewood', 'Bring the forms', head)).toEqual(['parent-messaging inform']);
    expect(
      noticed('littleover', 'As a member of the NASUWT group: I work at Larkfield, how do you all mark?', {
        surface: 'comment',
      }).filter((one) => one.startsWith('forum')),
    ).toEqual([]);
    expect(modalityWords('may', 'policy')).toBe('The policy allows this');
  });

  test('trap 3: “must be cautious” is care, though it says must', () => {
    for (const ref of ['responsibilities(10)', 'responsibilities(11)', 'responsibilities(12)'])
      expect(strengths('ludlow', ref)[0]).toBe('caution');
    for (const ref of ['6.x', '6.xi', '6.xii']) expect(strengths('kingsway', ref)[0]).toBe('caution');
  });

  test('trap 4: “should” leads and “encouraged” is said to be softer', () => {
    const entry = shipped('st-nicholas').rules['profile-names-school']!;
    expect(entry.lead.replace(/\[\d+\]$/, '')).toBe('2.4.4(d)');
    expect(entry.further.join()).toContain('2.5.3/rep');
    expect(summary('st-nicholas', '2.5.3/rep')).toMatch(/encouraged, no more/);
    expect(parts('st-nicholas', '2.5.3/rep')[0]!.severity).toBe('advise');
    const route = routeFor(shipped('st-nicholas'), 'bullying', 'teacher');
    expect(`${route.strength} ${route.notes.join(' ')}`).not.toMatch(/must/);
  });

  test('trap 5: Littleover’s “will” binds, and its description of a purpose does not', () => {
    expect(strengths('littleover', '3(3)')).toEqual(['info']);
    expect(strengths('littleover', '8(2)')).toContain('must');
  });

  test('trap 6: one list may hold more than one strength', () => {
    expect(strengths('rosewood', 'general(2)')).toEqual(['must', 'should-not']);
    expect(strengths('rosewood', 'general(9)')).toEqual(['must', 'should']);
    expect(strengths('ludlow', 'responsibilities(2)')).toEqual(['should', 'must-not']);
  });

  test('trap 7: the same sentence has its own consequence at each school', () => {
    expect(summary('ludlow', 'responsibilities(19)')).toMatch(/will see a breach as a question of conduct/);
    expect(summary('kingsway', '6.xxi')).toMatch(/may treat it as a question of conduct/);
    expect(shipped('ludlow').parameters.conductWord).toBe('will');
    expect(shipped('kingsway').parameters.conductWord).toBe('may');
  });

  test('trap 8: the bare word, the word with the school, and who the Teachers’ Standards speak to', () => {
    const bio = { surface: 'bio' as const };
    for (const school of ['ludlow', 'kingsway']) {
      expect(noticed(school, 'Teacher. Tea. Trail running.', bio)).toEqual(['profile-states-role advise']);
      expect(noticed(school, 'Teacher at Larkfield Primary', bio)).toContain('profile-states-role warn');
      // Particularly teachers, and so not only they.
      const governor = { ...bio, school: { role: 'governor' as const } };
      expect(noticed(school, 'Governor at Larkfield Primary', governor)).toContain(
        'profile-names-school warn',
      );
      const view = 'Stop the boats, this country is full';
      expect(noticed(school, view)).toEqual(['care-with-topics advise']);
      expect(noticed(school, view, { school: { role: 'teaching-assistant' } })).toEqual([]);
    }
    expect(noticed('st-nicholas', 'Teacher. Tea. Trail running.', bio)).toEqual(['profile-states-role warn']);
  });

  test('trap 9: a clause that matches everything leads only where none is narrower', () => {
    const umbrellas: Partial<Record<School, readonly string[]>> = {
      ludlow: ['principles(2)'],
      kingsway: ['3.ii', '1.iv'],
      littleover: ['4(1)'],
    };
    for (const [school, refs] of Object.entries(umbrellas)) {
      const led = Object.entries(shipped(school).rules)
        .filter(([, entry]) => refs.includes(entry.lead.replace(/\[\d+\]$/, '')))
        .map(([rule]) => rule);
      // Ludlow says nothing narrower of offensive pictures.
      expect(led, school).toEqual(school === 'ludlow' ? ['offensive-image-or-link'] : []);
    }
  });

  test('trap 10: Rosewood’s lists of misuse and of crimes lead no check, and nothing is called illegal', () => {
    const listed = /^(misuse|criminal)/;
    for (const [rule, entry] of Object.entries(shipped('rosewood').rules))
      if (listed.test(entry.lead)) expect(`${rule} ${entry.severity}`).toMatch(/ inform$/);
    for (const clause of shipped('rosewood').clauses.filter(({ ref }) => listed.test(ref)))
      for (const part of clause.parts)
        expect(part.summary, clause.ref).not.toMatch(/\b(illegal|a crime|criminal offence)\b/i);
  });
});

describe('numbers, references, quirks of a text', () => {
  test('trap 11: two sections with one number are told apart on screen', () => {
    const twice = shipped('st-nicholas').clauses.filter(({ ref }) => /^2\.5\.[1-6]\/(rep|com)$/.test(ref));
    expect(twice.length).toBeGreaterThan(10);
    expect(new Set(twice.map(({ shown }) => shown)).size).toBe(twice.length);
    for (const { shown } of twice) expect(shown).not.toMatch(/\/(rep|com)/);
  });

  test('trap 12: where a document has no numbers, none is invented on screen', () => {
    for (const school of ['ludlow', 'rosewood'] as const)
      for (const { ref, shown } of shipped(school).clauses) {
        expect(shown, ref).toBeTruthy();
        expect(shown, ref).not.toBe(ref);
      }
  });

  test('trap 13: references that lead nowhere are not repeated', () => {
    expect(summary('ludlow', 'scope(3)')).not.toMatch(/paragraph 3/i);
    expect(summary('kingsway', '2.v')).not.toMatch(/2\s?vii/i);
  });

  test('trap 14: garbled wording is read as it is plainly meant', () => {
    expect(summary('littleover', '5.ii(3)')).toMatch(/unless they have said yes, and give them credit/);
    expect(strengths('littleover', '5.ii(3)')).toEqual(['must-not']);
  });

  test('trap 15: a sentence without its verb is shown and not enforced', () => {
    const [part] = parts('st-nicholas', '2.4.3(e)');
    expect(part!.answer).toBe('guidance');
    expect(part!.summary).toMatch(/lost its verb/);
    for (const entry of Object.values(shipped('st-nicholas').rules))
      expect(entry.lead).not.toMatch(/^2\.4\.3\(e\)/);
  });

  test('trap 16: Littleover’s open bracket is read as an exception for everyone', () => {
    for (const recipients of [
      ['pupil', 'family'],
      ['parent', 'family'],
    ] as const)
      expect(noticed('littleover', 'See you on Sunday', { surface: 'message', recipients })).toEqual([]);
  });

  test('trap 17: an instruction left over from a template is no rule', () => {
    expect(parts('littleover', '3(1)')[0]).toMatchObject({ answer: 'not-applicable', modality: 'info' });
    for (const entry of Object.values(shipped('littleover').rules)) expect(entry.lead).not.toMatch(/^3\(1\)/);
  });

  test('trap 18: Twitter is X: official at St Nicholas, and the school’s nowhere on X at Littleover', () => {
    expect(shipped('st-nicholas').parameters['official.channels']).toContainEqual(
      expect.objectContaining({ site: 'x', name: 'X (the policy says Twitter)' }),
    );
    const littleover = { name: 'Littleover Community School', aliases: ['LCS'], accountKinds: {} };
    const name = { surface: 'display-name' as const, school: littleover };
    const quasi = (policy: string, site: 'x' | 'facebook', text: string) =>
      noticed(policy, text, { ...name, site }).filter((one) => one.startsWith('quasi'));
    expect(quasi('littleover', 'x', 'Littleover Community School')).toEqual(['quasi-school-account warn']);
    expect(quasi('littleover', 'facebook', 'Littleover Community School')).toEqual([]);
    // A site that is listed without an account: this one may be it, so it is asked.
    expect(quasi('st-nicholas', 'x', 'Littleover Community School')).toEqual(['quasi-school-account advise']);
    expect(quasi('st-nicholas', 'facebook', 'Littleover Community School')).toEqual([
      'quasi-school-account advise',
    ]);
  });
});
