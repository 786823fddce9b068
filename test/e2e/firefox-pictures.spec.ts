import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything } from '../images/made/exif.ts';
import { png } from '../images/made/files.ts';
import { render } from '../pictures/render.ts';
import { schoolSigns, withFaces } from '../pictures/set.ts';
import { choose, onDisk } from './attach.ts';
import { at, fbPost, xPostDialog, type EditorCase } from './editors.ts';
import { isMarked, named, name } from './firefox-acts.ts';
import { give, oursInFirefox, stageWithOwnSide } from './firefox-attach.ts';
import { igCreate, igInput, igStage, toCaption } from './instagram-create.ts';
import { builds, until, type Page, type Stage } from './stage.ts';

const told = onDisk('told-firefox.png', png(everything, ['exif'], { width: 480, height: 320 }));
const inputs: [EditorCase, string][] = [
  [xPostDialog, '[role="dialog"] [data-testid="toolBar"] input[type="file"]'],
  [fbPost, '[role="dialog"] form input[type="file"]'],
];

/** All that the cards say once everything has been looked at. */
async function cards(here: Stage, page: Page): Promise<string> {
  const ours = (): ReturnType<typeof oursInFirefox> => oursInFirefox(here.browser, page);
  const press = async (what: string): Promise<void> => {
    const [x, y] = await until(async () => (await ours()).at[what], 25_000);
    await page.mouse.click(x, y);
  };
  await until(async () => /to look at(?! *…)/.test((await ours()).words), 25_000);
  await press('open');
  let words = '';
  for (let n = 0; n < 4; n++) {
    const said = await until(async () => {
      const { words, at } = await ours();
      return at.close && !/still looking/.test(words) ? { words, at } : undefined;
    }, 25_000);
    words += said.words;
    if (!said.at.next) break;
    await press('next');
  }
  await press('close');
  return words;
}

/** What a hand would do is made by the browser itself: Firefox lets nobody play a drop, or a paste of a file. */
describe('pictures, in Firefox', () => {
  let here: Stage;
  let faces: string;
  let sign: string;
  beforeAll(async () => {
    here = await stageWithOwnSide();
    const drawing = await here.browser.newPage();
    faces = onDisk('friends-firefox.jpg', await render(drawing, withFaces[11]!.svg));
    sign = onDisk('board-firefox.jpg', await render(drawing, schoolSigns[0]!.svg));
    await drawing.close();
  });
  afterAll(() => here?.browser.close());

  describe.each(inputs.map(([editor, input]) => [editor.name, editor, input] as const))(
    '%s',
    (_name, editor, input) => {
      test('a picture that was chosen: its file tells where it was taken', async () => {
        const page = await at(here, editor);
        await choose(page, input, told);
        expect(await cards(here, page)).toContain('where it was taken');
        await page.close();
      });

      test('one that was dropped: the school’s name was read in it', async () => {
        const page = await at(here, editor);
        await give(here.browser, page, 'drop', editor.editor, sign);
        expect(await cards(here, page)).toContain('the words “Larkfield Primary School”');
        await page.close();
      });

      test('two that were pasted: faces are counted', async () => {
        const page = await at(here, editor);
        await give(here.browser, page, 'paste', editor.editor, faces, told);
        const words = await cards(here, page);
        expect(words).toContain('Lanyard saw 3 faces');
        expect(words).toContain('where it was taken');
        await page.close();
      });
    },
  );

  describe('Instagram', () => {
    test('a picture that was chosen: its file tells where it was taken', async () => {
      const page = await at(here, igCreate);
      await choose(page, igInput, told);
      await toCaption(page);
      expect(await cards(here, page)).toContain('where it was taken');
      await page.close();
    });

    test('one that was dropped: the school’s name was read in it', async () => {
      const page = await at(here, igCreate);
      await give(here.browser, page, 'drop', igStage, sign);
      await toCaption(page);
      expect(await cards(here, page)).toContain('the words “Larkfield Primary School”');
      await page.close();
    });
  });
});

describe('in Firefox, with the models’ files taken away', () => {
  test('it is said that nobody could look, and everything else works', async () => {
    const build = mkdtempSync(join(tmpdir(), 'lanyard-firefox-without-models-'));
    cpSync(builds.firefox(), build, { recursive: true });
    rmSync(join(build, 'models'), { recursive: true });
    const here = await stageWithOwnSide(build);
    const page = await at(here, xPostDialog);
    await choose(page, inputs[0]![1], told);
    await page.keyboard.type(named);
    const words = await cards(here, page);
    expect(words).toContain('Lanyard could not look at the picture itself');
    expect(words).toContain('where it was taken');
    expect(words).toContain(name);
    expect(await isMarked(page, xPostDialog, name)).toBe(true);
    await here.browser.close();
  });
});
