import type { Page } from 'puppeteer-core';
import { clickOn } from '../e2e/acts.ts';
import { choose, inputs } from '../e2e/attach.ts';
import { until } from '../e2e/stage.ts';

/** How long after a picture was attached each answer was there, in milliseconds; `undefined` for one that could not be had. */
export type Answered = {
  data: number;
  faces: number | undefined;
  words: number | undefined;
  partly: boolean;
};

type Noted = { at: number; file: unknown; faces: unknown; words: unknown; partly: boolean };

/** Notes in a page of ours when what is known of the last picture changes. */
export const noteAnswers = (own: Page): Promise<unknown> =>
  own.evaluate(`globalThis.noted = [];
    chrome.storage.session.onChanged.addListener(({ pictures }) => {
      const entries = Object.values(pictures?.newValue ?? {}).flatMap(({ entries }) => entries);
      const last = entries.at(-1);
      if (last) globalThis.noted.push({ at: Date.now(), ...last.seen });
    }); 0`);

/**
 * Attaches a picture to the open post of the look-alike of X, waits for all answers, and takes it out again.
 * `meanwhile` is done as soon as it is attached.
 */
export async function attach(
  page: Page,
  own: Page,
  path: string,
  meanwhile?: () => Promise<void>,
): Promise<Answered> {
  await own.evaluate('globalThis.noted.length = 0');
  await page.evaluate(
    `window.addEventListener('change', () => (document.documentElement.dataset.attached = String(Date.now())), { capture: true, once: true }); 0`,
  );
  await choose(page, `[role="dialog"] ${inputs.x}`, path);
  await meanwhile?.();
  const noted = await until(async () => {
    const so = (await own.evaluate('globalThis.noted')) as Noted[];
    const last = so.at(-1);
    return last && ![last.file, last.faces, last.words].includes('waiting') ? so : undefined;
  }, 40_000);
  const began = Number(await page.evaluate('document.documentElement.dataset.attached'));
  const when = (part: 'file' | 'faces' | 'words'): number =>
    noted.find((one) => one[part] !== 'waiting')!.at - began;
  const last = noted.at(-1)!;
  await clickOn(page, '[role="dialog"] [data-testid="attachments"] [aria-label="Remove media"]');
  await until(
    async () =>
      (await own.evaluate(
        'chrome.storage.session.get("pictures").then((kept) => Object.keys(kept.pictures ?? {}).length)',
      )) === 0,
  );
  return {
    data: when('file'),
    faces: last.faces === 'unseen' ? undefined : when('faces'),
    words: last.words === 'unseen' ? undefined : when('words'),
    partly: last.partly,
  };
}
