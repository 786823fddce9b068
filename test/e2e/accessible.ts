import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Page } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A page of ours, light and dark, wide and narrow: axe-core finds no fault, and nothing in it is wider than the
 * window, except what scrolls by itself where a page has such. With `LANYARD_PICTURES` a picture of each is left
 * in that folder.
 */
export async function isReadWithoutFault(
  page: Page,
  name: string,
  { height = 1000, hasScrollers = false } = {},
): Promise<void> {
  const pictures = process.env['LANYARD_PICTURES'];
  for (const scheme of ['light', 'dark'])
    for (const width of [1400, 320]) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height });
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults, `${name}, ${scheme}, ${width}`).toEqual([]);
      const wide = await page.evaluate(
        (most) =>
          [...document.querySelectorAll('main *')]
            .filter((one) => one.getBoundingClientRect().right > most)
            .map(({ tagName, id }) => `${tagName} ${id}`),
        width,
      );
      if (!hasScrollers) expect(wide, `${name}, ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (pictures) {
        const path = join(pictures, `${name}-${scheme}-${width}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: true });
      }
    }
}
