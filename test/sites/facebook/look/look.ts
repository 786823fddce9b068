/** Declarations by property; a key that starts with ":" or "@" holds those of a state or a media query. */
export type Look = { [rule: string]: string | number | Look };

export const narrow = '@media (max-width: 699px)';
export const medium = '@media (max-width: 1099px)';

const unitless = new Set([
  'flex',
  'flexGrow',
  'flexShrink',
  'fontWeight',
  'lineHeight',
  'opacity',
  'order',
  'zIndex',
]);
const shorthands = new Set(
  'background border borderRadius flex gap inset margin outline overflow padding transition'.split(' '),
);

const sheets = new Map<string, CSSStyleSheet>();
const known = new Map<string, string>();

// The order of the sheets settles what wins: longhands over shorthands, then states, then media queries.
for (const level of ['shorthand', 'longhand', 'state', 'media']) {
  const element = document.head.appendChild(document.createElement('style'));
  if (element.sheet) sheets.set(level, element.sheet);
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}

function atom(property: string, value: string | number, state: string, media: string): string {
  const key = `${media}${state}{${property}:${value}}`;
  const found = known.get(key);
  if (found) return found;
  const name = `x${hash(key)}`;
  const css = typeof value === 'number' && !unitless.has(property) ? `${value}px` : String(value);
  const declaration = `${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${css}`;
  const rule = `.${name}${state}{${declaration}}`;
  const level = media ? 'media' : state ? 'state' : shorthands.has(property) ? 'shorthand' : 'longhand';
  const sheet = sheets.get(level);
  sheet?.insertRule(media ? `${media}{${rule}}` : rule, sheet.cssRules.length);
  known.set(key, name);
  return name;
}

function atoms(rules: Look, state = '', media = ''): string[] {
  return Object.entries(rules).flatMap(([name, value]) => {
    if (typeof value !== 'object') return atom(name, value, state, media);
    return name.startsWith('@') ? atoms(value, state, name) : atoms(value, name, media);
  });
}

/** One class a declaration, named by its hash, as the site's own compiler names them. Later looks win. */
export function look(...parts: (Look | false | undefined)[]): string {
  const merged: Look = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part || {})) {
      const before = merged[name];
      merged[name] =
        typeof value === 'object' && typeof before === 'object' ? { ...before, ...value } : value;
    }
  }
  return atoms(merged).join(' ');
}
