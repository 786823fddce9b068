import { useEffect, useRef, useState } from 'preact/hooks';
import { member } from '../../crowd.ts';
import { others } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { RoundPress } from '../parts/round-press.tsx';

const rowHeight = 88;
const ahead = 8;

/** A list too long to stand in the page at once: rows are taken out and put in as it scrolls. */
export function LongList({ rows, of }: { rows: number; of?(id: string): string }) {
  const box = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const look = (): void => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      setFirst(Math.max(0, Math.floor(-top / rowHeight)));
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  const from = Math.max(0, first - ahead);
  const to = Math.min(rows, first + 12 + ahead);
  return (
    <div data-pagelet="ProfileAppSection_0">
      <div ref={box} class={look({ position: 'relative' })} style={`height: ${rows * rowHeight}px`}>
        {Array.from({ length: to - from }, (_, at) => {
          const { id, name, handle } = member(from + at);
          const href = of
            ? of(id)
            : at % 2 === 0
              ? `/${handle.replaceAll('_', '.')}`
              : `/profile.php?id=6155${id}`;
          return (
            <div
              key={from + at}
              class={look({ position: 'absolute', display: 'flex', width: '100%', gap: 14, padding: 12 })}
              style={`top: ${(from + at) * rowHeight}px`}
            >
              <Link href={href} hidden label={name}>
                <Avatar person={{ ...others[(from + at) % others.length]!, id, name }} size={64} />
              </Link>
              <div class={look({ flexGrow: 1, minWidth: 0 })}>
                <Link href={href} space={{ fontWeight: 600 }}>
                  <span dir="auto">{name}</span>
                </Link>
                <div class={look({ fontSize: 13, color: 'var(--soft)' })}>
                  <span dir="auto">{say.mutual((from + at) % 9)}</span>
                </div>
              </div>
              <RoundPress icon="more" label={say.more} popup="menu" />
            </div>
          );
        })}
      </div>
    </div>
  );
}
