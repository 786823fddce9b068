import type { JSX } from 'preact';

/** The beginning by which an icon of the real site is known; not seen, since the drawing after it is our own. */
const sign = (start: string) => <path d={start} fill="none" stroke="none" />;
const draw = (path: string) => <path d={path} />;
const solid = (path: string) => <path d={path} fill="currentColor" stroke="none" />;

export const iconShapes = {
  home: () => (
    <>
      {sign('m21.762 8.786-7-6.68')}
      {draw('M3 11 12 3l9 8v10h-6v-6H9v6H3z')}
    </>
  ),
  reels: () => (
    <>
      {sign('M22.935 7.468c-.063-1.36 0-2 0-3')}
      {draw('M3 4h18v16H3zM3 9h18M8 4l3 5M14 4l3 5M10.5 12.5v4l4-2z')}
    </>
  ),
  search: () => (
    <>
      {sign('M19 10.5A8.5 8.5 0 1 1 10.5 2a8.5 8.5 0 0 1 8.5 8.5')}
      <circle cx="10.5" cy="10.5" r="7.5" />
      {draw('m16 16 5.5 5.5')}
    </>
  ),
  explore: () => (
    <>
      <circle cx="12" cy="12" r="9.5" />
      {draw('m16 8-2.5 5.5L8 16l2.5-5.5z')}
    </>
  ),
  create: () => (
    <>
      {sign('M21 11h-8V3a1 1 0 1 0-2 0v8H3a1 1 0 0 0 0 2')}
      {draw('M12 3.5v17M3.5 12h17')}
    </>
  ),
  more: () => (
    <>
      <line x1="3" x2="21" y1="5" y2="5" />
      <line x1="3" x2="21" y1="12" y2="12" />
      <line x1="3" x2="21" y1="19" y2="19" />
    </>
  ),
  heart: () => (
    <>
      {sign('M16.792 3.904A4.989 4.989 0 0 1 21 9')}
      {draw(
        'M12 20.5C6 16 2.5 12.6 2.5 8.8 2.5 6 4.6 4 7.2 4c2 0 3.7 1.1 4.8 3 1.1-1.9 2.8-3 4.8-3 2.6 0 4.7 2 4.7 4.8 0 3.8-3.5 7.2-9.5 11.7z',
      )}
    </>
  ),
  comment: () => (
    <>
      {sign('M20.656 17.008a9.993 9.993 0 1 0-3 3')}
      {draw('M20.5 12.2a8.6 8.6 0 1 0-4 7l4.5 1.3-1.3-4.3a8.5 8.5 0 0 0 .8-4z')}
    </>
  ),
  share: () => (
    <>
      {sign('M13.973 20.046 21 7')}
      {draw('m3 4 18-.5L12 20l-2.3-8.5zM9.7 11.5 21 3.5')}
    </>
  ),
  save: () => <polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21" />,
  saved: () =>
    solid(
      'M20 22a.999.999 0 0 1-.7-.3L12 14.8l-7.3 6.9A1 1 0 0 1 3 21V3a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1z',
    ),
  options: () => (
    <>
      <circle cx="12" cy="12" fill="currentColor" r="1.5" stroke="none" />
      <circle cx="6" cy="12" fill="currentColor" r="1.5" stroke="none" />
      <circle cx="18" cy="12" fill="currentColor" r="1.5" stroke="none" />
    </>
  ),
  link: () => (
    <>
      {sign('m9.726 5.123 1.228-1.228')}
      {draw(
        'M10 14a4.5 4.5 0 0 0 6.5 0l3-3A4.6 4.6 0 0 0 13 4.5L11.8 5.7M14 10a4.5 4.5 0 0 0-6.5 0l-3 3a4.6 4.6 0 0 0 6.5 6.5l1.2-1.2',
      )}
    </>
  ),
  similar: () => (
    <>
      {sign('M4 14V8a1 1 0 0 1 2 0v6')}
      <circle cx="9" cy="8" r="4" />
      {draw('M2 20c0-4 3-6 7-6s7 2 7 6M19 7v6M16 10h6')}
    </>
  ),
  close: () => (
    <>
      <polyline points="20.643 3.357 12 12 3.353 20.647" />
      <line x1="20.649" x2="3.354" y1="20.649" y2="3.354" />
    </>
  ),
  grid: () => draw('M3 3h18v18H3zM9 3v18M15 3v18M3 9h18M3 15h18'),
  tagged: () => (
    <>
      {sign('M21 7.48a2 2 0 0 0-2-2h-3.046')}
      {draw('M4 6h4.5L12 2.5 15.5 6H20v15H4zM8 18c.5-2.5 2-3.5 4-3.5s3.5 1 4 3.5')}
      <circle cx="12" cy="11" r="2" />
    </>
  ),
  chevron: () => draw('m5 9 7 7 7-7'),
  back: () => (
    <>
      <line x1="3" x2="21" y1="12" y2="12" />
      <polyline points="11 4 3 12 11 20" />
    </>
  ),
  media: () => draw('M2 5h14v14H2zM2 16l4-5 4 5 2-2 4 4M19 6l3 .6-2 12.4-2-.3'),
  emoji: () => (
    <>
      <circle cx="12" cy="12" r="10" />
      {draw('M7.5 14c.8 2 2.5 3 4.5 3s3.7-1 4.5-3M8.5 9.5v.01M15.5 9.5v.01')}
    </>
  ),
  place: () => (
    <>
      {draw('M12 22c-5-6-7-9-7-13a7 7 0 0 1 14 0c0 4-2 7-7 13z')}
      <circle cx="12" cy="9" r="2.5" />
    </>
  ),
  people: () => (
    <>
      <circle cx="9" cy="8" r="4" />
      {draw('M2 20c0-4 3-6 7-6s7 2 7 6M16 4.5a4 4 0 0 1 0 7M19 14.5c2 1 3 2.8 3 5.5')}
    </>
  ),
  microphone: () =>
    draw(
      'M12 2a3.5 3.5 0 0 0-3.5 3.5v6a3.5 3.5 0 0 0 7 0v-6A3.5 3.5 0 0 0 12 2zM5 11.5a7 7 0 0 0 14 0M12 18.5V22',
    ),
  photo: () => (
    <>
      <rect height="18" rx="4" width="18" x="3" y="3" />
      <circle cx="8.5" cy="8.5" r="1.5" />
      {draw('m3.5 18 6-6 4.5 4.5 2.5-2.5 4 4')}
    </>
  ),
  sticker: () =>
    draw(
      'M21 13V7a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v10a4 4 0 0 0 4 4h6zM21 13h-4a4 4 0 0 0-4 4v4M8 9v1M15 9v1M8 14c1 1.5 2.3 2 4 2',
    ),
  phone: () =>
    draw('M5 3h4l2 5-2.5 2a13 13 0 0 0 5.5 5.5L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z'),
  video: () => (
    <>
      <rect height="14" rx="3" width="14" x="2" y="5" />
      {draw('m16 10 6-3v10l-6-3')}
    </>
  ),
  info: () => (
    <>
      <circle cx="12" cy="12" r="10" />
      {draw('M12 11v6M12 7.5v.01')}
    </>
  ),
  compose: () =>
    draw(
      'M13 4H5a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h13a2 2 0 0 0 2-2v-8M19.5 2.5a2 2 0 0 1 2.5 2.5L13 14l-4 1 1-4z',
    ),
  reply: () => draw('M10 5 3 12l7 7v-4c5 0 8 1 11 5-1-7-5-11-11-11z'),
  zoom: () => (
    <>
      <circle cx="10" cy="10" r="7" />
      {draw('m15.5 15.5 6 6M10 7v6M7 10h6')}
    </>
  ),
  ratio: () => draw('M9 21H3v-6M15 3h6v6'),
  gear: () => (
    <>
      <circle cx="12" cy="12" r="3.5" />
      {draw('M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2')}
    </>
  ),
} satisfies Record<string, () => JSX.Element>;

export type IconName = keyof typeof iconShapes;
