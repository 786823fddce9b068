/** What a file may tell beside its picture. `more`: a second picture or a film that came along in it. */
export const pictureTraces = ['place', 'person', 'device', 'time', 'more'] as const;
export type PictureTrace = (typeof pictureTraces)[number];

/** The answer of one look at a picture: still to come, or nothing that could be told. */
export type NoLook = 'waiting' | 'unseen';

/** What was seen in one attached picture. Never who, never how old; no part of the picture itself. */
export type SeenPicture = {
  /** Of a film only the file's data is read. */
  video: boolean;
  /** Only the first of its pictures was looked at. */
  moving: boolean;
  /** What the file tells beside the picture. */
  file: readonly PictureTrace[] | NoLook;
  /** How many faces, about. */
  faces: number | NoLook;
  /** It has more pixels than anybody opens. */
  large: boolean;
  /** Only part of the writing in it was read: there was too much for the time. */
  partly: boolean;
  /** What the school is called that was read in the picture, as the school writes it. */
  words: readonly string[] | NoLook;
  /** The same that stands in its file or in its name. */
  told: readonly string[];
  /** How many names of the lists were read in it: a paper, a screen, a list on a wall. */
  names: number;
  /** Whether it is the school's logo. */
  logo: boolean;
};

/** A picture that nobody could look at. */
export const unseenPicture: SeenPicture = {
  video: false,
  moving: false,
  file: 'unseen',
  faces: 'unseen',
  large: false,
  partly: false,
  words: 'unseen',
  told: [],
  names: 0,
  logo: false,
};
