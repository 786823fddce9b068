import { all, attribute, closest } from '../../../dom/safe.ts';
import type { Page, Read, SettingSighting } from '../../../engine/site-adapter.ts';
import { lineOf } from '../../read/text.ts';
import { lists, pages } from './pages.ts';

const isChecked = (input: Element | undefined): boolean | undefined =>
  input instanceof HTMLInputElement ? input.checked : undefined;

/** The settings of a page, by its path and their order: nothing of it depends on a language. */
export function sightSettings({ document, address }: Page): Read<SettingSighting[]> {
  const page = address.pathname.replace(/^\/settings\//, '').replace(/\/$/, '');
  const list = Object.hasOwn(lists, page) ? lists[page] : undefined;
  if (list) {
    const count = all(document, list.rows).length;
    const none = all(document, '[data-testid="emptyState"]').length > 0;
    return count > 0 || none ? [{ setting: { id: list.id, value: count }, state: undefined }] : undefined;
  }
  const known = Object.hasOwn(pages, page) ? pages[page] : undefined;
  const boxes = all(document, 'main input[type="checkbox"]');
  const radios = all(document, 'main input[type="radio"]');
  if (!known) {
    if (boxes.length === 0) return null;
    return boxes.map((box, at) => sighted(`switch:${at + 1}`, box, isChecked(box)));
  }
  if (boxes.length + radios.length === 0) return undefined;
  const settings: SettingSighting[] = [];
  for (const { id, at, of } of known.boxes ?? []) {
    const box = boxes.at(at === 'last' ? -1 : at);
    if (!box && of === undefined && at !== 0) continue; // Only some accounts have it.
    const sure = of === undefined || boxes.length === of;
    settings.push(sighted(id, box, sure ? isChecked(box) : undefined));
  }
  for (const { id, name, values, off } of known.radios ?? []) {
    const group = radios.filter((radio) => attribute(radio, 'name') === name);
    const value = chosen(group, values, off, boxes);
    const element = group.length > 0 ? closest(group[0]!, '[role="radiogroup"]') : boxes[0];
    settings.push({ setting: { id, value }, state: value, ...(element && { element }) });
  }
  return settings;
}

const sighted = (id: string, box: Element | undefined, value: boolean | undefined): SettingSighting => ({
  setting: { id, value, ...(box && labelOf(box)) },
  state: value,
  ...(box && { element: box }),
});

function chosen(
  group: readonly Element[],
  values: readonly string[],
  off: string | undefined,
  boxes: readonly Element[],
): string | undefined {
  // The choices are there only while the switch above them is on.
  if (group.length === 0)
    return off !== undefined && boxes.length === 1 && isChecked(boxes[0]) === false ? off : undefined;
  if (group.length !== values.length) return undefined;
  const on = group.map((radio, at) => (isChecked(radio) ? at : -1)).filter((at) => at >= 0);
  return on.length === 1 ? values[on[0]!] : undefined;
}

function labelOf(input: Element): { label?: string } {
  const label = lineOf(closest(input, 'label')) ?? attribute(input, 'aria-label') ?? undefined;
  return label === undefined ? {} : { label };
}
