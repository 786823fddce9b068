import type { ComponentProps, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { registerEditor } from '../page/lookalike.ts';
import { useControlledValue } from './controlled-value.ts';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onInput' | 'ref'> & {
  value: string;
  onValue: (value: string) => void;
  elementRef?: RefObject<HTMLTextAreaElement | null>;
  /** Grows with its text up to this many pixels. */
  growTo?: number;
};

export function TextArea({ value, onValue, elementRef, growTo, ...attributes }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = elementRef ?? own;
  const [mount, setMount] = useState(0);
  const latest = useRef(value);
  latest.current = value;
  const onInput = useControlledValue(
    ref,
    value,
    (next) => {
      latest.current = next;
      onValue(next);
    },
    mount,
  );
  useLayoutEffect(
    () =>
      registerEditor({
        element: () => ref.current,
        text: () => latest.current,
        remount: () => setMount((count) => count + 1),
      }),
    [],
  );
  useLayoutEffect(() => {
    const field = ref.current!;
    if (!growTo) return;
    field.style.height = '18px';
    field.style.height = `${Math.min(growTo, Math.max(18, field.scrollHeight))}px`;
  }, [value, mount, growTo]);
  return <textarea {...attributes} key={mount} onInput={onInput} ref={ref} />;
}
