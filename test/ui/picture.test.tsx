import { describe, expect, test } from 'vitest';
import { fileDataOf } from '../../src/images/file/file-data.ts';
import { Picture } from '../../src/ui/app/picture/picture.tsx';
import { nameOf } from '../../src/ui/app/picture/read-picture.ts';
import { everything } from '../images/made/exif.ts';
import { drawing, film, heif, jpeg, movingGif, png, textFile } from '../images/made/files.ts';
import { appActions, demo } from './made.ts';
import { show, type Shown } from './show.ts';
import { waitFor } from '../wait-for.ts';

/** Chooses a picture, and waits until what is known of it has been said. */
async function choose(
  page: Shown,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  words: RegExp,
): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>('#picture-file')!;
  await page.doing(() => {
    Object.defineProperty(input, 'files', { value: [new File([bytes], name)], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitFor(async () => {
    await page.doing(() => undefined);
    expect(page.text()).toMatch(words);
  });
}

const button = (page: Shown, words: RegExp): HTMLButtonElement | undefined =>
  [...page.root.querySelectorAll('button')].find((one) => words.test(one.textContent ?? ''));

describe('a copy without what the file tells', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['JPEG', jpeg(everything, ['exif', 'xmp']), 'picture-copy.jpg'],
    ['PNG', png(everything), 'picture-copy.png'],
    ['HEIC', heif('heic', everything), 'picture-copy.heic'],
    ['AVIF', heif('avif', everything), 'picture-copy.avif'],
  ])('%s: is saved in its own format, under a name that says nothing', async (format, bytes, name) => {
    const actions = appActions(demo);
    const page = await show(<Picture actions={actions} />);
    await choose(page, 'mia-hollis-year-4.jpg', bytes, /This file tells: where it was taken/);
    await page.doing(() => button(page, new RegExp(`Save a copy without it \\(${format}\\)`))!.click());
    expect(actions.savePicture).toHaveBeenCalledTimes(1);
    const [saved, copy] = actions.savePicture.mock.calls[0]!;
    expect(saved).toBe(name);
    expect(await fileDataOf(new Uint8Array(await copy.arrayBuffer()))).toMatchObject({
      answer: 'read',
      traces: [],
    });
    expect(page.text()).toContain('Attach that one to your post yourself');
    expect(page.text()).not.toContain('mia-hollis');
  });

  test.each<[string, Uint8Array<ArrayBuffer>, RegExp]>([
    ['a text', textFile(), /no picture that Lanyard knows/],
    ['a drawing', drawing(), /Save it as PNG first/],
    ['half a picture', jpeg({}, []).slice(0, 200), /broken or not all there/],
    ['a film', film(), /copies of pictures only/],
    ['a moving GIF', movingGif(), /found no place/],
  ])('of %s there is none, and it is said what to do', async (_name, bytes, words) => {
    const page = await show(<Picture actions={appActions(demo)} />);
    await choose(page, 'one.jpg', bytes, words);
    expect(button(page, /Save a copy/)).toBeUndefined();
  });
});

test('a saved name has the ending of what was saved', () => {
  expect(['image/jpeg', 'image/png', 'image/webp'].map((type) => nameOf(type, true))).toEqual([
    'picture-covered.jpg',
    'picture-covered.png',
    'picture-covered.webp',
  ]);
});
