import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Box } from '../style/box.tsx';

/** The element that all dialogs, menus and toasts are put into. */
export const Layers = createContext<HTMLElement | null>(null);

export function Layer({ children }: { children: ReactNode }) {
  const layers = useContext(Layers);
  if (!layers) return null;
  return createPortal(
    <Box css={{ position: 'fixed', top: 0, left: 0, right: 0 }}>
      <Box>{children}</Box>
    </Box>,
    layers,
  );
}
