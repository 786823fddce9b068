const shorthands = new Set([
  'margin',
  'padding',
  'border',
  'background',
  'flex',
  'overflow',
  'inset',
  'font',
  'gap',
  'outline',
]);

/** Where a set of declarations holds; the later in this list, the stronger. */
const conditions = {
  base: (rule: string) => rule,
  hover: (rule: string) => rule.replace('{', ':hover{'),
  focus: (rule: string) => rule.replace('{', ':focus-within{'),
  // The navigation moves to the bottom.
  narrow: (rule: string) => `@media (max-width: 767px){${rule}}`,
  // The navigation shows its labels.
  wide: (rule: string) => `@media (min-width: 1264px){${rule}}`,
  // There is room for the side column.
  column: (rule: string) => `@media (min-width: 1160px){${rule}}`,
};

type Condition = keyof typeof conditions;

const known = new Set<string>();
let sheet: CSSStyleSheet | undefined;

function hash(text: string): string {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 16777619) >>> 0;
  return `x${value.toString(36)}`;
}

function insert(rule: string): void {
  if (!sheet) {
    const style = document.head.appendChild(document.createElement('style'));
    sheet = style.sheet!;
  }
  sheet.insertRule(rule, sheet.cssRules.length);
}

/**
 * One generated class for each declaration, as the real site's style compiler makes them. A class is repeated
 * in its own selector for strength, so that order never matters: shorthand, longhand, state, screen width.
 */
export function css(base: string, more: Partial<Record<Exclude<Condition, 'base'>, string>> = {}): string {
  const names: string[] = [];
  for (const [condition, declarations] of Object.entries({ base, ...more }) as [Condition, string][]) {
    for (const declaration of declarations.split(';').map((part) => part.trim())) {
      if (!declaration) continue;
      const name = hash(`${condition} ${declaration}`);
      names.push(name);
      if (known.has(name)) continue;
      known.add(name);
      const property = declaration.split(':')[0]!;
      const strength =
        condition === 'base'
          ? shorthands.has(property)
            ? 1
            : 2
          : condition === 'hover' || condition === 'focus'
            ? 3
            : 4;
      insert(conditions[condition](`${`.${name}`.repeat(strength)}{${declaration}}`));
    }
  }
  return names.join(' ');
}
