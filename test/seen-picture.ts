import type { SeenPicture } from '../src/engine/picture.ts';

/** A picture that was looked at and showed nothing, but for what is said. */
export const seenPicture = (more: Partial<SeenPicture> = {}): SeenPicture => ({
  video: false,
  moving: false,
  large: false,
  partly: false,
  file: [],
  faces: 0,
  words: [],
  told: [],
  names: 0,
  logo: false,
  ...more,
});
