import { all, attribute, parentOf } from '../../dom/safe.ts';
import type { Page, Setting } from '../../engine/site-adapter.ts';
import { lineOf, sameWords, tidy } from '../read/text.ts';
import { settingTitles } from './labels.ts';

/** Tabs of settings that are choices and switches; others are lists and links. */
const withControls = new Set(
  'posts stories reels how_people_find_and_contact_you followers_and_public_content profile_and_tagging profile_details active_status privacy timeline'.split(
    ' ',
  ),
);

/** A choice is a button whose words are the value, and whose label says more and has the value in it. */
const isChoice = (button: Element): boolean => {
  const label = tidy(attribute(button, 'aria-label') ?? '');
  const shown = lineOf(button);
  return (
    shown !== undefined && label.length > shown.length && label.toLowerCase().includes(shown.toLowerCase())
  );
};

/** The settings of a page; `undefined` when it holds some and none is there; `null` when it holds none. */
export function readSettings({ document, address }: Page): Setting[] | null | undefined {
  const tab = address.searchParams.get('tab') ?? (address.pathname.split('/')[2] || 'settings');
  const controls = all(
    document,
    '[role="main"] [role="button"], [role="main"] input[type="checkbox"], [role="main"] input[role="switch"]',
  ).filter((control) => control instanceof HTMLInputElement || isChoice(control));
  if (controls.length === 0) return withControls.has(tab) ? undefined : null;
  return controls.map((control, at) => {
    const title = titleOf(control, controls);
    const known = title === undefined ? undefined : settingTitles.find(([words]) => words.test(title))?.[1];
    return {
      // Their order may change, so a control that no title tells is named by its place and no more.
      id: known ?? `${tab}:${at + 1}`,
      value:
        control instanceof HTMLInputElement
          ? control.checked || attribute(control, 'aria-checked') === 'true'
          : lineOf(control),
      ...(title !== undefined && { label: title }),
    };
  });
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
