import { ours, still, type Drawn } from './ours.ts';
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
  await putUnder(ask, packId);
}

/** One school's policy is in force; whoever is marked stays so. */
export async function putUnder(ask: Ask, packId: string): Promise<void> {
  const { school } = (await ask('getSetup', {})) as { school: object };
  await ask('saveSetup', { packId, school });
}

const isSign = ({ classes }: Drawn): boolean => classes.includes('chip person');
const isSaid = ({ classes }: Drawn): boolean => !classes.includes('resting');
const isCount = ({ classes }: Drawn): boolean => classes.startsWith('chip review');

/** The signs beside people, those too that come up for a pointer alone. */
export const signs = async (page: Page): Promise<Drawn[]> => (await ours(page)).drawn.filter(isSign);
/** The signs beside people that say something without being asked. */
export const saidSigns = async (page: Page): Promise<Drawn[]> => (await signs(page)).filter(isSaid);
export const said = async (page: Page): Promise<string[]> => (await saidSigns(page)).map(({ text }) => text);

/** Somebody's card, or why a press on them is held. */
export const card = async (page: Page): Promise<string> =>
  (await ours(page)).drawn.find(({ classes }) => classes === 'box')?.text ?? '';

export async function act(page: Page, name: string): Promise<void> {
  const { box } = await still(page, (drawn) => drawn.find(({ action }) => action === name));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses “go on”; a press that comes before it was in plain sight long enough does not count. */
export async function goOn(page: Page): Promise<void> {
  await until(async () => {
    const found = (await ours(page)).drawn.find(({ action }) => action === 'release');
    if (!found) return true;
    await page.mouse.click(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2);
    return !(await card(page));
  });
}

/** Opens the card of whom the first sign belongs to, or the first such sign. */
export async function openCard(page: Page, such: (sign: Drawn) => boolean = () => true): Promise<string> {
  const { box } = await still(page, (drawn) => drawn.find((one) => isSign(one) && such(one)));
  await page.mouse.click(box.x + 8, box.y + 8);
  return until(() => card(page));
}
/** The same of the first sign that says something without being asked. */
export const openSaid = (page: Page): Promise<string> => openCard(page, isSaid);

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
  (await ours(page)).drawn.find(isCount)?.text ?? '';
export const reviewed = async (page: Page): Promise<string> =>
  (await ours(page)).drawn.find(({ classes }) => classes === 'box review')?.text ?? '';
export const openReview = async (page: Page): Promise<string> => {
  const { box } = await still(page, (drawn) => drawn.find(isCount));
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

/** A number once it no longer changes. */
export async function settled(count: () => Promise<number>): Promise<number> {
  let [before, same] = [NaN, 0];
  return until(async () => {
    const now = await count();
    same = now === before ? same + 1 : 0;
    before = now;
    await pause(150);
    return same >= 4 ? now : undefined;
  });
}

/** Once these rows stand where they stood three frames of the page ago. */
export const rowsStand = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(
    (rows) =>
      new Promise<void>((done) => {
        let [before, same] = ['', 0];
        const look = (): void => {
          const now = [...document.querySelectorAll(rows)]
            .map((row) => `${row.getBoundingClientRect().top} ${row.textContent}`)
            .join();
          same = now === before ? same + 1 : 0;
          before = now;
          if (same >= 3) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );

/** Goes to another page of the site without loading it anew, as these sites do. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const look = (window as unknown as { __lookalike?: { navigate?(path: string): void } }).__lookalike;
    if (!look?.navigate) throw new Error('This look-alike cannot be told where to go.');
    look.navigate(to);
  }, path);
}
