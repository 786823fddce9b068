import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extensionId, launchChromium, loadDemo } from '../../scripts/lib/launch.ts';
import { fileDataOf } from '../../src/images/file/file-data.ts';
import { matchWords, termsOf } from '../../src/images/words/match-words.ts';
import { demoSchool } from '../demo.ts';
import { filesOf } from '../e2e/worlds.ts';
import { everything } from '../images/made/exif.ts';
import { heif, jpeg, png, webp, type Way } from '../images/made/files.ts';
import { fullOfThings } from '../pictures/full.ts';
import { lookForFaces, readWords, startDesk } from '../pictures/looking.ts';
import { openScenes, scenes } from '../pictures/scenes.ts';
import { render } from '../pictures/render.ts';
import { otherSigns, schoolSigns, svgOf, withFaces, withoutFaces, type Labelled } from '../pictures/set.ts';
import { startSites } from '../sites/server.ts';
import { figures, ms, table } from './measure.ts';
import { attachedPictures, attachedTable, drawnLarge } from './pictures-attached.ts';
import { progress } from './progress.ts';

/**
 * What is found in pictures, and how long it takes: in Node what needs no browser, the models in a real Chromium.
 * `unseen` is the seed of scenes that nobody has looked at; they are scored once, and then are as open as the others.
 */
