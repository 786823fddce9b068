import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { css } from '../css.ts';

// How far outside the window rows are kept.
const margin = 900;
const column = css('display: flex; flex-direction: column; position: relative');

type Range = { first: number; end: number };
type Props = { keys: string[]; estimate: number; row: (key: string) => ComponentChildren };

/** Rows far from the window leave the DOM; padding stands in for them. */
export function VirtualColumn({ keys, estimate, row }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [range, setRange] = useState<Range>({ first: 0, end: 3 });
  const heightOf = (key: string) => heights.current.get(key) ?? estimate;
  const sum = (from: number, to: number) =>
    keys.slice(from, to).reduce((total, key) => total + heightOf(key), 0);

  const measure = () => {
    for (const child of frame.current!.children) {
      const key = (child as HTMLElement & { rowKey?: string }).rowKey;
      if (key) heights.current.set(key, child.getBoundingClientRect().height);
    }
    const top = frame.current!.getBoundingClientRect().top;
    let first = 0;
    let at = top;
    while (first < keys.length - 1 && at + heightOf(keys[first]!) < -margin) at += heightOf(keys[first++]!);
    let end = first;
    while (end < keys.length && at < innerHeight + margin) at += heightOf(keys[end++]!);
    setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
  };
  const latest = useRef(measure);
  latest.current = measure;

  useLayoutEffect(() => {
    const update = () => latest.current();
    const observer = new ResizeObserver(update);
    observer.observe(frame.current!);
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, []);
  useLayoutEffect(() => latest.current(), [keys, range]);

  const { first } = range;
  const end = Math.min(range.end, keys.length);
  return (
    <div
      class={column}
      ref={frame}
      style={`padding-top: ${sum(0, first)}px; padding-bottom: ${sum(end, keys.length)}px`}
    >
      {keys.slice(first, end).map((key) => (
        <div
          key={key}
          ref={(element: (HTMLDivElement & { rowKey?: string }) | null) => {
            // Kept beside the DOM: the real rows carry no key either.
            if (element) element.rowKey = key;
          }}
        >
          {row(key)}
        </div>
      ))}
    </div>
  );
}
