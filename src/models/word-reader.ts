import { halved, type Grey } from '../images/words/halved.ts';
import { tallestFirst, timeFor, withMargin, type Line } from '../images/words/lines.ts';
import { specksIn } from '../images/words/specks.ts';

/** What we use of the reader's own library. */
type Library = {
  FS: { writeFile(name: string, bytes: Uint8Array): void };
  TessBaseAPI: new () => Engine;
  /** Room for numbers that the library writes. */
  pointerHelper: new () => { i32(name: string): object; get(): Record<string, number> };
  getPointer(thing: object): number;
  destroy(thing: object): void;
};
type Engine = {
  Init(data: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  /** Which way up by EXIF’s numbers, and by how much it is turned, in radians. */
  SetImageFile(turn: number, angle: number): number;
  /** From here on only this part of the picture is read. */
  SetRectangle(left: number, top: number, width: number, height: number): void;
  AnalyseLayout(): Places;
  Recognize(monitor: null): number;
  GetJSONText(): string;
};
/** Walks over what may be writing, level by level. */
type Places = {
  BoundingBox(level: number, left: object, top: object, right: object, bottom: object): boolean;
  Next(level: number): boolean;
};
export type LibraryStarter = (settings: object) => Promise<Library>;

/** What was read, whether there is more to try, and whether all of the picture was read at least once. */
export type ReadPart = { lines: string[]; more: boolean; all: boolean };

/** Words of which the reader is less sure are as good as guessed, in hundredths. */
const sureEnough = 60;
/** A reader that works by learned lines of letters. */
const learned = 1;
/** How the library calls a line among the parts of a page. */
const lineLevel = 2;
/** Writing anywhere in a picture, and a single line of it. */
const anywhere = '11';
const oneLine = '7';

/**
 * How ink is told from ground: by what is near a pixel, by parts of the picture, or by the picture as a whole. The
 * first is the quickest and finds most on signs and cloth; what it misses the others find, and take longer.
 */
const ways = ['2', '1', '0'] as const;

/** From so many specks on a picture is a texture, and is read at half its size. */
const texture = 20_000;
/** How long lines are read before it is said what was, in milliseconds: the school's name may be among them. */
const sliceOf = 500;
/** A way that is begun with less time than this gets nowhere, in milliseconds. */
const leastTime = 150;

type Read = {
  blocks?: { paragraphs?: { lines?: { words?: { text: string; confidence: number }[] }[] }[] }[];
};
type Begun = {
  width: number;
  height: number;
  coarse: boolean;
  /** Which of the ways comes next or is under way, and the lines of it that are still to be read. */
  way: number;
  left: Line[] | undefined;
  all: boolean;
};

/** Reads words in pictures. What it reads is to be compared with the school's own words, and shown to nobody. */
export class WordReader {
  private begun: Begun | undefined;

  private constructor(
    private readonly library: Library,
    private readonly engine: Engine,
  ) {}

  /** `wasm`: the library's compiled part; `english`: the letters it has learned. Given as bytes because nothing of ours may fetch. */
  static async start(
    starter: LibraryStarter,
    { wasm, english }: { wasm: Uint8Array; english: Uint8Array },
  ): Promise<WordReader> {
    const silent = (): void => undefined;
    const library = await starter({
      wasmBinary: wasm,
      TesseractProgress: silent,
      print: silent,
      printErr: silent,
    });
    library.FS.writeFile('eng.traineddata', english);
    const engine = new library.TessBaseAPI();
    if (engine.Init(null, 'eng', learned) === -1) throw new Error('The reader of words did not start.');
    return new WordReader(library, engine);
  }

  /** Takes a picture to be read; the one before is forgotten. */
  begin(given: Grey): void {
    let picture = given;
    while (specksIn(picture.grey, picture.width, picture.height) > texture) picture = halved(picture);
    const { grey, width, height } = picture;
    const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
    const file = new Uint8Array(head.length + grey.length);
    file.set(head);
    file.set(grey, head.length);
    this.library.FS.writeFile('/input', file);
    this.begun = { width, height, coarse: picture !== given, way: 0, left: undefined, all: false };
  }

  /** Reads on, for so many milliseconds in all and about half a second at a time. */
  readOn(within: number): ReadPart {
    const { begun } = this;
    if (!begun) throw new Error('There is no picture to be read.');
    const end = performance.now() + within;
    const read: string[] = [];
    const left = begun.left ?? this.layOut(ways[begun.way] ?? ways[0]);
    const begins = begun.left === undefined;
    begun.left = left;
    if (begins && timeFor(left) <= end - performance.now()) {
      read.push(...this.recognise());
      left.length = 0;
    } else read.push(...this.readLines(begun, left, Math.min(end, performance.now() + sliceOf)));
    if (left.length === 0) {
      begun.all ||= !begun.coarse;
      begun.way++;
      begun.left = undefined;
    }
    const more = begun.way < ways.length && end - performance.now() > leastTime;
    return { lines: read, more, all: begun.all };
  }

  /** Where writing may be. Cheap beside reading it, and all that follows is made of it. */
  private layOut(way: string): Line[] {
    const { engine, library } = this;
    engine.SetVariable('tessedit_pageseg_mode', anywhere);
    engine.SetVariable('thresholding_method', way);
    if (engine.SetImageFile(1, 0) !== 0) throw new Error('The reader of words could not open the picture.');
    const places = engine.AnalyseLayout();
    const lines: Line[] = [];
    if (library.getPointer(places) === 0) return lines;
    do {
      const box = new library.pointerHelper();
      places.BoundingBox(lineLevel, box.i32('left'), box.i32('top'), box.i32('right'), box.i32('bottom'));
      const { left = 0, top = 0, right = 0, bottom = 0 } = box.get();
      lines.push({ left, top, right, bottom });
    } while (places.Next(lineLevel));
    library.destroy(places);
    return lines;
  }

  /** One line after the other, the tallest first, until `end`; what was read leaves the list. */
  private readLines({ width, height }: Begun, left: Line[], end: number): string[] {
    const read: string[] = [];
    this.engine.SetVariable('tessedit_pageseg_mode', oneLine);
    left.splice(0, left.length, ...tallestFirst(left));
    do {
      const line = left.shift();
      if (!line) break;
      const { left: x, top: y, right, bottom } = withMargin(line, width, height);
      this.engine.SetRectangle(x, y, right - x, bottom - y);
      read.push(...this.recognise());
    } while (performance.now() < end);
    return read;
  }

  private recognise(): string[] {
    this.engine.Recognize(null);
    const { blocks = [] } = JSON.parse(this.engine.GetJSONText()) as Read;
    return blocks
      .flatMap(({ paragraphs = [] }) => paragraphs.flatMap(({ lines = [] }) => lines))
      .map(({ words = [] }) =>
        words
          .filter(({ text, confidence }) => confidence >= sureEnough && /[\p{L}\p{N}]{2}|^\d+$/u.test(text))
          .map(({ text }) => text)
          .join(' '),
      )
      .filter((line) => line !== '');
  }
}
