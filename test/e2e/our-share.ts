import type { Page } from 'puppeteer-core';

/** Between two samples of a profile, in microseconds. */
const interval = 500;
/** A sample that comes later than this, in milliseconds, found the thread waiting for the processor. */
const latest = (8 * interval) / 1000;

/**
 * How long our content script kept the page's thread at a stretch while something was done, in
 * milliseconds, longest first: from a profile of the page, stretches of samples in which a function of
 * ours is on the stack. What the browser does for us (layout that we ask for) is in it; what other
 * programs do with the processor meanwhile is not.
 */
export async function ourStretches(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const ours = new Set<number>();
  const mark = (id: number, inside: boolean): void => {
    const node = byId.get(id)!;
    const here = inside || node.callFrame.url.startsWith('chrome-extension://');
    if (here) ours.add(id);
    for (const child of node.children ?? []) mark(child, here);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  mark(nodes[0]!.id, false);
  const stretches: number[] = [];
  let now = 0;
  samples.forEach((id, index) => {
    // A delta is the time since the sample before.
    const spent = Math.min(latest, (timeDeltas[index + 1] ?? 0) / 1000);
    if (ours.has(id)) now += spent;
    else if (now > 0) {
      stretches.push(now);
      now = 0;
    }
  });
  if (now > 0) stretches.push(now);
  return stretches.sort((a, b) => b - a);
}
