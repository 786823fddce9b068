import type { Files } from './zip.ts';
import { bio, comments, metaJson, owner, posts, usernames, type Told } from './story.ts';

const single = ({ text, at }: Told, index: number): object => ({
  media: [
    {
      uri: `media/posts/201609/${index}.jpg`,
      creation_timestamp: at,
      media_metadata: { camera_metadata: { has_camera_metadata: false } },
      title: text,
      cross_post_source: { source_app: 'FB' },
    },
  ],
});

const several = ({ text, at }: Told, index: number): object => ({
  media: [
    { uri: `media/posts/201609/${index}a.jpg`, creation_timestamp: at, title: '' },
    { uri: `media/posts/201609/${index}b.jpg`, creation_timestamp: at, title: '' },
  ],
  title: text,
  creation_timestamp: at,
});

const media = posts.map((told, index) => (index % 2 === 0 ? single(told, index) : several(told, index)));
const bare = {
  media: [{ uri: 'media/posts/201609/bare.jpg', creation_timestamp: 1_500_000_000, title: '' }],
};

const labels = {
  en: {
    comment: 'Comment',
    owner: 'Media Owner',
    time: 'Time',
    username: 'Username',
    name: 'Name',
    bio: 'Bio',
    private: 'Private Account',
    email: 'Email',
  },
  fr: {
    comment: 'Commentaire',
    owner: 'Propriétaire du média',
    time: 'Heure',
    username: 'Nom d’utilisateur',
    name: 'Nom',
    bio: 'Bio',
    private: 'Compte privé',
    email: 'Adresse e-mail',
  },
  // A language the reader has no words of: it must go by the shape.
  cy: {
    comment: 'Y sylw hwn',
    owner: 'Perchennog y cyfrwng',
    time: 'Amser',
    username: 'Cyfrif',
    name: 'Yr enw',
    bio: 'Amdanaf',
    private: 'Cau',
    email: 'E-bost',
  },
} as const;
export type Language = keyof typeof labels;

const comment = ({ text, at }: Told, language: Language = 'en'): object => ({
  media_list_data: [{ uri: '' }],
  string_map_data: {
    [labels[language].comment]: { href: '', value: text, timestamp: 0 },
    [labels[language].owner]: { href: '', value: 'marigold.finch', timestamp: 0 },
    [labels[language].time]: { href: '', value: '', timestamp: at },
  },
});

const profile = (language: Language = 'en'): object => ({
  profile_user: [
    {
      title: '',
      media_map_data: {},
      string_map_data: {
        [labels[language].email]: { href: '', value: 'wren@post.example', timestamp: 0 },
        [labels[language].username]: { href: '', value: owner.handle, timestamp: 0 },
        [labels[language].name]: { href: '', value: owner.name, timestamp: 0 },
        [labels[language].bio]: { href: '', value: bio.text, timestamp: 0 },
        [labels[language].private]: { href: '', value: 'False', timestamp: 0 },
      },
    },
  ],
});

const followers = usernames.map((value, at) => ({
  title: '',
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/${value}`, value, timestamp: 1_600_000_000 + at }],
}));

/** Since late 2025 the username stands in the title. */
const following = usernames.slice(1).map((title, at) => ({
  title,
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/_u/${title}`, timestamp: 1_600_000_000 + at }],
}));

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19);

/** 2018 to 2020: everything at the root. */
export const root2018 = (): Files => ({
  'media.json': metaJson({
    photos: posts.map(({ text, at }, index) => ({
      caption: text,
      taken_at: iso(at),
      path: `photos/201609/${index}.jpg`,
    })),
    stories: [{ caption: '', taken_at: iso(1_500_000_000), path: 'stories/201709/1.jpg' }],
  }),
  'comments.json': metaJson({
    media_comments: comments.map(({ text, at }) => [iso(at), text, 'marigold.finch']),
  }),
  'connections.json': metaJson({
    followers: Object.fromEntries(usernames.map((name) => [name, iso(1_500_000_000)])),
    following: Object.fromEntries(usernames.slice(1).map((name) => [name, iso(1_500_000_000)])),
    blocked_users: {},
  }),
  'profile.json': metaJson({
    biography: bio.text,
    name: owner.name,
    username: owner.handle,
    private_account: false,
    email: 'wren@post.example',
  }),
  'messages.json': metaJson([{ participants: [], conversation: [{ text: posts[0]!.text }] }]),
});

