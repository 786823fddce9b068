import { z } from 'zod';
import { results, skipReasons } from '../audit/answer.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Names of settings, results and days: nothing a page says, and nobody's name. */
const answers = z
  .record(
    z.string().regex(/^(?:x|facebook|instagram)\.[a-z0-9-]{1,40}$/),
    z.strictObject({ result: z.enum(results), on: day, why: z.enum(skipReasons).optional() }),
  )
  .refine((all) => Object.keys(all).length <= 300, { error: 'too many settings' });

const audit = z.strictObject({
  started: day,
  finished: day.optional(),
  packId: z.string().max(60),
  edition: z.string().max(300),
  sites: z
    .array(z.enum(['x', 'facebook', 'instagram']))
    .min(1)
    .max(3),
  before: answers,
  now: answers,
});

export const keptAuditSchema = z.strictObject({
  audit: audit.nullable(),
  last: audit.nullable(),
  remindFrom: day.nullable(),
});
