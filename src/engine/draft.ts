import type { SeenPicture } from './picture.ts';

/** Where a text stands or is about to stand. */
export const surfaces = [
  'post',
  'comment',
  'message',
  'bio',
  'display-name',
  'handle',
  'location',
  'website',
  'work',
  'category',
  // A picture alone: that of a profile, or the one over it.
  'profile-picture',
] as const;
export type Surface = (typeof surfaces)[number];

export const writtenSurfaces = ['post', 'comment', 'message'] as const satisfies readonly Surface[];
export const profileSurfaces = [
  'bio',
  'display-name',
  'handle',
  'location',
  'website',
  'work',
  'category',
] as const satisfies readonly Surface[];

export type SiteId = 'x' | 'facebook' | 'instagram';

/** What the person marked somebody as; one person may be several. */
export const personMarks = ['pupil', 'former-pupil', 'parent', 'colleague', 'family'] as const;
export type PersonMark = (typeof personMarks)[number];

/** What the person said that their pictures show. */
export const mediaAnswers = ['shows-pupils', 'shows-staff', 'shows-none'] as const;
export type MediaAnswer = (typeof mediaAnswers)[number];

/** What is known of a draft beside its text. What could not be read is left out, never guessed. */
export type Draft = {
  text: string;
  surface: Surface;
  site?: SiteId;
  /** How many pictures or videos are attached. */
  media?: number;
  /** What the person said of the attached pictures, for this draft only. */
  mediaAnswer?: MediaAnswer;
  /** What was seen in them; left out where nobody looked. */
  pictures?: readonly SeenPicture[];
  /** What those it goes to are marked as: of a message, who gets it; of a comment or post, who is answered or tagged. */
  recipients?: readonly PersonMark[];
  /** Who it goes to is marked as a pupil of another school: some policies do not say of which school theirs are. */
  elsewhere?: true;
  /** It answers in a thread that the person keeps as evidence. */
  answersKept?: boolean;
  /** The person marked somebody as family and as a pupil here: a child of theirs may be one. */
  ownChildHere?: boolean;
  /** On which lists the name over the conversation stands. Names are shared, so it is never more than a likeness. */
  named?: readonly ('pupil' | 'staff' | 'parent')[];
};

/** All that may be known beside the words and where they stand; the types see to it that nothing is left out. */
const beside = Object.keys({
  media: true,
  mediaAnswer: true,
  pictures: true,
  recipients: true,
  elsewhere: true,
  answersKept: true,
  ownChildHere: true,
  named: true,
} satisfies Record<Beside, true>) as Beside[];
type Beside = Exclude<keyof Draft, 'text' | 'surface' | 'site'>;

/** Whether nothing is known of a draft but its words and where they stand: as of every past post. */
export function isBare(draft: Draft): boolean {
  for (const known of beside) if (draft[known]) return false;
  return true;
}
