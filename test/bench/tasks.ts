import type { Page } from 'puppeteer-core';

type Event = {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the clock, and of the processor. */
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { type?: string } };
};

/** The longest task on a page’s thread while something is done that types into it, by the browser’s own trace; in milliseconds. */
export async function longestTask(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ wall: number; processor: number }> {
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: Event[] };
  // Of all processes and threads, the one that took the keys.
  const key = traceEvents.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  if (!key) throw new Error('Nothing was typed while it was recorded.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && pid === key.pid && tid === key.tid,
  );
  const longest = (part: 'dur' | 'tdur'): number => Math.max(...tasks.map((one) => one[part] ?? 0)) / 1000;
  return { wall: longest('dur'), processor: longest('tdur') };
}
