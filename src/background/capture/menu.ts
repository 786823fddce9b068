import { openApp } from '../../browser/action.ts';
import { onCommand, onMenu, setMenu } from '../../browser/menus.ts';
import { report } from '../../browser/report.ts';
import { appAddress } from '../../messages/app-place.ts';
import { siteMatches } from '../../messages/site-matches.ts';
import { endHere, saveHere } from './ask-to-save.ts';

/** What the menu of a page offers: saving first, the word that ends it beside it, and then what may take a post away. */
const items = [
  { id: 'save-post', title: 'Save this post as evidence' },
  { id: 'may-show-child', title: 'This may show an indecent image of a child: save nothing' },
  { id: 'reference-found', title: 'A post about the school: whom to tell' },
  { id: 'take-down', title: 'Report it or ask for it to be taken down (save it first)' },
] as const;
type Item = (typeof items)[number]['id'];

const acts: Record<Item, (tab: number) => Promise<unknown>> = {
  'save-post': (tab) => saveHere(tab, 'post'),
  'may-show-child': endHere,
  'reference-found': (tab) => openApp(appAddress('tell', 'reference-found'), tab),
  'take-down': (tab) => openApp(appAddress('tell', 'take-down'), tab),
};

/** The name of our key in the manifest. */
export const saveCommand = 'save-screen';

/** Listens to the menu and the keys; at each start, because an event may be what started us. */
export function listenForSaving(): void {
  const act = (what: string, done: Promise<unknown>): void =>
    void done.catch((cause: unknown) => report('capture', what, cause));
  onMenu((id, tab) => {
    const item = items.find((one) => one.id === id);
    if (item) act(item.id, acts[item.id](tab));
  });
  onCommand((command, tab) => {
    if (command === saveCommand) act(command, saveHere(tab, 'screen'));
  });
}

/** Once for each version: browsers keep a menu between starts. */
export const installMenu = (): Promise<void> => setMenu(items, Object.values(siteMatches).flat());
