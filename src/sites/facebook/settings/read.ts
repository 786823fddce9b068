import { all, attribute, parentOf } from '../../../dom/safe.ts';
import type { Page, Read, SettingSighting } from '../../../engine/site-adapter.ts';
import { lineOf, sameWords, tidy } from '../../read/text.ts';
import { pages } from './pages.ts';
import { audienceOf, settingTitles } from './words.ts';

/** A choice is a button whose words are the value, and whose label says more and has the value in it. */
const isChoice = (button: Element): boolean => {
  const label = tidy(attribute(button, 'aria-label') ?? '');
  const shown = lineOf(button);
  return (
    shown !== undefined && label.length > shown.length && label.toLowerCase().includes(shown.toLowerCase())
  );
};

/** The settings of a page. What it owes and no title tells stands at the end, as what could not be read. */
export function sightSettings({ document, address }: Page): Read<SettingSighting[]> {
  const tab = address.searchParams.get('tab') ?? (address.pathname.split('/')[2] || 'settings');
  const page = Object.hasOwn(pages, tab) ? pages[tab] : undefined;
  const controls = all(
    document,
    '[role="main"] [role="button"], [role="main"] input[type="checkbox"], [role="main"] input[role="switch"]',
  ).filter((control) => control instanceof HTMLInputElement || isChoice(control));
  if (controls.length === 0) return page ? undefined : null;
  const switches = controls.filter((control) => control instanceof HTMLInputElement);
  const only = (control: Element): string | undefined =>
    control instanceof HTMLInputElement
      ? switches.length === 1
        ? page?.onlySwitch
        : undefined
      : controls.length - switches.length === 1
        ? page?.onlyChoice
        : undefined;
  const found = controls.map((control, at): SettingSighting => {
    const title = titleOf(control, controls);
    const told = title === undefined ? undefined : settingTitles.find(([words]) => words.test(title))?.[1];
    const value =
      control instanceof HTMLInputElement
        ? control.checked || attribute(control, 'aria-checked') === 'true'
        : lineOf(control);
    return {
      setting: {
        // Their order may change, so a control that nothing tells is named by its place and no more.
        id: told ?? only(control) ?? `${tab}:${at + 1}`,
        value,
        ...(title !== undefined && { label: title }),
      },
      state: typeof value === 'boolean' ? value : audienceOf(value),
      element: control,
    };
  });
  const missing = (page?.owes ?? []).filter((id) => !found.some(({ setting }) => setting.id === id));
  return [...found, ...missing.map((id) => ({ setting: { id, value: undefined }, state: undefined }))];
}

/** The words of a row: its label, or the first line of the widest box without another control. */
function titleOf(control: Element, controls: readonly Element[]): string | undefined {
  const own = control instanceof HTMLInputElement ? tidy(attribute(control, 'aria-label') ?? '') : '';
  if (own !== '') return own;
  const value = lineOf(control);
  for (let node = parentOf(control), up = 0; node instanceof Element && up < 8; node = parentOf(node), up++) {
    const box = node;
    if (controls.some((other) => other !== control && box.contains(other))) break;
    const first = all(box, 'span[dir="auto"], span')
      .map((span) => lineOf(span))
      .find((line) => line !== undefined && (value === undefined || !sameWords(line, value)));
    if (first !== undefined) return first;
  }
  return undefined;
}
