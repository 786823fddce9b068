import { wordList } from './detail.ts';

/** Streets that are seldom anything else, and those that are ordinary words too. */
export const streets = wordList(`road rd street lane ln avenue ave crescent cres gardens gdns terrace mews`);
export const loose =
  wordList(`st close drive grove place square court way walk row hill rise view gate green park parade croft
  end bank fold garth meadow meadows vale wharf quay yard approach circus grv heights dene brow mount cottages villas
  mansions buildings almshouses wynd loan brae`);
const ends = new Set([...streets, ...loose]);

/** Whether a word may end the name of a street: "Road", "Lane", "Church Walk"'s Walk. */
export const endsStreet = (norm: string): boolean => ends.has(norm);

/** What a street in Wales is called; its name comes after it: "Heol y Bryn", "Y Stryd Fawr". */
export const welsh = wordList('stryd heol ffordd lon rhodfa rhes teras maes clos cilgant');
const begins = new Set(welsh);

/** Whether a word may begin the name of a street in Wales. */
export const beginsStreet = (norm: string): boolean => begins.has(norm);
