import { z } from 'zod';
import { modalities } from './modality.ts';
import { parametersSchema } from './parameters.ts';
import { ruleIds } from './rule-ids.ts';
import { ceilingOf, isAtLeast, severities } from './severity.ts';

const line = z.string().min(1).max(2000);
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'this should be a date as 2023, 2023-10 or 2023-10-10');

/** What Lanyard does with a clause; every clause of a document has one of these answers. */
export const answers = ['check', 'audit', 'guidance', 'report', 'not-applicable'] as const;

/** One thing a clause says, with its own strength. A clause that says several has several parts. */
const partSchema = z.strictObject({
  summary: line,
  /** The school's own sentence; only in a pack made from a school's own copy, never in one we ship. */
  quote: z.string().max(10_000).optional(),
  modality: z.enum(modalities),
  severity: z.enum(severities),
  answer: z.enum(answers),
  topics: z.array(line),
  binds: line,
  rules: z.array(z.enum(ruleIds)),
  reportTo: line.optional(),
});

const clauseSchema = z.strictObject({
  /** The reference as a person can find it: the document's own number, or heading and ordinal. */
  ref: line,
  /** How the reference is written on screen when the id alone would not be understood. */
  shown: line.optional(),
  heading: line,
  parts: z.array(partSchema).min(1),
});

const ruleEntrySchema = z.strictObject({
  /** The part shown in the notice: a clause reference, with [n] where the clause has several parts. */
  lead: line,
  further: z.array(line),
  /** Definitions, consequences and the like: shown under "more about this", never as the reason. */
  supporting: z.array(line),
  severity: z.enum(severities),
});

export const packSchema = z
  .strictObject({
    format: z.literal(1),
    id: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/, 'this may hold small letters, figures and hyphens alone, 60 at most'),
    version: z.number().int().min(1),
    /** Whose policy it is, as shown on a card. */
    school: line,
    title: line,
    /** A school's policy, or guidance that is nobody's policy: it is never called one. */
    kind: z.enum(['policy', 'guidance']).default('policy'),
    nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland', 'uk']),
    edition: z.strictObject({
      label: line,
      approved: date.optional(),
      reviewDue: date.optional(),
      note: line.optional(),
    }),
    parameters: parametersSchema.partial(),
    clauses: z.array(clauseSchema).min(1).max(500),
    rules: z.partialRecord(z.enum(ruleIds), ruleEntrySchema),
    /** Plain words on law and rights that sit beside the rules; never part of the school's policy. */
    notes: z.array(z.strictObject({ rules: z.array(z.enum(ruleIds)), text: line, source: line.optional() })),
    /** References in the document that have been overtaken, with what stands now. */
    outdated: z.array(z.strictObject({ refs: z.array(line), says: line, problem: line, now: line })),
  })
  .superRefine((pack, context) => {
    const parts = new Map<string, (typeof pack.clauses)[number]['parts'][number]>();
    const refs = new Set<string>();
    pack.clauses.forEach((clause, index) => {
      if (refs.has(clause.ref)) {
        context.addIssue({
          code: 'custom',
          path: ['clauses', index, 'ref'],
          message: `the reference ${clause.ref} stands twice`,
        });
      }
      refs.add(clause.ref);
      clause.parts.forEach((part, at) => {
        parts.set(clause.parts.length > 1 ? `${clause.ref}[${at + 1}]` : clause.ref, part);
        if (!isAtLeast(ceilingOf(part.modality), part.severity)) {
          context.addIssue({
            code: 'custom',
            path: ['clauses', index, 'parts', at, 'severity'],
            message: `a clause that is only “${part.modality}” cannot be “${part.severity}”`,
          });
        }
      });
    });
    for (const [id, rule] of Object.entries(pack.rules)) {
      if (!rule) continue;
      const lead = parts.get(rule.lead);
      if (!lead) {
        context.addIssue({
          code: 'custom',
          path: ['rules', id, 'lead'],
          message: `there is no clause ${rule.lead}`,
        });
      } else if (!isAtLeast(ceilingOf(lead.modality), rule.severity)) {
        context.addIssue({
          code: 'custom',
          path: ['rules', id, 'severity'],
          message: `${rule.lead} is only “${lead.modality}”, so the rule cannot be “${rule.severity}”`,
        });
      }
      for (const list of ['further', 'supporting'] as const) {
        rule[list].forEach((ref, at) => {
          if (!parts.has(ref) && !refs.has(ref)) {
            context.addIssue({
              code: 'custom',
              path: ['rules', id, list, at],
              message: `there is no clause ${ref}`,
            });
          }
        });
      }
    }
    pack.outdated.forEach((entry, index) =>
      entry.refs.forEach((ref, at) => {
        if (!refs.has(ref))
          context.addIssue({
            code: 'custom',
            path: ['outdated', index, 'refs', at],
            message: `there is no clause ${ref}`,
          });
      }),
    );
  });

export type Pack = z.infer<typeof packSchema>;
export type Clause = Pack['clauses'][number];
export type ClausePart = Clause['parts'][number];
export type RuleEntry = z.infer<typeof ruleEntrySchema>;
