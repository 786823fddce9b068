/** How somebody drawn looks. Nobody is meant. */
export type Person = {
  /** Middle of the face and its height, in pixels. */
  x: number;
  y: number;
  height: number;
  skin: string;
  hair: string;
  shirt?: string;
  /** In degrees. */
  tilt?: number;
  glasses?: boolean;
  longHair?: boolean;
  smile?: boolean;
};

let drawn = 0;

/** A drawn person from the chest up, shaded so that it is a face to somebody who looks for one. */
export function person({ x, y, height, skin, hair, shirt = '#334a6e', tilt = 0, ...more }: Person): string {
  const id = `skin${++drawn}`;
  const eye = (side: 1 | -1): string => `<g transform="scale(${side} 1)">
    <ellipse cx="-30" cy="-8" rx="20" ry="13" fill="#000" opacity=".28"/>
    <path d="M-50 -26 Q-32 -38 -14 -27 L-14 -22 Q-32 -32 -50 -21Z" fill="${hair}"/>
    <path d="M-44 -6 Q-30 -18 -16 -6 Q-30 3 -44 -6Z" fill="#f2eee8"/>
    <circle cx="-30" cy="-7" r="7" fill="#3a2a1c"/><circle cx="-30" cy="-7" r="3.5"/>
    <path d="M-44 -6 Q-30 -19 -16 -6" stroke="#222" stroke-width="3" fill="none"/>
    <ellipse cx="-46" cy="38" rx="16" ry="12" fill="#c4564a" opacity=".18"/>
    ${more.glasses ? '<rect x="-50" y="-22" width="38" height="28" rx="9" fill="none" stroke="#222" stroke-width="4"/>' : ''}
  </g>`;
  const mouth = more.smile
    ? '<path d="M-32 50 Q0 60 32 50 Q0 92 -32 50Z" fill="#8a3a36"/><path d="M-26 54 Q0 62 26 54 Q0 72 -26 54Z" fill="#f4efe8"/>'
    : '<path d="M-28 58 Q-10 50 0 54 Q10 50 28 58 Q0 80 -28 58Z" fill="#a8524a"/><path d="M-28 58 Q0 63 28 58" stroke="#5a2420" stroke-width="2.5" fill="none"/>';
  return `<g transform="translate(${x} ${y}) scale(${height / 190}) rotate(${tilt})">
    <defs>
      <radialGradient id="${id}" cx="45%" cy="40%" r="70%"><stop offset="0" stop-color="${skin}"/><stop offset=".7" stop-color="${skin}"/><stop offset="1" stop-color="#000" stop-opacity=".45"/></radialGradient>
      <filter id="${id}b" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="1.5"/></filter>
    </defs>
    ${more.longHair ? `<path d="M-92 -30 Q-110 140 -60 150 L60 150 Q110 140 92 -30Z" fill="${hair}"/>` : ''}
    <path d="M-90 230 Q-80 112 0 112 Q80 112 90 230Z" fill="${shirt}"/>
    <rect x="-28" y="70" width="56" height="60" fill="${skin}"/><rect x="-28" y="85" width="56" height="30" fill="#000" opacity=".22"/>
    <ellipse cx="0" cy="-25" rx="88" ry="100" fill="${hair}"/>
    <ellipse cx="0" cy="5" rx="72" ry="95" fill="${skin}"/><ellipse cx="0" cy="5" rx="72" ry="95" fill="url(#${id})"/>
    <path d="M-74 -20 Q-60 -95 0 -92 Q60 -95 74 -20 Q50 -62 0 -60 Q-50 -62 -74 -20Z" fill="${hair}"/>
    <g filter="url(#${id}b)">${eye(1)}${eye(-1)}
      <path d="M-6 -5 Q-9 20 -14 30 Q0 42 14 30 Q9 20 6 -5" opacity=".1"/>
      <path d="M-15 31 Q-8 38 0 36 Q8 38 15 31" stroke="#6b3f2e" stroke-width="3" fill="none"/>
      <ellipse cx="-8" cy="33" rx="4" ry="2.5" fill="#3b1f15"/><ellipse cx="8" cy="33" rx="4" ry="2.5" fill="#3b1f15"/>
      ${mouth}<ellipse cx="0" cy="90" rx="20" ry="5" opacity=".12"/>
    </g>
  </g>`;
}
