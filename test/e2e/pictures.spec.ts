import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { everything } from '../images/made/exif.ts';
import { cmykJpeg, drawing, jpeg, large, movingGif, png, textFile } from '../images/made/files.ts';
import { render } from '../pictures/render.ts';
import { schoolSigns, withFaces } from '../pictures/set.ts';
import { clickOn } from './acts.ts';
import { choose, drop, onDisk, pastePicture } from './attach.ts';
import { at, fbPost, fbBio, igBio, igMessage, xBio, xPostDialog, type EditorCase } from './editors.ts';
import { cardsSaying, cardsWithout } from './cards.ts';
import { igCreate, igInput, igStage, toCaption } from './instagram-create.ts';
import { action, box, chip, press } from './ours.ts';
import { stage, until, type Stage } from './stage.ts';

const big = { width: 480, height: 320 };
const told = onDisk('afternoon.png', png(everything, ['exif'], big));
const plain = onDisk('plain.png', png({}, [], big));
const broken = onDisk('broken.jpg', jpeg(everything).slice(0, 300));
const text = onDisk('renamed.png', textFile());

describe('pictures, in Chromium', () => {
  let here: Stage;
  let page: Page;
  let faces: string;
  let sign: string;
  /** One that is read at the first look, however busy the machine is. */
  let plainSign: string;
  beforeAll(async () => {
    here = await stage('chromium');
    const drawing = await here.browser.newPage();
    faces = onDisk('friends.jpg', await render(drawing, withFaces[11]!.svg));
    sign = onDisk('board.jpg', await render(drawing, schoolSigns[0]!.svg));
    plainSign = onDisk('mug.jpg', await render(drawing, schoolSigns[9]!.svg));
    await drawing.close();
  });
  afterEach(async () => {
    await page?.close();
  });

  describe.each([
    ['X', xPostDialog, '[role="dialog"] [data-testid="toolBar"] input[type="file"]'],
    ['Facebook', fbPost, '[role="dialog"] form input[type="file"]'],
  ] as const)('%s', (_site, editor, input) => {
    test('a picture that was chosen: its file tells where it was taken', async () => {
      page = await at(here, editor);
      await choose(page, input, told);
      await cardsSaying(page, 'where it was taken');
    });

    test('a picture that was dropped: the school’s name was read in it', async () => {
      page = await at(here, editor);
      await drop(page, editor.editor, sign);
      await cardsSaying(page, 'Lanyard saw the words “Larkfield Primary School”');
    });

    test('a picture that was pasted has nothing beside it', async () => {
      page = await at(here, editor);
      await pastePicture(page, plain);
      expect(await cardsSaying(page, 'does not mean that nobody is in it')).not.toContain(
        'where it was taken',
      );
    });
  });

  describe('Instagram', () => {
    test('a picture that was chosen', async () => {
      page = await at(here, igCreate);
      await choose(page, igInput, told);
      await toCaption(page);
      await cardsSaying(page, 'where it was taken');
    });

    test('a picture that was dropped', async () => {
      page = await at(here, igCreate);
      await drop(page, igStage, sign);
      await toCaption(page);
      await cardsSaying(page, 'Larkfield Primary School');
    });

    // The dialog for a post takes no paste; the box for a message does.
    test('a picture that was pasted into a message', async () => {
      page = await at(here, igMessage);
      await pastePicture(page, plain);
      await cardsSaying(page, 'does not mean that nobody is in it');
    });

    test('one that was dropped on a message, and one that was chosen beside it', async () => {
      page = await at(here, igMessage);
      await choose(page, '[data-pagelet="IGDComposerForCannes"] input[type="file"]', told);
      await cardsSaying(page, 'where it was taken');
      await drop(page, igMessage.editor, sign);
      await cardsSaying(page, 'where it was taken', 'Larkfield Primary School');
    });
  });

  test('faces are counted, the answer decides, and a stop is held', async () => {
    page = await at(here, xPostDialog);
    await choose(page, '[role="dialog"] [data-testid="toolBar"] input[type="file"]', faces);
    await cardsSaying(page, 'Lanyard saw 3 faces');
    await page.keyboard.type('A good day');
    await press(page, 'open');
    await until(() => action(page, 'answer-other'));
    await press(page, 'answer-yes');
    // The answer is in once the question is no more.
    await until(async () => !(await action(page, 'answer-other')));
    const before = here.sites.arrivals.length;
    await clickOn(page, xPostDialog.send!);
    await until(() => action(page, 'release'));
    expect((await box(page))!.text).toContain('shows students or their families');
    expect(here.sites.arrivals.length).toBe(before);
  });

  test('several at once, broken ones among them: each has its answer', async () => {
    page = await at(here, xPostDialog);
    await choose(
      page,
      '[role="dialog"] [data-testid="toolBar"] input[type="file"]',
      broken,
      text,
      plain,
      told,
    );
    await cardsSaying(page, 'where it was taken', 'could not look at all of the pictures');
  });

  const attached = '[role="dialog"] [data-testid="attachments"]';
  const xInput = '[role="dialog"] [data-testid="toolBar"] input[type="file"]';

  test('one that was edited stays what its file was, also when another is taken out', async () => {
    page = await at(here, xPostDialog);
    await choose(page, xInput, sign);
    await choose(page, xInput, faces);
    // Who edits a picture has seen both: before that, nobody could tell what was drawn of which.
    await cardsSaying(page, 'Larkfield Primary School', '3 faces');
    await clickOn(page, `${attached} [aria-label="Edit media"]`);
    await page.waitForFunction(
      (box) => (document.querySelector<HTMLImageElement>(`${box} img`)?.naturalHeight ?? 720) < 720,
      {},
      attached,
    );
    await clickOn(page, `${attached} > div > div:nth-child(2) [aria-label="Remove media"]`);
    expect(await cardsWithout(page, '3 faces')).toContain('Larkfield Primary School');
  });

  test('one in the place of another: the first is spoken of no more', async () => {
    page = await at(here, xPostDialog);
    await choose(page, xInput, sign);
    await cardsSaying(page, 'Larkfield Primary School');
    await clickOn(page, `${attached} [aria-label="Remove media"]`);
    await choose(page, xInput, faces);
    const words = await cardsSaying(page, '3 faces');
    expect(words).not.toContain('Larkfield Primary School');
  });

  test.each([
    ['X', xPostDialog],
    ['Facebook', fbPost],
  ] as const)(
    '%s: a preview that was there without a file of ours is looked at as the page draws it',
    async (_site, editor) => {
      page = await at(here, editor);
      const letters = readFileSync(sign).toString('base64');
      // An event of the page's own is none of a person's: of the file itself nothing may be taken.
      await page.evaluate(
        (selector, letters) => {
          const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([bytes], 'larkfield.jpg', { type: 'image/jpeg' }));
          const how = { bubbles: true, cancelable: true, composed: true };
          document.querySelector(selector)?.dispatchEvent(new DragEvent('drop', { ...how, dataTransfer }));
        },
        editor.editor,
        letters,
      );
      await clickOn(page, editor.editor);
      const words = await cardsSaying(page, 'Lanyard saw the words', 'Larkfield Primary School');
      expect(words).not.toContain('Its file or its name');
    },
  );

  test('fifty million pixels are looked at, two hundred are not, and each is said', async () => {
    page = await at(here, xPostDialog);
    await choose(page, xInput, onDisk('fifty.png', large(8700, 5800)));
    await cardsSaying(page, 'Lanyard saw no face');
    await clickOn(page, `${attached} [aria-label="Remove media"]`);
    await choose(page, xInput, onDisk('two-hundred.png', large(20_000, 10_000)));
    await cardsSaying(page, 'it is too large. A smaller copy');
  });

  test('of all that is no plain picture each has its answer, and what is beside them is looked at', async () => {
    page = await at(here, fbPost);
    await choose(
      page,
      '[role="dialog"] form input[type="file"]',
      broken,
      text,
      onDisk('drawing.svg', drawing()),
      onDisk('four-colours.jpg', cmykJpeg()),
      onDisk('sixteen.png', png(everything, ['exif'], { ...big, depth: 16 })),
      onDisk('moving.gif', movingGif()),
      plainSign,
    );
    await cardsSaying(
      page,
      'Lanyard saw the words “Larkfield Primary',
      'where it was taken',
      'Only its first frame was looked at',
      'Lanyard could not look at all of the pictures',
    );
    await clickOn(page, fbPost.editor);
    await page.keyboard.type('Well done Ollie Benning');
    await cardsSaying(page, 'Ollie Benning');
  });

  test('ten at once do not hold up the typing', async () => {
    page = await at(here, fbPost);
    const ten = Array.from({ length: 10 }, (_, n) =>
      onDisk(`ten-${n}.png`, png(n === 7 ? everything : {}, ['exif'], big)),
    );
    await choose(page, '[role="dialog"] form input[type="file"]', ...ten);
    const began = Date.now();
    await page.keyboard.type('Well done Ollie Benning');
    await until(async () => /\d to look at/.test((await chip(page))?.text ?? ''), 3000);
    expect(Date.now() - began).toBeLessThan(3000);
    await cardsSaying(page, 'where it was taken');
  });

  test('a picture that is taken out while it is looked at is spoken of no more', async () => {
    page = await at(here, xPostDialog);
    await choose(page, '[role="dialog"] [data-testid="toolBar"] input[type="file"]', sign);
    await clickOn(page, '[role="dialog"] [data-testid="attachments"] [aria-label="Remove media"]');
    await clickOn(page, xPostDialog.editor);
    await page.keyboard.type('A quiet evening');
    await until(async () => (await chip(page))?.text === 'Checked: nothing found', 8000);
    await choose(page, '[role="dialog"] [data-testid="toolBar"] input[type="file"]', told);
    expect(await cardsSaying(page, 'where it was taken')).not.toContain('Lanyard saw the words');
  });
});

