import type { Browser, Page } from 'puppeteer-core';
import { clickOn } from '../e2e/acts.ts';
import { onDisk } from '../e2e/attach.ts';
import { xPostDialog } from '../e2e/editors.ts';
import { large } from '../images/made/files.ts';
import { attach, noteAnswers, type Answered } from '../pictures/attached.ts';
import { fullOfThings } from '../pictures/full.ts';
import { otherSigns, schoolSigns, withFaces, withoutFaces, type Labelled } from '../pictures/set.ts';
import { figures, ms, table } from './measure.ts';
import type { Drawn } from './pictures.ts';
import { progress } from './progress.ts';
import { longestTask } from './tasks.ts';

type Group = { words: string; paths: string[] };

/** One of every few, so that all kinds are among them and the bench comes to its end. */
const oneOf = <T>(every: number, list: readonly T[]): T[] => list.filter((_, at) => at % every === 0);

/** As many pixels as a telephone’s camera has. */
const byTelephone = ({ svg, ...rest }: Labelled): Labelled => ({
  ...rest,
  name: `${rest.name}, by telephone`,
  svg: svg.replace('width="1080" height="720"', 'width="4032" height="3024"'),
});

/** Those of them that are drawn for this alone. */
export const drawnLarge = oneOf(6, withFaces).map(byTelephone);

/** The pictures that are attached, written to the disk: a first one, a mixed set, and the hard ones. */
export function attachedPictures(drawn: Drawn): Group[] {
  const pathOf = ({ name }: { name: string }): string => onDisk(`${name}.jpg`, drawn.get(name)!);
  const [first, ...faces] = withFaces;
  const some = [
    ...oneOf(2, faces),
    ...oneOf(6, withoutFaces),
    ...oneOf(3, schoolSigns),
    ...oneOf(2, otherSigns),
  ];
  return [
    { words: 'the first picture, the models’ start included', paths: [pathOf(first!)] },
    { words: 'pictures after it', paths: some.map(pathOf) },
    { words: 'pages and textures full of things to read', paths: oneOf(2, fullOfThings).map(pathOf) },
    { words: 'of 12 megapixels, as a telephone takes them', paths: drawnLarge.map(pathOf) },
    { words: 'of 50 megapixels', paths: [onDisk('fifty.png', large(8700, 5800))] },
  ];
}

/** From the moment of attaching to each answer, in the extension itself, on the look-alike of X. */
export async function attachedTable(browser: Browser, own: Page, groups: readonly Group[]): Promise<string> {
  await noteAnswers(own);
  const page = await browser.newPage();
  await page.goto('https://x.com/home', { waitUntil: 'load' });
  await xPostDialog.open(page);
  const step = progress(
    'attached',
    groups.reduce((sum, { paths }) => sum + paths.length, 0),
  );
  const rows: string[][] = [];
  for (const { words, paths } of groups) {
    const took: Answered[] = [];
    for (const path of paths) {
      took.push(await attach(page, own, path));
      step();
    }
    rows.push([
      paths.length > 1 ? `${paths.length} ${words}` : words,
      ...(['data', 'faces', 'words'] as const).map((part) => spread(took.map((one) => one[part]))),
      String(took.filter(({ partly }) => partly).length),
    ]);
  }
  return [
    table(
      ['from attaching to the answer, ms, median and longest', 'data', 'faces', 'words', 'read in part'],
      rows,
    ),
    '',
    await typingTable(page, own, groups),
  ].join('\n');
}

/** Types while pictures are looked at. */
async function typingTable(page: Page, own: Page, groups: readonly Group[]): Promise<string> {
  const letters = 'A good day at the fair and a long walk home after it';
  const type = async (): Promise<void> => {
    await clickOn(page, xPostDialog.editor);
    await page.keyboard.type(letters, { delay: 30 });
  };
  const rows: string[][] = [];
  const measured = async (words: string, act: () => Promise<unknown>): Promise<void> => {
    const { wall, processor } = await longestTask(page, act);
    rows.push([words, ms(wall), ms(processor)]);
  };
  await measured('no picture', type);
  for (const [words, path] of [
    ['a picture is looked at', groups[1]?.paths[0]],
    ['one of 50 megapixels is', groups[4]?.paths[0]],
  ] as const)
    if (path) await measured(words, () => attach(page, own, path, type));
  return table(
    [
      'longest task on the page’s thread while somebody types, the site’s own work included',
      'ms',
      'of processor',
    ],
    rows,
  );
}

function spread(times: readonly (number | undefined)[]): string {
  const known = times.filter((one) => one !== undefined);
  const missing = times.length - known.length;
  const both = known.length === 1 ? ms(known[0]!) : `${ms(figures(known).median)}, ${ms(Math.max(...known))}`;
  return missing > 0 ? `${both} (${missing} not answered)` : both;
}
