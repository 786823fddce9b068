/** A page of settings: what it owes, and what the only choice or the only switch on it must be. */
export type SettingsPage = { owes: readonly string[]; onlyChoice?: string; onlySwitch?: string };

/** Tabs that are choices and switches; others are lists and links. `privacy` and `timeline` are older names. */
export const pages: Record<string, SettingsPage> = {
  posts: { owes: ['future-posts'], onlyChoice: 'future-posts' },
  stories: { owes: ['stories'], onlyChoice: 'stories' },
  reels: { owes: ['reels'], onlyChoice: 'reels' },
  how_people_find_and_contact_you: {
    owes: ['friend-requests', 'friends-list', 'found-by-email', 'found-by-phone', 'search-engines'],
    onlySwitch: 'search-engines',
  },
  followers_and_public_content: {
    owes: ['followers', 'followers-list', 'following-list', 'public-comments', 'public-profile-info'],
  },
  profile_and_tagging: {
    owes: [
      'post-on-profile',
      'others-posts',
      'share-to-story',
      'tagged-posts',
      'tagged-audience',
      'review-tags',
      'review-posts',
    ],
  },
  profile_details: { owes: [] },
  active_status: { owes: [] },
  privacy: { owes: [] },
  timeline: { owes: [] },
};
