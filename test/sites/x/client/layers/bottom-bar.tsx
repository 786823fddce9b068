import { Icon, type IconName } from '../icons.tsx';
import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { useRoute } from '../route.ts';
import { Box } from '../style/box.tsx';
import { useNarrow } from '../width.ts';
import { Layer } from './layer.tsx';

const tabs: [id: string, href: string, icon: IconName, label: string][] = [
  ['Home', '/home', 'home', t.home],
  ['Explore', '/explore', 'search', t.explore],
  ['Notifications', '/notifications', 'bell', t.notifications],
  ['DirectMessage', '/i/chat', 'chat', t.chat],
];

/** The phone's tabs; the bar itself is there, empty, on a desktop too. */
export function BottomBar() {
  const narrow = useNarrow();
  const { page, path } = useRoute();
  const shown = narrow && !path.startsWith('/compose/') && !/^\/(?:i\/chat|messages)\/./.test(path);
  return (
    <Layer>
      <Box
        data-testid="BottomBar"
        css={{ position: 'fixed', left: 0, right: 0, bottom: 0, backgroundColor: 'var(--page)' }}
      >
        {shown && (
          <Box
            as="nav"
            role="navigation"
            aria-label={t.primary}
            css={{ flexDirection: 'row', borderTop: '1px solid var(--line)' }}
          >
            {tabs.map(([id, href, icon, label]) => (
              <Link
                key={id}
                href={href}
                aria-label={label}
                data-testid={`AppTabBar_${id}_Link`}
                css={{
                  flexGrow: 1,
                  height: 52,
                  alignItems: 'center',
                  justifyContent: 'center',
                  color: 'var(--text)',
                }}
              >
                <Icon name={icon} size={25} css={page === href ? { strokeWidth: '2.8' } : {}} />
              </Link>
            ))}
          </Box>
        )}
      </Box>
    </Layer>
  );
}
