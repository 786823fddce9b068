import type { Words } from '../../kept-settings.ts';

export type SwitchLine = {
  kind: 'switch';
  id: string;
  label: Words;
  on: boolean;
  /** The "site" will not have it changed. */
  refuses?: true;
};
export type ChoiceLine = {
  kind: 'choice';
  id: string;
  title: Words;
  value: number;
  options: readonly Words[];
};

const words = (en: string, de = en, ar = en): Words => ({ en, de, ar });
const line = (id: string, label: Words, on: boolean, refuses?: true): SwitchLine => ({
  kind: 'switch',
  id,
  label,
  on,
  ...(refuses && { refuses }),
});

/** Pages of settings by path; radios have no names of their own, as on the site. */
export const settingsPages: Record<string, { title: Words; lines: readonly (SwitchLine | ChoiceLine)[] }> = {
  '/accounts/activity_status/': {
    title: words('Show activity status', 'Aktivitätsstatus anzeigen', 'إظهار حالة النشاط'),
    lines: [
      line(
        'activity',
        words('Show activity status', 'Aktivitätsstatus anzeigen', 'إظهار حالة النشاط'),
        true,
        true,
      ),
    ],
  },
  '/accounts/settings/v2/sharing_and_reuse/': {
    title: words('Sharing and reuse', 'Teilen und Wiederverwendung'),
    lines: [
      line('reposting', words('Reposts of posts and reels', 'Reposts'), true),
      line(
        'sharing',
        words('Posts and reels to stories and messages', 'Beiträge in Storys und Nachrichten'),
        false,
      ),
      line('counts', words('Share counts', 'Anzahl der geteilten Inhalte'), true),
      line('featured', words('Requests to be featured', 'Anfragen'), false),
    ],
  },
  '/accounts/story_replies/': {
    title: words('Story replies', 'Antworten auf Storys'),
    lines: [
      {
        kind: 'choice',
        id: 'replies',
        title: words('Who can reply to your stories', 'Wer auf deine Storys antworten kann'),
        value: 0,
        options: [
          words('Everyone', 'Alle'),
          words('People you follow', 'Personen, denen du folgst'),
          words('Off', 'Aus'),
        ],
      },
    ],
  },
  '/accounts/comments/': {
    title: words('Comments', 'Kommentare'),
    lines: [
      {
        kind: 'choice',
        id: 'comments',
        title: words('Who can comment on your posts', 'Wer deine Beiträge kommentieren kann'),
        value: 1,
        options: [
          words('Everyone', 'Alle'),
          words('Your followers', 'Deine Follower'),
          words('Off', 'Niemand'),
        ],
      },
      line('gif', words('Allow GIF comments', 'GIF-Kommentare zulassen'), true),
    ],
  },
  '/accounts/settings/v2/hidden_words/': {
    title: words('Hidden words', 'Verborgene Wörter'),
    lines: [
      line('hide', words('Hide comments', 'Kommentare verbergen', 'إخفاء'), true),
      line('advanced', words('Advanced comment filtering', 'Erweiterte Filter'), false),
      line('requests', words('Hide message requests', 'Nachrichtenanfragen verbergen'), true),
    ],
  },
  '/accounts/settings/v2/tags_and_mentions/': {
    title: words('Tags and mentions', 'Markierungen und Erwähnungen'),
    lines: [
      {
        kind: 'choice',
        id: 'tags',
        title: words('Who can tag you', 'Wer dich markieren kann'),
        value: 0,
        options: [
          words('Allow tags from everyone', 'Markierungen von allen'),
          words('Allow tags from people you follow', 'Markierungen von Personen, denen du folgst'),
          words('Don’t allow tags', 'Markierungen nicht zulassen'),
        ],
      },
      {
        kind: 'choice',
        id: 'mentions',
        title: words('Who can @mention you', 'Wer dich erwähnen kann'),
        value: 1,
        // Words that no list of ours has: whom it lets in cannot be read.
        options: [
          words('@mentions: the wide circle', '@Erwähnungen: weiter Kreis'),
          words('@mentions: the middle circle', '@Erwähnungen: mittlerer Kreis'),
          words('@mentions: the small circle', '@Erwähnungen: enger Kreis'),
        ],
      },
    ],
  },
};
