import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { everything } from '../images/made/exif.ts';
import { png } from '../images/made/files.ts';
import { choose, drop, onDisk, pastePicture } from './attach.ts';
import { at, fbPost, xPostDialog } from './editors.ts';
import { action, box, chip, press } from './ours.ts';
import { stage, until, type Stage } from './stage.ts';

const big = { width: 480, height: 320 };
const told = onDisk('afternoon.png', png(everything, ['exif'], big));
const plain = onDisk('plain.png', png({}, [], big));

describe('pictures, in Chromium', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(async () => {
    await page?.close();
  });

  /** All that the cards say, one after the other. */
  const cards = async (): Promise<string> => {
    await until(async () => /to look at$/.test((await chip(page))?.text ?? ''), 15_000);
    await press(page, 'open');
    let words = (await until(() => box(page))).text;
    for (let n = 0; n < 3 && (await action(page, 'next')); n++) {
      await press(page, 'next');
      words += (await until(() => box(page))).text;
    }
    await press(page, 'close');
    return words;
  };

  describe.each([
    ['X', xPostDialog, '[role="dialog"] [data-testid="toolBar"] input[type="file"]'],
    ['Facebook', fbPost, '[role="dialog"] form input[type="file"]'],
  ] as const)('%s', (_site, editor, input) => {
    test('a picture that was chosen: its file tells where it was taken', async () => {
      page = await at(here, editor);
      await choose(page, input, told);
      expect(await cards()).toContain('where it was taken');
    });

    test('a picture that was dropped', async () => {
      page = await at(here, editor);
      await drop(page, editor.editor, told);
      expect(await cards()).toContain('where it was taken');
    });

    test('a picture that was pasted has nothing beside it', async () => {
      page = await at(here, editor);
      await pastePicture(page, plain);
      const words = await cards();
      expect(words).toContain('Does the attached picture show');
      expect(words).not.toContain('where it was taken');
    });
  });
});
