import { all, attribute, closest } from '../../dom/safe.ts';
import type { Page, Setting } from '../../engine/site-adapter.ts';
import { lineOf } from '../read/text.ts';

type Box = { id: string; at: number | 'last'; of?: number };
type Radios = { id: string; name: string; values: readonly string[]; off?: string };

/**
 * What each page of settings holds. Boxes have no names: page and order tell them, and where a page may
 * have more or fewer of them for some, how many there must be for the order to hold.
 */
const pages: Record<string, { boxes?: Box[]; radios?: Radios[] }> = {
  audience_and_tagging: {
    boxes: [
      { id: 'protect-posts', at: 0 },
      { id: 'protect-videos', at: 1 },
    ],
  },
  tagging: {
    radios: [{ id: 'photo-tagging', name: 'allow_media_tagging', values: ['all', 'following'], off: 'none' }],
  },
  contacts: {
    boxes: [
      { id: 'found-by-email', at: 0, of: 2 },
      { id: 'found-by-phone', at: 1, of: 2 },
    ],
  },
  location_information: { boxes: [{ id: 'places-been', at: 0, of: 1 }] },
  location: { boxes: [{ id: 'location-in-posts', at: 0, of: 1 }] },
  direct_messages: {
    boxes: [{ id: 'read-receipts', at: 'last' }],
    radios: [{ id: 'message-requests', name: 'allow_dms_from', values: ['following', 'verified', 'all'] }],
  },
  security: { boxes: [{ id: 'password-reset-protect', at: 0, of: 1 }] },
  'account/login_verification': {
    boxes: [
      { id: 'two-factor-text', at: 0, of: 3 },
      { id: 'two-factor-app', at: 1, of: 3 },
      { id: 'two-factor-key', at: 2, of: 3 },
    ],
  },
  delegate: { boxes: [{ id: 'delegates-invited', at: 0, of: 1 }] },
  spaces: { boxes: [{ id: 'spaces-shown', at: 0, of: 1 }] },
  off_twitter_activity: { boxes: [{ id: 'inferred-identity', at: 'last' }] },
  data_sharing_with_business_partners: { boxes: [{ id: 'business-partners', at: 0, of: 1 }] },
  ads_preferences: { boxes: [{ id: 'personalised-ads', at: 0, of: 1 }] },
  your_tweets: { boxes: [{ id: 'media-sensitive', at: 0 }] },
  content_you_see: { boxes: [{ id: 'sensitive-media', at: 0 }] },
  'notifications/advanced_filters': {
    boxes: [
      'mute-not-following',
      'mute-not-followers',
      'mute-new-accounts',
      'mute-default-photo',
      'mute-no-email',
      'mute-no-phone',
    ].map((id, at) => ({ id, at, of: 6 })),
  },
  'notifications/filters': { boxes: [{ id: 'quality-filter', at: 0, of: 1 }] },
};

const isChecked = (input: Element | undefined): boolean | undefined =>
  input instanceof HTMLInputElement ? input.checked : undefined;

/** The settings of a page; `undefined` when it holds some and none is there; `null` when it holds none. */
export function readSettings({ document, address }: Page): Setting[] | null | undefined {
  const known = pages[address.pathname.replace(/^\/settings\//, '').replace(/\/$/, '')];
  const boxes = all(document, 'main input[type="checkbox"]');
  const radios = all(document, 'main input[type="radio"]');
  if (!known) {
    if (boxes.length === 0) return null;
    return boxes.map((box, at) => ({ id: `switch:${at + 1}`, value: isChecked(box), ...labelOf(box) }));
  }
  if (boxes.length + radios.length === 0) return undefined;
  const settings: Setting[] = [];
  for (const { id, at, of } of known.boxes ?? []) {
    const box = boxes.at(at === 'last' ? -1 : at);
    if (!box && of === undefined && at !== 0) continue; // Only some accounts have it.
    const sure = of === undefined || boxes.length === of;
    settings.push({ id, value: sure ? isChecked(box) : undefined, ...(box && labelOf(box)) });
  }
  for (const { id, name, values, off } of known.radios ?? []) {
    const group = radios.filter((radio) => attribute(radio, 'name') === name);
    settings.push({ id, value: chosen(group, values, off, boxes) });
  }
  return settings;
}

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
