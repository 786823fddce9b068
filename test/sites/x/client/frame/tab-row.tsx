import type { MouseEvent } from 'react';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

export type Tab = { label: string; href: string; active: boolean; onPress?(): void };

export function TabRow({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <Box
      as="nav"
      role="navigation"
      aria-label={label}
      css={{ borderBottom: '1px solid var(--line)', overflowX: 'auto' }}
    >
      <Box data-testid="ScrollSnap-SwipeableList">
        <Box role="tablist" data-testid="ScrollSnap-List" css={{ flexDirection: 'row' }}>
          {tabs.map((tab) => (
            <Box key={tab.label} role="presentation" css={{ flexGrow: 1 }}>
              <TabLink tab={tab} />
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

function TabLink({ tab }: { tab: Tab }) {
  const press = (event: MouseEvent<HTMLElement>) => {
    if (!tab.onPress) return;
    event.preventDefault();
    tab.onPress();
  };
  return (
    <Link
      href={tab.href}
      role="tab"
      aria-selected={tab.active}
      css={[cell, tab.active ? { color: 'var(--text)' } : { color: 'var(--muted)' }]}
      onClick={press}
    >
      <Text css={{ color: 'inherit', fontWeight: tab.active ? 700 : 500, display: 'flex' }}>
        <Words css={{ padding: '16px 0' }}>{tab.label}</Words>
      </Text>
      {tab.active && <Box css={mark} />}
    </Link>
  );
}

const cell: Style = {
  alignItems: 'center',
  paddingLeft: 16,
  paddingRight: 16,
  height: 53,
  ':hover': { backgroundColor: 'var(--hover)' },
};
const mark: Style = {
  position: 'absolute',
  bottom: 0,
  height: 4,
  width: 56,
  borderRadius: 9999,
  backgroundColor: 'var(--accent)',
};
