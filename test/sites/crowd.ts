const forenames =
  'Ada Bryn Cai Dilys Elin Farid Gwen Hana Idris Joss Kezia Lowri Mabli Nia Osian Priti Rhys Sana Tegan Yusuf'.split(
    ' ',
  );
const surnames =
  'Amos Bevan Croft Dacre Ellis Frith Gough Hallam Iqbal Jessop Kemp Lomax Moss Nuttall Oakes Pryce Rudd Sage Thorne Vale'.split(
    ' ',
  );

export type Stranger = { id: string; name: string; handle: string };

/** An invented person of a long list: the same for a place each time. Names come again, handles do not. */
export function stranger(at: number): Stranger {
  const forename = forenames[at % forenames.length]!;
  const surname = surnames[Math.floor(at / forenames.length) % surnames.length]!;
  return {
    id: String(3_000_000_000 + at * 37),
    name: `${forename} ${surname}`,
    handle: `${forename}_${surname}_${at}`.toLowerCase(),
  };
}

/** How many the address asks for: `?rows=5000` makes a list that long. */
export function rowsAsked(search: string): number {
  const rows = Number(new URLSearchParams(search).get('rows') ?? 0);
  return Number.isInteger(rows) && rows > 0 && rows <= 20_000 ? rows : 0;
}

/** Names for the first of a list, where the address asks for some: `?named=Amelia+Khan&named=Robin+Vale`. */
const namesAsked = (): string[] =>
  typeof location === 'undefined' ? [] : new URLSearchParams(location.search).getAll('named');

/** Somebody of a long list, by their place in it. */
export function member(at: number, names = namesAsked()): Stranger {
  return { ...stranger(at), ...(names[at] && { name: names[at] }) };
}

export function crowd(rows: number): Stranger[] {
  const names = namesAsked();
  return Array.from({ length: rows }, (_, at) => member(at, names));
}

/** Names that stand on the pupil list of the demo school: who asks and writes first on every look-alike. */
export const listed = ['Ollie Benning', 'Amelia Khan'] as const;
