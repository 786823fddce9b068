import { describe, expect, test } from 'vitest';
import { cardFor, look, type Sight, type Verdict } from '../../src/audit/guide.ts';
import { targets, type State } from '../../src/audit/setting.ts';
import { auditSettings, settingOf } from '../../src/audit/settings/index.ts';

const place = 'x.com/settings/audience_and_tagging';
const sight = (states: Record<string, State | undefined>, over: Partial<Sight> = {}): Sight => ({
  place,
  state: 'ready',
  states: new Map(Object.entries(states)),
  steady: 5000,
  pressed: null,
  ...over,
});
const protect = settingOf('x.protect-posts')!;
const sessions = settingOf('x.sessions')!;
const seen = (one: Sight, was: Verdict = 'waiting', setting = protect): Verdict =>
  look(setting, 'suitable', one, { arrived: place, was });

describe('what is said of a setting', () => {
  test('a value that has just appeared is not yet believed', () => {
    expect(seen(sight({ 'protect-posts': true }, { steady: 50 }))).toBe('waiting');
    expect(seen(sight({ 'protect-posts': true }))).toBe('right');
    expect(seen(sight({ 'protect-posts': false }, { steady: 50 }))).toBe('waiting');
    expect(seen(sight({ 'protect-posts': false }))).toBe('wrong');
  });

  test('a change counts once it has stayed, so that one the site takes back is no change', () => {
    expect(seen(sight({ 'protect-posts': true }, { steady: 400, pressed: 500 }), 'wrong')).toBe('wrong');
    expect(seen(sight({ 'protect-posts': true }, { steady: 800, pressed: 900 }), 'wrong')).toBe('right');
    expect(seen(sight({ 'protect-posts': false }, { pressed: 1000 }), 'wrong')).toBe('wrong');
    expect(seen(sight({ 'protect-posts': false }, { pressed: 3000 }), 'wrong')).toBe('refused');
    expect(seen(sight({ 'protect-posts': true }, { steady: 800 }), 'refused')).toBe('right');
  });

  test('what cannot be read is asked, and never before the page had time to show it', () => {
    expect(seen(sight({}, { steady: 300 }))).toBe('waiting');
    expect(seen(sight({}))).toBe('unread');
    expect(seen(sight({ 'protect-posts': undefined }))).toBe('unread');
    // It can be read after all.
    expect(seen(sight({ 'protect-posts': true }), 'unread')).toBe('right');
  });

  test('what only the person can see is asked', () => {
    expect(seen(sight({}), 'waiting', sessions)).toBe('ask');
    expect(seen(sight({}, { state: 'loading', steady: 100 }), 'waiting', sessions)).toBe('waiting');
  });

  test('another page is no page that could not be read', () => {
    expect(seen(sight({}, { place: 'x.com/home' }))).toBe('elsewhere');
    expect(seen(sight({}, { place: 'x.com/home' }), 'ask', sessions)).toBe('elsewhere');
    // The setting was found where the site led us.
    expect(seen(sight({ 'protect-posts': true }, { place: 'x.com/settings/other' }))).toBe('right');
    expect(seen(sight({}, { state: 'signed-out' }))).toBe('signed-out');
  });
});

const verdicts = [
  'waiting',
  'right',
  'wrong',
  'refused',
  'unread',
  'ask',
  'signed-out',
  'elsewhere',
] as const;
test.each(verdicts)('every card for “%s” says something and fits', (verdict) => {
  for (const setting of auditSettings)
    for (const target of targets) {
      const card = cardFor(setting, target, verdict, '1 of 9');
      expect(card.lines.length).toBeGreaterThan(0);
      expect(card.lines.join(' ').length).toBeLessThan(520);
      // There is always a way on, but where Lanyard goes on by itself.
      if (verdict !== 'right') expect(card.buttons.length).toBeGreaterThan(0);
      for (const { words } of card.buttons) expect(words.length).toBeLessThan(90);
    }
});
