import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { Link } from '../link.tsx';
import type { Composing } from '../route.ts';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { useNarrow } from '../width.ts';
import { useFocusTrap } from './focus-trap.ts';
import { Layer } from './layer.tsx';

export type MenuItem = {
  label: string;
  icon: IconName;
  testId?: string;
  href?: string;
  composing?: Composing;
  onPress?(): void;
};

type Props = { anchor: DOMRect; items: MenuItem[]; onClose(): void };

/** A menu beside the button that opened it; a sheet from below on a phone. */
export function Menu(props: Props) {
  return (
    <Layer>
      <Panel {...props} />
    </Layer>
  );
}

function Panel({ anchor, items, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const narrow = useNarrow();
  useFocusTrap(panel, onClose);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...(panel.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  };

  const list = items.map((item) => <Item key={item.label} item={item} onClose={onClose} />);
  const left = Math.min(anchor.left, innerWidth - 290);
  const top = Math.min(anchor.top, innerHeight - items.length * 44 - 20);
  return (
    <>
      <Box
        css={{ position: 'fixed', inset: 0, backgroundColor: narrow ? 'var(--mask)' : 'transparent' }}
        onClick={onClose}
      />
      <Box
        ref={panel}
        role="menu"
        css={[menu, narrow && fromBelow]}
        style={narrow ? {} : { top, left }}
        onKeyDown={press}
      >
        <Sheet narrow={narrow}>{list}</Sheet>
      </Box>
    </>
  );
}

function Sheet({ narrow, children }: { narrow: boolean; children: ReactNode }) {
  return <Box data-testid={narrow ? 'sheetDialog' : 'Dropdown'}>{children}</Box>;
}

function Item({ item, onClose }: { item: MenuItem; onClose(): void }) {
  const inside = (
    <>
      <Box css={{ marginRight: 12, justifyContent: 'center' }}>
        <Icon name={item.icon} size={18} />
      </Box>
      <Text css={{ fontWeight: 700 }}>
        <Words>{item.label}</Words>
      </Text>
    </>
  );
  if (item.href) {
    const closeFirst = () => queueMicrotask(onClose);
    return (
      <Link
        href={item.href}
        composing={item.composing}
        role="menuitem"
        data-testid={item.testId}
        css={row}
        onClick={closeFirst}
      >
        {inside}
      </Link>
    );
  }
  const choose = () => {
    onClose();
    item.onPress?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') choose();
  };
  return (
    <Box
      role="menuitem"
      tabIndex={0}
      data-testid={item.testId}
      css={row}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {inside}
    </Box>
  );
}

const menu: Style = {
  position: 'fixed',
  minWidth: 200,
  maxWidth: 384,
  borderRadius: 12,
  overflow: 'hidden',
  backgroundColor: 'var(--page)',
  boxShadow: 'var(--shade)',
};
const fromBelow: Style = {
  left: 0,
  right: 0,
  bottom: 0,
  maxWidth: 'none',
  borderRadius: '16px 16px 0 0',
  paddingBottom: 24,
};
const row: Style = {
  flexDirection: 'row',
  padding: '12px 16px',
  cursor: 'pointer',
  color: 'var(--text)',
  ':hover': { backgroundColor: 'var(--hover)' },
  ':focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
};
