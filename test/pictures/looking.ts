import type { Page } from 'puppeteer-core';
import type { Shapes } from '../../src/models/picture-desk.ts';
import type { ReadPart } from '../../src/models/word-reader.ts';

/** An answer of a worker, and how long it took in milliseconds, with the opening of the picture where it was opened. */
export type Look<Answer> = { answer: Answer; ms: number };

type Desk = 'open' | 'faces' | 'words';

/** Starts a worker of the extension in a page of its own, to be asked as the extension asks it. */
export const startDesk = (page: Page, desk: Desk): Promise<unknown> =>
  page.evaluate(`globalThis.desk_${desk} = new Worker('/${desk}.js'); 0`);

const asking = `(desk, ask) => new Promise((done, failed) => {
  const worker = globalThis['desk_' + desk];
  worker.onmessage = ({ data }) => 'failed' in data ? failed(new Error(data.failed)) : done(data.answer);
  worker.onerror = ({ message }) => failed(new Error(message));
  worker.postMessage({ id: 1, ask });
})`;

const timed = async <Answer>(page: Page, act: string): Promise<Look<Answer>> =>
  (await page.evaluate(`(async () => {
    const asked = ${asking};
    const began = performance.now();
    const answer = await (async () => { ${act} })();
    return { answer, ms: performance.now() - began };
  })()`)) as Look<Answer>;

/** Puts a picture where the desks find it; it is opened when it is first asked about. */
const put = (page: Page, file: Buffer): Promise<unknown> =>
  page.evaluate(
    `globalThis.given = new Blob([Uint8Array.from(atob(${JSON.stringify(file.toString('base64'))}), (letter) => letter.charCodeAt(0))]); 0`,
  );

/** Faces in a picture, as the extension looks for them. */
export async function lookForFaces(page: Page, file: Buffer): Promise<Look<Shapes>> {
  await put(page, file);
  return timed(page, `return asked('faces', await asked('open', globalThis.given));`);
}

/** How long words are looked for in one picture, in milliseconds. */
const wordsFor = 2800;

/** Words in a picture, part by part as the extension reads them, until there is enough of them or the time is over. */
export async function readWords(
  page: Page,
  file: Buffer,
  isEnough: (lines: string[]) => boolean,
): Promise<Look<ReadPart> & { parts: number }> {
  await put(page, file);
  const lines: string[] = [];
  let took = 0;
  for (let parts = 1; ; parts++) {
    const { answer, ms } = await timed<ReadPart>(
      page,
      `const picture = ${parts === 1 ? `await asked('open', globalThis.given)` : 'undefined'};
       return asked('words', { picture, within: ${wordsFor - took} });`,
    );
    took += ms;
    lines.push(...answer.lines);
    if (isEnough(lines) || !answer.more) return { answer: { ...answer, lines }, ms: took, parts };
  }
}
