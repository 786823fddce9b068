import { ListWriter } from '../fingerprint.ts';
import { noNames, tornFaults } from '../name-list.ts';
import { numbersAsText } from '../numbers-as-text.ts';
import type { List } from '../person.ts';
import type { Key } from '../siphash.ts';
import { planOf, type Plan, type Use } from './columns.ts';
import { peopleOf } from './people-of.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** How a list was understood, to be looked at before anything is made of it. */
export type Understood = {
  columns: { heading: string; use: Use; samples: string[] }[];
  headingRow: number;
  /** False when there were no headings and the columns are a guess. */
  sure: boolean;
  letters: Sheet['letters'];
  parted: Sheet['parted'];
  rows: number;
  people: number;
  /** The first people, as they were understood. */
  shown: { row: number; forename: string; surname: string; also: string[] }[];
  faults: { line: number; reason: string }[];
  /** How many rows had a fault; of very many only the first are listed. */
  faulty: number;
  /** Why no name was found at all. */
  nothing?: string;
};

export type DeskAsk =
  | { ask: 'open'; bytes: ArrayBuffer; list: List }
  | { ask: 'understand'; list: List; uses: Use[]; headingRow: number }
  | { ask: 'fingerprint'; key: Key };

export type DeskReply =
  | { reply: 'refused'; refused: string }
  | { reply: 'understood'; understood: Understood }
  | { reply: 'progress'; done: number; of: number }
  | { reply: 'fingerprints'; names: string; slips: string; people: number };

const mostShown = 6;
const mostFaults = 200;
/** People between two words of how far it has come. */
const step = 1000;

/**
 * Where a list is read and made into fingerprints: a worker's whole work, without the worker. It holds
 * the names of one list for as long as it lives, and gives none of them away but the few that are shown.
 */
export class ListDesk {
  private sheet: Sheet | undefined;
  private plan: Plan | undefined;
  private list: List = 'pupil';

  constructor(private readonly fold: (text: string) => string) {}

  *handle(ask: DeskAsk): Iterable<DeskReply> {
    switch (ask.ask) {
      case 'open': {
        const sheet = readSheet(new Uint8Array(ask.bytes));
        if ('refused' in sheet) {
          yield { reply: 'refused', refused: sheet.refused };
          return;
        }
        this.sheet = sheet;
        this.list = ask.list;
        this.plan = planOf(sheet, ask.list);
        yield this.understood();
        return;
      }
      case 'understand': {
        if (!this.sheet || !this.plan) return;
        this.list = ask.list;
        // With no uses given, the headings are read anew for another kind of list.
        this.plan =
          ask.uses.length === 0
            ? planOf(this.sheet, ask.list)
            : {
                headingRow: ask.headingRow,
                sure: true,
                columns: this.plan.columns.map((column, at) => ({ ...column, use: ask.uses[at] ?? 'none' })),
              };
        yield this.understood();
        return;
      }
      case 'fingerprint': {
        if (!this.sheet || !this.plan) return;
        const writer = new ListWriter(ask.key, this.fold);
        const of = this.sheet.rows.length;
        let read = 0;
        for (const { people } of peopleOf(this.sheet, this.list, this.plan)) {
          for (const person of people) writer.add(person);
          if (++read % step === 0) yield { reply: 'progress', done: read, of };
        }
        const print = writer.finish();
        yield {
          reply: 'fingerprints',
          names: numbersAsText(print.names),
          slips: numbersAsText(print.slips),
          people: print.people,
        };
        this.sheet = undefined;
        return;
      }
    }
  }

  private understood(): DeskReply {
    const { sheet, plan, list } = this;
    if (!sheet || !plan) throw new Error('No list is open.');
    const found = new Set<string>();
    const faults = tornFaults(sheet);
    const shown: Understood['shown'] = [];
    let rows = 0;
    const hasNames = plan.columns.some(
      ({ use }) => use === 'forename' || use === 'surname' || use === 'whole',
    );
    for (const outcome of hasNames ? peopleOf(sheet, list, plan) : []) {
      rows++;
      if (outcome.fault) faults.push({ line: outcome.row, reason: outcome.fault });
      for (const { forename, surname, knownAs = [], otherSurnames = [] } of outcome.people) {
        found.add(`${forename}\n${surname}`);
        if (shown.length < mostShown)
          shown.push({ row: outcome.row, forename, surname, also: [...knownAs, ...otherSurnames] });
      }
    }
    faults.sort((a, b) => a.line - b.line);
    const body = sheet.rows.slice(plan.headingRow).filter((row) => row.some((cell) => cell.trim() !== ''));
    const columns = plan.columns.map(({ heading, use }, at) => ({
      heading: short(heading),
      use,
      samples: body.slice(0, 3).map((row) => short(row[at] ?? '')),
    }));
    return {
      reply: 'understood',
      understood: {
        columns,
        headingRow: plan.headingRow,
        sure: plan.sure,
        letters: sheet.letters,
        parted: sheet.parted,
        rows,
        people: found.size,
        shown,
        faults: faults.slice(0, mostFaults),
        faulty: faults.length,
        ...(found.size === 0 && { nothing: noNames(sheet) }),
      },
    };
  }
}

const short = (cell: string): string => {
  const plain = cell.trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
};
