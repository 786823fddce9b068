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

/** What is known of a draft beside its text. What could not be read is left out, never guessed. */
export type Draft = {
  text: string;
  surface: Surface;
  site?: SiteId;
  /** How many pictures or videos are attached. */
  media?: number;
  /** What the person said of the attached pictures, for this draft only. */
  mediaAnswer?: 'shows-pupils' | 'shows-none';
  /** What those it goes to are marked as: of a message, who gets it; of a comment or post, who is answered or tagged. */
  recipients?: readonly PersonMark[];
  /** On which lists the name over the conversation stands. Names are shared, so it is never more than a likeness. */
  named?: readonly ('pupil' | 'staff' | 'parent')[];
};
