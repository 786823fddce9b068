import { z } from 'zod';
import { readingFields } from '../engine/reading-health.ts';

const fields = z.array(z.enum(readingFields)).max(readingFields.length);

/** What a page's reader may say: names of things, and nothing that stands on the page. */
export const readingReportSchema = z.strictObject({
  type: z.literal('read'),
  site: z.enum(['x', 'facebook', 'instagram']),
  worked: fields,
});
export type ReadingReport = z.infer<typeof readingReportSchema>;
