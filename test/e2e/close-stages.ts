import { afterAll } from 'vitest';
import { closeBrowsers, closeStages } from './stage.ts';

afterAll(closeBrowsers);

// The sites outlive a spec and end with the run.
let closing = false;
process.once('beforeExit', () => {
  if (closing) return;
  closing = true;
  void closeStages();
});
