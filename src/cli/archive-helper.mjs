import { register } from 'tsx/esm/api';

// A worker thread begins without the loader that lets Node run TypeScript.
register();
await import('./archive-helper.ts');
