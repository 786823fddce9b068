import { askOffscreen } from '../../browser/offscreen.ts';
import { hasWorkers } from '../../browser/worker.ts';
import type { FaceBox } from '../../images/faces/boxes.ts';
import type { FarLook } from '../../models/far-look.ts';
import { OwnViewer, type Viewer } from '../../models/viewer.ts';

/** Longer than a worker is given, so that it is the worker's answer that counts. In milliseconds. */
const within = 25_000;

const ask = (message: FarLook): Promise<unknown> => askOffscreen(message, within);

/** Asks the page that Chrome has for this, since its background can start no workers. */
const farViewer: Viewer = {
  faces: async (file) => (await ask({ look: 'faces', file, again: false })) as FaceBox[],
  words: async (file, again) => (await ask({ look: 'words', file, again })) as string[],
};

export const viewer: Viewer = hasWorkers() ? new OwnViewer() : farViewer;
