import type { SiteId } from '../engine/draft.ts';

/** How to get one's own download from a site, as we last knew it. Menus move; the address is a hint. */
export type HowToAsk = {
  site: SiteId;
  address: string;
  steps: readonly string[];
  /** How long it takes to come. */
  wait: string;
  knownOn: string;
};

const meta = (site: 'facebook' | 'instagram', name: string): HowToAsk => ({
  site,
  address: `https://accountscenter.${site}.com/info_and_permissions/dyi/`,
  steps: [
    `Open the page and sign in. If it is not there, look in Accounts Centre under “Your information and permissions” for “Export your information” (it was called “Download your information”).`,
    `Create an export of your ${name} profile and choose to export it to your device.`,
    'Date range: all time.',
    'Format: JSON. The other kind, HTML, is for looking at and cannot be checked.',
    'Media quality: lower. Pictures are not looked at, and the download is much smaller.',
    'Start the export. When the site writes that it is ready, download every part, and drop them here as they are.',
  ],
  wait: 'Minutes to a few days. It can be downloaded for a few days only.',
  knownOn: '2026-11',
});

export const howToAsk: readonly HowToAsk[] = [
  meta('facebook', 'Facebook'),
  meta('instagram', 'Instagram'),
  {
    site: 'x',
    address: 'https://x.com/settings/download_your_data',
    steps: [
      'Open the page and sign in. If it is not there, look in settings under “Your account” for “Download an archive of your data”.',
      'Type your password again and confirm with the code that X sends.',
      'Press “Request archive”.',
      'When X writes that it is ready, download the ZIP, all parts of it if there are several, and drop it here as it is.',
    ],
    wait: 'About a day, sometimes more.',
    knownOn: '2026-11',
  },
];
