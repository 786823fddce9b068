import { markShapes, severityWords } from '../school/severity-look.ts';
import { currentFocus, restoreFocus } from './layer/focus-back.ts';
import type { Layer } from './layer/layer.tsx';
import { moveTo, placeCard, touches } from './layer/place.ts';
import { PlainSight } from './layer/plain-sight.ts';
import { wordsIn } from './layer/words-in.ts';

/**
 * What draws in a page: our one element there, and the means, made by the script that guards drafts for
 * the one that reads the page after it. So a page never sees two of us, and nothing is loaded twice.
 */
export const kitOf = ({ host, parties }: Layer) => ({
  host,
  parties,
  PlainSight,
  placeCard,
  touches,
  moveTo,
  currentFocus,
  restoreFocus,
  markShapes,
  severityWords,
  wordsIn,
});
export type Kit = ReturnType<typeof kitOf>;

declare global {
  // Our scripts in a page share one world, which no page can look into.
  var lanyardKit: Kit | undefined;
}
