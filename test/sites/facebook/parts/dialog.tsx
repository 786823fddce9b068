import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { look, narrow, type Look } from '../look/look.ts';
import { useEscape } from './dialog-stack.ts';
import { keepFocus } from './keep-focus.ts';

type Props = {
  label?: string;
  labelledBy?: string;
  /** Post composers are not marked as modal on the site; confirmations and post overlays are. */
  modal?: boolean;
  width: number;
  space?: Look;
  onLeave(): void;
  children: ComponentChildren;
};

const layer: Look = {
  position: 'fixed',
  inset: 0,
  zIndex: 30,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  background: 'var(--shade)',
  [narrow]: { alignItems: 'stretch' },
};

const box: Look = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  maxHeight: 'calc(100vh - 48px)',
  maxWidth: '100%',
  background: 'var(--card)',
  borderRadius: 9,
  boxShadow: 'var(--lift)',
  overflow: 'hidden',
  [narrow]: { maxHeight: '100%', borderRadius: 0 },
};

/** While any is open, the page below does not scroll. */
let open = 0;

/** The room of the vanishing scroll bar is kept, so that nothing moves. */
function holdScrolling(hold: boolean): void {
  const root = document.documentElement;
  root.style.paddingRight = hold ? `${window.innerWidth - root.clientWidth}px` : '';
  root.style.overflow = hold ? 'hidden' : '';
}

export function Dialog({ label, labelledBy, modal, width, space, onLeave, children }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEscape(onLeave);
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (open++ === 0) holdScrolling(true);
    if (dialog.current && !dialog.current.contains(before)) dialog.current.focus();
    const release = dialog.current ? keepFocus(dialog.current) : undefined;
    return () => {
      release?.();
      if (--open === 0) holdScrolling(false);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div class={look({ position: 'relative', zIndex: 30 })}>
      <div class={look(layer)}>
        <div
          ref={dialog}
          role="dialog"
          tabIndex={-1}
          aria-label={label}
          aria-labelledby={labelledBy}
          aria-modal={modal ? 'true' : undefined}
          class={look(box, { width }, space)}
        >
          {children}
        </div>
      </div>
    </div>
  );
}
