import type { Language } from '../../site.ts';
import type { Audience } from './audiences.ts';
import { me, type Person } from './people.ts';

export const directorySlugs = [
  'directory_intro',
  'directory_personal_details',
  'directory_work',
  'directory_education',
  'directory_contact_info',
  'directory_links',
] as const;
/** What somebody wrote, where it differs by the reader's language; English stands in for the rest. */
export type InLanguages = Partial<Record<Language, string>> & { en: string };

export const inLanguage = (text: InLanguages, language: Language): string => text[language] ?? text.en;

export type DirectorySlug = (typeof directorySlugs)[number];

export type AboutField = {
  slug: DirectorySlug;
  section: string;
  type: string;
  title: InLanguages;
  /** What the value links to, if it is a page or a person's own site. */
  linked?: { id: string; category: string; name: string };
  url?: string;
  lines?: InLanguages[];
  audience: Audience;
};

const same = (text: string): InLanguages => ({ en: text, de: text });

const mine: AboutField[] = [
  {
    slug: 'directory_personal_details',
    section: 'directory_location',
    type: 'current_city',
    title: same('Thornbury Green'),
    linked: { id: '110300000000001', category: 'CITY_WITH_ID', name: 'Thornbury Green' },
    audience: 'public',
  },
  {
    slug: 'directory_personal_details',
    section: 'directory_hometown',
    type: 'hometown',
    title: same('Millbeck'),
    linked: { id: '110300000000002', category: 'CITY_WITH_ID', name: 'Millbeck' },
    audience: 'friends',
  },
  {
    slug: 'directory_personal_details',
    section: 'directory_birthday',
    type: 'birthday',
    title: { en: '14 May', de: '14. Mai' },
    audience: 'friends',
  },
  {
    slug: 'directory_work',
    section: 'directory_work',
    type: 'work',
    title: {
      en: 'Year 4 Teacher at Brookfield Primary School',
      de: 'Year 4 Teacher bei Brookfield Primary School',
    },
    linked: { id: '110300000000003', category: 'SCHOOL', name: 'Brookfield Primary School' },
    lines: [{ en: 'September 2019 - Present', de: 'September 2019 – heute' }, same('Thornbury Green')],
    audience: 'public',
  },
  {
    slug: 'directory_work',
    section: 'directory_work',
    type: 'work',
    title: { en: 'Former bookseller at The Paper Lantern', de: 'Früher Buchhandel bei The Paper Lantern' },
    linked: { id: '110300000000004', category: 'SHOPPING_RETAIL', name: 'The Paper Lantern' },
    lines: [same('2015 - 2018')],
    audience: 'friends',
  },
  {
    slug: 'directory_education',
    section: 'directory_college',
    type: 'education',
    title: {
      en: 'Studied Primary Education at University of Holmeside',
      de: 'Hat Primary Education an der University of Holmeside studiert',
    },
    linked: { id: '110300000000005', category: 'UNIVERSITY', name: 'University of Holmeside' },
    lines: [{ en: 'Class of 2018', de: 'Abschlussjahrgang 2018' }],
    audience: 'public',
  },
  {
    slug: 'directory_education',
    section: 'directory_high_school',
    type: 'education',
    title: { en: 'Went to Larkrise High School', de: 'Hat die Larkrise High School besucht' },
    linked: { id: '110300000000006', category: 'HIGH_SCHOOL', name: 'Larkrise High School' },
    audience: 'friends',
  },
  {
    slug: 'directory_contact_info',
    section: 'directory_phone',
    type: 'other_phone',
    title: same('07700 900142'),
    audience: 'only_me',
  },
  {
    slug: 'directory_contact_info',
    section: 'directory_email',
    type: 'email',
    title: same('sam.carter@letterbox.example'),
    audience: 'friends',
  },
  {
    slug: 'directory_links',
    section: 'directory_socials',
    type: 'screenname',
    title: same('samcarter_reads'),
    url: 'https://pictures.example/samcarter_reads',
    audience: 'public',
  },
];

/** What a person's About pages say. Visitors see less: only what is public. */
export function aboutFields(person: Person, bio: string): AboutField[] {
  const intro: AboutField = {
    slug: 'directory_intro',
    section: 'directory_bio',
    type: 'bio',
    title: same(bio),
    audience: 'public',
  };
  if (person === me) return [intro, ...mine];
  const city: AboutField = {
    slug: 'directory_personal_details',
    section: 'directory_location',
    type: 'current_city',
    title: same('Millbeck'),
    linked: { id: '110300000000002', category: 'CITY_WITH_ID', name: 'Millbeck' },
    audience: 'public',
  };
  return [intro, city];
}
