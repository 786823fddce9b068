import type { Page } from 'puppeteer-core';
import { action, box, chip, press } from './ours.ts';
import { until } from './stage.ts';

/** Everything has been looked at, and there is something to say. */
const settled = /to look at(?:, not everything checked)?$/;

/** The card that is so many from the first, once it has its words: its place comes a moment before them. */
const cardAt = (page: Page, place: number): Promise<{ text: string; of: number }> =>
  until(async () => {
    const text = (await box(page))?.text ?? '';
    const [, at = '1', of = '1'] = /· (\d+) of (\d+)/.exec(text) ?? [];
    return text !== '' && Number(at) === place ? { text, of: Number(of) } : undefined;
  });

/** All that the cards of the draft say, one after the other, as they are now. */
async function readCards(page: Page): Promise<string> {
  if (await action(page, 'close')) {
    await press(page, 'close');
    await until(async () => !(await box(page)));
  }
  await press(page, 'open');
  const first = await cardAt(page, 1);
  let words = first.text;
  for (let place = 2; place <= first.of; place++) {
    await press(page, 'next');
    words += (await cardAt(page, place)).text;
  }
  await press(page, 'close');
  await until(async () => !(await box(page)));
  return words;
}

/** What the cards say once everything has been looked at and they say what is `wanted`: what comes in parts is told in parts. */
export async function cardsSaying(page: Page, ...wanted: (string | RegExp)[]): Promise<string> {
  let last = '';
  try {
    return await until(async () => {
      if (!settled.test((await chip(page))?.text ?? '')) return undefined;
      last = await readCards(page);
      return wanted.every((words) => (typeof words === 'string' ? last.includes(words) : words.test(last)))
        ? last
        : undefined;
    }, 30_000);
  } catch (cause) {
    throw new Error(`The cards never said ${wanted.join(', ')}. The last said: ${last}`, { cause });
  }
}

/** Waits until the cards say something no more. */
export async function cardsWithout(page: Page, ...unwanted: string[]): Promise<string> {
  return until(async () => {
    if (!settled.test((await chip(page))?.text ?? '')) return undefined;
    const words = await readCards(page);
    return unwanted.some((one) => words.includes(one)) ? undefined : words;
  }, 30_000);
}
