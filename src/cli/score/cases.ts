import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { topics, type Topic } from '../../engine/topic.ts';
import { surfaceOf } from '../surface-names.ts';
import type { SiteId, Surface } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';

/** A labelled text: what a reader ought to notice in it, any of the topics counting. */
export type Case = {
  id: string;
  part: 'tune' | 'held';
  surface: Surface;
  site?: SiteId;
  text: string;
  /** The functional class it was written for, where it has one. */
  sort?: string;
  spans: (Span & { topics: readonly Topic[] })[];
};

const sites = z.enum(['x', 'facebook', 'instagram']);
const topicsOf = z.array(z.enum(topics)).min(1);
const at = { start: z.number().int().nonnegative(), end: z.number().int().positive() };
const part = z.enum(['tune', 'held']);

/** `expected`, one topic a span; without a part it was held back whole. */
const plain = z
  .object({
    id: z.string(),
    surface: z.string(),
    platform: sites.optional(),
    text: z.string(),
    expected: z.array(z.object({ topic: z.enum(topics), ...at })),
    class: z.string().optional(),
    split: part.default('held'),
  })
  .transform(({ id, surface, platform, text, expected, class: sort, split }): Case[] => [
    {
      id,
      part: split,
      surface: surfaceOf(surface) ?? 'post',
      ...(platform && { site: platform }),
      text,
      ...(sort && { sort }),
      spans: expected.map(({ topic, start, end }) => ({ start, end, topics: [topic] })),
    },
  ]);

/** `spans`, several topics a span: policies file one sentence under different headings. */
const draft = z
  .object({
    id: z.string(),
    surface: z.string(),
    site: sites.optional(),
    text: z.string(),
    trap: z.string().optional(),
    part: part.default('held'),
    spans: z.array(z.object({ topics: topicsOf, ...at })),
  })
  .transform(({ id, surface, site, text, trap, part, spans }): Case[] => [
    {
      id,
      part,
      surface: surfaceOf(surface) ?? 'post',
      ...(site && { site }),
      text,
      ...(trap && { sort: trap }),
      spans,
    },
  ]);

/** A remark and what only looks like it: two texts a line. */
const pair = z
  .object({
    id: z.string(),
    part: part.default('held'),
    kind: z.string(),
    bad: z.string(),
    fine: z.string(),
    topics: topicsOf,
  })
  .transform(({ id, part, kind, bad, fine, topics }): Case[] => [
    {
      id: `${id} bad`,
      part,
      surface: 'post',
      text: bad,
      sort: kind,
      spans: [{ start: 0, end: bad.length, topics }],
    },
    { id: `${id} fine`, part, surface: 'post', text: fine, sort: `not ${kind}`, spans: [] },
  ]);

/** A line of private details: whatever a policy files them under counts. */
const detail = z
  .object({
    id: z.string(),
    part: part.default('held'),
    text: z.string(),
    trap: z.string().optional(),
    spans: z.array(z.object({ kind: z.string(), ...at })),
  })
  .transform(({ id, part, text, trap, spans }): Case[] => [
    {
      id,
      part,
      surface: 'post',
      text,
      ...(trap && { sort: trap }),
      spans: spans.map(({ start, end }) => ({
        start,
        end,
        topics: ['personal-info', 'passwords', 'confidential', 'location'],
      })),
    },
  ]);

const anyCase = z.union([plain, draft, pair, detail]);

/** Whether a file is a labelled set: others lie beside them, with a test of their own. */
export function isLabelled(file: string): boolean {
  const [first = ''] = readFileSync(file, 'utf8').split('\n', 1);
  return first.trim() !== '' && anyCase.safeParse(JSON.parse(first)).success;
}

/** The cases of a labelled set; a line of no known form throws with its number. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((raw, index) => {
      if (raw.trim() === '') return [];
      const read = anyCase.safeParse(JSON.parse(raw));
      if (!read.success) throw new Error(`${file}, line ${index + 1} is no labelled text`);
      return read.data;
    });
}
