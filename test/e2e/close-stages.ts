import { closeStages } from './stage.ts';

// The browsers outlive a spec and end with the run.
let closing = false;
process.once('beforeExit', () => {
  if (closing) return;
  closing = true;
  void closeStages();
});
