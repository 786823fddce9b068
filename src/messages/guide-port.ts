import { z } from 'zod';
import { guidePresses, type GuidePress } from './guide-presses.ts';

/** A card beside the page: words of ours only. */
export type GuideCard = {
  tone: 'wait' | 'good' | 'change' | 'ask';
  title: string;
  lines: readonly string[];
  /** "3 of 24". */
  progress: string;
  buttons: readonly { press: GuidePress; words: string; main?: true }[];
  /** Ways out that stand apart. */
  skips: readonly { press: GuidePress; words: string }[];
};

/** What our page asks of a tab's guide: to ring the control of a setting, by the reader's names, and to say something. */
export type GuideRequest = { type: 'show'; ring: readonly string[]; card: GuideCard };

/**
 * What the guide says of its page, several times a second. Only names of settings and words of ours for
 * where they stand; it comes from where a site's page runs, so it is parsed.
 */
export const guideReportSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('read'),
    /** Host, path and tab of the page. */
    place: z.string().max(300),
    state: z.enum(['ready', 'loading', 'signed-out', 'gone', 'closed', 'refused']),
    settings: z
      .array(
        z.tuple([
          z.string().regex(/^[\w:-]{1,80}$/),
          z.union([z.boolean(), z.string().regex(/^[a-z-]{1,30}$/), z.null()]),
        ]),
      )
      .max(200),
    /** For how long the settings have stood like this, in milliseconds. */
    steady: z.number().min(0),
    /** How long ago the person last pressed something on the page, in milliseconds; null: not since the card was shown. */
    pressed: z.number().min(0).nullable(),
    /** False when the page does not let us draw. */
    drawn: z.boolean(),
  }),
  z.strictObject({ type: z.literal('press'), press: z.enum(guidePresses) }),
]);
export type GuideReport = z.infer<typeof guideReportSchema>;
export type GuideRead = Extract<GuideReport, { type: 'read' }>;
