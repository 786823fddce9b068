export type SceneName = 'frost' | 'shelf' | 'hills' | 'pots' | 'river';

function books(): string {
  const colours = ['#8c3b3b', '#2f5d73', '#c58b2f', '#4d6b43', '#6d4a7c', '#b9573a', '#31485f', '#9a9a5b'];
  let x = 46;
  return Array.from({ length: 22 }, (_, i) => {
    const width = 18 + ((i * 7) % 16);
    const height = 150 + ((i * 29) % 74);
    const book = `<rect x="${x}" y="${330 - height}" width="${width}" height="${height}" rx="2" fill="${colours[i % 8]}"/><rect x="${x + 4}" y="${330 - height + 18}" width="${width - 8}" height="5" fill="#fff" opacity=".45"/>`;
    x += width + 2;
    return book;
  }).join('');
}

function pot(x: number, width: number, height: number, colour: string): string {
  const y = 336 - height;
  const half = width / 2;
  return (
    `<path fill="${colour}" d="M${x - half * 0.5} ${y}h${half}q${half * 0.9} ${height * 0.4} ${half * 0.3} ${height}h${-half * 1.6}q${-half * 0.6} ${-height * 0.6} ${half * 0.3} ${-height}z"/>` +
    `<rect x="${x - half * 0.62}" y="${y - 8}" width="${half * 1.24}" height="12" rx="6" fill="${colour}"/>` +
    `<path stroke="#fff" stroke-opacity=".4" stroke-width="5" fill="none" d="M${x - half * 0.85} ${y + height * 0.42}q${half * 0.85} 16 ${half * 1.7} 0"/>`
  );
}

const scenes: Record<SceneName, () => string> = {
  frost: () =>
    `<rect width="680" height="400" fill="#dfe9f2"/><circle cx="520" cy="104" r="46" fill="#fff4d8"/>` +
    `<path fill="#b9cbdc" d="M0 210q150-60 330-20t350-30v240H0z"/><path fill="#8fae9a" d="M0 260q200-50 680 0v140H0z"/>` +
    Array.from({ length: 9 }, (_, i) => {
      const x = 50 + i * 74;
      return `<path stroke="#3f7257" stroke-width="9" stroke-linecap="round" fill="none" d="M${x} 372q-4-50-26-78M${x} 372q2-56 0-92M${x} 372q6-48 28-74"/><path stroke="#f4faf6" stroke-width="8" stroke-linecap="round" d="M${x} 372v-20"/>`;
    }).join(''),
  shelf: () =>
    `<rect width="680" height="400" fill="#efe4d2"/>${books()}<rect y="330" width="680" height="20" fill="#8a6444"/><rect y="350" width="680" height="50" fill="#d9c7ab"/>`,
  hills: () =>
    `<rect width="680" height="400" fill="#f4d9b8"/><circle cx="190" cy="150" r="54" fill="#f6a65b"/>` +
    `<path fill="#b58aa0" d="M0 250q120-120 260-60t420-40v250H0z"/><path fill="#7d6b8c" d="M0 300q180-90 360-30t320-50v180H0z"/>` +
    `<path fill="#4d5a63" d="M0 350q220-60 400-20t280-30v100H0z"/><path stroke="#e9d3b0" stroke-width="6" fill="none" stroke-dasharray="2 12" stroke-linecap="round" d="M90 400q60-60 190-70t200-70 70-70"/>`,
  pots: () =>
    `<rect width="680" height="400" fill="#e6e2da"/><rect y="336" width="680" height="64" fill="#cdc5b6"/>` +
    pot(130, 110, 150, '#3f6f8c') +
    pot(300, 150, 210, '#b4653f') +
    pot(450, 90, 120, '#5f7d55') +
    pot(570, 120, 176, '#8a4f63'),
  river: () =>
    `<rect width="680" height="400" fill="#cfd8e3"/><path fill="#a9b7c9" d="M0 190q90-30 200-14t240-22 240 10v60H0z"/>` +
    `<rect y="214" width="680" height="186" fill="#8ea3bb"/><path stroke="#dfe7ef" stroke-width="5" stroke-linecap="round" d="M60 262h120M260 290h190M90 336h230M440 350h160M520 250h90"/>` +
    `<path stroke="#55657a" stroke-width="10" fill="none" d="M120 214q220-130 440 0M110 206h460"/>`,
};

export function scene(name: SceneName): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 400" preserveAspectRatio="xMidYMid slice">${scenes[name]()}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
