import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How many posts are drawn at once, and how many of them above the first one in view. */
export const slots = 12;
const lead = 3;
const guess = 420;

/**
 * Which posts of a long list to draw. Heights are measured as posts appear; the rest of the list is empty
 * space above and below.
 */
export function useVisiblePosts(ids: string[]) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [start, setStart] = useState(0);
  const [, redraw] = useState(0);
  const latest = useRef(ids);
  latest.current = ids;

  const height = (id: string) => heights.current.get(id) ?? guess;
  const sum = (part: string[]) => part.reduce((total, id) => total + height(id), 0);

  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      if (!list.current) return;
      let above = -list.current.getBoundingClientRect().top;
      const first = latest.current.findIndex((id) => (above -= height(id)) < 0);
      const last = Math.max(0, latest.current.length - slots);
      setStart(Math.min(last, Math.max(0, (first < 0 ? last : first) - lead)));
    };
    const ask = () => (frame ||= requestAnimationFrame(look));
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    ask();
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, []);

  const measure = (id: string, element: HTMLElement) => {
    const before = height(id);
    const now = element.getBoundingClientRect();
    if (Math.abs(before - now.height) < 1) return;
    heights.current.set(id, now.height);
    // What lies above the window must not push down what is being read.
    if (now.bottom < 0 && heights.current.size > slots) window.scrollBy(0, now.height - before);
    redraw((n) => n + 1);
  };

  const from = Math.min(start, Math.max(0, ids.length - slots));
  const to = Math.min(ids.length, from + slots);
  return { list, from, to, above: sum(ids.slice(0, from)), below: sum(ids.slice(to)), measure };
}
