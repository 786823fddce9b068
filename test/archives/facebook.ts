import type { Files } from './zip.ts';
import { bio, comments, metaJson, owner, people, posts } from './story.ts';

const post = ({ text, at }: { text: string; at: number }, index: number): object => ({
  timestamp: at,
  ...(index % 4 === 3
    ? {
        attachments: [
          {
            data: [
              {
                media: {
                  uri: `your_facebook_activity/posts/media/${index}.jpg`,
                  creation_timestamp: at,
                  media_metadata: {
                    photo_metadata: {
                      exif_data: [{ upload_ip: '192.0.2.1', taken_timestamp: -62169958800 }],
                    },
                  },
                  title: 'Mobile uploads',
                  description: text,
                },
              },
            ],
          },
        ],
      }
    : {}),
  data: [{ update_timestamp: at + 5 }, { post: text }],
  title: `${owner.name} zaktualizowała swój status.`,
});

/** Shares and bare photos: records without a word. */
const wordless = [
  {
    timestamp: 1_500_000_000,
    attachments: [
      {
        data: [
          {
            external_context: {
              url: 'https://news.example/a',
              name: 'Half the parents at Larkfield are idiots',
            },
          },
        ],
      },
    ],
    data: [{}],
  },
  { timestamp: 1_500_000_500 },
];

const comment = ({ text, at }: { text: string; at: number }): object => ({
  timestamp: at,
  title: `${owner.name} commented on Marigold Finch's post.`,
  data: [{ comment: { timestamp: at, comment: text, author: owner.name } }],
});

const profile = {
  name: { full_name: owner.name, first_name: 'Wren', last_name: 'Ashdown' },
  intro_bio: { name: bio.text },
  emails: { emails: ['wren@post.example'] },
  work_experiences: [
    { employer: 'Larkfield Primary School', title: 'Class teacher', start_timestamp: 1_472_000_000 },
  ],
  education_experiences: [],
  current_city: { name: 'Ambleford' },
  username: 'wren.ashdown',
  profile_uri: 'https://www.facebook.com/wren.ashdown',
};

const friends = (key: string): object => ({
  [key]: people.map((name, at) => ({ name, timestamp: 1_450_000_000 + at })),
});

const others = {
  wall_posts_sent_to_you: {
    activity_log_data: [{ timestamp: 1, data: [{ post: 'Half the parents at Larkfield are idiots' }] }],
  },
};

const message = {
  participants: [{ name: owner.name }],
  messages: [{ sender_name: owner.name, timestamp_ms: 1, content: posts[0]!.text }],
};

/** 2018 to 2023: content folders at the root. */
export const root2018 = (): Files => ({
  'posts/your_posts_1.json': metaJson([...posts.map(post), ...wordless]),
  "posts/other_people's_posts_to_your_timeline.json": metaJson(others),
  'photos_and_videos/album/0.json': metaJson({
    name: 'Coast',
    photos: [],
    description: '',
    last_modified_timestamp: 1_500_000_000,
  }),
  'comments/comments.json': metaJson({ comments: comments.map(comment) }),
  'profile_information/profile_information.json': metaJson({ profile: profile }),
  'friends_and_followers/friends.json': metaJson(friends('friends')),
  'messages/inbox/somebody_abc/message_1.json': metaJson(message),
});

/** The first months: one page of posts, and groups of both kinds in one list. */
export const first2018 = (): Files => ({
  'posts/your_posts.json': metaJson({ status_updates: [...posts.map(post), ...wordless] }),
  'comments/comments.json': metaJson({ comments: [comment(comments[0]!)] }),
  'groups/your_posts_and_comments_in_groups.json': metaJson({
    groups: [
      {
        timestamp: comments[1]!.at,
        data: [
          {
            comment: {
              timestamp: comments[1]!.at,
              comment: comments[1]!.text,
              author: owner.name,
              group: 'Ambleford Runners',
            },
          },
        ],
      },
    ],
  }),
  'profile_information/profile_information.json': metaJson({ profile: profile }),
  'friends/friends.json': metaJson(friends('friends')),
});

