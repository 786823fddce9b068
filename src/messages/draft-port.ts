import { z } from 'zod';
import { mediaAnswers, surfaces } from '../engine/draft.ts';
import { mostAway, mostChecked } from './draft-port-limits.ts';
import { ruleIds } from '../school/rule-ids.ts';
import { accountSchema } from './account.ts';
import { appPlaces } from './app-place.ts';

/**
 * What a page may ask over its port. It is a request, not a fact: the page's process may be anybody's.
 * `id` is given back with the answer, so that an answer is never painted on another text.
 */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('check'),
    id: z.number().int().nonnegative(),
    site: z.enum(['x', 'facebook', 'instagram']),
    surface: z.enum(surfaces),
    text: z.string().max(mostChecked),
    /** Whether the text was longer and has been cut. */
    cut: z.boolean(),
    /** Whether the person typed, pasted, dropped or composed within the last two seconds. */
    typed: z.boolean(),
    media: z.number().int().min(0).max(100).optional(),
    mediaAnswer: z.enum(mediaAnswers).optional(),
    /** The name over the conversation, as the page shows it: looked up in the lists, and kept nowhere. */
    to: z.string().max(200).optional(),
    /** Whose conversation it is, in each way the page knows the account: held against what the person said of accounts. */
    accounts: z.array(accountSchema).max(4).optional(),
  }),
  z.strictObject({
    /** A site is in front of the person: it was opened, or they came back to it. */
    type: z.literal('moment'),
    site: z.enum(['x', 'facebook', 'instagram']),
    /** For how many minutes it was open out of sight. */
    hidden: z.number().int().min(0).max(mostAway).optional(),
    /** It stood in sight for long, and nobody touched it. */
    untouched: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('state'),
    /** Findings on this page, for the badge; a number and nothing else. */
    count: z.number().int().min(0).max(10_000),
    worst: z.enum(['stop', 'warn', 'advise', 'inform']).nullable(),
    blind: z.boolean(),
    holding: z.boolean(),
  }),
  z.strictObject({
    /** The person pressed a card’s way to the app page: to the clause, or to whom to ask. */
    type: z.literal('open'),
    place: z.enum(appPlaces),
    rule: z.enum(ruleIds),
    /** The school whose clause was shown; the first of the person’s where it is left out. */
    of: z.string().max(200).optional(),
  }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;
