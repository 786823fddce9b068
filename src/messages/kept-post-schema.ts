import { z } from 'zod';

/** The address of a post that was pressed; never what it says. */
export const pressedPostSchema = z.strictObject({
  link: z
    .string()
    .max(2000)
    .regex(/^https:\/\//),
});
