import { inLearnerWord } from '../../../school/learner-word.ts';
import type { Modality } from '../../../school/modality.ts';
import type { Clause, ClausePart, Pack } from '../../../school/pack-schema.ts';
import { topicWords } from '../../../school/topic-words.ts';
import { isAmong, termsOf, wordsOf, type Word } from './terms.ts';

/** One thing a clause says, ready to be looked for. `at` is its place among the clause’s parts. */
type Entry = { clause: Clause; part: ClausePart; at: number; words: readonly Word[] };

export type Filter = { query: string; topic: string; modality: Modality | '' };
export const noFilter: Filter = { query: '', topic: '', modality: '' };

export type FoundClause = { clause: Clause; parts: { part: ClausePart; at: number }[] };
export type Found = {
  /** Clauses in the policy’s order, under its headings. */
  groups: { heading: string; clauses: FoundClause[] }[];
  count: number;
  total: number;
};

/** A policy made ready for searching, with the school’s own words where a copy was loaded. */
export function indexOf(pack: Pack, ownWords: ReadonlyMap<string, string>): Entry[] {
  return pack.clauses.flatMap((clause) =>
    clause.parts.map((part, at) => ({
      clause,
      part,
      at,
      words: [
        clause.heading,
        clause.shown ?? '',
        part.summary,
        part.quote ?? '',
        ownWords.get(clause.ref) ?? '',
        ...part.topics.map((topic) => inLearnerWord(topicWords(topic), pack)),
      ].flatMap(wordsOf),
    })),
  );
}

/** The clauses that hold every word looked for, on the topic and of the strength chosen. */
export function search(index: readonly Entry[], { query, topic, modality }: Filter): Found {
  const terms = termsOf(query);
  const groups: Found['groups'] = [];
  let last: FoundClause | undefined;
  let count = 0;
  for (const { clause, part, at, words } of index) {
    if (topic !== '' && !part.topics.includes(topic)) continue;
    if (modality !== '' && part.modality !== modality) continue;
    const ref = clause.ref.toLowerCase();
    if (!terms.every((term) => isRef(term.raw, ref) || isAmong(words, term))) continue;
    if (last?.clause === clause) {
      last.parts.push({ part, at });
      continue;
    }
    last = { clause, parts: [{ part, at }] };
    count += 1;
    const group = groups.at(-1);
    if (group?.heading === clause.heading) group.clauses.push(last);
    else groups.push({ heading: clause.heading, clauses: [last] });
  }
  return { groups, count, total: new Set(index.map(({ clause }) => clause.ref)).size };
}

/** “6.v” and “6.” find references that begin so; a bare word is no reference. */
const isRef = (raw: string, ref: string): boolean => /\d/.test(raw) && ref.startsWith(raw);
