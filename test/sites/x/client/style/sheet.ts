import type { CSSProperties } from 'react';
import { base } from './base.ts';

type Pseudo = ':hover' | ':focus-visible' | ':focus-within' | ':disabled' | '::placeholder';
export type Style = CSSProperties & { [name in Pseudo]?: CSSProperties };
export type Styles = Style | readonly (Style | false | undefined)[];

const unitless = new Set([
  'flexGrow',
  'flexShrink',
  'fontWeight',
  'opacity',
  'order',
  'zIndex',
  'aspectRatio',
]);

// One declaration is one class, so the order of the rules decides: shorthands must come before their parts.
const ranks: Record<string, number> = {
  border: 0,
  borderRadius: 0,
  flex: 0,
  inset: 0,
  margin: 0,
  overflow: 0,
  padding: 0,
};
for (const side of ['Top', 'Right', 'Bottom', 'Left']) ranks[`border${side}`] = 1;
for (const axis of ['Block', 'Inline']) ranks[`margin${axis}`] = ranks[`padding${axis}`] = 1;
const plain = 2;
const pseudo = 3;

let sheets: CSSStyleSheet[] = [];
const rules: { rank: number; text: string }[] = base.map((text) => ({ rank: -1, text }));
const known = new Set<string>();

/** Fills a style sheet with all rules made so far, and with those to come. */
export function fill(sheet: CSSStyleSheet): void {
  for (const [index, rule] of rules.entries()) sheet.insertRule(rule.text, index);
  sheets.push(sheet);
}

function add(rank: number, text: string): void {
  const after = rules.findIndex((rule) => rule.rank > rank);
  const index = after < 0 ? rules.length : after;
  rules.splice(index, 0, { rank, text });
  sheets = sheets.filter((sheet) => sheet.ownerNode?.isConnected);
  for (const sheet of sheets) sheet.insertRule(text, index);
}

function hash(text: string): string {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619) >>> 0;
  return value.toString(36);
}

function className(state: string, property: string, value: string | number): string {
  const css = typeof value === 'number' && !unitless.has(property) ? `${value}px` : String(value);
  const name = `r-${hash(`${state}${property}:${css}`)}`;
  if (known.has(name)) return name;
  known.add(name);
  const written = property
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^webkit-/i, '-webkit-');
  add(state ? pseudo : (ranks[property] ?? plain), `.${name}${state}{${written}:${css}}`);
  return name;
}

function isStyle(value: unknown): value is CSSProperties {
  return typeof value === 'object' && value !== null;
}

/** The generated class names for some styles; later ones win. */
export function classes(root: string, styles: Styles | undefined): string {
  const merged: Record<string, unknown> = {};
  for (const style of [styles ?? []].flat()) if (style) Object.assign(merged, style);
  const names = [root];
  for (const [key, value] of Object.entries(merged)) {
    if (isStyle(value)) {
      for (const [property, inner] of Object.entries(value))
        names.push(className(key, property, inner as string | number));
    } else if (typeof value === 'string' || typeof value === 'number') names.push(className('', key, value));
  }
  return names.join(' ');
}