/** From May 2021. */
export const content2021 = (): Files => ({
  'content/posts_1.json': metaJson([...media, bare]),
  'content/stories.json': metaJson({
    ig_stories: [{ uri: 'a.jpg', creation_timestamp: 1_500_000_000, title: '' }],
  }),
  'comments/post_comments.json': metaJson({
    comments_media_comments: comments.map(({ text, at }) => ({
      title: 'marigold.finch',
      media_list_data: [],
      string_list_data: [{ href: '', value: text, timestamp: at }],
    })),
  }),
  'followers_and_following/followers.json': metaJson({ relationships_followers: followers }),
  'followers_and_following/following.json': metaJson({ relationships_following: followers.slice(1) }),
  'account_information/personal_information.json': metaJson(profile()),
});

/** 2022: one folder renamed. */
export const content2022 = (): Files => {
  const { 'account_information/personal_information.json': own, ...rest } = content2021();
  return { ...rest, 'personal_information/personal_information.json': own! };
};

/** By January 2024. */
export const activity2024 = (language: Language = 'en'): Files => ({
  'start_here.html': '<!doctype html>',
  'your_instagram_activity/content/posts_1.json': metaJson([...media, bare]),
  'your_instagram_activity/content/reels.json': metaJson({ ig_reels_media: [] }),
  'your_instagram_activity/comments/post_comments_1.json': metaJson(
    comments.map((one) => comment(one, language)),
  ),
  'your_instagram_activity/messages/inbox/somebody_1/message_1.json': metaJson({
    messages: [{ content: posts[0]!.text }],
  }),
  'connections/followers_and_following/followers_1.json': metaJson(followers),
  'connections/followers_and_following/following.json': metaJson({
    relationships_following: followers.slice(1),
  }),
  'personal_information/personal_information/personal_information.json': metaJson(profile(language)),
  'logged_information/past_instagram_insights/posts.json': metaJson({
    organic_insights_posts: [{ title: posts[0]!.text }],
  }),
});

/** From February 2025; and from 2026 a second list of the same posts in labels. */
export const media2025 = (withLabels = false): Files => ({
  'your_instagram_activity/media/posts_1.json': metaJson([...media, bare]),
  ...(withLabels && {
    'your_instagram_activity/media/posts.json': metaJson([
      ...posts.map(({ text, at }, index) => ({
        timestamp: at,
        media: [],
        fbid: String(9000 + index),
        label_values: [
          { label: 'Légende', value: text },
          { label: 'Is an ad', value: 'False' },
          { label: 'Published', value: 'True' },
          { label: 'Draft', value: 'False' },
          { label: 'Hashtags', value: '#one #two' },
          { label: 'Media', media: [{ uri: 'a.jpg' }] },
        ],
      })),
      {
        timestamp: 1_650_000_000,
        fbid: '1',
        label_values: [
          { label: 'Caption', value: 'Half the parents at Larkfield are idiots too' },
          { label: 'Draft', value: 'True' },
        ],
      },
    ]),
  }),
  'your_instagram_activity/comments/post_comments_1.json': metaJson(comments.map((one) => comment(one))),
  'your_instagram_activity/threads/threads_and_replies.json': metaJson({
    text_post_app_text_posts: [
      {
        media: [
          {
            uri: '',
            creation_timestamp: 1_690_000_000,
            title: 'First go at Threads',
            text_app_post: { is_reply: false },
          },
        ],
      },
    ],
  }),
  'connections/followers_and_following/followers_1.json': metaJson(followers),
  'connections/followers_and_following/following.json': metaJson({ relationships_following: following }),
  'personal_information/personal_information/personal_information.json': metaJson(profile()),
});

export const html = (): Files => ({
  'start_here.html': '<!doctype html>',
  'your_instagram_activity/media/posts_1.html': `<!doctype html><div class="pam _3-95 _2ph- _a6-g">${posts[0]!.text}</div>`,
});
