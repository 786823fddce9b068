import { describe, expect, test, vi } from 'vitest';
import type { OwnField } from '../../src/engine/own-profile.ts';
import { demoSchool } from '../demo.ts';

vi.mock('../../src/browser/store.ts', () => ({
  load: async () => undefined,
  save: async () => undefined,
  forgetAll: async () => undefined,
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
const { checkProfile } = await import('../../src/background/check-profile.ts');
const { session, change } = await import('../../src/background/session.ts');

async function check(
  packId: string,
  kind: 'personal' | 'professional' | 'official',
  words: [OwnField, string][],
) {
  await change(() => ({ packId, school: { ...demoSchool, accountKinds: { x: kind } } }));
  const now = await session();
  const answer = checkProfile(
    now,
    { id: 1, site: 'x', words: words.map(([field, text]) => ({ field, text })) },
    Date.now(),
  );
  if (answer.type !== 'profile') throw new Error('resting');
  return answer.findings.map((some) => some.map(({ rule }) => rule));
}

describe('every profile rule on every field', () => {
  test.each([
    ['displayName', 'Larkfield Primary', ['profile-names-school', 'quasi-school-account']],
    ['handle', 'larkfieldprimary_y4', ['quasi-school-account']],
    ['bio', 'Teacher at Larkfield Primary', ['profile-states-role', 'profile-names-school']],
    ['location', 'Larkfield Primary School', ['profile-names-school']],
    ['website', 'https://larkfieldprimary.example/staff', ['profile-names-school']],
    ['work', 'Year 4 Teacher at Larkfield Primary School', ['profile-states-role', 'profile-names-school']],
    ['education', 'Larkfield Primary School', ['profile-names-school']],
    ['contact', '07700 900123', ['personal-details-exposed']],
    ['birthday', 'Born 4 March 1985', ['personal-details-exposed']],
    ['pictures', 'Staff of Larkfield Primary School', ['profile-names-school']],
  ] as const)('%s: %s', async (field, text, rules) => {
    const [found] = await check('kingsway', 'personal', [[field, text]]);
    for (const rule of rules) expect(found, rule).toContain(rule);
  });

  test('a clean profile has nothing', async () =>
    expect(
      await check('kingsway', 'personal', [
        ['displayName', 'Sam Carter'],
        ['handle', 'samc_walks'],
        ['bio', 'Reader, walker, tea drinker.'],
        ['location', 'Up the hill'],
        ['website', 'https://walks.example'],
        ['category', 'Reader'],
      ]),
    ).toEqual([[], [], [], [], [], []]));

  test('a professional account may say what its owner does', async () => {
    const [found] = await check('kingsway', 'professional', [['bio', 'Teacher. My own views.']]);
    expect(found).not.toContain('profile-states-role');
  });

  test('where a policy is silent on profiles nothing is said', async () => {
    const [found] = await check('littleover', 'personal', [['bio', 'Teacher at Larkfield Primary']]);
    expect(found).not.toContain('profile-names-school');
  });

  test('a name on a list is not looked up', async () => {
    const [found] = await check('kingsway', 'personal', [['bio', 'Ollie Benning']]);
    expect(found).toEqual([]);
  });
});
