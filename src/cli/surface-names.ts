import { surfaces, type Surface } from '../engine/draft.ts';

/** What files call a surface, and what the engine calls it. */
const names: Readonly<Record<string, Surface>> = {
  ...Object.fromEntries(surfaces.map((surface) => [surface, surface])),
  dm: 'message',
  reply: 'comment',
  caption: 'post',
  story: 'post',
  name: 'display-name',
};

export const surfaceOf = (name: string): Surface | undefined => names[name];
