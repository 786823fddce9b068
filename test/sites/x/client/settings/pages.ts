import type { Words } from '../../../kept-settings.ts';

export type BoxRow = {
  kind: 'box';
  id: string;
  label: Words;
  on: boolean;
  /** Turning it on asks first. */
  asks?: true;
  /** The "site" will not have it changed. */
  refuses?: true;
  /** Drawn in a new way that no reader knows. */
  strange?: true;
};
export type RadioRow = {
  kind: 'radios';
  name: string;
  title: Words;
  value: string;
  choices: readonly { value: string; label: Words }[];
  /** A switch above the choices; while it is off they are not there. */
  gate?: true;
};
export type LinkRow = { kind: 'link'; href: string; label: Words };
export type SettingsPage = { title: Words; rows: readonly (BoxRow | RadioRow | LinkRow)[] };

const words = (en: string, de = en, ar = en): Words => ({ en, de, ar });
const box = (id: string, label: Words, on: boolean, more: Partial<BoxRow> = {}): BoxRow => ({
  kind: 'box',
  id,
  label,
  on,
  ...more,
});

/** Pages of settings with the order of controls of the real site; what stands wrong is for the audit to find. */
export const settingsPages: Record<string, SettingsPage> = {
  '/settings/audience_and_tagging': {
    title: words('Audience, media and tagging', 'Zielgruppe, Medien und Markierungen', 'الجمهور والوسائط'),
    rows: [
      box('protect-posts', words('Protect your posts', 'Deine Posts schützen', 'حماية منشوراتك'), false, {
        asks: true,
      }),
      box('protect-videos', words('Protect your videos', 'Deine Videos schützen', 'حماية فيديوهاتك'), false),
      {
        kind: 'link',
        href: '/settings/tagging',
        label: words('Photo tagging', 'Markieren auf Fotos', 'الإشارة في الصور'),
      },
    ],
  },
  '/settings/tagging': {
    title: words('Photo tagging', 'Markieren auf Fotos', 'الإشارة في الصور'),
    rows: [
      {
        kind: 'radios',
        name: 'allow_media_tagging',
        title: words('Photo tagging', 'Markieren auf Fotos', 'الإشارة في الصور'),
        value: 'all',
        gate: true,
        choices: [
          { value: 'all', label: words('Anyone can tag you', 'Jeder kann dich markieren', 'أي شخص') },
          {
            value: 'following',
            label: words(
              'Only people you follow can tag you',
              'Nur Personen, denen du folgst',
              'من تتابعهم فقط',
            ),
          },
        ],
      },
    ],
  },
  '/settings/spaces': {
    title: words('Spaces', 'Spaces', 'المساحات'),
    rows: [
      box(
        'spaces',
        words(
          'Allow followers to see which Spaces you’re listening to',
          'Follower dürfen sehen, welche Spaces du hörst',
        ),
        true,
      ),
    ],
  },
  '/settings/location': {
    title: words('Add location information to your posts', 'Standort zu deinen Posts'),
    rows: [
      box(
        'geo',
        words('Add location information to your posts', 'Standort zu deinen Posts hinzufügen'),
        false,
      ),
    ],
  },
  '/settings/location_information': {
    title: words('Location information', 'Standortinformationen'),
    rows: [
      box('places', words('Personalize based on places you’ve been', 'Nach besuchten Orten anpassen'), true),
    ],
  },
  '/settings/contacts': {
    title: words('Discoverability and contacts', 'Auffindbarkeit und Kontakte'),
    rows: [
      box(
        'email',
        words(
          'Let people who have your email address find you on X',
          'Über deine E-Mail-Adresse gefunden werden',
        ),
        true,
      ),
      box(
        'phone',
        words(
          'Let people who have your phone number find you on X',
          'Über deine Telefonnummer gefunden werden',
        ),
        false,
      ),
    ],
  },
  '/settings/direct_messages': {
    title: words('Chat', 'Chat', 'الدردشة'),
    rows: [
      {
        kind: 'radios',
        name: 'allow_dms_from',
        title: words(
          'Allow message requests from',
          'Nachrichtenanfragen zulassen von',
          'السماح بطلبات الرسائل من',
        ),
        value: 'all',
        choices: [
          { value: 'following', label: words('No one', 'Niemandem', 'لا أحد') },
          { value: 'verified', label: words('Verified users', 'Verifizierten', 'الموثّقون') },
          { value: 'all', label: words('Everyone', 'Allen', 'الجميع') },
        ],
      },
      box('filter', words('Filter low-quality messages', 'Minderwertige Nachrichten filtern'), true),
      box('receipts', words('Show read receipts', 'Lesebestätigungen anzeigen'), true),
    ],
  },
  '/settings/notifications/filters': {
    title: words('Filters', 'Filter'),
    rows: [box('quality', words('Quality filter', 'Qualitätsfilter'), true)],
  },
  '/settings/ads_preferences': {
    title: words('Ads preferences', 'Anzeigen'),
    rows: [box('ads', words('Personalized ads', 'Personalisierte Anzeigen'), true)],
  },
  '/settings/off_twitter_activity': {
    title: words('Inferred identity', 'Abgeleitete Identität'),
    rows: [
      box(
        'inferred',
        words('Personalize based on your inferred identity', 'Anhand der abgeleiteten Identität anpassen'),
        false,
      ),
    ],
  },
  '/settings/data_sharing_with_business_partners': {
    title: words('Data sharing with business partners', 'Datenweitergabe an Geschäftspartner'),
    rows: [
      box(
        'partners',
        words('Allow additional information sharing', 'Weitergabe weiterer Informationen zulassen'),
        true,
        { refuses: true },
      ),
    ],
  },
  '/settings/account/login_verification': {
    title: words('Two-factor authentication', 'Zwei-Faktor-Authentifizierung'),
    rows: [
      box('text', words('Text message', 'SMS'), false),
      box('app', words('Authentication app', 'Authentifizierungs-App'), false),
      box('key', words('Security key', 'Sicherheitsschlüssel'), false),
    ],
  },
  '/settings/security': {
    title: words('Security', 'Sicherheit'),
    rows: [
      box('reset', words('Password reset protect', 'Schutz beim Zurücksetzen'), false, { strange: true }),
    ],
  },
  '/settings/delegate': {
    title: words('Delegate', 'Delegieren'),
    rows: [
      box(
        'delegate',
        words('Allow others to invite you to their account', 'Einladungen anderer zulassen'),
        false,
      ),
    ],
  },
};
