import { useLayoutEffect, useRef } from 'preact/hooks';
import { enlist } from '../editor/composers.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';

type Props = { text: string; longest: number; onText(text: string): void; onRemount(): void };

/** The one place where the site uses a plain textarea. */
export function BioField({ text, longest, onText, onRemount }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ text, onRemount });
  latest.current = { text, onRemount };
  useLayoutEffect(() => {
    field.current?.focus();
    return enlist({
      root: () => field.current,
      text: () => latest.current.text,
      remount: () => latest.current.onRemount(),
    });
  }, []);
  return (
    <label>
      <textarea
        ref={field}
        aria-label={say.bioField}
        dir="auto"
        rows={3}
        maxLength={longest}
        value={text}
        class={look({
          display: 'block',
          width: '100%',
          padding: 10,
          border: '1px solid var(--line)',
          borderRadius: 8,
          background: 'var(--field)',
          resize: 'none',
          textAlign: 'center',
        })}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </label>
  );
}
