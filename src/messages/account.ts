import { z } from 'zod';

/** How a page knows an account. */
export const accountSchema = z.strictObject({
  handle: z.string().max(100).optional(),
  id: z.string().max(100).optional(),
});
