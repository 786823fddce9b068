import { beforeAll, describe, expect, test } from 'vitest';
import { png } from '../images/made/files.ts';
import { render } from '../pictures/render.ts';
import { withFaces } from '../pictures/set.ts';
import { choose, onDisk } from './attach.ts';
import { at, fbPost, xPostDialog, type EditorCase } from './editors.ts';
import { colours, count, screenOf } from './pixels.ts';
import { pause, stage, until, type Page, type Stage } from './stage.ts';

const { light } = colours;
const plain = onDisk('plain-firefox.png', png({}, [], { width: 480, height: 320 }));
const inputs: [EditorCase, string][] = [
  [xPostDialog, '[role="dialog"] [data-testid="toolBar"] input[type="file"]'],
  [fbPost, '[role="dialog"] form input[type="file"]'],
];

/**
 * In Firefox nothing looks into a closed root, so what is said is known by its colour: a picture in which nothing
 * was seen is asked about quietly, one with faces in it is not.
 */
describe('pictures, in Firefox', () => {
  let here: Stage;
  let faces: string;
  beforeAll(async () => {
    here = await stage('firefox');
    const drawing = await here.browser.newPage();
    faces = onDisk('friends-firefox.jpg', await render(drawing, withFaces[11]!.svg));
    await drawing.close();
  });
  const ink = async (page: Page, colour: string): Promise<number> => count(await screenOf(page), colour);

  test.each(inputs.map(([editor, input]) => [editor.name, editor, input] as const))(
    '%s: a chosen picture is looked at by the models in the background page',
    async (_name, editor, input) => {
      const page = await at(here, editor);
      const before = await ink(page, light.note);
      await choose(page, input, plain);
      await until(async () => (await ink(page, light.note)) > before + 10, 20_000);
      await page.close();

      const other = await at(here, editor);
      const warned = await ink(other, light.warn);
      await choose(other, input, faces);
      await until(async () => (await ink(other, light.warn)) > warned + 10, 10_000);
      await pause(6000);
      expect(await ink(other, light.warn)).toBeGreaterThan(warned + 10);
      await other.close();
    },
  );
});
