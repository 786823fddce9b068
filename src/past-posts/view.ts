import type { Severity } from '../school/severity.ts';
import type { RuleId } from '../school/rule-ids.ts';
import type { EntryKind } from '../archive/entry.ts';
import type { SiteId } from '../engine/draft.ts';
import type { Result } from './check-all.ts';
import { kindWords } from './words.ts';

export type Mark = 'fine' | 'dealt-with';

/** One result as it is listed. */
export type Row = Result & { severity: Severity; year: number | null };

const rank: Record<Severity, number> = { stop: 0, warn: 1, advise: 2, inform: 3 };

/** The loudest of an entry's findings is the entry's. */
export function rowOf(result: Result): Row {
  const severity = result.findings
    .map((finding) => finding.severity)
    .reduce((worst, one) => (rank[one] < rank[worst] ? one : worst));
  const { at } = result.entry;
  return { ...result, severity, year: at === undefined ? null : new Date(at).getUTCFullYear() };
}

export type Filter = {
  query: string;
  rule: RuleId | '';
  severity: Severity | '';
  site: SiteId | '';
  kind: EntryKind | '';
  /** "2019", or "none" for what has no date. */
  year: string;
  /** Whether what has been marked is shown too. */
  marked: boolean;
};

export const noFilter: Filter = {
  query: '',
  rule: '',
  severity: '',
  site: '',
  kind: '',
  year: '',
  marked: false,
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Rows that fit, the most serious first and of those the newest. */
export function shownRows(
  rows: readonly Row[],
  filter: Filter,
  markOf: (row: Row) => Mark | undefined,
): Row[] {
  const words = plain(filter.query).split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => {
      const { entry, findings, severity, year } = row;
      if (filter.severity && severity !== filter.severity) return false;
      if (filter.rule && !findings.some(({ rule }) => rule === filter.rule)) return false;
      if (filter.site && entry.site !== filter.site) return false;
      if (filter.kind && entry.kind !== filter.kind) return false;
      if (filter.year && String(year ?? 'none') !== filter.year) return false;
      if (!filter.marked && markOf(row) !== undefined) return false;
      if (words.length === 0) return true;
      const text = plain(
        [
          entry.text,
          entry.remark ?? '',
          kindWords[entry.kind],
          ...findings.map(({ message }) => message),
        ].join(' '),
      );
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank[a.severity] - rank[b.severity] || (b.entry.at ?? 0) - (a.entry.at ?? 0));
}

export type Year = { year: number | null; counts: Record<Severity, number>; total: number };

/** How many results each year has, every year between the first and the last included. */
export function yearsOf(rows: readonly Row[]): Year[] {
  const years = new Map<number | null, Year>();
  const of = (year: number | null): Year => {
    let one = years.get(year);
    if (!one) years.set(year, (one = { year, counts: { stop: 0, warn: 0, advise: 0, inform: 0 }, total: 0 }));
    return one;
  };
  for (const { year, severity } of rows) {
    const one = of(year);
    one.counts[severity]++;
    one.total++;
  }
  const known = [...years.keys()].filter((year) => year !== null);
  for (let year = Math.min(...known); year <= Math.max(...known); year++) of(year);
  return [...years.values()].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
