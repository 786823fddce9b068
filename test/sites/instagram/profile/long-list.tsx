import { useRef, useState } from 'preact/hooks';
import { member } from '../../crowd.ts';
import { css } from '../css.ts';
import { PersonRow } from '../ui/person-row.tsx';

const rowHeight = 60;
const ahead = 10;
const frame = css('height: 100%; overflow-y: auto');
const place = css('position: absolute; width: 100%');

/** Rows far from what is shown leave the page; a tall box stands in for them. */
export function LongList({ rows, action }: { rows: number; action: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const from = Math.max(0, first - ahead);
  const to = Math.min(rows, first + ahead * 2);
  return (
    <div
      class={frame}
      ref={box}
      onScroll={() => setFirst(Math.floor((box.current?.scrollTop ?? 0) / rowHeight))}
    >
      <div style={`position: relative; height: ${rows * rowHeight}px`}>
        {Array.from({ length: to - from }, (_, at) => {
          const { handle, name } = member(from + at);
          return (
            <div class={place} key={from + at} style={`top: ${(from + at) * rowHeight}px`}>
              <PersonRow action={action} handle={handle} line={name} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
