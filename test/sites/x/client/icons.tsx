import { classes, type Style } from './style/sheet.ts';

// Drawn for this page; only the start of `pin` is the site's, as readers tell a pinned post by it.
const lines = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21',
  bell: 'M6 16V10a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  follow: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-6 7-6s7 2 7 6M19 8v6M16 11h6',
  chat: 'M4 5h16v11H11l-4 4v-4H4z',
  mail: 'M3 6h18v13H3zM3 7l9 6 9-6',
  bookmark: 'M6 3h12v18l-6-5-6 5z',
  person: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM4 21c0-4 3.5-6 8-6s8 2 8 6z',
  moreCircle: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h.01M12 12h.01M16 12h.01',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  write: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  reply: 'M12 4c-5 0-9 3.2-9 7.2 0 2.6 1.7 4.9 4.3 6.1L7 21l4.2-2.6h.8c5 0 9-3.2 9-7.2S17 4 12 4z',
  repost: 'M3.5 9L7 5.5 10.5 9M7 5.5V15a2 2 0 0 0 2 2h4M20.5 15L17 18.5 13.5 15M17 18.5V9a2 2 0 0 0-2-2h-4',
  like: 'M12 20C5 15 3 11.5 4 8.5c1-4 6-4.5 8-.5 2-4 7-3.5 8 .5 1 3-1 6.5-8 11.5z',
  views: 'M5 20v-6M10 20V5M15 20v-9M20 20V8',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M4 14v6h16v-6',
  image: 'M4 4h16v16H4zM4 16l5-5 5 5 2-2 4 4M15.5 9h.01',
  gif: 'M3 5h18v14H3zM10 9.5H7v5h3v-2.5M13 9.5v5M16 14.5v-5h2.5M16 12h2',
  poll: 'M4 6h10M4 12h16M4 18h6',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.5 14c1.5 3 5.5 3 7 0M9 9.5h.01M15 9.5h.01',
  clock: 'M4 5h16v15H4zM4 10h16M8 3v4M16 3v4',
  place: 'M12 21c-5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2 6-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H4M10 6l-6 6 6 6',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  check: 'M4 13l5 5L20 6',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  camera: 'M3 8h4l2-3h6l2 3h4v12H3zM12 17.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h.01M12 14h.01',
  briefcase: 'M3 8h18v12H3zM8 8V5h8v3M3 13h18',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 4l17 8-17 8 3-8zM7 12h14',
  mute: 'M4 9h4l5-4v14l-5-4H4zM17 9l4 6M21 9l-4 6',
  flag: 'M5 21V4h13l-3 4 3 4H5',
  tag: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-6 7-6s7 2 7 6',
  mark: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
} as const;

const solids = {
  liked: 'M12 21C4 15.5 2 11.5 3 8c1.2-4.6 7-5 9-1 2-4 7.8-3.6 9 1 1 3.5-1 7.5-9 13z',
  pin: 'M13 21l-1 2-1-2v-5H4.5l1.5-5V3h12v8l1.5 5H13z',
  verified:
    'M12 2l2.6 2 3.3-.3.9 3.2 2.7 1.9-1.2 3.1 1.2 3.1-2.7 1.9-.9 3.2-3.3-.3-2.6 2-2.6-2-3.3.3-.9-3.2-2.7-1.9L3.7 12 2.5 8.9l2.7-1.9.9-3.2 3.3.3zM7.5 12.3l3.3 3.2 5.7-6-1.4-1.3-4.3 4.5-1.9-1.8z',
  blank:
    'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM12 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
} as const;

export type IconName = keyof typeof lines | keyof typeof solids;

type Props = { name: IconName; size?: number; css?: Style; label?: string; testId?: string };

export function Icon({ name, size = 20, css, label, testId }: Props) {
  const naming = label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true };
  const style: Style = {
    width: size,
    height: size,
    flexShrink: 0,
    verticalAlign: 'text-bottom',
    fill: 'none',
    stroke: 'currentcolor',
  };
  const solid = name in solids;
  const drawn: Style = solid
    ? { fill: 'currentcolor', stroke: 'none', fillRule: 'evenodd' }
    : { strokeWidth: '1.8' };
  const path = { ...lines, ...solids }[name];
  return (
    <svg
      viewBox="0 0 24 24"
      {...naming}
      data-testid={testId}
      className={classes('r-4qtqp9', [
        style,
        drawn,
        { strokeLinecap: 'round', strokeLinejoin: 'round' },
        name === 'dots' && { strokeWidth: '2.8' },
        css ?? {},
      ])}
    >
      <g>
        <path d={path} />
      </g>
    </svg>
  );
}
