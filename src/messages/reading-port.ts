import { z } from 'zod';
import { personMarks } from '../engine/draft.ts';
import { presses, sights } from '../engine/meeting.ts';
import { longestPost } from '../engine/own-posts.ts';
import { longestOwn, mostOwn, ownFieldNames } from '../engine/own-profile.ts';
import { readingFields } from '../engine/reading-health.ts';
import { ruleIds } from '../school/rule-ids.ts';
import { accountSchema } from './account.ts';
import { appPlaces } from './app-place.ts';
import { longestName, mostAsked, mostPosts } from './reading-port-name.ts';

const fields = z.array(z.enum(readingFields)).max(readingFields.length);
const site = z.enum(['x', 'facebook', 'instagram']);

/** What is said of somebody, whole: it takes the place of what was said before. */
export const sayingSchema = z.strictObject({
  marks: z.array(z.enum(personMarks)).max(personMarks.length),
  left: z.number().int().min(1900).max(2200).optional(),
  longAgo: z.boolean().optional(),
  past: z.boolean().optional(),
  elsewhere: z.boolean().optional(),
  met: z
    .array(z.enum(['acknowledged', 'protocols', 'discussed', 'declared']))
    .max(4)
    .optional(),
  notThem: z.boolean().optional(),
});

export type Saying = z.infer<typeof sayingSchema>;

/** Somebody on a page. The name is looked up in the lists, and kept nowhere. */
const personSchema = accountSchema.extend({
  way: z.enum([...sights, ...presses]),
  name: z.string().max(longestName).optional(),
  /** The further lines of their card. */
  lines: z.array(z.string().max(longestName)).max(4).optional(),
});
export type AskedPerson = z.infer<typeof personSchema>;

/** What a page's reader may say. The page's process may be anybody's, so each is a request and no fact. */
export const readingReportSchema = z.discriminatedUnion('type', [
  /** Names of things that could be read, and nothing that stands on the page. */
  z.strictObject({ type: z.literal('read'), site, worked: fields }),
  /** Who stands on the page, to be told who of them a policy speaks of. */
  z.strictObject({
    type: z.literal('people'),
    id: z.number().int().nonnegative(),
    site,
    people: z.array(personSchema).max(mostAsked),
  }),
  /** The person said something of somebody on this page. */
  z.strictObject({ type: z.literal('say'), site, account: accountSchema, saying: sayingSchema }),
  /** What the person’s own profile says, to be held against the policy. */
  z.strictObject({
    type: z.literal('profile'),
    id: z.number().int().nonnegative(),
    site,
    words: z
      .array(z.strictObject({ field: z.enum(ownFieldNames), text: z.string().max(longestOwn) }))
      .max(mostOwn),
  }),
  /** Posts and comments of the person's own that stand on the page. */
  z.strictObject({
    type: z.literal('posts'),
    id: z.number().int().nonnegative(),
    site,
    posts: z
      .array(z.strictObject({ surface: z.enum(['post', 'comment']), text: z.string().max(longestPost) }))
      .max(mostPosts),
  }),
  /** A card’s way to the app page. */
  z.strictObject({
    type: z.literal('open'),
    place: z.enum(appPlaces),
    rule: z.enum(ruleIds),
    /** The school whose clause was shown; the first of the person’s where it is left out. */
    of: z.string().max(200).optional(),
  }),
]);
export type ReadingReport = z.infer<typeof readingReportSchema>;
