import { all, attribute, parentOf } from '../../../dom/safe.ts';
import type { Page, Read, SettingSighting } from '../../../engine/site-adapter.ts';
import { lineOf } from '../../read/text.ts';
import { pages, type Choice } from './pages.ts';
import { circleOf, speaksOfMentions, switchWords } from './words.ts';

const isOn = (input: Element): boolean | undefined =>
  input instanceof HTMLInputElement
    ? attribute(input, 'aria-checked') !== null &&
      (attribute(input, 'aria-checked') === 'true') !== input.checked
      ? // The property is what the person last chose; a page that was saved keeps only the attribute.
        input.checked || attribute(input, 'aria-checked') === 'true'
      : input.checked
    : undefined;

/** The settings of a page. What it owes and is not there stands at the end, as what could not be read. */
export function sightSettings({ document, address }: Page): Read<SettingSighting[]> {
  const known = pages.find(([path]) => path.test(address.pathname))?.[1];
  const switches = all(document, 'main input[type="checkbox"], [role="main"] input[type="checkbox"]');
  const radios = all(document, 'main input[type="radio"], [role="main"] input[type="radio"]');
  // The form of the profile has a form around its switches and may have none.
  const owes = known !== undefined && known.told === undefined;
  if (switches.length + radios.length === 0) return owes ? undefined : null;
  const sure = known?.switches?.length === switches.length ? known.switches : undefined;
  const settings = switches.map((input, at): SettingSighting => {
    const label = labelOf(input);
    const told = switchWords.find(
      ([words, id]) => known?.told?.includes(id) && words.test(label.label ?? ''),
    )?.[1];
    const value = isOn(input);
    return {
      setting: { id: sure?.[at] ?? told ?? `switch:${at + 1}`, value, ...label },
      state: value,
      element: input,
    };
  });
  const groups = groupsOf(radios);
  for (const [at, group] of groups.entries())
    settings.push(sightChoice(group, choiceOf(known?.choices, group, at, groups.length), at));
  const owed = [...(known?.switches ?? []), ...(known?.choices ?? []).map(({ id }) => id)];
  const missing = owed.filter((id) => !settings.some(({ setting }) => setting.id === id));
  return [...settings, ...missing.map((id) => ({ setting: { id, value: undefined }, state: undefined }))];
}

/** Which choice of the page some radios are: by their number, and never against what their words say. */
function choiceOf(
  choices: readonly Choice[] | undefined,
  group: readonly Element[],
  at: number,
  groups: number,
): Choice | undefined {
  if (choices?.length !== groups) return undefined;
  const choice = choices[at];
  if (choice?.values) return choice.values.length === group.length ? choice : undefined;
  if (choices.length !== 2) return choice;
  const mentions = speaksOfMentions(group.map((radio) => labelOf(radio).label ?? '').join(' '));
  return choices.find(({ id }) => (id === 'mentions') === mentions);
}

function sightChoice(group: readonly Element[], choice: Choice | undefined, at: number): SettingSighting {
  const places = group.map((radio, place) => (isOn(radio) ? place : -1)).filter((place) => place >= 0);
  const [place] = places.length === 1 ? places : [];
  const words = place === undefined ? undefined : labelOf(group[place]!).label;
  const byPlace = place === undefined ? undefined : choice?.values?.[place];
  const element = group[place ?? 0];
  return {
    setting: {
      id: choice?.id ?? `choice:${at + 1}`,
      value: place === undefined ? undefined : (byPlace ?? words ?? place + 1),
    },
    state: choice && place !== undefined ? (byPlace ?? circleOf(words)) : undefined,
    ...(element && { element }),
  };
}

/** Radios that stand together: of one name, else in one box. */
function groupsOf(radios: readonly Element[]): Element[][] {
  const groups = new Map<string | Node | null, Element[]>();
  for (const radio of radios) {
    const name = attribute(radio, 'name');
    const key =
      name ??
      (attribute(radio, 'aria-label') === null ? null : (parentOf(radio)?.parentNode?.parentNode ?? null));
    groups.set(key, [...(groups.get(key) ?? []), radio]);
  }
  return [...groups.values()];
}

/** A label of its own, else the words of the row: the nearest box that says anything. */
function labelOf(input: Element): { label?: string } {
  const own = attribute(input, 'aria-label')?.trim();
  if (own) return { label: own };
  for (let node = parentOf(input), up = 0; node instanceof Element && up < 5; node = parentOf(node), up++) {
    if (all(node, 'input').length > 1) break;
    const line = lineOf(node);
    if (line !== undefined) return { label: line };
  }
  return {};
}
