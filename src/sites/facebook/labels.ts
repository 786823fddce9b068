// The last help, where nothing but words tells things apart. English (UK and US) and German; lower case.

/** What an introduction's line says before the value, for the field that it then is. */
export const introPrefixes: readonly [RegExp, 'work' | 'education' | 'location' | 'hometown'][] = [
  [/^(?:former |previously )?(?:works? at|worked at) (.+)$/i, 'work'],
  [/^arbeitet(?:e)? bei (.+)$/i, 'work'],
  [/^(?:studied|studies|went to) (?:at )?(.+)$/i, 'education'],
  [/^(?:lives in|wohnt in) (.+)$/i, 'location'],
  [/^(?:from|aus) (.+)$/i, 'hometown'],
];

/** Titles of settings, with the id they have everywhere. */
export const settingTitles: readonly [RegExp, string][] = [
  [/who can see your future posts|wer kann deine künftigen beiträge sehen/i, 'future-posts'],
  [/who can see your stories|wer kann deine storys sehen/i, 'stories'],
  [/who can see your reels/i, 'reels'],
  [/who can send you friend requests|wer kann dir freundschaftsanfragen senden/i, 'friend-requests'],
  [/who can see your friends list|wer kann deine freundesliste sehen/i, 'friends-list'],
  [/look you up using the email|anhand der e-mail-adresse/i, 'found-by-email'],
  [/look you up using the phone|anhand der telefonnummer/i, 'found-by-phone'],
  [/search engines outside of facebook|suchmaschinen außerhalb/i, 'search-engines'],
  [/who can follow me|wer kann mir folgen/i, 'followers'],
  [/who can see your followers/i, 'followers-list'],
  [/who can see the people, pages and lists you follow/i, 'following-list'],
  [/who can comment on your public posts/i, 'public-comments'],
  [/public profile info/i, 'public-profile-info'],
  [/who can post on your profile|wer kann in deinem profil posten/i, 'post-on-profile'],
  [/who can see what others post on your profile/i, 'others-posts'],
  [/share your posts to their (?:story|stories)/i, 'share-to-story'],
  [/who can see posts (?:that )?you(?:'|’)re tagged in/i, 'tagged-posts'],
  [/add to the audience/i, 'tagged-audience'],
  [/review tags/i, 'review-tags'],
  [/review posts (?:that )?you(?:'|’)re tagged in/i, 'review-posts'],
];
