import { afterEach, beforeAll, beforeEach } from 'vitest';
import { askFrom, startUnder, type Ask } from './people-acts.ts';
import { address, stage, type Page, type Stage } from './stage.ts';

/** What the tests of a spec about people begin with: nobody is marked, one school's policy is in force. */
export type PeopleSetUp = {
  readonly here: Stage;
  ask: Ask;
  /** A page of a look-alike, closed after the test; one that was open before it is closed first. */
  open(host: string, path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
};

export function setUpPeople(): PeopleSetUp {
  let here: Stage;
  let asked: Ask;
  let page: Page | undefined;
  const close = async (): Promise<void> => {
    const old = page;
    page = undefined;
    await old?.deleteCookie({ name: 'lang' });
    await old?.close();
  };
  beforeAll(async () => {
    here = await stage('chromium');
    asked = await askFrom(here);
  });
  beforeEach(() => startUnder(asked, 'kingsway'));
  afterEach(close);
  return {
    get here() {
      return here;
    },
    ask: (kind, request) => asked(kind, request),
    open: async (host, path, prepare) => {
      await close();
      page = await here.browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await prepare?.(page);
      await page.goto(address(here, host, path));
      return page;
    },
  };
}
