import { buildExtension } from './lib/build.ts';
import { browserPath } from './lib/browsers.ts';
import { launchChromium, loadDemo } from './lib/launch.ts';
import { startSites } from '../test/sites/server.ts';
import { tour } from './lib/tour.ts';

/** `npm start`: the built extension in a browser, a demo school set up, and a look-alike of X to write on. */
async function main(): Promise<void> {
  browserPath('chromium');
  console.log('Building the extension …');
  const extension = buildExtension('chrome');
  const sites = await startSites();
  const screen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  const headless = !screen || process.env.CI === 'true' || process.argv.includes('--headless');
  const browser = await launchChromium({ extension, port: sites.port, headless });
  try {
    await loadDemo(browser);
    if (headless) {
      await tour(browser);
      return;
    }
    const page = await browser.newPage();
    await page.goto('https://x.com/home');
    await page.bringToFront();
    console.log(`
A browser has opened with Lanyard in it, set up for an invented school, Larkfield Primary.
The page is a look-alike on this machine; nothing leaves it. Try writing:

    Well done Ollie Benning for the pen licence, one of my Year 4s cried

Facebook and Instagram look-alikes: https://www.facebook.com/ and https://www.instagram.com/ in the same browser.
Close the browser to end.`);
    await new Promise<void>((done) => browser.once('disconnected', () => done()));
  } finally {
    if (browser.connected) await browser.close();
    await sites.close();
  }
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
