import type { CaptureActions } from '../../src/ui/popup/capture/capture-actions.ts';

const refused = { refused: 'Not here.' };

/** A page in front of which there is nothing to save. */
export const noCapture: CaptureActions = {
  state: () => Promise.resolve(undefined),
  readGate: () => Promise.resolve(false),
  save: () => Promise.resolve(refused),
  saveThread: () => ({ done: Promise.resolve(refused), cancel: () => undefined }),
  end: () => Promise.resolve(refused),
  askArchive: () => Promise.resolve(false),
  getPack: () => Promise.resolve(refused),
};
