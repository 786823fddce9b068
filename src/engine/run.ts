import type { Pack } from '../school/pack-schema.ts';
import { silent, type Parameters } from '../school/parameters.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { Draft } from './draft.ts';
import type { Finding, Ground, Outcome } from './finding.ts';
import type { DraftRule } from './rule.ts';
import type { Span } from './span.ts';
import { Stretches } from './stretches.ts';
import type { Topic } from './topic.ts';
import { weigh } from './weigh.ts';
import { wholeCharacters } from './whole-characters.ts';

/** The parameters of a pack, with silence wherever its document is silent. Without a pack a rule says all it can. */
export const parametersOf = (pack: Pack | null): Parameters => ({
  ...silent,
  ...(pack ? pack.parameters : { criticism: 'named' }),
});

/** Runs every rule the policy speaks about over one reading. Without a policy every rule runs. */
export function runDraftRules<Reading>(
  rules: readonly DraftRule<Reading>[],
  context: {
    draft: Draft;
    reading: Reading;
    school: SchoolDetails;
    pack: Pack | null;
    parameters: Parameters;
    /** Called before each rule; the answer says what a finding at a place rests on. */
    listen?: () => (span: Span | null) => Ground[];
    /** Whether the words at a place speak against a topic; they do so sooner where it is a guess. */
    speaksAgainst?: (topic: Topic, span: Span, guess: boolean) => boolean;
  },
): Outcome {
  const { draft, pack } = context;
  const outcome: Outcome = { findings: [], unsure: [] };
  const faint: Finding[] = [];
  const beside: Finding[] = [];
  for (const rule of rules) {
    if (!rule.surfaces.includes(draft.surface)) continue;
    if (pack && !pack.rules[rule.id]) continue;
    if (rule.concerns && !rule.concerns(context)) continue;
    try {
      const groundsAt = context.listen?.();
      for (const flag of rule.check(context)) {
        const span = flag.span && wholeCharacters(draft.text, flag.span);
        const whole = span ? { ...flag, span } : flag;
        const grounds = groundsAt?.(flag.span ?? null);
        let finding = weigh(rule, whole, context, grounds);
        if (flag.beside) {
          beside.push(finding);
          continue;
        }
        if (isDoubtful(finding, context)) {
          // What a school bars is worth a question still.
          if (finding.severity !== 'stop') continue;
          finding = weigh(rule, { ...whole, guess: true }, context, grounds);
        }
        (flag.faint ? faint : outcome.findings).push(finding);
      }
    } catch (cause) {
      outcome.unsure.push({ rule: rule.id, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  if (outcome.findings.length + faint.length > 0)
    outcome.findings = inOrder(
      withoutEchoes(withCompany(beside, [...outcome.findings, ...unsaid(faint, outcome.findings)])),
    );
  return outcome;
}

/** Findings, and of those that need company the ones at whose place something is said, of another topic. */
function withCompany(beside: readonly Finding[], findings: Finding[]): Finding[] {
  if (beside.length === 0) return findings;
  const places = new Stretches();
  for (const { span } of findings) if (span) places.add(span);
  return [...findings, ...unsaid(beside, findings).filter(({ span }) => span !== null && places.meet(span))];
}

type Doubts = {
  draft: Draft;
  speaksAgainst?: ((topic: Topic, span: Span, guess: boolean) => boolean) | undefined;
};

/** Whether the words at its place speak against it, and words are all it rests on. */
const isDoubtful = ({ span, topic, guess }: Finding, { draft, speaksAgainst }: Doubts): boolean =>
  span !== null && draft.media === undefined && speaksAgainst?.(topic, span, guess) === true;

/** One rule says one thing about one place: of its overlapping findings with one topic the longest stays. */
function withoutEchoes(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const kept: Finding[] = [];
  const longestFirst = [...findings].sort((a, b) => length(b) - length(a));
  // What overlaps a longer one has its first or its last character in it.
  const taken = new Map<string, Set<number>>();
  for (const one of longestFirst) {
    const key = `${one.rule} ${one.topic}`;
    let places = taken.get(key);
    if (!places) taken.set(key, (places = new Set()));
    const { start, end } = one.span ?? nowhere;
    if (places.has(start) || places.has(end - 1)) continue;
    for (let at = start; at < end; at++) places.add(at);
    kept.push(one);
  }
  return kept;
}

/** Faint findings where nothing firmer is said of the same topic. */
function unsaid(faint: readonly Finding[], firm: readonly Finding[]): Finding[] {
  if (faint.length === 0 || firm.length === 0) return [...faint];
  const said = new Map<Topic, { throughout: boolean; at: Stretches }>();
  for (const { topic, span } of firm) {
    let here = said.get(topic);
    if (!here) said.set(topic, (here = { throughout: false, at: new Stretches() }));
    if (span) here.at.add(span);
    else here.throughout = true;
  }
  return faint.filter(({ topic, span }) => {
    const here = said.get(topic);
    return !here || (!here.throughout && span !== null && !here.at.meet(span));
  });
}

/** Where what concerns the draft as a whole stands. */
const nowhere = { start: -1, end: 0 };

const length = ({ span }: Finding): number => (span ? span.end - span.start : 0);

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.span?.end ?? 0) - (b.span?.end ?? 0),
  );
