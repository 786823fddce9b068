import { reloadSelf, tabsOf } from '../browser/action.ts';
import { askTab } from '../browser/ask-tab.ts';
import { siteMatches } from '../messages/site-matches.ts';
import type { TabDescription, TabRequest } from '../messages/tab.ts';

/** How long a held post is waited for, in milliseconds. A worker that is stopped meanwhile is updated at the browser's next start. */
const again = 15_000;

/** How long a tab has to say whether it holds a post, in milliseconds. */
const patience = 10_000;

/** An update takes our script out of every page, so it waits while somebody has a post held. */
export async function updateWhenFree(): Promise<void> {
  const tabs = await tabsOf(Object.values(siteMatches).flat());
  const holding = await Promise.all(tabs.map(isHolding));
  if (holding.includes(true)) setTimeout(() => void updateWhenFree(), again);
  else reloadSelf();
}

async function isHolding(tab: number): Promise<boolean> {
  const request: TabRequest = { to: 'tab', ask: 'describe' };
  // A tab without our script holds nothing.
  const answer = (await askTab(tab, request, patience)) as TabDescription | undefined;
  return answer?.holding === true;
}
