import type { Scene } from './pictures.ts';

export type Person = {
  id: string;
  handle: string;
  name: string;
  bio: string;
  location: string;
  url: string;
  category?: string;
  joined: string;
  header?: Scene;
  verified?: boolean;
  followsYou?: boolean;
  following: number;
  followers: number;
};

function person(id: string, handle: string, name: string, bio: string, rest: Partial<Person> = {}): Person {
  const base = { location: '', url: '', joined: '2016-04-11', following: 214, followers: 380 };
  return { ...base, id, handle, name, bio, ...rest };
}

export const myHandle = 'samcarter_reads';

export const people: Person[] = [
  person(
    '1408826119',
    myHandle,
    'Sam Carter',
    'Y4 teacher @BrookfieldPri 📚 Reading lead.\nAllotment, wet walks, too many library cards. 🌻',
    {
      location: 'Thornbury Green',
      url: 'samcarter.example/books',
      joined: '2013-09-02',
      header: 'hills',
      following: 312,
      followers: 487,
    },
  ),
  person(
    '1377204518',
    'hedgeandbee',
    'Ines Hartwell 🐝',
    'Allotment diary, mostly slugs. Plot 14, third gate.',
    {
      location: 'Fennbridge',
      header: 'plot',
      followsYou: true,
      followers: 2140,
    },
  ),
  person('2219408377', 'tomos_bakes', 'Tomos Pryce', 'Sourdough at 5am. Patient spouse, impatient oven. 🍞', {
    url: 'tomosbakes.example',
    header: 'loaf',
    followers: 9120,
  }),
  person(
    '1890033126',
    'BrookfieldPri',
    'Brookfield Primary',
    'Brookfield Primary School, Thornbury Green. Please ring the office: messages here are not read.',
    {
      category: 'School',
      url: 'brookfieldprimary.example',
      location: 'Thornbury Green',
      header: 'pens',
      verified: true,
      followers: 1266,
    },
  ),
  person(
    '1500781290',
    'fennbridgelib',
    'Fennbridge Library',
    'Stories, warm radiators and a very good jigsaw table. 📚',
    {
      category: 'Public library',
      url: 'fennbridgelibrary.example',
      header: 'shelf',
      verified: true,
      followers: 5480,
    },
  ),
  person(
    '1122608894',
    'quietkettle',
    'Marguerite Oduya',
    'Teaching assistant, tea person, slow knitter. All my own opinions ☕',
    {
      followsYou: true,
    },
  ),
  person(
    '2671150034',
    'wheelhouse_dan',
    'Dan Lindqvist',
    'Fixes bicycles. Writes about fixing bicycles. 🚲',
    { header: 'shore', followers: 3011 },
  ),
  person('1034477215', 'moorandmire', 'Ewan Moorcroft', 'Walks in weather. Maps, flasks, bog asphodel.', {
    header: 'hills',
    followsYou: true,
  }),
  person('1760918823', 'lowtidelena', 'Lena Brandt', 'Nordsee, Bücher, Fernweh. Meistens am Deich.', {
    header: 'shore',
  }),
  person('1298840156', 'chalkandchutney', 'Beth Amara', 'Year 6, three jars at a time. She/her.', {
    followsYou: true,
  }),
  person(
    '1655520738',
    'sundaymatinee',
    'Kofi Aspinall',
    'Film club, cheap seats, strong views on interval ice cream.',
  ),
  person('2405513369', 'greenlane_runs', 'Green Lane Runners', 'Saturday 9am, all speeds, cake after. 🏃', {
    followers: 842,
  }),
  person('2740051187', 'pressbrightside', 'Brightside Stationery', 'Pens that last a term.', {
    url: 'brightside.example',
    verified: true,
    followers: 18400,
  }),
  person(
    '1987700412',
    'jocelynreadsaloud',
    'Jocelyn Farrow',
    'Picture books out loud. School governor, grandmother of five.',
  ),
];