export async function benchPictures(extension: string, unseen?: number): Promise<string> {
  const byChance = [
    { part: `open, seed ${openScenes}`, some: scenes(openScenes, 8) },
    ...(unseen === undefined ? [] : [{ part: `not seen before, seed ${unseen}`, some: scenes(unseen, 10) }]),
  ];
  const sites = await startSites();
  const browser = await launchChromium({ extension, port: sites.port, headless: true });
  try {
    await loadDemo(browser);
    const drawing = await browser.newPage();
    // Drawn before anything is timed: a page is drawn only while it is in front.
    const drawn: Drawn = new Map();
    const all = [
      ...withFaces,
      ...withoutFaces,
      ...schoolSigns,
      ...otherSigns,
      ...boards,
      ...fullOfThings,
      ...drawnLarge,
      ...byChance.flatMap(({ some }) => some),
    ];
    const step = progress('drawing', all.length);
    for (const { name, svg } of all) {
      drawn.set(name, await render(drawing, svg));
      step();
    }
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${await extensionId(browser)}/app.html`);
    const size = filesOf(extension).reduce((sum, file) => sum + statSync(join(extension, file)).size, 0);
    return [
      '## Pictures',
      await fileTable(),
      '',
      // First, for here the models start as they start for a person.
      await attachedTable(browser, own, attachedPictures(drawn)),
      '',
      await faceTable(own, drawn),
      '',
      await wordTable(own, drawn),
      '',
      await chanceTable(own, drawn, byChance),
      '',
      `The extension with its models: ${(size / 1e6).toFixed(1)} MB unpacked.`,
    ].join('\n');
  } finally {
    await browser.close();
    await sites.close();
  }
}

async function fileTable(): Promise<string> {
  const formats: Record<string, (ways: Way[]) => Uint8Array<ArrayBuffer>> = {
    JPEG: (ways) => jpeg(everything, ways),
    PNG: (ways) => png(everything, ways),
    WebP: (ways) => webp(everything, ways),
    HEIC: (ways) => heif('heic', everything, ways),
    AVIF: (ways) => heif('avif', everything, ways),
  };
  const rows: string[][] = [];
  for (const [name, make] of Object.entries(formats)) {
    const ways: Way[][] = [['exif'], ['xmp'], ['exif', 'xmp']];
    let found = 0;
    const times: number[] = [];
    for (const way of ways) {
      const file = make(way);
      const began = performance.now();
      const data = await fileDataOf(file);
      times.push(performance.now() - began);
      if (data.answer === 'read' && data.traces.includes('place')) found++;
    }
    rows.push([name, `${found} of ${ways.length}`, ms(Math.max(...times))]);
  }
  return table(['place data, in EXIF, in XMP and in both', 'found', 'longest ms'], rows);
}

export type Drawn = Map<string, Buffer>;

async function faceTable(own: Page, drawn: Drawn): Promise<string> {
  await startDesk(own, 'open');
  await startDesk(own, 'faces');
  const step = progress('faces', withFaces.length + withoutFaces.length);
  const times: number[] = [];
  let first: number | undefined;
  const countOf = async (name: string): Promise<number> => {
    const { answer, ms: took } = await lookForFaces(own, drawn.get(name)!);
    if (first === undefined) first = took;
    else times.push(took);
    step();
    return answer.faces.length;
  };
  let [found, exact, faces] = [0, 0, 0];
  const missed: string[] = [];
  for (const { name, faces: there } of withFaces) {
    const count = await countOf(name);
    if (count > 0) found++;
    else missed.push(name);
    if (count === there) exact++;
    faces += Math.min(count, there);
  }
  const alarms: string[] = [];
  for (const { name } of withoutFaces) if ((await countOf(name)) > 0) alarms.push(name);
  const { median, p95 } = figures(times);
  const there = withFaces.reduce((sum, one) => sum + one.faces, 0);
  return table(
    ['faces, drawn pictures of 1,080 pixels', 'figure'],
    [
      [
        'pictures with faces in which one was found',
        `${found} of ${withFaces.length}${missed.length ? ` (not: ${missed.join(', ')})` : ''}`,
      ],
      ['the right number', `${exact} of ${withFaces.length}`],
      ['faces', `${faces} of ${there}`],
      [
        'false alarms in pictures without',
        `${alarms.length} of ${withoutFaces.length}${alarms.length ? ` (${alarms.join(', ')})` : ''}`,
      ],
      ['the first picture, the model’s start included', `${ms(first ?? NaN)} ms`],
      ['each after that, median and 95th', `${ms(median)} ms, ${ms(p95)} ms`],
    ],
  );
}

/** In so many pictures without anything written words are looked for. */
const plain = 10;

/** With a short name that is no village: a school that goes by the village’s alone is found on its road signs too. */
const school = { ...demoSchool, aliases: ['LPS'] };

async function wordTable(own: Page, drawn: Drawn): Promise<string> {
  await startDesk(own, 'words');
  const terms = termsOf(school);
  const step = progress('words', schoolSigns.length + otherSigns.length + plain);
  const times: number[] = [];
  let first: number | undefined;
  let second = 0;
  const read = async (name: string): Promise<string[]> => {
    const {
      answer,
      ms: took,
      parts,
    } = await readWords(own, drawn.get(name)!, (lines) => matchWords(lines, terms).length > 0);
    const found = matchWords(answer.lines, terms);
    if (parts > 1 && found.length > 0) second++;
    if (first === undefined) first = took;
    else times.push(took);
    step();
    return found;
  };
  const missed: string[] = [];
  for (const { name } of schoolSigns) if ((await read(name)).length === 0) missed.push(name);
  const alarms: string[] = [];
  for (const { name } of [...otherSigns, ...withoutFaces.slice(0, plain)])
    if ((await read(name)).length > 0) alarms.push(name);
  const small = await smallest(own, drawn);
  const { median, p95 } = figures(times);
  return table(
    ['the school’s words, drawn signs with capitals of 40 pixels and more', 'figure'],
    [
      [
        'signs on which they were read',
        `${schoolSigns.length - missed.length} of ${schoolSigns.length}${missed.length ? ` (not: ${missed.join(', ')})` : ''}`,
      ],
      ['of these not at the first look', String(second)],
      [
        'false alarms on other signs and pictures',
        `${alarms.length} of ${otherSigns.length + plain}${alarms.length ? ` (${alarms.join(', ')})` : ''}`,
      ],
      ['smallest capitals read on a plain board, in pixels', small],
      ['the first picture, the reader’s start included', `${ms(first ?? NaN)} ms`],
      ['each after that, one look or more, median and 95th', `${ms(median)} ms, ${ms(p95)} ms`],
    ],
  );
}

const boards = [10, 13, 16, 20, 26, 32].map((size) => ({
  name: `capitals of ${size} pixels`,
  size,
  svg: svgOf(
    `<rect width="1080" height="720" fill="#fff"/><text x="100" y="300" font-family="DejaVu Sans" font-size="${size * 1.37}">Larkfield Primary School</text>`,
  ),
}));

async function smallest(own: Page, drawn: Drawn): Promise<string> {
  const terms = termsOf(school);
  const read: number[] = [];
  for (const { name, size } of boards) {
    const { answer } = await readWords(own, drawn.get(name)!, () => true);
    if (matchWords(answer.lines, terms).length > 0) read.push(size);
  }
  return read.length > 0 ? String(Math.min(...read)) : 'none';
}

/** Scenes with grain, shadow and boards in perspective; both desks have been started. */
async function chanceTable(
  own: Page,
  drawn: Drawn,
  parts: readonly { part: string; some: readonly Labelled[] }[],
): Promise<string> {
  const terms = termsOf(school);
  const rows: string[][] = [];
  for (const { part, some } of parts) {
    let blank = 0;
    const counts = { faces: 0, exact: 0, signs: 0, falseFaces: 0, falseWords: 0 };
    const step = progress(part, some.length);
    for (const { name, faces, words } of some) {
      const seen = (await lookForFaces(own, drawn.get(name)!)).answer.faces.length;
      if (faces > 0 && seen > 0) counts.faces++;
      if (faces > 0 && seen === faces) counts.exact++;
      if (faces === 0 && seen > 0) counts.falseFaces++;
      // To read where nothing is written takes all the time there is, so every second of those is read.
      if (words !== undefined || (faces === 0 && ++blank % 2 === 0)) {
        const { answer } = await readWords(
          own,
          drawn.get(name)!,
          (lines) => matchWords(lines, terms).length > 0,
        );
        const read = matchWords(answer.lines, terms).length > 0;
        if (words !== undefined && read) counts.signs++;
        if (words === undefined && read) counts.falseWords++;
      }
      step();
    }
    const each = some.length / 3;
    rows.push([
      part,
      `${counts.faces} of ${each}, ${counts.exact} counted right`,
      `${counts.signs} of ${each}`,
      `${counts.falseFaces} of ${each * 2}, ${counts.falseWords} of ${Math.floor(blank / 2)}`,
    ]);
  }
  return table(
    [
      'scenes put together by chance',
      'with faces, found',
      'signs up to 9° askew, read',
      'false faces, false words',
    ],
    rows,
  );
}
