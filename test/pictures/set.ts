import { person, type Person } from './person.ts';

/** A drawn picture and what is in it. 1,080 pixels wide unless said. */
export type Labelled = { name: string; svg: string; faces: number; words?: string };

const width = 1080;
const height = 720;

export const svgOf = (inner: string, size: readonly [number, number] = [width, height]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size[0]} ${size[1]}">${inner}</svg>`;

const skins = ['#f0cdb0', '#e3b18f', '#d9a47e', '#c68d66', '#8d5a3c', '#6b4029'];
const hairs = ['#2a1d14', '#4a3423', '#8a6a3a', '#c9a25a', '#140d08', '#7a7a7a', '#7d2f1a'];
const shirts = ['#334a6e', '#7a1f2b', '#1f5a3c', '#555', '#b58a2a'];

const somebody = (n: number, x: number, y: number, tall: number, more: Partial<Person> = {}): string =>
  person({
    x,
    y,
    height: tall,
    skin: skins[n % skins.length]!,
    hair: hairs[(n * 3) % hairs.length]!,
    shirt: shirts[n % shirts.length]!,
    longHair: n % 3 === 1,
    glasses: n % 5 === 2,
    smile: n % 2 === 0,
    ...more,
  });

const sky =
  '<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#9fc4dd"/><stop offset="1" stop-color="#e8eef0"/></linearGradient></defs><rect width="1080" height="720" fill="url(#sky)"/>';
const field = `${sky}<path d="M0 470 Q300 420 560 460 T1080 440 V720 H0Z" fill="#6f8f5a"/>`;
const wall =
  '<rect width="1080" height="720" fill="#b7a58c"/>' +
  Array.from({ length: 18 }, (_, row) =>
    Array.from(
      { length: 12 },
      (_, column) =>
        `<rect x="${column * 100 + (row % 2) * 50 - 50}" y="${row * 40}" width="96" height="36" fill="#a06a52"/>`,
    ).join(''),
  ).join('');
const room =
  '<rect width="1080" height="720" fill="#efe7d6"/><rect y="520" width="1080" height="200" fill="#9a7b58"/><rect x="60" y="80" width="260" height="300" fill="#cfe3ef" stroke="#fff" stroke-width="14"/>';
const dusk =
  '<rect width="1080" height="720" fill="#2c3444"/><circle cx="860" cy="140" r="60" fill="#f4e7c0"/>';

const rowOf = (count: number, tall: number, y: number, from = 0): string =>
  Array.from({ length: count }, (_, n) =>
    somebody(n + from, ((n + 0.5) * width) / count, y + (n % 2) * 14, tall),
  ).join('');

/** Pictures with faces in them: alone, in pairs, in groups, small, large, tilted, indoors and out. */
export const withFaces: readonly Labelled[] = [
  ['a portrait outdoors', field + somebody(0, 540, 340, 360), 1],
  ['a portrait by a wall', wall + somebody(1, 500, 330, 300), 1],
  ['a portrait in a room', room + somebody(2, 620, 300, 280), 1],
  ['a portrait at dusk', dusk + somebody(3, 480, 360, 320), 1],
  ['a head on one side', field + somebody(4, 540, 360, 300, { tilt: 15 }), 1],
  ['a head on the other side', room + somebody(5, 540, 330, 260, { tilt: -14 }), 1],
  ['somebody far off', field + somebody(6, 760, 420, 80), 1],
  ['somebody at the edge', wall + somebody(7, 160, 300, 200), 1],
  ['two friends', field + somebody(8, 380, 340, 240) + somebody(9, 690, 360, 240), 2],
  ['two by a window', room + somebody(10, 430, 300, 190) + somebody(11, 760, 310, 190), 2],
  ['one near, one far', field + somebody(12, 340, 330, 320) + somebody(13, 860, 410, 80), 2],
  ['three in a row', wall + rowOf(3, 200, 330), 3],
  ['three far off', field + rowOf(3, 90, 420, 3), 3],
  ['four in a room', room + rowOf(4, 150, 320, 1), 4],
  ['five outdoors', field + rowOf(5, 130, 380, 2), 5],
  ['a class in two rows', wall + rowOf(7, 100, 230) + rowOf(7, 100, 470, 5), 14],
  ['six at dusk', dusk + rowOf(6, 120, 340, 4), 6],
].map(([name, inner, faces]) => ({ name: String(name), svg: svgOf(String(inner)), faces: Number(faces) }));

