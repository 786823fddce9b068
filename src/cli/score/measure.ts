import type { Finding } from '../../engine/finding.ts';
import { overlaps } from '../../engine/span.ts';
import type { Topic } from '../../engine/topic.ts';
import type { Case } from './cases.ts';

export type Checked = { one: Case; findings: readonly Finding[] };

/** Recall over labelled spans, precision over findings; null where there is nothing to divide by. */
export type TopicScore = {
  topic: Topic;
  spans: number;
  noticed: number;
  recall: number | null;
  findings: number;
  right: number;
  precision: number | null;
};

/** How often a text gets the answer its class was written for. */
export type SortScore = { sort: string; texts: number; right: number };

export type Score = {
  texts: number;
  topics: TopicScore[];
  spans: number;
  noticed: number;
  /** Texts with nothing to notice, and how many of them got a notice all the same. */
  clean: number;
  disturbed: number;
  /** Is this text discriminatory or not: the mean of the two F1. Only for sets of remarks. */
  macroF1: number | null;
  sorts: SortScore[];
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A finding without a span is about the draft as a whole. */
const lies = (finding: Finding, one: Case, at: number): boolean => {
  const span = one.spans[at]!;
  return span.topics.includes(finding.topic) && (finding.span === null || overlaps(finding.span, span));
};

const isRemark = (topics: readonly Topic[]): boolean => topics.includes('discriminatory');

export const missesOf = ({ one, findings }: Checked): string[] => [
  ...one.spans.flatMap((span, at) =>
    findings.some((finding) => lies(finding, one, at))
      ? []
      : [`missed ${span.topics.join('/')} “${one.text.slice(span.start, span.end)}”`],
  ),
  ...findings
    .filter((finding) => !one.spans.some((_, at) => lies(finding, one, at)))
    .map(
      ({ rule, topic, span }) =>
        `unlabelled ${topic} (${rule}) “${span ? one.text.slice(span.start, span.end) : 'whole'}”`,
    ),
];

/** Scores checked texts; `remarks` asks for the two-way answer as well. */
export function measure(checked: readonly Checked[], remarks: boolean): Score {
  const byTopic = new Map<Topic, TopicScore>();
  const of = (topic: Topic): TopicScore => {
    const seen = byTopic.get(topic);
    if (seen) return seen;
    const fresh = { topic, spans: 0, noticed: 0, recall: null, findings: 0, right: 0, precision: null };
    byTopic.set(topic, fresh);
    return fresh;
  };
  const bySort = new Map<string, SortScore>();
  const answers = { hit: 0, missed: 0, wrong: 0, left: 0 };
  let clean = 0;
  let disturbed = 0;

  for (const { one, findings } of checked) {
    for (const [at, span] of one.spans.entries()) {
      // A span with several topics is counted under the first, once.
      const score = of(span.topics[0]!);
      score.spans++;
      if (findings.some((finding) => lies(finding, one, at))) score.noticed++;
    }
    for (const finding of findings) {
      const score = of(finding.topic);
      score.findings++;
      if (one.spans.some((_, at) => lies(finding, one, at))) score.right++;
    }
    if (one.spans.length === 0) {
      clean++;
      if (findings.length > 0) disturbed++;
    }
    const meant = one.spans.some(({ topics }) => isRemark(topics));
    const said = findings.some(({ topic }) => isRemark([topic]));
    answers[meant ? (said ? 'hit' : 'missed') : said ? 'wrong' : 'left']++;
    if (one.sort !== undefined) {
      const sort = bySort.get(one.sort) ?? { sort: one.sort, texts: 0, right: 0 };
      bySort.set(one.sort, sort);
      sort.texts++;
      const answered = one.spans.some((_, at) => findings.some((finding) => lies(finding, one, at)));
      if (one.spans.length > 0 ? answered : findings.length === 0) sort.right++;
    }
  }
  const topics = [...byTopic.values()]
    .map((score) => ({
      ...score,
      recall: share(score.noticed, score.spans),
      precision: share(score.right, score.findings),
    }))
    .sort((a, b) => a.topic.localeCompare(b.topic));
  const f1 = (hit: number, wrong: number, missed: number): number =>
    share(2 * hit, 2 * hit + wrong + missed) ?? 1;
  const { hit, missed, wrong, left } = answers;
  return {
    texts: checked.length,
    topics,
    spans: topics.reduce((sum, { spans }) => sum + spans, 0),
    noticed: topics.reduce((sum, { noticed }) => sum + noticed, 0),
    clean,
    disturbed,
    macroF1: remarks ? (f1(hit, wrong, missed) + f1(left, missed, wrong)) / 2 : null,
    sorts: [...bySort.values()],
  };
}
