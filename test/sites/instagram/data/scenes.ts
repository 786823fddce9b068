import { svgPicture } from './svg-picture.ts';

export type Scene = keyof typeof scenes;

type Random = () => number;

/** The same picture for the same number, so that screenshots can be compared. */
function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const scene = (back: string, draw: (random: Random) => string) => (seed: number) =>
  svgPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600"><rect width="600" height="600" fill="${back}"/>${draw(randomFrom(seed))}</svg>`,
  );

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

function shelf(bottom: number, random: Random): string {
  const colours = ['#c8553d', '#f2b84b', '#2f6f73', '#274060', '#8fb996', '#f6f0e4', '#7a3b69', '#d98e73'];
  let books = '';
  for (let left = 34; left < 562;) {
    const width = Math.min(18 + random() * 26, 572 - left);
    const height = 96 + random() * 46;
    const tilt = random() > 0.88 ? -7 : 0;
    const colour = pick(colours, random);
    books += `<g transform="rotate(${tilt} ${left} ${bottom})"><rect x="${left}" y="${bottom - height}" width="${width}" height="${height}" rx="2" fill="${colour}"/><rect x="${left + 4}" y="${bottom - height + 14}" width="${width - 8}" height="5" fill="#fff" opacity=".55"/><rect x="${left + 4}" y="${bottom - 26}" width="${width - 8}" height="3" fill="#000" opacity=".2"/></g>`;
    left += width + 2 + (tilt ? 16 : 0);
  }
  return `${books}<rect x="20" y="${bottom}" width="560" height="16" fill="#9a6a3f"/><rect x="20" y="${bottom + 16}" width="560" height="6" fill="#000" opacity=".15"/>`;
}

function sunflower(x: number, top: number): string {
  const petals = times(
    14,
    (i) =>
      `<ellipse cx="${x}" cy="${top - 30}" rx="10" ry="24" fill="#f6b93b" transform="rotate(${(i * 360) / 14} ${x} ${top})"/>`,
  );
  return `<path d="M${x} ${top}q8 120-4 260" stroke="#4c7a34" stroke-width="10" fill="none"/><path d="M${x + 3} ${top + 130}q46-34 66 4-40 22-66-4M${x + 2} ${top + 170}q-50-28-64 8 36 22 64-8" fill="#5f9440"/>${petals}<circle cx="${x}" cy="${top}" r="24" fill="#6b4423"/><circle cx="${x}" cy="${top}" r="14" fill="#4d2f17"/>`;
}

function cake(x: number, y: number, icing: string): string {
  return `<path d="M${x - 52} ${y}h104l-14 84h-76z" fill="#d9a066"/>${times(5, (i) => `<path d="M${x - 38 + i * 19} ${y + 4}l${6 - i * 3} 78" stroke="#b97f48" stroke-width="4"/>`)}<path d="M${x - 62} ${y + 6}c-8-34 16-40 22-44 4-30 30-46 40-46s36 16 40 46c6 4 30 10 22 44-12 12-28 2-34 2s-20 10-28 10-20-10-28-10-22 10-34-2z" fill="${icing}"/><circle cx="${x}" cy="${y - 88}" r="12" fill="#c8384a"/>`;
}

function jar(x: number, colour: string): string {
  return `<path d="M${x - 6} 176l6 190M${x + 26} 150l-12 210" stroke="#a97c50" stroke-width="8" stroke-linecap="round"/><path d="M${x - 14} 178q8-34 10-36 6 14 8 36zM${x + 18} 152q10-34 14-34 4 16 0 36z" fill="${colour}"/><rect x="${x - 44}" y="300" width="92" height="140" rx="12" fill="#fff" opacity=".75"/><rect x="${x - 38}" y="350" width="80" height="84" rx="8" fill="${colour}"/><rect x="${x - 48}" y="292" width="100" height="18" rx="6" fill="#dfe5e8"/>`;
}

