import { myHandle } from '../data/people.ts';
import { Icon, type IconName } from '../icons.tsx';
import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { useRoute } from '../route.ts';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { useWide } from '../width.ts';
import { AccountSwitcher } from './account-switcher.tsx';
import { NavItem } from './nav-item.tsx';

const items: [label: string, icon: IconName, href: string, testId?: string][] = [
  [t.home, 'home', '/home', 'AppTabBar_Home_Link'],
  [t.explore, 'search', '/explore', 'AppTabBar_Explore_Link'],
  [t.notifications, 'bell', '/notifications', 'AppTabBar_Notifications_Link'],
  [t.follow, 'follow', '/i/connect_people', 'AppTabBar_Follow_Link'],
  [t.chat, 'chat', '/i/chat', 'AppTabBar_DirectMessage_Link'],
  [t.bookmarks, 'bookmark', '/i/bookmarks'],
  [t.profile, 'person', `/${myHandle}`, 'AppTabBar_Profile_Link'],
];

/** The navigation at the side of a desktop window. */
export function Banner() {
  const wide = useWide();
  const { page } = useRoute();
  return (
    <Box as="header" role="banner" css={{ flexGrow: 1, alignItems: 'flex-end', zIndex: 3 }}>
      <Box css={{ width: wide ? 275 : 68 }}>
        <Box css={[column, { width: wide ? 275 : 68 }]}>
          <Box css={{ alignItems: wide ? 'stretch' : 'center' }}>
            <Box as="h1" role="heading" css={{ alignSelf: 'flex-start', paddingTop: 2, paddingBottom: 2 }}>
              <Link href="/home" aria-label="X" css={mark}>
                <Icon name="blank" size={26} />
              </Link>
            </Box>
            <Box as="nav" role="navigation" aria-label={t.primary} css={{ alignItems: 'stretch' }}>
              {items.map(([label, icon, href, testId]) => (
                <NavItem
                  key={href}
                  label={label}
                  icon={icon}
                  href={href}
                  testId={testId}
                  active={page === href}
                  wide={wide}
                />
              ))}
              <NavItem label={t.more} icon="moreCircle" testId="AppTabBar_More_Menu" wide={wide} />
            </Box>
            <Box css={{ marginTop: 12, width: wide ? '90%' : 'auto' }}>
              <Link
                href="/compose/post"
                aria-label={t.post}
                data-testid="SideNav_NewTweet_Button"
                css={[write, wide ? { height: 52 } : { width: 50, height: 50 }]}
              >
                <Text css={{ color: 'inherit', fontWeight: 700, fontSize: 17, display: 'flex' }}>
                  {wide ? <Words>{t.post}</Words> : <Icon name="write" size={24} />}
                </Text>
              </Link>
            </Box>
          </Box>
          <AccountSwitcher wide={wide} />
        </Box>
      </Box>
    </Box>
  );
}

const column: Style = {
  position: 'fixed',
  top: 0,
  height: '100%',
  justifyContent: 'space-between',
  overflowY: 'auto',
  paddingLeft: 8,
  paddingRight: 8,
};
const mark: Style = {
  width: 50,
  height: 50,
  borderRadius: 9999,
  alignItems: 'center',
  justifyContent: 'center',
  color: 'var(--text)',
  ':hover': { backgroundColor: 'var(--hover)' },
};
const write: Style = {
  alignItems: 'center',
  justifyContent: 'center',
  borderRadius: 9999,
  backgroundColor: 'var(--solid)',
  color: 'var(--on-solid)',
};
