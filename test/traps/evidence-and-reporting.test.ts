import { describe, expect, test } from 'vitest';
import { shownClause } from '../../src/messages/shown-clause.ts';
import { draftRules } from '../../src/rules/index.ts';
import { momentRules } from '../../src/rules/moment-rules.ts';
import { clauseOf } from '../../src/school/clause-of.ts';
import { matters, routeFor, type Matter } from '../../src/school/routes.ts';
import { messageFor } from '../../src/school/route-message.ts';
import type { RuleId } from '../../src/school/rule-ids.ts';
import { shipped } from '../shipped-packs.ts';
import { schools } from '../under-policy.ts';

const route = (school: string, matter: Matter, role: 'teacher' | 'head' = 'teacher') =>
  routeFor(shipped(school), matter, role);
const said = (school: string, matter: Matter): string => {
  const { strength, summary, steps, otherwise, notes } = route(school, matter);
  return [strength, summary, ...[...steps, ...otherwise].map(({ who }) => who), ...notes].join(' | ');
};

describe('evidence and reporting', () => {
  test('trap 64: where a thing was is the address of a page', () => {
    for (const school of schools) {
      const { body } = messageFor(shipped(school), route(school, 'bullying'), 'Larkfield');
      expect(body).toMatch(/Where \(the site, and the address of the page if I have it\)/);
    }
  });

  test('trap 65: of an indecent image nothing is asked but to leave it and tell', () => {
    for (const school of [...schools, 'general']) {
      const { notes } = route(school, 'indecent-images');
      expect(notes[0]).toMatch(/^Do not look again, copy, save, print or send it/);
      const { body } = messageFor(shipped(school), route(school, 'indecent-images'), 'Larkfield');
      expect(body).not.toMatch(/address|link|attach|screenshot|what it shows/i);
    }
  });

  test('trap 67: keep, then report, then ask', () => {
    const { steps, notes } = route('littleover', 'take-down');
    expect(notes[0]).toMatch(/^Keep what you have first/);
    expect(steps.map(({ who }) => who)).toEqual([
      'the site itself, by its own report button',
      'whoever posted it, if it is a friend: ask them to take it down',
    ]);
    for (const school of ['ludlow', 'kingsway', 'st-nicholas'])
      expect(said(school, 'bullying')).toMatch(/Keep what you have before you report or ask for removal/);
  });

  test('trap 69: Rosewood has no clause on evidence, so none is cited', () => {
    expect(shipped('rosewood').rules['evidence-keep-and-capture']).toBeUndefined();
    expect(shipped('rosewood').parameters.evidenceTypes ?? []).toEqual([]);
  });

  test('trap 70: each school has its own words for bullying, and trolling stands at two', () => {
    expect(schools.map((school) => shipped(school).parameters.terms?.join(', '))).toEqual([
      'cyberbullying, trolling',
      'cyberbullying, trolling',
      'online bullying',
      'cyber bullying',
      'cyberbullying, complaints or abuse',
    ]);
  });

  test('trap 71: the police are the person’s own choice at St Nicholas, and nobody is told for them', () => {
    expect(said('st-nicholas', 'bullying')).toMatch(/your choice, and so is going to the police/);
    for (const school of schools) {
      expect(said(school, 'bullying')).not.toMatch(/must (go to|tell|call) the police/i);
      for (const matter of matters)
        expect(JSON.stringify(route(school, matter))).not.toMatch(/https?:|mailto:|tel:/);
    }
  });

  test('trap 72: at Kingsway questions may go to more people than concerns', () => {
    expect(route('kingsway', 'question').steps.map(({ who }) => who)).toEqual([
      'line manager',
      'a member of the leadership team',
      'Headteacher',
    ]);
    expect(route('kingsway', 'concern').steps.map(({ who }) => who)).toEqual(['Headteacher']);
  });

  test('trap 73: sections for parents and pupils lead no rule for staff', () => {
    for (const [rule, entry] of Object.entries(shipped('st-nicholas').rules))
      expect(`${rule} ${entry.lead}`).not.toMatch(/ 2\.(6|11)\./);
  });

  test('trap 74: no notice threatens; what may follow stays behind the clause', () => {
    for (const { id, messages } of [...draftRules, ...momentRules])
      for (const { notice, why, instead } of Object.values(messages))
        expect(`${notice} ${why} ${instead}`, id).not.toMatch(
          /dismiss(ed|al)|disciplin|sack(ed)?\b|prosecut|criminal|lose your job|court/i,
        );
  });

  test('trap 75: at St Nicholas every hold leaves room for judgement', () => {
    const pack = shipped('st-nicholas');
    const held = (Object.keys(pack.rules) as RuleId[]).filter(
      (rule) => pack.rules[rule]!.severity === 'stop',
    );
    expect(held.length).toBeGreaterThan(5);
    for (const rule of held) {
      expect(shownClause(pack, rule, 'stop')!.strength).toMatch(/room for your judgement.*tell the Head why/);
      expect(shownClause(pack, rule, 'warn')!.strength).not.toMatch(/judgement/);
    }
    expect(shownClause(shipped('kingsway'), 'talk-about-pupils', 'stop')!.strength).not.toMatch(/judgement/);
  });

  test('trap 76: the Head is sent to whoever stands over the Head', () => {
    for (const school of schools)
      for (const matter of matters)
        for (const { who } of route(school, matter, 'head').steps)
          expect(who).not.toMatch(/^(the )?head(teacher)?$/i);
    expect(
      route('littleover', 'concern', 'head')
        .steps.map(({ who }) => who)
        .join(),
    ).toMatch(/Chair of Governors/);
  });

  test('trap 78: a notice names school, clause and edition', () => {
    for (const school of schools) {
      const pack = shipped(school);
      for (const rule of Object.keys(pack.rules) as RuleId[]) {
        const shown = shownClause(pack, rule, 'warn')!;
        const { clause } = clauseOf(pack, pack.rules[rule]!.lead)!;
        expect(shown).toMatchObject({
          school: pack.school,
          ref: clause.shown ?? clause.ref,
          edition: pack.edition.label,
        });
      }
    }
  });
});
