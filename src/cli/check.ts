import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { personMarks, type Draft, type PersonMark } from '../engine/draft.ts';
import { parametersOf, runDraftRules } from '../engine/run.ts';
import { Roster } from '../people/roster.ts';
import { draftRules } from '../rules/index.ts';
import { becauseOf } from '../text/because.ts';
import { listsNaming } from '../text/lists-naming.ts';
import { read, type Known } from '../text/read.ts';
import { CommunityBodies } from '../text/community-bodies.ts';
import { SchoolNames } from '../text/school-names.ts';
import { checkOptions, loadNamed } from './load.ts';
import { surfaceOf } from './surface-names.ts';
import { UsageError } from './usage.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  surface: z.string().default('post'),
  platform: z.enum(['x', 'facebook', 'instagram']).optional(),
  text: z.string(),
  media: z.number().int().min(0).max(100).optional(),
  /** What those it goes to are marked as, and the name over the conversation. */
  recipients: z.array(z.enum(personMarks)).optional(),
  to: z.string().optional(),
});

/** `check`: drafts in, one JSON object a line; findings out, one a line. Returns whether the input had a fault. */
export async function check(
  args: string[],
  input: Readable,
  output: Writable,
  errors: Writable,
): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      ...checkOptions,
      explain: { type: 'boolean', default: false },
      recipient: { type: 'string', multiple: true },
    },
  });
  const everybody = marksOf(values.recipient ?? []);
  const { pack, school, roster, key, faulty: faultyLists } = loadNamed('check', values, errors);
  let faulty = faultyLists;
  const known: Known = {
    roster: new Roster(roster, key),
    school: new SchoolNames(school),
    bodies: new CommunityBodies(pack?.parameters.communityBodies ?? []),
  };
  const parameters = parametersOf(pack);

  let count = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    count++;
    if (raw.trim() === '') continue;
    const parsed = parseLine(raw);
    if ('fault' in parsed) {
      faulty = true;
      errors.write(`Line ${count}: ${parsed.fault}\n`);
      continue;
    }
    const { id, to } = parsed;
    const named = to && known.roster ? listsNaming(to, known.roster) : [];
    const recipients = parsed.draft.recipients ?? everybody;
    const draft: Draft = {
      ...parsed.draft,
      ...(recipients.length > 0 && { recipients }),
      ...(named.length > 0 && { named }),
    };
    const reading = read(draft.text, known);
    const { findings, unsure } = runDraftRules(draftRules, {
      draft,
      reading,
      school,
      pack,
      parameters,
      speaksAgainst: (topic, span, guess) => reading.speaksAgainst(topic, span, guess),
      ...(values.explain && { listen: () => reading.listen() }),
    });
    for (const { rule, reason } of unsure) {
      faulty = true;
      errors.write(`Line ${count}: ${rule} could not tell: ${reason}\n`);
    }
    output.write(
      `${JSON.stringify({
        id: id ?? count,
        findings: findings.map(({ rule, topic, severity, clause, span, message, grounds }) => ({
          rule,
          topic,
          severity,
          clause,
          start: span?.start ?? 0,
          end: span?.end ?? draft.text.length,
          message,
          ...(values.explain && { because: becauseOf(draft.text, grounds, parameters.learnerWord) }),
        })),
      })}\n`,
    );
  }
  return faulty;
}

/** Who every draft goes to, where its own line does not say. */
function marksOf(words: readonly string[]): PersonMark[] {
  return words.map((word) => {
    const mark = personMarks.find((one) => one === word);
    if (!mark) throw new UsageError(`“${word}” is no recipient. One of: ${personMarks.join(', ')}.`);
    return mark;
  });
}

type Line = { id: string | number | undefined; draft: Draft; to: string | undefined };

function parseLine(raw: string): Line | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    return { fault: `not JSON (${cause instanceof Error ? cause.message : 'unreadable'})` };
  }
  const result = line.safeParse(value);
  if (!result.success)
    return { fault: `${result.error.issues[0]!.path.join('.')}: ${result.error.issues[0]!.message}` };
  const { id, platform, text, media, recipients, to } = result.data;
  const surface = surfaceOf(result.data.surface);
  if (!surface) return { fault: `“${result.data.surface}” is no surface that is known` };
  const draft: Draft = {
    text,
    surface,
    ...(platform && { site: platform }),
    ...(media !== undefined && { media }),
    ...(recipients && { recipients }),
  };
  return { id, draft, to };
}
