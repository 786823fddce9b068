import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PixelBox } from '../../src/browser/canvas.ts';
import type { FaceBox } from '../../src/images/faces/boxes.ts';
import { CoverPicture } from '../../src/ui/app/evidence/redact/cover-picture.tsx';
import { show, type Shown } from './show.ts';

const face = (left: number): FaceBox => ({ left, top: 100, right: left + 60, bottom: 160, sure: 0.9 });
const found = vi.fn<(file: Blob) => Promise<FaceBox[]>>();
let covers: readonly PixelBox[] = [];

function Board() {
  const [boxes, setBoxes] = useState<readonly PixelBox[]>([]);
  covers = boxes;
  return (
    <CoverPicture
      name="Picture 1"
      size={{ width: 800, height: 600 }}
      boxes={boxes}
      left={false}
      picture={picture}
      findFaces={found}
      onBoxes={setBoxes}
      onLeave={() => undefined}
    />
  );
}
const picture = vi.fn<() => Promise<Uint8Array>>();
const labelled = (page: Shown, words: string): Element[] => [
  ...page.root.querySelectorAll(`rect[aria-label^="${words}"]`),
];

beforeEach(() => {
  covers = [];
  found.mockReset();
  picture.mockReset().mockResolvedValue(new Uint8Array([1]));
  URL.createObjectURL = () => 'blob:made';
  URL.revokeObjectURL = () => undefined;
});

test('faces are offered and none is covered by itself; each is covered by a press or a key, whole', async () => {
  found.mockResolvedValue([face(100), face(400), face(600)]);
  const page = await show(<Board />);
  await page.press('Look for faces');
  expect(page.text()).toContain('Lanyard saw about 3 faces: press each that is to be covered.');
  expect(covers).toEqual([]);
  await page.doing(() =>
    labelled(page, 'Cover face 2')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  expect(covers).toHaveLength(1);
  const [{ x, y, width, height }] = covers as [PixelBox];
  expect(x).toBeLessThanOrEqual(400);
  expect(y).toBeLessThanOrEqual(100);
  expect(x + width).toBeGreaterThanOrEqual(460);
  expect(y + height).toBeGreaterThanOrEqual(160);
  expect(labelled(page, 'Cover face')).toHaveLength(2);
  await page.doing(() =>
    labelled(page, 'Cover face 1')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    ),
  );
  expect(covers).toHaveLength(2);
  expect(labelled(page, 'Cover face')).toHaveLength(1);
});

test('the focus goes on to what is next, and a face whose cover is taken away is offered again', async () => {
  found.mockResolvedValue([face(100), face(400)]);
  const page = await show(<Board />);
  await page.press('Look for faces');
  const key = (name: string): Promise<void> =>
    page.doing(() =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
    );
  const focused = (): string =>
    document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent;
  await page.doing(() => (labelled(page, 'Cover face 1')[0] as SVGElement).focus());
  await key('Enter');
  expect(focused()).toBe('Cover face 1 on Picture 1');
  await key('Enter');
  expect(focused()).toMatch(/^Cover 2 on Picture 1\./);
  await page.press('Look for faces');
  expect(labelled(page, 'Cover face')).toHaveLength(0);
  await key('Delete');
  expect(focused()).toMatch(/^Cover 1 on Picture 1\./);
  expect(labelled(page, 'Cover face')).toHaveLength(1);
  await key('Delete');
  expect(focused()).toBe('Add a cover');
  await page.press('Add a cover');
  await page.press('Take the last one away');
  expect(focused()).toBe('Add a cover');
  expect(labelled(page, 'Cover face')).toHaveLength(2);
});

test('the buttons stay the same while the picture comes, and with them the focus', async () => {
  let come: (bytes: Uint8Array) => void = () => undefined;
  picture.mockReturnValueOnce(new Promise((done) => (come = done)));
  const page = await show(<Board />);
  expect(page.text()).toContain('One moment…');
  const button = page.button('Look for faces');
  button.focus();
  await page.doing(() => come(new Uint8Array([1])));
  expect(page.root.querySelector('img')!.getAttribute('src')).toBe('blob:made');
  expect(page.button('Look for faces')).toBe(button);
  expect(document.activeElement).toBe(button);
});

test('no face seen is never said to be nobody there, and a failure has its sentence', async () => {
  found.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('no model'));
  const page = await show(<Board />);
  await page.press('Look for faces');
  expect(page.text()).toContain('That does not mean that nobody is in the picture');
  await page.press('Look for faces');
  expect(page.text()).toContain('Faces could not be looked for. Draw over them yourself.');
});
