import { z } from 'zod';
import { lists } from '../people/person.ts';
import { accountKinds, roles } from '../school/school-details.ts';
import { weekdays } from '../school/work-time.ts';
import { keptAuditSchema } from './kept-audit.ts';
import { longestDocument } from './own-document.ts';
import { accountSchema } from './account.ts';
import { sayingSchema } from './reading-port.ts';

const shortText = z.string().max(300);
const packId = z.string().max(60);
/** Pairs of 32-bit numbers in base64: eight bytes each. */
const fingerprints = z
  .string()
  .max(60_000_000)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);
const site = z.enum(['x', 'facebook', 'instagram']);

const tab = z.number().int().min(0);
/** By which whoever asked for something asks after it. */
export const askedSchema = z.uuid();

const minutes = z
  .number()
  .int()
  .min(0)
  .max(24 * 60);
const span = z.strictObject({ days: z.array(z.enum(weekdays)).min(1).max(7), from: minutes, to: minutes });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const workTimeSchema = z.strictObject({
  hours: z.array(span).max(30),
  breaks: z.array(span).max(30),
  off: z.array(z.strictObject({ from: day, to: day })).max(60),
});

export const schoolDetailsSchema = z.strictObject({
  name: shortText,
  aliases: z.array(shortText).max(50),
  handles: z.array(shortText).max(50),
  domain: shortText,
  address: shortText,
  postcode: z.string().max(12),
  workNumbers: z.array(z.string().max(40)).max(50),
  classes: z.array(shortText).max(200),
  role: z.enum(roles),
  accountKinds: z.partialRecord(site, z.enum(accountKinds)),
  logo: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  incidentMode: z.boolean().optional(),
  workTime: workTimeSchema.optional(),
  schoolDevice: z.boolean().optional(),
  deviceAgreed: z.boolean().optional(),
  sharedDevice: z.boolean().optional(),
  ownPostsUnmarked: z.boolean().optional(),
});

/** What a person said of a past post; `null` takes it back. */
const pastMark = z.strictObject({
  print: z.string().regex(/^[0-9a-f]{16}$/),
  mark: z.enum(['fine', 'dealt-with']).nullable(),
});

/**
 * Everything our own pages may ask of the background. Both sides take their types from here; the
 * background parses each request before it looks at it. A page of a site may ask none of these.
 */
export const contract = {
  getSetup: { request: z.strictObject({}) },
  saveSetup: { request: z.strictObject({ packId, school: schoolDetailsSchema }) },
  saveSecondSchool: {
    request: z.strictObject({
      second: z
        .strictObject({
          packId,
          name: z.string().min(1).max(300),
          aliases: z.array(z.string().max(300)).max(50),
        })
        .nullable(),
    }),
  },
  loadDemo: { request: z.strictObject({}) },
  importPack: { request: z.strictObject({ text: z.string().max(1_000_000) }) },
  getPack: { request: z.strictObject({ packId }) },
  getDocument: { request: z.strictObject({ packId }) },
  keepDocument: {
    request: z.strictObject({
      packId,
      document: z.strictObject({ name: shortText, text: z.string().min(1).max(longestDocument) }),
    }),
  },
  forgetDocument: { request: z.strictObject({ packId }) },
  getListKey: { request: z.strictObject({}) },
  sealNames: { request: z.strictObject({}) },
  saveNameList: {
    request: z.strictObject({
      list: z.enum(lists),
      how: z.enum(['replace', 'add']),
      /** Fingerprints as they are kept, in base64: no message carries a name. */
      names: fingerprints,
      slips: fingerprints,
    }),
  },
  removeNameList: { request: z.strictObject({ list: z.enum(lists) }) },
  getPastCheck: { request: z.strictObject({}) },
  keepPastMarks: { request: z.strictObject({ marks: z.array(pastMark).max(10_000) }) },
  /** What was said of people on the sites: counts, and nobody by name or account. */
  getPeople: { request: z.strictObject({}) },
  /** What was said of the one person whose account our own page has before it. */
  getPerson: { request: z.strictObject({ site, account: accountSchema }) },
  sayOfPerson: { request: z.strictObject({ site, account: accountSchema, saying: sayingSchema }) },
  forgetPeople: { request: z.strictObject({}) },
  getAudit: { request: z.strictObject({}) },
  saveAudit: { request: z.strictObject({ kept: keptAuditSchema }) },
  clearAll: { request: z.strictObject({}) },
  /** When each thing was last read on a site's pages. */
  getLastRead: { request: z.strictObject({ site }) },
  pause: {
    request: z.strictObject({
      what: z.union([z.literal('everything'), site]),
      minutes: z
        .number()
        .int()
        .min(1)
        .max(24 * 60)
        .nullable(),
    }),
  },
  resume: { request: z.strictObject({ what: z.union([z.literal('everything'), site]) }) },
  /** How saving stands for one tab. */
  getCapture: { request: z.strictObject({ tab }) },
  /** What must never be saved has been read. */
  readGate: { request: z.strictObject({}) },
  capture: {
    request: z.strictObject({
      asked: askedSchema,
      tab,
      kind: z.enum(['screen', 'post', 'words']),
      cover: z.boolean(),
      archive: z.boolean(),
      without: z.enum(['adult-material']).optional(),
    }),
  },
  /** What became of a saving whose answer has not come; `over` where none can come any more. */
  askAfter: { request: z.strictObject({ asked: askedSchema, over: z.boolean() }) },
  /** Whether the background is at a request just now, by what whoever sent it named it. */
  isAtIt: { request: z.strictObject({ asked: askedSchema }) },
  /** The person's word that a page may show an indecent image of a child. */
  endCapture: { request: z.strictObject({ tab }) },
  /** What is kept as evidence has changed on a page of ours: posts that are kept are known by it. */
  renewKeptPosts: { request: z.strictObject({}) },
  /** What the policy says of having a site in front of one just now, by the clock and the device. */
  getMoment: { request: z.strictObject({ site }) },
} as const;

export type Kind = keyof typeof contract;
export type RequestOf<K extends Kind> = z.infer<(typeof contract)[K]['request']>;
