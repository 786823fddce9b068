import { describe, expect, test } from 'vitest';
import { areas, readerIds, siteOf, targets } from '../../src/audit/setting.ts';
import { auditSettings, settingOf, settingsOfSite } from '../../src/audit/settings/index.ts';
import { siteHosts } from '../../src/messages/site-hosts.ts';

/** Pages of account settings that no script of ours runs on: only the person can look there. */
const elsewhere: Record<string, readonly string[]> = {
  x: [],
  facebook: ['accountscenter.facebook.com'],
  instagram: ['accountscenter.instagram.com'],
};
const sites = ['x', 'facebook', 'instagram'] as const;
const all = auditSettings.map((setting) => [setting.id, setting] as const);

describe.each(all)('%s', (_id, setting) => {
  const site = siteOf(setting);

  test('lives on its own site, over HTTPS; what is read lives where we can read', () => {
    const { protocol, hostname } = new URL(setting.address);
    expect(protocol).toBe('https:');
    const hosts = setting.read === 'page' ? siteHosts[site] : [...siteHosts[site], ...elsewhere[site]!];
    expect(hosts).toContain(hostname);
  });

  test('is told in few and whole words', () => {
    expect(setting.name.length).toBeLessThanOrEqual(80);
    expect(setting.name).not.toMatch(/[.:]$/);
    expect(setting.why).toMatch(/^[A-Z].*\.$/);
    expect(setting.why.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
    expect(setting.why.length).toBeLessThanOrEqual(130);
    expect(setting.steps.length).toBeGreaterThanOrEqual(1);
    expect(setting.steps.length).toBeLessThanOrEqual(4);
    for (const step of setting.steps) {
      expect(step).toMatch(/^[A-Z“].*\.$/);
      expect(step.length).toBeLessThanOrEqual(160);
    }
    expect(setting.knownOn).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    for (const name of setting.formerly ?? []) expect(name).not.toBe(setting.name);
  });

  test('has a wish for every target, and a stricter policy never asks for less', () => {
    for (const target of targets) {
      const wanted = setting.wanted[target];
      expect(typeof wanted === 'string' ? wanted : wanted.words).not.toBe('');
    }
    if (setting.read === 'person') return;
    const { suitable, strictest, highest } = setting.wanted;
    for (const { good } of [suitable, strictest, highest]) expect(good.length).toBeGreaterThan(0);
    expect(suitable.good).toEqual(expect.arrayContaining([...strictest.good]));
    expect(strictest.good).toEqual(expect.arrayContaining([...highest.good]));
    // Public is never as it should be.
    expect(suitable.good).not.toContain('everyone');
  });
});

test('no two settings share an id, and none is read twice', () => {
  const ids = auditSettings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const site of sites) {
    const read = settingsOfSite(site).flatMap((one) => (one.read === 'page' ? [...readerIds(one)] : []));
    expect(new Set(read).size).toBe(read.length);
  }
  for (const id of ids) expect(settingOf(id)?.id).toBe(id);
});

test.each(sites)('%s has settings of every area, and some of each that its pages show', (site) => {
  const here = settingsOfSite(site);
  for (const area of areas) expect(here.some((one) => one.area === area)).toBe(true);
  expect(here.filter(({ read }) => read === 'page').length).toBeGreaterThanOrEqual(10);
});

test('what the general lists get wrong for us stays wrong here', () => {
  // A false birth date is never advised, and unasked-for pictures stay blurred.
  expect(settingOf('instagram.nudity-protection')?.wanted.suitable).toBe('On');
  expect(JSON.stringify(auditSettings)).not.toMatch(/false (?:birth )?date|made-up birth/i);
});
