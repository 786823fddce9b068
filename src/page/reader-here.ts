import type { SiteReader } from '../engine/site-adapter.ts';

declare global {
  // Our scripts in a page share one world, which no page can look into.
  var lanyardReader: SiteReader | undefined;
}

/** Leaves the reader of this page's site for the script that draws beside what it reads, the same on every site. */
export function leaveReader(reader: SiteReader): void {
  globalThis.lanyardReader = reader;
}
