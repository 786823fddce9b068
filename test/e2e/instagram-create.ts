import type { Page } from 'puppeteer-core';
import { clickOn } from './acts.ts';
import { igCaption, type EditorCase } from './editors.ts';

export const igInput = '[role="dialog"] input[type="file"]';
/** What a picture may be dropped on. */
export const igStage = '[role="dialog"] svg';

/** Instagram’s first step: a picture is chosen or dropped before there is anything to write in. */
export const igCreate: EditorCase = {
  ...igCaption,
  open: async (page) => {
    await clickOn(
      page,
      '::-p-xpath(//a[.//*[@aria-label="New post"]] | //*[@role="link"][.//*[@aria-label="New post"]])',
    );
    await page.waitForSelector(igInput);
  },
};

/** From there to the caption, step by step. */
export async function toCaption(page: Page): Promise<void> {
  for (const step of ['Crop', 'Edit']) {
    await page.waitForSelector(`[role="dialog"][aria-label="${step}"]`);
    await clickOn(page, '::-p-xpath(//div[@role="dialog"]//div[@role="button"][normalize-space()="Next"])');
  }
  await clickOn(page, igCaption.editor);
}
