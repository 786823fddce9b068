import type { PngPicture } from '../../browser/canvas.ts';
import { visibleTab } from '../../browser/capture.ts';
import { bytesOfDataUrl, sizeOfPng } from '../../evidence/png.ts';
import { inTurn } from '../../browser/in-turn.ts';

export type Picture = PngPicture;

/** Chromium allows two pictures a second; a little more than half a second apart never meets that limit. */
export const leastApart = 510;
const mostTries = 4;

let last = -Infinity;
const oneByOne = inTurn();

/** Takes a picture of what a window shows, as soon as the browser allows one. One after the other. */
export function takePicture(window: number): Promise<Picture | 'not-allowed' | 'failed'> {
  return oneByOne(() => take(window));
}

async function take(window: number): Promise<Picture | 'not-allowed' | 'failed'> {
  for (let tries = 0; tries < mostTries; tries++) {
    await pause(last + leastApart - performance.now());
    last = performance.now();
    try {
      const png = bytesOfDataUrl(await visibleTab(window));
      const size = png && sizeOfPng(png);
      return png && size && size.width > 0 ? { png, ...size } : 'failed';
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      if (/activeTab|permission|cannot be captured|cannot access/i.test(why)) return 'not-allowed';
      // Too many within a second, or a window that was not ready: once more, a moment later.
    }
  }
  return 'failed';
}

const pause = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve();
