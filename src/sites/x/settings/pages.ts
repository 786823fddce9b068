/** A box of a page: its place, and how many there must be for the place to hold. */
export type Box = { id: string; at: number | 'last'; of?: number };
/** A list of choices, by the site's own name for it; `off` is what it stands at while the switch above it is off. */
export type Radios = { id: string; name: string; values: readonly string[]; off?: string };
export type SettingsPage = { boxes?: readonly Box[]; radios?: readonly Radios[] };

/**
 * What each page of settings holds. Boxes have no names: page and order tell them, and where a page may
 * have more or fewer of them for some, how many there must be for the order to hold.
 */
export const pages: Record<string, SettingsPage> = {
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

/** Pages that are lists: how many lines they have is read, and nothing that the lines name. */
export const lists: Record<string, { id: string; rows: string }> = {
  sessions: { id: 'sessions', rows: 'main a[href*="/settings/sessions/"]' },
  connected_apps: { id: 'connected-apps', rows: 'main a[href*="/settings/connected_apps/"]' },
  applications: { id: 'connected-apps', rows: 'main a[href*="/settings/applications/"]' },
};