describe('a picture for the profile, in Chromium', () => {
  let here: Stage;
  let sign: string;
  let faces: string;
  beforeAll(async () => {
    here = await stage('chromium');
    const drawing = await here.browser.newPage();
    sign = onDisk('me.jpg', await render(drawing, schoolSigns[1]!.svg));
    faces = onDisk('us.jpg', await render(drawing, withFaces[11]!.svg));
    await drawing.close();
  });

  /** The line that is told once a picture has been looked at. */
  const lineWith = (page: Page, words: string): Promise<string> =>
    until(async () => {
      const line = (await box(page))?.text ?? '';
      return line.includes(words) ? line : undefined;
    }, 15_000);

  /** The profile as it is opened, with nothing on it to write in. */
  const fbProfile: EditorCase = { ...fbBio, open: async () => {} };
  const places: [string, EditorCase, string][] = [
    ['X, banner', xBio, '::-p-xpath((//div[@role="dialog"]//input[@type="file"])[1])'],
    ['X, avatar', xBio, '::-p-xpath((//div[@role="dialog"]//input[@type="file"])[2])'],
    ['Facebook, profile picture', fbProfile, '[aria-label="Profile picture actions"] + input'],
    ['Facebook, cover photo', fbProfile, '[aria-label="Edit cover photo"] + input'],
    ['Instagram, profile photo', igBio, 'main form[role="presentation"] input[type="file"]'],
  ];

  test.each(places)(
    '%s: the school in it is told of in a line, and so are faces',
    async (_n, place, input) => {
      const page = await at(here, place);
      await choose(page, input, sign);
      expect(await lineWith(page, 'names your school on your profile')).toContain(
        'Choose a picture without it',
      );
      await choose(page, input, faces);
      expect(await lineWith(page, 'Does the attached picture show students, their families')).toContain(
        'take the picture out',
      );
      await page.close();
    },
  );
});
