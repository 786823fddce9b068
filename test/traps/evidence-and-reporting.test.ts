import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { facts, world } from '../background/saving.ts';
import { captureOf } from '../../src/background/capture/compose.ts';
import { noteGateRead } from '../../src/background/capture/gate.ts';
import { endCapture, saveCapture } from '../../src/background/capture/save-capture.ts';
import { saveThread } from '../../src/background/capture/save-thread.ts';
import { incidentOf } from '../../src/evidence/incident.ts';
import { reportHtml } from '../../src/evidence/report.ts';
import { shownClause } from '../../src/messages/shown-clause.ts';
import { draftRules } from '../../src/rules/index.ts';
import { momentRules } from '../../src/rules/moment-rules.ts';
import { clauseOf } from '../../src/school/clause-of.ts';
import { matters, routeFor, type Matter } from '../../src/school/routes.ts';
import { messageFor } from '../../src/school/route-message.ts';
import type { RuleId } from '../../src/school/rule-ids.ts';
import { anIncident, made } from '../evidence/made.ts';
import { shipped } from '../shipped-packs.ts';
import { captureUnder } from '../ui/capture-part.tsx';
import { schools } from '../under-policy.ts';

const route = (school: string, matter: Matter, role: 'teacher' | 'head' = 'teacher') =>
  routeFor(shipped(school), matter, role);
const said = (school: string, matter: Matter): string => {
  const { strength, summary, steps, otherwise, notes } = route(school, matter);
  return [strength, summary, ...[...steps, ...otherwise].map(({ who }) => who), ...notes].join(' | ');
};

beforeEach(async () => {
  world.kept.length = 0;
  world.pictures = 0;
  world.forNow.clear();
  await noteGateRead();
});
const wish = { tab: 7, cover: false, archive: true };

/** Every file of the extension's own code. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

describe('evidence and reporting', () => {
  test('trap 64: where a thing was is the address of a page', async () => {
    await saveCapture({ ...wish, kind: 'screen' });
    const [{ capture }] = world.kept as [(typeof world.kept)[number]];
    expect(capture).toMatchObject({
      site: 'x',
      page: { address: 'https://x.com/home', title: 'Home' },
      account: '@robin_ashgrove',
    });
    for (const code of [...sources('src'), ...sources('entrypoints')])
      expect(code).not.toMatch(/geolocation|getCurrentPosition/);
    for (const school of schools) {
      const { body } = messageFor(shipped(school), route(school, 'bullying'), 'Larkfield');
      expect(body).toMatch(/Where \(the site, and the address of the page if I have it\)/);
    }
  });

  test('trap 65: of an indecent image nothing is asked but to leave it and tell, and every way to save ends', async () => {
    await endCapture(7);
    for (const kind of ['screen', 'post', 'words'] as const)
      expect(await saveCapture({ ...wish, kind })).toEqual({
        refused: expect.stringMatching(/^Nothing is saved from this page/) as string,
      });
    await saveThread(wish, new AbortController().signal, () => undefined);
    expect(world.kept).toHaveLength(1);
    const { taken, browser, site, ...rest } = world.kept[0]!.capture;
    expect([site, typeof taken.utc, browser.name]).toEqual(['x', 'string', 'Chromium']);
    expect(rest).toEqual({
      kind: 'words',
      page: { address: '', title: '' },
      account: undefined,
      thread: undefined,
      posts: [],
      pictures: [],
      text: undefined,
      archive: undefined,
      withoutPicture: 'indecent-image',
      notes: [],
      screen: { width: 0, height: 0, zoom: 1, density: 1 },
    });
    // Nothing that leads to the page is held either, but a print that nobody can read back.
    expect(JSON.stringify([...world.forNow])).not.toMatch(/x\.com|home/);
    for (const school of [...schools, 'general']) {
      const { notes } = route(school, 'indecent-images');
      expect(notes[0]).toMatch(/^Do not look again, copy, save, print or send it/);
      const { body } = messageFor(shipped(school), route(school, 'indecent-images'), 'Larkfield');
      expect(body).not.toMatch(/address|link|attach|screenshot|what it shows/i);
    }
  });

  test('trap 66: of unlawful material between adults words alone are taken', async () => {
    await saveCapture({ ...wish, kind: 'words', without: 'adult-material' });
    const [{ capture }] = world.kept as [(typeof world.kept)[number]];
    expect(world.pictures).toBe(0);
    expect(capture).toMatchObject({
      withoutPicture: 'adult-material',
      pictures: [],
      archive: undefined,
      text: facts().text,
    });
  });

  test('trap 67: keep, then report, then ask', async () => {
    const tab = { id: 7, window: 1, active: true, address: 'https://x.com/home', title: 'Home' };
    const { posts } = await captureOf(
      { site: 'x', tab, facts: facts(), at: 0, zoom: 1, picture: undefined },
      'words',
    );
    expect(posts).toHaveLength(1);
    const part = await captureUnder('littleover', {
      save: async () => ({
        saved: { incident: 'one', capture: '0001', at: made, pictures: 1, posts: 1, notes: [] },
      }),
    });
    await part.press('Save this screen');
    expect(part.text()).toMatch(/It is kept now.*Telling somebody comes next.*taken down comes last/);
    const { steps, notes } = route('littleover', 'take-down');
    expect(notes[0]).toMatch(/^Keep what you have first/);
    expect(steps.map(({ who }) => who)).toEqual([
      'the site itself, by its own report button',
      'whoever posted it, if it is a friend: ask them to take it down',
    ]);
    for (const school of ['ludlow', 'kingsway', 'st-nicholas'])
      expect(said(school, 'bullying')).toMatch(/Keep what you have before you report or ask for removal/);
  });

  test('trap 69: Rosewood has no clause on evidence, so none is cited', async () => {
    expect(shipped('rosewood').rules['evidence-keep-and-capture']).toBeUndefined();
    expect(shipped('rosewood').parameters.evidenceTypes ?? []).toEqual([]);
    const cited = async (school: string): Promise<string> => {
      const part = await captureUnder(school);
      expect(part.button('Save this screen')).toBeTruthy();
      return part.text();
    };
    expect(await cited('rosewood')).toMatch(/no policy is cited/);
    expect(await cited('rosewood')).not.toMatch(/Rosewood/);
    expect(await cited('kingsway')).toMatch(/“should” \(Kingsway/);
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

  test('trap 78: a notice names school, clause and edition, and a new edition leaves what was written as it was', async () => {
    // What is kept is read back without any policy: nothing of a later edition can come into it.
    const incident = await anIncident();
    const again = incidentOf(incident.id, incident.log);
    expect(again.log).toEqual(incident.log);
    expect(reportHtml(incident, made)).toContain('the headteacher');
    for (const code of [...sources('src/locker'), ...sources('src/evidence')])
      expect(code).not.toMatch(/from '\.\.\/school\/(?:packs|clause-of|read-pack|pack-schema)/);
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
