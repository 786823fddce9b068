/** What we use of the reader's own library. */
type Library = {
  FS: { writeFile(name: string, bytes: Uint8Array): void };
  TessBaseAPI: new () => Engine;
};
type Engine = {
  Init(data: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  /** Which way up by EXIF’s numbers, and by how much it is turned, in radians. */
  SetImageFile(turn: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
};
export type LibraryStarter = (settings: object) => Promise<Library>;

/** Words of which the reader is less sure are as good as guessed, in hundredths. */
const sureEnough = 60;
/** A reader that works by learned lines of letters, and one that looks for writing anywhere in a picture. */
const learned = 1;
const anywhere = '11';

/**
 * How ink is told from ground: by what is near a pixel, by parts of the picture, or by the picture as a whole. The
 * first is the quickest and finds most on signs and cloth; what it misses the others find, and take longer.
 */
const byNear = '2';
const byParts = '1';
const byWhole = '0';

/** Milliseconds after which a look was long enough. */
const longLook = 1200;

type Read = {
  blocks?: { paragraphs?: { lines?: { words?: { text: string; confidence: number }[] }[] }[] }[];
};

/** Reads words in pictures. What it reads is to be compared with the school's own words, and shown to nobody. */
export class WordReader {
  private constructor(
    private readonly library: Library,
    private readonly engine: Engine,
  ) {}

  /** `english`: the letters it has learned, unpacked. */
  static async start(starter: LibraryStarter, english: Uint8Array): Promise<WordReader> {
    const silent = (): void => undefined;
    const library = await starter({ TesseractProgress: silent, print: silent, printErr: silent });
    library.FS.writeFile('eng.traineddata', english);
    const engine = new library.TessBaseAPI();
    if (engine.Init(null, 'eng', learned) === -1) throw new Error('The reader of words did not start.');
    engine.SetVariable('tessedit_pageseg_mode', anywhere);
    return new WordReader(library, engine);
  }

  /** The lines that can be read in a picture in grey; `again`: in other ways, which find others and take longer. */
  read(grey: Uint8Array, width: number, height: number, again: boolean): string[] {
    const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
    const file = new Uint8Array(head.length + grey.length);
    file.set(head);
    file.set(grey, head.length);
    this.library.FS.writeFile('/input', file);
    if (!again) return this.lines(byNear);
    const began = performance.now();
    const lines = this.lines(byParts);
    // A picture full of edges takes long, and one more way would keep the person waiting for little.
    return performance.now() - began > longLook ? lines : [...lines, ...this.lines(byWhole)];
  }

  private lines(way: string): string[] {
    this.engine.SetVariable('thresholding_method', way);
    if (this.engine.SetImageFile(1, 0) !== 0)
      throw new Error('The reader of words could not open the picture.');
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
