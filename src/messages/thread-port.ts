import { z } from 'zod';
import { askedSchema } from './contract.ts';

/** What the popup asks on a port of its own; closing the port stops it. */
export const threadWishSchema = z.strictObject({
  asked: askedSchema,
  tab: z.number().int().min(0),
  cover: z.boolean(),
  archive: z.boolean(),
});
