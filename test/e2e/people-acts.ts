import { ours, type Drawn } from './ours.ts';
import { pause, until, type Page, type Stage } from './stage.ts';

/** Sends one of our messages from a page of ours, as the popup and the app do. */
export type Ask = (kind: string, request: object) => Promise<unknown>;

/** A page of ours to ask from. Chromium only. */
export async function askFrom(here: Stage): Promise<Ask> {
  const [id] = [...(await here.browser.extensions()).keys()];
  const own = await here.browser.newPage();
  await own.goto(`chrome-extension://${id}/app.html`);
  return (kind, request) =>
    own.evaluate(
      (message) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
        ).chrome.runtime.sendMessage(message),
      { kind, request },
    );
}

/** Nobody is marked, and one school's policy is in force. */
export async function startUnder(ask: Ask, packId: string): Promise<void> {
  await ask('forgetPeople', {});
  const { school } = (await ask('getSetup', {})) as { school: object };
  await ask('saveSetup', { packId, school });
}

/** The signs beside people that say something without being asked. */
export const saidSigns = async (page: Page): Promise<Drawn[]> =>
  (await ours(page)).drawn.filter(
    ({ classes }) => classes.includes('chip person') && !classes.includes('resting'),
  );
export const said = async (page: Page): Promise<string[]> => (await saidSigns(page)).map(({ text }) => text);

/** Somebody's card, or why a press on them is held. */
export const card = async (page: Page): Promise<string> =>
  (await ours(page)).drawn.find(({ classes }) => classes === 'box')?.text ?? '';

export async function act(page: Page, name: string): Promise<void> {
  // Where it was when it was found: a card is drawn anew with each answer that comes.
  const { box } = await until(async () => (await ours(page)).drawn.find(({ action }) => action === name));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Opens the card of whom the sign at this place belongs to. */
export async function openCard(page: Page, at = 0): Promise<string> {
  const sign = await until(
    async () => (await ours(page)).drawn.filter(({ classes }) => classes.includes('chip person'))[at],
  );
  await page.mouse.click(sign.box.x + 8, sign.box.y + 8);
  return until(() => card(page));
}

/** Brings the pointer onto a row, so that its sign comes up. */
export async function hover(page: Page, selector: string, at = 0): Promise<void> {
  await page.waitForSelector(selector);
  const rows = await page.$$(selector);
  const box = (await rows[at]!.boundingBox())!;
  // A row known by its button alone reaches further to the left.
  await page.mouse.move(box.width < 200 ? box.x - 120 : box.x + 60, box.y + box.height / 2);
}

/** The running count of one's own list. */
export const count = async (page: Page): Promise<string> =>
  (await ours(page)).drawn.find(({ classes }) => classes.startsWith('chip review'))?.text ?? '';
export const reviewed = async (page: Page): Promise<string> =>
  (await ours(page)).drawn.find(({ classes }) => classes === 'box review')?.text ?? '';
export const openReview = async (page: Page): Promise<string> => {
  const { box } = await until(async () =>
    (await ours(page)).drawn.find(({ classes }) => classes.startsWith('chip review')),
  );
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return until(() => reviewed(page));
};

/** Turns the wheel over a list of one's own until something holds; on when more have been seen, as a reader goes on. */
export async function wheelUntil(page: Page, holds: () => Promise<boolean>, turns = 80): Promise<void> {
  await page.mouse.move(600, 480);
  for (let turn = 0; turn < turns; turn++) {
    if (await holds()) return;
    const before = await count(page);
    await page.mouse.wheel({ deltaY: 240 });
    for (let look = 0; look < 15 && (await count(page)) === before; look++) await pause(60);
  }
  throw new Error('It did not come about however far it was scrolled.');
}

/** Goes to another page of the site without loading it anew, as these sites do. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const look = (window as unknown as { __lookalike?: { navigate?(path: string): void } }).__lookalike;
    if (!look?.navigate) throw new Error('This look-alike cannot be told where to go.');
    look.navigate(to);
  }, path);
}
