const uri = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const hues: [string, string][] = [
  ['#2f6f73', '#8fc1a9'],
  ['#7a4e9a', '#d2a5d8'],
  ['#b4562f', '#f2b880'],
  ['#2c5a94', '#8fb8de'],
  ['#8c2f4f', '#e59aa8'],
  ['#55702c', '#c3d08b'],
  ['#4a4a68', '#a3a3c2'],
];

function seed(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

/** A round patch of colour with initials. */
export function avatar(name: string): string {
  const [dark, pale] = hues[seed(name) % hues.length]!;
  const initials = (name.match(/\b\p{L}/gu) ?? ['·']).slice(0, 2).join('');
  return uri(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="${dark}"/>
<circle cx="62" cy="16" r="34" fill="${pale}" opacity=".45"/><circle cx="12" cy="74" r="30" fill="${pale}" opacity=".3"/>
<text x="40" y="51" font-family="Helvetica,Arial,sans-serif" font-size="30" font-weight="700" text-anchor="middle" fill="#fff">${initials}</text></svg>`);
}

const scenes = {
  hills: `<rect width="640" height="360" fill="#cfe3ec"/><circle cx="500" cy="90" r="46" fill="#ffe2a0"/>
<path d="M0 230q120-90 260-30t380-60v220H0z" fill="#8fb39a"/><path d="M0 280q180-70 340-20t300-30v130H0z" fill="#5d8a6b"/>
<path d="M0 330q200-40 640-20v50H0z" fill="#3f6b50"/>`,
  shelf: `<rect width="640" height="360" fill="#f1e4cf"/><rect y="300" width="640" height="24" fill="#8a5a33"/>
${[40, 84, 122, 178, 214, 268, 306, 360, 410, 446, 500, 548]
  .map((x, i) => {
    const height = 150 + ((i * 37) % 90);
    return `<rect x="${x}" y="${300 - height}" width="${28 + ((i * 7) % 14)}" height="${height}" rx="3" fill="${hues[i % 7]![i % 2]}"/>`;
  })
  .join('')}`,
  loaf: `<rect width="640" height="360" fill="#e9e2d8"/><ellipse cx="320" cy="286" rx="250" ry="30" fill="#cabfae"/>
<path d="M110 270q0-150 210-150t210 150q0 22-24 22H134q-24 0-24-22z" fill="#b9773b"/>
<path d="M200 160q30 40 10 100M310 136q34 50 12 130M420 156q30 40 14 104" fill="none" stroke="#e8c48c" stroke-width="14" stroke-linecap="round"/>`,
  shore: `<rect width="640" height="360" fill="#f4d9bd"/><circle cx="320" cy="170" r="62" fill="#f08a5d"/>
<rect y="190" width="640" height="170" fill="#5b8fa8"/><path d="M0 214h640M60 240h460M140 268h380" stroke="#dfeaf0" stroke-width="5" opacity=".6"/>
<path d="M0 360q160-70 330-34t310-30v64z" fill="#d9b98c"/>`,
  plot: `<rect width="640" height="360" fill="#d7e6d2"/><path d="M0 180h640v180H0z" fill="#6b4d33"/>
${[60, 170, 280, 390, 500]
  .map(
    (x) =>
      `<path d="M${x} 360q40-120 60-180M${x + 40} 230q-30-30-46-16M${x + 44} 250q34-30 54-12" fill="none" stroke="#4f8a3d" stroke-width="12" stroke-linecap="round"/>`,
  )
  .join('')}`,
  pens: `<rect width="640" height="360" fill="#dfe7f5"/>${[80, 170, 260, 350, 440, 530]
    .map(
      (x, i) =>
        `<rect x="${x}" y="70" width="34" height="190" rx="8" fill="${hues[i]![0]}"/><path d="M${x} 260h34l-17 44z" fill="${hues[i]![1]}"/>`,
    )
    .join('')}`,
};

export type Scene = keyof typeof scenes;

export function picture(scene: Scene): string {
  return uri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice">${scenes[scene]}</svg>`,
  );
}
