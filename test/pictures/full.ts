import { svgOf, type Labelled } from './set.ts';

const side = 1080;
const words =
  'the fair began with notes on paint paper and glue which everyone had asked about before moving on to cakes and bunting for the tables by the gate'.split(
    ' ',
  );

/** A page of small print, `size` pixels a letter. */
const page = (size: number): string => {
  const rows = Math.floor(side / (size * 1.5));
  const each = Math.floor(side / (size * 0.62 * 6));
  return (
    `<rect width="${side}" height="${side}" fill="#fdfcf8"/>` +
    Array.from({ length: rows }, (_, row) => {
      const line = Array.from({ length: each }, (_, n) => words[(row * each + n) % words.length]).join(' ');
      return `<text x="20" y="${(row + 1) * size * 1.5}" font-family="DejaVu Sans" font-size="${size}">${line}</text>`;
    }).join('')
  );
};

/** Something grainy: leaves, gravel, cloth. The finer, the more of it looks like letters. */
const grain = (fine: number): string => {
  const [scale, shift] = [3.6, -1.3];
  const channel = `${scale} 0 0 0 ${shift}`;
  return `<filter id="g"><feTurbulence type="turbulence" baseFrequency="${fine}" numOctaves="4" seed="3"/><feColorMatrix values="${channel} ${channel} ${channel} 0 0 0 0 1"/></filter><rect width="${side}" height="${side}" filter="url(#g)"/>`;
};

const banner =
  '<rect x="60" y="480" width="960" height="130" fill="#1f3a5f"/><text x="540" y="568" font-family="DejaVu Sans" font-size="64" font-weight="700" fill="#fff" text-anchor="middle">Larkfield Primary</text>';

/** Pictures in which there is more to read, or to take for letters, than there is time. */
export const fullOfThings: readonly Labelled[] = [
  ['a page of small print', page(11)],
  ['a page of print', page(14)],
  ['a page of large print', page(18)],
  ['a page with a banner', page(11) + banner],
  ['leaves', grain(0.04)],
  ['gravel', grain(0.12)],
  ['gravel with a banner', grain(0.12) + banner],
  ['cloth', grain(0.4)],
].map(([name, inner]) => ({ name: String(name), svg: svgOf(String(inner), [side, side]), faces: 0 }));
