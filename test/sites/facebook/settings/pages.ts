import type { Words } from '../../kept-settings.ts';

export const audienceIds = ['everyone', 'friends-of-friends', 'friends', 'only-me'] as const;
export type AudienceId = (typeof audienceIds)[number];

export const audienceWords: Record<AudienceId, Words> = {
  everyone: { en: 'Public', de: 'Öffentlich', ar: 'العامة' },
  'friends-of-friends': { en: 'Friends of friends', de: 'Freunde von Freunden', ar: 'أصدقاء الأصدقاء' },
  friends: { en: 'Friends', de: 'Freunde', ar: 'الأصدقاء' },
  'only-me': { en: 'Only me', de: 'Nur ich', ar: 'أنا فقط' },
};

export type ChoiceRow = {
  kind: 'choice';
  id: string;
  title: Words;
  value: AudienceId;
  /** The "site" will not have it changed. */
  refuses?: true;
};
export type ToggleRow = {
  kind: 'toggle';
  id: string;
  title: Words;
  on: boolean;
  /** Drawn in a new way that no reader knows. */
  strange?: true;
};

const words = (en: string, de = en, ar = en): Words => ({ en, de, ar });
const choice = (id: string, title: Words, value: AudienceId, refuses?: true): ChoiceRow => ({
  kind: 'choice',
  id,
  title,
  value,
  ...(refuses && { refuses }),
});
const toggle = (id: string, title: Words, on: boolean, strange?: true): ToggleRow => ({
  kind: 'toggle',
  id,
  title,
  on,
  ...(strange && { strange }),
});

/** The tabs of settings with the rows of the real site; what stands wrong is for the audit to find. */
export const tabs: Record<string, { title: Words; rows: readonly (ChoiceRow | ToggleRow)[] }> = {
  posts: {
    title: words('Posts', 'Beiträge', 'المنشورات'),
    rows: [
      choice(
        'posts',
        words(
          'Who can see your future posts?',
          'Wer kann deine künftigen Beiträge sehen?',
          'من يمكنه رؤية منشوراتك المستقبلية؟',
        ),
        'everyone',
      ),
    ],
  },
  stories: {
    title: words('Stories', 'Storys'),
    rows: [
      choice('stories', words('Who can see your stories?', 'Wer kann deine Storys sehen?'), 'friends'),
      toggle(
        'share',
        words(
          'Allow others to share your public stories to their own story?',
          'Dürfen andere deine öffentlichen Storys in ihrer Story teilen?',
        ),
        true,
      ),
    ],
  },
  reels: {
    title: words('Reels', 'Reels'),
    rows: [
      choice('reels', words('Who can see your reels?', 'Wer kann deine Reels sehen?'), 'everyone'),
      toggle(
        'share-reels',
        words(
          'Allow others to share your reels to their stories?',
          'Dürfen andere deine Reels in ihren Storys teilen?',
        ),
        false,
      ),
    ],
  },
  how_people_find_and_contact_you: {
    title: words('How people find and contact you', 'So wirst du gefunden und kontaktiert'),
    rows: [
      choice(
        'requests',
        words('Who can send you friend requests?', 'Wer kann dir Freundschaftsanfragen senden?'),
        'friends-of-friends',
      ),
      choice(
        'list',
        words('Who can see your friends list?', 'Wer kann deine Freundesliste sehen?'),
        'everyone',
        true,
      ),
      choice(
        'email',
        words(
          'Who can look you up using the email address you provided?',
          'Wer kann dich anhand der E-Mail-Adresse finden?',
        ),
        'only-me',
      ),
      choice(
        'phone',
        words(
          'Who can look you up using the phone number you provided?',
          'Wer kann dich anhand der Telefonnummer finden?',
        ),
        'friends',
      ),
      toggle(
        'engines',
        words(
          'Do you want search engines outside of Facebook to link to your profile?',
          'Sollen Suchmaschinen außerhalb von Facebook dein Profil verlinken?',
        ),
        true,
      ),
    ],
  },
  followers_and_public_content: {
    title: words('Followers and public content', 'Follower und öffentliche Inhalte'),
    rows: [
      choice('follow', words('Who can follow me', 'Wer kann mir folgen'), 'friends'),
      choice(
        'followers',
        words('Who can see your followers on your timeline', 'Wer kann deine Follower sehen'),
        'friends',
      ),
      choice(
        'following',
        words('Who can see the people, Pages and lists you follow', 'Wer kann sehen, wem du folgst'),
        'friends',
      ),
      choice(
        'comments',
        words('Who can comment on your public posts', 'Wer kann deine öffentlichen Beiträge kommentieren'),
        'friends',
      ),
      choice('info', words('Public profile info', 'Öffentliche Profilinfos'), 'friends'),
    ],
  },
  profile_and_tagging: {
    title: words('Profile and tagging', 'Profil und Markierungen'),
    rows: [
      choice('post', words('Who can post on your profile?', 'Wer kann in deinem Profil posten?'), 'friends'),
      choice(
        'others',
        words(
          'Who can see what others post on your profile?',
          'Wer kann sehen, was andere in deinem Profil posten?',
        ),
        'friends',
      ),
      toggle(
        'story',
        words(
          'Allow others to share your posts to their stories?',
          'Dürfen andere deine Beiträge in ihrer Story teilen?',
        ),
        false,
      ),
      choice(
        'tagged',
        words(
          'Who can see posts you’re tagged in on your profile?',
          'Wer kann in deinem Profil Beiträge sehen, in denen du markiert bist?',
        ),
        'friends',
      ),
      choice(
        'add',
        words(
          'When you’re tagged in a post, who do you want to add to the audience?',
          'Wen möchtest du zur Zielgruppe hinzufügen?',
        ),
        'friends',
      ),
      toggle(
        'tags',
        words(
          'Review tags people add to your posts before they appear?',
          'Markierungen überprüfen, bevor sie erscheinen?',
        ),
        true,
      ),
      toggle(
        'review',
        words(
          'Review posts you’re tagged in before they appear on your profile?',
          'Beiträge überprüfen, in denen du markiert wirst?',
        ),
        true,
        true,
      ),
    ],
  },
};
