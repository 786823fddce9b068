export type Choice = { id: string; values?: readonly string[] };
/** What a page holds, by path and order; a page with another number of controls is not this one. */
export type SettingsPage = {
  switches?: readonly string[];
  choices?: readonly Choice[];
  /** What words of a label tell, where a page has more switches for some than for others. */
  told?: readonly string[];
};

export const pages: readonly [RegExp, SettingsPage][] = [
  [/account_privacy|who_can_see_your_content|privacy_and_security/, { switches: ['private-account'] }],
  [/activity_status/, { switches: ['activity-status'] }],
  [/hidden_feedback|like_count/, { switches: ['hide-counts'] }],
  [/story_replies/, { choices: [{ id: 'story-replies', values: ['everyone', 'following', 'off'] }] }],
  [/sharing_and_reuse/, { switches: ['reposting', 'sharing', 'share-counts', 'featured-requests'] }],
  // Radios without a name: the words beside the chosen one tell whom it lets in.
  [/tags_and_mentions/, { choices: [{ id: 'tags' }, { id: 'mentions' }] }],
  [/accounts\/comments/, { choices: [{ id: 'comments-from' }] }],
  [/hidden_words/, { told: ['hide-comments'] }],
  [/accounts\/edit/, { told: ['account-suggestions', 'threads-badge'] }],
];
