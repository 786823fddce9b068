import { svgPicture } from './svg-picture.ts';

export type Look = {
  back: string;
  skin: string;
  hair: string;
  top: string;
  style: 'short' | 'long' | 'bun' | 'crest' | 'lantern' | 'leaf';
};

const head = ({ skin, top }: Look) =>
  `<path d="M14 100c2-22 16-32 36-32s34 10 36 32z" fill="${top}"/><path d="M42 56h16v14a8 8 0 0 1-16 0z" fill="${skin}"/><ellipse cx="50" cy="43" rx="17" ry="20" fill="${skin}"/>`;

const drawings: Record<Look['style'], (look: Look) => string> = {
  short: (look) =>
    `${head(look)}<path d="M31 42c-3-18 8-26 20-26 13 0 21 9 18 26-3-8-8-11-19-11s-16 4-19 11z" fill="${look.hair}"/>`,
  long: (look) =>
    `<path d="M27 78c-3-14-2-30 1-42 4-14 13-20 22-20s19 6 22 20c3 12 4 28 1 42z" fill="${look.hair}"/>${head(look)}<path d="M32 42c0-14 7-21 18-21s18 7 18 21c-6-3-12-8-15-13-4 6-12 11-21 13z" fill="${look.hair}"/>`,
  bun: (look) =>
    `<circle cx="50" cy="17" r="9" fill="${look.hair}"/>${head(look)}<path d="M31 43c-2-15 7-24 19-24s21 9 19 24c-5-7-11-10-19-10s-14 3-19 10z" fill="${look.hair}"/>`,
  crest: ({ top, back }) =>
    `<path d="M26 24h48v30c0 14-10 22-24 28-14-6-24-14-24-28z" fill="${top}"/><path d="M34 40c6-3 11-2 16 2 5-4 10-5 16-2v20c-6-3-11-2-16 2-5-4-10-5-16-2z" fill="${back}"/>`,
  lantern: ({ top, back }) =>
    `<path d="M49 8h2v16h-2z" fill="${top}"/><ellipse cx="50" cy="50" rx="25" ry="27" fill="${top}"/><path d="M50 23v54M38 26c-5 16-5 32 0 48M62 26c5 16 5 32 0 48" fill="none" stroke="${back}" stroke-width="2"/><path d="M43 77h14v7H43z" fill="${top}"/>`,
  leaf: ({ skin, top }) =>
    `<path d="M48 86c0-22 0-34 2-46" fill="none" stroke="${top}" stroke-width="4"/><path d="M50 48c-18 2-28-8-30-24 18-2 28 8 30 24zM50 60c0-17 10-27 29-27 0 18-11 28-29 27z" fill="${skin}"/>`,
};

export function avatarPicture(look: Look): string {
  return svgPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="150" height="150"><rect width="100" height="100" fill="${look.back}"/>${drawings[look.style](look)}</svg>`,
  );
}
