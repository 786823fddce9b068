import { clauseOf } from '../../../school/clause-of.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import { modalityWords, type Modality } from '../../../school/modality.ts';
import type { Clause, ClausePart, Pack } from '../../../school/pack-schema.ts';
import { settledFor } from '../../../school/parameter-words.ts';
import { ruleIds, type RuleId } from '../../../school/rule-ids.ts';
import { severityWords } from '../../../school/severity-look.ts';
import type { Severity } from '../../../school/severity.ts';

export type Said = { clause: Clause; parts: readonly ClausePart[] };

/** What one policy says in one respect. `same` is what cells are compared by; the policy’s silence is ''. */
export type Cell = { same: string } & (
  | { kind: 'silent' }
  | { kind: 'words'; words: string }
  | { kind: 'severity'; severity: Severity; words: string }
  | { kind: 'clauses'; said: readonly Said[] }
);

/** One respect in which policies are held beside one another; a cell for each, in their order. */
export type Row = {
  label: string;
  cells: readonly Cell[];
  /** Whether they differ; null for prose, which no two policies share. */
  differs: boolean | null;
};

const silent: Cell = { kind: 'silent', same: '' };
const words = (text: string, same = text): Cell =>
  text === '' ? silent : { kind: 'words', words: text, same };

const row = (label: string, cells: readonly Cell[]): Row => ({
  label,
  cells,
  differs: cells.some(({ same }) => same !== cells[0]?.same),
});
const prose = (label: string, cells: readonly Cell[]): Row => ({ label, cells, differs: null });

const strength = (pack: Pack, modality: Modality): Cell =>
  words(modalityWords(modality, pack.kind ?? 'policy'), modality);

/** What the parameters of some rules settle, leaving out what none of the policies speaks of. */
function settledRows(packs: readonly Pack[], rules: readonly RuleId[]): Row[] {
  const columns = packs.map((pack) => settledFor(rules, pack.parameters));
  const [first = []] = columns;
  return first
    .map(({ label }, at) =>
      row(
        label,
        packs.map((pack, index) => {
          const said = columns[index]?.[at]?.words ?? '';
          return words(inLearnerWord(said, pack), said);
        }),
      ),
    )
    .filter(({ cells }) => cells.some(({ kind }) => kind !== 'silent'));
}

/** Policies side by side on one rule. */
export function compareRule(packs: readonly Pack[], rule: RuleId): Row[] {
  const leads = packs.map((pack) => {
    const entry = pack.rules[rule];
    const lead = entry && clauseOf(pack, entry.lead);
    return entry && lead && { entry, lead };
  });
  const each = (cell: (lead: NonNullable<(typeof leads)[number]>, pack: Pack) => Cell): Cell[] =>
    packs.map((pack, at) => {
      const lead = leads[at];
      return lead ? cell(lead, pack) : silent;
    });
  return [
    row(
      'Strength',
      each(({ lead }, pack) => strength(pack, lead.part.modality)),
    ),
    row(
      'The most Lanyard shows',
      each(({ entry: { severity } }) => ({
        kind: 'severity',
        severity,
        words: severityWords[severity],
        same: severity,
      })),
    ),
    ...settledRows(packs, [rule]),
    prose(
      'What it says',
      each(({ lead: { clause, part } }) => ({
        kind: 'clauses',
        said: [{ clause, parts: [part] }],
        same: clause.ref,
      })),
    ),
  ];
}

/** From the strongest word down; a ban and a duty weigh the same. */
const weight: Record<Modality, number> = {
  'must-not': 5,
  must: 5,
  'should-not': 4,
  should: 4,
  caution: 3,
  may: 2,
  info: 1,
};

/** Policies side by side on one topic of their clauses. */
export function compareTopic(packs: readonly Pack[], topic: string): Row[] {
  const columns = packs.map((pack): Said[] =>
    pack.clauses.flatMap((clause) => {
      const parts = clause.parts.filter((part) => part.topics.includes(topic));
      return parts.length > 0 ? [{ clause, parts }] : [];
    }),
  );
  const rules = ruleIds.filter((rule) => packs.some((pack) => leadsWith(pack, rule, topic)));
  return [
    row(
      'Strongest word',
      packs.map((pack, at) => {
        const strongest = (columns[at] ?? [])
          .flatMap(({ parts }) => parts)
          .reduce<Modality | undefined>(
            (best, { modality }) => (best && weight[best] >= weight[modality] ? best : modality),
            undefined,
          );
        return strongest ? strength(pack, strongest) : silent;
      }),
    ),
    row(
      'Clauses that speak of it',
      columns.map((said) => words(said.length === 0 ? '' : String(said.length))),
    ),
    ...settledRows(packs, rules),
    prose(
      'What they say',
      columns.map((said) =>
        said.length === 0
          ? silent
          : { kind: 'clauses', said, same: said.map(({ clause }) => clause.ref).join() },
      ),
    ),
  ];
}

function leadsWith(pack: Pack, rule: RuleId, topic: string): boolean {
  const entry = pack.rules[rule];
  return entry !== undefined && (clauseOf(pack, entry.lead)?.part.topics.includes(topic) ?? false);
}
