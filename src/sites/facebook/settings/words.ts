// The last help, where nothing but words tells settings and audiences apart. Lower case.

/** Titles of settings, English (UK and US) and German, with the id they have everywhere. */
export const settingTitles: readonly [RegExp, string][] = [
  [/who can see your future posts|wer kann deine künftigen beiträge sehen/i, 'future-posts'],
  [/who can see your stories|wer kann deine storys sehen/i, 'stories'],
  [
    /share your (?:public )?stor(?:y|ies) to their|deine (?:öffentlichen )?storys [^.?!]{1,60}teilen/i,
    'stories-shared',
  ],
  [/who can see your reels|wer kann deine reels sehen/i, 'reels'],
  [/share your reels? to their|deine reels [^.?!]{1,60}teilen/i, 'reels-shared'],
  [/who can send you friend requests|wer kann dir freundschaftsanfragen senden/i, 'friend-requests'],
  [/who can see your friends list|wer kann deine freundesliste sehen/i, 'friends-list'],
  [/look you up using the email|anhand (?:der|deiner) e-mail-adresse/i, 'found-by-email'],
  [/look you up using the phone|anhand (?:der|deiner) telefonnummer/i, 'found-by-phone'],
  [/search engines outside of facebook|suchmaschinen außerhalb/i, 'search-engines'],
  [/who can follow me|wer kann mir folgen/i, 'followers'],
  [/who can see your followers|wer kann deine follower sehen/i, 'followers-list'],
  [/who can see the people, pages and lists you follow|wem du folgst/i, 'following-list'],
  [
    /who can comment on your public posts|wer kann deine öffentlichen beiträge kommentieren/i,
    'public-comments',
  ],
  [/public profile info|öffentliche profilinfos/i, 'public-profile-info'],
  [/who can post on your profile|wer kann in deinem profil posten/i, 'post-on-profile'],
  [/who can see what others post on your profile|was andere in deinem profil posten/i, 'others-posts'],
  [
    /share your posts to their (?:story|stories)|deine beiträge in (?:ihrer|einer) story teilen/i,
    'share-to-story',
  ],
  [
    /who can see posts (?:that )?you(?:'|’)re tagged in|beiträge sehen, in denen du markiert/i,
    'tagged-posts',
  ],
  [/add to the audience|zur zielgruppe hinzufügen/i, 'tagged-audience'],
  [/review tags|markierungen überprüfen/i, 'review-tags'],
  [
    /review posts (?:that )?you(?:'|’)re tagged in|beiträge überprüfen, in denen du markiert/i,
    'review-posts',
  ],
];

/** What a choice stands at. Whole words alone: "Friends except …" is another thing than "Friends". */
const audienceWords: Record<string, readonly string[]> = {
  'only-me':
    `only me|nur ich|moi uniquement|solo yo|solo io|tylko ja|somente eu|apenas eu|alleen ik|fi yn unig|numai eu|أنا فقط|只限本人`.split(
      '|',
    ),
  friends:
    `friends|freunde|ami(e)s|amis|amigos|amici|znajomi|vrienden|ffrindiau|cyfeillion|prieteni|الأصدقاء`.split(
      '|',
    ),
  'friends-of-friends':
    `friends of friends|freunde von freunden|amis de vos amis|ami(e)s de vos ami(e)s|amigos de amigos|amici di amici|znajomi znajomych|vrienden van vrienden|ffrindiau ffrindiau|prietenii prietenilor|أصدقاء الأصدقاء`.split(
      '|',
    ),
  everyone:
    `public|everyone|öffentlich|alle|tout le monde|público|publico|todos|tutti|pubblica|publiczne|wszyscy|openbaar|iedereen|cyhoeddus|pawb|toată lumea|العامة|عام|الجميع`.split(
      '|',
    ),
};

const audienceOfWord = new Map(
  Object.entries(audienceWords).flatMap(([audience, words]) =>
    words.map((word) => [word, audience] as const),
  ),
);

/** The audience that a choice names; `undefined` for words we do not know. */
export const audienceOf = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : audienceOfWord.get(words.normalize('NFKC').toLowerCase());
