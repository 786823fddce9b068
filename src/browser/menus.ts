import { browser } from './api.ts';

export type MenuItem = { id: string; title: string };

/** Puts the items into the menu of pages at some addresses; those of an earlier version go. */
export async function setMenu(items: readonly MenuItem[], addresses: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of items)
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'selection', 'link', 'image', 'video'],
      documentUrlPatterns: [...addresses],
    });
}

/** Tells which item was chosen on the page of which tab. */
export const onMenu = (then: (item: string, tab: number) => void): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) then(String(menuItemId), tab.id);
  });

/** Tells which of our keys was pressed, with the tab in front. */
export const onCommand = (then: (command: string, tab: number) => void): void =>
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) then(command, tab.id);
  });
