import type { Page } from 'puppeteer-core';

type TraceEvent = {
  name: string;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

/**
 * How long each call into a script of ours had the page's thread while something was done, in milliseconds of
 * processor time, longest first: what else the machine does is not in it, what the browser does for us (layout
 * that we ask for) is.
 */
export async function ourTasks(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'))
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
    .sort((one, other) => other - one);
}
