import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, type ReactNode } from 'react';

export type ListItem = {
  key: string;
  render(): ReactNode;
  /** Stays on the page wherever it is scrolled to, for what is being written in it. */
  stays?: boolean;
};

// The height of a post that was not seen yet, and how much is drawn above and below the window.
const guess = 150;
const ahead = 800;

/** Draws only the cells near the window; the others are taken out of the page. */
export function VirtualList({ items }: { items: ListItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>()).current;
  const keys = useRef(new WeakMap<Element, string>()).current;
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const { target } of entries) {
          const key = keys.get(target);
          const height = (target as HTMLElement).offsetHeight;
          if (!key || !target.isConnected || heights.get(key) === height) continue;
          heights.set(key, height);
          changed = true;
        }
        if (changed) redraw();
      }),
    [heights, keys],
  );

  useEffect(() => {
    let asked = 0;
    const later = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        redraw();
      });
    };
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
      cancelAnimationFrame(asked);
      observer.disconnect();
    };
  }, [observer]);

  // New cells are measured before they are painted, so that nothing jumps.
  useLayoutEffect(() => {
    let changed = false;
    for (const cell of box.current?.children ?? []) {
      const key = keys.get(cell);
      const height = (cell as HTMLElement).offsetHeight;
      if (!key || heights.get(key) === height) continue;
      heights.set(key, height);
      changed = true;
    }
    if (changed) redraw();
  });

  const top = box.current ? -box.current.getBoundingClientRect().top : 0;
  const from = top - ahead;
  const to = top + innerHeight + ahead;
  let y = 0;
  const cells: ReactNode[] = [];
  for (const item of items) {
    const height = heights.get(item.key) ?? guess;
    if (item.stays || (y + height > from && y < to)) {
      const hold = (cell: HTMLDivElement | null) => {
        if (!cell || keys.get(cell) === item.key) return;
        keys.set(cell, item.key);
        observer.observe(cell);
      };
      const style = { transform: `translateY(${y}px)`, position: 'absolute', width: '100%' } as const;
      cells.push(
        <div key={item.key} ref={hold} data-testid="cellInnerDiv" style={style}>
          {item.render()}
        </div>,
      );
    }
    y += height;
  }
  return (
    <div ref={box} style={{ position: 'relative', minHeight: y }}>
      {cells}
    </div>
  );
}
