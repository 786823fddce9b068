import { useState, type MouseEvent } from 'react';
import { Menu, type MenuItem } from './menu.tsx';

/** A menu and the button that opens it: give the button `open`, and put `menu` on the page. */
export function useMenu(items: MenuItem[]) {
  const [anchor, setAnchor] = useState<DOMRect>();
  const open = (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget.getBoundingClientRect());
  const menu = anchor && <Menu anchor={anchor} items={items} onClose={() => setAnchor(undefined)} />;
  return { open, menu, opened: anchor !== undefined };
}