function planet(x: number, y: number, size: number, colour: string, ring: boolean): string {
  return `<path d="M${x} 0V${y - size}" stroke="#fff" opacity=".5" stroke-width="2"/><circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/><path d="M${x - size * 0.86} ${y - size * 0.3}q${size} ${size * 0.34} ${size * 1.7} 0M${x - size * 0.92} ${y + size * 0.3}q${size} ${size * 0.34} ${size * 1.8} 0" stroke="#000" opacity=".14" stroke-width="${size / 6}" fill="none"/>${ring ? `<ellipse cx="${x}" cy="${y}" rx="${size * 1.7}" ry="${size * 0.42}" fill="none" stroke="#e9d8a6" stroke-width="7" transform="rotate(-16 ${x} ${y})"/>` : ''}`;
}

function leaf(x: number, y: number, size: number, turn: number, colour: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M0 60C-46 20-36-34 0-66c36 32 46 86 0 126z" fill="${colour}"/><path d="M0 58V-50M0 30l-24-22M0 30l24-22M0-2l-20-18M0-2l20-18" stroke="#fff" opacity=".55" stroke-width="4" fill="none"/></g>`;
}

/** Drawn stand-ins for photographs. */
export const scenes = {
  bookshelf: scene(
    '#f3e6d3',
    (random) =>
      `<rect x="20" y="0" width="560" height="600" fill="#e8d3b6"/>${[186, 376, 566].map((bottom) => shelf(bottom, random)).join('')}<rect width="20" height="600" fill="#86592f"/><rect x="580" width="20" height="600" fill="#86592f"/>`,
  ),
  garden: scene(
    '#a9d6f2',
    (random) =>
      `<circle cx="${440 + random() * 80}" cy="96" r="48" fill="#fff3c4"/><path d="M60 130q20-40 60-30 20-40 66-18 44-8 50 36 34 12 6 30H66q-34-4-6-18z" fill="#fff" opacity=".85"/><path d="M0 430q150-60 300-20t300-10v200H0z" fill="#8dbb6a"/>${[90, 210, 320, 430, 530].map((x) => sunflower(x, 210 + random() * 90)).join('')}<rect y="486" width="600" height="114" fill="#8b5e3c"/><path d="M0 524h600M0 562h600" stroke="#6f4829" stroke-width="5"/>`,
  ),
  board: scene(
    '#c79a6a',
    () =>
      `<rect x="36" y="70" width="528" height="420" rx="8" fill="#7d5632"/><rect x="56" y="90" width="488" height="380" fill="#2f4a41"/><g fill="#f4f1e6" font-family="Georgia, serif" font-size="44" text-anchor="middle"><text x="300" y="162">1</text><text x="250" y="226">1</text><text x="350" y="226">1</text><text x="200" y="290">1</text><text x="300" y="290">2</text><text x="400" y="290">1</text><text x="150" y="354">1</text><text x="250" y="354">3</text><text x="350" y="354">3</text><text x="450" y="354">1</text><text x="100" y="418">1</text><text x="200" y="418">4</text><text x="300" y="418" fill="#f6c945">?</text><text x="400" y="418">4</text><text x="500" y="418">1</text></g><rect x="56" y="482" width="488" height="18" fill="#5f3f22"/><rect x="120" y="474" width="54" height="10" rx="4" fill="#fff"/><rect x="200" y="474" width="34" height="10" rx="4" fill="#f6c945"/>`,
  ),
  hills: scene(
    '#f7c59f',
    (random) =>
      `<rect width="600" height="200" fill="#f3a683"/><rect y="140" width="600" height="120" fill="#f8cfa0" opacity=".7"/><circle cx="${230 + random() * 140}" cy="240" r="66" fill="#fff1c9"/><path d="M0 320q110-110 220-20 90-110 200-10 80-60 180 10v300H0z" fill="#9a7aa0"/><path d="M0 390q160-90 300 0t300-30v240H0z" fill="#6a6b9a"/><path d="M0 460q180-70 330 10t270-30v160H0z" fill="#41557b"/><path d="M0 530q200-60 600 10v60H0z" fill="#263c52"/><path d="M250 600q70-50 20-80t60-62 20-50" fill="none" stroke="#f3dcb8" stroke-width="12" stroke-linecap="round"/>`,
  ),
  cakes: scene(
    '#fbe7e4',
    () =>
      `<rect y="420" width="600" height="180" fill="#e9c9b0"/><path d="M0 60q75 60 150 0t150 0 150 0 150 0" fill="none" stroke="#d98a8a" stroke-width="5"/>${times(8, (i) => `<path d="M${20 + i * 75} 78h46l-23 46z" fill="${['#f2b84b', '#8fb996', '#7fa8d1', '#d98e73'][i % 4]}"/>`)}${cake(120, 262, '#f7b3c2')}${cake(300, 262, '#fff')}${cake(480, 262, '#fbe08d')}${cake(120, 462, '#fff')}${cake(300, 462, '#fbe08d')}${cake(480, 462, '#f7b3c2')}`,
  ),
  planets: scene(
    '#1f2a4d',
    (random) =>
      `${times(60, () => `<circle cx="${random() * 600}" cy="${random() * 600}" r="${0.8 + random() * 2}" fill="#fff" opacity="${0.3 + random() * 0.6}"/>`)}${planet(110, 210, 46, '#c9704f', false)}${planet(236, 380, 66, '#d9b36c', true)}${planet(380, 170, 36, '#6fa3c8', false)}${planet(486, 320, 58, '#7fb08a', false)}${planet(540, 110, 22, '#c9c3d6', false)}<path d="M0 540h600v60H0z" fill="#141c36"/>`,
  ),
  jars: scene(
    '#dcebf2',
    () =>
      `<rect x="60" y="0" width="480" height="330" fill="#bfe0ef"/><path d="M60 250q120-80 240-10t240-40v130H60z" fill="#9cc58a"/><path d="M300 0v330M60 160h480" stroke="#fff" stroke-width="14"/><rect x="52" y="0" width="14" height="340" fill="#fff"/><rect x="534" y="0" width="14" height="340" fill="#fff"/>${jar(110, '#d2483f')}${jar(235, '#f0b429')}${jar(360, '#2f7fb5')}${jar(485, '#4f9a5c')}<rect y="440" width="600" height="34" fill="#f7f2ea"/><rect y="474" width="600" height="126" fill="#e6d9c6"/>`,
  ),
  leaves: scene('#f6efe2', (random) =>
    times(16, (i) =>
      leaf(
        80 + (i % 4) * 148 + random() * 30,
        90 + Math.floor(i / 4) * 145 + random() * 30,
        0.62 + random() * 0.36,
        random() * 360,
        pick(['#c8553d', '#e08e45', '#f2b84b', '#7a8f3c', '#93452f'], random),
      ),
    ),
  ),
  tea: scene(
    '#6b8f8a',
    () =>
      `<path d="M0 0h600v600H0z" fill="#cdb79a"/><path d="M0 90h600M0 230h600M0 370h600M0 510h600" stroke="#b79f80" stroke-width="4"/><g transform="rotate(-12 210 330)"><rect x="60" y="190" width="280" height="330" rx="6" fill="#2f6f73"/><rect x="74" y="182" width="270" height="326" fill="#fffaf0"/><rect x="60" y="176" width="280" height="330" rx="6" fill="#c8553d"/><rect x="94" y="226" width="212" height="14" fill="#fff" opacity=".8"/><rect x="94" y="254" width="140" height="10" fill="#fff" opacity=".6"/></g><circle cx="440" cy="210" r="120" fill="#fff"/><circle cx="440" cy="210" r="92" fill="#f2ece2"/><circle cx="440" cy="210" r="70" fill="#8c4f25"/><path d="M410 190q20-24 50-10" stroke="#c98d5c" stroke-width="6" fill="none" stroke-linecap="round"/><path d="M545 200q50-14 44 30-8 40-50 26" fill="none" stroke="#fff" stroke-width="18"/><circle cx="430" cy="450" r="44" fill="#d9a45f"/><circle cx="416" cy="440" r="5" fill="#6b4423"/><circle cx="440" cy="458" r="6" fill="#6b4423"/><circle cx="446" cy="434" r="5" fill="#6b4423"/>`,
  ),
};
