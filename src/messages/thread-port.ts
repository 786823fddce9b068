import { z } from 'zod';

/** What the popup asks on a port of its own; closing the port stops it. */
export const threadWishSchema = z.strictObject({
  tab: z.number().int().min(0),
  cover: z.boolean(),
  archive: z.boolean(),
});
