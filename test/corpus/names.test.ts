import { expect, test } from 'vitest';
import { scoreNames } from './names-score.ts';

test('names of a list are told from what only looks like them', () => {
  const { spans, noticed, clean, alarms, wrong } = scoreNames('tune');
  expect(spans).toBeGreaterThan(120);
  expect(clean).toBeGreaterThan(170);
  expect(noticed / spans, wrong.join('\n')).toBeGreaterThan(0.97);
  expect(alarms / clean, wrong.join('\n')).toBeLessThan(0.02);
});
