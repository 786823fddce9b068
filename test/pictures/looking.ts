import type { Page } from 'puppeteer-core';

export type Look<Answer> = { answer?: Answer; failed?: string; ms: number };

/** Starts a worker of the extension in a page of its own, to be asked as the extension asks it. */
export const startDesk = (page: Page, script: 'faces' | 'words'): Promise<unknown> =>
  page.evaluate(`globalThis.desk_${script} = new Worker('/${script}.js'); 0`);

/** Asks a worker about one picture, and says how long it took, in milliseconds. */
export async function look<Answer>(
  page: Page,
  script: 'faces' | 'words',
  file: Buffer,
  again = false,
): Promise<Look<Answer>> {
  return (await page.evaluate(`(async () => {
    const file = new Blob([Uint8Array.from(atob(${JSON.stringify(file.toString('base64'))}), (letter) => letter.charCodeAt(0))]);
    const worker = globalThis.desk_${script};
    const began = performance.now();
    const reply = await new Promise((done) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => done({ failed: message });
      worker.postMessage({ id: 1, file, again: ${again} });
    });
    return { ...reply, ms: performance.now() - began };
  })()`)) as Look<Answer>;
}
