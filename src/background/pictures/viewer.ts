import { askOffscreen } from '../../browser/offscreen.ts';
import { hasWorkers } from '../../browser/worker.ts';
import type { Shapes } from '../../models/picture-desk.ts';
import type { ReadPart } from '../../models/word-reader.ts';
import type { FarLook } from '../../models/far-look.ts';
import { OwnViewer, type Held, type Viewer } from '../../models/viewer.ts';

/** Longer than a worker is given, so that it is the worker's answer that counts. In milliseconds. */
const within = 25_000;

const ask = (message: FarLook): Promise<unknown> => askOffscreen(message, within);

/** Asks the page that Chrome has for this, since its background can start no workers. */
const farViewer: Viewer = {
  wake: async () => void (await ask({ look: 'wake' })),
  open: async (file) => (await ask({ look: 'open', file })) as Held,
  look: async (picture) => (await ask({ look: 'shapes', picture })) as Shapes,
  words: async (asked) => (await ask({ look: 'words', ask: asked })) as ReadPart,
  letGo: async (picture) => void (await ask({ look: 'let-go', picture })),
};

export const viewer: Viewer = hasWorkers() ? new OwnViewer() : farViewer;
