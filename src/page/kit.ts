import { lastWord } from './last-word.ts';
import { CardBox } from './layer/card-box.ts';
import type { Host } from './layer/host.ts';
import { maker } from './layer/maker.ts';
import { boxAt, middleOfView, moveTo, touches } from './layer/place.ts';
import { Signs } from './layer/signs.ts';
import { wordsIn } from './layer/words-in.ts';

/**
 * What draws in a page: our one element there, and the means, made by the script that guards drafts for
 * those that come after it. So a page never sees two of us, and nothing is loaded twice.
 */
export const kitOf = (host: Host, listen: () => void) => ({
  host,
  /** Opens the way by which the background tells what is worth a line. */
  listen,
  lastWord: (words: string) => lastWord(host, words),
  maker,
  CardBox,
  Signs,
  boxAt,
  middleOfView,
  moveTo,
  touches,
  wordsIn,
});
export type Kit = ReturnType<typeof kitOf>;

declare global {
  // Our scripts in a page share one world, which no page can look into.
  var lanyardKit: Kit | undefined;
}
