import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from './lib/browsers.ts';
import { projectRoot } from './lib/build.ts';

/** Draws src/ui/parts/lanyard.svg at the sizes a browser asks for, into public/icon/. Run it after changing the mark. */
const sizes = [16, 32, 48, 96, 128];

const svg = await readFile(join(projectRoot, 'src', 'ui', 'parts', 'lanyard.svg'));
const folder = join(projectRoot, 'public', 'icon');
await mkdir(folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: browserPath('chromium'),
  headless: true,
  pipe: true,
  // Root needs it; the page is our own.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:100vw;height:100vh}</style>` +
        `<img src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(folder, `${size}.png`), png);
  }
} finally {
  await browser.close();
}
