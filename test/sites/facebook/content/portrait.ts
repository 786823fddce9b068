import type { Person } from './people.ts';

const hair: Record<Person['portrait']['cut'], (colour: string) => { behind: string; before: string }> = {
  short: (c) => ({
    behind: '',
    before: `<path fill="${c}" d="M31 42q-2-24 19-24t19 24q-4-10-9-12-12 5-22 0-5 3-7 12z"/>`,
  }),
  long: (c) => ({
    behind: `<path fill="${c}" d="M28 74q-4-56 22-56t22 56q-22 8-44 0z"/>`,
    before: `<path fill="${c}" d="M31 45q2-24 19-25 17 1 19 25-9-4-14-15-8 11-24 15z"/>`,
  }),
  bun: (c) => ({
    behind: `<circle cx="50" cy="15" r="9" fill="${c}"/>`,
    before: `<path fill="${c}" d="M30 45q-1-25 20-25t20 25q-6-3-8-11-12 3-24 0-2 8-8 11z"/>`,
  }),
  curly: (c) => ({
    behind: `<g fill="${c}"><circle cx="34" cy="34" r="13"/><circle cx="50" cy="25" r="14"/><circle cx="66" cy="34" r="13"/><circle cx="29" cy="50" r="10"/><circle cx="71" cy="50" r="10"/></g>`,
    before: `<path fill="${c}" d="M33 40q6-14 17-14t17 14q-8-5-17-5t-17 5z"/>`,
  }),
  scarf: (c) => ({
    behind: `<path fill="${c}" d="M25 84q-3-68 25-68t25 68z"/>`,
    before: `<path fill="${c}" fill-rule="evenodd" d="M27 60q-4-42 23-42t23 42q-4 17-23 21-19-4-23-21zm8-13q0 25 15 25t15-25q-3-14-15-14t-15 14z"/>`,
  }),
  bald: (c) => ({
    behind: '',
    before: `<path fill="${c}" d="M32.500 52q3 9 8 7 9.500-3 19 0 5 2 8-7 0 18-17.500 18.500-17.500-.5-17.500-18.500z"/>`,
  }),
};

/** A small drawn portrait, so that no real face is ever shown. */
export function portrait({ portrait: p }: Person): string {
  const { behind, before } = hair[p.cut](p.hair);
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${p.wash}"/>` +
    behind +
    `<path fill="${p.shirt}" d="M14 104q2-27 36-27t36 27z"/><rect x="42" y="60" width="16" height="22" rx="8" fill="${p.skin}"/>` +
    `<ellipse cx="50" cy="47" rx="17.500" ry="21" fill="${p.skin}"/>` +
    before +
    `</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