/** 2023: one folder around, soon renamed. */
export const across2023 = (): Files => ({
  'your_activity_across_facebook/posts/your_posts_1.json': metaJson([...posts.map(post), ...wordless]),
  'your_activity_across_facebook/comments_and_reactions/comments.json': metaJson({
    comments_v2: comments.map(comment),
  }),
  'personal_information/profile_information/profile_information.json': metaJson({ profile_v2: profile }),
  'connections/friends/your_friends.json': metaJson(friends('friends_v2')),
  'logged_information/notifications/notifications.json': metaJson({
    notifications_v2: [{ text: 'Half the parents at Larkfield are idiots' }],
  }),
});

/** 2024 on. */
export const activity2024 = (): Files => ({
  'start_here.html': '<!doctype html>',
  'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json': metaJson([
    ...posts.slice(0, 6).map(post),
    ...wordless,
  ]),
  'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json': metaJson(
    posts.slice(6).map((one, at) => post(one, at + 6)),
  ),
  'your_facebook_activity/posts/posts_on_other_pages_and_profiles.json': metaJson({
    timestamp: 1_600_000_000,
    media: [],
    fbid: '1',
    label_values: [
      { label: 'Wiadomość', value: 'Sto lat, Marigold' },
      { label: 'URL', href: 'https://facebook.example' },
    ],
  }),
  'your_facebook_activity/posts/check-ins.json': metaJson([
    {
      timestamp: 1_600_000_100,
      media: [],
      fbid: '2',
      label_values: [
        {
          label: 'Place tags',
          dict: [
            { label: 'Name', value: 'Ambleford Lido' },
            { label: 'Coordinates', value: '(51.5 , -1.2)' },
          ],
        },
      ],
    },
  ]),
  "your_facebook_activity/posts/other_people's_posts_to_your_timeline.json": metaJson(others),
  'your_facebook_activity/posts/album/0.json': metaJson({
    name: 'Coast',
    photos: [],
    last_modified_timestamp: 1_500_000_000,
    description: '',
  }),
  'your_facebook_activity/posts/your_uncategorized_photos.json': metaJson({
    other_photos_v2: [{ uri: 'a.jpg', creation_timestamp: 1_500_000_900, title: '' }],
  }),
  'your_facebook_activity/comments_and_reactions/comments.json': metaJson({
    comments_v2: [comment(comments[0]!)],
  }),
  'your_facebook_activity/groups/group_posts_and_comments.json': metaJson({ group_posts_v2: [] }),
  'your_facebook_activity/groups/your_comments_in_groups.json': metaJson({
    group_comments_v2: [
      {
        timestamp: comments[1]!.at,
        title: 'x',
        data: [
          {
            comment: {
              timestamp: comments[1]!.at,
              comment: comments[1]!.text,
              author: owner.name,
              group: 'Ambleford Runners',
            },
          },
        ],
      },
    ],
  }),
  'your_facebook_activity/stories/archived_stories.json': '[object Object]',
  'your_facebook_activity/messages/inbox/somebody_abc/message_1.json': metaJson(message),
  'personal_information/profile_information/profile_information.json': metaJson({ profile_v2: profile }),
  'connections/friends/your_friends.json': metaJson(friends('friends_v2')),
  'connections/followers/people_who_followed_you.json': metaJson({ followers_v3: [{ name: people[1] }] }),
  "connections/followers/who_you've_followed.json": metaJson({
    following_v3: [{ name: people[2], timestamp: 1_500_000_000 }],
  }),
});

/** Made for looking at: no data in it. */
export const html = (): Files => ({
  'start_here.html': '<!doctype html>',
  'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html': `<!doctype html><section class="_a6-g"><h2>x</h2><div class="_2pin">${posts[0]!.text}</div></section>`,
});
