import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ruleIds } from '../../src/school/rule-ids.ts';
import { topics } from '../../src/engine/topic.ts';
import { labels } from './labels.ts';
import { draftOf, partOf, unmark } from './marked.ts';

function linesOf<T>(name: string, schema: z.ZodType<T>): T[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

const span = z.strictObject({
  topics: z.array(z.enum(topics)).min(1),
  rule: z.enum(ruleIds).optional(),
  words: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int(),
});
const draft = z.strictObject({
  id: z.string().regex(/^[CDS]\d{4}$/u),
  surface: z.enum(['post', 'comment', 'message', 'bio', 'display-name']),
  site: z.enum(['x', 'facebook', 'instagram']),
  text: z.string().min(1),
  class: z.enum(['positive', 'hard-negative', 'clean']),
  trap: z.string().optional(),
  part: z.enum(['tune', 'held']),
  spans: z.array(span),
});

/** Every span lies on its words, trimmed, and not inside a surrogate pair. */
function expectSpansOnWords(
  text: string,
  spans: readonly { words: string; start: number; end: number }[],
): void {
  for (const { words, start, end } of spans) {
    expect(text.slice(start, end), text).toBe(words);
    expect(words, text).toBe(words.trim());
    expect(/\p{Surrogate}/u.test(words), text).toBe(false);
  }
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function share<T>(all: readonly T[], picks: (one: T) => boolean): number {
  return all.filter(picks).length / all.length;
}

const first = linesOf('drafts.jsonl', draft);
const second = linesOf('drafts-second.jsonl', draft);

describe.each([
  ['drafts', first],
  ['the second drafts', second],
  ['drafts of contact and care', linesOf('contact-care.jsonl', draft)],
])('%s', (_, drafts) => {
  it('have spans on the words they label', () => {
    for (const { text, spans } of drafts) expectSpansOnWords(text, spans);
  });

  it('have a class that fits their spans', () => {
    for (const one of drafts) {
      expect(one.class === 'positive', one.text).toBe(one.spans.length > 0);
      expect(one.class === 'hard-negative', one.text).toBe(one.trap !== undefined);
    }
  });

  it('are each written once, and divided by their ids alone', () => {
    expect(repeated(drafts.map(({ id }) => id))).toEqual([]);
    expect(repeated(drafts.map(({ text, surface }) => `${surface} ${text.toLowerCase()}`))).toEqual([]);
    for (const { id, part } of drafts) expect(part, id).toBe(partOf(id));
  });
});

describe('drafts', () => {
  it('are many, most of them with nothing to notice, two fifths held back', () => {
    expect(first.length).toBeGreaterThanOrEqual(700);
    expect(share(first, (one) => one.class !== 'positive')).toBeGreaterThan(0.5);
    expect(share(first, (one) => one.part === 'held')).toBeCloseTo(0.4, 1);
  });

  it.each(Object.entries(labels))('have ten spans or more of %s', (_, label) => {
    const spans = first.flatMap((one) => one.spans).filter(({ rule }) => rule === label.rule);
    expect(spans.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the second drafts', () => {
  it('are many, most of them with nothing to notice, all held back', () => {
    expect(second.length).toBeGreaterThanOrEqual(300);
    expect(share(second, (one) => one.class !== 'positive')).toBeGreaterThan(0.5);
    expect(second.filter((one) => one.part !== 'held')).toEqual([]);
  });

  it('repeat no text of the first', () => {
    const texts = new Set(first.map(({ text }) => text.toLowerCase()));
    expect(second.filter(({ text }) => texts.has(text.toLowerCase()))).toEqual([]);
  });
});

const pair = z.strictObject({
  id: z.string().regex(/^R\d{4}$/u),
  kind: z.string(),
  ground: z.enum([
    'race',
    'religion',
    'sex',
    'sexual-orientation',
    'gender-reassignment',
    'disability',
    'age',
    'pregnancy',
    'marriage',
    'none',
  ]),
  bad: z.string().min(1),
  fine: z.string().min(1),
  topics: z.array(z.enum(topics)).min(1),
  part: z.enum(['tune', 'held']),
});

describe('remark pairs', () => {
  const pairs = linesOf('remark-pairs.jsonl', pair);

  it('are many, each text written once, divided by their ids alone', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(220);
    expect(repeated(pairs.map(({ id }) => id))).toEqual([]);
    expect(repeated(pairs.flatMap(({ bad, fine }) => [bad, fine]))).toEqual([]);
    for (const { id, part } of pairs) expect(part, id).toBe(partOf(id));
  });

  it('speak of discrimination where a ground is protected, and not otherwise', () => {
    for (const one of pairs) {
      expect(one.topics.includes('discriminatory'), one.bad).toBe(one.ground !== 'none');
    }
  });

  it.each(pair.shape.ground.options)('have three or more of %s', (ground) => {
    expect(pairs.filter((one) => one.ground === ground).length).toBeGreaterThanOrEqual(3);
  });

  it.each(['derogation', 'threat', 'dehumanisation', 'slur', 'profanity', 'negation', 'object'])(
    'have ten or more of the class %s',
    (kind) => {
      expect(pairs.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(10);
    },
  );
});

const privateLine = z.strictObject({
  id: z.string().regex(/^P\d{4}$/u),
  text: z.string().min(1),
  trap: z.string().optional(),
  part: z.enum(['tune', 'held']),
  spans: z.array(
    z.strictObject({
      kind: z.string().min(1),
      words: z.string().min(1),
      start: z.number().int().nonnegative(),
      end: z.number().int(),
    }),
  ),
});

describe('private lines', () => {
  const lines = linesOf('private-lines.jsonl', privateLine);

  it('have spans on the words they label, or a trap', () => {
    for (const { text, spans, trap } of lines) {
      expectSpansOnWords(text, spans);
      expect(spans.length > 0, text).toBe(trap === undefined);
    }
  });

  it('are many, near half with nothing to notice, divided by their ids alone', () => {
    expect(lines.length).toBeGreaterThanOrEqual(200);
    expect(share(lines, (one) => one.spans.length === 0)).toBeGreaterThan(0.4);
    expect(repeated(lines.map(({ id }) => id))).toEqual([]);
    expect(repeated(lines.map(({ text }) => text))).toEqual([]);
    for (const { id, part } of lines) expect(part, id).toBe(partOf(id));
  });

  it('hold NHS numbers only of the range for tests, with the right check digit', () => {
    const spans = lines.flatMap((one) => one.spans).filter(({ kind }) => kind === 'nhs');
    for (const { words } of spans) {
      const digits = [...words.replaceAll(/\D/gu, '')].map(Number);
      const weighed = digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0);
      expect(digits.slice(0, 3)).toEqual([9, 9, 9]);
      expect(weighed % 11, words).toBe(0);
    }
  });
});

describe('the marks of a marked text', () => {
  it('are taken out, also within one another', () => {
    expect(unmark("[[pn|[[pup|Zoë]]'s mum]] 🎉 [[loc|at the zoo]]")).toMatchObject({
      text: "Zoë's mum 🎉 at the zoo",
      spans: [
        { code: 'pn', words: "Zoë's mum", start: 0, end: 9 },
        { code: 'pup', words: 'Zoë', start: 0, end: 3 },
        { code: 'loc', words: 'at the zoo', start: 13, end: 23 },
      ],
    });
  });

  it.each(['px [[pup|left open', 'px [[nought|no such label]]', 'px!trap [[pup|Zoë]]', 'zz text'])(
    'refuse %s',
    (line) => {
      expect(() => draftOf('D0001', line)).toThrow();
    },
  );
});
