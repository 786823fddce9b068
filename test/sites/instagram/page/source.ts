import { useEffect, useReducer } from 'preact/hooks';

/** Something that changes and says so. */
export type Source = { notify(): void; subscribe(listener: () => void): () => void };

export function createSource(): Source {
  const listeners = new Set<() => void>();
  return {
    notify: () => [...listeners].forEach((listener) => listener()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Draws the component again at each change. */
export function useSource(source: Source): void {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => source.subscribe(redraw), [source]);
}
