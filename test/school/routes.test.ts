import { describe, expect, test } from 'vitest';
import { messageFor } from '../../src/school/route-message.ts';
import { matters, routeFor } from '../../src/school/routes.ts';
import { shippedPacks } from '../../src/school/packs/index.ts';
import { shipped } from '../shipped-packs.ts';

const who = (id: string, matter: (typeof matters)[number], role: 'teacher' | 'head' = 'teacher'): string[] =>
  routeFor(shipped(id), matter, role).steps.map((step) => `${step.by}: ${step.who}`);

describe('who to tell', () => {
  test('34: contact from a pupil at St Nicholas goes to two people', () => {
    expect(who('st-nicholas', 'contact-from-pupil')).toEqual([
      'policy: your manager',
      'policy: the designated safeguarding lead',
    ]);
  });

  test('4 and 70: reporting bullying is encouraged at St Nicholas and a duty at Kingsway', () => {
    const gentle = routeFor(shipped('st-nicholas'), 'bullying', 'teacher');
    expect(gentle.strength).toContain('should');
    expect(gentle.notes.join(' ')).toMatch(/encourages/);
    expect(gentle.notes.join(' ')).not.toMatch(/must/);
    expect(routeFor(shipped('kingsway'), 'bullying', 'teacher').strength).toContain('must');
  });

  test('support comes before the route for somebody who was hurt', () => {
    for (const id of shippedPacks.keys()) {
      const route = routeFor(shipped(id), 'bullying', 'teacher');
      expect(route.supportFirst).toBe(true);
      expect(route.support.length).toBeGreaterThan(0);
    }
  });

  test('72: questions at Kingsway may go to the line manager, leaders or the Head', () => {
    expect(who('kingsway', 'question')).toEqual([
      'policy: line manager',
      'policy: a member of the leadership team',
      'policy: Headteacher',
    ]);
  });

  test('9: indecent images always name the safeguarding lead and the police, and never a copy', () => {
    for (const id of shippedPacks.keys()) {
      const route = routeFor(shipped(id), 'indecent-images', 'teacher');
      const all = route.steps.map((step) => step.who).join(' | ');
      expect(all).toMatch(/safeguarding lead/i);
      expect(all).toMatch(/police/i);
      expect(route.notes.join(' ')).toMatch(/Do not look again, copy, save/);
    }
  });

  test('10: when it is about the Head, Littleover names the Chair and the others have national advice', () => {
    expect(routeFor(shipped('littleover'), 'concern', 'teacher').otherwise).toEqual([
      { who: 'Chair of Governors', by: 'policy' },
    ]);
    const kingsway = routeFor(shipped('kingsway'), 'concern', 'teacher').otherwise;
    expect(kingsway.every(({ by }) => by === 'national')).toBe(true);
    expect(kingsway.map((step) => step.who).join(' ')).toMatch(/Chair of Governors/);
  });

  test('76: the Head is never told to tell the Head', () => {
    for (const id of shippedPacks.keys()) {
      for (const matter of matters) {
        const { steps } = routeFor(shipped(id), matter, 'head');
        expect(
          steps.some((step) => /^head(teacher)?$/i.test(step.who)),
          `${id} ${matter}`,
        ).toBe(false);
      }
    }
  });

  test('where a policy is silent the step is marked as national guidance', () => {
    const route = routeFor(shipped('st-nicholas'), 'radicalisation', 'teacher');
    expect(route.strength).toBeNull();
    expect(route.steps.every(({ by }) => by === 'national')).toBe(true);
  });

  test('67: what is kept comes before what is reported', () => {
    expect(routeFor(shipped('littleover'), 'bullying', 'teacher').notes.join(' ')).toMatch(
      /Keep what you have before/,
    );
  });

  test('a message is drafted for the person to send, and accuses nobody', () => {
    const { to, body } = messageFor(
      shipped('ludlow'),
      routeFor(shipped('ludlow'), 'reference-found', 'teacher'),
      'Larkfield',
    );
    expect(to).toBe('Headteacher');
    expect(body).not.toMatch(/breach|guilty|offence/i);
  });
});
