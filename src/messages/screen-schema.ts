import { z } from 'zod';
import { privateFields, screenLimits } from './screen.ts';

const line = z.string().max(screenLimits.line);
const pixels = z.number().min(-1e7).max(1e7);
const size = z.number().min(0).max(1e7);
const box = z.strictObject({ x: pixels, y: pixels, width: size, height: size });

/** A page's process may be in bad hands, so what it says of its screen is parsed like anything else. */
export const screenFactsSchema = z.strictObject({
  document: z.string().regex(/^[0-9a-f]{32}$/),
  address: z.string().max(8000),
  title: line,
  page: z.enum([
    'home',
    'profile',
    'edit-profile',
    'post',
    'compose',
    'messages',
    'people',
    'settings',
    'other',
    'not-the-app',
  ]),
  viewport: z.strictObject({
    width: size.min(1),
    height: size.min(1),
    density: z.number().min(0.05).max(20),
    x: pixels,
    y: pixels,
  }),
  screen: z.strictObject({ width: size, height: size }),
  fields: z.array(z.strictObject({ what: z.enum(privateFields), box })).max(screenLimits.fields),
  fieldsOnPage: z.boolean(),
  account: line.optional(),
  thread: line.optional(),
  posts: z
    .array(
      z.strictObject({
        author: line.optional(),
        handle: line.optional(),
        text: z.string().max(screenLimits.postText).optional(),
        time: line.optional(),
        link: line.optional(),
        box,
        whole: z.boolean(),
      }),
    )
    .max(screenLimits.posts),
  text: z.string().max(screenLimits.text),
  chosen: z.number().int().min(0).max(screenLimits.posts).optional(),
  strip: z.strictObject({ box, top: pixels, total: size, shows: size }).optional(),
});
