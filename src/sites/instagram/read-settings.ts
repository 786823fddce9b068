import { all, attribute, parentOf } from '../../dom/safe.ts';
import type { Page, Setting } from '../../engine/site-adapter.ts';
import { lineOf } from '../read/text.ts';

type Known = { switches?: readonly string[]; choices?: readonly { id: string; values: readonly string[] }[] };

/** What each page holds, by path and order; a page with another number of controls is not this one. */
const pages: [RegExp, Known][] = [
  [/account_privacy|who_can_see_your_content|privacy_and_security/, { switches: ['private-account'] }],
  [/activity_status/, { switches: ['activity-status'] }],
  [/hidden_feedback|like_count/, { switches: ['hide-counts'] }],
  [/story_replies/, { choices: [{ id: 'story-replies', values: ['everyone', 'following', 'off'] }] }],
  [/sharing_and_reuse/, { switches: ['reposting', 'sharing', 'share-counts', 'featured-requests'] }],
];

const isOn = (input: Element): boolean | undefined =>
  input instanceof HTMLInputElement
    ? attribute(input, 'aria-checked') !== null &&
      (attribute(input, 'aria-checked') === 'true') !== input.checked
      ? // The property is what the person last chose; a page that was saved keeps only the attribute.
        input.checked || attribute(input, 'aria-checked') === 'true'
      : input.checked
    : undefined;

/** The settings of a page; `undefined` when it holds some and none is there; `null` when it holds none. */
export function readSettings({ document, address }: Page): Setting[] | null | undefined {
  const known = pages.find(([path]) => path.test(address.pathname))?.[1];
  const switches = all(document, 'main input[type="checkbox"], [role="main"] input[type="checkbox"]');
  const radios = all(document, 'main input[type="radio"], [role="main"] input[type="radio"]');
  if (switches.length + radios.length === 0) return known ? undefined : null;
  const sureSwitches = known?.switches?.length === switches.length ? known.switches : undefined;
  const settings: Setting[] = switches.map((input, at) => ({
    id: sureSwitches?.[at] ?? `switch:${at + 1}`,
    value: isOn(input),
    ...labelOf(input),
  }));
  for (const [at, group] of groupsOf(radios).entries()) {
    const choice = known?.choices?.[at];
    const chosen = group.map((radio, place) => (isOn(radio) ? place : -1)).filter((place) => place >= 0);
    const value =
      chosen.length !== 1
        ? undefined
        : choice && choice.values.length === group.length
          ? choice.values[chosen[0]!]
          : (labelOf(group[chosen[0]!]!).label ?? chosen[0]! + 1);
    settings.push({ id: choice?.id ?? `choice:${at + 1}`, value });
  }
  return settings;
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
