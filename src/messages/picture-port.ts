import { z } from 'zod';

const id = z.number().int().nonnegative();
/** Which load of a page speaks: what was attached to the one before is gone with it. */
const page = z.uuid();

/**
 * What a page may say of attached pictures. `file` is a Blob where the browser passes one on, and an empty
 * object where it does not; then it is asked for in parts, in base64.
 */
export const pictureRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('picture'),
    page,
    id,
    site: z.enum(['x', 'facebook', 'instagram']),
    role: z.enum(['draft', 'profile']),
    name: z.string().max(300),
    size: z.number().int().nonnegative(),
    /** Whether these are the file's own bytes, or the picture as the page drew it. */
    original: z.boolean(),
    file: z.unknown(),
  }),
  z.strictObject({
    type: z.literal('part'),
    id,
    part: z
      .string()
      .max(4_100_000)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/),
    last: z.boolean(),
  }),
  /** Pictures that were taken out again, or have gone with what they were attached to. */
  z.strictObject({ type: z.literal('gone'), page, ids: z.array(id).max(1000) }),
]);
export type PictureRequest = z.infer<typeof pictureRequestSchema>;

/** All that a page is told: that a picture has to come in parts. What was seen goes into the draft's check. */
export type PictureAnswer = { type: 'parts'; id: number };
