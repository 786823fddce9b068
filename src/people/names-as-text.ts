import type { RosterData } from './fingerprint.ts';
import { numbersAsText, numbersFromText } from './numbers-as-text.ts';
import { lists, type List } from './person.ts';

/** Lists as fingerprints for a message, which carries no arrays of numbers. */
export type NamesText = Partial<Record<List, { names: string; slips: string; people: number }>>;

export function namesAsText(data: RosterData): NamesText {
  const text: NamesText = {};
  for (const list of lists) {
    const print = data[list];
    if (print)
      text[list] = { ...print, names: numbersAsText(print.names), slips: numbersAsText(print.slips) };
  }
  return text;
}

/** The lists again. A list that came through damaged is `undefined`: never taken for an empty one. */
export function namesFromText(text: NamesText): RosterData | undefined {
  const data: RosterData = {};
  for (const list of lists) {
    const one = text[list];
    if (!one) continue;
    const names = numbersFromText(one.names);
    const slips = numbersFromText(one.slips);
    if (!names || !slips) return undefined;
    data[list] = { ...one, names, slips };
  }
  return data;
}
