import { all, attribute, closest, contains, matches, parentOf } from '../../dom/safe.ts';
import type { Page, Read } from '../../engine/site-adapter.ts';
import { partsOf } from '../read/address.ts';
import { lineOf, linesOf } from '../read/text.ts';
import { aboutHeadings } from './labels.ts';

export type About = Partial<
  Record<'work' | 'education' | 'contact' | 'location' | 'hometown', Read<string[]>>
>;

/** Which part of a profile an address is of: "directory_work"; "" for the profile itself. */
export const partOf = (address: URL): string =>
  (address.searchParams.get('sk') ?? partsOf(address)[1] ?? '').toLowerCase();

/** What each part of "About" is, by its address. */
const parts: Record<string, keyof About> = {
  directory_work: 'work',
  directory_education: 'education',
  directory_contact_info: 'contact',
};

/**
 * A part of "About" as it is drawn: under each heading rows with an icon, the value first and what it is
 * after it. What the part holds is in its address; only parts that hold several need their headings' words.
 */
export function readAbout({ document, address }: Page): About {
  const slug = partOf(address);
  // The profile itself has the same headings over cards.
  if (!/^(?:directory_|about_|about$|$)/.test(slug)) return {};
  const about: About = {};
  const [main] = all(document, '[role="main"]');
  const headings = main ? all(main, 'h2').filter((heading) => lineOf(heading) !== undefined) : [];
  const single = parts[slug];
  for (const heading of headings) {
    const words = (lineOf(heading) ?? '').toLowerCase();
    const named = aboutHeadings.find(([shape]) => shape.test(words))?.[1];
    const field = single ?? named;
    if (field === undefined) continue;
    const rows = valuesUnder(heading, headings);
    if (rows === null) continue;
    const before = about[field];
    about[field] = rows && before ? [...before, ...rows] : (rows ?? before);
  }
  if (single !== undefined && !(single in about)) about[single] = undefined;
  return about;
}

/** The values under a heading; `undefined` when rows are there that may be none, `null` without any row. */
function valuesUnder(heading: Element, headings: readonly Element[]): Read<string[]> {
  let section: Element = heading;
  for (let node = parentOf(heading); node instanceof Element; node = parentOf(node)) {
    const box: Element = node;
    if (headings.some((other) => other !== heading && contains(box, other)) || matches(box, '[role="main"]'))
      break;
    section = box;
  }
  const rows = new Set<Element>();
  for (const icon of all(section, 'img, svg, i')) {
    if (closest(icon, '[role="button"], button')) continue;
    for (let node = parentOf(icon); node instanceof Element && node !== section; node = parentOf(node)) {
      if (contains(node, heading)) break;
      if (lineOf(node, isPress) === undefined) continue;
      rows.add(node);
      break;
    }
  }
  if (rows.size === 0) return null;
  const values: string[] = [];
  for (const row of rows) {
    const lines = linesOf(row, isPress);
    // "Nothing to show" is one line that leads nowhere; so may a value be.
    if (lines.length < 2 && all(row, 'a[href]').length === 0) return undefined;
    values.push(lines[0]!);
  }
  return values;
}

const isPress = (element: Element): boolean => attribute(element, 'role') === 'button';
