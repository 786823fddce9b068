import type { Language } from '../site.ts';
import { people, viewer } from './data/people.ts';
import { suggestions } from './data/suggestions.ts';
import { homePosts, hoursAgo } from './data/posts.ts';
import { labels } from './labels.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

// "<" would let a caption end the script element.
const script = (data: Json) =>
  `<script type="application/json" data-content-len="${JSON.stringify(data).length}" data-sjs>${JSON.stringify(
    data,
  ).replaceAll('<', '\\u003C')}</script>`;

const server = (box: Json): Json => ({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: box }]]] });

const preloaded = (query: string, data: Json): Json =>
  server({
    require: [
      [
        'RelayPrefetchedStreamCache',
        'next',
        [],
        [`adp_${query}RelayPreloader_691f3c2ab7d3d0`, { __bbox: { complete: true, result: { data } } }],
      ],
    ],
  });

const pictureUrl = (handle: string) => `https://pictures.example/${handle}.jpg`;

function viewerEntry(): Json {
  return [
    'PolarisViewer',
    [],
    {
      data: {
        username: viewer.handle,
        full_name: viewer.name,
        biography: viewer.bio,
        external_url: viewer.website ?? null,
        category_name: null,
        should_show_category: false,
        is_private: false,
        is_business_account: false,
        is_professional_account: false,
        hide_like_and_view_counts: false,
        business_contact_method: 'UNKNOWN',
        should_show_public_contacts: false,
        profile_pic_url: pictureUrl(viewer.handle),
        has_profile_pic: true,
        id: viewer.id,
        fbid: `1784140${viewer.id}`,
      },
      id: viewer.id,
    },
    7365,
  ];
}

function suggestedPeople(language: Language): Json {
  const items = suggestions.map(({ handle, followedBy, more }) => ({
    user: {
      username: handle,
      full_name: people[handle]?.name ?? '',
      is_verified: false,
      profile_pic_url: pictureUrl(handle),
      friendship_status: {
        following: false,
        followed_by: false,
        incoming_request: false,
        outgoing_request: false,
        blocking: false,
        is_restricted: false,
      },
    },
    social_context: labels[language].suggestedBecause(followedBy, more),
  }));
  return { ayml: { groups: [{ items }] } };
}

function feed(): Json {
  const edges = homePosts.map((post) => ({
    node: {
      media: {
        code: post.code,
        user: { username: post.author, full_name: people[post.author]?.name ?? '' },
        caption: { text: post.caption },
        caption_is_edited: post.edited ?? false,
        taken_at: Math.round(hoursAgo(post.age).getTime() / 1000),
        accessibility_caption: post.alt,
        usertags: { in: [] },
        location: post.place ? { name: post.place } : null,
        comments_disabled: post.commentsOff ?? false,
        like_and_view_counts_disabled: false,
      },
    },
  }));
  return { xdt_api__v1__feed__timeline__connection: { edges: [...edges, { node: {} }] } };
}

/** The data a full load carries in the page; it describes the moment of the load and is not kept up to date. */
export function inlineData(path: string, language: Language): string {
  const define: Json = [
    viewerEntry(),
    ['IntlCurrentLocale', [], { code: language === 'de' ? 'de_DE' : 'en_US' }, 5954],
  ];
  const all = [server({ define })];
  if (path === '/') {
    all.push(preloaded('PolarisSuggestedUserListQuery', suggestedPeople(language)));
    all.push(preloaded('PolarisFeedTimelineRootV2Query', feed()));
  }
  return all.map(script).join('\n');
}
