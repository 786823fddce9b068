import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Tracker = { changed(): boolean };

/**
 * What React does to a field it controls: the element gets its own `value`, which remembers what scripts of
 * the page set; an input event that brings nothing new is then ignored. So a value that is merely set is lost.
 */
function track(field: Field): Tracker {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!;
  const read = () => native.get!.call(field) as string;
  let known = read();
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: read,
    set: (value: string) => {
      known = String(value);
      native.set!.call(field, value);
    },
  });
  return {
    changed: () => {
      const before = known;
      known = read();
      return known !== before;
    },
  };
}

/** Keeps a field and the state behind it the same; returns the listener for its input event. */
export function useControlledValue(
  ref: RefObject<Field | null>,
  value: string,
  onValue: (value: string) => void,
  mount: number,
): () => void {
  const tracker = useRef<Tracker>(undefined);
  useLayoutEffect(() => {
    const field = ref.current!;
    field.defaultValue = value;
    tracker.current = track(field);
  }, [mount]);
  useLayoutEffect(() => {
    const field = ref.current!;
    if (field.value !== value) field.value = value;
    if (field.defaultValue !== value) field.defaultValue = value;
  }, [value, mount]);
  return () => {
    if (tracker.current!.changed()) onValue(ref.current!.value);
  };
}
