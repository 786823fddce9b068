import type { Page } from 'puppeteer-core';
import { boxesOfWords } from './behaviours.ts';
import type { EditorCase } from './editors.ts';
import { colours, isUnderlined, screenOf, shapeOf, type Area } from './pixels.ts';

/** In Firefox nothing looks into a closed root: what is ours is known by its colours. */
const { light } = colours;

export const named = 'Well done Ollie Benning for the pen licence';
export const name = 'Ollie Benning';

/** Whether these words of an editor are underlined in a colour, along their whole length. */
export const isMarked = async (
  page: Page,
  editor: EditorCase,
  words: string,
  colour: string = light.stop,
  up = 0,
): Promise<boolean> => {
  const boxes = await boxesOfWords(page, editor, words);
  const screen = await screenOf(page);
  return (
    boxes.length > 0 &&
    boxes.every((box) => isUnderlined(screen, colour, { ...box, y: box.y - up }, colour === light.warn))
  );
};

/** The dark button of a held post, which is there only while something is held. */
export const held = async (page: Page): Promise<Area | undefined> =>
  shapeOf(await screenOf(page), light.key, 110);

/** "Send anyway" stands beside the dark button. */
export const besideBack = ({ x, y, width, height }: Area): [number, number] => [
  x + width + 50,
  y + height / 2,
];
