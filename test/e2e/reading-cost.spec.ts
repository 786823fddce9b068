import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingHealth } from '../../src/engine/reading-health.ts';
import { askReader } from './acts.ts';
import { ourStretches } from './our-share.ts';
import { address, pause, stage, type Page, type Stage } from './stage.ts';

const sum = (stretches: readonly number[]): number => stretches.reduce((all, one) => all + one, 0);

describe('what reading costs a page', () => {
  let here: Stage;
  let page: Page | undefined;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(() => page?.close());

  const health = (of: Page): Promise<ReadingHealth> => askReader(here.browser, of, 'health');

  test.each([
    ['x.com', '/home'],
    ['www.facebook.com', '/'],
    ['www.instagram.com', '/'],
  ])('%s%s is read the first time without keeping it for long', async (host, path) => {
    page = await here.browser.newPage();
    const stretches = await ourStretches(page, async () => {
      await page!.goto(address(here, host, path));
      await pause(4500);
    });
    console.log(
      `${host} read cold: longest stretches ${stretches
        .slice(0, 4)
        .map((ms) => ms.toFixed(1))
        .join(', ')} ms`,
    );
    expect(stretches[0]).toBeLessThan(50);
    expect(await health(page)).toMatchObject({ missed: [] });
  });

  test('D9: under 10,000 changes a second we take at most a twentieth of the thread, and then all is as before', async () => {
    page = await here.browser.newPage();
    await page.goto(address(here, 'x.com', '/home'));
    await pause(3500);
    const took = 10_000;
    const stretches = await ourStretches(page, async () => {
      await page!.evaluate(async (ms) => {
        const box = document.createElement('div');
        document.body.append(box);
        let shadow: ShadowRoot | undefined;
        for (let n = 0, host: Element = box; n < 30; n++) {
          const inner = document.createElement('div');
          (shadow ?? host).append(inner);
          shadow = inner.attachShadow({ mode: 'open' });
        }
        const end = performance.now() + ms;
        let made = 0;
        while (performance.now() < end) {
          for (let n = 0; n < 100; n++) {
            const node = document.createElement('span');
            node.setAttribute('data-n', String(made++));
            box.append(node);
            shadow!.append(document.createElement('i'));
          }
          while (box.childNodes.length > 2000) box.firstChild!.remove();
          await new Promise((done) => setTimeout(done, 20));
        }
        box.remove();
      }, took);
    });
    const share = sum(stretches) / took;
    console.log(
      `under a flood we took ${(share * 100).toFixed(2)} % of the thread, at most ${stretches[0]?.toFixed(1)} ms at once`,
    );
    expect(share).toBeLessThan(0.05);
    expect(stretches[0] ?? 0).toBeLessThan(50);
    await pause(1000);
    expect(await health(page)).toMatchObject({ page: 'home', missed: [] });
  });

  test('D8: after a storm of addresses the last page is the one that is read', async () => {
    page = await here.browser.newPage();
    await page.goto(address(here, 'x.com', '/home'));
    await pause(1500);
    const stretches = await ourStretches(page, () =>
      page!.evaluate(async () => {
        for (let n = 0; n < 200; n++) {
          history.pushState({}, '', n % 2 === 0 ? `/storm_${n}` : '/home');
          document.body.append(document.createElement('i'));
          await new Promise((done) => setTimeout(done, 50));
        }
        for (const one of document.querySelectorAll('body > i')) one.remove();
        history.pushState({}, '', '/home');
      }),
    );
    expect(sum(stretches)).toBeLessThan(500);
    expect(await health(page)).toMatchObject({ page: 'home', missed: [] });
  });
});