const tree = (x: number, y: number, s = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><rect x="-12" width="24" height="90" fill="#5b4028"/><circle cy="-30" r="60" fill="#3f6b37"/><circle cx="-40" cy="0" r="42" fill="#487a3f"/><circle cx="40" cy="0" r="42" fill="#356030"/></g>`;
const house = (x: number, windows = 2): string =>
  `<g transform="translate(${x} 250)"><rect width="300" height="260" fill="#c9b89a"/><path d="M-20 0 L150 -130 L320 0Z" fill="#7a3b2e"/>${Array.from({ length: windows }, (_, n) => `<rect x="${40 + n * 140}" y="50" width="80" height="70" fill="#9fc4dd" stroke="#fff" stroke-width="6"/>`).join('')}<rect x="120" y="150" width="60" height="110" fill="#39506e"/></g>`;
const ball = (x: number, y: number, r: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="#f5f5f5" stroke="#333" stroke-width="3"/>${[0, 72, 144, 216, 288].map((a) => `<circle cx="${x + r * 0.6 * Math.cos((a * Math.PI) / 180)}" cy="${y + r * 0.6 * Math.sin((a * Math.PI) / 180)}" r="${r * 0.2}" fill="#222"/>`).join('')}`;
const book = (x: number, y: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="46" height="230" fill="${colour}" stroke="#0004"/><rect x="${x + 8}" y="${y + 30}" width="30" height="8" fill="#fff8"/>`;
const cup =
  '<rect x="420" y="280" width="220" height="240" rx="20" fill="#f2f2ee"/><path d="M640 330 q90 0 90 70 t-90 70" fill="none" stroke="#f2f2ee" stroke-width="28"/><ellipse cx="530" cy="290" rx="105" ry="26" fill="#5a3a22"/>';
const clock = `<circle cx="540" cy="340" r="210" fill="#fdfdf8" stroke="#333" stroke-width="16"/>${Array.from({ length: 12 }, (_, n) => `<rect x="534" y="150" width="12" height="36" transform="rotate(${n * 30} 540 340)"/>`).join('')}<rect x="532" y="200" width="16" height="150" transform="rotate(120 540 340)"/><rect x="534" y="180" width="12" height="170" transform="rotate(-60 540 340)"/>`;
const cat = (x: number): string =>
  `<g transform="translate(${x} 360)"><ellipse cy="180" rx="130" ry="150" fill="#8a8178"/><circle r="110" fill="#8a8178"/><path d="M-100 -60 L-90 -150 L-30 -100Z M100 -60 L90 -150 L30 -100Z" fill="#8a8178"/><ellipse cx="-42" cy="-10" rx="20" ry="24" fill="#c8d36a"/><ellipse cx="42" cy="-10" rx="20" ry="24" fill="#c8d36a"/><ellipse cx="-42" cy="-10" rx="6" ry="22"/><ellipse cx="42" cy="-10" rx="6" ry="22"/><path d="M-12 30 L12 30 L0 44Z" fill="#b06a6a"/><path d="M0 44 Q-20 62 -34 50 M0 44 Q20 62 34 50 M-30 36 L-120 26 M-30 42 L-120 50 M30 36 L120 26 M30 42 L120 50" stroke="#333" stroke-width="3" fill="none"/></g>`;
const sign = (words: string, ground: string, ink: string): string =>
  `<rect x="190" y="180" width="700" height="300" rx="16" fill="${ground}"/><text x="540" y="360" font-family="DejaVu Sans" font-size="92" font-weight="700" fill="${ink}" text-anchor="middle">${words}</text>`;
const noise = (seed: number, scale: number): string =>
  `<filter id="n"><feTurbulence type="fractalNoise" baseFrequency="${scale}" numOctaves="4" seed="${seed}"/></filter><rect width="1080" height="720" filter="url(#n)"/>`;
const stripes = Array.from(
  { length: 18 },
  (_, n) => `<rect x="${n * 60}" width="60" height="720" fill="hsl(${n * 40} 50% 60%)"/>`,
).join('');
const hills = `${sky}<path d="M0 500 L220 260 L420 470 L640 220 L900 500 L1080 380 V720 H0Z" fill="#6d7f92"/><path d="M0 560 Q500 480 1080 560 V720 H0Z" fill="#4d6b44"/>`;
const sea = `${sky}<rect y="380" width="1080" height="340" fill="#3c6e8a"/>${Array.from({ length: 30 }, (_, n) => `<path d="M${(n * 97) % 1080} ${400 + ((n * 53) % 300)} q20 -14 40 0" stroke="#fff9" stroke-width="4" fill="none"/>`).join('')}`;
const car = `${field}<g transform="translate(320 380)"><path d="M0 120 V60 Q10 50 60 50 L120 -20 H300 L370 50 Q440 55 440 80 V120Z" fill="#a32a2a"/><circle cx="100" cy="125" r="44"/><circle cx="340" cy="125" r="44"/><path d="M135 0 L100 50 H200 V0Z M220 0 V50 H330 L290 0Z" fill="#bfe0ee"/></g>`;
const plate =
  '<rect width="1080" height="720" fill="#6b4a32"/><circle cx="540" cy="360" r="270" fill="#f6f4ee"/><circle cx="540" cy="360" r="190" fill="#efece2"/><circle cx="480" cy="320" r="60" fill="#d9a03a"/><circle cx="610" cy="340" r="46" fill="#b8402c"/><path d="M440 430 q90 60 190 -10" stroke="#4d7a3a" stroke-width="30" fill="none"/>';
const socket =
  '<rect width="1080" height="720" fill="#ddd8cc"/><rect x="420" y="240" width="240" height="240" rx="20" fill="#fafafa" stroke="#bbb" stroke-width="4"/><rect x="528" y="280" width="24" height="60" fill="#333"/><rect x="460" y="380" width="56" height="24" fill="#333"/><rect x="564" y="380" width="56" height="24" fill="#333"/>';
const bikes = `${wall}${[300, 640].map((x) => `<circle cx="${x}" cy="500" r="100" fill="none" stroke="#222" stroke-width="12"/><circle cx="${x + 240}" cy="500" r="100" fill="none" stroke="#222" stroke-width="12"/><path d="M${x} 500 L${x + 90} 340 L${x + 200} 340 L${x + 240} 500 M${x + 90} 340 L${x + 130} 500 L${x + 200} 340" stroke="#1f5a8c" stroke-width="12" fill="none"/>`).join('')}`;
const shelf = `<rect width="1080" height="720" fill="#d8c8a8"/>${Array.from({ length: 20 }, (_, n) => book(60 + n * 48, 240, `hsl(${n * 67} 45% ${30 + (n % 4) * 10}%)`)).join('')}`;
const balloons = `${sky}${[200, 420, 650, 860].map((x, n) => `<ellipse cx="${x}" cy="${260 + n * 20}" rx="80" ry="100" fill="hsl(${n * 90} 60% 55%)"/><path d="M${x} ${360 + n * 20} Q${x - 20} 500 ${x} 640" stroke="#555" stroke-width="3" fill="none"/>`).join('')}`;
const dog = `${field}<g transform="translate(540 380)"><ellipse cy="150" rx="170" ry="120" fill="#8a5a2c"/><circle cy="-10" r="110" fill="#a06a36"/><ellipse cx="-110" cy="10" rx="36" ry="80" fill="#6b431f"/><ellipse cx="110" cy="10" rx="36" ry="80" fill="#6b431f"/><circle cx="-38" cy="-30" r="13"/><circle cx="38" cy="-30" r="13"/><ellipse cy="46" rx="58" ry="46" fill="#c99a66"/><ellipse cy="24" rx="26" ry="18"/></g>`;

/** Pictures with nobody in them, some of which look at one all the same. */
export const withoutFaces: readonly Labelled[] = [
  ['hills', hills],
  ['the sea', sea],
  ['trees', field + tree(250, 420) + tree(560, 440, 1.3) + tree(850, 410)],
  ['a house', field + house(390)],
  [
    'a house that looks back',
    field + house(390, 2) + '<rect x="500" y="440" width="80" height="20" fill="#222"/>',
  ],
  ['a street', field + house(60) + house(400) + house(740)],
  ['a brick wall', wall],
  ['an empty room', room],
  ['a football', field + ball(540, 420, 130)],
  ['three footballs', field + ball(240, 480, 80) + ball(540, 460, 80) + ball(860, 490, 80)],
  ['a shelf of books', shelf],
  ['a cup', room + cup],
  ['a clock', room + clock],
  ['a cat', room + cat(540)],
  ['two cats', field + cat(330) + cat(760)],
  ['a dog', dog],
  ['a sign', wall + sign('ORCHARD LANE', '#1f3a5f', '#fff')],
  ['a notice', room + sign('QUIET PLEASE', '#fff', '#222')],
  ['noise, fine', noise(3, 0.08)],
  ['noise, coarse', noise(9, 0.012)],
  ['noise, colour', noise(21, 0.03)],
  ['stripes', stripes],
  ['a car', car],
  ['a plate of food', plate],
  ['a socket', socket],
  ['bicycles', bikes],
  ['balloons', balloons],
  ['the moon', dusk],
  ['a tree at dusk', dusk + tree(400, 440, 1.5)],
  ['nothing at all', '<rect width="1080" height="720" fill="#888"/>'],
].map(([name, inner]) => ({ name: String(name), svg: svgOf(String(inner)), faces: 0 }));

const onSign = (
  name: string,
  words: readonly string[],
  more: {
    size: number;
    ground: string;
    ink: string;
    font?: string;
    weight?: number;
    back?: string;
    tilt?: number;
  },
): Labelled => {
  const { size, ground, ink, font = 'DejaVu Sans', weight = 700, back = wall, tilt = 0 } = more;
  const tall = words.length * size * 1.35 + size;
  const lines = words.map(
    (line, n) =>
      `<text x="540" y="${360 - tall / 2 + size * 1.5 + n * size * 1.35}" font-family="${font}" font-size="${size * 1.37}" font-weight="${weight}" fill="${ink}" text-anchor="middle">${line}</text>`,
  );
  return {
    name,
    faces: 0,
    words: words.join(' '),
    svg: svgOf(
      `${back}<g transform="rotate(${tilt} 540 360)"><rect x="90" y="${360 - tall / 2}" width="900" height="${tall}" rx="14" fill="${ground}"/>${lines.join('')}</g>`,
    ),
  };
};

const serif = 'DejaVu Serif';
const narrow = 'Liberation Sans Narrow';
const sans = 'Liberation Sans';

/** Flat signs, banners, jumpers and badges with what the demo school is called, its capitals 40 pixels tall or more. */
export const schoolSigns: readonly Labelled[] = [
  onSign('a board, white on blue', ['LARKFIELD PRIMARY', 'SCHOOL'], {
    size: 60,
    ground: '#1f3a5f',
    ink: '#fff',
  }),
  onSign('a board, black on white', ['Larkfield Primary School'], { size: 40, ground: '#fff', ink: '#111' }),
  onSign('a board in serifs', ['Larkfield', 'Primary School'], {
    size: 60,
    ground: '#f4efe0',
    ink: '#3a1c10',
    font: serif,
  }),
  onSign('a board, gold on red', ['LARKFIELD PRIMARY'], { size: 50, ground: '#7a1f2b', ink: '#f2d27a' }),
  onSign('a narrow board', ['LARKFIELD PRIMARY SCHOOL'], {
    size: 48,
    ground: '#1f5a3c',
    ink: '#fff',
    font: narrow,
  }),
  onSign('a welcome', ['Welcome to', 'Larkfield Primary School'], {
    size: 42,
    ground: '#fff',
    ink: '#7a1f2b',
    font: sans,
    back: field,
  }),
  onSign('a banner', ['LARKFIELD PRIMARY', 'SUMMER FAIR'], {
    size: 64,
    ground: '#f2c230',
    ink: '#222',
    back: field,
  }),
  onSign('a banner, thin letters', ['Larkfield Primary', 'Sports Day'], {
    size: 56,
    ground: '#fff',
    ink: '#1f3a5f',
    weight: 400,
    back: field,
  }),
  onSign('a jumper', ['LARKFIELD', 'PRIMARY SCHOOL'], {
    size: 44,
    ground: '#1b2d52',
    ink: '#f0d060',
    back: room,
  }),
  onSign('a mug', ['Larkfield Primary'], {
    size: 54,
    ground: '#f6f6f2',
    ink: '#1f5a8c',
    font: serif,
    back: room,
  }),
  onSign('a certificate', ['Certificate', 'Larkfield Primary School', 'Star of the week'], {
    size: 40,
    ground: '#fffdf4',
    ink: '#333',
    font: serif,
    back: room,
  }),
  onSign('a letterhead', ['Larkfield Primary School', 'Quarry Lane, Ambleford'], {
    size: 40,
    ground: '#fff',
    ink: '#222',
    font: sans,
    weight: 400,
    back: room,
  }),
  onSign('a class door', ['Larkfield Primary', '4 Swift'], {
    size: 60,
    ground: '#ffe9b0',
    ink: '#333',
    back: room,
  }),
  onSign('a gate', ['LARKFIELD', 'PRIMARY'], { size: 80, ground: '#222', ink: '#ddd' }),
  onSign('a bus', ['Larkfield Primary School'], {
    size: 44,
    ground: '#fff',
    ink: '#a32a2a',
    font: sans,
    back: field,
  }),
  onSign('a board, a little crooked', ['LARKFIELD PRIMARY'], {
    size: 56,
    ground: '#1f3a5f',
    ink: '#fff',
    tilt: 3,
  }),
  onSign('a board, crooked the other way', ['Larkfield Primary School'], {
    size: 46,
    ground: '#fff',
    ink: '#111',
    tilt: -4,
  }),
  onSign('a board at dusk', ['LARKFIELD PRIMARY', 'SCHOOL'], {
    size: 54,
    ground: '#2a3350',
    ink: '#9aa6c4',
    back: dusk,
  }),
  onSign('a pale banner', ['Larkfield Primary School'], {
    size: 46,
    ground: '#dfe6ea',
    ink: '#7d8f9c',
    back: field,
  }),
  onSign('a green jumper', ['Larkfield', 'Primary'], {
    size: 60,
    ground: '#1c6b3c',
    ink: '#fff',
    font: serif,
    back: room,
  }),
];

/** Signs of others, in which nothing of the school's may be read. */
export const otherSigns: readonly Labelled[] = [
  onSign('another school', ['BROOKSIDE PRIMARY', 'SCHOOL'], { size: 60, ground: '#1f3a5f', ink: '#fff' }),
  onSign('a village', ['Larkfield'], { size: 60, ground: '#fff', ink: '#111', back: field }),
  onSign('a garage', ['LARKFIELD ROAD', 'GARAGE'], { size: 60, ground: '#a32a2a', ink: '#fff' }),
  onSign('a shop', ['Fresh bread', 'and cakes'], { size: 60, ground: '#f2c230', ink: '#222' }),
  onSign('a library', ['Ambleford Library', 'Quiet please'], {
    size: 50,
    ground: '#fff',
    ink: '#333',
    back: room,
  }),
];
