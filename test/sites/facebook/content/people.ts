export type Person = {
  id: string;
  /** Some accounts have no name in their address, only a number. */
  vanity?: string;
  name: string;
  first: string;
  portrait: {
    wash: string;
    skin: string;
    hair: string;
    shirt: string;
    cut: 'short' | 'long' | 'bun' | 'curly' | 'scarf' | 'bald';
  };
  bio: string;
  mutual: number;
};

export const me: Person = {
  id: '100091000000101',
  vanity: 'samcarter.reads',
  name: 'Sam Carter',
  first: 'Sam',
  portrait: { wash: '#cfe3d6', skin: '#e8b995', hair: '#5a3a24', shirt: '#27665a', cut: 'short' },
  bio: 'Reader, slow runner, quick kettle. Year 4 teacher at Brookfield Primary.',
  mutual: 0,
};

export const others: Person[] = [
  {
    id: '100091000000102',
    vanity: 'priya.raman.writes',
    name: 'Priya Raman',
    first: 'Priya',
    portrait: { wash: '#f3d9c4', skin: '#b97a52', hair: '#1f1613', shirt: '#a33d52', cut: 'long' },
    bio: 'Allotment, choir, too many notebooks.',
    mutual: 24,
  },
  {
    id: '100091000000103',
    vanity: 'dan.farrow.9',
    name: 'Dan Farrow',
    first: 'Dan',
    portrait: { wash: '#d3dcef', skin: '#efc6a5', hair: '#a8672d', shirt: '#37507f', cut: 'short' },
    bio: 'Fell runner. Mostly lost.',
    mutual: 11,
  },
  {
    id: '100091000000104',
    vanity: 'leah.osei.bakes',
    name: 'Leah Osei',
    first: 'Leah',
    portrait: { wash: '#f6e3a8', skin: '#7a4a2e', hair: '#17100d', shirt: '#d9722e', cut: 'curly' },
    bio: 'Sourdough on Sundays.',
    mutual: 18,
  },
  {
    id: '100091000000105',
    vanity: 'grace.pemberton.12',
    name: 'Grace Pemberton',
    first: 'Grace',
    portrait: { wash: '#e2d6f0', skin: '#f1cfb4', hair: '#c9ced6', shirt: '#6b4b94', cut: 'bun' },
    bio: 'Retired librarian. Still whispering.',
    mutual: 31,
  },
  {
    id: '100091000000106',
    vanity: 'mateo.lindqvist',
    name: 'Mateo Lindqvist',
    first: 'Mateo',
    portrait: { wash: '#c9e5ea', skin: '#d9a47c', hair: '#2b1d16', shirt: '#1f6f7d', cut: 'bald' },
    bio: 'Bikes, brass bands, bread.',
    mutual: 7,
  },
  {
    id: '61550000000107',
    name: 'Amina Yusuf',
    first: 'Amina',
    portrait: { wash: '#dbe8c8', skin: '#c58f66', hair: '#47705b', shirt: '#2f4f43', cut: 'scarf' },
    bio: 'Museums on rainy days.',
    mutual: 15,
  },
  {
    id: '100091000000108',
    vanity: 'hanna.brandt.5',
    name: 'Hanna Brandt',
    first: 'Hanna',
    portrait: { wash: '#f2cfd6', skin: '#f3d3ba', hair: '#d9a441', shirt: '#b0455f', cut: 'long' },
    bio: 'Hamburg, dann Leeds, jetzt wieder Hamburg.',
    mutual: 4,
  },
  {
    id: '61550000000109',
    vanity: 'nicola.bennett.home',
    name: 'Nicola Bennett',
    first: 'Nicola',
    portrait: { wash: '#d8d2c8', skin: '#eac3a2', hair: '#7b4a2b', shirt: '#54616f', cut: 'bun' },
    bio: 'Mum of two, taxi to all.',
    mutual: 3,
  },
  {
    id: '61550000000110',
    vanity: 'beth.lowe.77',
    name: 'Beth Lowe',
    first: 'Beth',
    portrait: { wash: '#cfdcf7', skin: '#edc4a6', hair: '#8c2f2a', shirt: '#3b6ab0', cut: 'curly' },
    bio: 'Wild swimming when it is above nine degrees.',
    mutual: 12,
  },
];

export const people: Person[] = [me, ...others];

export function personById(id: string): Person {
  return people.find((person) => person.id === id) ?? me;
}

export function profilePath(person: Person): string {
  return person.vanity ? `/${person.vanity}` : `/profile.php?id=${person.id}`;
}

export function tabPath(person: Person, tab: string): string {
  return person.vanity ? `/${person.vanity}/${tab}` : `/profile.php?id=${person.id}&sk=${tab}`;
}

export function personOfPath(path: string, search = ''): Person | undefined {
  const first = path.split('/').find(Boolean);
  if (first === 'me') return me;
  const id = first === 'profile.php' ? new URLSearchParams(search).get('id') : first;
  return people.find((person) => person.id === id || person.vanity === id);
}
