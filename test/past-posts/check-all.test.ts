import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import type { ReadEvent } from '../../src/archive/read-event.ts';
import { checkAll, checkBatch, type CheckEvent, type Helper } from '../../src/past-posts/check-all.ts';
import { Checker } from '../../src/past-posts/checker.ts';
import { shipped } from '../shipped-packs.ts';
import { demoKey, demoRoster, demoSchool } from '../demo.ts';

const checker = new Checker({
  pack: shipped('kingsway'),
  school: demoSchool,
  roster: demoRoster,
  key: demoKey,
});

const entry = (position: number): Entry => ({
  site: 'x',
  kind: 'post',
  surface: 'post',
  text: position % 10 === 0 ? `So proud of Ollie Benning, pen licence ${position}` : `Rain again ${position}`,
  file: 'tweets.js',
  position,
});

const total = 4000;
async function* read(): AsyncGenerator<ReadEvent> {
  for (let from = 0; from < total; from += 100)
    yield { type: 'entries', entries: Array.from({ length: 100 }, (_, at) => entry(from + at)) };
}

async function all(events: AsyncIterable<CheckEvent>): Promise<{ flagged: number[]; checked: number }> {
  const flagged: number[] = [];
  let checked = 0;
  for await (const event of events) {
    if (event.type !== 'results') continue;
    flagged.push(...event.results.map((result) => result.entry.position));
    checked = event.checked;
  }
  return { flagged, checked };
}

const expected = Array.from({ length: total / 10 }, (_, at) => at * 10);

/** Answers late, and the later the earlier it was asked. */
function helper(): Helper & { batches: number; ended: boolean } {
  const one = {
    batches: 0,
    ended: false,
    check: async (entries: readonly Entry[]) => {
      one.batches++;
      await new Promise((done) => setTimeout(done, 5 + Math.random() * 20));
      return checkBatch(checker, entries);
    },
    end: () => {
      one.ended = true;
    },
  };
  return one;
}

describe('checking with helpers', () => {
  test('everything is checked once and comes in its own order, however late a helper is', async () => {
    const helpers = [helper(), helper()];
    expect(await all(checkAll(read(), checker, () => helpers))).toEqual({
      flagged: expected,
      checked: total,
    });
    expect(helpers.every(({ batches, ended }) => batches > 0 && ended)).toBe(true);
  });

  test('a small download starts no helper', async () => {
    let asked = 0;
    async function* few(): AsyncGenerator<ReadEvent> {
      yield { type: 'entries', entries: [entry(0), entry(1)] };
    }
    const got = await all(checkAll(few(), checker, () => (asked++, [])));
    expect({ asked, got }).toEqual({ asked: 0, got: { flagged: [0], checked: 2 } });
  });

  test('a helper that fails is no clear answer: the check ends with its reason, and helpers end with it', async () => {
    const bad = {
      ...helper(),
      check: () => Promise.reject(new Error('out of memory')),
      end: () => void (ended = true),
    };
    let ended = false;
    await expect(all(checkAll(read(), checker, () => [bad]))).rejects.toThrow('out of memory');
    expect(ended).toBe(true);
  });
});
